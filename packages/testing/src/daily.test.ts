import { createDaily } from "@meetwire/daily";
import type { Daily, ListedMeeting, Room } from "@meetwire/daily";
import { openapi } from "@meetwire/daily/openapi";
import { createSandbox } from "@meetwire/sandbox";
import type { Sandbox } from "@meetwire/sandbox";
import { describe, expect, test } from "vitest";
import { testClient } from "./client-suite.ts";

/** A room with a running session, a recording, a stream, a transcription and a call. */
const roomName = "weekly-sync";
const GUEST = "e7c25b18-94af-4d60-b3e2-08f1a6d47c95";
const CALL = "a83d5c07-1e96-4b2f-9d40-c5f7e2186b3a";
const ID = "0cb313e1-211f-4be0-833d-8c7305b19902";
const SESSION = "257764e6-c74e-4c30-944a-a887a03173a3";
const WEBHOOK = "d2b7f560-13c9-4e8a-a6f4-90e5c1b83d72";
const PHONE_NUMBER = "6a3c9e52-8d1f-4b07-a2c5-90f71d3e4b68";
const instanceId = "2d5f8b41-70ce-4a93-8e16-b9c3d7f0a452";

function create(sandbox: Sandbox, { token = sandbox.credentials.daily.apiKey, ...overrides }: { token?: string; maxRetries?: number } = {}): Daily {
  return createDaily({ apiKey: token, baseUrl: sandbox.urls.daily, fetch: sandbox.fetch, ...overrides });
}

const sent = (data: object) => expect(data).toEqual({ sent: "true" });
const statusSent = (data: object) => expect(data).toEqual({ status: "sent" });
const ok = (data: object) => expect(data).toEqual({ ok: "true" });
const gone = (data: object) => expect(data).toMatchObject({ ok: false, error: { status: 404, body: { error: "not-found" } } });
const isFalse = (data: unknown) => expect(data).toBe(false);

testClient<Daily>({
  provider: "daily",
  openapi,
  create,
  reads: "rooms/list",
  creates: "rooms/create",
  climb: (client) => client.rooms.delete({ roomName: ".." }),
  operations: {
    "rooms/list": {
      call: (client, options) => client.rooms.list({ limit: 5 }, options),
      check: ({ items, data }: { items: Room[]; data: { total_count: number } }) => {
        expect(items).toHaveLength(5);
        expect(data.total_count).toBeGreaterThan(100);
      },
    },
    "rooms/create": {
      call: (client, options) =>
        client.rooms.create({ body: { privacy: "private", properties: { exp: new Date("2035-03-01T10:00:00Z"), start_video_off: false } } }, options),
      check: (room: Room) => {
        // Default values are not in the response.
        expect(room).toMatchObject({ api_created: true, privacy: "private", config: { exp: Date.parse("2035-03-01T10:00:00Z") / 1000 } });
        expect(room.config).not.toHaveProperty("start_video_off");
      },
    },
    "rooms/get": {
      call: (client, options) => client.rooms.get({ roomName }, options),
      check: (room: Room) => expect(room).toMatchObject({ name: roomName, config: { sip_uri: { endpoint: expect.stringMatching(/^sip:/) } } }),
    },
    "rooms/update": {
      call: async (client, options) => {
        await client.rooms.update({ roomName, body: { privacy: "public", properties: { max_participants: 20 } } }, options);
        return client.rooms.get({ roomName });
      },
      check: (room: Room) => expect(room).toMatchObject({ privacy: "public", config: { max_participants: 20, enable_recording: "cloud" } }),
    },
    "rooms/delete": {
      call: async (client, options) => {
        expect(await client.rooms.delete({ roomName: "lounge" }, options)).toEqual({ deleted: true, name: "lounge" });
        return client.rooms.get({ roomName: "lounge" }).safe();
      },
      check: gone,
    },
    "rooms/createMany": {
      call: (client, options) => client.rooms.createMany({ body: { rooms: [{ name: "group-1" }, { name: "group-2", privacy: "private" }] } }, options),
      check: (rooms: Room[]) =>
        expect(rooms.map(({ name, privacy }) => [name, privacy])).toEqual([
          ["group-1", "public"],
          ["group-2", "private"],
        ]),
    },
    "rooms/deleteMany": {
      call: (client, options) => client.rooms.deleteMany({ body: { names: ["lounge", "retro", "no-such-room"] } }, options),
      check: (data: object) => expect(data).toEqual({ deleted_count: 2 }),
    },
    "rooms/getPresence": {
      call: (client, options) => client.rooms.getPresence({ roomName, userId: "teacher-17" }, options),
      check: (data: object) => expect(data).toMatchObject({ total_count: 1, data: [{ room: roomName, userName: "Mara Lindqvist" }] }),
    },
    "presence/get": {
      call: (client, options) => client.presence.get({}, options),
      check: (data: Record<string, object[]>) => expect(data[roomName]).toHaveLength(3),
    },
    "rooms/sendAppMessage": {
      call: (client, options) => client.rooms.sendAppMessage({ roomName, body: { data: { text: "Five minutes left" } } }, options),
      check: sent,
    },
    "rooms/getSessionData": {
      call: (client, options) => client.rooms.getSessionData({ roomName }, options),
      check: (data: object) => expect(data).toEqual({ data: { topic: "Planning" } }),
    },
    "rooms/setSessionData": {
      call: async (client, options) => {
        await client.rooms.setSessionData({ roomName, body: { data: { step: 2 }, mergeStrategy: "shallow-merge", keysToDelete: ["topic"] } }, options);
        return client.rooms.getSessionData({ roomName });
      },
      check: (data: object) => expect(data).toEqual({ data: { step: 2 } }),
    },
    "rooms/eject": {
      call: async (client, options) => {
        expect(await client.rooms.eject({ roomName, body: { ids: [GUEST, "nobody"] } }, options)).toEqual({ ejectedIds: [GUEST] });
        return (await client.rooms.getPresence({ roomName })).data?.some(({ id }) => id === GUEST);
      },
      check: isFalse,
    },
    "rooms/updatePermissions": {
      call: (client, options) =>
        client.rooms.updatePermissions({ roomName, body: { data: { [GUEST]: { canSend: ["audio"] }, "*": { hasPresence: true } } } }, options),
      check: statusSent,
    },
    "rooms.recordings/start": {
      call: async (client, options) => {
        statusSent(await client.rooms.recordings.start({ roomName, body: { instanceId, type: "raw-tracks" } }, options));
        return (await client.recordings.list({ room_name: roomName })).items[0];
      },
      check: (data: object) => expect(data).toMatchObject({ status: "in-progress", tracks: [{ type: "audio" }, { type: "video" }] }),
    },
    "rooms.recordings/update": {
      call: (client, options) => client.rooms.recordings.update({ roomName, body: { layout: { preset: "active-participant" } } }, options),
      check: statusSent,
    },
    "rooms.recordings/stop": {
      call: async (client, options) => {
        statusSent(await client.rooms.recordings.stop({ roomName }, options));
        return (await client.recordings.list({ room_name: roomName })).items[0];
      },
      check: (data: object) => expect(data).toMatchObject({ status: "finished", duration: expect.any(Number) }),
    },
    "rooms.liveStreaming/start": {
      call: (client, options) => client.rooms.liveStreaming.start({ roomName, body: { instanceId, endpoints: [{ endpoint: "rtmp_ivs" }] } }, options),
      check: sent,
    },
    "rooms.liveStreaming/update": {
      call: (client, options) => client.rooms.liveStreaming.update({ roomName, body: { layout: { preset: "portrait", variant: "inset" } } }, options),
      check: sent,
    },
    "rooms.liveStreaming/stop": { call: (client, options) => client.rooms.liveStreaming.stop({ roomName }, options), check: sent },
    "rooms.transcription/start": {
      call: async (client, options) => {
        sent(await client.rooms.transcription.start({ roomName, body: { instanceId, language: "en" } }, options));
        return (await client.transcripts.list()).items[0];
      },
      check: (data: object) => expect(data).toMatchObject({ status: "t_in_progress", isVttAvailable: false }),
    },
    "rooms.transcription/update": {
      call: (client, options) => client.rooms.transcription.update({ roomName, body: { participants: [GUEST] } }, options),
      check: sent,
    },
    "rooms.transcription/stop": { call: (client, options) => client.rooms.transcription.stop({ roomName, body: {} }, options), check: sent },
    "rooms.dialOut/start": {
      call: (client, options) => client.rooms.dialOut.start({ roomName, body: { phoneNumber: "+12025550123", displayName: "Amara" } }, options),
      check: (data: object) => expect(data).toEqual({ ok: "true", sessionId: expect.stringMatching(/-/) }),
    },
    "rooms.dialOut/sendTones": {
      call: (client, options) => client.rooms.dialOut.sendTones({ roomName, body: { sessionId: CALL, tones: "12#" } }, options),
      check: (data: object) => expect(data).toEqual({ ok: "true", sessionId: CALL }),
    },
    "rooms.dialOut/stop": {
      call: async (client, options) => {
        statusSent(await client.rooms.dialOut.stop({ roomName, body: { sessionId: CALL } }, options));
        return (await client.rooms.getPresence({ roomName })).data?.some(({ id }) => id === CALL);
      },
      check: isFalse,
    },
    "rooms/transferCall": {
      call: (client, options) => client.rooms.transferCall({ roomName, body: { sessionId: CALL, toEndPoint: "+12025550145" } }, options),
      check: ok,
    },
    "rooms/referCall": {
      call: (client, options) => client.rooms.referCall({ roomName, body: { sessionId: CALL, toEndPoint: "sip:desk@pbx.example" } }, options),
      check: ok,
    },
    "meetingTokens/create": {
      call: (client, options) =>
        client.meetingTokens.create({ body: { properties: { room_name: roomName, exp: new Date("2035-03-01T10:00:00Z"), user_id: "u-1" } } }, options),
      check: ({ token }: { token: string }) => expect(token.split(".")).toHaveLength(3),
    },
    "meetingTokens/validate": {
      call: async (client, options) => {
        const { token = "" } = await client.meetingTokens.create({ body: { properties: { room_name: roomName, exp: 2_056_000_000, is_owner: true } } });
        return client.meetingTokens.validate({ meetingToken: token }, options);
      },
      check: (data: object) => expect(data).toEqual({ room_name: roomName, exp: 2_056_000_000, is_owner: true }),
    },
    "recordings/list": {
      call: (client, options) => client.recordings.list({ room_name: roomName, limit: 2 }, options),
      check: ({ items }: { items: object[] }) => expect(items).toMatchObject([{ status: "in-progress" }, { status: "finished", room_name: roomName }]),
    },
    "recordings/get": {
      call: (client, options) => client.recordings.get({ recordingId: ID }, options),
      check: (data: object) => expect(data).toMatchObject({ status: "finished", mtgSessionId: SESSION }),
    },
    "recordings/delete": {
      call: async (client, options) => {
        expect(await client.recordings.delete({ recordingId: ID }, options)).toMatchObject({ deleted: true, id: ID });
        return client.recordings.get({ recordingId: ID }).safe();
      },
      check: gone,
    },
    "recordings/getAccessLink": {
      call: (client, options) => client.recordings.getAccessLink({ recordingId: ID }, options),
      check: (data: object) => expect(data).toMatchObject({ download_link: expect.stringContaining("Signature="), expires: expect.any(Number) }),
    },
    "transcripts/list": {
      call: (client, options) => client.transcripts.list({ mtgSessionId: SESSION }, options),
      check: ({ items }: { items: object[] }) => expect(items).toMatchObject([{ transcriptId: ID, status: "t_finished", isVttAvailable: true }]),
    },
    "transcripts/get": {
      call: (client, options) => client.transcripts.get({ transcriptId: ID }, options),
      check: (data: object) => expect(data).toMatchObject({ transcriptId: ID, error: null }),
    },
    "transcripts/delete": {
      call: async (client, options) => {
        expect(await client.transcripts.delete({ transcriptId: ID }, options)).toMatchObject({ status: "t_deleted" });
        return client.transcripts.getAccessLink({ transcriptId: ID }).safe();
      },
      check: gone,
    },
    "transcripts/getAccessLink": {
      call: (client, options) => client.transcripts.getAccessLink({ transcriptId: ID }, options),
      check: (data: object) => expect(data).toEqual({ transcriptId: ID, link: expect.stringContaining("/files/transcripts/") }),
    },
    "dialinConfigs/list": {
      call: (client, options) => client.dialinConfigs.list({ phone_numbers: ["2097", "3055"] }, options),
      check: ({ items }: { items: object[] }) => expect(items).toMatchObject([{ type: "pinless_dialin" }, { type: "pin_dialin", config: { sip_uri: null } }]),
    },
    "dialinConfigs/create": {
      call: (client, options) => client.dialinConfigs.create({ body: { type: "pinless_dialin", phone_number: "+12555599998" } }, options),
      check: (data: object) =>
        expect(data).toMatchObject({ id: expect.any(String), config: { hmac: expect.any(String), sip_uri: expect.stringMatching(/^sip:/) } }),
    },
    "dialinConfigs/get": {
      call: (client, options) => client.dialinConfigs.get({ dialinConfigId: ID }, options),
      check: (data: object) => expect(data).toMatchObject({ id: ID }),
    },
    "dialinConfigs/update": {
      call: async (client, options) => {
        await client.dialinConfigs.update({ dialinConfigId: ID, body: { name_prefix: "sales" } }, options);
        return client.dialinConfigs.get({ dialinConfigId: ID });
      },
      check: (data: object) => expect(data).toMatchObject({ config: { name_prefix: "sales", phone_number: "+12097135127" } }),
    },
    "dialinConfigs/delete": {
      call: async (client, options) => {
        await client.dialinConfigs.delete({ dialinConfigId: ID }, options);
        return client.dialinConfigs.get({ dialinConfigId: ID }).safe();
      },
      check: gone,
    },
    "dialin/connect": {
      call: async (client, options) => {
        const { endpoint = "" } = (await client.rooms.get({ roomName })).config?.sip_uri ?? {};
        ok(await client.dialin.connect({ body: { callId: "c1", callDomain: "d1", sipUri: endpoint } }, options));
        return (await client.rooms.getPresence({ roomName, userName: "Phone" })).total_count;
      },
      check: (count: number) => expect(count).toBe(1),
    },
    "phoneNumbers/listAvailable": {
      call: (client, options) => client.phoneNumbers.listAvailable({ region: "FL", ends_with: "0142" }, options),
      check: (data: object) => expect(data).toEqual({ total_count: 1, data: [{ phoneNumber: "+13055550142", region: "FL" }] }),
    },
    "phoneNumbers/list": {
      call: (client, options) => client.phoneNumbers.list({ limit: 2 }, options),
      check: ({ items, next }: { items: object[]; next?: string }) => {
        expect(items).toHaveLength(2);
        expect(next).toBeDefined();
      },
    },
    "phoneNumbers/buy": {
      call: (client, options) => client.phoneNumbers.buy({}, options),
      check: (data: object) => expect(data).toEqual({ id: expect.any(String), number: expect.stringMatching(/^\+1209/) }),
    },
    "phoneNumbers/release": {
      call: async (client, options) => {
        expect(await client.phoneNumbers.release({ phoneNumberId: PHONE_NUMBER }, options)).toEqual({ status: "released" });
        return (await client.phoneNumbers.list().toArray()).some(({ id }) => id === PHONE_NUMBER);
      },
      check: isFalse,
    },
    "webhookEndpoints/list": {
      call: (client, options) => client.webhookEndpoints.list({}, options),
      check: (data: object) => expect(data).toMatchObject([{ uuid: WEBHOOK, state: "ACTIVE", lastMomentPushed: null }]),
    },
    "webhookEndpoints/create": {
      call: (client, options) => client.webhookEndpoints.create({ body: { url: "https://app.example.com/other", eventTypes: ["meeting.ended"] } }, options),
      check: (data: { hmac: string }) => expect(atob(data.hmac)).toHaveLength(32),
    },
    "webhookEndpoints/get": {
      call: (client, options) => client.webhookEndpoints.get({ webhookId: WEBHOOK }, options),
      check: (data: object) => expect(data).toMatchObject({ uuid: WEBHOOK }),
    },
    "webhookEndpoints/update": {
      call: (client, options) => client.webhookEndpoints.update({ webhookId: WEBHOOK, body: { retryType: "exponential" } }, options),
      check: (data: object) => expect(data).toMatchObject({ retryType: "exponential", eventTypes: ["meeting.ended", "recording.ready-to-download"] }),
    },
    "webhookEndpoints/delete": {
      call: async (client, options) => {
        expect(await client.webhookEndpoints.delete({ webhookId: WEBHOOK }, options)).toBeUndefined();
        return client.webhookEndpoints.get({ webhookId: WEBHOOK }).safe();
      },
      check: gone,
    },
    "meetings/list": {
      call: (client, options) => client.meetings.list({ room: roomName, no_participants: true }, options),
      check: ({ items }: { items: ListedMeeting[] }) => {
        expect(items.map(({ ongoing }) => ongoing)).toEqual([true, false]);
        expect(items[0]).not.toHaveProperty("participants");
      },
    },
    "meetings/get": {
      call: (client, options) => client.meetings.get({ meetingId: SESSION }, options),
      check: (data: object) => expect(data).toMatchObject({ room: roomName, duration: 3600, ongoing: false, max_participants: 2 }),
    },
    "meetings/listParticipants": {
      call: (client, options) => client.meetings.listParticipants({ meetingId: SESSION }, options),
      check: ({ items }: { items: object[] }) =>
        expect(items).toMatchObject([
          { user_id: "customer-311", duration: 3563 },
          { user_id: "tomas", duration: 3600 },
        ]),
    },
    "logs/list": {
      call: (client, options) => client.logs.list({ mtgSessionId: SESSION, logLevel: "ERROR", includeMetrics: true }, options),
      check: ({ items, data }: { items: object[]; data: { metrics: object[] } }) => {
        expect(items).toHaveLength(4);
        expect(data.metrics).toHaveLength(4);
      },
    },
    "logs/listApi": {
      call: (client, options) => client.logs.listApi({ source: "webhook" }, options).toArray(),
      check: (items: object[]) => expect(items).toHaveLength(15),
    },
    "domain/get": {
      call: (client, options) => client.domain.get({}, options),
      check: (data: object) => expect(data).toMatchObject({ domain_name: "nordlys", config: { lang: "en" } }),
    },
    "domain/update": {
      call: async (client, options) => {
        await client.domain.update({ body: { properties: { lang: "de" } } }, options);
        return client.domain.get({});
      },
      check: (data: object) => expect(data).toMatchObject({ config: { lang: "de", hipaa: false } }),
    },
  },
});

describe("daily", () => {
  const sandbox = createSandbox();
  const client = create(sandbox);

  test("lists are complete in both directions, and have each item once", async () => {
    const forwards = await client.rooms.list().toArray();
    expect(forwards.length).toBeGreaterThan(100);
    expect(new Set(forwards.map(({ id }) => id)).size).toBe(forwards.length);
    const pages: Room[][] = [];
    for await (const { items } of client.rooms.list({ ending_before: "OLDEST", limit: 40 }).pages()) pages.unshift(items);
    expect(pages.flat()).toEqual(forwards);
    expect(pages.length).toBe(Math.ceil(forwards.length / 40));
  });

  test.each([
    ["meetings", () => client.meetings.list({ no_participants: true })],
    ["recordings", () => client.recordings.list()],
    ["transcripts", () => client.transcripts.list()],
    ["phone numbers", () => client.phoneNumbers.list({ limit: 2 })],
    ["dial-in configurations", () => client.dialinConfigs.list({ limit: 2 })],
    ["API logs", () => client.logs.listApi()],
    ["logs", () => client.logs.list({ mtgSessionId: SESSION })],
  ] as const)("%s have a second page", async (_name, list) => {
    const pages = [];
    for await (const page of list().pages() as AsyncIterable<{ items: object[] }>) pages.push(page.items.length);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[1]).toBeGreaterThan(0);
  });

  test("the participants of a large session are complete", async () => {
    const { items } = await client.meetings.list({ room: "town-hall" });
    const meetingId = items[0]!.id!;
    const people = await client.meetings.listParticipants({ meetingId }).toArray();
    expect(people).toHaveLength(131);
    // The list begins with the newest item, and both cursors follow the time.
    const [newest, oldest] = [people[0]!, people.at(-1)!];
    expect(newest.join_time).toBeGreaterThan(oldest.join_time!);
    expect(await client.meetings.listParticipants({ meetingId, joined_after: oldest.participant_id! }).toArray()).toHaveLength(130);
    expect(await client.meetings.listParticipants({ meetingId, joined_before: newest.participant_id! }).toArray()).toEqual(people.slice(1));
  });

  test("a room's name is unique, so the room is not created twice", async () => {
    await client.rooms.create({ body: { name: "order-9001" } });
    const { error } = await client.rooms.create({ body: { name: "order-9001" } }).safe();
    expect(error).toMatchObject({ status: 400, outcome: "failed", body: { error: "invalid-request-error", info: expect.stringContaining("order-9001") } });
  });
});
