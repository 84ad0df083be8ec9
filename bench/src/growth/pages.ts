import { createConnectyCube } from "@meetwire/connectycube";
import type { Findings, Measure, Row } from "../measure.ts";
import { timeInRounds } from "../rounds.ts";
import { exactly } from "../spread.ts";
import { createMeetings } from "./meetings.ts";

const SIZES = [10, 50, 100, 500, 1000];
const MEETINGS = 1000;

/** How long a loop over a long list takes, depending on the page size. */
export const pages: Measure = {
  name: "pages",
  question: "How does the page size affect reading a list?",
  peers: false,
  async run({ report }): Promise<Findings> {
    const { fetch } = createMeetings(MEETINGS, 30);
    const client = createConnectyCube({ token: "token", fetch, baseUrl: "http://127.0.0.1" });
    const rows: Row[] = [];
    for (const size of SIZES) {
      report(`pages of ${size}`);
      const byHand = { name: "by hand", call: () => readByHand(fetch, size) };
      const loop = { name: "loop", call: () => readWithClient(client, size) };
      const timing = (await timeInRounds([byHand, loop], { rounds: 60, blockMs: 20 })).get("loop")!;
      const { median, low, high } = timing.time;
      rows.push({
        name: String(size),
        cells: [timing.ratio, { median: median / MEETINGS, low: low / MEETINGS, high: high / MEETINGS }, exactly(Math.floor(MEETINGS / size) + 1)],
      });
    }
    const columns = [
      { title: "relative to a hand-written loop", unit: "ratio" },
      { title: "a meeting", unit: "µs" },
      { title: "requests", unit: "count" },
    ] as const;
    return { tables: [{ title: `Reading ${MEETINGS} meetings, by page size`, columns, rows }], notes: NOTES };
  },
};

const NOTES = [
  "`for await` over `meetings.list`, from a stub `fetch` that creates each page on request. The hand-written loop calls `fetch` and `response.json()` until a page is short. Both include the time of the stub. 60 rounds.",
];

async function readWithClient(client: ReturnType<typeof createConnectyCube>, limit: number): Promise<void> {
  let count = 0;
  for await (const _ of client.meetings.list({ limit })) count++;
  check(count);
}

async function readByHand(fetcher: typeof fetch, limit: number): Promise<void> {
  let count = 0;
  for (let page: unknown[] = Array.from({ length: limit }); page.length === limit; count += page.length) {
    const response = await fetcher(`http://127.0.0.1/meetings?limit=${limit}&offset=${count}`, { headers: { "CB-Token": "token" } });
    page = (await response.json()) as unknown[];
  }
  check(count);
}

function check(count: number): void {
  if (count !== MEETINGS) throw new Error(`read ${count} of ${MEETINGS} meetings`);
}
