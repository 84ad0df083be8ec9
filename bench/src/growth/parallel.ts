import { connect } from "../calls/connect.ts";
import { createStub } from "../calls/stub.ts";
import type { Findings, Measure, Row } from "../measure.ts";
import { PEERS, RAW } from "../peers/peers.ts";
import { timeInRounds } from "../rounds.ts";
import type { Contestant, Timing } from "../rounds.ts";

const PARALLEL = [1, 10, 100, 1000];

/** Shows whether a client slows down a busy program. */
export const parallel: Measure = {
  name: "parallel",
  question: "How does a call's time grow with the number of parallel calls?",
  peers: true,
  async run({ includes, report }): Promise<Findings> {
    const platform = globalThis.fetch;
    globalThis.fetch = createStub();
    try {
      const names = PEERS.filter(({ name, kind }) => name === RAW || (kind === "generated" && includes(name))).map(({ name }) => name);
      const contestants: Contestant[] = [];
      for (const name of names) contestants.push({ name, call: (await connect(name, "http://127.0.0.1")).create });
      const [floor, ...others] = contestants;
      const timings: Map<string, Timing>[] = [];
      for (const count of PARALLEL) {
        report(`${count} calls at a time`);
        timings.push(await timeInRounds([floor!, ...others], { rounds: 60, blockMs: 10, parallel: count }));
      }
      const table = (title: string, unit: "ratio" | "µs", pick: (timing: Timing) => Timing["time"]) => ({
        title,
        columns: PARALLEL.map((count) => ({ title: `${count} at a time`, unit })),
        rows: names.map((name): Row => ({ name, cells: timings.map((timing) => pick(timing.get(name)!)) })),
      });
      return {
        tables: [
          table("Parallel calls, relative to raw fetch", "ratio", ({ ratio }) => ratio),
          table("Parallel calls, time per call", "µs", ({ time }) => time),
        ],
        notes: NOTES,
      };
    } finally {
      globalThis.fetch = platform;
    }
  },
};

const NOTES = [
  "`POST /meetings` through the stub. The column gives the number of calls that are started together and then awaited. 60 rounds, measured like the sequential calls.",
];
