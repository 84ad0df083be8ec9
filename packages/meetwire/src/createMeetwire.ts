import { InvalidInputError } from "@meetwire/runtime";
import type { CallOptions } from "@meetwire/runtime";
import { createAccount } from "./account.ts";
import type { AccountOf } from "./account.ts";
import type { AdapterFactory } from "./adapter.ts";
import type { Verbs } from "./capabilities.ts";
import { MergedList } from "./list/merged-list.ts";
import type { ListSource } from "./list/merged-list.ts";
import type { Meeting, TimeRange } from "./meeting.ts";

/** The accounts by the names that you give them. */
export type Adapters = Readonly<Record<string, AdapterFactory>>;

/** Any number of accounts on any platforms: each under its name, and what goes over all of them. */
export type Meetwire<A extends Adapters> = { readonly [Name in keyof A]: AccountOf<A[Name]> } & {
  readonly meetings: {
    /** The meetings of all accounts that start within a range of time, earliest first; accounts that cannot list are left out. */
    list(range: TimeRange, options?: CallOptions & { resumeFrom?: string | undefined }): MergedList<MeetingOf<AccountOf<A[keyof A]>>>;
  };
};

/** The meetings that an account lists. */
type MeetingOf<Account> = Account extends { meetings: { list(range: TimeRange): AsyncIterable<infer Item extends Meeting> } } ? Item : never;

/** Names that are not free for accounts: what goes over all of them, and what would make the object a promise. */
const RESERVED_NAMES = ["meetings", "then"];

/**
 * Puts accounts on meeting platforms under one roof.
 *
 * @throws {InvalidInputError} where an account's name is not free, or its options cannot be used
 */
export function createMeetwire<const A extends Adapters>(adapters: A): Meetwire<A> {
  const accounts = Object.entries(adapters).map(([name, factory]) => {
    if (RESERVED_NAMES.includes(name)) throw new InvalidInputError(`an account cannot be named ${name}: take another name`);
    return createAccount(name, factory(name));
  });
  const sources = accounts.filter(({ supports }) => supports("meetings.list")).map(readSource);
  return {
    ...Object.fromEntries(accounts.map((account) => [account.name, account])),
    meetings: { list: (range: TimeRange, options?: CallOptions) => new MergedList(sources, range, options) },
  } as Meetwire<A>;
}

function readSource({ name, meetings }: { readonly name: string; readonly meetings?: object }): ListSource<Meeting> {
  return { account: name, list: (meetings as Verbs["meetings"]).list };
}
