import { describe, expect, onTestFinished, test } from "vitest";
import { hasRedisServer, startRedisServer } from "./testing/redis-server.ts";
import { runProcesses } from "./testing/run-processes.ts";
import { startStrictProvider } from "./testing/strict-provider.ts";

/** `npm run bench -- processes` does the same with 8 × 1000 calls at 60 a second, which takes minutes. */
describe.runIf(hasRedisServer)("8 processes", () => {
  const start = async (options: Parameters<typeof startStrictProvider>[0]) => {
    const [provider, redis] = await Promise.all([startStrictProvider(options), startRedisServer()]);
    onTestFinished(async () => {
      await Promise.all([provider.close(), redis.close()]);
    });
    return { provider, redis };
  };

  test("request one token per lifetime, and never get a 429", async () => {
    const lifeMs = 2000;
    // Twice the clients' limit: if this machine is busy with other tests, the calls of a second may arrive in half a second.
    // Without a shared limit, there would be eight times as many.
    const { provider, redis } = await start({ lifeMs, callsPerSecond: 250 });
    const { succeeded, errors, ms } = await runProcesses({ processes: 8, calls: 100, parallel: 20, limit: 125, provider: provider.url, redis: redis.url });
    expect(errors).toEqual([]);
    expect(succeeded).toBe(800);
    expect(provider.counts.limited).toBe(0);
    // A token is renewed after nine tenths of its life.
    expect(provider.counts.tokens).toBeLessThanOrEqual(Math.ceil(ms / (lifeMs * 0.9)));
    expect(provider.counts.unauthorized).toBeLessThan(80);
  }, 120_000);

  test("lose no call while Redis restarts", async () => {
    const { provider, redis } = await start({ lifeMs: 2000, callsPerSecond: 250 });
    const running = runProcesses({ processes: 8, calls: 100, parallel: 20, limit: 200, provider: provider.url, redis: redis.url });
    while (provider.counts.calls < 200) await new Promise((resolve) => void setTimeout(resolve, 10));
    await redis.stop();
    await new Promise((resolve) => void setTimeout(resolve, 500));
    await redis.start();
    const { succeeded, errors } = await running;
    expect(errors).toEqual([]);
    expect(succeeded).toBe(800);
  }, 120_000);
});
