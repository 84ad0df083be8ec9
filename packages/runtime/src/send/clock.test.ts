import { getEventListeners } from "node:events";
import { beforeAll, describe, expect, test } from "vitest";
import { connect, VERBS } from "../../test/client.ts";
import { json, serve, startTestServer } from "../../test/serve.ts";
import type { Respond } from "../../test/serve.ts";
import { sleep, startAlarm } from "./clock.ts";

/** A call may end this much later than its limit, because a busy machine's timers are late. Less than any wait that a limit cuts off. */
const LATE_MS = 25_000;

/** Node loads its fetch and its HTTP client at the first call, which would count as a stall on a busy machine. */
beforeAll(async () => {
  const { url, close } = await startTestServer((response) => json(response, 200, {}));
  await (await fetch(url)).text();
  await close();
});

/** Responses that never end. */
const NEVER: Record<string, Respond> = {
  "before the headers": () => {},
  "in the headers": (response) => response.socket!.write("HTTP/1.1 200 OK\r\ncontent-type: app"),
  "in the body": (response) => response.writeHead(200, { "content-length": 100 }).write('{"half":'),
  "in a body that drips": (response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write(" "), 20);
    response.on("close", () => clearInterval(drip));
  },
  "in a failure's body": (response) => response.writeHead(500, { "content-length": 100 }).write("x"),
};

async function time<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const started = performance.now();
  const result = await work();
  return { result, ms: performance.now() - started };
}

describe.each(Object.entries(NEVER))("a server that stalls %s", (_, respond) => {
  test("is given up after timeoutMs", async () => {
    const { url, received } = await serve(respond);
    const { result, ms } = await time(() => connect(VERBS, { baseUrl: url, maxRetries: 0 }).create({}, { timeoutMs: 1000 }).safe());
    expect(result.error).toMatchObject({
      name: "TimeoutError",
      message: "no complete response within timeoutMs, 1000 ms",
      attempts: 1,
      outcome: "unknown",
      retryable: true,
    });
    expect(ms).toBeGreaterThan(990);
    expect(ms).toBeLessThan(1000 + LATE_MS);
    expect(received).toHaveLength(1);
  });

  test("is given up at deadlineMs, however many attempts there were", async () => {
    const { url, received } = await serve(respond);
    const { result, ms } = await time(() => connect(VERBS, { baseUrl: url, maxRetries: 99, timeoutMs: 300 }).get({}, { deadlineMs: 1000 }).safe());
    expect(result.error).toMatchObject({ name: "TimeoutError" });
    expect(ms).toBeLessThan(1000 + LATE_MS);
    expect(received.length).toBeGreaterThan(0);
  });

  test("is given up when the caller aborts, and its connection is closed", async () => {
    const server = await serve(respond);
    const controller = new AbortController();
    const reason = new Error("changed my mind");
    setTimeout(() => controller.abort(reason), 50);
    const { result, ms } = await time(() => connect(VERBS, { baseUrl: server.url }).create({}, { signal: controller.signal }).safe());
    expect(result.error).toMatchObject({ name: "AbortedError", attempts: 1, outcome: "unknown", retryable: false, cause: reason });
    expect(ms).toBeLessThan(50 + LATE_MS);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    await expect.poll(() => server.connections()).toBe(0);
  });
});

describe("a deadline", () => {
  test("has its own message", async () => {
    const { url } = await serve(() => {});
    const { error } = await connect(VERBS, { baseUrl: url }).get({}, { deadlineMs: 50 }).safe();
    expect(error).toMatchObject({ name: "TimeoutError", message: "no complete response within deadlineMs, 50 ms" });
  });

  test("does not wait for a retry after it: the failure is reported at once", async () => {
    const { url, received } = await serve((response) => json(response, 503, {}, { "retry-after": "30" }));
    const { result, ms } = await time(() => connect(VERBS, { baseUrl: url }).get({}, { deadlineMs: 29_000 }).safe());
    expect(result.error).toMatchObject({ name: "ServerError", status: 503, retryAfterMs: 30_000, attempts: 1 });
    expect(ms).toBeLessThan(LATE_MS);
    expect(received).toHaveLength(1);
  });

  test("of 0 ms sends no request", async () => {
    const { url, received } = await serve(() => {});
    const { error } = await connect(VERBS, { baseUrl: url }).create({}, { deadlineMs: 0 }).safe();
    expect(error).toMatchObject({ name: "TimeoutError", outcome: "failed", attempts: 0 });
    expect(received).toEqual([]);
  });
});

describe("the caller's signal", () => {
  test("that is already aborted sends no request", async () => {
    const { url, received } = await serve((response) => json(response, 200, {}));
    const { error } = await connect(VERBS, { baseUrl: url }).create({}, { signal: AbortSignal.abort() }).safe();
    expect(error).toMatchObject({ name: "AbortedError", attempts: 0, outcome: "failed" });
    expect(received).toEqual([]);
  });

  test.each([
    { what: "a refusal", status: 429, outcome: "failed" },
    { what: "a failure that may have been done", status: 500, outcome: "unknown" },
  ])("ends the wait after $what", async ({ status, outcome }) => {
    const { url, received } = await serve((response) => json(response, status, {}, { "retry-after": "30" }));
    const controller = new AbortController();
    // Called when the wait begins.
    const logger = () => void setTimeout(() => controller.abort(), 20);
    const { result, ms } = await time(() => connect(VERBS, { baseUrl: url, logger }).replace({}, { signal: controller.signal }).safe());
    expect(result.error).toMatchObject({ name: "AbortedError", attempts: 1, outcome });
    expect(ms).toBeLessThan(LATE_MS);
    expect(received).toHaveLength(1);
  });

  test("ends the call even if the logger aborts it, before the wait", async () => {
    const { url, received } = await serve((response) => json(response, 503, {}, { "retry-after": "30" }));
    const controller = new AbortController();
    const things = connect(VERBS, { baseUrl: url, logger: () => controller.abort() });
    const { result, ms } = await time(() => things.get({}, { signal: controller.signal }).safe());
    expect(result.error).toMatchObject({ name: "AbortedError" });
    expect(ms).toBeLessThan(LATE_MS);
    expect(received).toHaveLength(1);
  });

  test("serves many calls, and keeps no listeners", async () => {
    const { url } = await serve((response, _, count) => json(response, count % 3 === 0 ? 503 : 200, {}, { "retry-after": "0" }));
    const things = connect(VERBS, { baseUrl: url });
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 100 }, () => things.get({}, { signal }).safe()));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("the alarm", () => {
  test("rings once, and leaves no timer or listener behind", async () => {
    const controller = new AbortController();
    let rings = 0;
    startAlarm(10, controller.signal, () => rings++);
    await sleep(30, undefined);
    controller.abort();
    expect(rings).toBe(1);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("takes any time", async () => {
    for (const ms of [Infinity, 2 ** 40]) {
      let rings = 0;
      const stop = startAlarm(ms, undefined, () => rings++);
      await sleep(5, undefined);
      stop();
      expect(rings).toBe(0);
    }
    await sleep(-5, undefined);
  });
});
