import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { connect, VERBS } from "../../test/client.ts";
import { serve } from "../../test/serve.ts";
import type { Respond } from "../../test/serve.ts";
import { streamedResponse } from "./stream.ts";

const large = JSON.stringify("x".repeat(200_000));

const RESPONSES: Record<string, Respond> = {
  "a declared length": (response) => response.writeHead(200, { "content-length": large.length }).end(large),
  "no declared length": (response) => {
    response.writeHead(200);
    for (let at = 0; at < large.length; at += 1000) response.write(large.slice(at, at + 1000));
    response.end();
  },
  compression: (response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(large)),
};

describe.each(Object.entries(RESPONSES))("a response with %s", (_, respond) => {
  test("is read up to the limit", async () => {
    const server = await serve(respond);
    const things = connect(VERBS, { baseUrl: server.url });
    expect(await things.get({}, { maxResponseBytes: large.length })).toBe(JSON.parse(large));
    const { error } = await things.create({}, { maxResponseBytes: large.length - 1 }).safe();
    expect(error).toMatchObject({
      name: "UnexpectedResponseError",
      attempts: 1,
      outcome: "unknown",
      message: `the response is larger than maxResponseBytes, ${large.length - 1} bytes`,
    });
    expect(server.received).toHaveLength(2);
  });
});

describe("a body that is too large", () => {
  test("ends at the limit, even if it is endless, and its connection is closed", async () => {
    let written = 0;
    const server = await serve((response) => {
      const piece = Buffer.alloc(64 * 1024, "[");
      response.writeHead(200);
      const push = () => {
        while (!response.destroyed && response.write(piece)) written += piece.length;
      };
      response.on("drain", push);
      push();
    });
    const { error } = await connect(VERBS, { baseUrl: server.url, maxResponseBytes: 1_000_000 }).get().safe();
    expect(error).toMatchObject({ name: "UnexpectedResponseError" });
    await expect.poll(() => server.connections()).toBe(0);
    expect(written).toBeLessThan(50_000_000);
  });

  test("is noticed even if the declared length is wrong, as in an injected fetch", async () => {
    const fetch = async () => new Response("x".repeat(5000), { headers: { "content-length": "5" } });
    expect((await connect(VERBS, { fetch, maxResponseBytes: 1000 }).get().safe()).error).toMatchObject({ name: "UnexpectedResponseError" });
  });
});

describe("a response that breaks off", () => {
  test.each<[string, Respond]>([
    ["short of its length", (response) => response.writeHead(200, { "content-length": 99 }).write('{"a":', () => response.destroy())],
    ["within its chunks", (response) => response.writeHead(200).write('{"a":', () => response.destroy())],
    ["that is not compressed, although it says so", (response) => response.writeHead(200, { "content-encoding": "gzip" }).end("plain")],
  ])("%s is an error", async (_, respond) => {
    const { url, received } = await serve(respond);
    const { error } = await connect(VERBS, { baseUrl: url }).create().safe();
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 1, outcome: "unknown", retryable: true });
    expect(received).toHaveLength(1);
  });

  test("is requested again if that is safe", async () => {
    const { url } = await serve((response, _, count) =>
      count === 1 ? response.writeHead(200, { "content-length": 9 }).write("[", () => response.destroy()) : response.end("[1]"),
    );
    expect(await connect(VERBS, { baseUrl: url }).get()).toEqual([1]);
  });
});

describe("a response in pieces", () => {
  test("is put together, even if it is split within a character", async () => {
    const bytes = Buffer.from('"ü€😀"');
    const { url } = await serve((response) => {
      response.writeHead(200);
      let at = 0;
      const next = () => (at < bytes.length ? response.write(bytes.subarray(at, ++at), () => setTimeout(next, 1)) : response.end());
      next();
    });
    expect(await connect(VERBS, { baseUrl: url }).get()).toBe("ü€😀");
  });
});

describe("a failure without a body", () => {
  test.each([500, 502, 404, 304])("%i is a failure", async (status) => {
    const { url } = await serve((response) => response.writeHead(status).end());
    const { ok, error } = await connect(VERBS, { baseUrl: url, maxRetries: 0 }).get().safe();
    expect(ok).toBe(false);
    expect(error).toMatchObject({ status, body: "", message: `acme things/get responded ${status}` });
  });
});

describe("a response of another fetch", () => {
  const text = '{"ü":1}';
  const bytes = new TextEncoder().encode(text);
  const headers = new Headers({ "content-type": "application/json" });
  /** The responses of polyfills, React Native, node-fetch and test stubs. */
  const SHAPES: Record<string, object> = {
    "without a body, with text() and arrayBuffer()": { headers, text: async () => text, arrayBuffer: async () => bytes.buffer },
    "without a body, with text()": { headers, text: async () => text },
    "with a body that is null": { headers, body: null, text: async () => text },
    "without a body, with json()": { headers, json: async () => JSON.parse(text) as unknown },
    "without headers": { text: async () => text },
    "with headers that are a plain object": { headers: { "content-type": "application/json" }, text: async () => text },
    "with a stream of Node": {
      headers,
      get body() {
        return Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]);
      },
    },
    "with a stream of Node that has an encoding": {
      headers,
      get body() {
        return Readable.from([text.slice(0, 3), text.slice(3)]);
      },
    },
  };

  test.each(Object.entries(SHAPES))("%s is read", async (_, shape) => {
    const respond = (status: number) => async () => Object.assign(Object.create(shape) as Response, { status, ok: status < 400 });
    expect(await connect(VERBS, { fetch: respond(200) }).create()).toEqual({ ü: 1 });
    const file = connect({ file: { path: "/", stream: streamedResponse } }, { fetch: respond(200) });
    expect(await new Response((await file.file()) as unknown as ReadableStream).json()).toEqual({ ü: 1 });
    const { error } = await connect(VERBS, { fetch: respond(404) })
      .get()
      .safe();
    expect(error).toMatchObject({ name: "NotFoundError", status: 404, body: { ü: 1 } });
    expect(
      (
        await connect(VERBS, { fetch: respond(200), maxResponseBytes: 4 })
          .get()
          .safe()
      ).error,
    ).toMatchObject({ name: "UnexpectedResponseError" });
  });

  test("whose body breaks off leads to a typed error", async () => {
    const broken = () => Promise.reject(new TypeError("Network request failed"));
    for (const shape of [{ text: broken }, { arrayBuffer: broken }, { body: Readable.from(failing()) }]) {
      const fetch = async () => ({ status: 200, ok: true, headers, ...shape }) as unknown as Response;
      expect((await connect(VERBS, { fetch }).create().safe()).error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
    }
  });

  async function* failing() {
    yield "{";
    throw new TypeError("Network request failed");
  }
});
