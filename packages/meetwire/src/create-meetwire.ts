import { InvalidInputError } from "@meetwire/runtime";
import type { WebhookInput, WebhookOptions } from "@meetwire/runtime";
import { createAccount } from "./account.ts";
import type { AccountBase, AccountOf, AnyAccount } from "./account.ts";
import type { AdapterFactory } from "./adapter.ts";
import type { CopiedMeeting, CopyOptions } from "./copy-meeting.ts";
import { MergedList } from "./merged-list.ts";
import type { MergedListOptions } from "./merged-list.ts";
import type { ListInput, Meeting } from "./meeting.ts";
import type { MeetingEvent } from "./resources.ts";

/** The accounts, under the names that you choose. */
export type Adapters = Readonly<Record<string, AdapterFactory>>;

/** Reserved account names: the methods over all accounts, and `then`, which would make the object a promise. */
const RESERVED_NAMES = ["copyMeeting", "meetings", "then", "webhooks"] as const;

type Reserved = { readonly [Name in (typeof RESERVED_NAMES)[number]]?: never };

/** Accounts of any providers, each under its name, and methods over all of them. */
export type Meetwire<A extends Adapters> = { readonly [Name in keyof A]: AccountOf<A[Name]> } & AllAccounts<A> &
  ("account" extends keyof A ? (string extends keyof A ? AccountsByName<A> : unknown) : AccountsByName<A>);

/** Finds accounts by names that are only known at run time. If you name an account `account`, it replaces this method. */
export interface AccountsByName<A extends Adapters> {
  /**
   * Returns the account with this name.
   *
   * @throws {InvalidInputError} if there is no such account
   * @example
   * const account = meetwire.account(row.account);
   * if (account.supports("meetings.create")) await account.meetings.create(input);
   */
  account<Name extends keyof A & string>(name: Name): AccountOf<A[Name]>;
  account(name: string): AccountBase;
}

/** Methods over all accounts. */
export interface AllAccounts<A extends Adapters> {
  readonly meetings: {
    /**
     * Lists the meetings of all accounts that start within a range of time, earliest first. Accounts that do not support
     * `meetings.list` are left out. If an account fails, the list's `failures` has the error.
     *
     * @throws {InvalidInputError} before any request, if the range is invalid
     * @example
     * for await (const meeting of meetwire.meetings.list({ from, to })) console.log(meeting.account, meeting.title);
     */
    list(range: ListInput, options?: MergedListOptions): MergedList<MeetingOf<AccountOf<A[keyof A]>>>;
  };
  readonly webhooks: {
    /**
     * Reads a webhook of any account. Name the account in `account`, or in the URL: in `?account=` or as a part of the path.
     * Otherwise, it is the only account with a provider that knows the event.
     *
     * @throws {InvalidInputError} if the body is not JSON, or it is unclear which account it is for
     * @throws {WebhookSecretError} if `secret` is given and the request's URL has another one
     * @example
     * const { account, type, meetingId } = await meetwire.webhooks.parse(request, { secret });
     */
    parse(input: WebhookInput, options?: WebhookOptions & { account?: string | undefined }): Promise<EventOf<AccountOf<A[keyof A]>>>;
  };
  /**
   * Schedules a meeting again on another account. `lost` has everything that could not be copied. The original is kept:
   * cancel it when you are satisfied with the copy.
   *
   * @example
   * const { meeting, lost } = await meetwire.copyMeeting(original, "support");
   */
  copyMeeting<Name extends SchedulingAccounts<A>>(meeting: Meeting, to: Name, options?: CopyOptions): Promise<CopiedMeeting<CreatedBy<AccountOf<A[Name]>>>>;
}

/** The names of the accounts that can schedule meetings; `string` if the names are only known at run time. */
type SchedulingAccounts<A extends Adapters> = string extends keyof A
  ? string
  : { [Name in keyof A]: AccountOf<A[Name]> extends { meetings: { create: unknown } } ? Name : never }[keyof A];

/** The meetings that an account schedules. */
type CreatedBy<Account> = Account extends { meetings: { create(...given: never[]): Promise<infer Item extends Meeting> } } ? Item : never;

/** The meetings that an account lists. */
type MeetingOf<Account> = Account extends { meetings: { list(range: ListInput): AsyncIterable<infer Item extends Meeting> } } ? Item : never;

/** The events that an account receives. */
type EventOf<Account> = Account extends { webhooks: { parse(input: WebhookInput): Promise<infer Event extends MeetingEvent> } } ? Event : never;

/**
 * Combines accounts of any providers in one object, with the same methods for each.
 *
 * @throws {InvalidInputError} if an account's name is reserved, or its options are wrong
 * @example
 * const meetwire = createMeetwire({ classes: connectycube({ token }), sales: demodesk({ apiKey }) });
 * const meeting = await meetwire.classes.meetings.create({ title: "Demo", startsAt, durationMinutes: 30 });
 */
export function createMeetwire<const A extends Adapters>(adapters: A & Reserved): Meetwire<A> {
  const entries = Object.entries(adapters as Adapters).map(([name, factory]) => {
    if ((RESERVED_NAMES as readonly string[]).includes(name)) throw new InvalidInputError(`an account cannot be named ${name}: choose another name`);
    const adapter = factory(name);
    return { name, adapter, account: createAccount(name, adapter) };
  });
  const accounts = entries.map(({ account }) => account);
  const find = (name: string) => {
    const found = entries.find((entry) => entry.name === name);
    if (!found) throw new InvalidInputError(`there is no account ${name}; there are ${entries.map((entry) => entry.name).join(", ")}`);
    return found;
  };
  const sources = accounts
    .filter((account) => account.supports("meetings.list"))
    .map(({ name, meetings }: AnyAccount) => ({ account: name, list: meetings.list }));
  const shared = {
    meetings: { list: (range: ListInput, options?: MergedListOptions) => new MergedList(sources, range, options) },
    webhooks: {
      parse: async (input: WebhookInput, options: WebhookOptions & { account?: string } = {}) => {
        const { account, ...rest } = options;
        // Webhooks and copies are loaded on first use, because most programs need neither.
        const { parseWebhookOf } = await import("./webhooks.ts");
        return parseWebhookOf(account === undefined ? accounts : [find(account).account], input, rest);
      },
    },
    account: (name: string) => find(name).account,
    async copyMeeting(meeting: Meeting, to: string, options: CopyOptions = {}) {
      const { account, adapter } = find(to);
      const { invite: _, reference: __, ...call } = options;
      const source = entries.find((entry) => entry.name === meeting.account && entry.account.provider === meeting.provider);
      // A list may have fewer fields than `get`.
      const isPartial = meeting.status !== "cancelled" && account.supports("meetings.create") && source?.account.supports("meetings.get");
      const whole = isPartial ? await source!.account.meetings.get(meeting.id, call) : meeting;
      const { copyMeeting } = await import("./copy-meeting.ts");
      return copyMeeting(whole, source?.adapter, { name: to, adapter, create: account.meetings.create }, options);
    },
  };
  return { ...shared, ...Object.fromEntries(accounts.map((account) => [account.name, account])) } as unknown as Meetwire<A>;
}
