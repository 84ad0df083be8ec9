import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connect } from "../../test/client.ts";
import { timeRangePages } from "./time-range.ts";

interface Meeting {
  readonly room: string;
  readonly mtgStart: string;
  readonly mtgEnd: string;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const epoch = Date.parse("2026-01-01T00:00:00Z");
const iso = (minutes: number) => new Date(epoch + minutes * MINUTE).toISOString();
const LAST = 20_000;

type Matches = (meeting: Meeting, start: number, end: number) => boolean;
const from = ({ mtgStart }: Meeting) => Date.parse(mtgStart);
const to = ({ mtgEnd }: Meeting) => Date.parse(mtgEnd);
const toSecond = (ms: number) => Math.floor(ms / SECOND) * SECOND;

/** The ways in which a provider may read a range: Daily's documentation does not say which is its own. */
const MATCHES: Record<string, Matches> = {
  "their start": (meeting, start, end) => from(meeting) >= start && from(meeting) <= end,
  "their end": (meeting, start, end) => to(meeting) >= start && to(meeting) <= end,
  "any part of them": (meeting, start, end) => from(meeting) <= end && to(meeting) >= start,
  "their start, without the range's end": (meeting, start, end) => from(meeting) >= start && from(meeting) < end,
  "their start, without the range's ends, to the second": (meeting, start, end) => from(meeting) > toSecond(start) && from(meeting) < toSecond(end),
};

/** A provider that returns at most 100 meetings, in its own order. */
function serve(meetings: readonly Meeting[], matches: Matches, more: unknown = true) {
  const requests: { start: string; end: string; room?: string }[] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    const { start, end } = (requests[requests.length] = JSON.parse(init!.body as string) as { start: string; end: string });
    const found = meetings.filter((meeting) => matches(meeting, Date.parse(start), Date.parse(end)));
    const order = found.toSorted((left, right) => hash(left.room + requests.length) - hash(right.room + requests.length));
    return Response.json({ meetings: order.slice(0, 100), moreResults: found.length > 100 ? more : false });
  };
  const pages = timeRangePages({ start: "start", end: "end", items: "meetings", more: "moreResults", from: "mtgStart", key: ["room"] });
  return { things: connect({ list: { method: "POST", path: "/meetings", idempotent: true, pages } }, { fetch }), requests };
}

function hash(text: string): number {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + character.charCodeAt(0)) % 65_521;
  return sum;
}

const body = { start: iso(-200), end: iso(LAST + 200) };
const rooms = (items: readonly unknown[]) => items.map((item) => (item as Meeting).room).toSorted();

/** Meetings that are crowded at some times, so that some ranges have to be divided many times and others not at all. */
const calendars = fc
  .array(
    fc.record({
      at: fc.oneof(
        fc.integer({ min: 0, max: LAST }),
        fc.integer({ min: 0, max: 5 }).map((crowd) => 4000 + crowd),
      ),
      seconds: fc.integer({ min: 0, max: 59 }),
      minutes: fc.integer({ min: 0, max: 90 }),
    }),
    { minLength: 90, maxLength: 900, size: "max" },
  )
  .map((entries) => {
    const inMinute = new Map<number, number>();
    return entries.flatMap(({ at, seconds, minutes }, index): Meeting[] => {
      // No more items at the same time than a response can hold: they could not be listed.
      const crowd = (inMinute.get(at) ?? 0) + 1;
      inMinute.set(at, crowd);
      return crowd > 12 ? [] : [{ room: `room-${index}`, mtgStart: iso(at + seconds / 60), mtgEnd: iso(at + seconds / 60 + minutes / 60) }];
    });
  });

describe("a time range without a cursor", () => {
  test.each(Object.entries(MATCHES))("found by %s is complete and repeats no meeting", async (_, matches) => {
    let most = 0;
    await fc.assert(
      fc.asyncProperty(calendars, async (meetings) => {
        const { things, requests } = serve(meetings, matches);
        const found = await things.list({ body }).toArray();
        expect(rooms(found)).toEqual(rooms(meetings));
        most = Math.max(most, requests.length);
      }),
      { numRuns: 40 },
    );
    // Otherwise the range would not have been divided.
    expect(most).toBeGreaterThan(10);
  });

  test("resumes after any page", async () => {
    await fc.assert(
      fc.asyncProperty(calendars, fc.nat(), async (meetings, choice) => {
        const { things } = serve(meetings, MATCHES["any part of them"]!);
        const before: unknown[] = [];
        let next: string | undefined;
        let page = 0;
        for await (const { items, next: token } of things.list({ body }).pages()) {
          before.push(...items);
          next = token;
          if (page++ === choice % 8) break;
        }
        const after = next === undefined ? [] : await things.list({ body }, { resumeFrom: next }).toArray();
        expect(rooms([...before, ...after])).toEqual(rooms(meetings));
      }),
      { numRuns: 30 },
    );
  });

  test("is one page if it is awaited: the first one with items", async () => {
    const meetings = Array.from({ length: 250 }, (_, index) => ({ room: `room-${index}`, mtgStart: iso(15_000 + index), mtgEnd: iso(15_001 + index) }));
    const { things } = serve(meetings, MATCHES["their start"]!);
    const page = await things.list({ body });
    expect(page.items.length).toBeGreaterThan(0);
    expect(page.next).toBeDefined();
  });

  test("ends at its deadline while it divides", async () => {
    const meetings = Array.from({ length: 101 }, (_, index) => ({ room: `room-${index}`, mtgStart: iso(15_000), mtgEnd: iso(15_001 + index) }));
    let calls = 0;
    const pages = timeRangePages({ start: "start", end: "end", items: "meetings", more: "moreResults", from: "mtgStart", key: ["room"] });
    const fetch = async () => {
      calls++;
      await new Promise((resolve) => void setTimeout(resolve, 20));
      return Response.json({ meetings, moreResults: true });
    };
    const things = connect({ list: { method: "POST", path: "/", pages } }, { fetch });
    expect((await things.list({ body }, { deadlineMs: 70 }).safe()).error).toMatchObject({ name: "TimeoutError" });
    expect(calls).toBeLessThan(6);
  });

  test("sends the range as given, and its parts in ISO 8601, with the other parameters", async () => {
    const meetings = Array.from({ length: 150 }, (_, index) => ({ room: `room-${index}`, mtgStart: iso(index * 100), mtgEnd: iso(index * 100) }));
    const { things, requests } = serve(meetings, MATCHES["their start"]!, "true");
    await things.list({ body: { start: new Date(epoch), end: (epoch + LAST * MINUTE) / 1000, room: "a" } }).safe();
    expect(requests[0]).toEqual({ start: iso(0), end: (epoch + LAST * MINUTE) / 1000, room: "a" });
    const numbers = await things.list({ body: { start: iso(0), end: epoch + LAST * MINUTE, room: "a" } }).safe();
    expect(numbers.ok).toBe(true);
  });

  test("fails if there are more items at one time than a response can hold", async () => {
    const crowd = Array.from({ length: 101 }, (_, index) => ({ room: `room-${index}`, mtgStart: iso(5), mtgEnd: iso(6) }));
    const { things } = serve(crowd, MATCHES["their start"]!);
    await expect(things.list({ body }).toArray()).rejects.toMatchObject({
      name: "UnexpectedResponseError",
      operation: "things/list",
      message: expect.stringMatching(/has more items than it returns between .* and .*, and that time is too short to divide/),
    });
  });

  test.each([["yesterday"], [undefined], [new Date(Number.NaN)], [null]])("refuses %o as a time, and sends no request", async (start) => {
    const { things, requests } = serve([], MATCHES["their start"]!);
    const { error } = await things.list({ body: { start, end: iso(1) } }).safe();
    expect(error).toMatchObject({ name: "InvalidInputError", operation: "things/list" });
    expect(requests).toEqual([]);
  });

  test.each(["5", "{}", '{"ranges":[]}', '{"ranges":1,"seen":[]}'])("refuses %s as resumeFrom", async (resumeFrom) => {
    const { things, requests } = serve([], MATCHES["their start"]!);
    expect((await things.list({ body }, { resumeFrom }).safe()).error).toMatchObject({ name: "InvalidInputError" });
    expect(requests).toEqual([]);
  });
});
