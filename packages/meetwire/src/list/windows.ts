import type { Meeting, TimeRange } from "../meeting.ts";
import { DAY_MS, readTime } from "../time.ts";

const FIRST_WINDOW_MS = 30 * DAY_MS;
const SHORTEST_WINDOW_MS = DAY_MS;
const LONGEST_WINDOW_MS = 366 * DAY_MS;

/** A window with fewer meetings than this is followed by a wider one, with ten times as many by a narrower one. */
const FEW_MEETINGS = 50;

/**
 * Reads a range of time window by window and yields its meetings by their start. No provider promises an order, so a
 * window is sorted here; nothing but the window is held in memory.
 */
export async function* listByWindows<Item extends Meeting>(
  range: TimeRange,
  read: (from: Date, to: Date) => Promise<Item[]>,
): AsyncGenerator<Item, void, undefined> {
  const from = readTime(range.from, "from").getTime();
  const to = readTime(range.to, "to").getTime();
  for (let start = from, width = FIRST_WINDOW_MS; start < to;) {
    const end = Math.min(start + width, to);
    const meetings = await read(new Date(start), new Date(end));
    const within = meetings.map((meeting) => ({ meeting, time: Date.parse(meeting.startsAt) })).filter(({ time }) => time >= start && time < end);
    within.sort((left, right) => left.time - right.time || (left.meeting.id < right.meeting.id ? -1 : 1));
    for (const { meeting } of within) yield meeting;
    start = end;
    if (within.length < FEW_MEETINGS) width = Math.min(width * 2, LONGEST_WINDOW_MS);
    else if (within.length > FEW_MEETINGS * 10) width = Math.max(width / 2, SHORTEST_WINDOW_MS);
  }
}
