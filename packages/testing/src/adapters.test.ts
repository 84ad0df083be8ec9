import type { ConnectyCube } from "@meetwire/connectycube";
import { createDaily } from "@meetwire/daily";
import type { Daily } from "@meetwire/daily";
import { createSandbox } from "@meetwire/sandbox";
import type { Sandbox } from "@meetwire/sandbox";
import type { TeamViewerEngage } from "@meetwire/teamviewer-engage";
import type { Whereby } from "@meetwire/whereby";
import type { Zoom } from "@meetwire/zoom";
import type { RoomAccess } from "meetwire";
import { connectycube } from "meetwire/connectycube";
import { daily } from "meetwire/daily";
import { dailyEarly } from "meetwire/daily-early";
import { demodesk } from "meetwire/demodesk";
import { teamviewerEngage } from "meetwire/teamviewer-engage";
import { whereby } from "meetwire/whereby";
import { zoom } from "meetwire/zoom";
import { testAdapter, verbsWithoutCase } from "meetwire/testing";
import { expect, test } from "vitest";
import { DAY_MS } from "./time.ts";

test("every capability has a case", () => expect(verbsWithoutCase()).toEqual([]));

const meeting = { _id: "602f926aaa81493ce4c5788e", name: "Weekly sync", start_date: 1_900_000_000, end_date: 1_900_003_600, attendees: [], host_id: 811 };

testAdapter({
  provider: "connectycube",
  create: () => {
    const { credentials, urls, fetch } = createSandbox();
    return connectycube({ ...credentials.connectycube, baseUrl: urls.connectycube, fetch });
  },
  samples: {
    async recorded({ client }) {
      const cube = client as ConnectyCube;
      const { items } = await cube.meetings.list();
      for (const { _id: meetingId } of items) {
        const recordings = await cube.recordings.list({ meetingId });
        if (recordings.length === 0) continue;
        const expected = recordings.map(({ _id: id, duration, size, created_at }) => ({
          id,
          meetingId,
          durationSeconds: duration,
          sizeBytes: Math.round(size * 1e6),
          createdAt: created_at,
        }));
        return { meetingId, expected };
      }
      throw new Error("the seed has no recording");
    },
    webhooks: [
      {
        input: { meeting, hostUser: { id: 811 }, callRecords: [{ _id: "r1", room_id: meeting._id, created_at: "2030-03-01T10:00:00Z" }] },
        expected: { type: "recordingReady", meetingId: meeting._id, occurredAt: "2030-03-01T10:00:00.000Z" },
      },
      { input: { meeting, hostUser: {}, callRecords: null }, expected: { type: "recordingReady", meetingId: meeting._id } },
      { input: { meeting, something: "new" }, expected: { type: "other", meetingId: meeting._id } },
    ],
  },
});

const dailyEvent = (type: string, payload: object) => ({ version: "1.0.0", type, id: `${type}-1`, event_ts: 1_900_000_005.5, payload });

async function findFinished({ client }: { client: unknown }) {
  const recordings = await (client as Daily).recordings.list().toArray();
  return recordings.find(({ status, room_name: room }) => status === "finished" && room!.startsWith("order-"))!;
}

testAdapter({
  provider: "daily",
  create() {
    const { credentials, urls, fetch } = createSandbox();
    const factory = daily({ ...credentials.daily, baseUrl: urls.daily, fetch, limiter: false });
    const client = createDaily({ ...credentials.daily, baseUrl: urls.daily, fetch, limiter: false });
    return { factory, roomAccess: async (roomName) => (await client.rooms.get({ roomName })).privacy as RoomAccess };
  },
  samples: {
    accesses: ["public", "private"],
    async recorded(account) {
      const { id, room_name: meetingId, duration, start_ts: start } = await findFinished(account);
      return {
        meetingId: meetingId!,
        expected: [{ id: id!, meetingId: meetingId!, durationSeconds: duration!, createdAt: new Date(start! * 1000).toISOString() }],
      };
    },
    async transcript(account) {
      const { id, max_participants: speakers } = await findFinished(account);
      return { recordingId: id!, words: "Good morning, shall we start?", speakers };
    },
    attended: async (account) => ({ meetingId: (await findFinished(account)).room_name! }),
    webhooks: [
      {
        input: dailyEvent("meeting.started", { start_ts: 1_900_000_000, meeting_id: "s", room: "order-1" }),
        expected: { type: "started", meetingId: "order-1", id: "meeting.started-1", occurredAt: "2030-03-17T17:46:40.000Z" },
      },
      {
        input: dailyEvent("meeting.ended", { start_ts: 1_900_000_000, end_ts: 1_900_000_003, meeting_id: "s", room: "order-1" }),
        expected: { type: "ended", meetingId: "order-1", occurredAt: "2030-03-17T17:46:43.000Z" },
      },
      {
        input: dailyEvent("recording.ready-to-download", { recording_id: "r", room_name: "order-1", start_ts: 1_899_000_000, status: "finished" }),
        expected: { type: "recordingReady", meetingId: "order-1", occurredAt: "2030-03-17T17:46:45.500Z" },
      },
      { input: dailyEvent("room.painted", { room: "order-1" }), expected: { type: "other", meetingId: "order-1" } },
    ],
  },
});

testAdapter({
  provider: "daily-early",
  create() {
    const sandbox = createSandbox();
    const { accesses, fetch } = watchAccess(sandbox);
    const { credentials, urls } = sandbox;
    return {
      factory: dailyEarly({ ...credentials["daily-early"], baseUrl: urls["daily-early"], fetch, team: "nordlys" }),
      roomAccess: (name) => accesses.get(name),
    };
  },
});

/** Daily does not return a room's access, so check the request. */
function watchAccess({ fetch: send }: Sandbox): { accesses: ReadonlyMap<string, RoomAccess>; fetch: typeof fetch } {
  const accesses = new Map<string, RoomAccess>();
  const watched: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { privacy } = ((await request
      .clone()
      .json()
      .catch(() => ({}))) ?? {}) as { privacy?: string };
    const response = await send(request);
    const data = (await response.clone().json()) as { updated?: boolean };
    if (data.updated === true) accesses.set(request.url.split("/").at(-1)!, (privacy === "org" ? "team" : privacy) as RoomAccess);
    return response;
  };
  return { accesses, fetch: watched };
}

const demo = { token: "PYBGFKMZ", link: "https://demodesk.com/PYBGFKMZ", name: "Kestrel", startDate: "2030-03-01T10:00:00.000+01:00", duration: 1800 };
const event = (action: string) => ({ event: { action, apiVersion: "v1", createdAt: "2030-03-01T10:00:00Z" } });

testAdapter({
  provider: "demodesk",
  create: () => {
    const { credentials, urls, fetch } = createSandbox();
    return demodesk({ ...credentials.demodesk, baseUrl: urls.demodesk, fetch, companyId: "42" });
  },
  onlyByGet: ["timeZone", "createdAt"],
  samples: {
    async transcript() {
      const sandbox = createSandbox();
      let recordingId = "";
      const receive: typeof fetch = async (input, init) => {
        recordingId = ((await new Request(input, init).json()) as { data: { attributes: { token: string } } }).data.attributes.token;
        return new Response();
      };
      await sandbox.fireWebhook("demodesk", "recording.transcription_postprocessed", "https://receiver.example", { fetch: receive });
      return { recordingId, words: "Thanks for taking the time", speakers: 2 };
    },
    webhooks: [
      {
        input: { meta: event("demo.scheduled"), data: { id: "7", type: "demos", attributes: demo } },
        expected: {
          type: "scheduled",
          meetingId: "7:PYBGFKMZ",
          occurredAt: "2030-03-01T10:00:00.000Z",
          meeting: {
            id: "7:PYBGFKMZ",
            title: "Kestrel",
            startsAt: "2030-03-01T10:00:00.000+01:00",
            endsAt: "2030-03-01T10:30:00.000+01:00",
            joinUrl: "https://demodesk.com/PYBGFKMZ",
          },
        },
      },
      {
        input: { meta: event("recording.uploaded"), data: { id: "77", type: "recordings", attributes: { token: "RECTOKEN", demoId: 7, link: demo.link } } },
        expected: { type: "recordingReady", meetingId: "7:PYBGFKMZ" },
      },
      {
        input: { meta: event("recording.uploaded"), data: { id: "77", type: "recordings", attributes: { token: "RECTOKEN" } } },
        expected: { type: "recordingReady", meetingId: undefined },
      },
      { input: { meta: event("demo.paused"), data: { id: "7", type: "demos", attributes: demo } }, expected: { type: "other", meetingId: "7:PYBGFKMZ" } },
    ],
  },
});

testAdapter({
  provider: "teamviewer-engage",
  create: () => {
    const { credentials, urls, fetch } = createSandbox();
    return teamviewerEngage({ ...credentials["teamviewer-engage"], baseUrl: urls["teamviewer-engage"], fetch });
  },
  samples: {
    room: { name: "Checkout", startUrl: "https://shop.example/cart" },
    async recorded({ client }) {
      const engage = client as TeamViewerEngage;
      const [recording] = await engage.recordings.list();
      const customerId = String(recording!["customerId"]);
      const { id: meetingId = "" } = (await engage.appointments.list()).find((each) => each.customerId === customerId)!;
      const recordings = await engage.recordings.list({ customerId });
      return { meetingId, expected: recordings.map(({ id = "" }) => ({ id, meetingId: undefined, customerId })) };
    },
    async customer({ client }) {
      const engage = client as TeamViewerEngage;
      const { id = "" } = await engage.customers.create({ body: {} });
      return id;
    },
    webhooks: [
      { input: { type: "MESSAGE", message: "Hello" }, expected: { type: "message" }, sameId: false },
      { input: { customerId: "c1", status: "DONE" }, event: "statusChange", expected: { type: "other" }, sameId: false },
    ],
  },
});

const wherebyEvent = (type: string, data: object) => ({ id: `event ${type}`, apiVersion: "1.0", createdAt: "2030-03-01T10:00:00.000Z", type, data });
/** The room of the samples, which has one recording. */
const wherebyRoom = "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd";
const wherebyId = `9cf691bf-f2d5-4420-bda9-ee8607bb558b${wherebyRoom}`;

testAdapter({
  provider: "whereby",
  notKept: ["title", "startsAt"],
  create() {
    const { credentials, urls, fetch } = createSandbox();
    return whereby({ ...credentials.whereby, baseUrl: urls.whereby, fetch, limiter: false });
  },
  samples: {
    async recorded({ client }) {
      const recordings = await (client as Whereby).recordings.list({ roomName: wherebyRoom }).toArray();
      const expected = recordings.map(({ recordingId, startDate, endDate, sizeInMegaBytes }) => ({
        id: `${recordingId}${wherebyRoom}`,
        meetingId: wherebyId,
        durationSeconds: (Date.parse(endDate) - Date.parse(startDate)) / 1000,
        sizeBytes: Math.round(sizeInMegaBytes * 1_000_000),
        createdAt: startDate,
        downloadUrl: undefined,
      }));
      return { meetingId: wherebyId, expected };
    },
    transcript: async () => ({ recordingId: `a56f6ad7-37fe-4a37-9319-3174630ba57a${wherebyRoom}`, words: "Shall we begin?" }),
    attended: async () => ({ meetingId: wherebyId }),
    webhooks: [
      {
        input: wherebyEvent("room.session.started", { meetingId: "m1", roomName: "/room", subdomain: "nordlys" }),
        expected: { type: "started", meetingId: "m1/room", occurredAt: "2030-03-01T10:00:00.000Z", id: "event room.session.started" },
      },
      { input: wherebyEvent("room.session.ended", { meetingId: "m1", roomName: "/room" }), expected: { type: "ended", meetingId: "m1/room" } },
      {
        input: wherebyEvent("recording.finished", { recordingId: "r1", roomName: "/room", filename: "a.mkv", status: "completed" }),
        expected: { type: "recordingReady", meetingId: "/room" },
      },
      { input: wherebyEvent("room.client.joined", { meetingId: "m1", roomName: "/room" }), expected: { type: "other", meetingId: "m1/room" } },
      { input: wherebyEvent("room.something.new", { meetingId: "m1", roomName: "/room" }), expected: { type: "other", meetingId: "m1/room" } },
    ],
  },
});

const zoomMeeting = {
  id: 85746065,
  uuid: "aDYlohsHRtCd4ii1uC2+hA==",
  host_id: "h",
  topic: "Weekly sync",
  type: 2,
  start_time: "2030-03-01T09:00:00Z",
  duration: 30,
  timezone: "UTC",
};
const zoomEvent = (name: string, object: object) => ({
  event: name,
  event_ts: 1_900_000_000_000,
  payload: { account_id: "a", operator: "maya@nordlys.example", operator_id: "h", object },
});

async function findRecorded({ client }: { client: unknown }) {
  const { items } = await (client as Zoom).recordings.list({ userId: "me", from: new Date(Date.now() - 29 * DAY_MS), to: new Date() });
  return items[0]!;
}

testAdapter({
  provider: "zoom",
  onlyByGet: ["attendees", "host", "password", "record", "recurrence"],
  create() {
    const { accounts, urls, fetch } = createSandbox();
    return zoom({ ...accounts.zoom["maya"]!, baseUrl: urls.zoom, fetch, limiter: false });
  },
  samples: {
    async recorded(account) {
      const { id, uuid, recording_files: files } = await findRecorded(account);
      const expected = files!.map((file) => ({
        id: `${file.id}@${uuid}`,
        meetingId: String(id),
        sizeBytes: file.file_size!,
        createdAt: new Date(String(file.recording_start)).toISOString(),
      }));
      return { meetingId: String(id), expected };
    },
    async transcript(account) {
      const { uuid, recording_files: files } = await findRecorded(account);
      return { recordingId: `${files![0]!.id}@${uuid}`, words: "Shall we begin?", speakers: 2 };
    },
    async attended(account) {
      return { meetingId: (await findRecorded(account)).uuid! };
    },
    webhooks: [
      {
        input: zoomEvent("meeting.created", { ...zoomMeeting, join_url: "https://zoom.example/j/1", creation_source: "open_api", settings: {} }),
        expected: { type: "scheduled", meetingId: "85746065", occurredAt: "2030-03-17T17:46:40.000Z" },
      },
      { input: zoomEvent("meeting.deleted", zoomMeeting), expected: { type: "cancelled", meetingId: "85746065" } },
      {
        input: zoomEvent("meeting.started", { ...zoomMeeting, id: "85746065", host_email: "maya@nordlys.example" }),
        expected: { type: "started", meetingId: "85746065" },
      },
      { input: zoomEvent("meeting.something_new", zoomMeeting), expected: { type: "other", meetingId: "85746065" } },
    ],
  },
});
