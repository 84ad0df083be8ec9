import type { Meeting, TimeRange } from "./meeting.ts";
import { DAY_MS, readRange } from "./time.ts";

const FIRST_WINDOW_MS = 30 * DAY_MS;
const SHORTEST_WINDOW_MS = 1000;

/** If a window has fewer meetings than this, the next one is wider; if it has more than twice as many, narrower. */
const FEW_MEETINGS = 50;

/** Reads the meetings of one window. */
export interface ReadWindow<Item> {
  /**
   * @param narrowest the window cannot be made narrower: read all of its pages
   * @returns the meetings, in any order. Meetings outside the window are ignored. Return `undefined` if the window has more
   * than one page: it is then read in halves. With pages, a meeting that is deleted between two of them would hide another one
   */
  (from: Date, to: Date, narrowest: boolean): Promise<readonly Item[] | undefined>;
}

/**
 * Reads a range of time window by window and yields its meetings by their start. Few providers promise an order, so each
 * window is sorted here. Only one window is in memory. If a window has few meetings, the next one is twice as long, so a
 * distant end costs few requests.
 */
export async function* listByWindows<Item extends Meeting>(range: TimeRange, read: ReadWindow<Item>): AsyncGenerator<Item, void, undefined> {
  const { from, to } = readRange(range);
  let width = FIRST_WINDOW_MS;
  for (let start = from.getTime(); start < to.getTime();) {
    const end = Math.min(start + width, to.getTime());
    const narrowest = end - start <= SHORTEST_WINDOW_MS;
    const meetings = await read(new Date(start), new Date(end), narrowest);
    if (!meetings && !narrowest) {
      width = (end - start) / 2;
      continue;
    }
    const within = (meetings ?? []).map((meeting) => ({ meeting, time: Date.parse(meeting.startsAt) })).filter(({ time }) => time >= start && time < end);
    within.sort((left, right) => left.time - right.time || (left.meeting.id < right.meeting.id ? -1 : 1));
    for (const { meeting } of within) yield meeting;
    start = end;
    if (within.length < FEW_MEETINGS) width *= 2;
    else if (within.length > FEW_MEETINGS * 2) width /= 2;
  }
}
