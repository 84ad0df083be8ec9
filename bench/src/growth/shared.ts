import { connectRedis } from "@meetwire/redis";
import type { RedisState } from "@meetwire/redis";
import { hasRedisServer, startRedisServer } from "@meetwire/redis/testing";
import type { Findings, Measure, Row } from "../measure.ts";
import { spreadOf } from "../spread.ts";
import type { Spread } from "../spread.ts";

const CALLS = 2000;
const ROUNDS = 7;

/** Shows what sharing limits costs each call. */
export const shared: Measure = {
  name: "shared",
  question: "How long does a call wait for Redis, if its limits are shared?",
  peers: false,
  async run({ report }): Promise<Findings> {
    const given = process.env["REDIS_URL"];
    if (!given && !hasRedisServer) return { tables: [], notes: ["Not measured: redis-server is not installed, and REDIS_URL is not set."] };
    const server = given === undefined ? await startRedisServer() : undefined;
    const store = connectRedis({ url: given ?? server!.url });
    try {
      const limits = [{ key: `bench:${crypto.randomUUID()}`, intervalMs: 0.001, burst: 1_000_000 }];
      await takeAll(store, limits, 500);
      const rows: Row[] = [];
      for (const parallel of [1, 8, 64]) {
        report(`${parallel} at a time`);
        const rounds: number[][] = [];
        for (let round = 0; round < ROUNDS; round++) rounds.push(await takeAll(store, limits, CALLS, parallel));
        const at = (share: number): Spread =>
          spreadOf(rounds.map((samples) => samples.toSorted((left, right) => left - right)[Math.floor(samples.length * share)]!));
        rows.push({ name: `${parallel} at a time`, cells: [at(0.5), at(0.99)] });
      }
      const columns = [
        { title: "median", unit: "ms" as const },
        { title: "p99", unit: "ms" as const },
      ];
      return { tables: [{ title: "A place under a shared limit", columns, rows }], notes: NOTES };
    } finally {
      await store.close();
      await server?.close();
    }
  },
};

const NOTES = [
  `\`take\` of \`@meetwire/redis\` over loopback, ${CALLS.toLocaleString("en")} times in each of ${ROUNDS} rounds, with a limit that is never reached: one Redis script per call. The goal is a p99 of at most 5 ms.`,
];

/** How long each of some calls takes, in milliseconds. */
async function takeAll(store: RedisState, limits: Parameters<RedisState["take"]>[0], calls: number, parallel = 1): Promise<number[]> {
  const samples: number[] = [];
  const work = async () => {
    while (samples.length < calls) {
      const started = performance.now();
      await store.take(limits, 1, 0);
      samples.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  if (!store.shared) throw new Error("Redis went down during the measurement");
  return samples;
}
