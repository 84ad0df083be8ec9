import { memoryStore } from "@meetwire/runtime";
import { beforeEach, describe, expect, test } from "vitest";
import { MeetingList } from "./meeting-list.ts";
import type { ListFailure } from "./meeting-list.ts";
import type { Meeting } from "./meeting.ts";
import { syncMeetings } from "./sync.ts";
import type { MeetingChange } from "./sync.ts";

const range = { from: "2030-03-01T00:00:00Z", to: "2030-04-01T00:00:00Z" };
const meetingOn = (account: string, id: string, day = 5): Meeting => {
  const startsAt = new Date(Date.UTC(2030, 2, day)).toISOString();
  return { provider: "own", account, id, title: id, startsAt, endsAt: startsAt, status: "scheduled", attendees: [], warnings: [], raw: undefined };
};

let store = memoryStore();
let meetings: Meeting[] = [];
let failures: ListFailure[] = [];
beforeEach(() => {
  store = memoryStore();
  failures = [];
  meetings = [meetingOn("a", "1"), meetingOn("a", "2"), meetingOn("b", "1")];
});

const list = () =>
  new MeetingList<Meeting>(async function* (report) {
    yield* meetings;
    for (const failure of failures) report(failure);
  });
const sync = (given = range) => syncMeetings({ list, range: given, store, name: "test", saveEvery: 2 });
async function changes(given = range): Promise<string[]> {
  const found: string[] = [];
  for await (const { type, account, id } of sync(given)) found.push(`${type} ${account} ${id}`);
  return found;
}

describe("a comparison with the last run", () => {
  test("yields each added, changed and removed meeting once", async () => {
    expect(await changes()).toEqual(["added a 1", "added a 2", "added b 1"]);
    expect(await changes()).toEqual([]);
    meetings = [{ ...meetings[0]!, title: "Renamed" }, meetings[2]!, meetingOn("b", "3")];
    expect(await changes()).toEqual(["changed a 1", "added b 3", "gone a 2"]);
    expect(await changes()).toEqual([]);
    meetings = [];
    expect(await changes()).toEqual(["gone a 1", "gone b 1", "gone b 3"]);
  });

  test("ignores changes that only follow from the clock, and reports a cancellation", async () => {
    await changes();
    meetings[0] = { ...meetings[0]!, status: "ended", raw: { other: 1 }, warnings: ["status: x"] };
    expect(await changes()).toEqual([]);
    meetings[0] = { ...meetings[0], status: "cancelled" };
    expect(await changes()).toEqual(["changed a 1"]);
  });

  test("does not report a meeting as gone if it could not be read", async () => {
    await changes();
    meetings = [];
    failures = [{ account: "a", error: new Error("down") }];
    expect(await changes()).toEqual(["gone b 1", "failed a undefined"]);
    failures = [{ account: "a", id: "2", error: new Error("odd") }];
    expect(await changes()).toEqual(["gone a 1", "failed a 2"]);
    failures = [];
    expect(await changes()).toEqual(["gone a 2"]);
  });

  test("forgets meetings that started before the range", async () => {
    await changes();
    meetings = [];
    expect(await changes({ from: "2030-03-06T00:00:00Z", to: range.to })).toEqual([]);
  });

  test("yields unhandled changes again, and no others", async () => {
    const handled: MeetingChange[] = [];
    const run = async () => {
      for await (const change of sync()) {
        if (handled.length === 1) throw new Error("the database is down");
        handled.push(change);
      }
    };
    await expect(run()).rejects.toThrow("the database is down");
    expect(await changes()).toEqual(["added a 2", "added b 1"]);
  });
});
