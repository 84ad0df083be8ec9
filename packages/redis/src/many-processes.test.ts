import { describe, expect, onTestFinished, test } from "vitest";
import { hasRedisServer, startRedisServer } from "./testing/redis-server.ts";
import { runProcesses } from "./testing/run-processes.ts";
import { startStrictService } from "./testing/strict-service.ts";

/** The bench has the same with 8 × 1000 calls at 60 a second, which takes minutes. */
describe.runIf(hasRedisServer)("8 processes", () => {
  const start = async (options: Parameters<typeof startStrictService>[0]) => {
    const [service, redis] = await Promise.all([startStrictService(options), startRedisServer()]);
    onTestFinished(async () => {
      await Promise.all([service.close(), redis.close()]);
    });
    return { service, redis };
  };

  test("ask for one token a lifetime, and are never told 429", async () => {
    const lifeMs = 2000;
    // Some more than the clients know of: this machine may be busy with other tests.
    const { service, redis } = await start({ lifeMs, callsPerSecond: 250 });
    const { answered, errors, ms } = await runProcesses({ processes: 8, calls: 100, parallel: 20, limit: 200, service: service.url, redis: redis.url });
    expect(errors).toEqual([]);
    expect(answered).toBe(800);
    expect(service.counts.limited).toBe(0);
    // A token is renewed after nine tenths of its life.
    expect(service.counts.tokens).toBeLessThanOrEqual(Math.ceil(ms / (lifeMs * 0.9)));
    expect(service.counts.unauthorized).toBeLessThan(80);
  }, 120_000);

  test("lose no call while Redis restarts", async () => {
    const { service, redis } = await start({ lifeMs: 2000, callsPerSecond: 250 });
    const running = runProcesses({ processes: 8, calls: 100, parallel: 20, limit: 200, service: service.url, redis: redis.url });
    while (service.counts.calls < 200) await new Promise((resolve) => void setTimeout(resolve, 10));
    await redis.stop();
    await new Promise((resolve) => void setTimeout(resolve, 500));
    await redis.start();
    const { answered, errors } = await running;
    expect(errors).toEqual([]);
    expect(answered).toBe(800);
  }, 120_000);
});
