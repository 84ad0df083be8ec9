import { createMeetwire } from "meetwire";
import { connectycube } from "meetwire/connectycube";
import type { Findings, Measure, Row } from "../measure.ts";
import { spreadOf } from "../spread.ts";
import { createMeetings } from "./meetings.ts";

const ACCOUNTS = [1, 2, 5, 10, 20, 50, 100];
const MEETINGS = 2000;
const ROUNDS = 9;

/** Shows how fast a list over many accounts is. */
export const accounts: Measure = {
  name: "accounts",
  question: "How does a merged list grow with the number of accounts?",
  peers: false,
  async run({ report }): Promise<Findings> {
    const samples = new Map(ACCOUNTS.map((count) => [count, [] as Sample[]]));
    // The first round warms up.
    for (let round = 0; round <= ROUNDS; round++) {
      report(`round ${round} of ${ROUNDS}`);
      for (const count of ACCOUNTS) {
        const sample = await listAll(count);
        if (round > 0) samples.get(count)!.push(sample);
      }
    }
    const rows = [...samples].map(([count, found]): Row => ({
      name: String(count),
      cells: [spreadOf(found.map(({ each }) => each)), spreadOf(found.map(({ first }) => first))],
    }));
    const columns = [
      { title: "a meeting", unit: "µs" },
      { title: "until the first one", unit: "ms" },
    ] as const;
    return { tables: [{ title: "A merged list, by accounts", columns, rows }], notes: NOTES };
  },
};

const NOTES = [
  `${MEETINGS} meetings in total, spread evenly over the accounts and over 30 days, from a stub \`fetch\` that responds immediately; ${ROUNDS} rounds after a warm-up. The first meeting arrives when every account has responded, because any of them may have the earliest one.`,
];

interface Sample {
  /** Microseconds per meeting. */
  readonly each: number;
  /** Milliseconds until the first meeting. */
  readonly first: number;
}

async function listAll(count: number): Promise<Sample> {
  const { fetch, from, to } = createMeetings(MEETINGS / count, 30);
  const wire = createMeetwire(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`account${index}`, connectycube({ token: "token", fetch, baseUrl: "http://127.0.0.1" })])),
  );
  const started = performance.now();
  let first = 0;
  let seen = 0;
  const list = wire.meetings.list({ from, to });
  for await (const _ of list) if (seen++ === 0) first = performance.now() - started;
  if (seen !== MEETINGS || list.failures.length > 0)
    throw new Error(`${count} accounts returned ${seen} of ${MEETINGS} meetings: ${JSON.stringify(list.failures)}`);
  return { each: ((performance.now() - started) * 1000) / seen, first };
}
