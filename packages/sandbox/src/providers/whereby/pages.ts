import { SandboxError } from "../../sandbox-error.ts";
import { createRandom } from "../sequence.ts";

/**
 * Cuts a page from a list that may be sorted by `sortBy` first. A cursor belongs to its query, and is null at the end.
 *
 * @param sortable the properties to sort by
 */
export function cutPage<Item extends object>(query: Readonly<Record<string, unknown>>, items: readonly Item[], sortable: readonly string[] = []) {
  const { cursor, limit, ...rest } = query;
  const list = JSON.stringify([sortable, rest, limit]);
  const offset = cursor === undefined ? 0 : readCursor(String(cursor), list);
  const sorted = sortItems(items, query["sortBy"], sortable);
  const end = offset + Number(limit);
  return { results: sorted.slice(offset, end), cursor: end < sorted.length ? writeCursor(end, list) : null };
}

function sortItems<Item extends object>(items: readonly Item[], sortBy: unknown, sortable: readonly string[]): readonly Item[] {
  if (sortBy === undefined) return items;
  const [, name = "", direction] = /^(\w+):(asc|desc)$/.exec(String(sortBy)) ?? [];
  if (!sortable.includes(name)) throw new SandboxError(400, `sortBy has to be one of ${sortable.join(", ")}, with :asc or :desc`);
  const valueOf = (item: Item) => (item as Record<string, string | number | null | undefined>)[name] ?? "";
  const sign = direction === "asc" ? 1 : -1;
  return items.toSorted((left, right) => {
    const [one, other] = [valueOf(left), valueOf(right)];
    return sign * (one < other ? -1 : one > other ? 1 : 0);
  });
}

/** 24 hexadecimal digits for the list, and 8 for the place in it. */
function writeCursor(offset: number, list: string): string {
  return checksum(list) + offset.toString(16).padStart(8, "0");
}

function readCursor(cursor: string, list: string): number {
  if (!/^[0-9a-f]{32}$/.test(cursor) || cursor.slice(0, 24) !== checksum(list)) throw new SandboxError(400, "The cursor is not valid for this request");
  return Number.parseInt(cursor.slice(24), 16);
}

/** Hexadecimal digits that are the same for the same text. */
export function checksum(text: string, length = 24): string {
  let hash = 7;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  const random = createRandom(hash);
  return Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join("");
}
