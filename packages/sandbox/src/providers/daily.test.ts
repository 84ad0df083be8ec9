import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createDaily, parseWebhook } from "@meetwire/daily";
import type { Daily, DailyWebhook } from "@meetwire/daily";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox } from "../sandbox.ts";
import type { Sandbox } from "../sandbox-types.ts";

const NOW = Date.parse("2027-03-10T10:20:00Z");
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const roomName = "weekly-sync";
const HOST = "51e0a7c9-6d34-4f2b-a8c1-7e90d5b3f612";
const GUEST = "e7c25b18-94af-4d60-b3e2-08f1a6d47c95";

let now = NOW;
let sandbox: Sandbox;
let daily: Daily;
const closers: (() => void)[] = [];

beforeEach(() => {
  now = NOW;
  sandbox = createSandbox({ now: () => now });
  daily = createDaily({ ...sandbox.credentials.daily, baseUrl: sandbox.urls.daily, fetch: sandbox.fetch, maxRetries: 0, limiter: false });
});
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const seconds = (ms: number) => Math.floor(ms / 1000);
const refused = (info: RegExp, error = "invalid-request-error", status = 400) => ({ status, body: { error, info: expect.stringMatching(info) } });

/** An endpoint that records its requests. */
async function receive(statusOf: () => number = () => 200) {
  const received: { headers: Headers; body: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      received.push({ headers: new Headers(request.headers as Record<string, string>), body: Buffer.concat(chunks).toString() });
      response.writeHead(statusOf()).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received };
}

const typesOf = (received: readonly { body: string }[]) => received.flatMap(({ body }) => (JSON.parse(body) as { type?: string }).type ?? "test");

describe("errors", () => {
  const send = (authorization?: string) => sandbox.fetch(`${sandbox.urls.daily}/rooms`, { headers: authorization === undefined ? {} : { authorization } });

  test.each([
    { what: "no header", authorization: undefined, status: 400, error: "authorization-header-error" },
    { what: "a header of another kind", authorization: "Basic YTpi", status: 400, error: "authorization-header-error" },
    { what: "a wrong key", authorization: "Bearer no-such-key", status: 401, error: "authentication-error" },
  ])("$what: $status $error", async ({ authorization, status, error }) => {
    const response = await send(authorization);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error, info: expect.any(String) });
  });

  test("a body that breaks the spec or is not JSON", async () => {
    const headers = { authorization: `Bearer ${sandbox.credentials.daily.apiKey}`, "content-type": "application/json" };
    const post = async (body: string) => (await sandbox.fetch(`${sandbox.urls.daily}/rooms`, { method: "POST", headers, body })).json();
    expect(await post('{"properties":{"exp":"soon"}}')).toMatchObject({ error: "invalid-request-error" });
    expect(await post("{")).toMatchObject({ error: "json-parsing-error" });
  });

  test("missing objects", async () => {
    await expect(daily.rooms.get({ roomName: "no-such-room" })).rejects.toMatchObject(refused(/no-such-room/, "not-found", 404));
    await expect(daily.meetings.get({ meetingId: "x" })).rejects.toMatchObject({ status: 404 });
    await expect(daily.rooms.list({ starting_after: "x" })).rejects.toMatchObject(refused(/starting_after/));
    await expect(daily.logs.list({})).rejects.toMatchObject(refused(/mtgSessionId/));
  });

  test("the documented limits, by operation", async () => {
    const limited = createSandbox({ now: () => now, rateLimits: true });
    const headers = { authorization: `Bearer ${limited.credentials.daily.apiKey}` };
    const list = async (path: string) => (await limited.fetch(`${limited.urls.daily}${path}`, { headers })).status;
    expect([await list("/recordings"), await list("/recordings"), await list("/recordings"), await list("/rooms")]).toEqual([200, 200, 429, 200]);
    now += 1001;
    expect(await list("/recordings")).toBe(200);
  });
});

describe("rooms", () => {
  test("have only the differences from the domain in their config", async () => {
    const { config } = await daily.rooms.create({ body: { name: "order-1", properties: { lang: "en", enable_chat: true, start_video_off: false } } });
    expect(config).toEqual({ enable_chat: true });
    await daily.domain.update({ body: { properties: { lang: "de" } } });
    expect((await daily.rooms.get({ roomName: "order-1" })).config).toEqual({ enable_chat: true, lang: "en" });
  });

  test("are all created, or none of them", async () => {
    await expect(daily.rooms.createMany({ body: { rooms: [{ name: "new-1" }, { name: "lounge" }] } })).rejects.toMatchObject(refused(/lounge/));
    await expect(daily.rooms.get({ roomName: "new-1" })).rejects.toMatchObject({ status: 404 });
  });

  test("reject an end before the start", async () => {
    await expect(daily.rooms.create({ body: { properties: { nbf: 2_000_000_000, exp: 1_999_999_999 } } })).rejects.toMatchObject(refused(/nbf/));
    await expect(daily.rooms.update({ roomName, body: { properties: { nbf: 2_000_000_000, exp: 1_999_999_999 } } })).rejects.toMatchObject(refused(/nbf/));
  });

  test("end their session when they are deleted", async () => {
    await daily.rooms.delete({ roomName });
    expect(await daily.presence.get({})).not.toHaveProperty(roomName);
    expect((await daily.meetings.list({ room: roomName, limit: 1 })).items[0]).toMatchObject({ ongoing: false });
  });
});

describe("a room's link", () => {
  const open = async (url: string, token?: string) => {
    const response = await sandbox.fetch(token === undefined ? url : `${url}?t=${token}`);
    return { status: response.status, text: await response.text() };
  };
  const tokenFor = async (properties: object) => (await daily.meetingTokens.create({ body: { properties } })).token!;

  test("lets a person with a token into a private room, and starts a session", async () => {
    const room = await daily.rooms.create({
      body: { name: "order-2", privacy: "private", properties: { exp: seconds(NOW + 60 * MINUTE_MS), eject_at_room_exp: true } },
    });
    expect(await open(room.url!)).toMatchObject({ status: 403, text: expect.stringMatching(/private/) });
    expect(await open(room.url!, await tokenFor({ room_name: "lounge" }))).toMatchObject({ status: 403, text: expect.stringMatching(/another room/) });
    const token = await tokenFor({ room_name: "order-2", user_name: "Mara", user_id: "u-1", exp: seconds(NOW + 60_000) });
    expect((await open(room.url!, token)).status).toBe(200);
    expect((await daily.rooms.getPresence({ roomName: "order-2" })).data).toMatchObject([{ userId: "u-1", userName: "Mara" }]);
    now += 60_000;
    expect(await open(room.url!, token)).toMatchObject({ status: 403, text: expect.stringMatching(/expired/) });
    await expect(daily.meetingTokens.validate({ meetingToken: token })).rejects.toMatchObject(refused(/expired/));
    now += 60 * MINUTE_MS;
    expect((await daily.rooms.getPresence({ roomName: "order-2" })).data).toEqual([]);
  });

  test("is open between nbf and exp", async () => {
    const { url } = await daily.rooms.create({ body: { name: "order-3", properties: { nbf: seconds(NOW + MINUTE_MS), exp: seconds(NOW + 2 * MINUTE_MS) } } });
    const statuses = [];
    for (const after of [0, 1, 2]) {
      now = NOW + after * MINUTE_MS;
      statuses.push((await open(url!)).status);
    }
    expect(statuses).toEqual([403, 200, 403]);
  });

  test("keeps out banned users, and more people than the limit", async () => {
    const { url } = await daily.rooms.create({ body: { name: "order-4", properties: { max_participants: 1 } } });
    const token = await tokenFor({ room_name: "order-4", user_id: "u-1" });
    await open(url!, token);
    expect(await open(url!)).toMatchObject({ status: 403, text: expect.stringMatching(/full/) });
    expect((await daily.rooms.eject({ roomName: "order-4", body: { user_ids: ["u-1"], ban: true } })).ejectedIds).toHaveLength(1);
    expect(await open(url!, token)).toMatchObject({ status: 403, text: expect.stringMatching(/banned/) });
  });

  test("accepts a token before its nbf only if ignoreNbf is set", async () => {
    const meetingToken = await tokenFor({ room_name: roomName, nbf: seconds(NOW + 60_000) });
    await expect(daily.meetingTokens.validate({ meetingToken })).rejects.toMatchObject(refused(/not valid yet/));
    expect(await daily.meetingTokens.validate({ meetingToken, ignoreNbf: true })).toMatchObject({ room_name: roomName });
  });
});

test("sessions can be filtered by their start, and by whether they are running", async () => {
  const all = await daily.meetings.list({ no_participants: true }).toArray();
  const starts = all.map(({ start_time: start }) => start!);
  expect(starts).toEqual(starts.toSorted((left, right) => right - left));
  const [from, to] = [starts[40]!, starts[20]!];
  const found = await daily.meetings.list({ timeframe_start: from, timeframe_end: to, no_participants: true }).toArray();
  expect(found.map(({ start_time: start }) => start)).toEqual(starts.slice(20, 41));
  expect((await daily.meetings.list({ ongoing: true }).toArray()).map(({ room }) => room)).toEqual([roomName]);
});

describe("commands", () => {
  test("need a running session", async () => {
    for (const call of [
      daily.rooms.sendAppMessage({ roomName: "lounge", body: { data: {} } }),
      daily.rooms.recordings.start({ roomName: "lounge" }),
      daily.rooms.transcription.stop({ roomName: "lounge" }),
      daily.rooms.eject({ roomName: "lounge", body: { ids: [HOST] } }),
    ])
      await expect(call).rejects.toMatchObject(refused(/no running session/));
    await expect(daily.rooms.recordings.start({ roomName: "no-such-room" })).rejects.toMatchObject({ status: 404 });
  });

  test("run several instances, but no instance twice", async () => {
    const instanceId = "2d5f8b41-70ce-4a93-8e16-b9c3d7f0a452";
    await expect(daily.rooms.recordings.start({ roomName })).rejects.toMatchObject(refused(/is running/));
    await daily.rooms.recordings.start({ roomName, body: { instanceId, maxDuration: 60 } });
    expect((await daily.recordings.list({ room_name: roomName })).items.filter(({ status }) => status === "in-progress")).toHaveLength(2);
    now += 60_000;
    expect((await daily.recordings.list({ room_name: roomName })).items[0]).toMatchObject({ status: "finished", duration: 60 });
    await daily.rooms.recordings.stop({ roomName });
    await expect(daily.rooms.recordings.stop({ roomName })).rejects.toMatchObject(refused(/no recording/));
  });

  test("reject a message that is too large, or for an unknown recipient", async () => {
    await expect(daily.rooms.sendAppMessage({ roomName, body: { data: { text: "x".repeat(4096) } } })).rejects.toMatchObject(refused(/4 kB/));
    await expect(daily.rooms.sendAppMessage({ roomName, body: { data: {}, recipient: "nobody" } })).rejects.toMatchObject(refused(/nobody/));
  });

  test("replace or merge the session's data", async () => {
    await daily.rooms.setSessionData({ roomName, body: { data: { step: 1 } } });
    expect(await daily.rooms.getSessionData({ roomName })).toEqual({ data: { step: 1 } });
    await daily.rooms.setSessionData({ roomName, body: { data: { more: true }, mergeStrategy: "shallow-merge" } });
    expect(await daily.rooms.getSessionData({ roomName })).toEqual({ data: { step: 1, more: true } });
  });

  test("call out of rooms that allow it, with one target", async () => {
    const start = (body: { phoneNumber?: string; sipUri?: string }, room = roomName) => daily.rooms.dialOut.start({ roomName: room, body });
    await expect(start({})).rejects.toMatchObject(refused(/exactly one/));
    await expect(start({ phoneNumber: "+12025550123", sipUri: "sip:a@b.example" })).rejects.toMatchObject(refused(/exactly one/));
    await expect(start({ phoneNumber: "12025550123" })).rejects.toMatchObject(refused(/country code/));
    await expect(start({ phoneNumber: "+12025550123" }, "lounge")).rejects.toMatchObject(refused(/not enabled/));
    await daily.rooms.update({ roomName: "lounge", body: { properties: { enable_dialout: true } } });
    await expect(start({ phoneNumber: "+12025550123" }, "lounge")).rejects.toMatchObject(refused(/no running session/));
    await daily.rooms.update({ roomName: "lounge", body: { properties: { dialout_config: { allow_room_start: true } } } });
    expect(await start({ phoneNumber: "+12025550123" }, "lounge")).toMatchObject({ ok: "true" });
  });
});

describe("files", () => {
  const link = async () => (await daily.recordings.getAccessLink({ recordingId: "0cb313e1-211f-4be0-833d-8c7305b19902" })).download_link!;

  test("are read with a link, completely or in part, and never with the key", async () => {
    const url = await link();
    const complete = new Uint8Array(await (await sandbox.fetch(url)).arrayBuffer());
    expect(complete.byteLength).toBeGreaterThan(1000);
    const part = await sandbox.fetch(url, { headers: { range: "bytes=1000-" } });
    expect(part.status).toBe(206);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(complete.slice(1000));
    expect((await sandbox.fetch(url, { headers: { authorization: `Bearer ${sandbox.credentials.daily.apiKey}` } })).status).toBe(400);
  });

  test("have links that expire after an hour, and belong to one file", async () => {
    const url = await link();
    expect((await sandbox.fetch(url.replace("recordings/0", "recordings/1"))).status).toBe(403);
    now += 60 * MINUTE_MS;
    expect((await sandbox.fetch(url)).status).toBe(403);
  });

  test("do not exist before they are finished, or without storage", async () => {
    const { items } = await daily.recordings.list({ room_name: roomName, limit: 1 });
    await expect(daily.recordings.getAccessLink({ recordingId: items[0]!.id! })).rejects.toMatchObject(refused(/not finished/));
    await expect(daily.recordings.delete({ recordingId: items[0]!.id! })).rejects.toMatchObject(refused(/running/));
    await daily.rooms.update({ roomName, body: { properties: { enable_transcription_storage: false } } });
    await daily.rooms.transcription.start({ roomName, body: { instanceId: "2d5f8b41-70ce-4a93-8e16-b9c3d7f0a452" } });
    await daily.rooms.transcription.stop({ roomName });
    const [transcript] = (await daily.transcripts.list({ limit: 1 })).items;
    expect(transcript).toMatchObject({ status: "t_finished", isVttAvailable: false });
    await expect(daily.transcripts.getAccessLink({ transcriptId: transcript!.transcriptId! })).rejects.toMatchObject({ status: 404 });
  });
});

describe("phone numbers", () => {
  test("can be bought once, and released after 14 days", async () => {
    const number = "+12125550177";
    const bought = await daily.phoneNumbers.buy({ body: { number } });
    await expect(daily.phoneNumbers.buy({ body: { number } })).rejects.toMatchObject({ status: 422, body: { status: 422, errors: [{ status: "422" }] } });
    await expect(daily.phoneNumbers.release({ phoneNumberId: bought.id! })).rejects.toMatchObject({
      status: 422,
      body: { error: expect.stringMatching(/14 days/) },
    });
    now += 14 * DAY_MS;
    await daily.phoneNumbers.release({ phoneNumberId: bought.id! });
    expect((await daily.phoneNumbers.listAvailable({ areacode: "212" })).data).toContainEqual({ phoneNumber: number, region: "NY" });
  });

  test("are searched by filters, and some cannot be combined", async () => {
    await expect(daily.phoneNumbers.listAvailable({ areacode: "212", region: "NY" })).rejects.toMatchObject(refused(/region/));
    await expect(daily.phoneNumbers.listAvailable({ city: "Miami" })).rejects.toMatchObject(refused(/city/));
    await expect(daily.phoneNumbers.listAvailable({ starts_with: "212", ends_with: "177" })).rejects.toMatchObject(refused(/starts_with/));
    await expect(daily.phoneNumbers.listAvailable({ contains: "555", ends_with: "177" })).rejects.toMatchObject(refused(/ends_with/));
    await expect(daily.phoneNumbers.listAvailable({ region: "FL", city: "Miami", contains: "555" })).rejects.toMatchObject(refused(/city/));
    await expect(daily.phoneNumbers.listAvailable({ contains: "1" })).rejects.toMatchObject(refused(/3 to 7 digits/));
    expect(await daily.phoneNumbers.listAvailable({ region: "FL", city: "miami" })).toMatchObject({ total_count: 2 });
  });
});

describe("webhooks", () => {
  const eventTypes = ["participant.left", "recording.ready-to-download", "meeting.ended"] as const;

  test("are tested when they are created, and rejected if the endpoint does not respond", async () => {
    const down = await receive(() => 500);
    await expect(daily.webhookEndpoints.create({ body: { url: down.url, eventTypes: [...eventTypes] } })).rejects.toMatchObject(refused(/test/));
    expect(down.received.map(({ body }) => body)).toEqual(['{"test":"test"}']);
    await expect(daily.webhookEndpoints.create({ body: { url: down.url, hmac: "not base64!" } })).rejects.toMatchObject(refused(/base64/));
    const up = await receive(() => 202);
    await expect(daily.webhookEndpoints.create({ body: { url: up.url } })).rejects.toMatchObject(refused(/200/));
    expect(await daily.webhookEndpoints.list()).toHaveLength(1);
  });

  test("arrive signed with the endpoint's key, and only the requested ones", async () => {
    const { url, received } = await receive();
    const { hmac: secret = "" } = await daily.webhookEndpoints.create({ body: { url, eventTypes: [...eventTypes], basicAuth: "dXNlcjpwYXNz" } });
    await daily.rooms.recordings.stop({ roomName });
    await daily.rooms.liveStreaming.stop({ roomName });
    await daily.rooms.eject({ roomName, body: { ids: [GUEST] } });
    await sandbox.settled();
    expect(typesOf(received)).toEqual(["test", "recording.ready-to-download", "participant.left"]);
    const [, recording, left] = received;
    expect(left!.headers.get("authorization")).toBe("Basic dXNlcjpwYXNz");
    const read = (delivery: { headers: Headers; body: string }, key = secret) => parseWebhook(delivery.body, { secret: key, headers: delivery.headers, now });
    const webhook = (await read(recording!)) as DailyWebhook & { payload: { payload: { recording_id: string } } };
    expect(webhook).toMatchObject({
      event: "recording.ready-to-download",
      payload: { event_ts: NOW / 1000, payload: { status: "finished", room_name: roomName } },
    });
    expect(await daily.recordings.getAccessLink({ recordingId: webhook.payload.payload.recording_id })).toHaveProperty("download_link");
    expect(await read(left!)).toMatchObject({ payload: { payload: { session_id: GUEST, duration: 799 } } });
    await expect(read(left!, btoa("another key"))).rejects.toMatchObject({ name: "WebhookSecretError" });
    expect(await daily.webhookEndpoints.list()).toContainEqual(expect.objectContaining({ url, failedCount: 0, lastMomentPushed: new Date(NOW).toISOString() }));
  });

  test("stop after three failures in a row, until the endpoint is updated", async () => {
    let status = 200;
    const { url, received } = await receive(() => status);
    const { uuid: webhookId = "" } = await daily.webhookEndpoints.create({ body: { url, eventTypes: ["participant.joined"] } });
    status = 500;
    const { url: link } = await daily.rooms.get({ roomName: "lounge" });
    const states = [];
    for (let count = 1; count <= 4; count++) {
      await sandbox.fetch(link!);
      await sandbox.settled();
      const { state, failedCount } = await daily.webhookEndpoints.get({ webhookId });
      states.push([state, failedCount]);
    }
    expect(states).toEqual([
      ["ACTIVE", 1],
      ["ACTIVE", 2],
      ["FAILED", 3],
      ["FAILED", 3],
    ]);
    expect(received).toHaveLength(4);
    status = 200;
    expect(await daily.webhookEndpoints.update({ webhookId, body: { eventTypes: ["participant.joined"] } })).toMatchObject({ state: "ACTIVE", failedCount: 0 });
    await sandbox.fetch(link!);
    await sandbox.settled();
    expect(received).toHaveLength(5);
  });

  test("are not turned off if deliveries are repeated", async () => {
    const { url } = await receive();
    const { uuid: webhookId = "" } = await daily.webhookEndpoints.create({ body: { url, eventTypes: ["participant.joined"], retryType: "exponential" } });
    closers.splice(0).forEach((close) => close());
    const { url: link } = await daily.rooms.get({ roomName: "lounge" });
    for (let count = 0; count < 4; count++) await sandbox.fetch(link!);
    await sandbox.settled();
    expect(await daily.webhookEndpoints.get({ webhookId })).toMatchObject({ state: "ACTIVE", failedCount: 4 });
    expect(sandbox.deliveries.every(({ state }) => state === "pending")).toBe(true);
    sandbox.reset();
  });

  test("are sent when a session ends", async () => {
    const { url, received } = await receive();
    await daily.webhookEndpoints.create({
      body: { url, eventTypes: ["meeting.ended", "recording.ready-to-download", "transcript.ready-to-download", "streaming.ended"] },
    });
    sandbox.fireDueWebhooks();
    now += 31 * MINUTE_MS;
    sandbox.fireDueWebhooks();
    await sandbox.settled();
    expect(typesOf(received).toSorted()).toEqual(["meeting.ended", "recording.ready-to-download", "streaming.ended", "test", "transcript.ready-to-download"]);
  });

  test("follow a call and its transfer", async () => {
    const { url, received } = await receive();
    const names = ["dialout.connected", "dialout.answered", "calltransfer.triggered", "calltransfer.completed", "dialout.stopped"] as const;
    await daily.webhookEndpoints.create({ body: { url, eventTypes: [...names] } });
    const { sessionId } = await daily.rooms.dialOut.start({ roomName, body: { phoneNumber: "+12025550199" } });
    await daily.rooms.transferCall({ roomName, body: { sessionId, toEndPoint: "+12025550145" } });
    await sandbox.settled();
    expect(typesOf(received).slice(1).toSorted()).toEqual(["calltransfer.completed", "calltransfer.triggered", "dialout.answered", "dialout.connected"]);
    const triggered = received.find(({ body }) => body.includes("calltransfer.triggered"))!;
    expect(JSON.parse(triggered.body)).toMatchObject({ payload: { to_endpoint: "+12025550145", from_endpoint: "+12025550199", is_sip_refer: false } });
    await expect(daily.rooms.dialOut.stop({ roomName, body: { sessionId } })).rejects.toMatchObject(refused(/no call/));
  });

  test("can all be built without naming an object", async () => {
    const { url, received } = await receive();
    const events = Object.keys((await import("../providers/daily.ts")).daily.webhooks!);
    expect(events).toHaveLength(32);
    for (const event of events) expect((await sandbox.fireWebhook("daily", event, url)).status).toBe(200);
    expect(typesOf(received)).toEqual(events);
    const secret = sandbox.webhookSecret("daily")!;
    for (const { headers, body } of received)
      expect((await parseWebhook(body, { secret, headers, now })).event).toBe((JSON.parse(body) as { type: string }).type);
  });
});
