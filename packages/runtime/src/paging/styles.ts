import type { Pagination } from "../operation.ts";
import { readAt } from "../read-at.ts";

/** A list that is read by `offset` and `limit`. */
export interface OffsetOptions {
  /** The query parameters' names. */
  readonly offset: string;
  readonly limit: string;
  /** The page size if no limit is given. Without it, only an empty page is the end, because the provider may reduce a limit. */
  readonly pageSize?: number;
  /** The property that holds the items; absent if the response is the list. */
  readonly items?: string;
}

/** Pages by offset. A page that is smaller than its limit is only the end if it is also smaller than a usual page. */
export function offsetPages({ offset, limit, pageSize = 1, items: path }: OffsetOptions): Pagination<number> {
  return {
    isCursor: isNumber,
    start: (params) => Number(params[offset] ?? 0),
    apply: (params, cursor) => (cursor === 0 ? params : { ...params, [offset]: cursor }),
    read(cursor, params, data) {
      const found = readAt(data, path);
      // ConnectyCube returns a single object, not a list, if an identifier is asked for.
      const items = [found ?? []].flat() as unknown[];
      const ended = !Array.isArray(found) || items.length === 0 || items.length < Math.min(Number(params[limit] ?? Infinity), pageSize);
      return { items, next: ended ? undefined : cursor + items.length };
    },
  };
}

/** A list that is read by page number. */
export interface NumberedOptions {
  /** The query parameter that takes the page number. */
  readonly page: string;
  /** The first page's number. */
  readonly first: number;
  /** The query parameter that takes the page size. */
  readonly size?: string;
  /** The page size if none is given. Without it, only an empty page is the end, because the provider may reduce a size. */
  readonly pageSize?: number;
  /** The property that holds the items; absent if the response is the list. */
  readonly items?: string;
  /** The property that holds the number of pages. */
  readonly total?: string;
  /** The property that says whether another page follows. */
  readonly more?: string;
}

/** Pages by number. The list ends when the response says so; if it does not say, with a page that is not full. */
export function numberedPages({ page, first, size, pageSize = 1, items: path, total, more }: NumberedOptions): Pagination<number> {
  const follows = (cursor: number, length: number, given: unknown, data: unknown) => {
    if (length === 0) return false;
    const pages = total && readAt(data, total);
    if (typeof pages === "number") return cursor - first + 1 < pages;
    const another = more && readAt(data, more);
    if (typeof another === "boolean") return another;
    return length >= Math.min(Number(given ?? Infinity), pageSize);
  };
  return {
    isCursor: isNumber,
    start: (params) => Number(params[page] ?? first),
    apply: (params, cursor) => (cursor === first ? params : { ...params, [page]: cursor }),
    read(cursor, params, data) {
      const items = readItems(data, path);
      const given = size === undefined ? undefined : params[size];
      return { items, next: follows(cursor, items.length, given, data) ? cursor + 1 : undefined };
    },
  };
}

/** A position in a list. */
function isNumber(value: unknown): boolean {
  return typeof value === "number";
}

/** Reads the items of a response. A missing list is an empty one, because some APIs leave it out. */
export function readItems(data: unknown, path: string | undefined): readonly unknown[] {
  const items = readAt(data, path);
  return Array.isArray(items) ? items : [];
}
