import { createSandbox } from "@meetwire/sandbox";
import type { Sandbox } from "@meetwire/sandbox";
import { createWhereby } from "@meetwire/whereby";
import type {
  Meeting,
  MeetingCreate,
  Participant,
  ParticipantConnection,
  RoomInsights,
  RoomSession,
  Summary,
  Whereby,
  WherebyOptions,
} from "@meetwire/whereby";
import { openapi } from "@meetwire/whereby/openapi";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { testClient } from "./client-suite.ts";
import { DAY_MS } from "./time.ts";

let sandbox: Sandbox;

/** A room with 14 sessions. The last one has a recording, a transcription, a summary and many participants. */
const roomName = "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd";
const meetingId = "9cf691bf-f2d5-4420-bda9-ee8607bb558b";
const recordingId = "a56f6ad7-37fe-4a37-9319-3174630ba57a";
const transcriptionId = "b438fda0-83e2-4835-92f9-c845ee3d5ea7";
const summaryId = "c429ff78-9f03-49de-b427-546bcd848050";
const roomSessionId = "e2f29530-46ec-4cee-8b27-e565cb5bb2e9";
const image = new Blob([new Uint8Array(100)], { type: "image/png" });

function create(given: Sandbox, { token = given.credentials.whereby.apiKey, ...overrides }: Partial<WherebyOptions> & { token?: string } = {}): Whereby {
  sandbox = given;
  // A client's own limiter would make the tests wait.
  return createWhereby({ apiKey: token, baseUrl: given.urls.whereby, fetch: given.fetch, limiter: false, ...overrides });
}

const inAWeek = () => new Date(Date.now() + 7 * DAY_MS);
const gone = (data: object) => expect(data).toMatchObject({ ok: false, error: { name: "NotFoundError", status: 404 } });

interface StoredState {
  readonly looks: { readonly $map: readonly [string, Readonly<Record<string, object>>][] };
  readonly recordings: { readonly $map: readonly [string, { deletedAt?: number }][] };
  readonly transcriptions: { readonly $map: readonly [string, { deletedAt?: number }][] };
}

const stored = () => sandbox.snapshot()["whereby"] as StoredState;
/** The theme that an operation stored. The API has no operation that reads a theme. */
const themeOf = (part: string) => new Map(stored().looks.$map).get(roomName)?.[part];
/** The ids of the files that are deleted now or soon. Bulk deletions take a few seconds. */
const deletedIds = (kind: "recordings" | "transcriptions") => stored()[kind].$map.flatMap(([id, { deletedAt }]) => (deletedAt === undefined ? [] : [id]));

testClient<Whereby>({
  provider: "whereby",
  openapi,
  create,
  reads: "meetings/list",
  creates: "meetings/create",
  climb: (client) => client.meetings.delete({ meetingId: ".." }),
  operations: {
    "meetings/create": {
      call: (client, options) => client.meetings.create({ body: { endDate: inAWeek(), roomNamePrefix: "lesson-", fields: ["hostRoomUrl"] } }, options),
      check: (meeting: Meeting) => {
        expect(meeting).toMatchObject({ roomName: expect.stringMatching(/^\/lesson-/), hostRoomUrl: expect.stringContaining("?roomKey=") });
        expect(meeting).not.toHaveProperty("viewerRoomUrl");
      },
    },
    "meetings/list": {
      call: (client, options) => client.meetings.list({ limit: 5, fields: ["viewerRoomUrl"] }, options),
      check: ({ items, next }: { items: Meeting[]; next?: string }) => {
        expect(items.map(({ viewerRoomUrl, hostRoomUrl }) => [viewerRoomUrl !== undefined, hostRoomUrl])).toEqual(
          Array.from({ length: 5 }, () => [true, undefined]),
        );
        expect(next).toBeDefined();
      },
    },
    "meetings/get": {
      call: (client, options) => client.meetings.get({ meetingId, fields: ["hostRoomUrl", "viewerRoomUrl"] }, options),
      check: ({ hostRoomUrl, viewerRoomUrl, ...meeting }: Meeting) => {
        expect(meeting).toMatchObject({ meetingId, roomName, roomUrl: `https://nordlys.whereby.com${roomName}`, endDate: "2035-03-01T10:00:00.000Z" });
        expect(new Set([meeting.roomUrl, hostRoomUrl, viewerRoomUrl]).size).toBe(3);
      },
    },
    "meetings/delete": {
      call: async (client, options) => {
        expect(await client.meetings.delete({ meetingId }, options)).toBeUndefined();
        return client.meetings.get({ meetingId }).safe();
      },
      check: gone,
    },
    "recordings/list": {
      call: (client, options) => client.recordings.list({ roomName }, options),
      check: ({ items }: { items: object[] }) => expect(items).toMatchObject([{ recordingId, roomSessionId }]),
    },
    "recordings/get": {
      call: (client, options) => client.recordings.get({ recordingId }, options),
      check: (data: object) => expect(data).toMatchObject({ recordingId, roomSessionId, sizeInMegaBytes: expect.any(Number) }),
    },
    "recordings/delete": {
      call: async (client, options) => {
        expect(await client.recordings.delete({ recordingId }, options)).toBeUndefined();
        return client.recordings.get({ recordingId }).safe();
      },
      check: gone,
    },
    "recordings/getAccessLink": {
      call: async (client, options) => {
        const { accessLink, expires } = await client.recordings.getAccessLink({ recordingId, validForSeconds: 60 }, options);
        expect(expires - Date.now()).toBeLessThanOrEqual(60_000);
        return (await sandbox.fetch(accessLink)).headers.get("content-type");
      },
      check: (type: string) => expect(type).toBe("video/x-matroska"),
    },
    "recordings/bulkDelete": {
      call: async (client, options) => {
        const { items } = await client.recordings.list({ limit: 2 });
        const recordingIds = items.map((each) => each.recordingId);
        expect(await client.recordings.bulkDelete({ body: { recordingIds: [...recordingIds, "never-there"] } }, options)).toBeUndefined();
        return [recordingIds, deletedIds("recordings")];
      },
      check: ([asked, deleted]: string[][]) => expect(deleted!.toSorted()).toEqual(asked!.toSorted()),
    },
    "transcriptions/create": {
      call: async (client, options) => {
        const created = await client.transcriptions.create({ body: { recordingId } }, options);
        expect(created.transcriptionId).not.toBe(transcriptionId);
        return client.transcriptions.get({ transcriptionId: created.transcriptionId! });
      },
      check: (data: object) => expect(data).toMatchObject({ roomName, roomSessionId, state: "in_progress", type: "RECORDING_TRANSCRIPTION" }),
    },
    "transcriptions/list": {
      call: (client, options) => client.transcriptions.list({ roomName }, options),
      check: ({ items }: { items: object[] }) => expect(items).toMatchObject([{ transcriptionId, roomName }]),
    },
    "transcriptions/get": {
      call: (client, options) => client.transcriptions.get({ transcriptionId }, options),
      check: (data: object) => expect(data).toMatchObject({ transcriptionId, roomSessionId, state: "ready", storageType: "WHEREBY_HOSTED" }),
    },
    "transcriptions/delete": {
      call: async (client, options) => {
        expect(await client.transcriptions.delete({ transcriptionId }, options)).toBeUndefined();
        return client.transcriptions.get({ transcriptionId }).safe();
      },
      check: gone,
    },
    "transcriptions/getAccessLink": {
      call: async (client, options) => {
        const { accessLink } = await client.transcriptions.getAccessLink({ transcriptionId }, options);
        return (await sandbox.fetch(accessLink)).text();
      },
      check: (text: string) => expect(text).toContain("**Maya Lindqvist**: Shall we begin?"),
    },
    "transcriptions/bulkDelete": {
      call: async (client, options) => {
        expect(await client.transcriptions.bulkDelete({ body: { transcriptionIds: [transcriptionId, "never-there"] } }, options)).toBeUndefined();
        return deletedIds("transcriptions");
      },
      check: (deleted: string[]) => expect(deleted).toEqual([transcriptionId]),
    },
    "summaries/create": {
      call: async (client, options) => {
        const created = await client.summaries.create({ body: { transcriptionId, template: "SOAP" } }, options);
        expect(created.summaryId).not.toBe(summaryId);
        return client.summaries.get({ summaryId: created.summaryId! });
      },
      check: (data: object) => expect(data).toMatchObject({ transcriptionId, roomSessionId, template: "SOAP" }),
    },
    "summaries/list": {
      call: (client, options) => client.summaries.list({ sortBy: "durationInSeconds:desc", limit: 3 }, options),
      check: ({ items }: { items: Summary[] }) => {
        const lengths = items.map(({ startDate, endDate }) => Date.parse(endDate!) - Date.parse(startDate!));
        expect(lengths).toHaveLength(3);
        expect(lengths).toEqual(lengths.toSorted((left, right) => right - left));
      },
    },
    "summaries/get": {
      call: (client, options) => client.summaries.get({ summaryId }, options),
      check: (data: object) => expect(data).toMatchObject({ summaryId, transcriptionId, roomName, summary: { summary: expect.stringMatching(/^Maya/) } }),
    },
    "summaries/delete": {
      call: async (client, options) => {
        expect(await client.summaries.delete({ summaryId }, options)).toBeUndefined();
        return client.summaries.get({ summaryId }).safe();
      },
      check: gone,
    },
    "rooms/setColors": {
      call: async (client, options) => {
        const body = { tokens: { colors: { primary: "#112233" } }, tokensPreset: "custom" as const };
        expect(await client.rooms.setColors({ roomName, body }, options)).toBeUndefined();
        return themeOf("tokens");
      },
      check: (data: object) => expect(data).toEqual({ tokens: { colors: { primary: "#112233" } }, tokensPreset: "custom" }),
    },
    "rooms/setLogo": {
      call: async (client, options) => {
        await client.rooms.setLogo({ roomName, body: { image } }, options);
        expect(themeOf("logo")).toHaveProperty("image");
        await client.rooms.setLogo({ roomName, body: { theme: "default" } }, options);
        return themeOf("logo");
      },
      check: (data: object) => expect(data).toEqual({ theme: "default" }),
    },
    "rooms/setBackground": {
      call: async (client, options) => {
        await client.rooms.setBackground({ roomName, body: { image } }, options);
        expect(themeOf("room-background")).toHaveProperty("image");
        await client.rooms.setBackground({ roomName, body: { theme: "mountains" } }, options);
        return themeOf("room-background");
      },
      check: (data: object) => expect(data).toEqual({ theme: "mountains" }),
    },
    "rooms/setKnockPageBackground": {
      call: async (client, options) => {
        await client.rooms.setKnockPageBackground({ roomName, body: { palette: "grey" } }, options);
        expect(themeOf("room-knock-page-background")).toEqual({ palette: "grey" });
        await client.rooms.setKnockPageBackground({ roomName, body: { image } }, options);
        return themeOf("room-knock-page-background");
      },
      check: (data: object) => expect(data).toHaveProperty("image"),
    },
    "insights/listRooms": {
      call: (client, options) =>
        client.insights.listRooms({ roomName: { startsWith: "/room-" }, createdAt: { to: new Date() }, sortBy: "totalSessions:desc" }, options),
      check: ({ items }: { items: RoomInsights[] }) => expect(items).toMatchObject([{ roomName, totalSessions: 14, rating: 5 }]),
    },
    "insights/listRoomSessions": {
      call: (client, options) => client.insights.listRoomSessions({ roomName, roomSessionId }, options),
      check: ({ items }: { items: RoomSession[] }) => expect(items).toMatchObject([{ roomSessionId, roomName, totalUniqueRecorders: 1 }]),
    },
    "insights/listParticipants": {
      call: (client, options) => client.insights.listParticipants({ roomSessionId, externalId: "student-3" }, options),
      check: ({ items }: { items: Participant[] }) => expect(items).toMatchObject([{ roomSessionId, displayName: "Student 3", roleName: "visitor" }]),
    },
    "insights/getParticipant": {
      call: async (client, options) => {
        const { items } = await client.insights.listParticipants({ roomSessionId, externalId: "student-3" });
        return client.insights.getParticipant({ roomSessionId, participantId: items[0]!.participantId }, options);
      },
      check: (data: ParticipantConnection[]) =>
        expect(data).toMatchObject([{ displayName: "Student 3", samples: { packetLossSend: expect.arrayContaining([0]) } }]),
    },
  },
});

const STORAGE_SECRET = "storage-secret-5b1d";
const STREAM_URL = "rtmps://live.example.com/app/stream-key-77c0";
/** Secret values. The last three are in `hostRoomUrl` and `viewerRoomUrl`. */
const SECRETS = [STORAGE_SECRET, STREAM_URL, "stream-key", "sandbox-host-", "sandbox-viewer-", "roomKey="];

/** A meeting with every kind of secret. */
function secretMeeting(changes: Partial<MeetingCreate> = {}): MeetingCreate {
  const storage = {
    provider: "s3",
    authenticationType: "accessKey",
    bucket: "b",
    region: "eu-north-1",
    accessKeyId: "id",
    accessKeySecret: STORAGE_SECRET,
  } as const;
  return {
    endDate: inAWeek(),
    recording: { type: "cloud", destination: storage, startTrigger: "automatic" },
    liveTranscription: { destination: storage, startTrigger: "automatic" },
    streaming: { destination: { url: STREAM_URL }, startTrigger: "automatic" },
    fields: ["hostRoomUrl", "viewerRoomUrl"],
    ...changes,
  };
}

function expectNoSecrets(text: string): void {
  expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
}

describe("whereby's secrets", () => {
  let events: object[];
  const log = (event: object) => void events.push(event);
  beforeEach(() => {
    events = [];
  });

  test("are in requests and responses, but not in logs", async () => {
    const client = create(createSandbox(), { logger: log });
    const { meetingId: id } = await client.meetings.create({ body: secretMeeting() });
    sandbox.faults.add({ kind: "status", status: 503, retryAfter: 0 });
    await client.meetings.get({ meetingId: id, fields: ["hostRoomUrl", "viewerRoomUrl"] });
    await client.meetings.list({ fields: ["hostRoomUrl", "viewerRoomUrl"], limit: 100 }).toArray();
    // Without this, the test would pass if no secret was ever sent.
    const sent = JSON.stringify(sandbox.requests);
    expect(SECRETS.filter((secret) => sent.includes(secret))).toEqual(SECRETS);
    expect(events.length).toBe(sandbox.requests.length);
    expectNoSecrets(JSON.stringify(events));
  });

  const failures: Record<string, { name: string; call(): PromiseLike<{ error?: Error | undefined }> }> = {
    "an end in the past": {
      name: "ValidationError",
      call: () =>
        create(createSandbox(), { logger: log })
          .meetings.create({ body: secretMeeting({ endDate: new Date(0) }) })
          .safe(),
    },
    "values of the wrong type": {
      name: "ValidationError",
      call: () => {
        const { recording } = secretMeeting();
        const body = secretMeeting({
          recording: { ...recording!, destination: { ...recording!.destination!, accessKeySecret: [STORAGE_SECRET] as never } },
          streaming: { destination: STREAM_URL as never, startTrigger: STREAM_URL as never },
        });
        return create(createSandbox(), { logger: log }).meetings.create({ body }).safe();
      },
    },
    "a connection that breaks after the meeting is created": {
      name: "ConnectionError",
      call: () => {
        const client = create(createSandbox(), { logger: log });
        sandbox.faults.add({ kind: "drop", processed: true });
        return client.meetings.create({ body: secretMeeting() }).safe();
      },
    },
    "a response that is not JSON": {
      name: "UnexpectedResponseError",
      call: () => {
        const client = create(createSandbox(), { logger: log });
        sandbox.faults.add({ kind: "brokenJson" });
        return client.meetings.create({ body: secretMeeting() }).safe();
      },
    },
    "a response that is too large": {
      name: "UnexpectedResponseError",
      call: () => create(createSandbox(), { logger: log, maxResponseBytes: 50 }).meetings.create({ body: secretMeeting() }).safe(),
    },
    "a hook that throws": {
      name: "ResponseHookError",
      call: () => {
        const onResponse = () => {
          throw new Error("The hook failed");
        };
        return create(createSandbox(), { logger: log, onResponse }).meetings.create({ body: secretMeeting() }).safe();
      },
    },
  };

  test.each(Object.entries(failures))("are not in the error of %s", async (_name, { name, call }) => {
    const { error } = await call();
    expect(error).toMatchObject({ name, provider: "whereby", operation: "meetings/create" });
    expect(JSON.stringify(sandbox.requests)).toContain(STORAGE_SECRET);
    expect(events).toHaveLength(1);
    for (const text of [error!.message, String(error), JSON.stringify(error), String(error!.stack), JSON.stringify(events)]) expectNoSecrets(text);
  });
});

describe("whereby's limit", () => {
  const NOW = Date.parse("2027-03-10T10:20:00Z");
  const WAYS = ["retry-after", "body", "x-ratelimit-reset"] as const;
  beforeEach(() => {
    // X-RateLimit-Reset is a time, so it is compared with the clock.
    vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Uses up the points of a minute and returns the next error. Its response keeps only some of the ways to say how long to wait. */
  async function refuse(kept: readonly string[]) {
    const given = createSandbox({ now: () => NOW, rateLimits: true });
    const fetch: typeof globalThis.fetch = async (...request) => {
      const response = await given.fetch(...request);
      if (response.status !== 429) return response;
      const headers = new Headers(response.headers);
      for (const name of ["retry-after", "x-ratelimit-reset"]) if (!kept.includes(name)) headers.delete(name);
      const { data, ...body } = (await response.json()) as { data: object };
      return Response.json(kept.includes("body") ? { ...body, data } : body, { status: 429, headers });
    };
    const client = create(given, { fetch, maxRetries: 0 });
    // A creation costs 3 of 100 points.
    for (let count = 0; count < 33; count++) await client.meetings.create({ body: { endDate: "2035-03-01T10:00:00Z" } });
    const { error } = await client.meetings.create({ body: { endDate: "2035-03-01T10:00:00Z" } }).safe();
    return error;
  }

  test.each(WAYS)("says in %s how long to wait", async (way) => {
    expect(await refuse([way])).toMatchObject({ name: "RateLimitError", status: 429, outcome: "failed", retryable: true, retryAfterMs: 60_000 });
  });

  test("says the same in all three, and has no wait without them", async () => {
    expect((await refuse(WAYS))?.retryAfterMs).toBe(60_000);
    expect((await refuse([]))?.retryAfterMs).toBeUndefined();
  });
});

describe("whereby's lists", () => {
  const client = create(createSandbox());

  test.each([
    ["meetings", () => client.meetings.list({ limit: 20 })],
    ["recordings", () => client.recordings.list({ limit: 40 })],
    ["transcriptions", () => client.transcriptions.list({ limit: 40 })],
    ["summaries", () => client.summaries.list({ limit: 40 })],
    ["rooms", () => client.insights.listRooms({ limit: 40 })],
    ["sessions", () => client.insights.listRoomSessions({ roomName })],
    ["participants", () => client.insights.listParticipants({ roomSessionId })],
  ] as const)("of %s end at a null cursor, and have each item once", async (_name, list) => {
    const items: string[] = [];
    const cursors: unknown[] = [];
    const nexts: unknown[] = [];
    for await (const page of list().pages() as AsyncIterable<{ items: object[]; next?: string; data: { cursor?: string | null } }>) {
      items.push(...page.items.map((item) => JSON.stringify(item)));
      cursors.push(page.data.cursor);
      nexts.push(page.next);
    }
    expect(cursors.length).toBeGreaterThan(1);
    expect(cursors.map((cursor) => cursor === null)).toEqual(cursors.map((_, index) => index === cursors.length - 1));
    expect(nexts.map((next) => next === undefined)).toEqual(cursors.map((cursor) => cursor === null));
    expect(new Set(items).size).toBe(items.length);
  });

  test("resume after a page", async () => {
    const all = await client.meetings.list({ limit: 20 }).toArray();
    const first = await client.meetings.list({ limit: 20 });
    const rest = await client.meetings.list({ limit: 20 }, { resumeFrom: first.next }).toArray();
    expect([...first.items, ...rest]).toEqual(all);
    expect(rest.length).toBeGreaterThan(0);
  });
});
