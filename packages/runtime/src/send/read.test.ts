import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { connect, VERBS } from "../../test/client.ts";
import { serve } from "../../test/serve.ts";
import type { Answer } from "../../test/serve.ts";

const large = JSON.stringify("x".repeat(200_000));

const ANSWERS: Record<string, Answer> = {
  "a declared length": (response) => response.writeHead(200, { "content-length": large.length }).end(large),
  "no declared length": (response) => {
    response.writeHead(200);
    for (let at = 0; at < large.length; at += 1000) response.write(large.slice(at, at + 1000));
    response.end();
  },
  compression: (response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(large)),
};

describe.each(Object.entries(ANSWERS))("an answer with %s", (_, answer) => {
  test("is read up to the limit, and not beyond it", async () => {
    const service = await serve(answer);
    const things = connect(VERBS, { baseUrl: service.url });
    expect(await things.get({}, { maxResponseBytes: large.length })).toBe(JSON.parse(large));
    const { error } = await things.create({}, { maxResponseBytes: large.length - 1 }).safe();
    expect(error).toMatchObject({
      name: "UnexpectedResponseError",
      attempts: 1,
      outcome: "unknown",
      message: `the response is larger than maxResponseBytes, ${large.length - 1} bytes`,
    });
    expect(service.received).toHaveLength(2);
  });
});

describe("what is not read", () => {
  test("is not waited for: an endless answer ends at the limit, and its connection is closed", async () => {
    let written = 0;
    const service = await serve((response) => {
      const piece = Buffer.alloc(64 * 1024, "[");
      response.writeHead(200);
      const push = () => {
        while (!response.destroyed && response.write(piece)) written += piece.length;
      };
      response.on("drain", push);
      push();
    });
    const { error } = await connect(VERBS, { baseUrl: service.url, maxResponseBytes: 1_000_000 }).get().safe();
    expect(error).toMatchObject({ name: "UnexpectedResponseError" });
    await expect.poll(() => service.connections()).toBe(0);
    expect(written).toBeLessThan(50_000_000);
  });

  test("also where a declared length lies, as an injected fetch may", async () => {
    const fetch = async () => new Response("x".repeat(5000), { headers: { "content-length": "5" } });
    expect((await connect(VERBS, { fetch, maxResponseBytes: 1000 }).get().safe()).error).toMatchObject({ name: "UnexpectedResponseError" });
  });
});

describe("an answer that breaks off", () => {
  test.each<[string, Answer]>([
    ["short of its length", (response) => response.writeHead(200, { "content-length": 99 }).write('{"a":', () => response.destroy())],
    ["within its chunks", (response) => response.writeHead(200).write('{"a":', () => response.destroy())],
    ["and is no compression", (response) => response.writeHead(200, { "content-encoding": "gzip" }).end("plain")],
  ])("%s is no answer", async (_, answer) => {
    const { url, received } = await serve(answer);
    const { error } = await connect(VERBS, { baseUrl: url }).create().safe();
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 1, outcome: "unknown", retryable: true });
    expect(received).toHaveLength(1);
  });

  test("is asked for again where that is safe", async () => {
    const { url } = await serve((response, _, count) =>
      count === 1 ? response.writeHead(200, { "content-length": 9 }).write("[", () => response.destroy()) : response.end("[1]"),
    );
    expect(await connect(VERBS, { baseUrl: url }).get()).toEqual([1]);
  });
});

describe("an answer in pieces", () => {
  test("is put together, also within a character", async () => {
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
