import type { CallOptions } from "@meetwire/runtime";
import type { Meeting, TimeRange } from "../meeting.ts";
import { readTime } from "../time.ts";
import { insertHead } from "./heads.ts";
import type { Head, Reader } from "./heads.ts";
import { MeetingList } from "./meeting-list.ts";
import { readPositions } from "./position.ts";
import type { Position } from "./position.ts";

/** An account whose meetings could not be read, or not to the end. */
export interface ListFailure {
  account: string;
  error: unknown;
}

/** What a merged list reads from. */
export interface ListSource<Item> {
  readonly account: string;
  list(range: TimeRange, options: CallOptions): AsyncIterable<Item>;
}

/**
 * The meetings of many accounts, merged by their start; of those at the same time, first those of the account that was
 * given first. What an account fails to give is told in `failures`.
 */
export class MergedList<Item extends Meeting> extends MeetingList<Item> {
  /** The accounts that failed so far. Complete when the loop has ended. */
  readonly failures: readonly ListFailure[];
  readonly #positions: readonly Position[];

  constructor(sources: readonly ListSource<Item>[], range: TimeRange, { resumeFrom, ...options }: CallOptions & { resumeFrom?: string | undefined } = {}) {
    const accounts = sources.map(({ account }) => account);
    const positions = readPositions(accounts, readTime(range.from, "from").getTime(), resumeFrom);
    const failures: ListFailure[] = [];
    super(() => merge(sources, range, options, positions, failures));
    this.failures = failures;
    this.#positions = positions;
  }

  /** Pass it as `resumeFrom`, and the list goes on after the last meeting that was yielded; a failed account where it failed. */
  get resumeToken(): string {
    return JSON.stringify(this.#positions);
  }
}

async function* merge<Item extends Meeting>(
  sources: readonly ListSource<Item>[],
  range: TimeRange,
  options: CallOptions,
  positions: readonly Position[],
  failures: ListFailure[],
): AsyncGenerator<Item, void, undefined> {
  const heads: Head<Item>[] = [];
  /** Puts an account among the heads with its next meeting, if it has one. */
  const advance = async (reader: Reader<Item>): Promise<void> => {
    const { position, iterator } = reader;
    try {
      let next = await iterator.next();
      while (!next.done && position.seen.includes(next.value.id)) next = await iterator.next();
      if (!next.done) insertHead(heads, { ...reader, item: next.value, start: Date.parse(next.value.startsAt) });
    } catch (error) {
      if (options.signal?.aborted) throw error;
      failures.push({ account: position.account, error });
    }
  };
  try {
    // All accounts at once, so that the slowest decides how long the first meeting takes, not their sum.
    await Promise.all(
      positions.map((position, order) =>
        advance({
          position,
          order,
          iterator: sources[order]!.list({ ...range, from: new Date(position.from) }, options)[Symbol.asyncIterator](),
        }),
      ),
    );
    for (let head = heads.at(-1); head; head = heads.at(-1)) {
      const { position, item, start } = head;
      if (start !== position.from) position.seen = [];
      position.from = start;
      position.seen.push(item.id);
      yield item;
      // Not before: should the consumer stop here, this account ends with the others.
      heads.pop();
      await advance(head);
    }
  } finally {
    // The consumer stopped, or the caller aborted: the accounts that have more are told to end.
    await Promise.allSettled(heads.map(async ({ iterator }) => iterator.return?.()));
  }
}
