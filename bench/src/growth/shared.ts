import { spawn, spawnSync } from "node:child_process";
import { connect } from "node:net";
import { connectRedis } from "@meetwire/redis";
import type { RedisState } from "@meetwire/redis";
import type { Findings, Measure, Row } from "../measure.ts";
import { spreadOf } from "../spread.ts";
import type { Spread } from "../spread.ts";

const PORT = 6391;
const CALLS = 2000;
const ROUNDS = 7;

/** Shows what sharing limits costs each call. */
export const shared: Measure = {
  name: "shared",
  question: "How long does a call wait for Redis, if its limits are shared?",
  peers: false,
  async run({ report }): Promise<Findings> {
    const given = process.env["REDIS_URL"];
    if (!given && spawnSync("redis-server", ["--version"]).status !== 0)
      return { tables: [], notes: ["Not measured: there is no redis-server here, and no REDIS_URL."] };
    const server = given
      ? undefined
      : spawn("redis-server", ["--port", `${PORT}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"], { stdio: "ignore" });
    server?.on("error", () => {});
    const store = connectRedis({ url: given ?? `redis://127.0.0.1:${PORT}` });
    try {
      if (!given) await untilOpen();
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
      server?.kill();
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
  if (!store.shared) throw new Error("Redis went away while it was measured");
  return samples;
}

async function untilOpen(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(PORT, "127.0.0.1", () => {
        socket.destroy();
        resolve(true);
      });
      socket.on("error", () => resolve(false));
    });
    if (open) return;
    await new Promise((resolve) => void setTimeout(resolve, 50));
  }
  throw new Error("redis-server did not start within 5 s");
}
