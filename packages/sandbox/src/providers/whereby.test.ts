import { createWhereby, parseWebhook } from "@meetwire/whereby";
import type { Whereby } from "@meetwire/whereby";
import { beforeEach, describe, expect, test } from "vitest";
import { createContract } from "../contract/contract.ts";
import { createSandbox } from "../sandbox.ts";
import type { Sandbox } from "../sandbox-types.ts";
import { DAY, HOUR, MINUTE } from "./time.ts";
import { SAMPLES } from "./whereby/seed.ts";
import { whereby as provider } from "./whereby.ts";

const NOW = Date.parse("2027-03-10T10:20:00Z");
const inAnHour = () => new Date(now + HOUR);

let now = NOW;
let sandbox: Sandbox;
let whereby: Whereby;

function open(options: Parameters<typeof createSandbox>[0] = {}) {
  now = NOW;
  sandbox = createSandbox({ now: () => now, ...options });
  whereby = createWhereby({ ...sandbox.credentials.whereby, baseUrl: sandbox.urls.whereby, fetch: sandbox.fetch, maxRetries: 0, limiter: false });
}

beforeEach(() => open());

/** Sends a request that the client would not send, or would write differently. */
async function send(path: string, init: RequestInit = {}) {
  const headers = { authorization: `Bearer ${sandbox.credentials.whereby.apiKey}`, ...(init.headers as Record<string, string>) };
  return sandbox.fetch(`${sandbox.urls.whereby}${path}`, { ...init, headers });
}

describe("meetings", () => {
  test("exist from their creation until an hour after their end", async () => {
    const meeting = await whereby.meetings.create({ body: { endDate: "2027-03-10T12:00:00+01:00", roomNamePrefix: "Or Der-" } });
    expect(meeting).toMatchObject({ startDate: "2027-03-10T10:20:00.000Z", endDate: "2027-03-10T11:00:00.000Z" });
    expect(meeting.roomName).toMatch(/^\/order-[0-9a-f-]{36}$/);
    expect(meeting.roomUrl).toBe(`https://nordlys.whereby.com${meeting.roomName}`);
    const read = () => whereby.meetings.get({ meetingId: meeting.meetingId }).safe();
    const ids = async () => (await whereby.meetings.list().toArray()).map(({ meetingId }) => meetingId);
    now = Date.parse("2027-03-10T11:59:59Z");
    expect(await read()).toMatchObject({ ok: true });
    expect(await ids()).toContain(meeting.meetingId);
    now += 1000;
    expect(await read()).toMatchObject({ ok: false, error: { status: 404, body: { error: "The meeting does not exist" } } });
    expect(await ids()).not.toContain(meeting.meetingId);
  });

  test("show their keys only on request, and always the same keys", async () => {
    const body = { endDate: inAnHour(), roomNamePattern: "human-short" as const };
    const { meetingId, roomName, ...plain } = await whereby.meetings.create({ body });
    expect(roomName).toMatch(/^\/[a-z0-9]{6}$/);
    expect(plain).not.toHaveProperty("hostRoomUrl");
    const asked = await whereby.meetings.get({ meetingId, fields: ["hostRoomUrl"] });
    expect(asked.hostRoomUrl).toMatch(/\?roomKey=.{10}/);
    expect(asked).not.toHaveProperty("viewerRoomUrl");
    const listed = (await whereby.meetings.list({ fields: ["hostRoomUrl", "viewerRoomUrl"], limit: 100 })).items.find((each) => each.meetingId === meetingId);
    expect(listed).toMatchObject({ hostRoomUrl: asked.hostRoomUrl, viewerRoomUrl: expect.stringContaining("?roomKey=") });
    expect(listed!.viewerRoomUrl).not.toBe(asked.hostRoomUrl);
    expect(await whereby.meetings.create({ body: { ...body, templateType: "viewerMode" } })).toMatchObject({
      hostRoomUrl: expect.any(String),
      viewerRoomUrl: expect.any(String),
    });
  });

  test("reject an end in the past, and a bucket without its keys", async () => {
    const create = (body: object) => whereby.meetings.create({ body: body as never }).safe();
    expect((await create({ endDate: new Date(now) })).error).toMatchObject({ status: 400, body: { error: "endDate is in the past" } });
    const recording = {
      type: "cloud",
      startTrigger: "automatic",
      destination: { provider: "s3", authenticationType: "accessKey", bucket: "b", accessKeyId: "i" },
    };
    expect((await create({ endDate: inAnHour(), recording })).error).toMatchObject({ body: { error: "destination needs region, accessKeySecret" } });
    const role = { provider: "s3", authenticationType: "roleBased", bucket: "b" };
    expect((await create({ endDate: inAnHour(), recording: { ...recording, destination: role } })).error).toMatchObject({
      body: { error: "destination needs oidcRoleArn" },
    });
    expect((await create({ roomMode: "huge" })).error).toMatchObject({ status: 400, body: { error: expect.stringMatching(/endDate.*roomMode/) } });
  });

  test("can be deleted repeatedly, and their sessions do not take place", async () => {
    const { meetingId, roomName } = await whereby.meetings.create({ body: { endDate: new Date(now + 3 * HOUR) } });
    await whereby.meetings.delete({ meetingId });
    await whereby.meetings.delete({ meetingId });
    await whereby.meetings.delete({ meetingId: "never-there" });
    expect(await whereby.meetings.get({ meetingId }).safe()).toMatchObject({ error: { status: 404 } });
    now += 4 * HOUR;
    expect(await whereby.insights.listRoomSessions({ roomName }).toArray()).toEqual([]);
  });

  test("need the key", async () => {
    const refused = await send("/meetings", { headers: { authorization: "Bearer wrong" } });
    expect([refused.status, await refused.json()]).toEqual([401, { error: "The API key is missing or wrong" }]);
  });
});

describe("lists", () => {
  test.each([
    ["meetings", () => whereby.meetings.list()],
    ["recordings", () => whereby.recordings.list()],
    ["transcriptions", () => whereby.transcriptions.list()],
    ["summaries", () => whereby.summaries.list()],
    ["rooms", () => whereby.insights.listRooms()],
    ["sessions", () => whereby.insights.listRoomSessions({ roomName: SAMPLES.roomName })],
    ["participants", () => whereby.insights.listParticipants({ roomSessionId: SAMPLES.session })],
  ] as const)("of %s have a second page, and a cursor that is null at the end", async (_name, list) => {
    const { data } = (await list()) as { data: { cursor?: string | null; results?: unknown[] } };
    expect(data.cursor).toMatch(/^[0-9a-f]{32}$/);
    const before = sandbox.requests.length;
    const ids = ((await list().toArray()) as object[]).map((each) => JSON.stringify(each));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(data.results!.length);
    expect((sandbox.requests.at(-1)!.response as { cursor: unknown }).cursor).toBeNull();
    expect(sandbox.requests.length - before).toBeGreaterThan(1);
  });

  test("reject a cursor of another query", async () => {
    const { data } = await whereby.meetings.list({ limit: 3 });
    const cursor = data.cursor!;
    expect((await whereby.meetings.list({ limit: 3, cursor })).items).toHaveLength(3);
    expect((await whereby.meetings.list({ limit: 4, cursor }).safe()).error).toMatchObject({ status: 400, body: { error: expect.stringContaining("cursor") } });
    expect((await whereby.meetings.list({ limit: 101 }).safe()).error).toMatchObject({ status: 400 });
  });

  test("are sorted, and cut to a room", async () => {
    const sizes = (await whereby.recordings.list({ sortBy: "sizeInMegaBytes:desc", limit: 100 })).items.map((each) => each.sizeInMegaBytes);
    expect(sizes).toEqual(sizes.toSorted((left, right) => right - left));
    const [shortest] = (await whereby.recordings.list({ sortBy: "duration:asc", limit: 1 })).items;
    expect(Date.parse(shortest!.endDate) - Date.parse(shortest!.startDate)).toBeLessThan(26 * MINUTE);
    expect((await whereby.recordings.list({ roomName: SAMPLES.roomName })).items.map(({ recordingId }) => recordingId)).toEqual([SAMPLES.recording]);
    const rooms = (await whereby.insights.listRooms({ sortBy: "totalSessions:desc", limit: 1 })).items;
    expect(rooms).toMatchObject([{ roomName: SAMPLES.roomName, totalSessions: 14 }]);
    expect((await whereby.insights.listRooms({ sortBy: "color:asc" }).safe()).error).toMatchObject({ status: 400 });
  });

  test("of rooms are filtered by name and creation", async () => {
    const names = async (query: Parameters<Whereby["insights"]["listRooms"]>[0]) =>
      (await whereby.insights.listRooms(query).toArray()).map(({ roomName }) => roomName);
    expect(await names({ roomName: { exact: SAMPLES.roomName } })).toEqual([SAMPLES.roomName]);
    const lessons = await names({ roomName: { startsWith: "/lesson-" } });
    expect(lessons.length).toBeGreaterThan(5);
    expect(lessons.every((name) => name.startsWith("/lesson-"))).toBe(true);
    expect(await names({ roomName: { contains: "793e9ec1" } })).toEqual([SAMPLES.roomName]);
    const recent = await names({ createdAt: { from: new Date(now - 7 * DAY) } });
    const old = await names({ createdAt: { to: new Date(now - 7 * DAY) } });
    expect([recent.length > 5, old.length > recent.length, recent.filter((name) => old.includes(name))]).toEqual([true, true, []]);
  });
});

describe("a session", () => {
  const record = { type: "cloud", destination: { provider: "whereby" }, startTrigger: "automatic-2nd-participant" } as const;
  const transcribe = { destination: null, startTrigger: "automatic" } as const;

  test("takes place in the last half hour, and is recorded and transcribed as requested", async () => {
    const { roomName } = await whereby.meetings.create({ body: { endDate: new Date(now + 2 * HOUR), recording: record, liveTranscription: transcribe } });
    const sessions = () => whereby.insights.listRoomSessions({ roomName }).toArray();
    const recordings = () => whereby.recordings.list({ roomName }).toArray();
    const [before] = [await sessions()];
    now += 2 * HOUR - 10 * MINUTE;
    const [running] = await sessions();
    expect([before, running?.endedAt]).toEqual([[], undefined]);
    expect(running).toMatchObject({ totalUniqueParticipants: 2, totalRecorderMinutes: 20 });
    const people = await whereby.insights.listParticipants({ roomSessionId: running!.roomSessionId }).toArray();
    expect(people.map(({ displayName, roleName, leftAt }) => [displayName, roleName, leftAt])).toEqual([
      ["Maya Lindqvist", "host", null],
      ["Jules Moreau", "visitor", null],
    ]);
    expect(await recordings()).toEqual([]);
    const [live] = await whereby.transcriptions.list({ roomName }).toArray();
    expect(live).toMatchObject({ state: "in_progress", type: "LIVE_TRANSCRIPTION" });
    now += 10 * MINUTE + 2 * MINUTE;
    expect((await sessions())[0]).toMatchObject({
      startedAt: "2027-03-10T11:50:00.000Z",
      endedAt: "2027-03-10T12:20:00.000Z",
      totalParticipantMinutes: 31 + 30,
    });
    expect(await recordings()).toMatchObject([{ roomSessionId: running!.roomSessionId, sizeInMegaBytes: expect.closeTo(134.3, 0) }]);
    expect(await whereby.transcriptions.get({ transcriptionId: live!.transcriptionId })).toMatchObject({ state: "ready", durationInSeconds: 1800 });
  });

  test("ends when the meeting is deleted", async () => {
    const { roomName, meetingId } = await whereby.meetings.create({ body: { endDate: new Date(now + HOUR), recording: record } });
    now += 40 * MINUTE;
    await whereby.meetings.delete({ meetingId });
    expect(await whereby.insights.listRoomSessions({ roomName }).toArray()).toMatchObject([{ endedAt: "2027-03-10T11:00:00.000Z" }]);
    now += 2 * MINUTE;
    expect(await whereby.recordings.list({ roomName }).toArray()).toMatchObject([{ endDate: "2027-03-10T11:00:00.000Z" }]);
  });

  test("can be searched for one of your users, over all rooms", async () => {
    const visits = await whereby.insights.listParticipants({ externalId: "customer-2041", limit: 100 }).toArray();
    expect(new Set(visits.map(({ roomSessionId }) => roomSessionId)).size).toBeGreaterThan(50);
    expect(new Set(visits.map(({ displayName }) => displayName))).toEqual(new Set(["Jules Moreau"]));
    expect((await whereby.insights.listParticipants({}).safe()).error).toMatchObject({
      status: 400,
      body: { error: "roomSessionId or externalId is required" },
    });
    const [quality] = await whereby.insights.getParticipant({ roomSessionId: SAMPLES.session, participantId: SAMPLES.user });
    expect(quality).toMatchObject({ displayName: "Maya Lindqvist", sampleRateMs: 2000 });
    expect(await whereby.insights.getParticipant({ roomSessionId: SAMPLES.session, participantId: "nobody" })).toEqual([]);
  });
});

describe("files", () => {
  test("are downloaded completely or in part by a link of another origin, until it expires", async () => {
    const { accessLink, expires } = await whereby.recordings.getAccessLink({ recordingId: SAMPLES.recording, validForSeconds: 60 });
    expect([new URL(accessLink).origin === new URL(sandbox.urls.whereby).origin, expires]).toEqual([false, now + 60_000]);
    const complete = new Uint8Array(await (await sandbox.fetch(accessLink)).arrayBuffer());
    const rest = await sandbox.fetch(accessLink, { headers: { range: "bytes=1000-" } });
    expect([rest.status, rest.headers.get("content-range")]).toEqual([206, `bytes 1000-${complete.length - 1}/${complete.length}`]);
    expect(new Uint8Array(await rest.arrayBuffer())).toEqual(complete.slice(1000));
    expect((await sandbox.fetch(accessLink, { headers: { authorization: `Bearer ${sandbox.credentials.whereby.apiKey}` } })).status).toBe(400);
    expect((await sandbox.fetch(accessLink.replace(/signature=.*/, "signature=guessed"))).status).toBe(403);
    now += 60_000;
    expect((await sandbox.fetch(accessLink)).status).toBe(403);
  });

  test("in your own storage have no link", async () => {
    const transcriptions = await whereby.transcriptions.list({ limit: 100 }).toArray();
    const own = transcriptions.find(({ storageType, state }) => storageType === "SELF_HOSTED" && state === "ready")!;
    expect((await whereby.transcriptions.getAccessLink(own).safe()).error).toMatchObject({ status: 403 });
    const hosted = await whereby.transcriptions.getAccessLink({ transcriptionId: SAMPLES.transcription });
    expect(await (await sandbox.fetch(hosted.accessLink)).text()).toMatch(/^# room-prefix-.*\*\*Maya Lindqvist\*\*: Shall we begin\?/s);
  });

  test("are transcribed, and the transcription summarized when it is ready", async () => {
    const { transcriptionId = "" } = await whereby.transcriptions.create({ body: { recordingId: SAMPLES.recording } });
    expect(await whereby.transcriptions.get({ transcriptionId })).toMatchObject({ state: "in_progress", type: "RECORDING_TRANSCRIPTION" });
    expect((await whereby.summaries.create({ body: { transcriptionId } }).safe()).error).toMatchObject({ status: 400 });
    now += MINUTE;
    expect((await whereby.transcriptions.get({ transcriptionId })).state).toBe("ready");
    const { summaryId = "" } = await whereby.summaries.create({ body: { transcriptionId, template: "SOAP" } });
    expect(await whereby.summaries.get({ summaryId })).toMatchObject({ transcriptionId, template: "SOAP", state: "completed", roomName: SAMPLES.roomName });
    await whereby.summaries.delete({ summaryId });
    expect((await whereby.summaries.get({ summaryId }).safe()).error).toMatchObject({ status: 404 });
    expect((await whereby.transcriptions.create({ body: { recordingId: "gone" } }).safe()).error).toMatchObject({ status: 404 });
  });

  test("are deleted immediately one by one, or later in bulk; unknown ids are not an error", async () => {
    const [one, other] = (await whereby.recordings.list({ limit: 2 })).items;
    const exists = async (recordingId: string) => (await whereby.recordings.get({ recordingId }).safe()).ok;
    await whereby.recordings.delete(one!);
    await whereby.recordings.delete(one!);
    await whereby.recordings.bulkDelete({ body: { recordingIds: [other!.recordingId, "never-there"] } });
    expect([await exists(one!.recordingId), await exists(other!.recordingId)]).toEqual([false, true]);
    now += MINUTE;
    expect(await exists(other!.recordingId)).toBe(false);
    await whereby.transcriptions.bulkDelete({ body: { transcriptionIds: [SAMPLES.transcription] } });
    now += MINUTE;
    expect((await whereby.transcriptions.get({ transcriptionId: SAMPLES.transcription }).safe()).error).toMatchObject({ status: 404 });
  });
});

describe("the theme of a room", () => {
  const image = new Blob([new Uint8Array(100)], { type: "image/png" });

  test("is a picture in a form, or a choice in JSON; the room's name may have its slash", async () => {
    for (const roomName of [SAMPLES.roomName, SAMPLES.roomName.slice(1)]) {
      await whereby.rooms.setLogo({ roomName, body: { image } });
      await whereby.rooms.setLogo({ roomName, body: { theme: "default" } });
      await whereby.rooms.setBackground({ roomName, body: { palette: "burgund" } });
      await whereby.rooms.setKnockPageBackground({ roomName, body: { image } });
      await whereby.rooms.setColors({ roomName, body: { tokensPreset: "default" } });
    }
    expect(sandbox.requests.map(({ method, status }) => `${method} ${status}`)).toEqual(Array.from({ length: 10 }, () => "PUT 204"));
    expect(sandbox.requests[0]!.path).toContain("/rooms/%2Froom-prefix");
    const { looks } = sandbox.snapshot()["whereby"] as { looks: { $map: [string, object][] } };
    expect(looks.$map).toMatchObject([[SAMPLES.roomName, { logo: { theme: "default" }, "room-background": { palette: "burgund" } }]]);
  });

  test("rejects other content types, other choices, and rooms that do not exist", async () => {
    const path = `/rooms/${encodeURIComponent(SAMPLES.roomName)}/theme/logo`;
    const text = await send(path, { method: "PUT", body: "logo", headers: { "content-type": "text/plain" } });
    expect([text.status, await text.json()]).toEqual([400, { error: expect.stringContaining("content-type") }]);
    expect((await whereby.rooms.setLogo({ roomName: SAMPLES.roomName, body: { theme: "rocks" } as never }).safe()).error).toMatchObject({ status: 400 });
    expect((await whereby.rooms.setColors({ roomName: "/nowhere", body: {} }).safe()).error).toMatchObject({ status: 404 });
  });
});

describe("points", () => {
  test("are counted per minute, and a 429 gives the reset time in three ways", async () => {
    open({ rateLimits: true });
    const read = () => send(`/meetings/${SAMPLES.meeting}`);
    const create = () => send("/meetings", { method: "POST", body: JSON.stringify({ endDate: inAnHour() }), headers: { "content-type": "application/json" } });
    expect((await read()).status).toBe(200);
    now += 10_000;
    for (let count = 0; count < 33; count++) expect((await create()).status).toBe(201);
    const refused = await create();
    expect(refused.status).toBe(429);
    expect(await refused.json()).toEqual({ error: "Too many requests", data: { msLeft: 60_000 } });
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      "retry-after": "60",
      "x-ratelimit-limit": "100",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": "Wed, 10 Mar 2027 10:21:10 GMT",
    });
    // A read costs 1, and there is room for it when the first one is a minute old.
    expect(await (await read()).json()).toMatchObject({ data: { msLeft: 50_000 } });
    now += 50_000;
    expect([(await read()).status, (await read()).status]).toEqual([200, 429]);
    expect((await whereby.meetings.list().safe()).error).toMatchObject({ name: "RateLimitError", retryAfterMs: 10_000 });
  });

  test("depend on the plan", async () => {
    open({ rateLimits: "grow" });
    for (let count = 0; count < 101; count++) expect((await send(`/meetings/${SAMPLES.meeting}`)).status).toBe(200);
  });
});

describe("webhooks", () => {
  /** The webhooks that arrive when the clock moves, with verified signatures. */
  async function collect(move: () => void | Promise<void>) {
    const events: { event: string; data: Record<string, unknown> }[] = [];
    const ids = new Set<string>();
    const stop = sandbox.subscribe({ provider: "whereby", url: "http://127.0.0.1:9/hook" });
    await move();
    sandbox.fireDueWebhooks();
    stop();
    for (const { payload } of sandbox.deliveries) {
      const { id, type, data } = payload as { id: string; type: string; data: Record<string, unknown> };
      events.push({ event: type, data });
      ids.add(id);
    }
    expect(ids.size).toBe(events.length);
    return events;
  }

  test("are sent in order while a meeting takes place", async () => {
    await whereby.meetings.create({
      body: {
        endDate: new Date(now + 10 * DAY),
        isLocked: true,
        roomNamePrefix: "mine-",
        recording: { type: "cloud", destination: { provider: "whereby" }, startTrigger: "automatic" },
        liveTranscription: { destination: { provider: "s3", authenticationType: "roleBased", bucket: "b", oidcRoleArn: "r" }, startTrigger: "automatic" },
      },
    });
    const events = await collect(() => void (now += 10 * DAY + HOUR));
    const own = events.filter(({ data }) => String(data["roomName"]).startsWith("/mine-"));
    expect(own.map(({ event, data }) => [event, data["displayName"] ?? data["status"], data["numClients"]])).toEqual([
      ["room.client.joined", "Maya Lindqvist", 1],
      ["room.client.knocked", "Jules Moreau", undefined],
      ["room.session.started", undefined, undefined],
      ["room.client.joined", "Jules Moreau", 2],
      ["transcription.started", "in_progress", undefined],
      ["room.client.left", "Jules Moreau", 1],
      ["room.session.ended", undefined, undefined],
      ["room.client.left", "Maya Lindqvist", 0],
      ["recording.finished", "completed", undefined],
      ["transcription.finished", "ready", undefined],
    ]);
    expect(own[3]!.data).toMatchObject({ roleName: "granted_visitor", numClientsByRoleName: { host: 1, granted_visitor: 1 }, isDialIn: false });
    expect(own.at(-1)!.data).toMatchObject({ storageType: "SELF_HOSTED", durationInSeconds: 1800 });
  });

  test("report an ordered transcription once, and its end", async () => {
    const events = await collect(async () => {
      await whereby.transcriptions.create({ body: { recordingId: SAMPLES.recording } });
      now += MINUTE;
    });
    expect(events.map(({ event }) => event)).toEqual(["transcription.started", "transcription.finished"]);
    expect(events[1]!.data).toMatchObject({ recordingId: SAMPLES.recording, type: "RECORDING_TRANSCRIPTION" });
  });

  test("are signed in Whereby's format", async () => {
    const contract = createContract(provider.document, "whereby");
    for (const event of contract.webhooks.map(({ path }) => path)) {
      let request: Request | undefined;
      const fetch: typeof globalThis.fetch = async (input, init) => {
        request = new Request(input, init);
        return new Response();
      };
      await sandbox.fireWebhook("whereby", event, "https://receiver.example/hook", { fetch });
      expect(request!.headers.get("whereby-signature")).toMatch(/^t=1804\d{6},v1=[0-9a-f]{64}$/);
      const parsed = await parseWebhook(request!, { secret: sandbox.webhookSecret("whereby")!, now });
      expect([parsed.event, (parsed.payload as { id: string }).id]).toEqual([event, expect.stringMatching(/^[0-9a-f]{64}$/)]);
    }
  });
});
