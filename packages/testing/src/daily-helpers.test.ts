import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createDaily, createWebhookHandler } from "@meetwire/daily";
import type { Daily, WebhookUpdate } from "@meetwire/daily";
import { embedUrl } from "@meetwire/daily/embed";
import { createRoomToken } from "@meetwire/daily/tokens";
import { readTranscript } from "@meetwire/daily/transcripts";
import { ensureWebhook } from "@meetwire/daily/webhook-endpoints";
import { createSandbox } from "@meetwire/sandbox";
import type { Sandbox } from "@meetwire/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const MINUTE_MS = 60_000;
const transcriptId = "0cb313e1-211f-4be0-833d-8c7305b19902";

let sandbox: Sandbox;
let daily: Daily;
let close: (() => void) | undefined;

beforeEach(() => {
  sandbox = createSandbox();
  daily = createDaily({ ...sandbox.credentials.daily, baseUrl: sandbox.urls.daily, fetch: sandbox.fetch, maxRetries: 0 });
});
afterEach(() => {
  close?.();
  close = undefined;
});

describe("createRoomToken", () => {
  const later = () => new Date(Date.now() + 30 * MINUTE_MS + 999);

  test("creates a token for one room, with an end", async () => {
    const expiresAt = later();
    const token = await createRoomToken(daily, { room: "weekly-sync", expiresAt, user_name: "Mara", is_owner: true });
    const exp = Math.floor(expiresAt.getTime() / 1000);
    expect(await daily.meetingTokens.validate({ meetingToken: token })).toEqual({ room_name: "weekly-sync", exp, user_name: "Mara", is_owner: true });
    const room = await daily.rooms.get({ roomName: "weekly-sync" });
    expect((await sandbox.fetch(embedUrl(room, { token }))).status).toBe(200);
    expect((await daily.rooms.getPresence({ roomName: "weekly-sync" })).data).toContainEqual(expect.objectContaining({ userName: "Mara" }));
  });

  test.each<[string, object, RegExp]>([
    ["no room", { room: "" }, /^room is missing/],
    ["no end", { expiresAt: undefined }, /^expiresAt is undefined: give/],
    ["an invalid date", { expiresAt: new Date("x") }, /^expiresAt is null: give/],
    ["an end in the past", { expiresAt: new Date(Date.now() - MINUTE_MS) }, /which is in the past/],
    ["milliseconds", { expiresAt: Date.now() + MINUTE_MS }, /not milliseconds/],
    ["a beginning after the end", { nbf: new Date(Date.now() + 60 * MINUTE_MS) }, /^nbf is not before expiresAt/],
  ])("rejects %s, and sends nothing", async (_what, wrong, message) => {
    const options = { room: "weekly-sync", expiresAt: later(), ...wrong } as Parameters<typeof createRoomToken>[1];
    await expect(createRoomToken(daily, options)).rejects.toMatchObject({ name: "InvalidInputError", message: expect.stringMatching(message) });
    expect(sandbox.requests).toEqual([]);
  });

  test("does not let other properties override the room and the end", async () => {
    const wrong = { room: "lounge", expiresAt: later(), room_name: "weekly-sync", exp: 4_000_000_000 } as Parameters<typeof createRoomToken>[1];
    const details = await daily.meetingTokens.validate({ meetingToken: await createRoomToken(daily, wrong) });
    expect(details.room_name).toBe("lounge");
    expect(details.exp).toBeLessThan(4_000_000_000);
  });

  test("is an error if Daily sends no token", async () => {
    const silent = createDaily({ apiKey: "k", fetch: async () => Response.json({}) });
    await expect(createRoomToken(silent, { room: "lounge", expiresAt: later() })).rejects.toMatchObject({ name: "UnexpectedResponseError" });
  });
});

describe("readTranscript", () => {
  test("reads the linked file, without the key", async () => {
    const sent: Request[] = [];
    const text = await readTranscript(daily, { transcriptId }, { fetch: async (input, init) => sandbox.fetch(sent[sent.push(new Request(input, init)) - 1]!) });
    expect(text).toMatch(/^WEBVTT\n\n00:00:03\.120 --> /);
    expect(text).toContain("<v>Tomás Ferreira:</v>Good morning, shall we start?");
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual([null]);
  });

  const withLink = (link: object) => createDaily({ apiKey: "k", fetch: async () => Response.json(link), maxRetries: 0 });
  const file = async (input: RequestInfo | URL) => new Response(`WEBVTT from ${new Request(input).url}`);

  test.each([
    { given: { link: "https://files.example/a" }, want: "WEBVTT from https://files.example/a" },
    { given: { download_link: "https://files.example/b" }, want: "WEBVTT from https://files.example/b" },
    { given: { link: null, download_link: "https://files.example/c" }, want: "WEBVTT from https://files.example/c" },
  ])("reads the link under both of its names: $given", async ({ given, want }) => {
    expect(await readTranscript(withLink(given), { transcriptId }, { fetch: file })).toBe(want);
  });

  test("fails without a link, and if the host responds with an error or not at all", async () => {
    const open = withLink({ link: "https://files.example/a" });
    await expect(readTranscript(withLink({}), { transcriptId }, { fetch: file })).rejects.toMatchObject({ name: "UnexpectedResponseError" });
    await expect(readTranscript(open, { transcriptId }, { fetch: async () => new Response("", { status: 403 }) })).rejects.toMatchObject({
      name: "PermissionError",
      status: 403,
    });
    await expect(readTranscript(open, { transcriptId }, { fetch: async () => Promise.reject(new TypeError("reset")) })).rejects.toMatchObject({
      name: "ConnectionError",
    });
    await expect(readTranscript(daily, { transcriptId: "no-such-transcript" })).rejects.toMatchObject({ name: "NotFoundError" });
    const ended = AbortSignal.abort(new Error("stop"));
    await expect(readTranscript(open, { transcriptId }, { fetch: async () => Promise.reject(new Error("stop")), signal: ended })).rejects.toMatchObject({
      name: "AbortedError",
    });
  });
});

describe("ensureWebhook", () => {
  const hmac = btoa("0123456789abcdef0123456789abcdef");

  /** An endpoint with the handler of the package. It fails while `isDown`. */
  async function listen() {
    const events: string[] = [];
    const endpoint = { url: "", events, isDown: false };
    const handler = createWebhookHandler({ secret: hmac, handle: ({ event }) => void events.push(event), onError: () => {} });
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const headers = request.headers as Record<string, string>;
      const answer = endpoint.isDown
        ? new Response(null, { status: 503 })
        : await handler(new Request("http://hook.example/", { method: "POST", headers, body: Buffer.concat(chunks) }));
      response.writeHead(answer.status).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    close = () => server.close();
    endpoint.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
    return endpoint;
  }
  const wanted = (url: string) => ({ url, hmac, eventTypes: ["participant.joined" as const] });
  const join = async () => {
    await sandbox.fetch((await daily.rooms.get({ roomName: "lounge" })).url!);
    await sandbox.settled();
  };

  test("creates a webhook once, and the handler verifies its deliveries", async () => {
    const endpoint = await listen();
    const first = await ensureWebhook(daily, wanted(endpoint.url));
    const second = await ensureWebhook(daily, wanted(endpoint.url));
    expect([first.change, second.change, second.webhook.uuid]).toEqual(["created", "none", first.webhook.uuid]);
    expect(await daily.webhookEndpoints.list()).toHaveLength(2);
    await join();
    expect(endpoint.events).toEqual(["participant.joined"]);
  });

  test.each<[string, WebhookUpdate]>([
    ["other events", { eventTypes: ["participant.joined", "meeting.ended"] }],
    ["fewer events", { eventTypes: [] }],
    ["another key", { hmac: btoa("another key") }],
    ["another retryType", { retryType: "exponential" }],
  ])("updates a webhook that has %s", async (_what, changed) => {
    const { url } = await listen();
    const { webhook } = await ensureWebhook(daily, { ...wanted(url), retryType: "circuit-breaker" });
    await daily.webhookEndpoints.update({ webhookId: webhook.uuid!, body: changed });
    const ensured = await ensureWebhook(daily, { ...wanted(url), retryType: "circuit-breaker" });
    expect(ensured).toMatchObject({ change: "updated", webhook: { hmac, eventTypes: ["participant.joined"], retryType: "circuit-breaker" } });
  });

  test("revives a webhook that Daily has turned off", async () => {
    const endpoint = await listen();
    const { webhook } = await ensureWebhook(daily, wanted(endpoint.url));
    endpoint.isDown = true;
    for (let count = 0; count < 3; count++) await join();
    expect(await daily.webhookEndpoints.get({ webhookId: webhook.uuid! })).toMatchObject({ state: "FAILED" });
    endpoint.isDown = false;
    await join();
    expect(endpoint.events).toEqual([]);
    expect(await ensureWebhook(daily, wanted(endpoint.url))).toMatchObject({ change: "revived", webhook: { state: "ACTIVE", uuid: webhook.uuid } });
    await join();
    expect(endpoint.events).toEqual(["participant.joined"]);
  });

  test("rejects an address that cannot receive webhooks, and reports an endpoint that is down", async () => {
    await expect(ensureWebhook(daily, { url: "hook", eventTypes: ["meeting.ended"] })).rejects.toMatchObject({ name: "InvalidInputError" });
    await expect(ensureWebhook(daily, { url: "https://app.example.com", eventTypes: [] })).rejects.toMatchObject({ name: "InvalidInputError" });
    await expect(ensureWebhook(daily, wanted("http://127.0.0.1:9/hook"))).rejects.toMatchObject({ name: "ValidationError", status: 400 });
  });
});
