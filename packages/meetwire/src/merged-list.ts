import { InvalidInputError, TimeoutError } from "@meetwire/runtime";
import type { CallOptions } from "@meetwire/runtime";
import type { ListFailure } from "./meeting-list.ts";
import { MeetingList } from "./meeting-list.ts";
import type { ListInput, Meeting } from "./meeting.ts";
import { readRange } from "./time.ts";

/** An account to merge. */
export interface ListSource<Item> {
  readonly account: string;
  list(range: ListInput, options: CallOptions): AsyncIterable<Item> & { readonly failures?: readonly ListFailure[] };
}

/** The options of a list over many accounts. */
export interface MergedListOptions extends CallOptions {
  /** The `resumeToken` of such a list: the list continues after the last meeting that it yielded. */
  resumeFrom?: string | undefined;
  /** How many accounts are read at the same time. Default 8. */
  concurrency?: number | undefined;
  /** How long to wait for an account each time it is read, in milliseconds. If it takes longer, it is reported and left out. Default 60 000. */
  accountTimeoutMs?: number | undefined;
}

/**
 * The meetings of many accounts, merged by their start. If two start at the same time, the order of the accounts in
 * `createMeetwire` decides. `failures` has the records and accounts that could not be read.
 *
 * @example
 * const agenda = meetwire.meetings.list({ from, to });
 * for await (const meeting of agenda) console.log(meeting.account, meeting.title);
 * for (const { account, error } of agenda.failures) console.error(account, error);
 */
export class MergedList<Item extends Meeting> extends MeetingList<Item> {
  #positions: Position[];

  /** @throws {InvalidInputError} if the range or `resumeFrom` is wrong */
  constructor(sources: readonly ListSource<Item>[], range: ListInput, { resumeFrom, ...options }: MergedListOptions = {}) {
    const accounts = sources.map(({ account }) => account);
    const { from } = readRange(range);
    const start = () => readPositions(accounts, from.getTime(), resumeFrom);
    super((report) => {
      this.#positions = start();
      return merge(sources, range, options, this.#positions, report);
    });
    this.#positions = start();
  }

  /** Pass it as `resumeFrom` to continue after the last meeting of the latest loop; a failed account continues from its failure. */
  get resumeToken(): string {
    return JSON.stringify(this.#positions);
  }
}

/** How far an account was read: the start of the last yielded meeting, and the ids of all yielded meetings with that start. */
interface Position {
  readonly account: string;
  from: number;
  seen: string[];
}

/** Reads a resume token: the positions as JSON. If an account is not in it, it begins at `from`. */
function readPositions(accounts: readonly string[], from: number, token = "[]"): Position[] {
  try {
    const written = JSON.parse(token) as Position[];
    return accounts.map((account) => {
      const found = written.find((each) => each.account === account) ?? { from, seen: [] };
      if (!Number.isFinite(found.from) || !Array.isArray(found.seen)) throw new Error("it is not a position");
      return { account, from: found.from, seen: [...found.seen] };
    });
  } catch (cause) {
    throw new InvalidInputError(`resumeFrom is ${JSON.stringify(token)}: it has to be the resumeToken of such a list`, { cause });
  }
}

/** One account of a merge, and its next meeting. */
interface MergeCursor<Item> {
  readonly position: Position;
  /** The account's index. */
  readonly order: number;
  /** Reads the account's next meeting; `undefined` at the end. */
  next(): Promise<Item | undefined>;
  /** Ends the account's requests and its list. */
  stop(): Promise<unknown>;
  item?: Item;
  /** When the meeting starts, parsed once. */
  start?: number;
}

async function* merge<Item extends Meeting>(
  sources: readonly ListSource<Item>[],
  range: ListInput,
  { concurrency = 8, accountTimeoutMs = 60_000, ...options }: MergedListOptions,
  positions: readonly Position[],
  report: (failure: ListFailure) => void,
): AsyncGenerator<Item, void, undefined> {
  const cursors = new Set(positions.map((position, order) => createCursor(sources[order]!, position, order, range, options, report)));
  const takeTurn = createTurns(concurrency);
  /** The cursors whose next meeting is known, the earliest last. */
  const waiting: MergeCursor<Item>[] = [];
  /** The failures caused by the caller's signal. */
  const aborted: unknown[] = [];
  const advance = async (cursor: MergeCursor<Item>): Promise<void> => {
    const { account } = cursor.position;
    try {
      const item = await takeTurn(() => withinTime(cursor.next(), accountTimeoutMs, account));
      if (item) insertCursor(waiting, Object.assign(cursor, { item, start: Date.parse(item.startsAt) }));
    } catch (error) {
      if (options.signal?.aborted) aborted.push(error);
      else report({ account, error });
      // Not awaited: a list that does not respond would block the others.
      cursors.delete(cursor);
      void cursor.stop().catch(() => {});
    }
  };
  try {
    // In parallel: the first meeting then takes as long as the slowest account, not as long as all together.
    await Promise.all([...cursors].map(advance));
    for (let cursor = waiting.pop(); cursor && aborted.length === 0; cursor = waiting.pop()) {
      const { position, start, item } = cursor;
      if (start !== position.from) position.seen = [];
      position.from = start!;
      position.seen.push(item!.id);
      // The account reads ahead while the consumer works.
      const ahead = advance(cursor);
      yield item!;
      await ahead;
    }
    if (aborted.length > 0) throw aborted[0];
  } finally {
    await Promise.allSettled([...cursors].map((cursor) => cursor.stop()));
  }
}

function createCursor<Item extends Meeting>(
  { account, list }: ListSource<Item>,
  position: Position,
  order: number,
  range: ListInput,
  options: CallOptions,
  report: (failure: ListFailure) => void,
): MergeCursor<Item> {
  const stopping = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stopping.signal]) : stopping.signal;
  // Meetings with the same start that an earlier list has yielded. An id that was yielded twice is skipped twice.
  const skipped = [...position.seen];
  const meetings = list({ ...range, from: new Date(position.from) }, { ...options, signal });
  const iterator = meetings[Symbol.asyncIterator]();
  let reported = 0;
  return {
    position,
    order,
    async next() {
      for (;;) {
        const { done, value } = await iterator.next();
        for (const failure of meetings.failures?.slice(reported) ?? []) report({ ...failure, account });
        reported = meetings.failures?.length ?? 0;
        if (done) return undefined;
        const index = Date.parse(value.startsAt) === position.from ? skipped.indexOf(value.id) : -1;
        if (index < 0) return value;
        skipped.splice(index, 1);
      }
    },
    async stop() {
      stopping.abort();
      await iterator.return?.();
    },
  };
}

/** Inserts a cursor in order. The earliest is last, because removing the last one is cheap. If two start at the same time, the first account is last. */
function insertCursor<Item>(waiting: MergeCursor<Item>[], cursor: MergeCursor<Item>): void {
  let low = 0;
  let high = waiting.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, order } = waiting[middle]!;
    if ((start! - cursor.start! || order - cursor.order) < 0) high = middle;
    else low = middle + 1;
  }
  waiting.splice(low, 0, cursor);
}

/** Runs at most `count` functions at the same time. */
function createTurns(count: number): <Result>(run: () => Promise<Result>) => Promise<Result> {
  const queue: (() => void)[] = [];
  let free = count;
  return async (run) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await run();
    } finally {
      const next = queue.shift();
      if (next) next();
      else free += 1;
    }
  };
}

async function withinTime<Result>(promise: Promise<Result>, ms: number, account: string): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = () =>
      new TimeoutError(`the account ${account} did not respond within accountTimeoutMs, ${ms} ms`, { operation: "meetings.list", retryable: true });
    timer = setTimeout(() => reject(error()), Math.min(ms, 2 ** 31 - 1));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
