import type { Params } from "../operation.ts";

/** How a list goes on, as data: where to start, what to ask for next, and when it ends. A cursor is plain JSON. */
export interface Pagination<Cursor = unknown> {
  /** Whether a value that was kept somewhere is a cursor. */
  isCursor(value: unknown): boolean;
  start(params: Params): Cursor;
  /** The parameters that ask for the page at a cursor. */
  apply(params: Params, cursor: Cursor): Params;
  /** What an answer holds, and the cursor of the page after it; none at the end. */
  read(cursor: Cursor, params: Params, data: unknown): Step<Cursor>;
}

/** One answer of a list. */
export interface Step<Cursor> {
  readonly items: readonly unknown[];
  readonly next?: Cursor | undefined;
}

/** Reads a property by its path, such as `meta.totalPages`; without a path, the value itself. */
export function readAt(data: unknown, path: string | undefined): unknown {
  if (path === undefined) return data;
  return path.split(".").reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined | null)?.[name], data);
}

/** A cursor that is a place in the list. */
export function isNumber(value: unknown): boolean {
  return typeof value === "number";
}

/** Reads the items of an answer: a missing list is an empty one, as an API may leave it out. */
export function readItems(data: unknown, path: string | undefined): readonly unknown[] {
  const items = readAt(data, path);
  return Array.isArray(items) ? items : [];
}
