import { InvalidInputError } from "@meetwire/runtime";
import type { CallOptions } from "@meetwire/runtime";
import { createAccount } from "./account.ts";
import type { AccountOf } from "./account.ts";
import type { AdapterFactory } from "./adapter.ts";
import { copyMeeting } from "./copy.ts";
import type { CopiedMeeting } from "./copy.ts";
import type { Verbs } from "./capabilities.ts";
import { MergedList } from "./list/merged-list.ts";
import type { Meeting, TimeRange } from "./meeting.ts";

/** The accounts by the names that you give them. */
export type Adapters = Readonly<Record<string, AdapterFactory>>;

/** Any number of accounts on any platforms: each under its name, and what goes over all of them. */
export type Meetwire<A extends Adapters> = { readonly [Name in keyof A]: AccountOf<A[Name]> } & {
  readonly meetings: {
    /** The meetings of all accounts that start within a range of time, earliest first; accounts that cannot list are left out. */
    list(range: TimeRange, options?: CallOptions & { resumeFrom?: string | undefined }): MergedList<MeetingOf<AccountOf<A[keyof A]>>>;
  };
  /**
   * Schedules a meeting again on another account, and tells exactly what could not be carried over. The original stays:
   * cancel it when the copy is as you want it.
   */
  copyMeeting<Name extends SchedulingAccounts<A>>(meeting: Meeting, to: Name, options?: CallOptions): Promise<CopiedMeeting<CreatedBy<AccountOf<A[Name]>>>>;
};

/** The names of the accounts that meetings can be scheduled on. */
type SchedulingAccounts<A extends Adapters> = { [Name in keyof A]: AccountOf<A[Name]> extends { meetings: { create: unknown } } ? Name : never }[keyof A];

/** The meetings that an account schedules. */
type CreatedBy<Account> = Account extends { meetings: { create(...given: never[]): Promise<infer Item extends Meeting> } } ? Item : never;

/** The meetings that an account lists. */
type MeetingOf<Account> = Account extends { meetings: { list(range: TimeRange): AsyncIterable<infer Item extends Meeting> } } ? Item : never;

/** Names that are not free for accounts: what goes over all of them, and what would make the object a promise. */
const RESERVED_NAMES = new Set(["copyMeeting", "meetings", "then"]);

/**
 * Puts accounts on meeting platforms under one roof.
 *
 * @throws {InvalidInputError} where an account's name is not free, or its options cannot be used
 */
export function createMeetwire<const A extends Adapters>(adapters: A): Meetwire<A> {
  const accounts = Object.entries(adapters).map(([name, factory]) => {
    if (RESERVED_NAMES.has(name)) throw new InvalidInputError(`an account cannot be named ${name}: take another name`);
    return createAccount(name, factory(name)) as AnyAccount;
  });
  const sources = accounts.filter(({ supports }) => supports("meetings.list")).map(({ name, meetings }) => ({ account: name, list: meetings.list }));
  return {
    ...Object.fromEntries(accounts.map((account) => [account.name, account])),
    meetings: { list: (range: TimeRange, options?: CallOptions) => new MergedList(sources, range, options) },
    copyMeeting: (meeting: Meeting, to: string, options?: CallOptions) => copyMeeting(meeting, findAccount(accounts, to), options),
  } as Meetwire<A>;
}

/** An account of any adapter: it has every verb, if only to say that its provider lacks it. */
type AnyAccount = ReturnType<typeof createAccount> & Verbs;

function findAccount(accounts: readonly AnyAccount[], name: string): AnyAccount {
  const found = accounts.find((account) => account.name === name);
  if (!found) throw new InvalidInputError(`there is no account ${name}; there are ${accounts.map((account) => account.name).join(", ")}`);
  return found;
}
