import { Call } from "../call.ts";
import type { WithResponse } from "../call.ts";
import { look } from "./page.ts";
import type { Page, Position } from "./page.ts";

/** Fetches the page at a position. */
export type FetchPage<Item, Data> = (position: Position) => Promise<WithResponse<Page<Item, Data>>>;

/** A list on its way: await it for one page, or loop over it for every item of every page. */
export class Pages<Item, Data = unknown, ErrorBody = unknown> extends Call<Page<Item, Data>, ErrorBody> implements AsyncIterable<Item> {
  override readonly [Symbol.toStringTag] = "Pages";
  readonly #fetch: FetchPage<Item, Data>;

  constructor(fetch: FetchPage<Item, Data>, resumeFrom?: string) {
    super(fetch({ token: resumeFrom }));
    this.#fetch = fetch;
  }

  /** Every item from here on. A page is fetched when the loop gets to it. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** Every page from here on. */
  async *pages(): AsyncGenerator<Page<Item, Data>, void, undefined> {
    for (let { data: page } = await this.withResponse(); ;) {
      // Now, since whoever gets the items may change them.
      const token = page.next;
      const before = token && look(page.items);
      yield page;
      if (token === undefined) return;
      ({ data: page } = await this.#fetch({ token, before }));
    }
  }

  /** The items in a list: all of them, or the first `limit`. */
  async toArray({ limit = Infinity }: { limit?: number } = {}): Promise<Item[]> {
    const items: Item[] = [];
    for await (const page of this.pages()) {
      for (const item of page.items) if (items.length < limit) items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}
