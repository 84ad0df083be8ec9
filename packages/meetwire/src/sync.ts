/** The entry point `meetwire/sync`: finds the changes since the last run, for providers that cannot list changes. */
import type { Store } from "@meetwire/runtime";
import { fingerprint } from "./fingerprint.ts";
import type { ListFailure } from "./meeting-list.ts";
import type { Meeting, TimeRange } from "./meeting.ts";
import { readRange } from "./time.ts";

export type { Store } from "@meetwire/runtime";

/** The changes since the last run. */
export type MeetingChange<Item extends Meeting = Meeting> =
  | { readonly type: "added" | "changed"; readonly account: string; readonly id: string; readonly meeting: Item }
  /** No longer in the range: deleted, or moved out of it. */
  | { readonly type: "gone"; readonly account: string; readonly id: string }
  /** An account or a record that could not be read. Its meetings do not count as removed. */
  | ({ readonly type: "failed" } & ListFailure);

export interface SyncOptions<Item extends Meeting> {
  /** Lists the meetings of one account, or of all. */
  list(range: TimeRange): AsyncIterable<Item> & { readonly failures: readonly ListFailure[] };
  /** Which meetings to compare. You can move the range forward with each run: meetings that start before it are forgotten, not reported as `gone`. */
  range: TimeRange;
  /** Remembers the meetings of earlier runs. Use a store that outlives the process. */
  store: Store;
  /** The name of this comparison in the store. Do not run two comparisons with the same name at the same time. */
  name: string;
  /** How many changes are handled before they are saved. If the process is killed, up to this many are yielded again. Default 50. */
  saveEvery?: number | undefined;
}

/** One account's known meetings: start and fingerprint, by id. */
type Snapshot = Map<string, readonly [start: number, fingerprint: string]>;

/**
 * Compares meetings with the last run, and yields each change. A change counts as handled when the loop asks for
 * the next one. The next run yields unhandled changes again, so make your handling idempotent.
 *
 * @example
 * for await (const change of syncMeetings({ list: meetwire.meetings.list, range, store, name: "nightly" })) {
 *   if (change.type === "failed") console.error(change.account, change.error);
 *   else await save(change);
 * }
 */
export async function* syncMeetings<Item extends Meeting>({
  list,
  range,
  store,
  name,
  saveEvery = 50,
}: SyncOptions<Item>): AsyncGenerator<MeetingChange<Item>, void, undefined> {
  const { from, to } = readRange(range);
  const snapshots = await Snapshots.load(store, name);
  const seen = new Map<string, Set<string>>();
  let unsaved = 0;
  const handled = async () => {
    unsaved += 1;
    if (unsaved < saveEvery) return;
    await snapshots.save();
    unsaved = 0;
  };
  try {
    const meetings = list({ from, to });
    for await (const meeting of meetings) {
      const { account, id } = meeting;
      seen.set(account, (seen.get(account) ?? new Set()).add(id));
      const current = [Date.parse(meeting.startsAt), await fingerprint(contentOf(meeting))] as const;
      const last = snapshots.get(account, id);
      if (last?.[1] === current[1]) continue;
      yield { type: last ? "changed" : "added", account, id, meeting };
      snapshots.set(account, id, current);
      await handled();
    }
    // A failure without an id may mean the account or any of its records.
    const failed = new Set(meetings.failures.map(({ account, id }) => (id === undefined ? account : `${account} ${id}`)));
    for (const { account, id, start } of snapshots.entries()) {
      const isMissing = start < to.getTime() && !seen.get(account)?.has(id);
      if (start < from.getTime()) snapshots.delete(account, id);
      else if (isMissing && !failed.has(account) && !failed.has(`${account} ${id}`)) {
        yield { type: "gone", account, id };
        snapshots.delete(account, id);
        await handled();
      }
    }
    for (const failure of meetings.failures) yield { type: "failed", ...failure };
  } finally {
    // Also if the caller stops, or fails to handle a change.
    await snapshots.save();
  }
}

/** The parts of a meeting to compare: without those that change with time. */
function contentOf({ status, ...fields }: Meeting): object {
  return { ...fields, cancelled: status === "cancelled", raw: undefined, warnings: undefined };
}

/** The snapshots of all accounts, each under its own key. */
class Snapshots {
  readonly #store: Store;
  readonly #name: string;
  readonly #accounts: Map<string, Snapshot>;
  readonly #changed = new Set<string>();

  private constructor(store: Store, name: string, accounts: Map<string, Snapshot>) {
    this.#store = store;
    this.#name = name;
    this.#accounts = accounts;
  }

  static async load(store: Store, name: string): Promise<Snapshots> {
    const accounts = JSON.parse((await store.get(`sync:${name}`)) ?? "[]") as string[];
    const loaded = await Promise.all(accounts.map(async (account) => [account, await loadSnapshot(store, keyOf(name, account))] as const));
    return new Snapshots(store, name, new Map(loaded));
  }

  get(account: string, id: string): Snapshot extends Map<string, infer Value> ? Value | undefined : never {
    return this.#accounts.get(account)?.get(id);
  }

  set(account: string, id: string, value: readonly [number, string]): void {
    const snapshot = this.#accounts.get(account) ?? new Map<string, readonly [number, string]>();
    this.#accounts.set(account, snapshot.set(id, value));
    this.#changed.add(account);
  }

  delete(account: string, id: string): void {
    this.#accounts.get(account)?.delete(id);
    this.#changed.add(account);
  }

  entries(): { account: string; id: string; start: number }[] {
    return [...this.#accounts].flatMap(([account, snapshot]) => [...snapshot].map(([id, [start]]) => ({ account, id, start })));
  }

  async save(): Promise<void> {
    if (this.#changed.size === 0) return;
    // Save the names first: without its name, a snapshot would never be read.
    await this.#store.set(`sync:${this.#name}`, JSON.stringify([...this.#accounts.keys()]));
    for (const account of this.#changed) await this.#store.set(keyOf(this.#name, account), JSON.stringify([...(this.#accounts.get(account) ?? [])]));
    this.#changed.clear();
  }
}

function keyOf(name: string, account: string): string {
  return `sync:${name}:${encodeURIComponent(account)}`;
}

async function loadSnapshot(store: Store, key: string): Promise<Snapshot> {
  return new Map(JSON.parse((await store.get(key)) ?? "[]") as [string, readonly [number, string]][]);
}
