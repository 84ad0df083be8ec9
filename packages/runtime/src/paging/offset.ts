import { isNumber, readAt } from "./pagination.ts";
import type { Pagination } from "./pagination.ts";

/** A list that is read by `offset` and `limit`. */
export interface OffsetOptions {
  /** The query parameters' names. */
  readonly offset: string;
  readonly limit: string;
  /** The page size where no limit is given. Without it, only an empty page is the end: the service may cut a limit that was asked for. */
  readonly pageSize?: number;
  /** The property that holds the items; absent where the answer is the list. */
  readonly items?: string;
}

/** Pages by offset. Fewer than the limit is the end only where they are fewer than a usual page, too. */
export function offsetPages({ offset, limit, pageSize = 1, items: path }: OffsetOptions): Pagination<number> {
  return {
    isCursor: isNumber,
    start: (params) => Number(params[offset] ?? 0),
    apply: (params, cursor) => (cursor === 0 ? params : { ...params, [offset]: cursor }),
    read(cursor, params, data) {
      const found = readAt(data, path);
      // ConnectyCube answers a single object, not a list, where an identifier is asked for.
      const items = [found ?? []].flat() as unknown[];
      const ended = !Array.isArray(found) || items.length === 0 || items.length < Math.min(Number(params[limit] ?? Infinity), pageSize);
      return { items, next: ended ? undefined : cursor + items.length };
    },
  };
}
