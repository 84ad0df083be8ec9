import { describe, expect, test } from "vitest";
import type { WebhookInput } from "./input.ts";
import { readWebhook } from "./read-webhook.ts";
import type { WebhookOptions } from "./read-webhook.ts";

const patterns = {
  recordingDone: { required: ["meeting", "callRecords"] },
  ended: { required: ["meta.event.action"], values: { "meta.event.action": "demo.ended" } },
  opened: { required: ["chat"] },
  closed: { required: ["chat"] },
};

const read = (input: WebhookInput, options?: WebhookOptions) => readWebhook(patterns, input, options);
const post = (body: BodyInit | null, url = "https://me.example/hook", init: RequestInit = {}) => new Request(url, { method: "POST", body, ...init });
const done = { meeting: { _id: 1 }, callRecords: [], newer: "field" };

describe("an event", () => {
  test.each<{ what: string; payload: unknown; event: string }>([
    { what: "by its properties", payload: done, event: "recordingDone" },
    { what: "by what only it has", payload: { meta: { event: { action: "demo.ended" } } }, event: "ended" },
    { what: "newer than we know", payload: { meta: { event: { action: "demo.paused" } } }, event: "unknown" },
    { what: "with a part missing", payload: { meeting: {} }, event: "unknown" },
    { what: "that is null", payload: null, event: "unknown" },
    { what: "that is a list", payload: [], event: "unknown" },
    { what: "that is a text", payload: "meeting", event: "unknown" },
    { what: "that is nothing", payload: {}, event: "unknown" },
  ])("$what is $event, with its complete payload", async ({ payload, event }) => {
    const text = JSON.stringify(payload);
    for (const input of [text, post(text)]) expect(await read(input)).toEqual({ event, payload });
    if (typeof payload === "object" && payload !== null) expect(await read(payload)).toEqual({ event, payload });
  });

  test("that looks like another event has to be named", async () => {
    const chat = { chat: 1 };
    await expect(read(chat)).rejects.toMatchObject({ name: "InvalidInputError", message: expect.stringContaining("the same for opened and closed") });
    expect(await read(chat, { event: "closed" })).toEqual({ event: "closed", payload: chat });
    expect(await read(done, { event: "closed" })).toEqual({ event: "unknown", payload: done });
  });
});

describe("a request", () => {
  test("of a framework's own class is read", async () => {
    const { headers, body, bodyUsed, url } = post(JSON.stringify(done));
    const foreign = { headers, body, bodyUsed, url, arrayBuffer: async () => new ArrayBuffer() };
    expect(await read(foreign)).toMatchObject({ event: "recordingDone" });
  });

  test.each<{ what: string; input: () => WebhookInput; says: RegExp }>([
    { what: "no JSON", input: () => post("{"), says: /^the webhook's body is not JSON: respond with 400$/ },
    { what: "no JSON as a text", input: () => "<xml/>", says: /^the webhook's body is not JSON/ },
    { what: "no body", input: () => post(null), says: /^the webhook's body is not JSON/ },
    {
      what: "more than is read",
      input: () => post(JSON.stringify("x".repeat(2000))),
      says: /^the webhook's body is larger than maxBytes, 1000 bytes: respond with 413$/,
    },
    {
      what: "a body that breaks off",
      input: () => post(new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) }), undefined, { duplex: "half" } as RequestInit),
      says: /^the webhook's body broke off: respond with 400$/,
    },
  ])("with $what is refused", async ({ input, says }) => {
    const refused = await read(input(), { maxBytes: 1000 }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: "InvalidInputError", message: expect.stringMatching(says) });
  });

  test("that was read before is refused with a message that says so", async () => {
    const request = post("{}");
    await request.text();
    await expect(read(request)).rejects.toThrow("the webhook's body was read before: pass it as text or bytes, or pass request.clone()");
  });

  test("is read up to a mebibyte by default", async () => {
    await expect(read(post(JSON.stringify("x".repeat(1_100_000))))).rejects.toThrow("larger than maxBytes, 1048576 bytes");
    expect(await read(post(JSON.stringify("x".repeat(1_000_000))))).toMatchObject({ event: "unknown" });
  });
});

describe("a secret", () => {
  const at = (query: string) => post(JSON.stringify(done), `https://me.example/hook${query}`);

  test.each(["?secret=s3cret", "?a=b&secret=s3cret", "?secret=s3cre%74"])("is taken from %s", async (query) => {
    expect(await read(at(query), { secret: "s3cret" })).toMatchObject({ event: "recordingDone" });
  });

  test.each(["", "?secret=", "?secret=S3CRET", "?secret=s3cretx", "?secret=s3cre", "?Secret=s3cret"])("is missing or wrong in %j", async (query) => {
    const refused = await read(at(query), { secret: "s3cret" }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: "WebhookSecretError" });
    expect(String(refused)).not.toContain("s3cret");
  });

  test.each([[""], [undefined]])("that is %j rejects every delivery, instead of accepting all", async (secret) => {
    for (const query of ["", "?secret=", "?secret=undefined"])
      await expect(read(at(query), { secret })).rejects.toMatchObject({ name: "InvalidInputError", message: /^secret is empty/ });
  });

  test("is only in the request", async () => {
    await expect(read(JSON.stringify(done), { secret: "s3cret" })).rejects.toThrow("pass the request, not its body");
    await expect(read(done, { secret: "s3cret" })).rejects.toThrow("pass the request, not its body");
  });
});
