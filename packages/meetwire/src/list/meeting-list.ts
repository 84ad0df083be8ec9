/** Meetings, earliest first, read from the provider as they are asked for: loop over them, or take them as a list. */
export class MeetingList<Item> implements AsyncIterable<Item> {
  readonly #read: () => AsyncGenerator<Item, void, undefined>;

  constructor(read: () => AsyncGenerator<Item, void, undefined>) {
    this.#read = read;
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.#read();
  }

  /** The meetings in a list: all of them, or the first `limit`. */
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
