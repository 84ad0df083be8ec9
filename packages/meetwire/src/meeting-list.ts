/** An account that could not be read completely, or a record that could not be read. */
export interface ListFailure {
  /** The account's name. */
  account?: string | undefined;
  /** The record that could not be read. Absent if the account could not be read. */
  id?: string | undefined;
  error: unknown;
}

/** An array of the items that could be read. `failures` has the other records. */
export type Listed<Item> = Item[] & { readonly failures?: readonly ListFailure[] };

/**
 * Meetings, earliest first, read from the provider while you loop over them. Each loop reads them again.
 *
 * @example
 * const list = account.meetings.list({ from, to });
 * for await (const meeting of list) console.log(meeting.title);
 * for (const { id, error } of list.failures) console.error(id, error);
 */
export class MeetingList<Item> implements AsyncIterable<Item> {
  readonly #read: (report: (failure: ListFailure) => void) => AsyncGenerator<Item, void, undefined>;
  #failures: ListFailure[] = [];

  constructor(read: (report: (failure: ListFailure) => void) => AsyncGenerator<Item, void, undefined>) {
    this.#read = read;
  }

  /** The records and accounts that failed in the latest loop. Complete when that loop has ended. */
  get failures(): readonly ListFailure[] {
    return this.#failures;
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    const failures: ListFailure[] = [];
    this.#failures = failures;
    return this.#read((failure) => {
      // Windows can overlap, so the same record may fail twice.
      const known = failure.id !== undefined && failures.some(({ account, id }) => account === failure.account && id === failure.id);
      if (!known) failures.push(failure);
    });
  }

  /** The meetings in an array: all of them, or the first `limit`. */
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
