import { describe, expect, test } from "vitest";
import type { Meeting } from "./meeting.ts";
import { MergedList } from "./merged-list.ts";
import type { ListSource } from "./merged-list.ts";
import { DAY_MS, MINUTE_MS } from "./time.ts";

const START = Date.UTC(2030, 2, 1, 9);
const range = { from: new Date(START), to: new Date(START + DAY_MS) };

/** A meeting of an account that starts some minutes into the range. */
function meetingAt(account: string, minutes: number, id = `${account}${minutes}`): Meeting {
  const startsAt = new Date(START + minutes * MINUTE_MS).toISOString();
  return { provider: "own", account, id, title: id, startsAt, endsAt: startsAt, status: "scheduled", attendees: [], warnings: [], raw: undefined };
}

/** An account with meetings, listed from the requested time; `ended` collects the accounts whose list was read to the end. */
function source(account: string, meetings: readonly Meeting[], ended: string[] = []): ListSource<Meeting> {
  return {
    account,
    async *list({ from }) {
      try {
        for (const meeting of meetings) if (new Date(meeting.startsAt) >= from) yield meeting;
      } finally {
        ended.push(account);
      }
    },
  };
}

const idsOf = (meetings: readonly Meeting[]) => meetings.map(({ id }) => id);

describe("a merged list", () => {
  test.each([1, 2, 3, 10, 100])("of %i accounts has every meeting, by start and then by account", async (count) => {
    // Spread so that starts are shared, within an account and among accounts.
    const minutesOf = (account: number, index: number) => Math.floor(index / 2) * 7 + ((account * 3) % 5);
    const sources = [...Array(count).keys()].map((account) => {
      const name = `account${account}`;
      return source(
        name,
        [...Array(20).keys()].map((index) => meetingAt(name, minutesOf(account, index), `${account}.${index}`)),
      );
    });
    const meetings = await new MergedList(sources, range).toArray();
    const orders = meetings.map(({ startsAt, id }) => [Date.parse(startsAt), ...id.split(".").map(Number)]);
    expect(meetings).toHaveLength(count * 20);
    expect(orders).toEqual(orders.toSorted(([start = 0, account = 0, index = 0], other) => start - other[0]! || account - other[1]! || index - other[2]!));
  });

  test("has meetings with the same start in the order of the accounts, whichever responds first", async () => {
    const slow = source("slow", [meetingAt("slow", 0, "a"), meetingAt("slow", 0, "b")]);
    const quick = source("quick", [meetingAt("quick", 0, "c"), meetingAt("quick", 0, "d")]);
    const late: ListSource<Meeting> = {
      account: slow.account,
      async *list(given, options) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        yield* slow.list(given, options);
      },
    };
    expect(idsOf(await new MergedList([late, quick], range).toArray())).toEqual(["a", "b", "c", "d"]);
    expect(idsOf(await new MergedList([quick, late], range).toArray())).toEqual(["c", "d", "a", "b"]);
  });

  test("compares times, not texts", async () => {
    const earlier = { ...meetingAt("a", 30), startsAt: "2030-03-01T10:30:00+01:00" };
    const later = { ...meetingAt("b", 45), startsAt: "2030-03-01T04:45:00-05:00" };
    expect(idsOf(await new MergedList([source("b", [later]), source("a", [earlier])], range).toArray())).toEqual([earlier.id, later.id]);
  });

  test("continues after any meeting, even if several start at the same time, and repeats no meeting", async () => {
    const sources = [
      source("a", [meetingAt("a", 0, "a1"), meetingAt("a", 0, "a2"), meetingAt("a", 0, "a3"), meetingAt("a", 9)]),
      source("b", [meetingAt("b", 0, "b1"), meetingAt("b", 5), meetingAt("b", 5, "b2")]),
      source("none", []),
    ];
    const all = idsOf(await new MergedList(sources, range).toArray());
    for (let limit = 0; limit <= all.length; limit++) {
      const list = new MergedList(sources, range);
      const first = await list.toArray({ limit });
      const rest = await new MergedList(sources, range, { resumeFrom: list.resumeToken }).toArray();
      expect(idsOf([...first, ...rest])).toEqual(all);
    }
  });

  test("reads an account that was added later from the beginning of the range", async () => {
    const list = new MergedList([source("a", [meetingAt("a", 0), meetingAt("a", 9)])], range);
    await list.toArray({ limit: 1 });
    const more = [source("new", [meetingAt("new", 0)]), source("a", [meetingAt("a", 0), meetingAt("a", 9)])];
    expect(idsOf(await new MergedList(more, range, { resumeFrom: list.resumeToken }).toArray())).toEqual(["new0", "a9"]);
  });

  test.each(["", "x", "null", "5", "{}", "[null]"])("rejects %j as resumeFrom", (resumeFrom) => {
    expect(() => new MergedList([source("a", [])], range, { resumeFrom })).toThrow(/resumeFrom is .*: it has to be the resumeToken/);
  });

  test("stops reading every account when the consumer stops", async () => {
    const ended: string[] = [];
    const sources = ["a", "b", "c"].map((account) => source(account, [meetingAt(account, 0), meetingAt(account, 9)], ended));
    await new MergedList(sources, range).toArray({ limit: 2 });
    expect(ended.toSorted()).toEqual(["a", "b", "c"]);
  });

  test("has the meetings that an account returned before it failed", async () => {
    const error = new Error("down");
    const broken: ListSource<Meeting> = {
      account: "broken",
      async *list() {
        yield meetingAt("broken", 5);
        throw error;
      },
    };
    const list = new MergedList([source("a", [meetingAt("a", 0), meetingAt("a", 9)]), broken], range);
    expect(idsOf(await list.toArray())).toEqual(["a0", "broken5", "a9"]);
    expect(list.failures).toEqual([{ account: "broken", error }]);
  });
});
