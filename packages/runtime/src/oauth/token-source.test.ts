import { describe, expect, onTestFinished, test, vi } from "vitest";
import { memoryStore } from "../state/store.ts";
import type { Store } from "../state/store.ts";
import { tokenSource } from "./token-source.ts";
import type { Grant, TokenSource, TokenSourceOptions } from "./token-source.ts";

class Refused extends Error {}

/** A provider that gives tokens. Each new access or refresh token invalidates the one before. */
class Provider {
  current = 0;
  requests = 0;
  readonly lifeMs: number | undefined;

  constructor(lifeMs?: number) {
    this.lifeMs = lifeMs;
  }

  readonly give = async (): Promise<Grant> => {
    this.requests++;
    await wait(5);
    return { accessToken: `a${++this.current}`, lifeMs: this.lifeMs };
  };

  /** The first refresh token is r0. */
  readonly rotate = async (refreshToken = "r0"): Promise<Grant> => {
    this.requests++;
    await wait(5);
    if (refreshToken !== `r${this.current}`) throw new Refused(`${refreshToken} is not r${this.current}`);
    this.current++;
    return { accessToken: `a${this.current}`, lifeMs: this.lifeMs, refreshToken: `r${this.current}` };
  };
}

const wait = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));
const source = (request: TokenSourceOptions["request"], store: Store = memoryStore(), more: Partial<TokenSourceOptions> = {}): TokenSource =>
  tokenSource({ key: async () => "key", store, request, isReplaced: (error) => error instanceof Refused, ...more });

describe("a token", () => {
  test("is requested once for any number of calls and processes", async () => {
    const provider = new Provider(60_000);
    const store = memoryStore();
    const processes = Array.from({ length: 8 }, () => source(provider.give, store));
    const tokens = await Promise.all(Array.from({ length: 800 }, (_, index) => processes[index % 8]!.token()));
    expect([new Set(tokens), provider.requests]).toEqual([new Set(["a1"]), 1]);
  });

  test("is renewed before it expires, once", async () => {
    const lifeMs = 500;
    const provider = new Provider(lifeMs);
    const store = memoryStore();
    const processes = Array.from({ length: 4 }, () => source(provider.give, store));
    const seen = new Set<string>();
    const started = performance.now();
    while (provider.requests < 4) {
      for (const token of await Promise.all(processes.map((each) => each.token()))) seen.add(token);
      await wait(3);
    }
    expect(seen.size).toBeLessThanOrEqual(provider.requests);
    // A token is renewed after nine tenths of its life. Clocks are rounded.
    expect(provider.requests - 1).toBeLessThanOrEqual((performance.now() - started) / (lifeMs * 0.9 - 2));
  });

  test("does not expire if the provider does not say so", async () => {
    const provider = new Provider();
    const { token } = source(provider.give);
    expect([await token(), await token()]).toEqual(["a1", "a1"]);
  });

  test("that was refused is renewed once, however many calls were refused", async () => {
    const provider = new Provider(60_000);
    const store = memoryStore();
    const processes = Array.from({ length: 4 }, () => source(provider.give, store));
    await Promise.all(processes.map((each) => each.token()));
    const tokens = await Promise.all(Array.from({ length: 60 }, (_, index) => processes[index % 4]!.token({ refusedValue: "a1" })));
    expect([new Set(tokens), provider.requests]).toEqual([new Set(["a2"]), 2]);
    // A late rejection of the old token does not fetch another one.
    expect(await processes[0]!.token({ refusedValue: "a1" })).toBe("a2");
    expect(provider.requests).toBe(2);
  });

  test("that another process has renewed is used without a request", async () => {
    const provider = new Provider(60_000);
    const store = memoryStore();
    const [one, other] = [source(provider.give, store), source(provider.give, store)];
    await Promise.all([one.token(), other.token()]);
    await one.token({ refusedValue: "a1" });
    expect(await other.token()).toBe("a1");
    expect(await other.token({ refusedValue: "a1" })).toBe("a2");
    expect(provider.requests).toBe(2);
  });

  test("is used until it expires while another process renews it", async () => {
    const provider = new Provider(300_000);
    const store = memoryStore();
    const one = source(provider.give, store);
    await one.token();
    await store.setIfAbsent("key:lock", "another process", 29_000);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 275_000 });
    onTestFinished(() => void vi.useRealTimers());
    const started = performance.now();
    expect(await one.token()).toBe("a1");
    expect(performance.now() - started).toBeLessThan(28_000);
    // It has expired, so the only way is to wait.
    vi.setSystemTime(Date.now() + 30_000);
    const renewed = one.token();
    await wait(50);
    expect(provider.requests).toBe(1);
    await store.delete("key:lock");
    expect(await renewed).toBe("a2");
  });

  test("is requested again after a failure", async () => {
    const request = vi.fn<TokenSourceOptions["request"]>().mockRejectedValueOnce(new Error("503")).mockResolvedValue({ accessToken: "a1" });
    const { token } = source(request);
    await expect(token()).rejects.toThrow("503");
    expect(await token()).toBe("a1");
  });

  test("is read and forgotten", async () => {
    const provider = new Provider(60_000);
    const { token, read, forget } = source(provider.give);
    expect(await read()).toBeUndefined();
    await token();
    expect(await read()).toBe("a1");
    await forget();
    expect([await read(), await token()]).toEqual([undefined, "a2"]);
  });

  test("of another version in the store is ignored", async () => {
    const store = memoryStore();
    for (const text of ["", "null", "{", '{"token":"x"}', '{"accessToken":7}']) {
      await store.set("key", text);
      expect(await source(async () => ({ accessToken: "new" }), store).token()).toBe("new");
    }
  });

  test("leaves the store when it expires, unless there is a refresh token", async () => {
    const store = memoryStore();
    await source(async () => ({ accessToken: "a", lifeMs: 30 }), store).token();
    await wait(50);
    expect(await store.get("key")).toBeUndefined();
    await source(async () => ({ accessToken: "a", lifeMs: 30, refreshToken: "r" }), store).token();
    await wait(50);
    expect(await store.get("key")).toContain('"refreshToken":"r"');
  });
});

describe("a refresh token that rotates", () => {
  test("is passed on from renewal to renewal, even after a restart", async () => {
    const provider = new Provider(10);
    const store = memoryStore();
    for (let restart = 0; restart < 3; restart++) {
      const { token } = source(provider.rotate, store);
      for (let time = 0; time < 3; time++) {
        await token();
        await wait(15);
      }
    }
    expect(provider.requests).toBe(9);
    expect(JSON.parse((await store.get("key"))!)).toMatchObject({ refreshToken: "r9" });
  });

  test("is kept if the provider does not send a new one", async () => {
    const request = vi
      .fn<TokenSourceOptions["request"]>()
      .mockResolvedValueOnce({ accessToken: "a1", refreshToken: "r1" })
      .mockResolvedValue({ accessToken: "a2" });
    const { token } = source(request);
    await token();
    await token({ refusedValue: "a1" });
    await token({ refusedValue: "a2" });
    expect(request.mock.calls).toEqual([[undefined], ["r1"], ["r1"]]);
  });

  test("is never used by two processes at once", async () => {
    const provider = new Provider(20);
    const store = memoryStore();
    const processes = Array.from({ length: 6 }, () => source(provider.rotate, store));
    await Promise.all(
      processes.map(async ({ token }) => {
        while (provider.requests < 12) {
          await token();
          await wait(1);
        }
      }),
    );
    expect(provider.requests).toBe(provider.current);
  });

  test("survives a refresh by another process at the same time", async () => {
    const provider = new Provider(60_000);
    const store = memoryStore();
    // Its lock expires while it waits for the provider.
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow = source(
      async (refreshToken) => {
        await held;
        return provider.rotate(refreshToken);
      },
      store,
      { lockMs: 20 },
    );
    const waiting = slow.token();
    await wait(40);
    expect(await source(provider.rotate, store).token()).toBe("a1");
    release();
    expect(await waiting).toBe("a1");
    expect(JSON.parse((await store.get("key"))!)).toMatchObject({ refreshToken: "r1" });
  });

  test("that was not replaced is an error", async () => {
    const provider = new Provider();
    provider.current = 7;
    await expect(source(provider.rotate).token()).rejects.toThrow("r0 is not r7");
    expect(provider.requests).toBe(1);
  });

  test("is not lost if the store cannot take it for a while", async () => {
    const provider = new Provider(60_000);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    onTestFinished(() => void vi.useRealTimers());
    const memory = memoryStore();
    let away = false;
    const store: Store = { ...memory, set: async (...given) => (away ? Promise.reject(new Error("away")) : memory.set(...given)) };
    const { token } = source(provider.rotate, store);
    await token();
    vi.setSystemTime(Date.now() + 60_001);
    away = true;
    expect(await token()).toBe("a2");
    expect(await memory.get("key")).toContain("r1");
    away = false;
    expect(await token()).toBe("a2");
    expect(await memory.get("key")).toContain("r2");
    vi.setSystemTime(Date.now() + 60_001);
    expect(await source(provider.rotate, memory).token()).toBe("a3");
  });

  test("is stored before a caller gets the access token", async () => {
    const provider = new Provider(60_000);
    const memory = memoryStore();
    const order: string[] = [];
    const store: Store = {
      ...memory,
      async set(...given) {
        await wait(20);
        order.push("stored");
        return memory.set(...given);
      },
    };
    await source(provider.rotate, store).token();
    order.push("used");
    expect(order).toEqual(["stored", "used"]);
  });
});

test("a process that ends during a renewal is replaced when its lock expires", async () => {
  const provider = new Provider(60_000);
  const store = memoryStore();
  const started = performance.now();
  const locked = vi.fn<TokenSourceOptions["request"]>(() => new Promise<Grant>(() => {}));
  void source(locked, store, { lockMs: 60 }).token();
  await vi.waitFor(() => expect(locked).toHaveBeenCalled());
  expect(await source(provider.give, store).token()).toBe("a1");
  expect(performance.now() - started).toBeGreaterThan(55);
});
