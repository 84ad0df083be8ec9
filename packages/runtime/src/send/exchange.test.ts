import { deadUrl } from "@meetwire/fault-server";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { connect, VERBS } from "../../test/client.ts";
import { json, serve } from "../../test/serve.ts";
import type { Respond } from "../../test/serve.ts";
import type { LogEvent } from "../options.ts";

const reset: Respond = (response) => response.destroy();
const status =
  (code: number, headers: Record<string, string> = { "retry-after": "0" }): Respond =>
  (response) =>
    json(response, code, {}, headers);

/** The server's behavior by attempt, and the error's outcome. */
const COURSES: { what: string; course: Respond[]; outcome: string; name: string; attempts: number }[] = [
  { what: "refused", course: [status(422)], outcome: "failed", name: "ValidationError", attempts: 1 },
  { what: "not found", course: [status(404)], outcome: "failed", name: "NotFoundError", attempts: 1 },
  { what: "turned away again and again", course: [status(429), status(503), status(429)], outcome: "failed", name: "RateLimitError", attempts: 3 },
  { what: "failed", course: [status(501)], outcome: "unknown", name: "ServerError", attempts: 1 },
  { what: "timed out at a gateway", course: [status(504), status(504), status(504)], outcome: "unknown", name: "ServerError", attempts: 3 },
  { what: "broken off", course: [reset, reset, reset], outcome: "unknown", name: "ConnectionError", attempts: 3 },
  { what: "responded with a page", course: [(response) => response.end("<html>")], outcome: "unknown", name: "UnexpectedResponseError", attempts: 1 },
  { what: "perhaps done by the first attempt, and refused the second", course: [reset, status(404)], outcome: "unknown", name: "NotFoundError", attempts: 2 },
  { what: "perhaps done by the second", course: [status(429), reset, status(409)], outcome: "unknown", name: "ConflictError", attempts: 3 },
];

describe("an error's attempts and outcome for a request that was", () => {
  test.each(COURSES)("$what", async ({ course, outcome, name, attempts }) => {
    const { url, received } = await serve((response, request, count) => course[count - 1]!(response, request, count));
    const { error } = await connect(VERBS, { baseUrl: url }).remove().safe();
    expect(error).toMatchObject({ outcome, name, attempts, provider: "acme", operation: "things/remove" });
    expect(received).toHaveLength(course.length);
  });

  test("never sent", async () => {
    const { error } = await connect(VERBS, { baseUrl: await deadUrl(), maxRetries: 0 })
      .create()
      .safe();
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "failed", attempts: 1 });
  });
});

describe("an injected fetch", () => {
  test("is called with only the standard arguments, and without a this", async () => {
    const calls: unknown[][] = [];
    const things = connect(VERBS, {
      fetch: async function (this: unknown, ...given: unknown[]) {
        calls.push([this, ...given]);
        return Response.json({});
      },
    });
    await things.create({ body: { a: 1 } });
    const headers = { accept: "application/json", "content-type": "application/json", "x-token": "s3cret" };
    expect(calls).toEqual([
      [
        undefined,
        "https://acme.example/things",
        { method: "POST", headers, body: '{"a":1}', redirect: "manual", signal: expect.any(AbortSignal) as AbortSignal },
      ],
    ]);
  });

  test("that ignores its signal does not delay a call", async () => {
    const things = connect(VERBS, { fetch: () => new Promise(() => {}), timeoutMs: 30, maxRetries: 0 });
    expect((await things.get().safe()).error).toMatchObject({ name: "TimeoutError", outcome: "unknown" });
  });

  test("that responds after the timeout gets its response's body cancelled", async () => {
    const fetched = Promise.withResolvers<Response>();
    const cancelled = Promise.withResolvers<void>();
    const things = connect(VERBS, { fetch: () => fetched.promise, timeoutMs: 30, maxRetries: 0 });
    expect((await things.get().safe()).error).toMatchObject({ name: "TimeoutError" });
    fetched.resolve(new Response(new ReadableStream({ cancel: () => cancelled.resolve() })));
    await cancelled.promise;
  });

  test("is the global one at the time of the call by default", async () => {
    const things = connect(VERBS);
    const platform = globalThis.fetch;
    globalThis.fetch = async () => Response.json({ patched: true });
    try {
      expect(await things.get()).toEqual({ patched: true });
    } finally {
      globalThis.fetch = platform;
    }
  });
});

describe("connections", () => {
  test("are reused after any response, so every body is read", async () => {
    const server = await serve((response, _, count) =>
      json(response, [200, 404, 503, 200, 500][count % 5]!, { filler: "x".repeat(100_000) }, { "retry-after": "0" }),
    );
    const things = connect(VERBS, { baseUrl: server.url });
    for (let call = 0; call < 30; call++) await things.get().safe();
    // Not always one: the next call may begin before Node has released the connection of the last one. 18 of the responses are failures.
    expect(await server.connections()).toBeLessThan(10);
  });
});

test("the late response of an attempt that was given up is ignored", async () => {
  // No wait before the second attempt.
  const random = vi.spyOn(Math, "random").mockReturnValue(0);
  onTestFinished(() => random.mockRestore());
  const events: LogEvent[] = [];
  const seen: unknown[] = [];
  let calls = 0;
  // This server ignores signals: the first response arrives during the second attempt, which gets no response.
  const fetch = () => new Promise<Response>((resolve) => void (++calls === 1 && setTimeout(() => resolve(Response.json({})), 60)));
  const { error } = await connect(VERBS, {
    fetch,
    timeoutMs: 40,
    maxRetries: 1,
    logger: (event) => void events.push(event),
    onResponse: (response) => void seen.push(response),
  })
    .get()
    .safe();
  expect(error).toMatchObject({ name: "TimeoutError", attempts: 2 });
  expect(events).toMatchObject([
    { attempt: 1, status: undefined },
    { attempt: 2, status: undefined },
  ]);
  expect(seen).toEqual([]);
});
