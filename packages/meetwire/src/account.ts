import { InvalidInputError, isMeetwireError } from "@meetwire/runtime";
import type { Adapter, AdapterFactory } from "./adapter.ts";
import { VERBS } from "./capabilities.ts";
import type { Area, Capabilities, MeetingVerbs, RawTypes, Support, SupportedVerbs, VerbName, Verbs } from "./capabilities.ts";
import { describeDifferences, fieldOf } from "./differences.ts";
import { selectFields } from "./fields.ts";
import { fingerprint } from "./fingerprint.ts";
import { isGone } from "./gone.ts";
import { MeetingList } from "./meeting-list.ts";
import type { ListFailure } from "./meeting-list.ts";
import type { Meeting, MeetingInput } from "./meeting.ts";
import { readPerson } from "./people.ts";
import { typedError } from "./read.ts";
import type { MeetingEvent } from "./resources.ts";
import { DAY_MS, readRange, readSchedule, readTime, readTimeZone } from "./time.ts";
import { UnsupportedError } from "./unsupported-error.ts";

/** An account: the verbs of its provider, and the provider's own client. */
export type Account<C extends Capabilities = Capabilities, Raw extends RawTypes = RawTypes, Client = unknown> = SupportedVerbs<C, Raw> &
  AccountBase<C, Raw, Client>;

/** The members of every account. */
export interface AccountBase<C extends Capabilities = Capabilities, Raw extends RawTypes = RawTypes, Client = unknown> {
  /** The account's name, as you gave it. */
  readonly name: string;
  readonly provider: Raw["provider"];
  /** The provider's capabilities: `capabilities.meetings?.cancel` is `native`, `emulated` or `undefined`. */
  readonly capabilities: C;
  /** The provider's own typed client, for everything that the facade does not cover. */
  readonly client: Client;
  /**
   * Whether the provider supports a verb, native or emulated. Narrows the account's type, so that it works for accounts that
   * are only known at run time.
   *
   * @example
   * if (account.supports("meetings.create")) await account.meetings.create(input);
   */
  supports<Verb extends VerbName>(verb: Verb): this is Supporting<Verb>;
}

/** An account that has a verb, whatever its provider. */
export type Supporting<Verb extends VerbName> = Verb extends `${infer A extends Area}.${infer Action}`
  ? AccountBase & { readonly [Name in A]: Pick<Verbs[A], Action & keyof Verbs[A]> }
  : never;

/**
 * Whether an account's provider supports a verb. Narrows the account's type.
 *
 * @example
 * if (supports(account, "rooms.create")) await account.rooms.create({ name: "standup" });
 */
export function supports<Verb extends VerbName>(account: AccountBase, verb: Verb): account is Supporting<Verb> {
  return account.supports(verb);
}

export type AccountOf<Factory> = Factory extends AdapterFactory<infer C, infer Raw, infer Client> ? Account<C, Raw, Client> : never;

/** An account with every verb. A verb that its provider does not support rejects. */
export type AnyAccount = AccountBase & Verbs;

/** Creates an account from an adapter: adds every verb, checks the input and throws typed errors. */
export function createAccount(name: string, adapter: Adapter): AnyAccount {
  const { provider, capabilities, client } = adapter;
  const supportOf = (area: string, verb: string) => (capabilities[area as Area] as Record<string, Support> | undefined)?.[verb];
  const areas = Object.entries(VERBS).map(([area, verbs]) => {
    const members = verbs.map((verb) => [verb, createVerb(adapter, `${area}.${verb}` as VerbName, supportOf(area, verb) !== undefined)]);
    return [area, Object.fromEntries(members) as Record<string, AnyFunction>] as const;
  });
  const verbs = Object.fromEntries(areas) as unknown as Verbs;
  return {
    ...verbs,
    meetings: { ...verbs.meetings, ...createMeetingVerbs(name, adapter, verbs.meetings) },
    name,
    provider,
    capabilities,
    client,
    supports: (verb: string) => supportOf(...(verb.split(".") as [string, string])) !== undefined,
  } as AnyAccount;
}

type AnyFunction = (...given: never[]) => unknown;

/** Verbs whose first argument is an identifier. */
const TAKES_ID =
  /^(meetings\.(get|update|cancel|delete|findByReference)|rooms\.(update|delete)|recordings\.(list|delete)|(transcripts|attendance|messages)\..*|people\.remove)$/;
/** Verbs that only read. */
const READS = /\.(get|list|findByReference|segments|download|parse)$/;
const DELETES = /\.(delete|remove)$/;
const ITERABLE = /^(meetings|messages)\.list$/;

/** Wraps a verb of an adapter in the checks and the error handling that all verbs share. */
function createVerb(adapter: Adapter, name: VerbName, supported: boolean): AnyFunction {
  const { provider, alternatives } = adapter;
  const [area, verb] = name.split(".") as [Area, string];
  const start = (given: unknown[]): unknown => {
    if (!supported) throw new UnsupportedError(provider, name, alternatives?.[name]);
    const [id] = given;
    // Without this check, an undefined id would ask for the list, or for the meeting "undefined".
    if (TAKES_ID.test(name) && (typeof id !== "string" || id.trim() === "")) throw new InvalidInputError(`${name} needs an id, and got ${JSON.stringify(id)}`);
    return (adapter.verbs[area] as unknown as Record<string, (...given: unknown[]) => unknown>)[verb]!(...given);
  };
  const typed = (error: unknown) => typedError(error, { provider, operation: name, outcome: READS.test(name) ? "failed" : "unknown" });
  if (ITERABLE.test(name))
    return (...given: unknown[]) =>
      new MeetingList(async function* (report) {
        try {
          const list = start(given) as AsyncIterable<unknown> & { readonly failures?: readonly ListFailure[] };
          let reported = 0;
          const reportNew = () => {
            for (const failure of list.failures?.slice(reported) ?? []) report(failure);
            reported = list.failures?.length ?? 0;
          };
          for await (const item of list) {
            reportNew();
            yield item;
          }
          reportNew();
        } catch (error) {
          throw typed(error);
        }
      });
  return async (...given: unknown[]) => {
    try {
      const result = await start(given);
      return name === "webhooks.parse" ? await withEventId(provider, result as MeetingEvent) : result;
    } catch (error) {
      // An earlier attempt may have deleted it, and its response was lost.
      if (DELETES.test(name) && isGone(error)) return undefined;
      throw typed(error);
    }
  };
}

/** If an event has no identifier, its id is a hash of its content. */
async function withEventId(provider: string, event: MeetingEvent): Promise<MeetingEvent> {
  return event.id === "" ? { ...event, id: `${provider}:${await fingerprint(event.raw)}` } : event;
}

/** The verbs of meetings. They read and check the common fields in the same way for every provider. */
function createMeetingVerbs(account: string, adapter: Adapter, verbs: MeetingVerbs<RawTypes>): Partial<MeetingVerbs<RawTypes>> {
  const { provider } = adapter;
  const takeTurn = createTurns();
  const supported = (verb: keyof MeetingVerbs<RawTypes>) => adapter.capabilities.meetings?.[verb] !== undefined;

  const create: typeof verbs.create = async (given, options) => {
    if (!supported("create")) return verbs.create(given, options);
    if (typeof given?.title !== "string" || given.title === "")
      throw new InvalidInputError(`title is ${JSON.stringify(given?.title)}: give the meeting a name`);
    const { input, warnings } = selectFields(adapter, "meetings.create", given);
    const { start, end, timeZone } = readSchedule(input);
    const wanted = { ...input, timeZone, startsAt: start.toISOString(), endsAt: end.toISOString() };
    const make = async () => complete(await verbs.create({ ...input, timeZone }, options), wanted, warnings, adapter, true);
    const { reference } = input;
    if (reference === undefined) return make();

    return takeTurn(`reference ${reference}`, async () => {
      const from = new Date(Math.min(Date.now(), start.getTime()) - DAY_MS);
      const find = () => verbs.findByReference(reference, { ...options, from });
      const existing = await find();
      if (existing) return existing;
      try {
        return await make();
      } catch (error) {
        const made = isMeetwireError(error) && error.outcome === "unknown" ? await find().catch(() => undefined) : undefined;
        if (made) return made;
        throw error;
      }
    });
  };

  return {
    create,
    list(range, options) {
      if (!supported("list")) return verbs.list(range, options);
      readRange(range);
      if (range.changedSince !== undefined) readTime(range.changedSince, "changedSince");
      return new MeetingList(async function* (report) {
        selectFields(adapter, "meetings.list", range);
        const list = verbs.list(range, options);
        try {
          yield* list;
        } finally {
          for (const failure of list.failures) report({ ...failure, account });
        }
      });
    },
    async update(id, given, options) {
      if (!supported("update")) return verbs.update(id, given, options);
      const { input, warnings } = selectFields(adapter, "meetings.update", given);
      const { startsAt, endsAt, timeZone: zone } = input;
      const timeZone = zone === undefined ? undefined : readTimeZone(zone);
      const wanted = {
        ...input,
        timeZone,
        startsAt: startsAt === undefined ? undefined : readTime(startsAt, "startsAt").toISOString(),
        endsAt: endsAt === undefined ? undefined : readTime(endsAt, "endsAt").toISOString(),
      };
      // Some providers only accept complete meetings, so two parallel updates would overwrite each other.
      return takeTurn(id, async () => complete(await verbs.update(id, { ...input, timeZone }, options), wanted, warnings, adapter, false));
    },
    async cancel(id, options) {
      if (!supported("cancel")) return verbs.cancel(id, options);
      try {
        return await takeTurn(id, () => verbs.cancel(id, options));
      } catch (error) {
        if (isGone(error)) return { provider, account, id, status: "cancelled", warnings: [`id: ${provider} has no meeting ${id}, or no longer has it`] };
        throw error;
      }
    },
    delete: (id, options) => (supported("delete") ? takeTurn(id, () => verbs.delete(id, options)) : verbs.delete(id, options)),
  };
}

/** Adds a warning to a meeting for each difference between the request and the result. */
function complete<Item extends Meeting>(meeting: Item, wanted: object, given: readonly string[], adapter: Adapter, isNew: boolean): Item {
  const warnings = [...given, ...(meeting.warnings ?? [])];
  const explained = new Set(warnings.map(fieldOf));
  const { attendees } = wanted as { attendees?: MeetingInput["attendees"] };
  const differences = describeDifferences({ ...wanted, attendees: attendees?.map(readPerson) }, meeting).filter((each) => !explained.has(fieldOf(each)));
  const hint = `joinUrl: ${adapter.joinUrlHint ?? `${adapter.provider} gives no link to join`}`;
  return { ...meeting, warnings: [...warnings, ...differences, ...(isNew && meeting.joinUrl === undefined ? [hint] : [])] };
}

/** Runs calls with the same key one after the other. */
function createTurns(): <Result>(key: string, run: () => Promise<Result>) => Promise<Result> {
  const turns = new Map<string, Promise<unknown>>();
  return (key, run) => {
    const turn = (turns.get(key) ?? Promise.resolve()).then(run, run);
    turns.set(key, turn);
    const forget = () => turns.get(key) === turn && turns.delete(key);
    turn.then(forget, forget);
    return turn;
  };
}
