import { InvalidInputError, UnexpectedResponseError } from "../errors.ts";
import { Fault } from "../fault.ts";
import type { Pagination } from "../operation.ts";
import { readAt } from "../read-at.ts";
import { readItems } from "./styles.ts";

/** A list of a time range without a cursor. If a response is cut off, the range is divided. */
export interface TimeRangeOptions {
  /** The body properties that take the range. */
  readonly start: string;
  readonly end: string;
  /** The property that holds the items. */
  readonly items: string;
  /** The property that says that the response was cut off. */
  readonly more: string;
  /** The items' own time, which with the properties in `key` tells one item from another. */
  readonly from: string;
  readonly key: readonly string[];
}

/** The ranges that are still to be read, in order, in milliseconds, and the items of the range before, which the next may repeat. */
interface TimeRangeCursor {
  readonly ranges: readonly (readonly [start: number, end: number])[];
  readonly seen: readonly string[];
  /** Absent at first: the caller's own range is sent as it was given. */
  readonly divided?: boolean;
}

/** A shorter range is not divided: the seam would be half of it. */
const SHORTEST_RANGE_MS = 4000;

/** How far a range reaches into the next one. No item falls between them, even if the provider excludes the ends or rounds to seconds. */
const SEAM_MS = 1000;

/** Pages of a time range. The list is complete whatever the order of the responses, and repeats no item. */
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
      // Daily writes some of its flags as "true".
      if (String(readAt(data, more)) === "true") {
        const middle = Math.floor((first + last) / 2 / SEAM_MS) * SEAM_MS;
        if (last - first <= SHORTEST_RANGE_MS) {
          throw new Fault(
            UnexpectedResponseError,
            `the provider has more items than it returns between ${new Date(first).toISOString()} and ${new Date(last).toISOString()}, and that time is too short to divide: narrow the list in another way`,
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

/** A number below 10^11 counts seconds: in milliseconds it would be a day before 1974. */
function readTime(value: unknown): number {
  const time = typeof value === "number" ? value * (value < 1e11 ? 1000 : 1) : Number(new Date((value as string | Date) ?? Number.NaN));
  if (Number.isNaN(time)) throw new Fault(InvalidInputError, `${JSON.stringify(value)} is not a time: give a Date, an ISO 8601 text or a UNIX timestamp`);
  return time;
}
