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
    const [calls, atATime, limit] = [800, 80, 125];
    // These bounds hold on a busy machine, too. In any second, at most the calls under way and the limit's new ones can arrive.
    // Without a shared limit, there would be eight times as many new ones.
    const { provider, redis } = await start({ lifeMs, callsPerSecond: atATime + limit });
    const { succeeded, errors, ms } = await runProcesses({
      processes: 8,
      calls: calls / 8,
      parallel: atATime / 8,
      limit,
      provider: provider.url,
      redis: redis.url,
    });
    expect(errors).toEqual([]);
    expect(succeeded).toBe(calls);
    expect(provider.counts.limited).toBe(0);
    expect(ms).toBeGreaterThan(((calls - limit) / limit) * 1000);
    // A token is renewed after nine tenths of its life.
    const renewals = provider.counts.tokens - 1;
    expect(renewals).toBeLessThanOrEqual(ms / (lifeMs * 0.9));
    // If a token is renewed, at most the calls under way are refused.
    expect(provider.counts.unauthorized).toBeLessThanOrEqual(renewals * atATime);
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
