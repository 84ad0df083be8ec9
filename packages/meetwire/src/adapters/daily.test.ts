import { createSandbox } from "@meetwire/sandbox";
import { describe, expect, test } from "vitest";
import { createMeetwire } from "../create-meetwire.ts";
import { daily } from "./daily.ts";

const START = "2030-03-01T09:00:00Z";
const input = { title: "Weekly sync", startsAt: START, durationMinutes: 30 };
const SECONDS = Date.parse(START) / 1000;
const SESSION = "257764e6-c74e-4c30-944a-a887a03173a3";

/** An account of the sandbox. */
function connect() {
  const sandbox = createSandbox();
  const { credentials, urls, fetch } = sandbox;
  const account = createMeetwire({ rooms: daily({ ...credentials.daily, baseUrl: urls.daily, fetch }) }).rooms;
  return { sandbox, account, client: account.client };
}

/** An account of a provider that responds as given, by the path. */
function respond(responses: Readonly<Record<string, unknown>>) {
  const send: typeof fetch = async (url) => {
    const found = responses[new URL(new Request(url).url).pathname.replace("/v1", "")];
    return found === undefined ? Response.json({ error: "not-found", info: "not found" }, { status: 404 }) : Response.json(found);
  };
  return createMeetwire({ rooms: daily({ apiKey: "k", maxRetries: 0, fetch: send }) }).rooms;
}

describe("a meeting", () => {
  test("is a private room that opens and closes, and guests without a token may knock", async () => {
    const { account, client } = connect();
    const { id, joinUrl, raw } = await account.meetings.create(input);
    expect(id).toMatch(/^weekly-sync-[0-9a-f]{8}$/);
    const room = await client.rooms.get({ roomName: id });
    expect(room).toEqual(raw);
    expect(room).toMatchObject({
      privacy: "private",
      url: joinUrl,
      config: { nbf: SECONDS, exp: SECONDS + 1800, enable_knocking: true, recordings_template: "{domain_name}/{room_name}/title-Weekly-sync/{epoch_time}" },
    });
  });

  test.each(["Demo", "Fitting for Mr. Smith-Jones", "Größe: 50 % – “ok”?", "  spaces  inside ", "a_b-c", "会議 🎉", "title-/{epoch_time}"])(
    "keeps its title: %s",
    async (title) => {
      const { account } = connect();
      const made = await account.meetings.create({ ...input, title });
      expect([made.title, made.warnings]).toEqual([title, []]);
      const { config } = made.raw as { config: { recordings_template: string } };
      // Besides the names in braces, Daily allows letters, digits, and . / - _.
      expect(config.recordings_template.replaceAll(/\{\w+\}/g, "")).toMatch(/^[\w./-]+$/);
      expect((await account.meetings.get(made.id)).title).toBe(title);
      expect((await account.meetings.update(made.id, { title: `${title}!` })).title).toBe(`${title}!`);
    },
  );

  test("warns if a title was cut, and does not cut a character in half", async () => {
    const { account } = connect();
    const made = await account.meetings.create({ ...input, title: "🎉".repeat(200) });
    expect(made.warnings).toEqual([expect.stringMatching(/^title: /)]);
    expect(made.title).toMatch(/^(🎉)+$/u);
    expect((made.raw as { config: { recordings_template: string } }).config.recordings_template.length).toBeLessThanOrEqual(1024);
  });

  test("with a reference is created once, even if another process creates it at the same moment", async () => {
    const { sandbox, client } = connect();
    // The other process creates the room after our check and before our request.
    const send: typeof fetch = async (url, init) => {
      const request = new Request(url, init);
      if (request.method === "POST") await sandbox.fetch(request.clone());
      return sandbox.fetch(request);
    };
    const account = createMeetwire({ rooms: daily({ ...sandbox.credentials.daily, baseUrl: sandbox.urls.daily, fetch: send }) }).rooms;
    const made = await account.meetings.create({ ...input, reference: "order-17/ä" });
    expect(made).toMatchObject({ id: "ref-order_2d17_2f_c3_a4", reference: "order-17/ä", title: "Weekly sync", warnings: [] });
    expect(sandbox.requests.map(({ operation, status }) => [operation, status])).toEqual([
      ["rooms/get", 404],
      ["rooms/create", 200],
      ["rooms/create", 400],
      ["rooms/get", 200],
    ]);
    expect((await client.rooms.list().toArray()).filter(({ name }) => name!.startsWith("ref-"))).toHaveLength(1);
    expect((await account.meetings.findByReference("order-17/ä"))?.id).toBe(made.id);
    expect(await account.meetings.findByReference("order-18")).toBeUndefined();
  });

  test("fails if Daily rejects its room for another reason", async () => {
    const { account } = connect();
    const wrong = { ...input, reference: "order-19", native: { properties: { lang: "xx" as never } } };
    await expect(account.meetings.create(wrong)).rejects.toMatchObject({ status: 400 });
    expect(await account.meetings.findByReference("order-19")).toBeUndefined();
  });

  test("loses parts of a second, with a warning", async () => {
    const { account } = connect();
    const made = await account.meetings.create({ title: "Demo", startsAt: "2030-03-01T09:00:00.750Z", endsAt: "2030-03-01T10:00:00.250Z" });
    expect([made.startsAt, made.endsAt]).toEqual(["2030-03-01T09:00:00.000Z", "2030-03-01T10:00:00.000Z"]);
    expect(made.warnings).toEqual([expect.stringMatching(/^startsAt: .*whole seconds/), expect.stringMatching(/^endsAt: .*whole seconds/)]);
  });

  test("accepts Daily's own settings", async () => {
    const { account } = connect();
    const made = await account.meetings.create({ ...input, native: { privacy: "public", properties: { max_participants: 4 } } });
    expect(made.raw).toMatchObject({ privacy: "public", config: { max_participants: 4, nbf: SECONDS } });
    const moved = await account.meetings.update(made.id, { startsAt: "2030-03-01T10:00:00Z" });
    expect(moved.raw).toMatchObject({ privacy: "public", config: { max_participants: 4, nbf: SECONDS + 3600, exp: SECONDS + 5400 } });
  });

  test("is complete after an update, even if the response lacks its settings", async () => {
    const room = { name: "a-1", url: "https://t.daily.co/a-1", config: { nbf: SECONDS, exp: SECONDS + 60 } };
    const send: typeof fetch = async (url, init) =>
      Response.json(new Request(url, init).method === "POST" ? { name: "a-1", config: { start_video_off: true } } : room);
    const account = createMeetwire({ rooms: daily({ apiKey: "k", fetch: send }) }).rooms;
    expect(await account.meetings.update("a-1", { title: "Renamed" })).toMatchObject({ startsAt: "2030-03-01T09:00:00.000Z", raw: room });
  });

  test("is not a room without times", async () => {
    const { account } = connect();
    await expect(account.meetings.get("lounge")).rejects.toMatchObject({ name: "NotFoundError", message: expect.stringContaining("nbf and exp") });
    await expect(account.meetings.update("lounge", { title: "x" })).rejects.toMatchObject({ name: "NotFoundError" });
    await expect(account.meetings.cancel("lounge")).resolves.toMatchObject({ status: "cancelled", id: "lounge" });
    expect((await account.rooms.list()).some(({ name }) => name === "lounge")).toBe(true);
  });
});

describe("a session in a room without times", () => {
  test("is listed and read as a meeting, and cannot be changed", async () => {
    const { account, client } = connect();
    const { room, start_time: start } = await client.meetings.get({ meetingId: SESSION });
    const at = new Date(start! * 1000);
    const listed = await account.meetings.list({ from: at, to: new Date(at.getTime() + 1000) }).toArray();
    expect(listed).toMatchObject([
      { id: SESSION, title: room, status: "ended", startsAt: at.toISOString(), endsAt: new Date(at.getTime() + 3_600_000).toISOString() },
    ]);
    expect(await account.meetings.get(SESSION)).toMatchObject({ id: SESSION, title: room, status: "ended" });
    for (const change of [account.meetings.update(SESSION, { title: "x" }), account.meetings.cancel(SESSION), account.meetings.delete(SESSION)])
      await expect(change).rejects.toMatchObject({ name: "InvalidInputError", message: expect.stringContaining("session that took place") });
  });

  test("in the room of a meeting is that meeting, and is listed once", async () => {
    const { account, client } = connect();
    const session = (await client.meetings.list({ limit: 100 })).items.find(({ room }) => room!.startsWith("order-"))!;
    const from = new Date(session.start_time! * 1000 - 60_000);
    const listed = await account.meetings.list({ from, to: new Date(from.getTime() + 120_000) }).toArray();
    expect(listed.map(({ id }) => id)).toEqual([session.room]);
    await client.rooms.delete({ roomName: session.room! });
    const after = await account.meetings.list({ from, to: new Date(from.getTime() + 120_000) }).toArray();
    expect(after.map(({ id, title }) => [id, title])).toEqual([[session.id, session.room]]);
  });
});

test("attendance covers all sessions of a room, or one session, and can be read after the room is deleted", async () => {
  const { account, client } = connect();
  const session = (await client.meetings.list({ limit: 100 })).items.find(({ room }) => room!.startsWith("order-"))!;
  const ofRoom = await account.attendance.list(session.room!);
  expect(ofRoom.flatMap(({ raw }) => raw).length).toBe(session.participants!.length);
  expect(ofRoom.find(({ person }) => person.name === session.participants![0]!.user_name)).toMatchObject({
    person: { id: session.participants![0]!.user_id },
    spans: [{ from: new Date(session.participants![0]!.join_time! * 1000).toISOString() }],
    seconds: session.participants![0]!.duration,
  });
  expect(await account.attendance.list(session.id!)).toEqual(ofRoom);
  await client.rooms.delete({ roomName: session.room! });
  expect(await account.attendance.list(session.room!)).toEqual(ofRoom);
  expect(await account.attendance.list("planning")).toEqual(expect.any(Array));
  await expect(account.attendance.list("no-such-room")).rejects.toMatchObject({ name: "NotFoundError" });
});

test("guests without an id are not merged, and people in a running session are still there", async () => {
  const now = Math.floor(Date.now() / 1000);
  const account = respond({
    "/meetings": { total_count: 1, data: [{ id: "s1", room: "a", start_time: now - 600, duration: 600, ongoing: true }] },
    "/meetings/s1/participants": {
      data: [
        { participant_id: "p1", user_id: null, user_name: "Guest", join_time: now - 600, duration: 600 },
        { participant_id: "p2", user_id: null, user_name: "Guest", join_time: now - 500, duration: 100 },
        { participant_id: "p3", user_id: "u", user_name: "Uma", join_time: now - 500, duration: 100 },
        { participant_id: "p4", user_id: "u", user_name: "Uma", join_time: now - 100, duration: 99 },
        { participant_id: "p5", join_time: "soon" },
      ],
    },
  });
  const list = await account.attendance.list("a");
  expect(list.map(({ person, spans }) => [person.name, spans.map(({ to }) => to === undefined)])).toEqual([
    ["Guest", [true]],
    ["Guest", [false]],
    ["Uma", [false, true]],
  ]);
  expect(list.failures).toMatchObject([{ id: "p5" }]);
});

describe("recordings", () => {
  test("are the finished ones, of a room or of one session", async () => {
    const { account, client } = connect();
    const ofRoom = await account.recordings.list("weekly-sync");
    expect(ofRoom.map(({ id }) => id)).toEqual(["0cb313e1-211f-4be0-833d-8c7305b19902"]);
    expect(await account.recordings.list(SESSION)).toMatchObject([{ id: "0cb313e1-211f-4be0-833d-8c7305b19902", meetingId: SESSION, durationSeconds: 3574 }]);
    expect(await account.recordings.list("lounge")).toEqual([]);
    // A second recording in the same room, from another session.
    await client.rooms.recordings.stop({ roomName: "weekly-sync" });
    expect(await account.recordings.list("weekly-sync")).toHaveLength(2);
    expect(await account.recordings.list(SESSION)).toHaveLength(1);
    await expect(account.recordings.list("no-such-room")).rejects.toMatchObject({ name: "NotFoundError" });
  });

  test("are downloaded from their host, without the key", async () => {
    const { account, sandbox } = connect();
    const [recording] = await account.recordings.list(SESSION);
    const { stream, size, name, offset } = await account.recordings.download(recording!, { offset: 100 });
    const bytes = await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer();
    expect([offset, bytes.byteLength]).toEqual([100, size! - 100]);
    expect(name).toMatch(/^weekly-sync-\d+\.mp4$/);
    expect(sandbox.requests.flatMap(({ problem }) => problem ?? [])).toEqual([]);
  });

  test("have no transcript after it was deleted", async () => {
    const { account, client } = connect();
    expect(await account.transcripts.get("0cb313e1-211f-4be0-833d-8c7305b19902")).toMatch(/^WEBVTT/);
    await client.transcripts.delete({ transcriptId: "0cb313e1-211f-4be0-833d-8c7305b19902" });
    await expect(account.transcripts.get("0cb313e1-211f-4be0-833d-8c7305b19902")).rejects.toMatchObject({ name: "NotFoundError" });
  });
});

test("a room for a team is rejected, and nothing is changed", async () => {
  const { account, sandbox } = connect();
  await expect(account.rooms.create({ name: "standup", access: "team" })).rejects.toMatchObject({ name: "InvalidInputError" });
  expect(sandbox.requests).toEqual([]);
});

test("a webhook from the sandbox is verified and read", async () => {
  const { account, sandbox } = connect();
  let request: Request | undefined;
  const send: typeof fetch = async (url, init) => {
    request = new Request(url, init);
    return new Response();
  };
  await sandbox.fireWebhook("daily", "recording.ready-to-download", "https://app.example/hook", { fetch: send });
  const event = await account.webhooks.parse(request!.clone(), { secret: sandbox.webhookSecret("daily")! });
  expect(event).toMatchObject({ provider: "daily", type: "recordingReady", id: expect.stringMatching(/./), meetingId: expect.any(String) });
  expect(await account.recordings.list(event.meetingId!)).not.toEqual([]);
  await expect(account.webhooks.parse(request!, { secret: btoa("another") })).rejects.toMatchObject({ name: "WebhookSecretError" });
});
