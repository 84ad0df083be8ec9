import { nextText, zoomError } from "./state.ts";
import type { State } from "./state.ts";
import { MINUTE } from "../time.ts";

const CURSOR_LIFETIME_MS = 15 * MINUTE;
const DEFAULT_PAGE_SIZE = 30;

/** A page of a list: its items, and the fields that describe it. */
export interface PageOf<Item> {
  readonly items: Item[];
  readonly page: { page_size: number; page_count: number; total_records: number; next_page_token: string };
  /** The number of the page, which only some lists have. */
  readonly number: number;
}

/** Cuts a page from a list. A cursor belongs to the query it came from, and expires after 15 minutes. */
export function cutPage<Item>(state: State, now: number, query: Readonly<Record<string, unknown>>, name: string, all: readonly Item[]): PageOf<Item> {
  const size = Number(query["page_size"] ?? DEFAULT_PAGE_SIZE);
  const { next_page_token: token, page_size: _size, ...rest } = query;
  const list = `${name} ${JSON.stringify(rest)}`;
  let offset = query["page_number"] === undefined ? 0 : (Number(query["page_number"]) - 1) * size;
  if (typeof token === "string" && token !== "") {
    const cursor = state.cursors.get(token);
    if (!cursor || cursor.list !== list || cursor.expiresAt <= now) throw zoomError(400, 300, "The next page token is invalid or expired.");
    offset = cursor.offset;
  }
  const items = all.slice(offset, offset + size);
  let next = "";
  if (offset + size < all.length) {
    next = nextText(state, 35);
    state.cursors.set(next, { list, offset: offset + size, expiresAt: now + CURSOR_LIFETIME_MS });
  }
  return {
    items,
    page: { page_size: size, page_count: Math.ceil(all.length / size), total_records: all.length, next_page_token: next },
    number: Math.floor(offset / size) + 1,
  };
}
