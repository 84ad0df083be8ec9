import { createZoom, parseWebhook } from "@meetwire/zoom";
import type { Zoom } from "@meetwire/zoom";
import { openapi } from "@meetwire/zoom/openapi";
import { createSandbox } from "@meetwire/sandbox";
import type { Sandbox } from "@meetwire/sandbox";
import { describe, expect, test } from "vitest";
import { testClient } from "./client-suite.ts";
import { DAY_MS, MINUTE_MS } from "./time.ts";

const userId = "maya@nordlys.example";

function create(sandbox: Sandbox, { token = sandbox.credentials.zoom.token, ...overrides }: { token?: string; maxRetries?: number } = {}): Zoom {
  return createZoom({ token, baseUrl: sandbox.urls.zoom, fetch: sandbox.fetch, ...overrides });
}

/** A date some days from now, for a query. */
const day = (days: number) => new Date(Date.now() + days * DAY_MS);
const meetingId = async (client: Zoom) => (await client.meetings.create({ userId, body: { topic: "Case", start_time: day(1) } })).id!;
const openMeetingId = async (client: Zoom) =>
  (await client.meetings.create({ userId, body: { topic: "Case", start_time: day(1), settings: { approval_type: 0 } } })).id!;
const webinarId = async (client: Zoom) =>
  (await client.webinars.create({ userId, body: { topic: "Case", start_time: day(1), settings: { approval_type: 0 } } })).id!;
const registrantId = async (client: Zoom, meeting: number | string) =>
  (await client.meetings.registrants.create({ meetingId: meeting, body: { email: "jules@mail.example", first_name: "Jules" } })).registrant_id!;
/** An instance that was recorded, with a transcript and a summary. */
const recorded = async (client: Zoom) => (await client.recordings.list({ userId, from: day(-29), to: day(0) })).items[0]!;
const pastWebinarId = async (client: Zoom) => (await client.webinars.list({ userId: "tomas@nordlys.example" })).items[0]!.id!;

testClient<Zoom>({
  provider: "zoom",
  openapi,
  create,
  reads: "users/list",
  creates: "trackingFields/create",
  climb: (client) => client.meetings.delete({ meetingId: ".." }),
  operations: {
    "meetings/create": {
      call: (client, options) =>
        client.meetings.create(
          { userId, body: { topic: "Weekly sync", type: 2, start_time: "2035-03-01T09:00:00", timezone: "Europe/Berlin", duration: 30 } },
          options,
        ),
      check: (data: object) =>
        expect(data).toMatchObject({ topic: "Weekly sync", start_time: "2035-03-01T08:00:00Z", duration: 30, join_url: expect.stringContaining("/j/") }),
    },
    "meetings/list": {
      call: (client, options) => client.meetings.list({ userId, type: "previous_meetings", page_size: 5 }, options),
      check: (data: { items: object[] }) => expect(data.items).toHaveLength(5),
    },
    "meetings/listUpcoming": {
      call: async (client, options) => {
        await client.meetings.create({ userId, body: { topic: "Soon", start_time: new Date(Date.now() + 30 * MINUTE_MS) } });
        return client.meetings.listUpcoming({ userId }, options);
      },
      check: (data: { meetings: object[] }) => expect(data.meetings).toContainEqual(expect.objectContaining({ topic: "Soon", is_host: true })),
    },
    "meetings/get": {
      call: async (client, options) => client.meetings.get({ meetingId: await meetingId(client) }, options),
      check: (data: object) => expect(data).toMatchObject({ topic: "Case", status: "waiting" }),
    },
    "meetings/update": {
      call: async (client, options) => {
        const id = await meetingId(client);
        await client.meetings.update({ meetingId: id, body: { agenda: "New" } }, options);
        return client.meetings.get({ meetingId: id });
      },
      check: (data: object) => expect(data).toMatchObject({ topic: "Case", agenda: "New" }),
    },
    "meetings/delete": {
      call: async (client, options) => {
        const id = await meetingId(client);
        await client.meetings.delete({ meetingId: id }, options);
        return client.meetings.get({ meetingId: id }).safe();
      },
      check: (data: object) => expect(data).toMatchObject({ ok: false, error: { status: 404, body: { code: 3001 } } }),
    },
    "meetings/updateStatus": {
      call: async (client, options) => {
        const id = await meetingId(client);
        await client.meetings.delete({ meetingId: id });
        await client.meetings.updateStatus({ meetingId: id, body: { action: "recover" } }, options);
        return client.meetings.get({ meetingId: id });
      },
      check: (data: object) => expect(data).toMatchObject({ topic: "Case" }),
    },
    "meetings/getInvitation": {
      call: async (client, options) => client.meetings.getInvitation({ meetingId: await meetingId(client) }, options),
      check: (data: object) => expect(data).toMatchObject({ invitation: expect.stringContaining("Topic: Case\r\n") }),
    },
    "meetings/createInviteLinks": {
      call: async (client, options) =>
        client.meetings.createInviteLinks({ meetingId: await meetingId(client), body: { attendees: [{ name: "Jules" }], ttl: 600 } }, options),
      check: (data: object) => expect(data).toMatchObject({ attendees: [{ name: "Jules", join_url: expect.any(String) }] }),
    },
    "meetings/control": {
      call: async (client, options) =>
        client.meetings.control({ meetingId: String(await meetingId(client)), body: { method: "participant.invite.callout", params: {} } }, options),
    },
    "trackingFields/list": {
      call: (client, options) => client.trackingFields.list({}, options),
      check: (data: object) => expect(data).toMatchObject({ tracking_fields: [{ field: "reference" }] }),
    },
    "trackingFields/create": {
      call: (client, options) => client.trackingFields.create({ body: { field: "Order", required: false } }, options),
      check: (data: object) => expect(data).toMatchObject({ field: "Order" }),
    },
    "meetings.registrants/list": {
      call: async (client, options) => {
        const id = await openMeetingId(client);
        await registrantId(client, id);
        return client.meetings.registrants.list({ meetingId: id }, options);
      },
      check: (data: object) => expect(data).toMatchObject({ items: [{ email: "jules@mail.example", status: "approved" }] }),
    },
    "meetings.registrants/create": {
      call: async (client, options) =>
        client.meetings.registrants.create({ meetingId: await openMeetingId(client), body: { email: "jules@mail.example", first_name: "Jules" } }, options),
      check: (data: object) => expect(data).toMatchObject({ registrant_id: expect.any(String), join_url: expect.any(String) }),
    },
    "meetings.registrants/createBatch": {
      call: async (client, options) =>
        client.meetings.registrants.createBatch(
          { meetingId: String(await openMeetingId(client)), body: { registrants: [{ email: "a@mail.example", first_name: "A" }] } },
          options,
        ),
      check: (data: object) => expect(data).toMatchObject({ registrants: [{ email: "a@mail.example" }] }),
    },
    "meetings.registrants/get": {
      call: async (client, options) => {
        const id = await openMeetingId(client);
        return client.meetings.registrants.get({ meetingId: id, registrantId: await registrantId(client, id) }, options);
      },
      check: (data: object) => expect(data).toMatchObject({ first_name: "Jules" }),
    },
    "meetings.registrants/delete": {
      call: async (client, options) => {
        const id = await openMeetingId(client);
        await client.meetings.registrants.delete({ meetingId: id, registrantId: await registrantId(client, id) }, options);
        return client.meetings.registrants.list({ meetingId: id });
      },
      check: (data: object) => expect(data).toMatchObject({ items: [] }),
    },
    "meetings.registrants/updateStatus": {
      call: async (client, options) => {
        const id = await openMeetingId(client);
        await registrantId(client, id);
        await client.meetings.registrants.updateStatus({ meetingId: id, body: { action: "deny", registrants: [{ email: "jules@mail.example" }] } }, options);
        return client.meetings.registrants.list({ meetingId: id, status: "denied" });
      },
      check: (data: object) => expect(data).toMatchObject({ items: [{ email: "jules@mail.example" }] }),
    },
    "meetings.registrants/getQuestions": {
      call: async (client, options) => client.meetings.registrants.getQuestions({ meetingId: await openMeetingId(client) }, options),
    },
    "meetings.registrants/updateQuestions": {
      call: async (client, options) => {
        const id = await openMeetingId(client);
        await client.meetings.registrants.updateQuestions({ meetingId: id, body: { questions: [{ field_name: "city", required: true }] } }, options);
        return client.meetings.registrants.getQuestions({ meetingId: id });
      },
      check: (data: object) => expect(data).toMatchObject({ questions: [{ field_name: "city", required: true }] }),
    },
    "pastMeetings/get": {
      call: async (client, options) => client.pastMeetings.get({ meetingId: (await recorded(client)).uuid! }, options),
      check: (data: object) => expect(data).toMatchObject({ has_meeting_summary: true }),
    },
    "pastMeetings/listInstances": {
      call: async (client, options) => client.pastMeetings.listInstances({ meetingId: (await recorded(client)).id! }, options),
      check: (data: { meetings: object[] }) => expect(data.meetings).toHaveLength(1),
    },
    "pastMeetings/listParticipants": {
      call: async (client, options) => client.pastMeetings.listParticipants({ meetingId: (await recorded(client)).uuid! }, options),
      check: (data: { items: { duration: number }[] }) => expect(data.items[0]!.duration % MINUTE_MS).toBeGreaterThan(60),
    },
    "reports/getMeeting": { call: async (client, options) => client.reports.getMeeting({ meetingId: String((await recorded(client)).id) }, options) },
    "reports/listMeetingParticipants": {
      call: async (client, options) => client.reports.listMeetingParticipants({ meetingId: (await recorded(client)).uuid! }, options),
    },
    "reports/listMeetings": {
      call: (client, options) => client.reports.listMeetings({ userId, from: day(-30), to: day(-1) }, options),
      check: (data: { items: object[] }) => expect(data.items.length).toBeGreaterThan(3),
    },
    "reports/listWebinarParticipants": {
      call: async (client, options) => client.reports.listWebinarParticipants({ webinarId: String(await pastWebinarId(client)) }, options),
      check: (data: { items: object[] }) => expect(data.items).toHaveLength(2),
    },
    "recordings/list": {
      call: (client, options) => client.recordings.list({ userId, from: day(-29), to: day(0) }, options),
      check: (data: { items: object[] }) => expect(data.items.length).toBeGreaterThan(3),
    },
    "recordings/get": {
      call: async (client, options) =>
        client.recordings.get({ meetingId: (await recorded(client)).uuid!, include_fields: "download_access_token", ttl: 60 }, options),
      check: (data: object) => expect(data).toMatchObject({ recording_count: 3, download_access_token: expect.any(String) }),
    },
    "recordings/delete": {
      call: async (client, options) => {
        const { uuid } = await recorded(client);
        await client.recordings.delete({ meetingId: uuid!, action: "trash" }, options);
        return client.recordings.list({ userId, trash: true });
      },
      check: (data: { items: object[] }) => expect(data.items).toHaveLength(1),
    },
    "recordings/deleteFile": {
      call: async (client, options) => {
        const { uuid, recording_files: files } = await recorded(client);
        await client.recordings.deleteFile({ meetingId: uuid!, recordingId: files![0]!.id!, action: "delete" }, options);
        return client.recordings.get({ meetingId: uuid! });
      },
      check: (data: object) => expect(data).toMatchObject({ recording_count: 2 }),
    },
    "recordings/recoverFile": {
      call: async (client, options) => {
        const { uuid, recording_files: files } = await recorded(client);
        await client.recordings.deleteFile({ meetingId: uuid!, recordingId: files![0]!.id! });
        await client.recordings.recoverFile({ meetingId: uuid!, recordingId: files![0]!.id!, body: { action: "recover" } }, options);
        return client.recordings.get({ meetingId: uuid! });
      },
      check: (data: object) => expect(data).toMatchObject({ recording_count: 3 }),
    },
    "recordings/recover": {
      call: async (client, options) => {
        const { uuid } = await recorded(client);
        await client.recordings.delete({ meetingId: uuid! });
        await client.recordings.recover({ meetingUUID: uuid!, body: { action: "recover" } }, options);
        return client.recordings.get({ meetingId: uuid! });
      },
      check: (data: object) => expect(data).toMatchObject({ recording_count: 3 }),
    },
    "recordings/getSettings": {
      call: async (client, options) => client.recordings.getSettings({ meetingId: (await recorded(client)).uuid! }, options),
      check: (data: object) => expect(data).toMatchObject({ share_recording: "publicly" }),
    },
    "recordings/updateSettings": {
      call: async (client, options) => {
        const { uuid } = await recorded(client);
        await client.recordings.updateSettings({ meetingId: uuid!, body: { share_recording: "internally" } }, options);
        return client.recordings.getSettings({ meetingId: uuid! });
      },
      check: (data: object) => expect(data).toMatchObject({ share_recording: "internally" }),
    },
    "transcripts/get": {
      call: async (client, options) => client.transcripts.get({ meetingId: (await recorded(client)).uuid! }, options),
      check: (data: object) => expect(data).toMatchObject({ can_download: true, download_url: expect.any(String) }),
    },
    "transcripts/delete": {
      call: async (client, options) => {
        const { uuid } = await recorded(client);
        await client.transcripts.delete({ meetingId: uuid! }, options);
        return client.transcripts.get({ meetingId: uuid! }).safe();
      },
      check: (data: object) => expect(data).toMatchObject({ error: { status: 404, body: { code: 3322 } } }),
    },
    "summaries/list": {
      call: (client, options) => client.summaries.list({ from: day(-20), page_size: 2 }, options),
      check: (data: { items: object[] }) => expect(data.items).toHaveLength(2),
    },
    "summaries/get": {
      call: async (client, options) => client.summaries.get({ meetingId: (await recorded(client)).uuid! }, options),
      check: (data: object) => expect(data).toMatchObject({ summary_content: expect.stringContaining("visits") }),
    },
    "summaries/delete": {
      call: async (client, options) => {
        const { uuid } = await recorded(client);
        await client.summaries.delete({ meetingId: uuid! }, options);
        return client.summaries.get({ meetingId: uuid! }).safe();
      },
      check: (data: object) => expect(data).toMatchObject({ ok: false }),
    },
    "notes/list": {
      call: async (client, options) => client.notes.list({ meeting_id: (await recorded(client)).uuid! }, options),
      check: (data: { notes: object[] }) => expect(data.notes).toHaveLength(1),
    },
    "notes/getContent": {
      call: async (client, options) => {
        const { notes } = await client.notes.list({ meeting_id: (await recorded(client)).uuid! });
        return client.notes.getContent({ noteId: notes[0]!.note_id, include: "transcript" }, options);
      },
      check: (data: object) =>
        expect(data).toMatchObject({ transcript: { items: expect.arrayContaining([expect.objectContaining({ text: "Shall we begin?" })]) } }),
    },
    "users/list": { call: (client, options) => client.users.list({}, options), check: (data: { items: object[] }) => expect(data.items).toHaveLength(30) },
    "users/create": {
      call: (client, options) => client.users.create({ body: { action: "create", user_info: { email: "new@nordlys.example", type: 1 } } }, options),
      check: (data: object) => expect(data).toMatchObject({ email: "new@nordlys.example", type: 1 }),
    },
    "users/get": {
      call: (client, options) => client.users.get({ userId }, options),
      check: (data: object) => expect(data).toMatchObject({ display_name: "Maya Lindqvist" }),
    },
    "users/update": {
      call: async (client, options) => {
        await client.users.update({ userId, body: { dept: "Sales" } }, options);
        return client.users.get({ userId });
      },
      check: (data: object) => expect(data).toMatchObject({ dept: "Sales", display_name: "Maya Lindqvist" }),
    },
    "users/delete": {
      call: async (client, options) => {
        await client.users.delete({ userId: "amara@nordlys.example", action: "delete" }, options);
        return client.users.get({ userId: "amara@nordlys.example" }).safe();
      },
      check: (data: object) => expect(data).toMatchObject({ error: { status: 404, body: { code: 1001 } } }),
    },
    "users/updateStatus": {
      call: async (client, options) => {
        await client.users.updateStatus({ userId: "yuki@nordlys.example", body: { action: "deactivate" } }, options);
        return client.users.list({ status: "inactive" });
      },
      check: (data: object) => expect(data).toMatchObject({ items: [{ email: "yuki@nordlys.example" }] }),
    },
    "users/checkEmail": {
      call: (client, options) => client.users.checkEmail({ email: userId }, options),
      check: (data: object) => expect(data).toEqual({ existed_email: true }),
    },
    "users/getToken": {
      call: (client, options) => client.users.getToken({ userId, type: "zak" }, options),
      check: (data: object) => expect(data).toMatchObject({ token: expect.stringMatching(/^zak\./) }),
    },
    "webinars/list": {
      call: (client, options) => client.webinars.list({ userId: "tomas@nordlys.example" }, options),
      check: (data: { items: object[] }) => expect(data.items).toHaveLength(1),
    },
    "webinars/create": {
      call: (client, options) => client.webinars.create({ userId, body: { topic: "Launch", start_time: day(3), duration: 45 } }, options),
      check: (data: object) => expect(data).toMatchObject({ topic: "Launch", type: 5, duration: 45 }),
    },
    "webinars/get": {
      call: async (client, options) => client.webinars.get({ webinarId: String(await webinarId(client)) }, options),
      check: (data: object) => expect(data).toMatchObject({ topic: "Case" }),
    },
    "webinars/update": {
      call: async (client, options) => {
        const id = await webinarId(client);
        await client.webinars.update({ webinarId: id, body: { agenda: "New" } }, options);
        return client.webinars.get({ webinarId: String(id) });
      },
      check: (data: object) => expect(data).toMatchObject({ topic: "Case", agenda: "New" }),
    },
    "webinars/delete": {
      call: async (client, options) => {
        const id = await webinarId(client);
        await client.webinars.delete({ webinarId: id }, options);
        return client.webinars.get({ webinarId: String(id) }).safe();
      },
      check: (data: object) => expect(data).toMatchObject({ ok: false }),
    },
    "webinars.registrants/list": {
      call: async (client, options) => client.webinars.registrants.list({ webinarId: await pastWebinarId(client) }, options),
      check: (data: { items: object[] }) => expect(data.items).toHaveLength(3),
    },
    "webinars.registrants/create": {
      call: async (client, options) =>
        client.webinars.registrants.create({ webinarId: await webinarId(client), body: { email: "jules@mail.example", first_name: "Jules" } }, options),
      check: (data: object) => expect(data).toMatchObject({ registrant_id: expect.any(String) }),
    },
    "webinars.panelists/list": {
      call: async (client, options) => client.webinars.panelists.list({ webinarId: await pastWebinarId(client) }, options),
      check: (data: object) => expect(data).toMatchObject({ total_records: 1 }),
    },
    "webinars.panelists/create": {
      call: async (client, options) => {
        const id = await webinarId(client);
        await client.webinars.panelists.create({ webinarId: id, body: { panelists: [{ name: "Priya", email: "priya@fjord.example" }] } }, options);
        return client.webinars.panelists.list({ webinarId: id });
      },
      check: (data: object) => expect(data).toMatchObject({ panelists: [{ name: "Priya" }] }),
    },
    "pastWebinars/listParticipants": {
      call: async (client, options) => client.pastWebinars.listParticipants({ webinarId: String(await pastWebinarId(client)) }, options),
      check: (data: { items: object[] }) => expect(data.items).toHaveLength(2),
    },
    "pastWebinars/listAbsentees": {
      call: async (client, options) => client.pastWebinars.listAbsentees({ webinarId: String(await pastWebinarId(client)) }, options),
      check: (data: { items: object[] }) => expect(data.items).toHaveLength(1),
    },
    "pastWebinars/listInstances": {
      call: async (client, options) => client.pastWebinars.listInstances({ webinarId: await pastWebinarId(client) }, options),
      check: (data: { webinars: object[] }) => expect(data.webinars).toHaveLength(1),
    },
  },
});

test("zoom: the id of an occurrence is its start, even if the series starts within a second", async () => {
  const client = create(createSandbox());
  const recurrence = { type: 1, repeat_interval: 1, end_times: 3 } as const;
  const start = new Date(Math.floor(day(1).getTime() / 1000) * 1000 + 474);
  const { id } = await client.meetings.create({ userId, body: { topic: "Series", type: 8, start_time: start, recurrence } });
  const { occurrences = [] } = await client.meetings.get({ meetingId: id! });
  expect(occurrences.length).toBe(3);
  for (const each of occurrences) expect(Number(each.occurrence_id)).toBe(Date.parse(each.start_time!));
});

describe("zoom: every webhook", () => {
  test.each(Object.keys(openapi["webhooks"] as object))("%s is built from the state, and recognized", async (event) => {
    const sandbox = createSandbox();
    let body = "";
    const receiver: typeof fetch = async (_url, init) => {
      body = String(init?.body);
      return new Response(null, { status: 204 });
    };
    await sandbox.fireWebhook("zoom", event, "https://receiver.example/hook", { fetch: receiver });
    expect(await parseWebhook(body)).toMatchObject({ event, payload: { event } });
  });
});
