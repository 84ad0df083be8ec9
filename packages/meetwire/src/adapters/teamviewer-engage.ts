import { createTeamViewerEngage, InvalidInputError, parseWebhook, UnexpectedResponseError } from "@meetwire/teamviewer-engage";
import type {
  Appointment,
  AppointmentCreate,
  AppointmentUpdate,
  CallOptions,
  CallRecording,
  Message as EngageMessage,
  TeamViewerEngage,
  TeamViewerEngageOptions,
  TeamViewerEngageWebhook,
  User,
} from "@meetwire/teamviewer-engage";
import type { AdapterFactory } from "../adapter.ts";
import { afterEffect } from "../after-effect.ts";
import type { Capabilities, FieldSupport } from "../capabilities.ts";
import { ifGone } from "../gone.ts";
import { MeetingList } from "../meeting-list.ts";
import type { Meeting, MeetingChanges, MeetingInput, MeetingStatus, Person } from "../meeting.ts";
import { describePerson, nameOf, readPerson } from "../people.ts";
import { booleanOf, listOf, numberOf, objectOf, readAll, readEach, readUntilStable, requireDate, requireId, statusAt, textOf } from "../read.ts";
import type { Member, Message, MeetingEvent, Recording, Room, RoomInput } from "../resources.ts";
import { guessTimeZone, MINUTE_MS, movesMeeting, readSchedule, writeTime } from "../time.ts";
import type { Schedule } from "../time.ts";
import { listByWindows } from "../windows.ts";

const capabilities = {
  meetings: { create: "native", get: "native", list: "native", update: "native", cancel: "emulated", delete: "native", findByReference: "native" },
  rooms: { create: "emulated" },
  recordings: { list: "emulated", download: "native", delete: "native" },
  people: { list: "native", create: "native", remove: "native" },
  messages: { list: "native", send: "native" },
  webhooks: { parse: "native" },
} as const satisfies Capabilities;

const fields: FieldSupport = {
  timeZone: true,
  description: true,
  attendees: true,
  invite: true,
  record: true,
  password: true,
  reference: true,
  visibility: "TeamViewer Engage has no such setting",
  recurrence: "TeamViewer Engage has no series: schedule each meeting",
  changedSince: "TeamViewer Engage does not say when an appointment was changed",
};

const alternatives = {
  "rooms.list": "its rooms are co-browsing sessions, which are only known by their links",
  "rooms.update": "a co-browsing session cannot be changed; create another one",
  "rooms.delete": "a co-browsing session ends automatically",
  "transcripts.get": "it has recordings without transcripts; take the file with recordings.download",
  "transcripts.segments": "it has recordings without transcripts; take the file with recordings.download",
};

/** Engage's own appointment. */
export interface EngageAppointment extends Appointment {}

/** Engage's own types. */
export interface TeamViewerEngageTypes {
  provider: "teamviewer-engage";
  meeting: EngageAppointment;
  meetingCreate: AppointmentCreate;
  meetingUpdate: AppointmentUpdate;
  recording: CallRecording;
  member: User;
  message: EngageMessage;
  event: TeamViewerEngageWebhook;
}

const NAME = "teamviewer-engage";
type Options = CallOptions | undefined;

/**
 * A tenant of TeamViewer Engage as an account: its appointments are the meetings, its users the people.
 *
 * @example
 * const meetwire = createMeetwire({ support: teamviewerEngage({ token }) });
 */
export function teamviewerEngage(options: TeamViewerEngageOptions): AdapterFactory<typeof capabilities, TeamViewerEngageTypes, TeamViewerEngage> {
  const client = createTeamViewerEngage(options);
  const get = async (appointmentId: string, call: Options): Promise<Appointment> => {
    const raw = objectOf(await client.appointments.get({ appointmentId }, call));
    const id = textOf(raw.id) ?? appointmentId;
    if (id !== appointmentId) throw new UnexpectedResponseError(`teamviewer-engage sent the appointment ${id} instead of ${appointmentId}`, { provider: NAME });
    return { ...raw, id };
  };
  /** Inferred: creating and updating return the appointment. If they do not, read it. */
  const complete = async (response: Appointment | undefined, id: string | undefined, call: Options): Promise<Appointment> => {
    const { date, id: given } = objectOf(response);
    if (date !== undefined && textOf(given) !== undefined) return response!;
    if (id === undefined) throw new UnexpectedResponseError("the response does not say its id", { provider: NAME });
    return get(id, call);
  };
  return (account) => {
    const read = (raw: Appointment, warnings: readonly string[] = [], status?: MeetingStatus) => readMeeting(raw, account, warnings, status);
    const readNow = async (raw: Appointment, call: Options) => {
      const { status, warnings } = await readStatus(client, raw, call);
      return read(raw, warnings, status);
    };
    return {
      provider: NAME,
      capabilities,
      fields,
      alternatives,
      joinUrlHint: "TeamViewer Engage emails the link with its invitations: pass invite: true, or create a link with client.links",
      settingsOf: (raw) => settingsOf(raw),
      client,
      verbs: {
        meetings: {
          async create(input, call) {
            const { body, warnings } = writeAppointment(input, readSchedule(input));
            const { reference } = input;
            const custom = reference === undefined ? {} : { customProperties: { ...body.customProperties, [REFERENCE]: reference } };
            const response = await client.appointments.create({ body: { title: input.title, ...body, ...custom } }, call);
            const id = textOf(objectOf(response).id);
            const effect = {
              provider: NAME,
              operation: "meetings.create",
              effect: `scheduled the appointment ${id ?? `"${input.title}"`}`,
              data: { id, raw: response },
            };
            return afterEffect(effect, async () => read(await complete(response, id, call), warnings));
          },
          get: async (id, call) => readNow(await get(id, call), call),
          list: (range, call) =>
            new MeetingList((report) => {
              let all: Promise<readonly Appointment[]> | undefined;
              let asked = true;
              return listByWindows(range, async (from, to) => {
                const meetings = readEach(await (all ??= listAppointments(client, call)), (raw) => read(raw), report);
                const found = meetings.filter(({ startsAt }) => Date.parse(startsAt) >= from.getTime() && Date.parse(startsAt) < to.getTime());
                const whole: typeof found = [];
                for (const meeting of found) {
                  // If the inferred route fails for one appointment, do not use it for the others.
                  const now = mayRun(meeting.raw) ? (asked ? await readNow(meeting.raw, call) : read(meeting.raw, [BY_THE_CLOCK])) : meeting;
                  if (now.warnings.includes(BY_THE_CLOCK)) asked = false;
                  whole.push(now);
                }
                return whole;
              });
            }),
          async update(id, changes, call) {
            const present = await get(id, call);
            const { body, warnings } = writeAppointment(changes, movesMeeting(changes) ? readSchedule(changes, timesOf(present)) : undefined);
            const response = await client.appointments.update({ appointmentId: id, body: writeUpdate(present, body) }, call);
            const effect = { provider: NAME, operation: "meetings.update", effect: `changed the appointment ${id}`, data: { id, raw: response } };
            return afterEffect(effect, async () => read(await complete(response, id, call), warnings));
          },
          async cancel(id, call) {
            const meeting = read(await get(id, call), ["status: TeamViewer Engage cannot cancel a meeting, it was deleted"], "cancelled");
            // It may be gone: deleted in the meantime, or by an attempt whose response was lost.
            await client.appointments.delete({ appointmentId: id }, call).catch(ifGone(undefined));
            return { ...meeting, status: "cancelled" };
          },
          delete: async (appointmentId, call) => void (await client.appointments.delete({ appointmentId }, call)),
          async findByReference(reference, call) {
            const found = (await listAppointments(client, call)).find((raw) => referenceOf(objectOf(raw)) === reference);
            return found && readNow(found, call);
          },
        },
        rooms: { create: (input, call) => createRoom(client, input, call, account) },
        recordings: {
          async list(meetingId, call) {
            const { customerId } = objectOf(await client.appointments.get({ appointmentId: meetingId }, call));
            // Without a customer id, Engage would return the recordings of all customers.
            if (!textOf(customerId)) throw new InvalidInputError(`appointment ${meetingId} has no customerId, so its recordings cannot be found`);
            return readAll(await client.recordings.list({ customerId: customerId! }, call), (raw) => readRecording(raw, account, customerId!));
          },
          async download({ id }, { offset, version, ...call } = {}) {
            const label = { provider: NAME, operation: "recordings.download" };
            const { nameFile } = await import("../download.ts");
            const { openByCall, openDownload } = await import("@meetwire/runtime/download");
            const open = openByCall(call, (each) => client.recordings.download({ recordingId: id }, each).withResponse());
            return nameFile(await openDownload(label, open, { offset, version, signal: call.signal }), `recording-${id}`);
          },
          delete: async (recordingId, call) => void (await client.recordings.delete({ recordingId }, call)),
        },
        people: {
          list: async (call) => readAll(await client.users.list({}, call).toArray(), (raw) => readMember(raw, account)),
          async create({ email, ...names }, call) {
            const raw = await client.users.create({ body: { email, displayName: nameOf(names) } }, call);
            const effect = { provider: NAME, operation: "people.create", effect: `added ${email}`, data: { email, raw } };
            return afterEffect(effect, () => readMember({ email, ...objectOf(raw) }, account));
          },
          remove: async (userId, call) => void (await client.users.delete({ userId }, call)),
        },
        messages: {
          list: (customerId, call) => listMessages(client, customerId, call, account),
          send: async (customerId, message, call) =>
            void (await client.messages.send({ customerId, isExternalId: false, body: { type: "MESSAGE", message } }, call)),
        },
        webhooks: { parse: async (input, call) => readEvent(await parseWebhook(input, call), account) },
      },
    };
  };
}

/**
 * Lists all appointments, because the API cannot filter them. Inferred: the response is a plain array. If it has pages like
 * Engage's other lists, the pages are read.
 */
async function listAppointments({ appointments }: TeamViewerEngage, call: Options): Promise<readonly Appointment[]> {
  const list = appointments.list as (params: object, options?: CallOptions) => Promise<unknown>;
  const readOnce = async () => {
    const found = new Map<unknown, Appointment>();
    for (let pageNumber = 0; ; pageNumber++) {
      const response = await list(pageNumber === 0 ? {} : { pageNumber }, call);
      if (Array.isArray(response)) return { items: response as Appointment[], complete: true };
      const { results } = objectOf(response as { results?: Appointment[] } | null);
      if (!Array.isArray(results)) throw new UnexpectedResponseError("the list of appointments is neither an array nor a page", { provider: NAME });
      const known = found.size;
      for (const appointment of results) found.set(keyOf(appointment), appointment);
      // The end of the list, or Engage ignores the page number and sends the same page again.
      if (found.size === known) return { items: [...found.values()], complete: pageNumber <= 1 };
    }
  };
  const keyOf = (appointment: Appointment) => textOf(objectOf(appointment).id) ?? JSON.stringify(appointment);
  return readUntilStable(readOnce, keyOf);
}

const BY_THE_CLOCK = "status: TeamViewer Engage did not say whether the meeting is running, so the status follows from the clock";

/** Ask only for appointments near their time whether they are running. For a whole list, that would be many requests. */
const EARLY_MS = 30 * MINUTE_MS;
const LATE_MS = 60 * MINUTE_MS;

function mayRun(raw: Appointment): boolean {
  const { start, end } = timesOf(raw);
  return Date.now() > start.getTime() - EARLY_MS && Date.now() < end.getTime() + LATE_MS;
}

const STATUS_TIMEOUT_MS = 10_000;

/** Asks whether an appointment is running. The route is inferred. If it fails, the status follows from the clock. */
async function readStatus({ appointments }: TeamViewerEngage, raw: Appointment, call: Options): Promise<{ status: MeetingStatus; warnings: string[] }> {
  const { start, end } = timesOf(raw);
  const byTheClock = statusAt(start, end);
  if (!mayRun(raw)) return { status: byTheClock, warnings: [] };
  const limited = { ...call, maxRetries: 0, timeoutMs: Math.min(call?.timeoutMs ?? STATUS_TIMEOUT_MS, STATUS_TIMEOUT_MS) };
  const running = await appointments.runningStatus({ appointmentId: raw.id ?? "" }, limited).then(readRunning, (error: unknown) => {
    if (call?.signal?.aborted) throw error;
  });
  if (running === undefined) return { status: byTheClock, warnings: [BY_THE_CLOCK] };
  if (running) return { status: "started", warnings: [] };
  return { status: byTheClock === "started" ? "scheduled" : byTheClock, warnings: [] };
}

/** Reads an undocumented response: `true`, `"RUNNING"`, or an object with one of these under a likely name. */
export function readRunning(response: unknown, depth = 0): boolean | undefined {
  if (typeof response === "boolean") return response;
  if (typeof response === "string") return /^(true|running)$/i.test(response) ? true : /^(false|not.?running)$/i.test(response) ? false : undefined;
  if (typeof response !== "object" || response === null || depth > 3) return undefined;
  const { running, isRunning, runningStatus, status } = response as Record<string, unknown>;
  return readRunning(running ?? isRunning ?? runningStatus ?? status, depth + 1);
}

function readMeeting(raw: Appointment, account: string, given: readonly string[], status?: MeetingStatus): Meeting<EngageAppointment, "teamviewer-engage"> {
  const id = requireId(objectOf(raw).id);
  const { start, end } = timesOf(raw);
  const timeZone = guessTimeZone(raw.timezoneId);
  const owner = textOf(raw.owner);
  return {
    provider: NAME,
    account,
    id,
    uid: `teamviewer-engage:${id}`,
    reference: referenceOf(raw),
    title: textOf(raw.title) ?? "",
    startsAt: writeTime(start, timeZone),
    endsAt: writeTime(end, timeZone),
    timeZone,
    description: textOf(raw.description),
    record: booleanOf(raw.record),
    password: textOf(raw.password),
    status: status ?? statusAt(start, end),
    // If Engage shows a user's id, it is the email address.
    host: owner === undefined ? undefined : owner.includes("@") ? { id: owner, email: owner } : { id: owner },
    // In the documentation's sample, this is a string instead of a list.
    attendees: listOf(raw.attendees).flatMap((email): Person[] => (textOf(email) === undefined ? [] : [{ email: textOf(email) }])),
    warnings: [
      ...given,
      ...(numberOf(raw.durationInMinutes) === undefined ? ["endsAt: TeamViewer Engage does not send the length, so endsAt is startsAt"] : []),
      ...(timeZone === undefined && textOf(raw.timezoneId) !== undefined
        ? [`timeZone: TeamViewer Engage has ${JSON.stringify(raw.timezoneId)}, which is not an IANA name`]
        : []),
    ],
    raw,
  };
}

/** When an appointment takes place. Engage allows appointments without a date; they are not meetings. */
function timesOf({ date, durationInMinutes }: Appointment): { start: Date; end: Date } {
  const start = requireDate(typeof date === "string" ? date : undefined, "date");
  return { start, end: new Date(start.getTime() + (numberOf(durationInMinutes) ?? 0) * MINUTE_MS) };
}

/** The custom property of an appointment that stores the caller's reference. */
const REFERENCE = "meetwireReference";

function referenceOf({ customProperties }: Partial<Appointment>): string | undefined {
  return textOf(objectOf(customProperties as Record<string, unknown> | null)[REFERENCE]);
}

/** Engage's own settings of a meeting, without its owner and its customer, who only exist in its tenant. */
function settingsOf(raw: Appointment): Partial<AppointmentCreate> {
  const { valid, validAfter, validBefore, validType, permissions, customProperties } = raw;
  const { [REFERENCE]: _, ...custom } = objectOf(customProperties as Record<string, unknown> | null);
  const own = { valid, validAfter, validBefore, validType, permissions, customProperties: Object.keys(custom).length > 0 ? custom : undefined };
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined && value !== null));
}

type Input = Partial<MeetingInput<Partial<AppointmentCreate>>> | MeetingChanges<Partial<AppointmentUpdate>>;

function writeAppointment(input: Input, schedule: Schedule | undefined): { body: Partial<AppointmentCreate>; warnings: string[] } {
  const attendees = input.attendees?.map(readPerson);
  const warnings = (attendees ?? [])
    .filter(({ email }) => email === undefined)
    .map((person) => `attendees: ${describePerson(person)} was left out, TeamViewer Engage only accepts email addresses`);
  const minutes = schedule && (schedule.end.getTime() - schedule.start.getTime()) / MINUTE_MS;
  if (minutes !== undefined && !Number.isInteger(minutes)) warnings.push("endsAt: TeamViewer Engage counts whole minutes, so the length was rounded up");
  const body = {
    title: input.title,
    description: input.description,
    date: schedule?.start,
    durationInMinutes: minutes && Math.ceil(minutes),
    timezoneId: input.timeZone,
    attendees: attendees && [...new Set(attendees.flatMap(({ email }) => email ?? []))],
    record: input.record,
    password: input.password,
    sendInviteEmail: input.invite,
    ...input.native,
  };
  // An undefined value must not replace an existing one.
  return { body: Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)), warnings };
}

/** The fields that an update keeps. Invitation settings are excluded: otherwise a new title would send all emails again. */
const KEPT = [
  "title",
  "description",
  "durationInMinutes",
  "date",
  "timezoneId",
  "record",
  "owner",
  "password",
  "attendees",
  "customerId",
  "valid",
  "validAfter",
  "validBefore",
  "validType",
  "customProperties",
  "permissions",
] as const satisfies readonly (keyof Appointment & keyof AppointmentUpdate)[];

/** Sends a complete appointment: Engage requires the title again, and does not document whether it keeps missing fields. */
function writeUpdate(present: Appointment, changes: Partial<AppointmentUpdate>): AppointmentUpdate {
  const kept = KEPT.filter((name) => present[name] !== undefined && present[name] !== null).map((name) => [name, present[name]]);
  return { title: "", ...(Object.fromEntries(kept) as Partial<AppointmentUpdate>), ...changes };
}

/**
 * Creates a co-browsing session as a room: a link for the host and a link for the guest. The session has no name and cannot
 * be listed, changed or deleted.
 */
async function createRoom(
  client: TeamViewerEngage,
  { name, access, startUrl }: RoomInput,
  call: Options,
  account: string,
): Promise<Room<unknown, "teamviewer-engage">> {
  if (startUrl === undefined) throw new InvalidInputError("a co-browsing session needs a page to start on: pass startUrl");
  if (access !== undefined) throw new InvalidInputError("anyone who has the link can join a co-browsing session: leave access out");
  const raw: unknown = await client.coBrowsing.createLinkPair({ url: startUrl }, call);
  return afterEffect({ provider: NAME, operation: "rooms.create", effect: `created the room "${name}"`, data: { name, raw } }, () => {
    const { hostUrl, joinUrl } = readLinks(raw);
    return { provider: NAME, account, id: joinUrl, name, joinUrl, hostUrl, raw };
  });
}

/**
 * The form of the response is not documented. It has to contain two addresses. If the name of a field mentions the host, its
 * address is the host's; in a list, the first one is.
 */
function readLinks(raw: unknown): { hostUrl: string; joinUrl: string } {
  const links = Object.entries(Object(raw) as Record<string, unknown>).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && /^https?:\/\//.test(entry[1]),
  );
  const host = links.find(([field]) => /host/i.test(field)) ?? (Array.isArray(raw) ? links[0] : undefined);
  const guest = links.find((link) => link !== host);
  if (links.length !== 2 || !host || !guest) {
    const operation = "coBrowsing/createLinkPair";
    throw new UnexpectedResponseError("the response has no two links that we can tell apart: use client.coBrowsing.createLinkPair", {
      provider: NAME,
      operation,
    });
  }
  return { hostUrl: host[1], joinUrl: guest[1] };
}

/** Engage keeps recordings by customer, and does not say which meeting they belong to. */
function readRecording(raw: CallRecording, account: string, customerId: string): Recording<CallRecording, "teamviewer-engage"> {
  return { provider: NAME, account, id: requireId(objectOf(raw).id), meetingId: undefined, customerId, raw };
}

async function* listMessages(
  client: TeamViewerEngage,
  customerId: string,
  call: Options,
  account: string,
): AsyncGenerator<Message<EngageMessage, "teamviewer-engage">> {
  for await (const raw of client.messages.list({ customerId }, call)) yield { provider: NAME, account, text: textOf(objectOf(raw).message), raw };
}

function readMember(raw: User, account: string): Member<User, "teamviewer-engage"> {
  const { id, email, displayName, roleId } = objectOf(raw);
  return { provider: NAME, account, id: requireId(textOf(id) ?? email), email: textOf(email), name: textOf(displayName), role: textOf(roleId), raw };
}

/**
 * A payload has neither an id nor a time, so each delivery gets its own id. A customer may write the same text twice,
 * and a message that is mistaken for a duplicate would be lost. The id of an unknown event is a hash of its content.
 */
function readEvent(raw: TeamViewerEngageWebhook, account: string): MeetingEvent<TeamViewerEngageWebhook, "teamviewer-engage"> {
  return { provider: NAME, account, id: raw.event === "unknown" ? "" : crypto.randomUUID(), type: raw.event === "newMessage" ? "message" : "other", raw };
}
