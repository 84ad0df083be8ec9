import { Call } from "../call.ts";
import type { WithResponse } from "../call.ts";
import { UnexpectedResponseError } from "../errors/UnexpectedResponseError.ts";

/** One page of a list. */
export interface Page<Item, Data = unknown> {
  /** What the page holds. */
  items: Item[];
  /** The whole answer, as the service gave it. */
  data: Data;
  /** Gives the pages after this one when passed as `resumeFrom`; absent on the last page. */
  next?: string | undefined;
}

/** Fetches the page at a cursor; without one, the first. */
export type FetchPage<Item, Data> = (cursor?: string) => Promise<WithResponse<Page<Item, Data>>>;

/** A list on its way: await it for one page, or loop over it for every item of every page. */
export class Pages<Item, Data = unknown, ErrorBody = unknown> extends Call<Page<Item, Data>, ErrorBody> implements AsyncIterable<Item> {
  override readonly [Symbol.toStringTag] = "Pages";
  readonly #fetch: FetchPage<Item, Data>;

  constructor(fetch: FetchPage<Item, Data>, resumeFrom?: string) {
    super(fetch(resumeFrom));
    this.#fetch = fetch;
  }

  /** Every item from here on. A page is fetched when the loop gets to it. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** Every page from here on. */
  async *pages(): AsyncGenerator<Page<Item, Data>, void, undefined> {
    let { data: page } = await this.withResponse();
    for (;;) {
      // Where a time range is divided, an answer that was cut off holds no items of its own.
      if (page.items.length > 0 || page.next === undefined) yield page;
      if (page.next === undefined) return;
      const { data: following } = await this.#fetch(page.next);
      if (following.items.length > 0 && JSON.stringify(following.items) === JSON.stringify(page.items)) {
        throw new UnexpectedResponseError("the service answered the same page twice: the list would never end");
      }
      page = following;
    }
  }

  /** The items in a list: all of them, or the first `limit`. */
  async toArray({ limit = Infinity }: { limit?: number } = {}): Promise<Item[]> {
    const items: Item[] = [];
    if (limit <= 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}
