import { createConnectyCube } from "@meetwire/connectycube";
import { createMeetwire } from "meetwire";
import { connectycube } from "meetwire/connectycube";
import type { Findings, Measure, Row } from "../measure.ts";
import { collectGarbage } from "../rounds.ts";
import { exactly } from "../spread.ts";
import { createMeetings } from "./meetings.ts";

const MEETINGS = 100_000;
const MARKS = [1000, 10_000, 30_000, 100_000];

/** Shows whether memory stays flat while a long list is read. */
export const streams: Measure = {
  name: "streams",
  question: "Does memory stay flat while a long list is read?",
  peers: false,
  async run({ report }): Promise<Findings> {
    report("one account");
    const one = createMeetings(MEETINGS, 3650);
    const client = createConnectyCube({ token: "token", fetch: one.fetch, baseUrl: "http://127.0.0.1" });
    const rows: Row[] = [{ name: "one account's list", cells: await weigh(client.meetings.list({ limit: 100 })) }];
    report("ten accounts, merged");
    const each = createMeetings(MEETINGS / 10, 3650);
    const wire = createMeetwire(
      Object.fromEntries(
        Array.from({ length: 10 }, (_, index) => [`account${index}`, connectycube({ token: "token", fetch: each.fetch, baseUrl: "http://127.0.0.1" })]),
      ),
    );
    rows.push({ name: "ten accounts' list, merged", cells: await weigh(wire.meetings.list({ from: each.from, to: each.to })) });
    const columns = MARKS.map((mark) => ({ title: `after ${mark.toLocaleString("en")}`, unit: "MB" as const }));
    return { tables: [{ title: "Memory in use while a list is read", columns, rows }], notes: NOTES };
  },
};

const NOTES = [
  `Heap in use after a garbage collection, minus the heap before the list, while ${MEETINGS.toLocaleString("en")} meetings are read. It should stay flat, because meetings that were read are not kept.`,
];

async function weigh(list: AsyncIterable<unknown>): Promise<ReturnType<typeof exactly>[]> {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const found = [];
  let count = 0;
  for await (const _ of list) {
    count++;
    if (!MARKS.includes(count)) continue;
    collectGarbage();
    found.push(exactly((process.memoryUsage().heapUsed - before) / 1e6));
  }
  if (count !== MEETINGS) throw new Error(`read ${count} of ${MEETINGS} meetings`);
  return found;
}
