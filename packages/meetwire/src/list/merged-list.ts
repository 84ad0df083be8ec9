import { InvalidInputError } from "@meetwire/runtime";
import type { CallOptions } from "@meetwire/runtime";
import type { Meeting, TimeRange } from "../meeting.ts";
import { readTime } from "../time.ts";
import { MeetingList } from "./meeting-list.ts";

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

/** How far an account was read: from where it goes on, and which meetings at that very time were yielded already. */
interface Position {
  from: string;
  seen: string[];
}

/** The meetings of many accounts, merged by their start. What an account fails to give is told in `failures`. */
export class MergedList<Item extends Meeting> extends MeetingList<Item> {
  readonly #failures: readonly ListFailure[];
  readonly #positions: Map<string, Position>;

  constructor(sources: readonly ListSource<Item>[], range: TimeRange, { resumeFrom, ...options }: CallOptions & { resumeFrom?: string | undefined } = {}) {
    const positions = readToken(resumeFrom, sources, range);
    const failures: ListFailure[] = [];
    super(() => merge(sources, range, options, positions, failures));
    this.#failures = failures;
    this.#positions = positions;
  }

  /** The accounts that failed so far. Complete when the loop has ended. */
  get failures(): readonly ListFailure[] {
    return this.#failures;
  }

  /** Pass it as `resumeFrom`, and the list goes on after the last meeting that was yielded; a failed account where it failed. */
  get resumeToken(): string {
    return JSON.stringify(Object.fromEntries(this.#positions));
  }
}

interface Head<Item> {
  readonly account: string;
  readonly iterator: AsyncIterator<Item>;
  item: Item;
}

async function* merge<Item extends Meeting>(
  sources: readonly ListSource<Item>[],
  range: TimeRange,
  options: CallOptions,
  positions: Map<string, Position>,
  failures: ListFailure[],
): AsyncGenerator<Item, void, undefined> {
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const heads: Head<Item>[] = [];
  const advance = async (account: string, iterator: AsyncIterator<Item>): Promise<void> => {
    try {
      for (;;) {
        const { done, value } = await iterator.next();
        if (done) return;
        if (positions.get(account)!.seen.includes(value.id)) continue;
        heads.push({ account, iterator, item: value });
        return;
      }
    } catch (error) {
      if (options.signal?.aborted) throw error;
      failures.push({ account, error });
    }
  };
  try {
    // All accounts at once, so that the slowest decides how long the first meeting takes, not their sum.
    await Promise.all(
      sources.map(({ account, list }) =>
        advance(account, list({ ...range, from: positions.get(account)!.from }, { ...options, signal })[Symbol.asyncIterator]()),
      ),
    );
    while (heads.length > 0) {
      const head = heads.reduce((first, each) => (Date.parse(each.item.startsAt) < Date.parse(first.item.startsAt) ? each : first));
      heads.splice(heads.indexOf(head), 1);
      const position = positions.get(head.account)!;
      const from = new Date(head.item.startsAt).toISOString();
      positions.set(head.account, { from, seen: from === position.from ? [...position.seen, head.item.id] : [head.item.id] });
      yield head.item;
      await advance(head.account, head.iterator);
    }
  } finally {
    // The consumer stopped, or one of the accounts was aborted: whatever is under way ends.
    stop.abort();
    await Promise.allSettled(heads.map(async ({ iterator }) => iterator.return?.()));
  }
}

function readToken(token: string | undefined, sources: readonly { readonly account: string }[], range: TimeRange): Map<string, Position> {
  const start = { from: readTime(range.from, "from").toISOString(), seen: [] };
  let read: Record<string, Position> = {};
  try {
    if (token !== undefined) read = JSON.parse(token) as Record<string, Position>;
  } catch (cause) {
    throw new InvalidInputError(`resumeFrom is ${JSON.stringify(token)}: it has to be the resumeToken of such a list`, { cause });
  }
  return new Map(sources.map(({ account }) => [account, read[account] ?? start]));
}
