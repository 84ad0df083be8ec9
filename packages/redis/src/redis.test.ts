import { spawn } from "node:child_process";
import { limiterCases, storeCases } from "@meetwire/runtime/testing";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { connectRedis } from "./connect-redis.ts";
import type { RedisEvent, RedisOptions, RedisState } from "./connect-redis.ts";
import { hasRedisServer, startRedisServer } from "./testing/redis-server.ts";
import type { RedisServer } from "./testing/redis-server.ts";

const given = process.env["REDIS_URL"];
if (!given && !hasRedisServer)
  console.warn("redis-server is not installed and REDIS_URL is not set: the tests of @meetwire/redis are skipped. On Debian: apt-get install redis-server");

/** With any Redis. */
describe.runIf(given || hasRedisServer)("over Redis", () => {
  let server: RedisServer | undefined;
  let url: string;
  beforeAll(async () => {
    server = given ? undefined : await startRedisServer();
    url = given ?? server!.url;
  });
  afterAll(() => server?.close());

  const open = (options: RedisOptions = {}) => {
    const state = connectRedis({ url, timeoutMs: 30_000, ...options });
    onTestFinished(() => state.close());
    return state;
  };

  test.each(storeCases)("a store $name", ({ run }) => run(() => open()));
  test.each(limiterCases)("a limiter $name", ({ run }) => run(() => open()));

  test("keys begin with the prefix", async () => {
    const prefix = `test:${crypto.randomUUID()}:`;
    const [one, other, plain] = [open({ prefix: `${prefix}a:` }), open({ prefix: `${prefix}b:` }), open({ prefix })];
    await one.set("key", "one", 60_000);
    expect([await one.get("key"), await other.get("key"), await plain.get("a:key")]).toEqual(["one", undefined, "one"]);
  });

  test("does not keep the process alive", async () => {
    const program = `
      import { connectRedis } from ${JSON.stringify(new URL("connect-redis.ts", import.meta.url).href)};
      const store = connectRedis({ url: ${JSON.stringify(url)} });
      await store.set("meetwire-test:alive", "x", 1000);
      console.log(await store.get("meetwire-test:alive"));`;
    const { output, ms } = await runProgram(program);
    expect(output).toBe("x\n");
    expect(ms).toBeLessThan(59_000);
  });
});

test("a process ends although Redis cannot be reached", async () => {
  const program = `
    import { connectRedis } from ${JSON.stringify(new URL("connect-redis.ts", import.meta.url).href)};
    const store = connectRedis({ url: "redis://127.0.0.1:1", onEvent: ({ type }) => console.log(type) });
    await store.set("key", "x", 1000);
    console.log(await store.get("key"), store.shared);`;
  const { output, ms } = await runProgram(program);
  expect(output).toBe("degraded\nx false\n");
  expect(ms).toBeLessThan(59_000);
});

/** With a Redis that the tests stop and start. */
describe.runIf(hasRedisServer)("without Redis", () => {
  const away = async (options: RedisOptions = {}) => {
    const server = await startRedisServer();
    onTestFinished(() => server.close());
    const events: RedisEvent[] = [];
    const open = (more: RedisOptions = {}): RedisState => {
      const state = connectRedis({ url: server.url, timeoutMs: 30_000, onEvent: (event) => void events.push(event), ...options, ...more });
      onTestFinished(() => state.close());
      return state;
    };
    return { server, events, open };
  };
  const untilShared = (...states: RedisState[]) => vi.waitFor(() => expect(states.map(({ shared }) => shared)).toEqual(states.map(() => true)), 60_000);

  test("calls continue with the process's own values, an event reports it, and the process rejoins", async () => {
    const { server, events, open } = await away();
    const store = open();
    await store.set("token", "first");
    expect(store.shared).toBe(true);
    await server.stop();
    expect(await store.get("token")).toBe("first");
    expect(store.shared).toBe(false);
    expect(await store.compareAndSet("token", "first", "second")).toBe(true);
    expect(await store.setIfAbsent("id", "handled", 60_000)).toBe(true);
    expect(await store.setIfAbsent("id", "again", 60_000)).toBe(false);
    expect(await store.take([{ key: "limit", intervalMs: 1000, burst: 1 }], 1, 0)).toBe(0);
    expect(await store.take([{ key: "limit", intervalMs: 1000, burst: 1 }], 1, 0)).toBeGreaterThan(0);
    expect(events.map(({ type }) => type)).toEqual(["degraded"]);
    await server.start();
    await untilShared(store);
    expect(events.map(({ type }) => type)).toEqual(["degraded", "rejoined"]);
    const other = open();
    expect([await other.get("token"), await other.get("id")]).toEqual(["second", "handled"]);
    expect(await other.setIfAbsent("id", "again", 60_000)).toBe(false);
  });

  test("restores the keys that Redis lost, with their remaining lifetimes", async () => {
    const { server, open } = await away();
    const store = open();
    await store.set("long", "value");
    await store.set("short", "value", 60_000);
    await store.set("gone", "value", 100);
    await store.set("deleted", "value");
    await server.stop();
    await store.delete("deleted");
    await sleep(150);
    await server.start();
    await untilShared(store);
    const other = open();
    expect(await Promise.all(["long", "short", "gone", "deleted"].map((key) => other.get(key)))).toEqual(["value", "value", undefined, undefined]);
  });

  test("keeps a value that another process has set in the meantime", async () => {
    const { server, open } = await away();
    const [slow, quick] = [open({ timeoutMs: 2000 }), open()];
    for (const key of ["both", "one", "dropped"]) await slow.set(key, "before");
    await quick.get("both");
    server.pause();
    // The slow one has noticed; the quick one never does.
    expect(await slow.get("one")).toBe("before");
    await slow.set("both", "slow");
    await slow.set("one", "slow");
    await slow.delete("dropped");
    await slow.set("new", "slow");
    server.resume();
    await quick.set("both", "quick");
    await untilShared(slow);
    expect(await Promise.all(["both", "one", "dropped", "new"].map((key) => slow.get(key)))).toEqual(["quick", "slow", undefined, "slow"]);
  });

  test("continues without a server that does not respond within the timeout", async () => {
    const { server, events, open } = await away({ timeoutMs: 2000 });
    const store = open();
    await store.set("key", "value");
    server.pause();
    expect(await store.get("key")).toBe("value");
    expect(events).toMatchObject([{ type: "degraded", error: { message: "Redis did not respond within 2000 ms" } }]);
    // If each of them waited for the timeout, they would take 200 s.
    const started = performance.now();
    for (let call = 0; call < 100; call++) await store.get("key");
    expect(performance.now() - started).toBeLessThan(190_000);
    server.resume();
    await untilShared(store);
    expect(await store.get("key")).toBe("value");
  });

  test("no call fails while Redis restarts", async () => {
    const { server, events, open } = await away();
    const states = [open(), open(), open()];
    const failures: unknown[] = [];
    const ending = new AbortController();
    let calls = 0;
    const work = states.map(async (state, index) => {
      while (!ending.signal.aborted) {
        try {
          await state.set(`key-${index}`, `${calls++}`, 60_000);
          await state.get("key-0");
          await state.take([{ key: "limit", intervalMs: 1, burst: 100 }], 1, 1000);
        } catch (error) {
          failures.push(error);
        }
        await sleep(1);
      }
    });
    for (const keepData of [true, false]) {
      const before = calls;
      await expect.poll(() => calls).toBeGreaterThan(before + 30);
      await server.stop({ keepData });
      await sleep(300);
      await server.start();
      await untilShared(...states);
    }
    ending.abort();
    await Promise.all(work);
    expect(failures).toEqual([]);
    expect(events.filter(({ type }) => type === "rejoined").length).toBe(6);
  });

  test("a closed connection rejects with a clear error", async () => {
    const { open } = await away();
    const store = open();
    await store.set("key", "value");
    await store.close();
    await expect(store.get("key")).rejects.toThrow("closed");
  });

  test("events go to the console by default", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    onTestFinished(() => warn.mockRestore());
    const { server, open } = await away({ onEvent: undefined });
    const store = open();
    await store.set("key", "value");
    await server.stop();
    await store.get("key");
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^meetwire: Redis is down, this process continues without it: /));
  });
});

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}

async function runProgram(program: string): Promise<{ output: string; ms: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--conditions=@meetwire/source", "--input-type=module", "--eval", program], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (data) => (output += String(data)));
  const timer = setTimeout(() => child.kill("SIGKILL"), 60_000);
  await new Promise((resolve) => void child.once("close", resolve));
  clearTimeout(timer);
  return { output, ms: performance.now() - started };
}
