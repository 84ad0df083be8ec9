import { isNumber, readAt, readItems } from "./pagination.ts";
import type { Pagination } from "./pagination.ts";

/** A list that is read by page number. */
export interface NumberedOptions {
  /** The query parameter that takes the page number. */
  readonly page: string;
  /** The first page's number. */
  readonly first: number;
  /** The query parameter that takes the page size. */
  readonly size?: string;
  /** The page size where none is given. Without it, only an empty page is the end: the service may cut a size that was asked for. */
  readonly pageSize?: number;
  /** The property that holds the items; absent where the answer is the list. */
  readonly items?: string;
  /** Where the answer says how many pages there are. */
  readonly total?: string;
  /** Where the answer says whether another page follows. */
  readonly more?: string;
}

/** Pages by number. It ends by what the answer says of itself, else with a page that is not full. */
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
