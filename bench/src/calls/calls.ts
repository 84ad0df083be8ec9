import type { Findings, Measure, MeasureOptions, Row, Table } from "../measure.ts";
import { PEERS } from "../peers/peers.ts";
import { timeInRounds } from "../rounds.ts";
import type { RoundOptions, Timing } from "../rounds.ts";
import { connect } from "./connect.ts";
import type { CallName, Connected } from "./connect.ts";
import { createStub } from "./stub.ts";
import type { Delivery } from "./stub.ts";

const CASES: readonly { title: string; call: CallName; delivery: Delivery }[] = [
  { title: "POST, JSON both ways", call: "create", delivery: "with a length" },
  { title: "GET with a path parameter", call: "recordings", delivery: "with a length" },
  { title: "GET, response without a length", call: "recordings", delivery: "without a length" },
];

/** The time that clients add to a call. A stub that responds immediately replaces the network. */
export const calls: Measure = {
  name: "calls",
  question: "How long does a call take without a network?",
  peers: true,
  async run(options): Promise<Findings> {
    const tables: Table[] = [];
    const platform = globalThis.fetch;
    try {
      const timings: Map<string, Timing>[] = [];
      for (const { title, call, delivery } of CASES) {
        options.report(title);
        globalThis.fetch = createStub(delivery);
        timings.push(await timePeers(await connectPeers("http://127.0.0.1", options), call, { rounds: 100, blockMs: 5 }));
      }
      tables.push(
        tableOf(
          "A call through a stub fetch",
          CASES.map(({ title }) => title),
          timings,
        ),
      );
    } finally {
      globalThis.fetch = platform;
    }
    return { tables, notes: NOTES };
  },
};

const NOTES = [
  "Each figure is the time of a call divided by the time of raw `fetch` just before and after it: the median of 100 rounds, with the quartiles in brackets. Calls run one after another in blocks of about 5 ms. The peers take turns, each between two blocks of raw `fetch`.",
  "All peers send the same body and get the same response. `polar`, `stripe`, `openai` and `anthropic` send it to a path of their API, or through their method for custom paths. Each has its documented minimal set-up, so the enabled features differ; the last columns list them.",
  "`raw-timeout` is raw `fetch` with a timeout that is cleared when the response has been read.",
  "meetwire counts the bytes of each response, because it rejects responses that are too large.",
];

/** Connects every peer that takes part. Raw `fetch` always does, because it is the baseline. */
export async function connectPeers(baseUrl: string, { includes }: Pick<MeasureOptions, "includes">): Promise<Map<string, Connected>> {
  const connected = new Map<string, Connected>();
  for (const { name } of PEERS) if (includes(name)) connected.set(name, await connect(name, baseUrl));
  return connected;
}

export function timePeers(connected: ReadonlyMap<string, Connected>, call: CallName, options: RoundOptions): Promise<Map<string, Timing>> {
  const [floor, ...others] = [...connected].map(([name, peer]) => ({ name, call: peer[call] }));
  return timeInRounds([floor!, ...others], options);
}

/** A table of ratios, with the time of the first case and the features that each peer has enabled. */
export function tableOf(title: string, cases: readonly string[], timings: readonly Map<string, Timing>[]): Table {
  const rows = PEERS.filter(({ name }) => timings[0]!.has(name)).map(({ name, enabled }): Row => {
    const found = timings.map((timing) => timing.get(name)!);
    const words = [enabled.retries, enabled.timeout, enabled.typedErrors].map((each) => (each ? "yes" : "–"));
    return { name, cells: [...found.map(({ ratio }) => ratio), found[0]!.time, ...words] };
  });
  const columns = [
    ...cases.map((each) => ({ title: each, unit: "ratio" as const })),
    { title: `${cases[0]}, time`, unit: "µs" as const },
    ...["retries", "timeout", "typed errors"].map((each) => ({ title: each, unit: "text" as const })),
  ];
  return { title, columns, rows };
}
