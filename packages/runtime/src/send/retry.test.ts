import { deadUrl } from "@meetwire/fault-server";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { connect, VERBS } from "../../test/client.ts";
import { json, serve } from "../../test/serve.ts";
import type { Respond } from "../../test/serve.ts";
import { chooseWait, isIdempotent, MAX_TOKENS, mayHaveTakenEffect, readRetryAfter, refill } from "./retry.ts";

type Verb = keyof typeof VERBS;

/** Fails the first time, and then succeeds. */
const failsOnce =
  (status: number, headers: Record<string, string> = {}): Respond =>
  (response, _, count) =>
    count === 1 ? json(response, status, { error: "busy" }, headers) : json(response, 200, { ok: true });

describe("retries", () => {
  // The random wait can be half a second. Set it to zero to keep the suite fast.
  beforeEach(() => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0);
    return () => random.mockRestore();
  });

  test.each(["-5", "+1", "5, 5", "0x5", "soon"])("do not repeat create after 503 with the invalid Retry-After %j", async (value) => {
    const { url, received } = await serve(failsOnce(503, { "retry-after": value }));
    const { error } = await connect(VERBS, { baseUrl: url }).create().safe();
    expect(error).toMatchObject({ name: "ServerError", attempts: 1, outcome: "unknown", retryAfterMs: undefined });
    expect(received).toHaveLength(1);
  });

  const after = (verbs: Verb[], statuses: number[], again: boolean) => verbs.flatMap((verb) => statuses.map((status) => ({ verb, status, again })));
  test.each([
    ...after(["get", "replace", "remove", "search"], [408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529], true),
    ...after(["create", "change"], [408, 500, 502, 503, 504, 520, 524, 529], false),
    ...after(["create", "change"], [429], true),
    ...after(["get", "create"], [400, 401, 403, 404, 409, 418, 422, 501], false),
  ])("repeat $verb after $status: $again", async ({ verb, status, again }) => {
    const { url, received } = await serve(failsOnce(status));
    const result = await connect(VERBS, { baseUrl: url })[verb]().safe();
    expect(received).toHaveLength(again ? 2 : 1);
    expect(result.ok).toBe(again);
  });

  test.each(["create", "change"] as const)("repeat %s after 503 with Retry-After: the provider did not act", async (verb) => {
    const { url, received } = await serve(failsOnce(503, { "retry-after": "0" }));
    expect(await connect(VERBS, { baseUrl: url })[verb]()).toEqual({ ok: true });
    expect(received).toHaveLength(2);
  });

  test.each(["get", "create"] as const)("repeat %s if the connection is refused", async (verb) => {
    const { error } = await connect(VERBS, { baseUrl: await deadUrl() })
      [verb]()
      .safe();
    expect(error).toMatchObject({ name: "ConnectionError", code: "ECONNREFUSED", attempts: 3, retryable: true, outcome: "failed" });
    expect(error!.message).toMatch(/^cannot reach http:\/\/127\.0\.0\.1:\d+: ECONNREFUSED$/);
  });

  test.each([
    { verb: "get" as const, times: 3 },
    { verb: "create" as const, times: 1 },
    { verb: "search" as const, times: 3 },
  ])("send $verb $times times if the connection breaks", async ({ verb, times }) => {
    const { url, received } = await serve((response) => response.destroy());
    const { error } = await connect(VERBS, { baseUrl: url })[verb]().safe();
    expect(error).toMatchObject({ name: "ConnectionError", attempts: times, outcome: "unknown" });
    expect(received).toHaveLength(times);
  });

  test.each([0, 1, 4])("stop at maxRetries, %i", async (maxRetries) => {
    const { url, received } = await serve((response) => json(response, 503, {}, { "retry-after": "0" }));
    const { error } = await connect(VERBS, { baseUrl: url, maxRetries: 9 }).get({}, { maxRetries }).safe();
    expect(error).toMatchObject({ status: 503, attempts: maxRetries + 1 });
    expect(received).toHaveLength(maxRetries + 1);
  });

  test("stop when too many calls have failed, and start again when calls succeed", async () => {
    let down = true;
    const { url, received } = await serve((response) => (down ? json(response, 500, {}, { "retry-after": "0" }) : json(response, 200, {})));
    const things = connect(VERBS, { baseUrl: url, maxRetries: 5 });
    for (let call = 0; call < 10; call++) await things.get().safe();
    // Ten calls, and the ten retries that the token bucket allows.
    expect(received).toHaveLength(20);
    down = false;
    for (let call = 0; call < 10; call++) await things.get();
    down = true;
    received.length = 0;
    await things.get().safe();
    expect(received).toHaveLength(2);
  });
});

describe("Retry-After", () => {
  test("is obeyed, in seconds and as a date", async () => {
    // A date has no milliseconds, so this is a wait of one to two seconds.
    await Promise.all(
      ["1", new Date(Date.now() + 2000).toUTCString()].map(async (value) => {
        const { url } = await serve(failsOnce(429, { "retry-after": value }));
        const started = performance.now();
        await connect(VERBS, { baseUrl: url }).create();
        expect(performance.now() - started).toBeGreaterThan(900);
      }),
    );
  });

  test("that is too long fails at once, and says how long", async () => {
    const { url, received } = await serve((response) => json(response, 429, {}, { "retry-after": "61" }));
    const { error } = await connect(VERBS, { baseUrl: url }).get().safe();
    expect(error).toMatchObject({ name: "RateLimitError", retryAfterMs: 61_000, attempts: 1, retryable: true });
    expect(error!.message).toContain("(it asks to wait 61 s)");
    expect(received).toHaveLength(1);
    expect((await connect(VERBS, { baseUrl: url, maxRetryAfterMs: 0 }).get().safe()).error).toMatchObject({ attempts: 1 });
  });

  test("may be limited to 0 without a change to other retries", async () => {
    const { url, received } = await serve(failsOnce(500));
    await connect(VERBS, { baseUrl: url, maxRetryAfterMs: 0 }).get();
    expect(received).toHaveLength(2);
  });

  test.each([
    { value: "", want: undefined },
    { value: "0", want: 0 },
    { value: "7", want: 7000 },
    { value: "0.5", want: 500 },
    { value: " 7 ", want: 7000 },
    { value: "Thursday, 01-Jan-70 00:00:00 GMT", want: 0 },
    { value: "Thu Jan  1 00:00:00 1970", want: 0 },
    { value: "1970-01-01T00:00:00Z", want: 0 },
    { value: "1970-01-01T00:00:00.000+00:00", want: 0 },
    ...["soon", "-5", "+1", "1,1", "5, 5", "0x5", "1e3", "1.", ".5", "5s", "-2001-01-01", "January 1", "2026-01-01", "NaN", "Infinity", "Mon, nonsense"].map(
      (value) => ({ value, want: undefined }),
    ),
    { value: "1.2.3", want: undefined },
    { value: "Thu, 01 Jan 1970 00:00:00 GMT", want: 0 },
  ])("$value", ({ value, want }) => {
    expect(readRetryAfter(value)).toBe(want);
  });

  test("that is a time since 1970, in seconds or milliseconds, is the time until then", () => {
    for (const value of [Math.floor(Date.now() / 1000) + 3600, Date.now() + 3_600_000]) {
      expect(Math.abs(readRetryAfter(`${value}`)! - 3_600_000)).toBeLessThan(60_000);
    }
    expect(readRetryAfter("1600000000")).toBe(0);
    expect(readRetryAfter("86400000")).toBe(86_400_000_000);
  });
});

describe("the policy", () => {
  test.each([
    [{ status: 400 }, false],
    [{ status: 404 }, false],
    [{ status: 408 }, true],
    [{ status: 429 }, false],
    [{ status: 500 }, true],
    [{ status: 503 }, true],
    [{ status: 503, retryAfterMs: 0 }, false],
    [{ status: 504, retryAfterMs: 0 }, true],
    [{ code: "ECONNREFUSED" }, false],
    [{ code: "ENOTFOUND" }, false],
    [{ code: "ECONNRESET" }, true],
    [{}, true],
  ])("%j may have taken effect: %s", (failure, want) => {
    expect(mayHaveTakenEffect({ retryable: true, retryAfterMs: undefined, ...failure })).toBe(want);
  });

  test.each([
    ...["GET", "HEAD", "OPTIONS", "PUT", "DELETE"].map((method) => [method, true] as const),
    ...["POST", "PATCH", "LOCK", ""].map((method) => [method, false] as const),
  ])("%s is idempotent: %s", (method, want) => {
    expect(isIdempotent(method)).toBe(want);
  });

  test("waits for a random time up to half a second, doubling up to eight seconds", () => {
    const longest = (retries: number) =>
      Math.max(
        ...Array.from({ length: 2000 }, () =>
          chooseWait({ retryable: true, retryAfterMs: undefined }, retries, { maxRetries: 99 }, Infinity, { tokens: MAX_TOKENS })!,
        ),
      );
    for (const [retries, most] of [
      [0, 500],
      [1, 1000],
      [2, 2000],
      [9, 8000],
    ] as const) {
      expect(longest(retries)).toBeLessThanOrEqual(most);
      expect(longest(retries)).toBeGreaterThan(most * 0.9);
    }
  });

  test("does not retry after the deadline, and takes no tokens for it", () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0);
    onTestFinished(() => random.mockRestore());
    const bucket = { tokens: MAX_TOKENS };
    expect(chooseWait({ retryable: true, retryAfterMs: 1000 }, 0, {}, 1000, bucket)).toBeUndefined();
    expect(bucket).toEqual({ tokens: MAX_TOKENS });
    expect(chooseWait({ retryable: true, retryAfterMs: 1000 }, 0, {}, 1001, bucket)).toBe(1000);
    refill(bucket);
    expect(bucket).toEqual({ tokens: 91 });
  });
});

describe("a rate limit", () => {
  test("delays calls and fails none of them: it takes no tokens", async () => {
    const times: number[] = [];
    const { url, received } = await serve((response) => {
      const now = performance.now();
      while (times[0]! < now - 300) times.shift();
      if (times.length >= 10) return json(response, 429, {}, { "retry-after": "0.3" });
      times.push(now);
      return json(response, 200, {});
    });
    const things = connect(VERBS, { baseUrl: url, maxRetries: 12 });
    const results = await Promise.all(Array.from({ length: 50 }, () => things.create().safe()));
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    // More retries than a bucket has tokens for.
    expect(received.length - 50).toBeGreaterThan(10);
  });

  test("without Retry-After takes tokens, like any other fault", () => {
    const bucket = { tokens: 15 };
    const wait = () => chooseWait({ status: 429, retryable: true }, 0, {}, Infinity, bucket);
    expect([wait(), wait()]).toEqual([expect.any(Number), undefined]);
  });

  test("leads to waits of at least Retry-After, which differ between clients", () => {
    const waits = Array.from({ length: 500 }, () => chooseWait({ status: 429, retryable: true, retryAfterMs: 1000 }, 0, {}, Infinity, { tokens: 0 })!);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(1000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(1250);
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(100);
  });
});
