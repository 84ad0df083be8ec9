import { createDemodesk, NotFoundError, parseWebhook, UnexpectedResponseError, ValidationError } from "@meetwire/demodesk";
import type {
  Demodesk,
  DemodeskOptions,
  DemodeskWebhook,
  IncludedResource,
  MeetingAttributes,
  MeetingCreateAttributes,
  MeetingFilter,
  MeetingResponse,
  MeetingUpdateAttributes,
  UserAttributes,
} from "@meetwire/demodesk";
import type { CallOptions } from "@meetwire/runtime";
import type { AdapterFactory } from "../adapter.ts";
import { afterEffect } from "../after-effect.ts";
import type { Capabilities, FieldSupport } from "../capabilities.ts";
import { MeetingList } from "../meeting-list.ts";
import type { Meeting, MeetingChanges, MeetingInput, MeetingStatus, Person } from "../meeting.ts";
import { nameOf } from "../people.ts";
import { listOf, numberOf, objectOf, readAll, readEach, readUntilStable, requireDate, requireId, textOf, timeOf } from "../read.ts";
import { markTitle, readMarkedTitle, referenceMark } from "../reference.ts";
import type { MeetingEvent, Member } from "../resources.ts";
import { DAY_MS, guessTimeZone, movesMeeting, readOffset, readSchedule, writeTime } from "../time.ts";
import type { Schedule } from "../time.ts";
import { readTranscriptLines } from "../transcript.ts";
import { listByWindows } from "../windows.ts";

const capabilities = {
  meetings: { create: "native", get: "native", list: "native", update: "native", cancel: "native", delete: "native", findByReference: "emulated" },
  transcripts: { get: "native", segments: "native" },
  people: { create: "native", remove: "native" },
  webhooks: { parse: "native" },
} as const satisfies Capabilities;

const companyCapabilities = { ...capabilities, people: { list: "native", ...capabilities.people } } as const satisfies Capabilities;

const fields: FieldSupport = {
  timeZone: true,
  reference: true,
  attendees: "Demodesk's API does not send invitations, so they were left out: send them joinUrl",
  description: "Demodesk does not accept a description, so it was left out",
  record: "in Demodesk, the event type decides whether a meeting is recorded",
  invite: "Demodesk does not send invitations through its API: send people joinUrl",
  password: "Demodesk has no passwords for meetings, anyone who has the link can join",
  visibility: "Demodesk has no such setting, anyone who has the token can read a meeting",
  recurrence: "Demodesk has no series: schedule each meeting",
  changedSince: "Demodesk's list does not say when a meeting was changed",
};

const alternatives = {
  "rooms.create": "its meetings are scheduled; use meetings.create",
  "recordings.list": "there is no list; the event recording.uploaded has the file's address and the token for the transcript",
  "recordings.download": "the event recording.uploaded has the file's address",
  "recordings.delete": "delete them in the dashboard",
  "people.list": "it lists the users of a company; give companyId to demodesk()",
};

/** A meeting with the objects that it refers to: participants, users, recordings. */
export interface DemodeskMeeting extends Pick<MeetingResponse, "data" | "included"> {}

/** A user. If the user was just added, it has the API key. Store the key, because Demodesk does not show it again. */
export interface DemodeskMember {
  id: string;
  type?: "users";
  attributes?: UserAttributes;
  apiKey?: string;
}

/** Demodesk's own types. */
export interface DemodeskTypes {
  provider: "demodesk";
  meeting: DemodeskMeeting;
  meetingCreate: MeetingCreateAttributes;
  meetingUpdate: MeetingUpdateAttributes;
  member: DemodeskMember;
  event: DemodeskWebhook;
}

type Options = CallOptions | undefined;
type CommonMeeting = Meeting<DemodeskMeeting, "demodesk">;

export interface DemodeskAccountOptions extends DemodeskOptions {
  /** The company's id, from the response that created the company. Without it, there is no `people.list`. */
  companyId?: string | undefined;
  /** Whose meetings are listed: the team's, or only the key's own user's. Default `team`. */
  meetings?: "team" | "own" | undefined;
}

/**
 * A Demodesk company or user as an account, by its company admin key or user key.
 *
 * A meeting's `id` is `<id>:<token>`, such as `123:PYBGFKMZ`, because Demodesk reads a meeting by its token and changes it
 * by its id. You can pass only one part. To read a meeting by its number, the adapter then searches the list.
 *
 * @example
 * const meetwire = createMeetwire({ sales: demodesk({ apiKey, companyId: "42" }) });
 */
export function demodesk(options: DemodeskAccountOptions & { companyId: string }): AdapterFactory<typeof companyCapabilities, DemodeskTypes, Demodesk>;
export function demodesk(options: DemodeskAccountOptions): AdapterFactory<typeof capabilities, DemodeskTypes, Demodesk>;
export function demodesk({
  companyId,
  meetings = "team",
  ...options
}: DemodeskAccountOptions): AdapterFactory<typeof companyCapabilities, DemodeskTypes, Demodesk> {
  const client = createDemodesk(options);
  return (account) => {
    const read = (raw: DemodeskMeeting, warnings: readonly string[] = []) => readMeeting(raw, account, warnings);
    return {
      provider: "demodesk",
      // Without companyId, people.list is not in the caller's type, so remove it here too.
      capabilities: companyId === undefined ? (capabilities as typeof companyCapabilities) : companyCapabilities,
      fields,
      alternatives,
      settingsOf,
      client,
      verbs: {
        meetings: {
          async create(input, call) {
            const schedule = readSchedule(input);
            const { attributes, warnings } = writeMeeting(input, schedule, input.reference);
            const { data } = objectOf(await client.meetings.create({ body: { data: { type: "demos", attributes } } }, call));
            const { id, attributes: made } = objectOf(data);
            const effect = { provider: "demodesk", operation: "meetings.create", effect: `scheduled the meeting ${id}`, data: { id: textOf(id) } };
            return afterEffect(effect, async () => {
              // Only the id is guaranteed. If the token has to be searched in the list, use the list's other fields, too.
              const token = textOf(objectOf(made).token);
              const listed = token === undefined ? await findListed(client, requireId(id), aroundDays(schedule.start, schedule.start), call) : undefined;
              const whole = await getByToken(client, token ?? listed!.data.attributes.token, call);
              return read(mergeListed(whole, listed), warnings);
            });
          },
          async get(id, call) {
            const { raw, warnings } = await getWhole(client, id, call);
            return read(raw, warnings);
          },
          list: (range, call) =>
            new MeetingList((report) =>
              listByWindows(range, async (from, to) => {
                const filter = { ...aroundDays(from, to), all_team_members_dashboard: meetings === "team" };
                return readEach(
                  await listMeetings(client, filter, call),
                  (raw) => read(raw),
                  report,
                  ({ data }) => objectOf(data).id,
                );
              }),
            ),
          async update(id, changes, call) {
            // Before a change of title, read the meeting: a reference in the old title must be kept.
            const isRead = movesMeeting(changes) || changes.title !== undefined;
            const present = isRead ? (await getMeeting(client, id, call)).data : undefined;
            const schedule = present && movesMeeting(changes) ? readSchedule(changes, timesOf(present.attributes)) : undefined;
            const zone = schedule?.timeZone ?? guessTimeZone(present?.attributes.timeZone);
            const reference = present && readMarkedTitle(textOf(present.attributes.account) ?? "").reference;
            const { attributes } = writeMeeting(changes, schedule, reference, zone);
            const meetingId = present?.id ?? (await idOf(client, id, call));
            await client.meetings.update({ meetingId, body: { data: { type: "demos", id: meetingId, attributes } } }, call);
            const effect = { provider: "demodesk", operation: "meetings.update", effect: `changed the meeting ${meetingId}`, data: { id } };
            return afterEffect(effect, async () => read(await getMeeting(client, present?.attributes.token ?? id, call)));
          },
          async cancel(id, call) {
            // Read before the change: if reading fails, nothing has been changed yet.
            const raw = await getMeeting(client, id, call);
            const meeting = read(raw);
            if (meeting.status !== "cancelled") await cancelMeeting(client, raw, call);
            return { ...meeting, status: "cancelled" };
          },
          delete: async (id, call) => void (await client.meetings.delete({ meetingId: await idOf(client, id, call) }, call)),
          async findByReference(reference, call) {
            const filter = { account_i_cont: referenceMark(reference), all_team_members_dashboard: true };
            const found = (await listMeetings(client, filter, call)).flatMap((raw) => {
              const [meeting] = readEach(
                [raw],
                (each) => read(each),
                () => {},
              );
              return meeting?.reference === reference ? [meeting] : [];
            });
            return found[0];
          },
        },
        transcripts: {
          get: async (recordingToken, call) => client.recordings.transcript({ recordingToken }, call),
          segments: async (recordingToken, call) => readTranscriptLines(await client.recordings.transcript({ recordingToken }, call)),
        },
        people: {
          list: async (call) =>
            readAll(objectOf(await client.companies.listUsers({ companyId: companyId ?? "" }, call)).data, (raw) => readMember(raw, account)),
          async create(attributes, call) {
            const { data } = objectOf(await client.users.create({ body: { data: { type: "users", attributes } } }, call));
            const { email } = attributes;
            const effect = { provider: "demodesk", operation: "people.create", effect: `added ${email}`, data: { email, raw: data } };
            return afterEffect(effect, () => ({ ...readMember(data as DemodeskMember, account), email, name: nameOf(attributes) }));
          },
          remove: async (userId, call) => void (await client.users.delete({ userId }, call)),
        },
        webhooks: { parse: async (input, call) => readEvent(await parseWebhook(input, call), account) },
      },
    };
  };
}

/** The two identifiers in a meeting's id. At least one of them is present. */
function parseId(text: string): { id?: string | undefined; token?: string | undefined } {
  const [, id, token] = /^(\d+)(?::(.+))?$/.exec(text) ?? [];
  return id === undefined ? { token: text } : { id, token };
}

/** The id that Demodesk needs to change a meeting. */
async function idOf(client: Demodesk, text: string, call: Options): Promise<string> {
  return parseId(text).id ?? (await getMeeting(client, text, call)).data.id;
}

/** Reads a meeting by its id and token, or by one of them. */
async function getMeeting(client: Demodesk, text: string, call: Options): Promise<DemodeskMeeting> {
  const { id, token } = parseId(text);
  if (token === undefined) return findAndGet(client, id!, call);
  const raw = await getByToken(client, token, call);
  if (id !== undefined && raw.data.id !== id)
    throw new UnexpectedResponseError(`demodesk sent the meeting ${raw.data.id} instead of ${id}`, { provider: "demodesk" });
  return raw;
}

async function getByToken(client: Demodesk, meetingToken: string, call: Options): Promise<DemodeskMeeting> {
  const { data, included } = objectOf(await client.meetings.get({ meetingToken }, call));
  const token = textOf(objectOf(objectOf(data).attributes).token);
  if (token !== undefined && token !== meetingToken)
    throw new UnexpectedResponseError(`demodesk sent the meeting with the token ${token} instead of ${meetingToken}`, { provider: "demodesk" });
  requireId(objectOf(data).id);
  return { data: { ...data!, attributes: { ...objectOf(data!.attributes), token: meetingToken } as MeetingAttributes }, included: [...listOf(included)] };
}

async function findAndGet(client: Demodesk, id: string, call: Options): Promise<DemodeskMeeting> {
  const listed = await findListed(client, id, {}, call);
  return mergeListed(await getByToken(client, listed.data.attributes.token, call), listed);
}

/** Reads a meeting and adds the data that only the list has: the host's name and the recordings. */
async function getWhole(client: Demodesk, text: string, call: Options): Promise<{ raw: DemodeskMeeting; warnings: string[] }> {
  const raw = await getMeeting(client, text, call);
  if (parseId(text).token === undefined) return { raw, warnings: [] };
  try {
    const { start } = timesOf(raw.data.attributes);
    const listed = await findListed(client, raw.data.id, aroundDays(start, start), { ...call, maxRetries: 0 });
    return { raw: mergeListed(raw, listed), warnings: [] };
  } catch (error) {
    if (call?.signal?.aborted) throw error;
    // You can read another company's meeting by its token, but it is not in your list.
    return { raw, warnings: error instanceof NotFoundError ? [] : ["host: it may be incomplete, because Demodesk's list could not be read"] };
  }
}

/** Finds a meeting in the list by its id. */
async function findListed(client: Demodesk, id: string, filter: MeetingFilter, call: Options): Promise<DemodeskMeeting> {
  for await (const raw of listPages(client, { ...filter, all_team_members_dashboard: true }, call)) {
    if (objectOf(objectOf(raw).data).id === id) return raw;
  }
  throw new NotFoundError(`demodesk has no meeting ${id}`, { provider: "demodesk", operation: "meetings/list", status: 404, body: undefined });
}

/** A single meeting, with the fields that only the list has. */
function mergeListed({ data, included }: DemodeskMeeting, listed: DemodeskMeeting | undefined): DemodeskMeeting {
  if (!listed) return { data, included: included ?? [] };
  return {
    data: {
      ...data,
      attributes: { ...listed.data.attributes, ...data.attributes },
      relationships: { ...objectOf(listed.data.relationships), ...objectOf(data.relationships) },
    },
    included: [...(listed.included ?? []), ...(included ?? [])],
  };
}

const LAST_DAY = Date.UTC(9999, 11, 31);
const FIRST_DAY = Date.UTC(1970, 0, 1);

/** The days of a range, and some days around it: Demodesk does not document in which zone its days begin, or whether the last day is included. */
function aroundDays(from: Date, to: Date): MeetingFilter {
  const [first, last] = [from.getTime() - DAY_MS, to.getTime() + 2 * DAY_MS];
  // Years have four digits.
  return {
    ...(first > FIRST_DAY && first < LAST_DAY && { start_date_gteq: new Date(first) }),
    ...(last > FIRST_DAY && last < LAST_DAY && { start_date_lteq: new Date(last) }),
  };
}

/** Lists meetings, each with the included objects that it refers to. */
async function* listPages(client: Demodesk, filter: MeetingFilter, call: Options): AsyncGenerator<DemodeskMeeting, void, undefined> {
  for await (const { items, data } of client.meetings.list({ filter }, call).pages()) yield* readPage(items, data);
}

function readPage(items: readonly DemodeskMeeting["data"][], page: unknown): DemodeskMeeting[] {
  const included = listOf(objectOf(page as { included?: IncludedResource[] } | null).included);
  const resources = new Map(included.map((each) => [`${String(objectOf(each).type)} ${String(objectOf(each).id)}`, each]));
  return items.map((data) => ({ data, included: referredTo(data, resources) }));
}

/** All meetings that match a filter. Reads them again if a meeting may have moved to another page in the meantime. */
function listMeetings(client: Demodesk, filter: MeetingFilter, call: Options): Promise<DemodeskMeeting[]> {
  const readOnce = async () => {
    const found: DemodeskMeeting[] = [];
    const counts = new Set<unknown>();
    let pages = 0;
    for await (const { items, data } of client.meetings.list({ filter }, call).pages()) {
      pages += 1;
      found.push(...readPage(items, data));
      counts.add(objectOf(objectOf(data as { meta?: { totalCount?: number } } | null).meta).totalCount);
    }
    const [total] = counts;
    return { items: found, complete: pages <= 1 || (counts.size === 1 && typeof total === "number" && new Set(found.map(keyOf)).size === total) };
  };
  return readUntilStable(readOnce, keyOf);
}

function keyOf({ data }: DemodeskMeeting): unknown {
  return objectOf(data).id;
}

/** The objects of a page that one meeting refers to. */
function referredTo(meeting: DemodeskMeeting["data"], resources: ReadonlyMap<string, IncludedResource>): IncludedResource[] {
  const relationships = Object.values(objectOf(objectOf(meeting).relationships)) as ({ data?: unknown } | null)[];
  const identifiers = relationships.flatMap((each) => objectOf(each).data ?? []) as ({ type?: unknown; id?: unknown } | null)[];
  const keys = new Set(identifiers.map((each) => `${String(objectOf(each).type)} ${String(objectOf(each).id)}`));
  return [...keys].flatMap((key) => resources.get(key) ?? []);
}

async function cancelMeeting(client: Demodesk, { data }: DemodeskMeeting, call: Options): Promise<void> {
  try {
    await client.meetings.cancel({ meetingId: data.id }, call);
  } catch (error) {
    // It may be cancelled already, for example if the first response was lost. Demodesk rejects a second attempt.
    const again = error instanceof ValidationError ? await getByToken(client, data.attributes.token, call) : undefined;
    if (again?.data.attributes.status !== "canceled") throw error;
  }
}

const STATUSES: Readonly<Record<string, MeetingStatus>> = {
  scheduled: "scheduled",
  // Meetings in these states can no longer be cancelled.
  starting: "started",
  started: "started",
  ending: "started",
  ended: "ended",
  canceled: "cancelled",
};

function readMeeting(raw: DemodeskMeeting, account: string, given: readonly string[]): CommonMeeting {
  const id = requireId(objectOf(raw.data).id);
  const attributes = objectOf(raw.data.attributes);
  const relationships = objectOf(raw.data.relationships);
  const { start, end, offset } = timesOf(attributes);
  const token = textOf(attributes.token);
  const timeZone = guessTimeZone(attributes.timeZone);
  const unknownZone = timeZone === undefined && textOf(attributes.timeZone) !== undefined;
  const recordings = listOf(objectOf(relationships.recordings).data);
  return {
    provider: "demodesk",
    account,
    id: token === undefined ? id : `${id}:${token}`,
    uid: `demodesk:${id}`,
    ...readMarkedTitle(textOf(attributes.account) ?? ""),
    startsAt: writeTime(start, timeZone ?? offset),
    endsAt: writeTime(end, timeZone ?? offset),
    timeZone,
    record: recordings.length > 0 ? true : undefined,
    status: STATUSES[textOf(attributes.status) ?? ""] ?? "unknown",
    joinUrl: textOf(attributes.link),
    host: readHost(raw),
    attendees: listOf(objectOf(relationships.participants).data).map((each) => readParticipant(objectOf(each).id, raw.included)),
    createdAt: timeOf(attributes.createdAt),
    updatedAt: timeOf(attributes.updatedAt),
    warnings: [...given, ...(unknownZone ? [`timeZone: Demodesk has ${JSON.stringify(attributes.timeZone)}, which is not an IANA name`] : [])],
    raw,
  };
}

/** Demodesk writes the start with the offset of the meeting's zone, and the length in seconds. */
function timesOf({ startDate, duration }: Partial<MeetingAttributes>): { start: Date; end: Date; offset: number | undefined } {
  const start = requireDate(startDate, "startDate");
  return { start, end: new Date(start.getTime() + (numberOf(duration) ?? 0) * 1000), offset: readOffset(startDate!) };
}

function readHost({ data, included }: DemodeskMeeting): Person | undefined {
  const attributes = objectOf(data.attributes);
  const id = textOf(objectOf(objectOf(objectOf(data.relationships).user).data).id);
  const user = objectOf(findIncluded(included, "users", id)) as { email?: unknown; firstName?: unknown; lastName?: unknown };
  const name = nameOf(user) ?? nameOf({ firstName: attributes.userFirstName, lastName: attributes.userLastName });
  const host = { id, email: textOf(user.email), name };
  return Object.values(host).some((each) => each !== undefined) ? host : undefined;
}

/** Demodesk returns the name of a participant, but no address. */
function readParticipant(given: unknown, included: DemodeskMeeting["included"]): Person {
  const id = textOf(given);
  return { id, name: textOf((objectOf(findIncluded(included, "participants", id)) as { fullName?: unknown }).fullName) };
}

function findIncluded(included: DemodeskMeeting["included"], type: string, id: string | undefined): object | undefined {
  const found = listOf(included).find((each) => objectOf(each).type === type && objectOf(each).id === id);
  return objectOf(found as { attributes?: object } | undefined).attributes;
}

/** Demodesk's own settings of a meeting. Other fields refer to people and objects of one company, so they are left out. */
function settingsOf({ data }: DemodeskMeeting): Partial<MeetingCreateAttributes> {
  const { countryCode, setupPhone } = objectOf(objectOf(data).attributes);
  return { ...(textOf(countryCode) !== undefined && { countryCode }), ...(textOf(setupPhone) !== undefined && { setup_phone: setupPhone }) };
}

type Input = Partial<MeetingInput<Partial<MeetingCreateAttributes>>> | MeetingChanges<Partial<MeetingUpdateAttributes>>;

/** Writes a meeting or its changes, with times only if there is a schedule. */
function writeMeeting(
  input: Input,
  schedule: Schedule | undefined,
  reference: string | undefined,
  zone = schedule?.timeZone,
): { attributes: MeetingUpdateAttributes; warnings: string[] } {
  return {
    attributes: {
      account: input.title === undefined ? undefined : markTitle(input.title, reference),
      startDate: schedule && writeTime(schedule.start, zone),
      duration: schedule && Math.max(1, Math.round((schedule.end.getTime() - schedule.start.getTime()) / 1000)),
      timeZone: input.timeZone,
      ...input.native,
    },
    warnings: reference === undefined ? [] : ["reference: Demodesk has no field for it, so it is part of the title"],
  };
}

function readMember(raw: DemodeskMember, account: string): Member<DemodeskMember, "demodesk"> {
  const attributes = objectOf(objectOf(raw).attributes);
  return { provider: "demodesk", account, id: requireId(raw.id), email: textOf(attributes.email), name: nameOf(attributes), raw };
}

const EVENT_TYPES: Readonly<Record<string, MeetingEvent["type"]>> = {
  "demo.scheduled": "scheduled",
  "demo.rescheduled": "rescheduled",
  "demo.canceled": "cancelled",
  "demo.started": "started",
  "demo.ended": "ended",
  "recording.uploaded": "recordingReady",
};

/** The parts of a payload that the adapter reads. Any of them may be missing, whatever the documentation says. */
interface Payload {
  readonly meta?: { readonly event?: { readonly action?: string; readonly createdAt?: string } | null } | null;
  readonly data?: { readonly id?: unknown; readonly type?: unknown; readonly attributes?: Readonly<Record<string, unknown>> | null } | null;
}

/** If an event is sent again, it has the same action, object and time. If a meeting ends a second time, the time differs. */
function readEvent(raw: DemodeskWebhook, account: string): MeetingEvent<DemodeskWebhook, "demodesk"> {
  const payload = objectOf(raw.payload as Payload | null);
  const { action, createdAt } = objectOf(objectOf(payload.meta).event);
  const { id, type, attributes: given } = objectOf(payload.data);
  const attributes = objectOf(given);
  const isRecording = type === "recordings" || attributes["demoId"] !== undefined;
  const link = textOf(attributes["link"]);
  // In the event of a recording, `token` is the recording's. The meeting's token is at the end of the meeting's link.
  const token = isRecording ? /^https:\/\/[^/]+\/([A-Z]{8})$/.exec(link ?? "")?.[1] : textOf(attributes["token"]);
  const number = textOf(isRecording ? attributes["demoId"] : type === "demos" ? id : undefined);
  const meetingId = number === undefined ? (isRecording ? token : undefined) : [number, ...(token === undefined ? [] : [token])].join(":");
  const isWhole = [action, id, createdAt].every((each) => textOf(each) !== undefined);
  return {
    provider: "demodesk",
    account,
    id: isWhole ? [action, id, createdAt].join(":") : "",
    type: EVENT_TYPES[raw.event] ?? "other",
    meetingId,
    occurredAt: timeOf(createdAt),
    meeting: meetingId === undefined ? undefined : readEventMeeting(meetingId, attributes),
    raw,
  };
}

function readEventMeeting(id: string, attributes: Readonly<Record<string, unknown>>): Partial<Meeting> {
  const { startDate, endDate, duration, hostId, hostEmail, description, name, link, createdAt, updatedAt } = attributes;
  const start = timeOf(startDate);
  const length = numberOf(duration);
  const end = timeOf(endDate) ?? (start === undefined || length === undefined ? undefined : new Date(Date.parse(start) + length * 1000).toISOString());
  const offset = typeof startDate === "string" ? readOffset(startDate) : undefined;
  return Object.fromEntries(
    Object.entries({
      id,
      ...readMarkedTitle(textOf(name) ?? ""),
      startsAt: start && writeTime(new Date(start), offset),
      endsAt: end && writeTime(new Date(end), offset),
      description: textOf(description),
      joinUrl: textOf(link),
      host: (hostId ?? hostEmail) ? { id: textOf(hostId), email: textOf(hostEmail) } : undefined,
      createdAt: timeOf(createdAt),
      updatedAt: timeOf(updatedAt),
    }).filter(([, value]) => value !== undefined),
  );
}
