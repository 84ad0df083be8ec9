import type { ConnectyCube } from "@meetwire/connectycube";
import { DRAFT } from "../check.ts";
import type { Check, Fixture } from "../check.ts";
import { expectEqual, expectThat } from "../expect.ts";

export const paging: readonly Check[] = [
  {
    name: "lists all pages with for await",
    async run(fixture) {
      await withFive(fixture, async ({ list, names }) => {
        const found: string[] = [];
        for await (const { name } of list({})) found.push(name);
        expectEqual(found.toSorted(), names, "the list");
      });
    },
  },
  {
    name: "resumes after a page",
    async run(fixture) {
      await withFive(fixture, async ({ list, names }) => {
        const first = await list({});
        expectThat(first.items.length === 2 && first.next !== undefined, "a page of two, and more");
        const rest = await list({ resumeFrom: first.next }).toArray();
        expectEqual([...first.items, ...rest].map(({ name }) => name).toSorted(), names, "both parts together");
      });
    },
  },
  {
    name: "stops at a limit",
    async run(fixture) {
      await withFive(fixture, async ({ list }) => {
        expectEqual((await list({}).toArray({ limit: 3 })).length, 3, "the number of items");
        let pages = 0;
        for await (const page of list({}).pages()) pages += page.items.length > 0 ? 1 : 0;
        expectEqual(pages, 3, "the number of pages");
      });
    },
  },
];

interface Five {
  /** Lists the five meetings, two per page. */
  list(options: { resumeFrom?: string | undefined }): ReturnType<ConnectyCube["meetings"]["list"]>;
  readonly names: readonly string[];
}

/** Creates five meetings in a time range without other meetings. */
async function withFive(fixture: Fixture, work: (five: Five) => Promise<void>): Promise<void> {
  const client = fixture.connect();
  const start_date = 2_000_000_000 + Math.floor(Math.random() * 1e9);
  const names = ["one", "two", "three", "four", "five"].toSorted();
  const ids: string[] = [];
  for (const name of names) ids.push((await client.meetings.create({ body: { ...DRAFT, name, start_date, end_date: start_date + 60 } }))._id);
  await work({ names, list: (options) => client.meetings.list({ start_date, limit: 2 }, options) });
  for (const meetingId of ids) await client.meetings.delete({ meetingId });
}
