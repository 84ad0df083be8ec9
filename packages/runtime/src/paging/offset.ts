import { readAt, readItems } from "./pagination.ts";
import type { Pagination } from "./pagination.ts";

/** A list that is read by `offset` and `limit`. */
export interface OffsetOptions {
  /** The query parameters' names. */
  readonly offset: string;
  readonly limit: string;
  /** The page size where no limit is given. */
  readonly pageSize?: number;
  /** The property that holds the items; absent where the answer is the list. */
  readonly items?: string;
}

/** Pages by offset. A service may return fewer than the limit asked for: only less than its usual page is the end. */
export function offsetPages({ offset, limit, pageSize = Infinity, items: path }: OffsetOptions): Pagination<number> {
  return {
    start: (params) => Number(params[offset] ?? 0),
    apply: (params, cursor) => (cursor === 0 ? params : { ...params, [offset]: cursor }),
    read(cursor, params, data) {
      const holder = readAt(data, path);
      // ConnectyCube answers a single object, not a list, where an identifier is asked for.
      if (path === undefined && !Array.isArray(holder)) return { items: holder === undefined ? [] : [holder] };
      const items = readItems(data, path);
      const full = Math.min(Number(params[limit] ?? Infinity), pageSize);
      const ended = items.length === 0 || (full < Infinity && items.length < full);
      return { items, next: ended ? undefined : cursor + items.length };
    },
  };
}
