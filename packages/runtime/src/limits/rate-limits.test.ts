import { describe, expect, test, vi } from "vitest";
import type { Call } from "../call.ts";
import { createClient } from "../client.ts";
import type { Provider } from "../operation.ts";
import type { ClientOptions } from "../options.ts";
import type { AnyRequest } from "../request-any.ts";
import { memoryLimiter } from "../state/limiter.ts";
import type { Limit, Limiter } from "../state/limiter.ts";
import { memoryStore } from "../state/store.ts";
import { rateLimits, toLimit } from "./rate-limits.ts";
import { waitForNextDay, waitInBody } from "./read-wait.ts";

interface Client {
  things: Record<"list" | "create" | "write" | "free", (params?: object, options?: object) => Call<unknown>>;
}

const provider: Provider = {
  name: "acme",
  baseUrl: "https://api.acme.example",
  credentials: [{ option: "token", name: "authorization" }],
  limits: rateLimits({
    plans: ["free", "pro"],
    plan: "free",
    label: "light",
    account: ["accountId", "token"],
    labels: {
      light: { free: [{ requests: 10, seconds: 10 }], pro: [{ requests: 1000, seconds: 1 }] },
      points: [{ requests: 100, seconds: 60 }],
      writes: [{ requests: 2, days: 1 }],
      free: { free: [], pro: [] },
    },
  }),
  operations: {
    things: {
      list: { path: "/things" },
      create: { method: "POST", path: "/things", limit: { label: "points", cost: 30 } },
      write: { method: "POST", path: "/users/{userId}/things", limit: ["free", { label: "writes", key: "userId" }, { label: "writes", key: "group.id" }] },
      free: { path: "/free", limit: "free" },
    },
  },
};

/** A client, and when its requests arrive. */
function connect(
  options: Partial<ClientOptions> & Record<string, unknown> = {},
  respond: (count: number) => Response = () => Response.json([]),
  more: Partial<Provider> = {},
) {
  const arrivals: number[] = [];
  const started = performance.now();
  const fetch = (async () => {
    arrivals.push(performance.now() - started);
    return respond(arrivals.length);
  }) as unknown as typeof globalThis.fetch;
  return { client: createClient<Client>({ ...provider, ...more }, { token: "t", fetch, ...options } as ClientOptions), arrivals };
}

const limited = (headers: Record<string, string> = {}) => new Response("{}", { status: 429, headers });

/** A response from Whereby, which may say in its body how long to wait. */
const whereby = (headers: Record<string, string>, msLeft?: number) => Response.json({ error: "Too many requests", data: { msLeft } }, { status: 429, headers });

/** A limiter that records its calls and allows all of them. */
function recorder() {
  const limiter = memoryLimiter();
  const take = vi.fn<Limiter["take"]>(async () => 0);
  const block = vi.fn<Limiter["block"]>(async () => {});
  return { ...limiter, take, block };
}

describe("a call", () => {
  test("waits for its place", async () => {
    const { client, arrivals } = connect();
    await Promise.all([client.things.list(), client.things.list()]);
    expect(arrivals[1]! - arrivals[0]!).toBeGreaterThan(900);
  });

  test("fails at once if its place is after its deadline", async () => {
    const limiter = recorder();
    limiter.take.mockResolvedValue(30_001);
    const { client, arrivals } = connect({ limiter });
    const started = performance.now();
    const refused = await client.things.list({}, { deadlineMs: 30_000 }).safe();
    expect(performance.now() - started).toBeLessThan(29_000);
    expect(refused.error).toMatchObject({
      name: "RateLimitError",
      provider: "acme",
      operation: "things/list",
      status: 429,
      attempts: 0,
      outcome: "failed",
      retryable: true,
    });
    expect(refused.error!.retryAfterMs).toBe(30_001);
    expect(refused.error!.message).toMatch(/^acme's limit \(light, 10 per 10 seconds\) has room again in 31 s, which is longer than this call may wait$/);
    expect(arrivals).toEqual([]);
  });

  test("waits no longer than for a Retry-After", async () => {
    const { client } = connect({ maxRetryAfterMs: 50 });
    await client.things.list();
    expect(await client.things.list().safe()).toMatchObject({ ok: false, error: { name: "RateLimitError" } });
  });

  test("stops waiting when the caller aborts, and delays no later call", async () => {
    const limiter = recorder();
    const { client, arrivals } = connect({ limiter });
    limiter.take.mockResolvedValueOnce(30_000);
    const controller = new AbortController();
    const started = performance.now();
    const call = client.things.list({}, { signal: controller.signal }).safe();
    await vi.waitFor(() => expect(limiter.take).toHaveBeenCalled(), 60_000);
    setTimeout(() => controller.abort(), 20);
    expect(await call).toMatchObject({ ok: false, error: { name: "AbortedError", attempts: 0 } });
    await client.things.list();
    expect(performance.now() - started).toBeLessThan(29_000);
    expect(arrivals.length).toBe(1);
  });

  test("counts with its cost, for the plan that is set, in the account of its credentials", async () => {
    const limiter = recorder();
    const names = async (options: Record<string, unknown>, method: keyof Client["things"] = "list", params = {}) => {
      limiter.take.mockClear();
      await connect({ limiter, ...options }).client.things[method](params);
      return limiter.take.mock.calls.map(([limits, cost]) => [limits.map(({ key, ...limit }) => [key.replace(/[0-9a-f]{32}/, "#"), limit]), cost] as const);
    };
    const account = "meetwire:limit:acme:#";
    expect(await names({})).toEqual([[[[`${account}:light:0`, { burst: 1, intervalMs: 1100 }]], 1]]);
    expect(await names({ plan: "pro" })).toEqual([[[[`${account}:light:0`, { burst: 100, intervalMs: expect.closeTo(1100 / 901) as number }]], 1]]);
    expect(await names({}, "create")).toEqual([[[[`${account}:points:0`, { burst: 50, intervalMs: expect.closeTo(61_000 / 51) as number }]], 30]]);
    const quota = { quota: 2, periodMs: 86_400_000 };
    expect(await names({}, "write", { userId: "a/b", body: { group: { id: 7 } } })).toEqual([
      [
        [
          [`${account}:writes:a%2Fb:0`, quota],
          [`${account}:writes:7:0`, quota],
        ],
        1,
      ],
    ]);
    expect(await names({}, "write", { userId: "u" })).toEqual([[[[`${account}:writes:u:0`, quota]], 1]]);
    expect(await names({}, "free")).toEqual([]);
  });

  test("shares its limits with all clients of its account", async () => {
    const limiter = recorder();
    const keyOf = async (options: Record<string, unknown>) => {
      await connect({ limiter, ...options }).client.things.list();
      return limiter.take.mock.lastCall![0][0]!.key;
    };
    const [one, other, named, again, asked] = [
      await keyOf({ token: "a" }),
      await keyOf({ token: "b" }),
      await keyOf({ token: "a", account: "x" }),
      await keyOf({ token: "b", account: "x" }),
      await keyOf({ token: () => "a" }),
    ];
    expect(new Set([one, other, named, again, asked]).size).toBe(4);
    expect(named).toBe(again);
    expect(await keyOf({ token: "a", accountId: "y" })).toBe(await keyOf({ token: "b", accountId: "y" }));
    expect(asked).toBe("meetwire:limit:acme::light:0");
    expect([one, other, named].join("")).not.toMatch(/:a:|:b:|:x:/);
  });

  test("has limits in the store if that is a limiter, otherwise in this process, or none if they are off", async () => {
    const limiter = recorder();
    await connect({ store: { ...memoryStore(), ...limiter } }).client.things.list();
    expect(limiter.take).toHaveBeenCalledTimes(1);
    const { client, arrivals } = connect({ limiter: false });
    await Promise.all(Array.from({ length: 30 }, () => client.things.list()));
    // With the limit, the last of them would arrive after 29 times 1.1 s.
    expect(Math.max(...arrivals)).toBeLessThan(29_000);
  });

  test("does not wait longer for a limiter than for its deadline, or than its caller wants", async () => {
    const limiter = recorder();
    limiter.take.mockReturnValue(new Promise(() => {}));
    const { client, arrivals } = connect({ limiter });
    const controller = new AbortController();
    const aborted = client.things.list({}, { signal: controller.signal }).safe();
    controller.abort();
    expect((await aborted).error).toMatchObject({ name: "AbortedError", attempts: 0, outcome: "failed" });
    expect((await client.things.list({}, { deadlineMs: 20 }).safe()).error).toMatchObject({ name: "TimeoutError", attempts: 0, outcome: "failed" });
    expect(arrivals).toEqual([]);
  });

  test("waits for its limiter without the signal of a polluted prototype", async () => {
    const { client, arrivals } = connect();
    const polluted = Object.prototype as { signal?: AbortSignal };
    polluted.signal = AbortSignal.abort();
    const call = client.things.list();
    try {
      await call.safe();
    } finally {
      delete polluted.signal;
    }
    await call;
    expect(arrivals).toHaveLength(1);
  });

  test("is sent if the limiter throws", async () => {
    const limiter = recorder();
    limiter.take.mockImplementation(() => {
      throw new Error("broken");
    });
    const { client, arrivals } = connect({ limiter });
    await client.things.list();
    expect(arrivals).toHaveLength(1);
  });

  test("is sent if the limiter fails", async () => {
    const limiter = recorder();
    limiter.take.mockRejectedValue(new Error("away"));
    expect(await connect({ limiter }).client.things.list()).toEqual([]);
  });

  test("takes a new place if the process was suspended during its turn", async () => {
    const limiter = recorder();
    const standStill = () => {
      const end = performance.now() + 300;
      while (performance.now() < end);
    };
    limiter.take.mockImplementationOnce(async () => {
      setTimeout(standStill, 10);
      return 30;
    });
    await connect({ limiter, plan: "pro" }).client.things.list();
    expect(limiter.take).toHaveBeenCalledTimes(2);
  });

  test("takes a place for each attempt", async () => {
    const limiter = recorder();
    await connect({ limiter }, (count) => (count === 1 ? limited({ "retry-after": "0" }) : Response.json([]))).client.things.list();
    expect(limiter.take).toHaveBeenCalledTimes(2);
  });
});

describe("a credential that comes late", () => {
  /** Longer than a place of the plan `pro` is valid. */
  const LATE_MS = 200;
  const late = (log: string[]) => ({
    plan: "pro",
    token: async () => {
      log.push("asked");
      await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      return "t";
    },
  });

  test("does not send the calls that waited for it together: each takes a new place", async () => {
    const log: string[] = [];
    const limiter = { ...recorder(), take: async () => (log.push("place"), 0) };
    const { client } = connect({ limiter, ...late(log) }, () => (log.push("sent"), Response.json([])));
    await Promise.all([client.things.list(), client.things.list()]);
    expect(log.slice(0, 4)).toEqual(["place", "place", "asked", "asked"]);
    const sent = log.flatMap((each, index) => (each === "sent" ? [index] : []));
    expect(sent.map((index) => log.slice(4, index).filter((each) => each === "place").length)).toEqual(
      sent.map((_, number) => expect.toSatisfy((places: number) => places > number) as number),
    );
    expect(log.toSorted()).toEqual(["asked", "asked", "place", "place", "place", "place", "sent", "sent"]);
  });

  test("does not count a call twice in its quota", async () => {
    const limiter = recorder();
    const points = { path: "/things", limit: ["points", "writes"] };
    const { client } = connect({ limiter, ...late([]) }, undefined, { operations: { things: { list: points } } });
    // A place of `points` is valid for half a minute.
    await client.things.list();
    expect(limiter.take).toHaveBeenCalledTimes(1);
    const both = { path: "/things", limit: ["light", "writes"] };
    const other = connect({ limiter, ...late([]) }, undefined, { operations: { things: { list: both } } });
    limiter.take.mockClear();
    await other.client.things.list();
    expect(limiter.take.mock.calls.map(([limits]) => limits.map((limit) => "quota" in limit))).toEqual([[false, true], [false]]);
  });

  test("fails the call if the new place would come too late", async () => {
    const limiter = recorder();
    limiter.take.mockResolvedValueOnce(0).mockResolvedValueOnce(70_000);
    const { client, arrivals } = connect({ limiter, ...late([]) });
    expect((await client.things.create().safe()).error).toBeUndefined();
    limiter.take.mockReset().mockResolvedValueOnce(0).mockResolvedValueOnce(70_000);
    const { error } = await client.things.list().safe();
    expect(error).toMatchObject({ name: "RateLimitError", attempts: 0, outcome: "failed", retryAfterMs: 70_000 });
    expect(arrivals).toHaveLength(1);
  });

  test("ends with its attempt while it waits for the new place", async () => {
    const limiter = recorder();
    limiter.take.mockResolvedValueOnce(0).mockResolvedValueOnce(50_000);
    const { client, arrivals } = connect({ limiter, ...late([]) });
    const { error } = await client.things.list({}, { timeoutMs: LATE_MS + 100, maxRetries: 0 }).safe();
    expect(error).toMatchObject({ name: "TimeoutError", attempts: 0, outcome: "failed" });
    expect(arrivals).toEqual([]);
  });
});

describe("a response that says", () => {
  const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
  test.each<[string, () => Response, number | undefined]>([
    ["429 and Retry-After in seconds", () => limited({ "retry-after": "7" }), 7000],
    ["429 and Retry-After as an ISO time", () => limited({ "retry-after": new Date(Date.now() + 7000).toISOString() }), 7000],
    ["429 and X-RateLimit-Reset as a date", () => limited({ "x-ratelimit-reset": new Date(Date.now() + 7000).toUTCString() }), 7000],
    ["429 and X-RateLimit-Reset since 1970", () => limited({ "x-ratelimit-reset": `${inSeconds(7)}` }), 7000],
    ["429 and RateLimit-Reset from now", () => limited({ "ratelimit-reset": "7" }), 7000],
    ["429 and nothing more", () => limited(), undefined],
    ["429 and nonsense", () => limited({ "retry-after": "-5", "x-ratelimit-reset": "soon" }), undefined],
    ["that nothing remains", () => Response.json([], { headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "7" } }), 7000],
    ["that nothing remains, by the draft", () => Response.json([], { headers: { ratelimit: '"default";r=0;t=7' } }), 7000],
    ["that something remains", () => Response.json([], { headers: { "ratelimit-remaining": "3", "ratelimit-reset": "7" } }), undefined],
    ["that something remains, by the draft", () => Response.json([], { headers: { ratelimit: '"default";r=30;t=7' } }), undefined],
    ["nothing of limits", () => Response.json([]), undefined],
  ])("%s", async (_what, response, waitMs) => {
    const limiter = recorder();
    await connect({ limiter, maxRetries: 0 }, response).client.things.list().safe();
    if (waitMs === undefined) await new Promise((resolve) => void setTimeout(resolve, 10));
    else await vi.waitFor(() => expect(limiter.block).toHaveBeenCalled(), 60_000);
    const blocks = limiter.block.mock.calls.map(([limits, ms]) => [limits.length, Math.abs(ms - waitMs!) < 6000]);
    expect(blocks).toEqual(waitMs === undefined ? [] : [[1, true]]);
  });

  test.each<[string, () => Response, number]>([
    ["Retry-After before the rest", () => whereby({ "retry-after": "7", "x-ratelimit-reset": "90" }, 40_000), 7000],
    ["the body before a reset", () => whereby({ "x-ratelimit-reset": "90" }, 7000), 7000],
    ["the body, and no header", () => whereby({}, 7000), 7000],
    ["a reset, if the body does not say", () => whereby({ "x-ratelimit-reset": new Date(Date.now() + 7000).toUTCString() }), 7000],
  ])("how long to wait in its body: %s", async (_what, response, waitMs) => {
    const limiter = recorder();
    const { error } = await connect({ limiter, maxRetries: 0 }, response, { findWait: waitInBody("data.msLeft") })
      .client.things.list()
      .safe();
    expect(Math.abs(error!.retryAfterMs! - waitMs)).toBeLessThan(6000);
    await vi.waitFor(() => expect(limiter.block).toHaveBeenCalled(), 60_000);
    expect(Math.abs(limiter.block.mock.lastCall![1] - waitMs)).toBeLessThan(6000);
  });

  test("how long to wait in its body, with another status, holds back no other calls", async () => {
    const limiter = recorder();
    const options = { findWait: waitInBody("data.msLeft") };
    const { error } = await connect({ limiter, maxRetries: 0 }, () => Response.json({ data: { msLeft: 7000 } }, { status: 503 }), options)
      .client.things.list()
      .safe();
    expect(error!.retryAfterMs).toBe(7000);
    await new Promise((resolve) => void setTimeout(resolve, 10));
    expect(limiter.block).not.toHaveBeenCalled();
  });

  test.each([[-1], ["7000"], [null], [Number.MAX_VALUE * 10]])("%j in its body is not a time to wait", (msLeft) => {
    expect(waitInBody("data.msLeft")(limited(), { data: { msLeft } })).toBeUndefined();
  });

  test("429 holds back all calls, including other clients' calls", async () => {
    const limiter = memoryLimiter();
    const options = { limiter, plan: "pro" };
    const first = connect({ ...options, maxRetries: 0 }, () => limited({ "retry-after": "0.6" }));
    await first.client.things.list().safe();
    const { client, arrivals } = connect(options);
    await Promise.all([client.things.list(), client.things.list()]);
    expect(Math.min(...arrivals)).toBeGreaterThan(400);
  });

  test("429 until tomorrow holds back only calls with a daily limit", async () => {
    const limiter = recorder();
    await connect({ limiter, maxRetries: 0 }, () => limited({ "retry-after": "30000" }))
      .client.things.write({ userId: "u" })
      .safe();
    await vi.waitFor(() => expect(limiter.block).toHaveBeenCalledTimes(1), 60_000);
    expect(limiter.block.mock.lastCall![0].map(({ key }) => key.replace(/.*(?=writes)/, ""))).toEqual(["writes:u:0"]);
  });
});

describe("a request of any route", () => {
  const request = (client: object, given: AnyRequest) => (client as { request(given: AnyRequest): Call<unknown> }).request(given).safe();

  test.each([
    [undefined, "light:0"],
    ["points", "points:0"],
    ["free", undefined],
  ])("counts against the limit that it names: %s", async (limit, key) => {
    const limiter = recorder();
    await request(connect({ limiter }).client, { path: "/other", limit });
    expect(limiter.take.mock.calls[0]?.[0].map((each) => each.key.replace(/^.*?:(?=\w+:\d+$)/, ""))).toEqual(key && [key]);
  });

  test("is refused if there is no such limit", async () => {
    const { client, arrivals } = connect();
    const { error } = await request(client, { path: "/other", limit: "heavy" });
    expect(error).toMatchObject({ name: "InvalidInputError", message: 'there is no limit "heavy": give one of light, points, writes, free' });
    expect(arrivals).toEqual([]);
  });
});

describe("a used-up daily limit", () => {
  const findWait = waitForNextDay({ header: "x-kind", body: "message", text: "daily" });
  const daily = (message: string, headers: Record<string, string> = {}) => Response.json({ message }, { status: 429, headers });
  const untilTomorrow = () => 86_400_000 - (Date.now() % 86_400_000);

  test.each<[string, () => Response, boolean]>([
    ["by a header", () => daily("Too many", { "x-kind": "Daily-limit" }), true],
    ["by a message", () => daily("You have used up the Daily limit."), true],
    ["by no header and no message", () => daily("Too many"), false],
    ["by a header that says otherwise", () => daily("Not your daily limit", { "x-kind": "burst" }), false],
  ])("is recognized %s, and waited for until the next day", async (_how, respond, isDaily) => {
    const { client, arrivals } = connect({ limiter: false }, respond, { findWait });
    const { error } = await client.things.write({ userId: "u" }, { maxRetries: 1 }).safe();
    expect(arrivals).toHaveLength(isDaily ? 1 : 2);
    if (isDaily) expect(Math.abs(error!.retryAfterMs! - untilTomorrow())).toBeLessThan(5000);
    else expect(error!.retryAfterMs).toBeUndefined();
  });

  test("of one object holds back neither the other objects nor the other calls", async () => {
    const { client, arrivals } = connect({ limiter: memoryLimiter() }, (count) => (count === 1 ? daily("Daily limit") : Response.json([])), { findWait });
    await client.things.write({ userId: "u" }).safe();
    expect((await client.things.write({ userId: "u" }).safe()).ok).toBe(false);
    expect(arrivals).toHaveLength(1);
    expect([(await client.things.write({ userId: "v" }).safe()).ok, (await client.things.list().safe()).ok]).toEqual([true, true]);
  });

  test("is not blocked by a wait of some minutes", async () => {
    const limiter = recorder();
    await connect({ limiter, maxRetries: 0 }, () => limited({ "retry-after": "90" }))
      .client.things.create()
      .safe();
    await vi.waitFor(() => expect(limiter.block).toHaveBeenCalledTimes(1), 60_000);
    expect(limiter.block.mock.lastCall![0].map(({ key }) => key.replace(/.*(?=points)/, ""))).toEqual(["points:0"]);
  });

  test("of a call that has only shorter limits holds back no other calls", async () => {
    const { client } = connect({ limiter: memoryLimiter() }, (count) => (count === 1 ? limited({ "retry-after": "30000" }) : Response.json([])));
    await client.things.list().safe();
    expect((await client.things.list().safe()).ok).toBe(true);
  });

  test("is named in the error, without the limits that have room", async () => {
    const { client } = connect({ limiter: memoryLimiter() });
    const write = () => client.things.write({ userId: "u", body: { group: { id: 1 } } }).safe();
    await write();
    await write();
    expect((await write()).error!.message).toMatch(/^acme's limit \(writes, 2 per day; writes, 2 per day\) has room again/);
  });
});

describe("a sliding window", () => {
  test.each([
    [1, 1, undefined],
    [2, 1, undefined],
    [4, 1, undefined],
    [20, 1, undefined],
    [60, 1, undefined],
    [60, 1, 30],
    [60, 1, 60],
    [100, 5, undefined],
    [10, 60, undefined],
    [100, 60, undefined],
    [1000, 60, undefined],
  ])("never has more than %i requests in %i s (burst %s), and most of them can be used", (requests, seconds, burst) => {
    const limit = toLimit("key", { requests, seconds, ...(burst !== undefined && { burst }) }) as Extract<Limit, { burst: number }>;
    const sent = simulate(limit, seconds * 10_000);
    for (const [index, at] of sent.entries()) {
      let within = index;
      while (within < sent.length && sent[within]! < at + seconds * 1000) within++;
      expect(within - index).toBeLessThanOrEqual(requests);
    }
    const wasted = burst === undefined && seconds < 60 ? 0.25 : 1;
    expect(sent.length / 10).toBeGreaterThan(requests * (1 - wasted) * 0.5);
  });
});

/** When the calls of a program that always has more to send are sent, in milliseconds. */
function simulate({ intervalMs, burst }: Extract<Limit, { burst: number }>, ms: number): number[] {
  const sent: number[] = [];
  let due = 0;
  for (let now = 0; now < ms;) {
    now = Math.max(now, due + (1 - burst) * intervalMs);
    sent.push(now);
    due = Math.max(due, now) + intervalMs;
  }
  return sent;
}

describe("a call with its own credential", () => {
  const keysOf = (limiter: ReturnType<typeof recorder>) => limiter.take.mock.calls.map(([limits]) => limits[0]!.key);

  test("counts for its own account, and a 429 holds back no other account", async () => {
    const limiter = recorder();
    const { client } = connect({ limiter, accountId: "a" }, (count) => (count === 2 ? limited({ "retry-after": "0" }) : Response.json([])));
    await client.things.list();
    await client.things.list({}, { token: "of-anna", maxRetries: 0 }).safe();
    await client.things.list({}, { token: "of-bert" });
    await client.things.list({}, { token: "of-anna" });
    await client.things.list();
    const [own, anna, bert, annaAgain, ownAgain] = keysOf(limiter);
    expect([annaAgain, ownAgain]).toEqual([anna, own]);
    expect(new Set([own, anna, bert]).size).toBe(3);
    expect(limiter.block.mock.calls.map(([limits]) => limits.map(({ key }) => key))).toEqual([[anna]]);
    expect(keysOf(limiter).join()).not.toMatch(/of-anna|of-bert/);
  });

  test("counts for the client's account if that has a name", async () => {
    const limiter = recorder();
    const { client } = connect({ limiter, account: "school" });
    await client.things.list();
    await client.things.list({}, { token: "of-anna" });
    expect(new Set(keysOf(limiter)).size).toBe(1);
  });
});
