import { describe, expect, test } from "vitest";
import { limiterCases, storeCases } from "./cases.ts";
import { memoryLimiter } from "./limiter.ts";
import type { Limiter, Quota } from "./limiter.ts";
import { memoryStore } from "./store.ts";
import type { Store } from "./store.ts";

describe("the store in memory", () => {
  test.each(storeCases)("$name", ({ run }) => {
    const store = memoryStore();
    return run(() => store);
  });

  test("does not grow with keys that have expired", async () => {
    const store = memoryStore();
    const before = process.memoryUsage().heapUsed;
    for (let round = 0; round < 50; round++) {
      for (let each = 0; each < 1000; each++) await store.set(`${round}:${each}`, "x".repeat(2000), 1);
      await new Promise((resolve) => void setTimeout(resolve, 2));
    }
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(60_000_000);
  });
});

describe("the limiter in memory", () => {
  test.each(limiterCases)("$name", ({ run }) => {
    const limiter = memoryLimiter();
    return run(() => limiter);
  });
});

/** Each breaks one guarantee, and the cases have to notice it. */
describe("the cases notice", () => {
  const broken: Record<string, (store: Store) => Partial<Store>> = {
    "a value that is lost": () => ({ get: async () => undefined }),
    "an expiry that is ignored": (store) => ({ set: (key, value) => store.set(key, value) }),
    "an expiry that stays": (store) => ({ set: (key, value, ttlMs = 60) => store.set(key, value, ttlMs) }),
    "setIfAbsent in two steps": (store) => ({
      async setIfAbsent(key, value, ttlMs) {
        const absent = (await store.get(key)) === undefined;
        if (absent) await store.set(key, value, ttlMs);
        return absent;
      },
    }),
    "compareAndSet that sets always": (store) => ({ compareAndSet: async (key, _expected, value, ttlMs) => store.set(key, value, ttlMs).then(() => true) }),
    "compareAndSet in two steps": (store) => ({
      async compareAndSet(key, expected, value, ttlMs) {
        const same = (await store.get(key)) === expected;
        if (same) await store.set(key, value, ttlMs);
        return same;
      },
    }),
    "delete that does not compare": (store) => ({ delete: (key) => store.delete(key) }),
    "delete that does nothing": () => ({ delete: async () => {} }),
  };
  test.each(Object.entries(broken))("%s", async (_name, breaking) => {
    const sound = memoryStore();
    const store = { ...sound, ...breaking(sound) };
    const results = await Promise.allSettled(storeCases.map(({ run }) => run(() => store)));
    expect(results.filter(({ status }) => status === "rejected").length).toBeGreaterThan(0);
  });

  const slack: Record<string, (limiter: Limiter) => Partial<Limiter>> = {
    "no limit": () => ({ take: async () => 0 }),
    "costs that are ignored": (limiter) => ({ take: (limits, _cost, maxWaitMs) => limiter.take(limits, 1, maxWaitMs) }),
    "a place that is reserved in vain": (limiter) => ({ take: (limits, cost) => limiter.take(limits, cost, Infinity) }),
    "one limit of several": (limiter) => ({ take: ([first], cost, maxWaitMs) => limiter.take([first!], cost, maxWaitMs) }),
    "a block that is ignored": () => ({ block: async () => {} }),
    "keys that are mixed up": (limiter) => ({
      take: (limits, cost, maxWaitMs) =>
        limiter.take(
          limits.map((limit) => ({ ...limit, key: "one" })),
          cost,
          maxWaitMs,
        ),
    }),
  };
  test.each(Object.entries(slack))("%s", async (_name, loosen) => {
    const sound = memoryLimiter();
    const limiter = { ...sound, ...loosen(sound) };
    const results = await Promise.allSettled(limiterCases.map(({ run }) => run(() => limiter)));
    expect(results.filter(({ status }) => status === "rejected").length).toBeGreaterThan(0);
  });
});

test("a quota is used up if the provider's reset is shortly before the end of its period, but not if it is long before", async () => {
  const limiter = memoryLimiter();
  const periodMs = 86_400_000;
  const [near, far] = ["near", "far"].map((key) => ({ key, quota: 5, periodMs })) as [Quota, Quota];
  const left = periodMs - (Date.now() % periodMs);
  await limiter.block([near], left - 30_000);
  await limiter.block([far], left - 120_000);
  expect(await limiter.take([near], 1, 0)).toBeGreaterThan(0);
  expect(await limiter.take([far], 1, 0)).toBe(0);
});
