import type { Limit, Limiter } from "./limiter.ts";
import type { Store } from "./store.ts";

/** One promise of an interface, and how to see that it is kept. */
export interface Case<Subject> {
  readonly name: string;
  /**
   * Throws if the promise is not kept. `connect` gives an instance for each process that shares the state; the built-in
   * ones in memory give the same instance each time. It leaves keys behind only until they expire.
   */
  run(connect: () => Subject | Promise<Subject>): Promise<void>;
}

/**
 * Test cases for a {@link Store}. They need no test framework.
 *
 * @example
 * test.each(storeCases)("$name", ({ run }) => run(() => connectToMyStore()));
 */
export const storeCases: readonly Case<Store>[] = [
  {
    name: "returns a value that was set, and undefined for other keys",
    async run(connect) {
      const [one, other] = [await connect(), await connect()];
      const key = newKey();
      equal(await one.get(key), undefined, "a key that was never set");
      for (const value of ["first", "", "Übung 💬\n\0\"'", "x".repeat(100_000)]) {
        await one.set(key, value, LIFE_MS);
        equal(await other.get(key), value, "the value");
      }
      equal(await other.get(`${key}2`), undefined, "a key that begins like another");
    },
  },
  {
    name: "deletes",
    async run(connect) {
      const store = await connect();
      const key = newKey();
      await store.delete(key);
      await store.set(key, "value", LIFE_MS);
      await store.delete(key, "another");
      equal(await store.get(key), "value", "the value after deleting another");
      await store.delete(key, "value");
      equal(await store.get(key), undefined, "the value after deleting it");
      await store.set(key, "value", LIFE_MS);
      await store.delete(key);
      equal(await store.get(key), undefined, "the value after deleting whatever is there");
    },
  },
  {
    name: "forgets a key when it expires",
    async run(connect) {
      const store = await connect();
      const [set, absent, compared, kept] = [newKey(), newKey(), newKey(), newKey()];
      await store.set(set, "value", 60);
      await store.setIfAbsent(absent, "value", 60);
      await store.set(compared, "value", LIFE_MS);
      await store.compareAndSet(compared, "value", "newer", 60);
      await store.set(kept, "value", 60);
      await store.set(kept, "value");
      await wait(160);
      equal(await store.get(set), undefined, "the key that was set");
      equal(await store.get(absent), undefined, "the key that was absent");
      equal(await store.get(compared), undefined, "the key that was compared");
      equal(await store.get(kept), "value", "the key whose expiry was taken back");
      equal(await store.setIfAbsent(set, "again", LIFE_MS), true, "setting an expired key if it is absent");
      equal(await store.compareAndSet(absent, "value", "newer", LIFE_MS), false, "comparing an expired key");
      await store.delete(kept);
    },
  },
  {
    name: "sets a key that is absent for one caller only",
    async run(connect) {
      const key = newKey();
      const stores = await Promise.all(Array.from({ length: 4 }, async () => connect()));
      const won = await Promise.all(Array.from({ length: 40 }, (_, index) => stores[index % 4]!.setIfAbsent(key, `${index}`, LIFE_MS)));
      equal(won.filter(Boolean).length, 1, "the number of callers that set it");
      equal(await stores[0]!.get(key), `${won.indexOf(true)}`, "the value");
    },
  },
  {
    name: "does not change the expiry of a key that it does not set",
    async run(connect) {
      const store = await connect();
      const key = newKey();
      await store.set(key, "value", 100);
      equal(await store.setIfAbsent(key, "another", LIFE_MS), false, "setting a key that is there if it is absent");
      equal(await store.compareAndSet(key, "another", "newer", LIFE_MS), false, "comparing with another value");
      await wait(200);
      equal(await store.get(key), undefined, "the value after its own expiry");
    },
  },
  {
    name: "compares and sets in one step",
    async run(connect) {
      const key = newKey();
      const stores = await Promise.all(Array.from({ length: 4 }, async () => connect()));
      equal(await stores[0]!.compareAndSet(key, "0", "1", LIFE_MS), false, "comparing a key that is absent");
      await stores[0]!.set(key, "0", LIFE_MS);
      const won = await Promise.all(Array.from({ length: 40 }, (_, index) => stores[index % 4]!.compareAndSet(key, "0", `by ${index}`, LIFE_MS)));
      equal(won.filter(Boolean).length, 1, "the number of callers that set it");
      equal(await stores[1]!.get(key), `by ${won.indexOf(true)}`, "the value");
    },
  },
];

/**
 * Test cases for a {@link Limiter}. They need no test framework, and take about two seconds.
 *
 * @example
 * test.each(limiterCases)("$name", ({ run }) => run(() => connectToMyLimiter()));
 */
export const limiterCases: readonly Case<Limiter>[] = [
  {
    name: "lets a burst through and spreads the rest",
    async run(connect) {
      const limiter = await connect();
      const limit = { key: newKey(), intervalMs: 2000, burst: 3 };
      const waits: number[] = [];
      for (let call = 0; call < 6; call++) waits.push(await limiter.take([limit], 1, LIFE_MS));
      equal(waits.slice(0, 3), [0, 0, 0], "the waits of the burst");
      for (const [index, expected] of [2000, 4000, 6000].entries()) near(waits[3 + index]!, expected, "the wait of a later call");
    },
  },
  {
    name: "shares a limit between processes, and keeps others apart",
    async run(connect) {
      const limiters = await Promise.all(Array.from({ length: 4 }, async () => connect()));
      const limit = { key: newKey(), intervalMs: 1000, burst: 5 };
      const waits = await Promise.all(Array.from({ length: 20 }, (_, index) => limiters[index % 4]!.take([limit], 1, LIFE_MS)));
      equal(waits.filter((each) => each === 0).length, 5, "the calls at once");
      near(Math.max(...waits), 15_000, "the longest wait");
      equal(await limiters[0]!.take([{ ...limit, key: newKey() }], 1, 0), 0, "the wait of another key");
    },
  },
  {
    name: "reserves nothing if the wait is too long",
    async run(connect) {
      const limiter = await connect();
      const limit = { key: newKey(), intervalMs: 1000, burst: 1 };
      equal(await limiter.take([limit], 1, 0), 0, "the first wait");
      for (let call = 0; call < 3; call++) near(await limiter.take([limit], 1, 100), 1000, "the wait that is too long");
    },
  },
  {
    name: "counts costs",
    async run(connect) {
      const limiter = await connect();
      const limit = { key: newKey(), intervalMs: 1000, burst: 10 };
      equal(await limiter.take([limit], 7, 0), 0, "the first wait");
      equal(await limiter.take([limit], 3, 0), 0, "the second wait");
      near(await limiter.take([limit], 3, LIFE_MS), 3000, "the third wait");
    },
  },
  {
    name: "gains places with time, up to the burst",
    async run(connect) {
      const limiter = await connect();
      const limit = { key: newKey(), intervalMs: 100, burst: 2 };
      await limiter.take([limit], 2, 0);
      await wait(450);
      equal([await limiter.take([limit], 1, 0), await limiter.take([limit], 1, 0)], [0, 0], "the waits after a pause");
      near(await limiter.take([limit], 1, LIFE_MS), 100, "the wait beyond the burst");
    },
  },
  {
    name: "holds several limits at once",
    async run(connect) {
      const limiter = await connect();
      const [wide, narrow] = [
        { key: newKey(), intervalMs: 10, burst: 10 },
        { key: newKey(), intervalMs: 1000, burst: 1 },
      ];
      equal(await limiter.take([wide, narrow], 1, 0), 0, "the first wait");
      near(await limiter.take([wide, narrow], 1, 0), 1000, "the wait for the narrow one");
      for (let call = 0; call < 9; call++) equal(await limiter.take([wide], 1, 0), 0, "the wait for the wide limit, from which nothing was taken");
    },
  },
  {
    name: "counts a quota until its period ends",
    async run(connect) {
      const limiters = [await connect(), await connect()];
      const limit: Limit = { key: newKey(), quota: 4, periodMs: 86_400_000 };
      // Not in the last second of a day.
      const left = 86_400_000 - (Date.now() % 86_400_000);
      if (left < 1000) await wait(left + 10);
      for (let call = 0; call < 4; call++) equal(await limiters[call % 2]!.take([limit], 1, 0), 0, "the wait within the quota");
      const untilMidnight = 86_400_000 - (Date.now() % 86_400_000);
      near(await limiters[0]!.take([limit], 1, 1000), untilMidnight, "the wait beyond the quota");
    },
  },
  {
    name: "keeps calls back, and lets them go one after the other then",
    async run(connect) {
      const [one, other] = [await connect(), await connect()];
      const limit = { key: newKey(), intervalMs: 100, burst: 5 };
      await one.block([limit], 2000);
      near(await other.take([limit], 1, LIFE_MS), 2000, "the first wait");
      near(await other.take([limit], 1, LIFE_MS), 2100, "the second wait");
      await one.block([limit], 10);
      near(await other.take([limit], 1, LIFE_MS), 2200, "the wait after a shorter block");
    },
  },
];

const LIFE_MS = 60_000;

function newKey(): string {
  return `meetwire-case:${crypto.randomUUID()}`;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}

function equal(actual: unknown, expected: unknown, what: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what}: ${shorten(left)} instead of ${shorten(right)}`);
}

/** A wait that began a moment ago: a little shorter than it was, and never longer. */
function near(actual: number, expected: number, what: string): void {
  if (actual > expected + 50 || actual < expected - 500) throw new Error(`${what}: ${actual} ms instead of about ${expected} ms`);
}

function shorten(text: string | undefined): string {
  return text === undefined ? "undefined" : text.slice(0, 80);
}
