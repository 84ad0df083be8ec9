import type { IncomingMessage } from "node:http";
import { startServer } from "@meetwire/fault-server";
import { describe, expect, test } from "vitest";
import { readWebhook } from "./read-webhook.ts";
import type { WebhookInput } from "./input.ts";

const TEXT = '{"topic":"Übung"}';
const BYTES = Buffer.from(TEXT);
const read = (input: unknown, options = {}) => readWebhook({ started: { required: ["topic"] } }, input as WebhookInput, options);
const post = () => new Request("https://me.example/hook?secret=s3cret", { method: "POST", body: TEXT });

/** Like Hono's `c.req`: the methods of a request, and no body. */
const honoRequest = () => {
  const raw = post();
  return { raw, method: "POST", url: raw.url, header: (name: string) => raw.headers.get(name), arrayBuffer: () => raw.arrayBuffer(), text: () => raw.text() };
};

describe("a webhook is read", () => {
  test.each<[string, () => unknown]>([
    ["a request", post],
    ["text", () => TEXT],
    ["text with a byte-order mark", () => `\uFEFF${TEXT}`],
    ["a Buffer, as express.raw gives", () => BYTES],
    ["a part of a Buffer", () => Buffer.from(`..${TEXT}..`).subarray(2, -2)],
    ["a Uint8Array", () => new TextEncoder().encode(TEXT)],
    ["a DataView", () => new DataView(new TextEncoder().encode(TEXT).buffer)],
    ["an ArrayBuffer", () => new TextEncoder().encode(TEXT).buffer],
    ["Hono's request", honoRequest],
    ["a request that has only text", () => ({ url: "https://me.example/hook", text: async () => TEXT })],
    ["a request whose body is a stream of Node's", () => ({ body: { pipe() {} }, arrayBuffer: async () => new Uint8Array(BYTES).buffer })],
    ["a parsed body", () => JSON.parse(TEXT) as unknown],
  ])("from %s", async (_what, input) => {
    expect(await read(input())).toEqual({ event: "started", payload: { topic: "Übung" } });
  });

  test("from a Node request, with its secret", async () => {
    const results = await serveOnce((request) => read(request, { secret: "s3cret" }));
    expect(results).toEqual({ event: "started", payload: { topic: "Übung" } });
    await expect(serveOnce((request) => read(request, { secret: "other" }))).rejects.toMatchObject({ name: "WebhookSecretError" });
    await expect(serveOnce((request) => read(request, { maxBytes: 5 }))).rejects.toThrow("larger than maxBytes, 5 bytes: respond with 413");
  });

  test("from a Hono request, with its secret", async () => {
    expect(await read(honoRequest(), { secret: "s3cret" })).toMatchObject({ event: "started" });
  });
});

describe("a webhook is refused with a correct message", () => {
  const locked = () => {
    const request = post();
    request.body!.getReader();
    return request;
  };
  test.each<[string, unknown, RegExp]>([
    ["undefined", undefined, /^the webhook is undefined: pass the request, or its body as text, bytes or parsed JSON$/],
    ["null", null, /^the webhook is null: pass/],
    ["a number", 7, /^the webhook is 7: pass/],
    ["a form that was read", new URLSearchParams("event=a"), /^the webhook is a value of type URLSearchParams: pass/],
    ["a form in parts", new FormData(), /^the webhook is a value of type FormData: pass/],
    ["a Map", new Map([["event", "a"]]), /^the webhook is a value of type Map: pass/],
    ["a promise of the body", Promise.resolve("{}"), /^the webhook is a value of type Promise: pass/],
    ["AWS Lambda's event", { headers: {}, body: "{}", isBase64Encoded: false }, /^the webhook is a value of type Object: pass/],
    [
      "Fastify's request, with getters",
      new (class {
        get headers() {
          return {};
        }
        get body() {
          return {};
        }
      })(),
      /^the webhook is a value of type object: pass/,
    ],
    ["a locked body", locked(), /^the webhook's body was read before/],
    ["Node's request that was read", { readableEnded: true, async *[Symbol.asyncIterator]() {} }, /^the webhook's body was read before/],
    ["bytes that are too many", Buffer.alloc(1001), /^the webhook's body is larger than maxBytes, 1000 bytes: respond with 413$/],
    ["Hono's request that is too large", { arrayBuffer: async () => new ArrayBuffer(1001) }, /larger than maxBytes/],
    [
      "a reading that fails",
      {
        async text() {
          throw new Error("reset");
        },
      },
      /^the webhook's body broke off: respond with 400$/,
    ],
  ])("%s", async (_what, input, words) => {
    await expect(read(input, { maxBytes: 1000 })).rejects.toMatchObject({ name: "InvalidInputError", message: expect.stringMatching(words) as string });
  });
});

/** The result of reading a request that arrives at a Node server. */
async function serveOnce<Result>(work: (request: IncomingMessage) => Promise<Result>): Promise<Result> {
  let done!: Promise<Result>;
  const { url, close } = await startServer((request, response) => {
    done = work(request);
    void done.catch(() => {}).then(() => response.end());
  });
  await fetch(`${url}/hook?secret=s3cret`, { method: "POST", body: TEXT });
  await close();
  return done;
}
