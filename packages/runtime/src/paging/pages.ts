import { Call } from "../call.ts";
import type { WithResponse } from "../call.ts";

/** One page of a list. */
export interface Page<Item, Data = unknown> {
  /** The page's items. */
  items: Item[];
  /** The response, as the provider sent it. */
  data: Data;
  /** The list goes on after this page if you pass it as `resumeFrom`. Absent on the last page. */
  next?: string | undefined;
}

/** Reads the pages of one list, in order. */
export interface PageReader<Item, Data> {
  /** Reads the first page, or the one after a page's `next`. */
  read(next?: string): Promise<WithResponse<Page<Item, Data>>>;
  /** Starts a pass over the list. It remembers the pages that it has seen, because a provider may send the same ones forever. */
  follow(first: Page<Item, Data>): (next: string) => Promise<WithResponse<Page<Item, Data>>>;
}

/** A list. Await it for one page, or loop over it for every item of every page. Until then, nothing is requested. */
export class Pages<Item, Data = unknown, ErrorBody = unknown> extends Call<Page<Item, Data>, ErrorBody> implements AsyncIterable<Item> {
  override readonly [Symbol.toStringTag] = "Pages";
  readonly #reader: PageReader<Item, Data>;

  constructor(reader: PageReader<Item, Data>, resumeFrom?: string) {
    super(() => reader.read(resumeFrom));
    this.#reader = reader;
  }

  /** Every item from here on. A page is requested when the loop gets to it. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** Every page from here on. */
  async *pages(): AsyncGenerator<Page<Item, Data>, void, undefined> {
    let { data: page } = await this.withResponse();
    const readNext = this.#reader.follow(page);
    for (;;) {
      // Read before the caller gets the page, and may change it.
      const { next } = page;
      yield page;
      if (next === undefined) return;
      ({ data: page } = await readNext(next));
    }
  }

  /** The items as an array: all of them, or the first `limit`. */
  async toArray({ limit = Infinity }: { limit?: number } = {}): Promise<Item[]> {
    const items: Item[] = [];
    for await (const page of this.pages()) {
      for (const item of page.items) if (items.length < limit) items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}
