import type { WithResponse } from "../call.ts";
import { InvalidInputError } from "../errors/InvalidInputError.ts";
import { UnexpectedResponseError } from "../errors/UnexpectedResponseError.ts";
import type { Params } from "../operation.ts";
import type { Pagination } from "./pagination.ts";

/** One page of a list. */
export interface Page<Item, Data = unknown> {
  /** What the page holds. */
  items: Item[];
  /** The whole answer, as the service gave it. */
  data: Data;
  /** Gives the pages after this one when passed as `resumeFrom`; absent on the last page. */
  next?: string | undefined;
}

/** Where a page is in its list. */
export interface Position {
  /** The `next` of the page before; absent for the first page. */
  readonly token: string | undefined;
  /** What the page before looked like, by {@link look}. */
  readonly before?: string | undefined;
}

/** What a page looks like, so that it is recognised should it come again: how many items, the first and the last. */
export function look(items: readonly unknown[]): string {
  return JSON.stringify([items.length, items[0], items.at(-1)]);
}

/** Reads the page at a position: the first answer from there on that holds something, since a time range may have to be divided first. */
export async function readPage(
  pagination: Pagination,
  params: Params,
  { token, before }: Position,
  send: (params: Params) => Promise<WithResponse<unknown>>,
): Promise<WithResponse<Page<unknown>>> {
  let cursor = token === undefined ? pagination.start(params) : readToken(pagination, token);
  for (;;) {
    const { data, response } = await send(pagination.apply(params, cursor));
    const { items, next } = pagination.read(cursor, params, data);
    if (look(items) === before) {
      throw new UnexpectedResponseError("the service answered the same page twice: the list would never end");
    }
    if (items.length > 0 || next === undefined) {
      // At the end there is none, and stringify leaves that as it is.
      return { response, data: { items: items as unknown[], data, next: JSON.stringify(next) } };
    }
    cursor = next;
  }
}

function readToken(pagination: Pagination, token: string): unknown {
  try {
    const cursor: unknown = JSON.parse(token);
    if (pagination.isCursor(cursor)) return cursor;
  } catch {}
  throw new InvalidInputError(`resumeFrom is ${JSON.stringify(token)}: it has to be the next of a page`);
}
