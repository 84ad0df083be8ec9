import { InvalidInputError } from "../errors/InvalidInputError.ts";
import { UnexpectedResponseError } from "../errors/UnexpectedResponseError.ts";
import { readAt, readItems } from "./pagination.ts";
import type { Pagination } from "./pagination.ts";

/** A list without a cursor, of a time range: where the answer was cut off, the range is divided. */
export interface TimeRangeOptions {
  /** The body properties that take the range, and the item's own time. */
  readonly start: string;
  readonly end: string;
  readonly items: string;
  /** Where the answer says that it was cut off. */
  readonly more: string;
  /** The items' own time, which with the properties in `key` tells one item from another. */
  readonly from: string;
  readonly key: readonly string[];
}

/** The ranges still to be read, in order, in milliseconds, and the items of the range before, which the next may repeat. */
interface TimeRangeCursor {
  readonly ranges: readonly (readonly [start: number, end: number])[];
  readonly seen: readonly string[];
  /** Absent at first: the caller's own range is sent as it was given. */
  readonly divided?: boolean;
}

/** What is not longer is not divided any more: the seam would be half of it. */
const SHORTEST_RANGE_MS = 4000;

/** How far a range reaches into the next one, so that no item falls between them, should a range exclude its ends or be taken to the second. */
const SEAM_MS = 1000;

/** Pages of a time range: complete whatever the order of the answers, and no item twice. */
export function timeRangePages({ start, end, items: path, more, from, key }: TimeRangeOptions): Pagination<TimeRangeCursor> {
  const identify = (item: unknown) => JSON.stringify([from, ...key].map((name) => readAt(item, name)));
  return {
    isCursor: (value) => ["ranges", "seen"].every((name) => Array.isArray(readAt(value, name))),
    start: ({ body }) => ({ ranges: [[readTime(readAt(body, start)), readTime(readAt(body, end))]], seen: [] }),
    apply(params, { ranges: [range], divided }) {
      if (!divided || !range) return params;
      const [first, last] = range.map((each) => new Date(each).toISOString());
      return { ...params, body: { ...(params.body as object), [start]: first, [end]: last } };
    },
    read({ ranges: [range, ...later], seen }, _params, data) {
      const [first, last] = range!;
      // Daily answers some of its flags as "true".
      if (String(readAt(data, more)) === "true") {
        const middle = Math.floor((first + last) / 2 / SEAM_MS) * SEAM_MS;
        if (last - first <= SHORTEST_RANGE_MS) {
          throw new UnexpectedResponseError(
            `the service holds more than it returns between ${new Date(first).toISOString()} and ${new Date(last).toISOString()}, too short a time to divide: narrow the list otherwise`,
          );
        }
        return { items: [], next: { ranges: [[first, middle + SEAM_MS], [middle, last], ...later], seen, divided: true } };
      }
      const all = readItems(data, path);
      const known = new Set(seen);
      const items = all.filter((item) => !known.has(identify(item)));
      const next = later.length === 0 ? undefined : { ranges: later, seen: all.map(identify), divided: true };
      return { items, next };
    },
  };
}

/** A number below 10^11 is taken for seconds: as milliseconds it would be a day in 1973 at the latest. */
function readTime(value: unknown): number {
  const time = typeof value === "number" ? value * (value < 1e11 ? 1000 : 1) : Number(new Date((value as string | Date) ?? Number.NaN));
  if (Number.isNaN(time)) throw new InvalidInputError(`${JSON.stringify(value)} is not a time: give a Date, an ISO 8601 text or a UNIX timestamp`);
  return time;
}
