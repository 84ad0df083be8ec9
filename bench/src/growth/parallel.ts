import { connect } from "../calls/connect.ts";
import { createStub } from "../calls/stub.ts";
import type { Findings, Measure, Row } from "../measure.ts";
import { PEERS, RAW } from "../peers/peers.ts";
import { timeInRounds } from "../rounds.ts";
import type { Contestant, Timing } from "../rounds.ts";

const PARALLEL = [1, 10, 100, 1000];

/** Whether a client stands in the way of a busy program. */
export const parallel: Measure = {
  name: "parallel",
  question: "How does a call grow with the number of calls under way?",
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
          table("Parallel calls, as a ratio to raw fetch", "ratio", ({ ratio }) => ratio),
          table("Parallel calls, time of one", "µs", ({ time }) => time),
        ],
        notes: NOTES,
      };
    } finally {
      globalThis.fetch = platform;
    }
  },
};

const NOTES = [
  "`POST /meetings` through the stub, as many at a time as the column says: all are started, then all awaited. 60 rounds, measured as the calls one after another are.",
];
