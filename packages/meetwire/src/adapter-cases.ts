/**
 * The entry point `meetwire/testing/cases`: test cases for adapters. There is a case for each capability, and it checks
 * the effect at the provider as well as the result of the call. The cases need no test framework.
 */
import { isMeetwireError } from "@meetwire/runtime";
import type { WebhookInput } from "@meetwire/runtime";
import type { Adapter, AdapterFactory } from "./adapter.ts";
import { createAccount } from "./account.ts";
import type { AnyAccount } from "./account.ts";
import { VERBS } from "./capabilities.ts";
import type { OptionalField, VerbName, Verbs } from "./capabilities.ts";
import { fieldOf } from "./differences.ts";
import { takesField } from "./fields.ts";
import type { Meeting, MeetingInput } from "./meeting.ts";
import { readPerson } from "./people.ts";
import type { MeetingEvent, Recording, RoomAccess, RoomInput } from "./resources.ts";
import { DAY_MS, MINUTE_MS, offsetOf, readOffset } from "./time.ts";

/** An adapter to test. */
export interface AdapterSuite {
  /** The provider's name. */
  readonly provider: string;
  /** Makes the adapter, for a provider with its initial data. Called for each case. */
  create(): AdapterFactory | AdapterSubject | Promise<AdapterFactory | AdapterSubject>;
  /** Data for some capabilities that an adapter cannot create. */
  readonly samples?: AdapterSamples | undefined;
  /** Fields that `meetings.get` has and `meetings.list` does not. Document them, too. */
  readonly onlyByGet?: readonly (keyof Meeting)[] | undefined;
  /**
   * Fields of a new meeting that the provider cannot keep: it names meetings itself, or they start when they are created.
   * The adapter warns about each. Document them, too.
   */
  readonly notKept?: readonly NotKept[] | undefined;
}

/** A field that every meeting has, but not every provider keeps. */
type NotKept = "title" | "startsAt";

/** An adapter, and a way to look at its provider directly. */
export interface AdapterSubject {
  readonly factory: AdapterFactory;
  /** Asks the provider, without the adapter, who may enter a room. Required if the adapter has `rooms.update`. */
  roomAccess?(id: string): RoomAccess | undefined | Promise<RoomAccess | undefined>;
}

/** Data for some capabilities that an adapter cannot create. */
export interface AdapterSamples {
  /** A room to create. Default: one with only a name. */
  readonly room?: RoomInput | undefined;
  /** The kinds of `RoomAccess` that the provider has, if not all. The adapter has to reject the others. */
  readonly accesses?: readonly RoomAccess[] | undefined;
  /** A range of time that has meetings, if the adapter cannot create any. Default: from 200 days ago to 60 days from now. */
  readonly range?: { readonly from: Date; readonly to: Date } | undefined;
  /** Finds a meeting that was recorded, and the expected recordings. */
  readonly recorded?: ((account: AnyAccount) => Promise<{ meetingId: string; expected: readonly Partial<Recording>[] }>) | undefined;
  /** Finds a recording that has a transcript, and some words of the transcript. */
  readonly transcript?: ((account: AnyAccount) => Promise<{ recordingId: string; words: string; speakers?: number | undefined }>) | undefined;
  /** Finds a meeting that people attended. Default: the first one in `range`. */
  readonly attended?: ((account: AnyAccount) => Promise<{ meetingId: string }>) | undefined;
  /** A customer to write to. */
  readonly customer?: ((account: AnyAccount) => Promise<string>) | undefined;
  /** Webhooks with their expected events. */
  readonly webhooks?: readonly { input: WebhookInput; event?: string | undefined; expected: Partial<MeetingEvent>; sameId?: boolean | undefined }[] | undefined;
}

/** A test of an adapter. */
export interface AdapterCase {
  readonly name: string;
  /** The capability that it tests. */
  readonly verb?: VerbName | undefined;
  /** Throws if the adapter does not pass. */
  run(): Promise<void>;
}

/**
 * The cases that an adapter has to pass, by its capabilities.
 *
 * @example
 * for (const { name, run } of await adapterCases({ provider: "acme", create: () => acme({ token }) })) test(name, run);
 */
export async function adapterCases(suite: AdapterSuite): Promise<AdapterCase[]> {
  const { adapter } = await connect(suite);
  return ALL_CASES.flatMap((each) => {
    if (each.verb && !supports(adapter, each.verb)) return [];
    const names = each.each?.(adapter) ?? [undefined];
    return names.map((field) => ({
      name: `${each.verb ?? "account"}: ${field === undefined ? each.name : each.name.replace("%s", field)}`,
      verb: each.verb,
      run: async () => each.run(await connect(suite), field as never),
    }));
  });
}

/** Capabilities without a case. A test of this package checks that there are none. */
export function verbsWithoutCase(): VerbName[] {
  const tested = new Set(ALL_CASES.map(({ verb }) => verb));
  return allVerbs().filter((verb) => !tested.has(verb));
}

function allVerbs(): VerbName[] {
  return Object.entries(VERBS).flatMap(([area, verbs]) => verbs.map((verb) => `${area}.${verb}` as VerbName));
}

/** The input of a case. */
interface Subject {
  readonly suite: AdapterSuite;
  readonly samples: AdapterSamples;
  readonly adapter: Adapter;
  /** The adapter's own verbs, without meetwire's additions. */
  readonly own: Verbs;
  /** The account as users have it. */
  readonly account: AnyAccount;
  readonly roomAccess: AdapterSubject["roomAccess"];
}

async function connect(suite: AdapterSuite): Promise<Subject> {
  const created = await suite.create();
  const { factory, roomAccess }: AdapterSubject = typeof created === "function" ? { factory: created } : created;
  const adapter = factory(NAME);
  return { suite, samples: suite.samples ?? {}, adapter, own: adapter.verbs as unknown as Verbs, account: createAccount(NAME, adapter), roomAccess };
}

function supports({ capabilities }: Adapter, verb: VerbName): boolean {
  const [area, action] = verb.split(".") as [keyof typeof VERBS, string];
  return (capabilities[area] as Record<string, unknown> | undefined)?.[action] !== undefined;
}

const NAME = "account";
const START = new Date("2030-03-05T09:00:00Z");
const PLAIN: MeetingInput = { title: "Demo", startsAt: START, durationMinutes: 45 };
const DAY = { from: new Date("2030-03-05T00:00:00Z"), to: new Date("2030-03-06T00:00:00Z") };
/** A long range, so that the cases notice a second meeting at another time. */
const YEARS = { from: new Date("2029-01-01T00:00:00Z"), to: new Date("2032-01-01T00:00:00Z") };

/** A value of each optional field of a meeting, and another one to change it to. */
const VALUES = {
  timeZone: ["Europe/Vienna", "America/New_York"],
  description: ["What it is about", "Something else"],
  attendees: [["guest@mail.example"], ["another@mail.example", "guest@mail.example"]],
  record: [true, false],
  password: ["s3cret-1", "s3cret-2"],
  visibility: ["public", "private"],
} as const satisfies Partial<Record<OptionalField, readonly [unknown, unknown]>>;

type ValueField = keyof typeof VALUES;
const VALUE_FIELDS = Object.keys(VALUES) as ValueField[];

/** An input with every field that the adapter takes. */
function fullInput(adapter: Adapter): MeetingInput {
  const taken = VALUE_FIELDS.filter((field) => takesField(adapter, field)).map((field) => [field, VALUES[field][0]]);
  return { ...PLAIN, ...Object.fromEntries(taken) } as MeetingInput;
}

interface CaseDefinition {
  readonly verb?: VerbName;
  readonly name: string;
  /** There is one case for each of these strings. It replaces `%s` in the name. */
  each?(adapter: Adapter): readonly string[];
  run(subject: Subject, each: never): Promise<void>;
}

const ALL_CASES: readonly CaseDefinition[] = [
  {
    name: "has a function for each capability it declares",
    async run({ suite, adapter, own }) {
      equal(adapter.provider, suite.provider, "provider");
      for (const [area, verbs] of Object.entries(adapter.capabilities)) {
        for (const [verb, support] of Object.entries(verbs ?? {})) {
          check((VERBS[area as keyof typeof VERBS] as readonly string[] | undefined)?.includes(verb) === true, `meetwire has no verb ${area}.${verb}`);
          check(support === "native" || support === "emulated", `${area}.${verb} is ${JSON.stringify(support)}: it has to be native or emulated`);
          check(typeof (own as unknown as Record<string, Record<string, unknown>>)[area]?.[verb] === "function", `${area}.${verb} has no function`);
        }
      }
    },
  },
  {
    name: "rejects the verbs it lacks: %s",
    each: (adapter) => allVerbs().filter((verb) => !supports(adapter, verb)),
    async run({ account }, verb: VerbName) {
      const [area, action] = verb.split(".") as [string, string];
      const call = (account as unknown as Record<string, Record<string, (...given: unknown[]) => unknown>>)[area]![action]!("any", {});
      const isList = typeof call === "object" && call !== null && Symbol.asyncIterator in call;
      await rejects(isList ? collect(call as AsyncIterable<unknown>) : (call as Promise<unknown>), "UnsupportedError");
    },
  },

  // Meetings.
  {
    verb: "meetings.create",
    name: "schedules a meeting as asked",
    async run(subject) {
      const meeting = await createPlain(subject);
      checkMeeting(subject, meeting, PLAIN);
      equal(meeting.status, newStatus(subject), "status");
      equal(meeting.warnings.map(fieldOf), subject.suite.notKept ?? [], "warnings of a meeting that asks for nothing special");
      await checkReadAgain(subject, meeting);
    },
  },
  {
    verb: "meetings.create",
    name: "schedules exactly one meeting",
    async run(subject) {
      if (!supports(subject.adapter, "meetings.list")) return;
      const before = await listIds(subject, yearsOf(subject));
      const { id } = await createPlain(subject);
      const after = await listIds(subject, yearsOf(subject));
      equal(
        after.filter((each) => !before.includes(each)),
        [id],
        "the meetings that are new",
      );
    },
  },
  {
    verb: "meetings.create",
    name: "accepts %s, or says why not",
    each: () => VALUE_FIELDS,
    async run(subject, field: ValueField) {
      const { adapter, account, own, suite } = subject;
      const value = VALUES[field][0];
      const input = { ...PLAIN, [field]: value } as MeetingInput;
      if (!takesField(adapter, field)) {
        const { warnings } = await account.meetings.create(input);
        check(warnings.filter((each) => fieldOf(each) === field).length === 1, `a warning for ${field} is missing: there are ${JSON.stringify(warnings)}`);
        checkWarnings(warnings, [field, "joinUrl", "invite", ...(suite.notKept ?? [])]);
        return;
      }
      const meeting = await own.meetings.create(input);
      checkMeeting(subject, meeting, input);
      checkKept(meeting, field, value);
      checkWarnings(meeting.warnings, has(meeting, field, value) ? [] : [field]);
      await checkReadAgain(subject, meeting);
    },
  },
  {
    verb: "meetings.create",
    name: "keeps each attendee, or names those that it cannot invite",
    async run({ account, adapter }) {
      if (!takesField(adapter, "attendees")) return;
      const attendees = [{ name: "Ann Nobody" }, { id: "77", name: "Bob Number" }, { email: "guest@mail.example", name: "Guest Person" }];
      const meeting = await account.meetings.create({ ...PLAIN, attendees });
      for (const { name, email, id } of attendees) {
        const kept = meeting.attendees.some((each) =>
          email === undefined ? (id !== undefined && each.id === id) || each.name === name : each.email === email && each.name === name,
        );
        const told = meeting.warnings.some(
          (each) =>
            ["attendees", "invite"].includes(fieldOf(each)) &&
            ([name, email, `user ${id}`].some((text) => text !== undefined && each.includes(text)) || /left out/.test(each)),
        );
        check(kept || told, `${name} is neither in the meeting nor in its warnings: ${JSON.stringify(meeting.warnings)}`);
      }
    },
  },
  {
    verb: "meetings.create",
    name: "returns a link to join, or says how to get one",
    async run({ account }) {
      const { joinUrl, warnings } = await account.meetings.create(PLAIN);
      const told = warnings.some((each) => fieldOf(each) === "joinUrl");
      check(
        joinUrl === undefined ? told : /^https?:\/\//.test(joinUrl) && !told,
        `joinUrl is ${JSON.stringify(joinUrl)}, the warnings are ${JSON.stringify(warnings)}`,
      );
    },
  },
  {
    verb: "meetings.create",
    name: "says whether the attendees are invited",
    async run({ adapter, account }) {
      const told = (warnings: readonly string[]) => warnings.some((each) => ["invite", "attendees"].includes(fieldOf(each)));
      const attendees = ["guest@mail.example"];
      check(told((await account.meetings.create({ ...PLAIN, attendees })).warnings), "without `invite`, no warning says that the attendees are not invited");
      const asked = await account.meetings.create({ ...PLAIN, attendees, invite: true });
      check(takesField(adapter, "invite") !== told(asked.warnings), `with invite: true, the warnings are ${JSON.stringify(asked.warnings)}`);
    },
  },
  {
    verb: "meetings.create",
    name: "keeps times across a change of clocks",
    async run(subject) {
      const input: MeetingInput = {
        title: "Night",
        startsAt: "2030-10-27T00:30:00Z",
        endsAt: "2030-10-27T02:30:00Z",
        ...(takesField(subject.adapter, "timeZone") && { timeZone: "Europe/Vienna" }),
      };
      checkMeeting(subject, await subject.own.meetings.create(input), input);
    },
  },
  {
    verb: "meetings.create",
    name: "rejects a series, unless it supports series",
    async run(subject) {
      const { adapter, account } = subject;
      const recurrence = "FREQ=WEEKLY;COUNT=3";
      if (takesField(adapter, "recurrence")) {
        const meeting = await account.meetings.create({ ...PLAIN, recurrence });
        check(meeting.recurrence !== undefined, "the meeting has no recurrence");
        return;
      }
      const before = supports(adapter, "meetings.list") ? await listIds(subject, yearsOf(subject)) : [];
      await rejects(account.meetings.create({ ...PLAIN, recurrence }), "UnsupportedError");
      equal(supports(adapter, "meetings.list") ? await listIds(subject, yearsOf(subject)) : [], before, "the meetings after the rejected call");
    },
  },
  {
    verb: "meetings.create",
    name: "rejects an invalid time: %s",
    each: () => ["2030-03-01T09:00", "2030-02-30T09:00:00Z", "7 Z", "March 7 2030 Z"],
    async run({ account }, startsAt: string) {
      await rejects(account.meetings.create({ ...PLAIN, startsAt }), "InvalidInputError");
    },
  },
  {
    verb: "meetings.get",
    name: "returns the scheduled meeting, and no other",
    async run(subject) {
      const { own, adapter } = subject;
      if (supports(adapter, "meetings.create")) {
        const other = await own.meetings.create({ ...PLAIN, title: "Another" });
        const meeting = await createPlain(subject);
        equal(pick(await own.meetings.get(meeting.id)), pick(meeting), "the meeting that was read");
        const { title } = await own.meetings.get(other.id);
        equal(title, keeps(subject, "title") ? "Another" : other.title, "the title of the other meeting");
      } else {
        const { id } = await anyMeeting(subject);
        equal((await own.meetings.get(id)).id, id, "the id of the meeting that was read");
      }
      await rejects(own.meetings.get("602f926aaa81493ce4c57000"), "NotFoundError");
    },
  },
  {
    verb: "meetings.list",
    name: "lists by start, within the range, each meeting once",
    async run(subject) {
      const { own, adapter } = subject;
      let range = subject.samples.range ?? { from: new Date(Date.now() - 200 * DAY_MS), to: new Date(Date.now() + 60 * DAY_MS) };
      if (supports(adapter, "meetings.create")) {
        for (const hours of [5, 1, 3])
          await own.meetings.create({ ...PLAIN, title: `At ${hours}`, startsAt: new Date(START.getTime() + hours * 60 * MINUTE_MS) });
        const edge = await createPlain(subject);
        const start = new Date(edge.startsAt);
        range = dayOf(subject);
        equal((await listIds(subject, { from: range.from, to: start })).includes(edge.id), false, "whether a range without its end has the meeting at its end");
        equal((await listIds(subject, { from: start, to: range.to })).includes(edge.id), true, "whether a range has the meeting at its start");
      }
      const list = own.meetings.list(range);
      const meetings = await list.toArray();
      check(meetings.length > 0, "there are no meetings: pass a samples.range that has some");
      const starts = meetings.map(({ startsAt }) => Date.parse(startsAt));
      equal(
        starts,
        starts.toSorted((left, right) => left - right),
        "the starts",
      );
      check(
        starts.every((start) => start >= range.from.getTime() && start < range.to.getTime()),
        "a meeting is outside of the range",
      );
      equal(new Set(meetings.map(({ id }) => id)).size, meetings.length, "the number of different ids");
      equal(list.failures, [], "failures");
      for (const meeting of meetings) checkMeeting(subject, meeting);
    },
  },
  {
    verb: "meetings.list",
    name: "has the same fields as `get`",
    async run(subject) {
      const { own, adapter, suite } = subject;
      if (!supports(adapter, "meetings.get")) return;
      if (supports(adapter, "meetings.create")) await own.meetings.create(fullInput(adapter));
      const around = subject.samples.range ?? { from: new Date(Date.now() - 20 * DAY_MS), to: new Date(Date.now() + 20 * DAY_MS) };
      const listed = [...(await own.meetings.list(dayOf(subject)).toArray({ limit: 2 })), ...(await own.meetings.list(around).toArray({ limit: 3 }))];
      check(listed.length > 0, "there are no meetings: pass a samples.range that has some");
      for (const meeting of listed)
        equal(pick(await own.meetings.get(meeting.id), suite.onlyByGet), pick(meeting, suite.onlyByGet), `the meeting ${meeting.id}, read and listed`);
    },
  },
  {
    verb: "meetings.update",
    name: "moves a meeting and keeps its length",
    async run(subject) {
      const { own, adapter } = subject;
      const meeting = await own.meetings.create(fullInput(adapter));
      const startsAt = new Date(START.getTime() + 60 * MINUTE_MS);
      const moved = await own.meetings.update(meeting.id, { startsAt });
      checkMeeting(subject, moved, { startsAt, durationMinutes: 45 });
      checkUnchanged(moved, meeting, ["startsAt", "endsAt"]);
      await checkReadAgain(subject, moved);
      const longer = await own.meetings.update(meeting.id, { durationMinutes: 60 });
      checkMeeting(subject, longer, { startsAt, durationMinutes: 60 });
    },
  },
  {
    verb: "meetings.update",
    name: "keeps the wall time's zone when it moves across a change of clocks",
    async run(subject) {
      if (!takesField(subject.adapter, "timeZone")) return;
      const { own } = subject;
      const winter = await own.meetings.create({ ...PLAIN, timeZone: "Europe/Vienna" });
      const summer = await own.meetings.update(winter.id, { startsAt: "2030-07-01T09:00:00+02:00" });
      checkMeeting(subject, summer, { startsAt: "2030-07-01T07:00:00Z", durationMinutes: 45 });
      equal(summer.timeZone, winter.timeZone, "timeZone");
    },
  },
  {
    verb: "meetings.update",
    name: "changes only the title",
    async run(subject) {
      const { own, adapter } = subject;
      const meeting = await own.meetings.create(fullInput(adapter));
      const renamed = await own.meetings.update(meeting.id, { title: "Renamed" });
      equal(renamed.title, "Renamed", "title");
      checkUnchanged(renamed, meeting, ["title"]);
      await checkReadAgain(subject, renamed);
    },
  },
  {
    verb: "meetings.update",
    name: "changes only %s, or says why not",
    // Whether a meeting is recorded is often settled when it is scheduled. Adapters that list their fields say so.
    each: ({ fields }) => VALUE_FIELDS.filter((field) => fields || field !== "record"),
    async run(subject, field: ValueField) {
      const { own, adapter, account } = subject;
      const value = VALUES[field][1];
      const meeting = await own.meetings.create(fullInput(adapter));
      const changes = { [field]: value };
      if (!takesField(adapter, field)) {
        const { warnings } = await account.meetings.update(meeting.id, changes);
        check(
          warnings.some((each) => fieldOf(each) === field),
          `a warning for ${field} is missing: there are ${JSON.stringify(warnings)}`,
        );
        return;
      }
      const changed = await own.meetings.update(meeting.id, changes);
      checkKept(changed, field, value);
      // The offsets of the times follow the zone.
      checkUnchanged(changed, meeting, [field]);
      await checkReadAgain(subject, changed);
    },
  },
  {
    verb: "meetings.update",
    name: "does not lose one of two parallel changes",
    async run({ account, adapter }) {
      if (!takesField(adapter, "attendees")) return;
      const { id } = await account.meetings.create(PLAIN);
      await Promise.all([account.meetings.update(id, { title: "New" }), account.meetings.update(id, { attendees: ["b@mail.example"] })]);
      const last = await account.meetings.update(id, { durationMinutes: 50 });
      equal([last.title, last.attendees.map(({ email }) => email)], ["New", ["b@mail.example"]], "title and attendees");
    },
  },
  {
    verb: "meetings.cancel",
    name: "cancels a meeting, and no other one",
    async run(subject) {
      const { own, account, adapter } = subject;
      const other = await own.meetings.create({ ...PLAIN, title: "Stays" });
      const meeting = await createPlain(subject);
      const cancelled = await own.meetings.cancel(meeting.id);
      equal([cancelled.id, cancelled.status, cancelled.account], [meeting.id, "cancelled", NAME], "the cancelled meeting");
      const left = supports(adapter, "meetings.get") ? await unlessNotFound(own.meetings.get(meeting.id)) : undefined;
      if (left) equal(left.status, "cancelled", "the status when it is read again");
      if (supports(adapter, "meetings.list")) {
        const listed = await own.meetings.list(dayOf(subject)).toArray();
        const found = listed.find(({ id }) => id === meeting.id);
        equal(found?.status, left?.status ?? found?.status, "the status in the list, compared with the status that `get` returns");
        check(found === undefined || found.status === "cancelled", "the list has the cancelled meeting with another status");
        equal(listed.find(({ id }) => id === other.id)?.status, newStatus(subject), "the status of the other meeting");
      }
      equal((await account.meetings.cancel(meeting.id)).status, "cancelled", "the status after cancelling it again");
    },
  },
  {
    verb: "meetings.delete",
    name: "deletes a meeting, and no other one",
    async run(subject) {
      const { own, account, adapter } = subject;
      const other = await own.meetings.create({ ...PLAIN, title: "Stays" });
      const meeting = await createPlain(subject);
      equal(await own.meetings.delete(meeting.id), undefined, "the result of deleting");
      if (supports(adapter, "meetings.get")) await rejects(own.meetings.get(meeting.id), "NotFoundError");
      if (supports(adapter, "meetings.list"))
        equal(
          (await listIds(subject, dayOf(subject))).filter((id) => [meeting.id, other.id].includes(id)),
          [other.id],
          "the remaining meetings",
        );
      await account.meetings.delete(meeting.id);
    },
  },
  {
    verb: "meetings.findByReference",
    name: "finds a meeting by its reference, and creates it only once",
    async run(subject) {
      const { account, adapter } = subject;
      if (!supports(adapter, "meetings.create")) return;
      const reference = "order 17/ä]";
      const first = await account.meetings.create({ ...PLAIN, reference });
      const second = await account.meetings.create({ ...PLAIN, reference });
      const other = await account.meetings.create({ ...PLAIN, reference: "order 18" });
      equal([first.reference, first.title], [reference, PLAIN.title], "reference and title");
      equal(second.id, first.id, "the id of the second call");
      check(other.id !== first.id, "another reference returned the same meeting");
      equal((await account.meetings.findByReference(reference))?.id, first.id, "the id that was found");
      equal(await account.meetings.findByReference("order 19"), undefined, "the meeting found for an unused reference");
      if (supports(adapter, "meetings.list")) equal((await listIds(subject, dayOf(subject))).length, 2, "the number of meetings");
      if (!supports(adapter, "meetings.update")) return;
      const renamed = await account.meetings.update(first.id, { title: "Renamed" });
      equal([renamed.title, renamed.reference], ["Renamed", reference], "title and reference after a change");
    },
  },

  // Rooms.
  {
    verb: "rooms.create",
    name: "makes a room with a link",
    async run(subject) {
      const { own, adapter, suite } = subject;
      const input = roomInput(subject);
      const room = await own.rooms.create(input);
      equal([room.provider, room.account, room.name], [suite.provider, NAME, input.name], "provider, account and name");
      check(/^https?:\/\//.test(room.joinUrl), `joinUrl is ${JSON.stringify(room.joinUrl)}`);
      check(room.hostUrl === undefined || room.hostUrl !== room.joinUrl, "hostUrl is joinUrl");
      if (supports(adapter, "rooms.list"))
        check(
          (await own.rooms.list()).some(({ id }) => id === room.id),
          "the list of rooms does not have it",
        );
    },
  },
  {
    verb: "rooms.list",
    name: "lists rooms, each once",
    async run(subject) {
      const { own, adapter, suite } = subject;
      if (supports(adapter, "rooms.create")) await own.rooms.create(roomInput(subject));
      const rooms = await own.rooms.list();
      check(rooms.length > 0, "there is no room");
      equal(new Set(rooms.map(({ id }) => id)).size, rooms.length, "the number of different ids");
      for (const room of rooms) equal([room.provider, room.account], [suite.provider, NAME], "provider and account");
    },
  },
  {
    verb: "rooms.update",
    name: "changes who may enter",
    async run(subject) {
      const { own, roomAccess, samples } = subject;
      const { accesses } = samples;
      const { id } = await own.rooms.create(roomInput(subject));
      check(roomAccess !== undefined, "create() has to return { factory, roomAccess }, so that the change can be seen");
      let present: RoomAccess | undefined;
      for (const access of ["public", "private", "team"] as const) {
        if (accesses?.includes(access) === false) await rejects(own.rooms.update(id, { access }), "InvalidInputError");
        else await own.rooms.update(id, { access: (present = access) });
        equal(await roomAccess!(id), present, "who may enter, at the provider");
      }
    },
  },
  {
    verb: "rooms.delete",
    name: "deletes a room, and no other one",
    async run(subject) {
      const { own, account, adapter } = subject;
      const { id } = await own.rooms.create(roomInput(subject));
      const before = supports(adapter, "rooms.list") ? (await own.rooms.list()).map((each) => each.id) : [];
      await own.rooms.delete(id);
      if (supports(adapter, "rooms.list"))
        equal(
          (await own.rooms.list()).map((each) => each.id),
          before.filter((each) => each !== id),
          "the rooms that are left",
        );
      await account.rooms.delete(id);
    },
  },

  // Recordings, transcripts and attendance.
  {
    verb: "recordings.list",
    name: "lists the recordings of a meeting",
    async run(subject) {
      const { own, suite } = subject;
      const { meetingId, expected } = await sample(subject, "recorded");
      const recordings = await own.recordings.list(meetingId);
      check(
        expected.length > 0 && recordings.length === expected.length,
        `there are ${recordings.length} recordings, expected ${expected.length}: there has to be one`,
      );
      for (const [index, recording] of recordings.entries()) {
        equal([recording.provider, recording.account], [suite.provider, NAME], "provider and account");
        check(recording.meetingId === undefined || recording.meetingId === meetingId, `its meetingId is ${recording.meetingId}`);
        check((recording.meetingId ?? recording.customerId) !== undefined, "it has neither a meetingId nor a customerId");
        for (const [field, value] of Object.entries(expected[index]!)) equal(recording[field as keyof Recording], value, field);
      }
    },
  },
  {
    verb: "recordings.download",
    name: "downloads a recording, and resumes or fails",
    async run(subject) {
      const { own } = subject;
      const { meetingId } = await sample(subject, "recorded");
      const [recording] = await own.recordings.list(meetingId);
      const { stream, name, size, offset } = await own.recordings.download(recording!);
      const bytes = await readBytes(stream);
      check(bytes.length > 4, "the file is empty");
      check(name !== "" && !/[/\\]/.test(name), `its name is ${JSON.stringify(name)}`);
      equal([size ?? bytes.length, offset], [bytes.length, 0], "size and offset");
      try {
        const rest = await own.recordings.download(recording!, { offset: 4 });
        equal(await readBytes(rest.stream), bytes.slice(4), "the rest of the file");
      } catch (error) {
        equal((error as Error).name, "UnexpectedResponseError", `the error if it cannot resume: ${(error as Error).message}`);
      }
    },
  },
  {
    verb: "recordings.delete",
    name: "deletes a recording, and no other one",
    async run(subject) {
      const { own, account, adapter } = subject;
      const { meetingId } = await sample(subject, "recorded");
      check(supports(adapter, "recordings.list"), "recordings.delete can only be tested if the adapter has recordings.list");
      const before = (await own.recordings.list(meetingId)).map(({ id }) => id);
      await own.recordings.delete(before[0]!);
      equal(
        (await own.recordings.list(meetingId)).map(({ id }) => id),
        before.slice(1),
        "the recordings that are left",
      );
      await account.recordings.delete(before[0]!);
    },
  },
  {
    verb: "transcripts.get",
    name: "reads a transcript as text",
    async run(subject) {
      const { recordingId, words } = await sample(subject, "transcript");
      check((await subject.own.transcripts.get(recordingId)).includes(words), `the transcript does not contain ${JSON.stringify(words)}`);
    },
  },
  {
    verb: "transcripts.segments",
    name: "reads a transcript as segments",
    async run(subject) {
      const { recordingId, words, speakers } = await sample(subject, "transcript");
      const segments = await subject.own.transcripts.segments(recordingId);
      check(
        segments.some(({ text }) => text.includes(words)),
        `no segment contains ${JSON.stringify(words)}`,
      );
      check(
        segments.every(({ text, start }) => text !== "" && (start === undefined || start >= 0)),
        "a segment has no text, or begins before the recording",
      );
      if (speakers !== undefined) equal(new Set(segments.map(({ speaker }) => speaker?.name)).size, speakers, "the number of speakers");
    },
  },
  {
    verb: "attendance.list",
    name: "lists who was there",
    async run(subject) {
      const { own, samples, account } = subject;
      const { meetingId } = samples.attended ? await samples.attended(account) : { meetingId: (await anyMeeting(subject)).id };
      const attendance = await own.attendance.list(meetingId);
      check(attendance.length > 0, "the attendance list is empty");
      for (const { spans, seconds } of attendance) {
        check(spans.length > 0, "a person has no spans");
        const longest = spans.reduce((sum, { from, to }) => sum + (Date.parse(to ?? new Date().toISOString()) - Date.parse(from)) / 1000, 0);
        check(seconds >= 0 && seconds <= longest + 1, `a person's seconds are ${seconds}, but the spans add up to ${longest}`);
      }
    },
  },

  // People.
  {
    verb: "people.list",
    name: "lists people, each once",
    async run({ own, suite }) {
      const people = await own.people.list();
      check(people.length > 0, "the list of people is empty");
      equal(new Set(people.map(({ id }) => id)).size, people.length, "the number of different ids");
      for (const person of people) equal([person.provider, person.account], [suite.provider, NAME], "provider and account");
    },
  },
  {
    verb: "people.create",
    name: "adds a member",
    async run({ own, adapter, suite }) {
      const email = "lars.new@nordlys.example";
      const member = await own.people.create({ email, firstName: "Lars", lastName: "Holm" });
      equal([member.provider, member.account, member.email, member.name], [suite.provider, NAME, email, "Lars Holm"], "provider, account, email and name");
      if (!supports(adapter, "people.list")) return;
      const found = (await own.people.list()).find(({ id }) => id === member.id);
      equal([found?.email, found?.name], [email, "Lars Holm"], "email and name in the list");
    },
  },
  {
    verb: "people.remove",
    name: "removes a member, and no other one",
    async run({ own, account, adapter }) {
      const isListed = supports(adapter, "people.list");
      const canAdd = supports(adapter, "people.create");
      check(isListed || canAdd, "people.remove can only be tested if the adapter has people.list or people.create");
      const { id } = canAdd ? await own.people.create({ email: "lars.new@nordlys.example", firstName: "Lars" }) : (await own.people.list()).at(-1)!;
      const before = isListed ? (await own.people.list()).map((each) => each.id) : [];
      await own.people.remove(id);
      if (isListed)
        equal(
          (await own.people.list()).map((each) => each.id),
          before.filter((each) => each !== id),
          "the members who are left",
        );
      await account.people.remove(id);
    },
  },

  // Messages and webhooks.
  {
    verb: "messages.list",
    name: "lists the sent messages",
    async run(subject) {
      const { own, adapter } = subject;
      const customer = await sample(subject, "customer");
      if (supports(adapter, "messages.send")) await own.messages.send(customer, "A first message");
      check((await collect(own.messages.list(customer))).length > 0, "there is no message");
    },
  },
  {
    verb: "messages.send",
    name: "sends a text exactly once",
    async run(subject) {
      const { own, adapter } = subject;
      check(supports(adapter, "messages.list"), "messages.send can only be tested if the adapter has messages.list");
      const customer = await sample(subject, "customer");
      const text = "We start in five minutes";
      await own.messages.send(customer, text);
      const texts = (await collect(own.messages.list(customer))).map((each) => each.text);
      equal(texts.filter((each) => each === text).length, 1, "how often the list has the message");
    },
  },
  {
    verb: "webhooks.parse",
    name: "reads each event",
    async run(subject) {
      const { account, samples, suite } = subject;
      check((samples.webhooks?.length ?? 0) > 0, "give samples.webhooks");
      for (const { input, event, expected, sameId = true } of samples.webhooks ?? []) {
        const parse = () => account.webhooks.parse(structuredClone(input), event === undefined ? {} : { event: event });
        const [first, again] = [await parse(), await parse()];
        equal([first.provider, first.account], [suite.provider, NAME], "provider and account");
        check(typeof first.id === "string" && first.id !== "", "its id is empty");
        if (sameId) equal(again.id, first.id, "the id of the same event");
        for (const [field, value] of Object.entries(expected)) equal(first[field as keyof MeetingEvent], value, field);
      }
    },
  },
  {
    verb: "webhooks.parse",
    name: "reads an unknown event as `other`, with an id made from its content",
    async run({ account }) {
      const parse = (input: object) => account.webhooks.parse(input);
      const [first, again, second] = [await parse({ a: 1 }), await parse({ a: 1 }), await parse({ b: 2 })];
      equal([first.type, first.meetingId], ["other", undefined], "type and meetingId");
      check(first.id !== "" && first.id === again.id && first.id !== second.id, `the ids are ${first.id}, ${again.id} and ${second.id}`);
    },
  },
];

function roomInput({ samples }: Subject): RoomInput {
  return samples.room ?? { name: "room-a" };
}

function keeps({ suite }: Pick<Subject, "suite">, field: NotKept): boolean {
  return !suite.notKept?.includes(field);
}

/** The status of a meeting that was just created. */
function newStatus(subject: Subject): Meeting["status"] {
  return keeps(subject, "startsAt") ? "scheduled" : "started";
}

/** A range that contains new meetings: around the requested time, or around now if the provider does not keep the start. */
function dayOf(subject: Pick<Subject, "suite">): { from: Date; to: Date } {
  const now = Date.now();
  return keeps(subject, "startsAt") ? DAY : { from: new Date(now - DAY_MS / 2), to: new Date(now + DAY_MS / 2) };
}

/** A longer range, so that the cases notice a second meeting at another time. */
function yearsOf(subject: Pick<Subject, "suite">): { from: Date; to: Date } {
  return keeps(subject, "startsAt") ? YEARS : { from: new Date(Date.now() - 400 * DAY_MS), to: YEARS.to };
}

async function createPlain({ own }: Subject): Promise<Meeting> {
  return own.meetings.create(PLAIN);
}

async function anyMeeting({ own, samples }: Subject): Promise<Meeting> {
  const range = samples.range ?? { from: new Date(Date.now() - 200 * DAY_MS), to: new Date(Date.now() + 60 * DAY_MS) };
  const [meeting] = await own.meetings.list(range).toArray({ limit: 1 });
  check(meeting !== undefined, "there are no meetings: pass a samples.range that has some");
  return meeting!;
}

async function listIds({ own }: Subject, range: { from: Date; to: Date }): Promise<string[]> {
  return (await own.meetings.list(range).toArray()).map(({ id }) => id);
}

type Sampled = { [Name in keyof AdapterSamples]-?: NonNullable<AdapterSamples[Name]> extends (account: AnyAccount) => Promise<infer Result> ? Result : never };

async function sample<Name extends "recorded" | "transcript" | "customer">({ samples, account }: Subject, name: Name): Promise<Sampled[Name]> {
  const find = samples[name];
  check(find !== undefined, `give samples.${name}, so that this capability can be tested`);
  return (await find!(account)) as Sampled[Name];
}

/** Compares the shared fields of every meeting, and the requested ones. */
function checkMeeting({ suite }: Subject, meeting: Meeting, wanted: Partial<MeetingInput> = {}): void {
  equal([meeting.provider, meeting.account], [suite.provider, NAME], "provider and account");
  check(typeof meeting.id === "string" && meeting.id !== "", `id is ${JSON.stringify(meeting.id)}`);
  check(Array.isArray(meeting.warnings), `warnings is ${JSON.stringify(meeting.warnings)}: it has to be a list`);
  check(Array.isArray(meeting.attendees), `attendees is ${JSON.stringify(meeting.attendees)}: it has to be a list`);
  for (const time of [meeting.startsAt, meeting.endsAt]) {
    check(typeof time === "string" && /(Z|[+-]\d\d:\d\d)$/.test(time), `${JSON.stringify(time)} is not ISO 8601 with a zone`);
    const offset = readOffset(time);
    if (meeting.timeZone !== undefined && offset !== undefined)
      equal(offset, offsetOf(meeting.timeZone, new Date(time)), `the offset of ${meeting.timeZone} in ${time}`);
  }
  const { title, startsAt, endsAt, durationMinutes } = wanted;
  if (title !== undefined && keeps({ suite }, "title")) equal(meeting.title, title, "title");
  if (startsAt !== undefined && durationMinutes !== undefined)
    equal(Date.parse(meeting.endsAt), new Date(startsAt).getTime() + durationMinutes * MINUTE_MS, "endsAt");
  if (endsAt !== undefined) equal(new Date(meeting.endsAt).toISOString(), new Date(endsAt).toISOString(), "endsAt");
  if (!keeps({ suite }, "startsAt")) return;
  if (startsAt !== undefined) equal(new Date(meeting.startsAt).toISOString(), new Date(startsAt).toISOString(), "startsAt");
  if (durationMinutes !== undefined) equal((Date.parse(meeting.endsAt) - Date.parse(meeting.startsAt)) / MINUTE_MS, durationMinutes, "the length in minutes");
}

/** Reads the meeting again, because an adapter could make up the result of a call. */
async function checkReadAgain({ own, adapter, suite }: Subject, meeting: Meeting): Promise<void> {
  if (supports(adapter, "meetings.get")) {
    const read = await own.meetings.get(meeting.id);
    equal(pick(read), pick(meeting), "the meeting when it is read again");
    equal(rawHas(read), rawHas(meeting), "the description when the meeting is read again");
  }
  if (supports(adapter, "meetings.list")) {
    const listed = (await own.meetings.list(yearsOf({ suite })).toArray()).find(({ id }) => id === meeting.id);
    check(listed !== undefined, "the list does not have the meeting");
    equal(pick(listed!, suite.onlyByGet), pick(meeting, suite.onlyByGet), "the meeting in the list");
  }
}

/** Whether the provider has one of the descriptions, for adapters that do not show it. */
function rawHas({ raw }: Meeting): boolean[] {
  const text = JSON.stringify(raw) ?? "";
  return VALUES.description.map((each) => text.includes(each));
}

/** The fields that `create`, `get` and `list` have to agree on. Times are compared as points in time. */
function pick(meeting: Meeting, left: readonly (keyof Meeting)[] = []): object {
  const {
    id,
    uid,
    reference,
    title,
    startsAt,
    endsAt,
    timeZone,
    description,
    record,
    password,
    visibility,
    recurrence,
    status,
    joinUrl,
    attendees,
    createdAt,
  } = meeting;
  const times = { startsAt: new Date(startsAt).toISOString(), endsAt: new Date(endsAt).toISOString() };
  const all = { id, uid, reference, title, ...times, timeZone, description, record, password, visibility, recurrence, status, joinUrl, attendees, createdAt };
  return Object.fromEntries(Object.entries(all).filter(([field]) => !left.includes(field as keyof Meeting)));
}

function has(meeting: Meeting, field: ValueField, value: unknown): boolean {
  // A description that is kept but not shown is not lost.
  if (field === "description" && meeting.description === undefined) return rawHas(meeting)[VALUES.description.indexOf(value as never)]!;
  if (field !== "attendees") return meeting[field] === value;
  const emails = (value as readonly string[]).map((each) => readPerson(each).email);
  return emails.every((email) => meeting.attendees.some((each) => each.email === email)) && meeting.attendees.length === emails.length;
}

/** A field is kept, or a warning says that it is not. */
function checkKept(meeting: Meeting, field: ValueField, value: unknown): void {
  const told = meeting.warnings.some((each) => fieldOf(each) === field);
  check(
    has(meeting, field, value) !== told,
    `${field} is ${JSON.stringify(meeting[field])} instead of ${JSON.stringify(value)}, the warnings are ${JSON.stringify(meeting.warnings)}`,
  );
}

/** Each warning is about something that was asked for. */
function checkWarnings(warnings: readonly string[], fields: readonly string[]): void {
  for (const warning of warnings) check(fields.includes(fieldOf(warning)), `the warning ${JSON.stringify(warning)} is unexpected`);
}

function checkUnchanged(meeting: Meeting, before: Meeting, changed: readonly (keyof Meeting)[]): void {
  equal(pick(meeting, changed), pick(before, changed), "the fields that must not change");
  if (!changed.includes("description")) equal(rawHas(meeting), rawHas(before), "the description at the provider, which must not change");
}

async function unlessNotFound<Result>(promise: Promise<Result>): Promise<Result | undefined> {
  try {
    return await promise;
  } catch (error) {
    if ((error as Error).name === "NotFoundError") return undefined;
    throw error;
  }
}

async function rejects(promise: Promise<unknown>, name: string): Promise<void> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  check(error !== undefined, `it resolves, but has to reject with ${name}`);
  check(isMeetwireError(error) && error.name === name, `it rejects with ${(error as Error).name} (${(error as Error).message}) instead of ${name}`);
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function readBytes(stream: ReadableStream<Uint8Array>): Promise<number[]> {
  return [...new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer())];
}

function equal(actual: unknown, expected: unknown, what: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  check(left === right, `${what}: expected ${right}, got ${left}`);
}

function check(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}
