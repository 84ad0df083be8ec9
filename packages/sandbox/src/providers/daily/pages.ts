import { invalid } from "./state.ts";

const MAX_PAGE = 100;
/** The cursor for the end of the list. */
const OLDEST = "OLDEST";

/** The names of the two cursors in a query. */
export interface Cursors {
  readonly after: string;
  readonly before: string;
}

const BY_ID: Cursors = { after: "starting_after", before: "ending_before" };

/**
 * Cuts a page from a list. The cursors are ids of items: `starting_after` continues after an item, and `ending_before` reads
 * the page before an item, in the same order.
 */
export function cutPage<Item>(
  query: Readonly<Record<string, unknown>>,
  all: readonly Item[],
  idOf: (item: Item) => string,
  { after, before, pageSize = MAX_PAGE }: Cursors & { readonly pageSize?: number } = BY_ID,
): Item[] {
  const limit = Number(query["limit"] ?? pageSize);
  const indexOf = (name: string): number | undefined => {
    const cursor = query[name];
    if (cursor === undefined) return undefined;
    if (name === before && cursor === OLDEST) return all.length;
    const index = all.findIndex((item) => idOf(item) === cursor);
    if (index < 0) throw invalid(`${name} is ${JSON.stringify(cursor)}, which is not the id of an item of this list`);
    return index;
  };
  const end = indexOf(before);
  if (end !== undefined) return all.slice(Math.max(0, end - limit), end);
  const start = (indexOf(after) ?? -1) + 1;
  return all.slice(start, start + limit);
}

/** The form of a page in most lists. */
export function writePage<Item>(
  query: Readonly<Record<string, unknown>>,
  all: readonly Item[],
  idOf: (item: Item) => string,
): { total_count: number; data: Item[] } {
  return { total_count: all.length, data: cutPage(query, all, idOf) };
}
