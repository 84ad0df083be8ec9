import { hasRedisServer, runProcesses, startRedisServer, startStrictProvider } from "@meetwire/redis/testing";
import type { Findings, Measure, Row } from "../measure.ts";
import { exactly } from "../spread.ts";

const PROCESSES = 8;
const LIMIT = 60;
const TOKEN_LIFE_MS = 60_000;
/** Calls that one process makes at the same time. */
const PARALLEL = 10;

/** Compares processes that share tokens and limits with processes that do not. */
export const processes: Measure = {
  name: "processes",
  question: "How many token requests and 429s does a program cause if it runs in 8 processes?",
  peers: false,
  async run({ report }): Promise<Findings> {
    if (!hasRedisServer) return { tables: [], notes: ["Not measured: redis-server is not installed."] };
    const rows: Row[] = [];
    for (const { calls, shares } of [
      { calls: 100, shares: false },
      { calls: 100, shares: true },
      { calls: 1000, shares: true },
    ]) {
      const name = `${PROCESSES} × ${calls.toLocaleString("en")} calls, ${shares ? "sharing over Redis" : "each process on its own"}`;
      report(name);
      rows.push({ name, cells: await measure(calls, shares) });
    }
    const count = (title: string) => ({ title, unit: "count" as const });
    const columns = [count("calls that succeeded"), count("token requests"), count("responses of 401"), count("responses of 429"), count("seconds")];
    return { tables: [{ title: "Processes of one account", columns, rows }], notes: NOTES };
  },
};

const NOTES = [
  `A provider on loopback that accepts only the newest token, which is valid for ${TOKEN_LIFE_MS / 1000} s, and allows ${LIMIT} calls in any second. Each process makes ${PARALLEL} calls at a time. A token is renewed after nine tenths of its life. Measured once.`,
];

async function measure(calls: number, shares: boolean): Promise<Row["cells"]> {
  const provider = await startStrictProvider({ lifeMs: TOKEN_LIFE_MS, callsPerSecond: LIMIT });
  const redis = shares ? await startRedisServer() : undefined;
  try {
    const { succeeded, ms } = await runProcesses({
      processes: PROCESSES,
      calls,
      parallel: PARALLEL,
      limit: LIMIT,
      provider: provider.url,
      redis: redis?.url,
    });
    const { tokens, unauthorized, limited } = provider.counts;
    return [succeeded, tokens, unauthorized, limited, Math.round(ms / 1000)].map((value) => exactly(value));
  } finally {
    await Promise.all([provider.close(), redis?.close()]);
  }
}
