import { createZoom, InvalidInputError, MEETING_TYPES, NotFoundError, parseWebhook, RECURRENCE_TYPES, UnexpectedResponseError } from "@meetwire/zoom";
import type {
  MeetingCreate,
  MeetingListItem,
  MeetingUpdate,
  PastParticipant,
  RecordingFile,
  UserListItem,
  Zoom,
  Meeting as ZoomApiMeeting,
  ZoomOptions,
  ZoomWebhook,
  Recurrence as ZoomRecurrence,
} from "@meetwire/zoom";
import type { CallOptions } from "@meetwire/runtime";
import type { AdapterFactory } from "../adapter.ts";
import { afterEffect } from "../after-effect.ts";
import { summarizeAttendance } from "../attendance.ts";
import type { Capabilities, FieldSupport } from "../capabilities.ts";
import { fingerprint } from "../fingerprint.ts";
import { ifGone } from "../gone.ts";
import { MeetingList } from "../meeting-list.ts";
import type { Meeting, MeetingChanges, MeetingInput } from "../meeting.ts";
import { describePerson, nameOf, readPerson } from "../people.ts";
import { listOf, numberOf, objectOf, readAll, readEach, requireDate, requireId, statusAt, textOf, timeOf } from "../read.ts";
import { readRecurrence } from "../recurrence.ts";
import type { Weekday } from "../recurrence.ts";
import { markTitle, readMarkedTitle } from "../reference.ts";
import type { Member, MeetingEvent, Recording } from "../resources.ts";
import { DAY_MS, guessTimeZone, MINUTE_MS, movesMeeting, readSchedule, readTime, writeTime } from "../time.ts";
import type { Schedule, TimeInput } from "../time.ts";
import { readWebVtt } from "../transcript.ts";
import { listByWindows } from "../windows.ts";

const capabilities = {
  meetings: { create: "native", get: "native", list: "native", update: "native", cancel: "emulated", delete: "native", findByReference: "emulated" },
  recordings: { list: "native", download: "native", delete: "native" },
  transcripts: { get: "native", segments: "native" },
  attendance: { list: "native" },
  people: { list: "native", create: "native", remove: "native" },
  webhooks: { parse: "native" },
} as const satisfies Capabilities;

const fields: FieldSupport = {
  timeZone: true,
  description: true,
  attendees: true,
  record: true,
  password: true,
  recurrence: true,
  reference: true,
  invite: "Zoom does not email anyone about a meeting: send joinUrl yourself",
  visibility: "Zoom lists meetings only for their host",
  changedSince: "Zoom does not say when a meeting was changed",
};

const alternatives = {
  "rooms.create": "its meetings are scheduled; use meetings.create, or client.meetings.create with type 3 for a meeting without fixed times",
  "messages.send": "chat is another API; use client.request",
};

/** Zoom's own meeting: from `meetings.get`, or with fewer fields from a list. */
export interface ZoomMeeting extends ZoomApiMeeting {
  /** The occurrence of a series. Absent if this is a single meeting or a whole series. */
  occurrence_id?: string;
}
/** Zoom's own file of a recording. */
export interface ZoomRecordingFile extends RecordingFile {}
/** Zoom's own record of a visit. */
export interface ZoomParticipant extends PastParticipant {}

/** Zoom's own types. */
export interface ZoomTypes {
  provider: "zoom";
  meeting: ZoomMeeting;
  meetingCreate: MeetingCreate;
  meetingUpdate: MeetingUpdate;
  recording: ZoomRecordingFile;
  attendance: ZoomParticipant;
  member: UserListItem;
  event: ZoomWebhook;
}

type CommonMeeting = Meeting<ZoomMeeting, "zoom">;

export interface ZoomAccountOptions extends ZoomOptions {
  /** The host: a user's id or email address. Default `me`, which works only with a user's token. */
  userId?: string | undefined;
}

const MAX_MINUTES = 24 * 60;
const MAX_OCCURRENCES = 60;
/** The types of files that have no id. */
const WITHOUT_ID: ReadonlySet<string> = new Set(["CC", "TIMELINE"]);
const WEEKDAYS: readonly Weekday[] = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/**
 * A Zoom user as an account: the meetings that the user hosts.
 *
 * @example
 * const meetwire = createMeetwire({ sales: zoom({ accountId, clientId, clientSecret, userId: "maya@nordlys.example" }) });
 */
export function zoom({ userId = "me", ...options }: ZoomAccountOptions): AdapterFactory<typeof capabilities, ZoomTypes, Zoom> {
  const client = createZoom(options);
  return (account) => {
    const read = (raw: ZoomMeeting, warnings: string[] = []) => readMeeting(raw, account, warnings);
    const get = async (id: string, call: CallOptions | undefined): Promise<ZoomMeeting> => {
      const { meetingId, occurrence } = splitMeetingId(id);
      const raw = await client.meetings.get({ meetingId, ...occurrence }, call);
      const got = requireId(objectOf(raw).id);
      if (got !== meetingId) throw new UnexpectedResponseError(`zoom sent the meeting ${got} instead of ${id}`, { provider: "zoom" });
      return { ...raw, ...occurrence };
    };
    const remove = (id: string, call: CallOptions | undefined) => {
      const { meetingId, occurrence } = splitMeetingId(id);
      return client.meetings.delete({ meetingId, ...occurrence }, call);
    };

    /** The series of the account. Zoom's list has each series once, by its start, so read the occurrences of each series separately. */
    const openSeries = (call: CallOptions | undefined) => {
      const occurrences = new Map<string, Promise<Item[]>>();
      const expand = (series: MeetingListItem): Promise<Item[]> => {
        const id = String(series.id);
        if (!occurrences.has(id)) occurrences.set(id, listOccurrences(series, call));
        return occurrences.get(id)!;
      };
      let known: MeetingListItem[] | undefined;
      return {
        /** The occurrences of these series and of all running series, because a series that began before a window can have occurrences in it. */
        async list(found: readonly MeetingListItem[]): Promise<Item[]> {
          known ??= (await client.meetings.list({ userId, type: "scheduled", page_size: 300 }, call).toArray()).filter((item) => isSeries(objectOf(item)));
          const items: Item[] = [];
          for (const series of new Map([...known, ...found].map((each) => [String(each.id), each])).values()) items.push(...(await expand(series)));
          return items;
        },
      };
    };
    const listOccurrences = async (series: MeetingListItem, call: CallOptions | undefined): Promise<Item[]> => {
      const whole = await client.meetings
        .get({ meetingId: String(series.id), show_previous_occurrences: true }, call)
        .catch(ifGone<ZoomApiMeeting | undefined>(undefined));
      const found = listOf(objectOf(whole ?? {}).occurrences).filter(({ status }) => status !== "deleted");
      return whole === undefined || found.length === 0
        ? [series]
        : found.map(({ occurrence_id, start_time, duration }) => ({ ...series, occurrence_id, start_time, duration }) as Item);
    };

    /** The short items of all meetings in a window, and of the occurrences of series. */
    const listItems = async (from: Date, to: Date, series: ReturnType<typeof openSeries>, call: CallOptions | undefined) => {
      const now = Date.now();
      const window = { userId, from, to, page_size: 300 };
      const past = from.getTime() < now ? await client.meetings.list({ ...window, type: "previous_meetings" }, call).toArray() : [];
      // This list also has the meetings of the last hours.
      const coming = to.getTime() > now - DAY_MS ? await client.meetings.list({ ...window, type: "scheduled" }, call).toArray() : [];
      const found: Item[] = [...past, ...coming].map((item) => objectOf(item));
      const items = [...found.filter((item) => !isSeries(item)), ...(await series.list(found.filter(isSeries)))];
      const byId = new Map(items.map((item) => [idOfItem(item) ?? item, item]));
      // Meetings without fixed times are in no range of time.
      return [...byId.values()].filter((item) => textOf(objectOf(item).start_time) !== undefined);
    };

    /** The UUIDs of the instances of a meeting, or of one occurrence. */
    const listInstances = async (id: string, call: CallOptions | undefined): Promise<string[]> => {
      const { meetingId, occurrence } = splitMeetingId(id);
      const instances = listOf((await client.pastMeetings.listInstances({ meetingId }, call)).meetings).map((each) => objectOf(each));
      const uuids = (found: readonly PastInstance[]) => found.flatMap(({ uuid }) => textOf(uuid) ?? []);
      if (!occurrence) return uuids(instances);
      const series = await client.meetings.get({ meetingId, show_previous_occurrences: true }, call).catch(ifGone<ZoomApiMeeting | undefined>(undefined));
      const starts = startsOf(series, occurrence.occurrence_id);
      return uuids(instances.filter(({ start_time: start }) => nearestOccurrence(starts, Date.parse(start ?? "")) === occurrence.occurrence_id));
    };

    const listFiles = async (id: string, call: CallOptions | undefined) => {
      const uuids = await listInstances(id, call).catch(ifGone<string[]>([]));
      const files: { uuid: string; file: RecordingFile }[] = [];
      for (const uuid of uuids) {
        const { recording_files: found } = await client.recordings.get({ meetingId: uuid }, call).catch(ifGone({ recording_files: [] as RecordingFile[] }));
        for (const file of listOf(found)) files.push({ uuid, file });
      }
      return files;
    };

    /** The instance of an occurrence. To Zoom, the number of a meeting means its latest instance. */
    const findInstance = async (id: string, call: CallOptions | undefined) => {
      const { meetingId, occurrence } = splitMeetingId(id);
      if (!occurrence) return meetingId;
      const [uuid] = await listInstances(id, call);
      if (uuid === undefined) throw notFound(`zoom has no instance of ${id}: the occurrence did not take place`, "pastMeetings/listParticipants");
      return uuid;
    };

    /** The text of the transcript file of an instance. */
    const readTranscript = async (recordingId: string, { signal, ...call }: CallOptions = {}) => {
      const uuid = splitRecordingId(recordingId).uuid ?? recordingId;
      const { recording_files: found } = await client.recordings.get({ meetingId: uuid }, { ...call, signal });
      const file = listOf(found).find(({ file_type: type }) => type === "TRANSCRIPT");
      if (!file?.id) throw notFound(`zoom has no transcript of ${recordingId}`, "transcripts/get");
      const { downloadRecording } = await import("@meetwire/zoom/download");
      const { stream } = await downloadRecording(client, { meetingId: uuid, recordingId: file.id }, { fetch: options.fetch, signal });
      return new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text();
    };

    return {
      provider: "zoom",
      capabilities,
      fields,
      alternatives,
      settingsOf,
      client,
      verbs: {
        meetings: {
          async create(input, call) {
            const schedule = readSchedule(input);
            const body = writeMeeting(input, schedule);
            const raw = await client.meetings.create({ userId, body: { type: MEETING_TYPES.scheduled, ...body } }, call);
            const effect = {
              provider: "zoom",
              operation: "meetings.create",
              effect: `scheduled "${input.title}"`,
              data: { id: textOf(objectOf(raw).id), raw },
            };
            return afterEffect(effect, () => read(raw, [...describeLosses(input, schedule, raw), ...referenceWarning(input.reference)]));
          },
          get: async (id, call) => read(await get(id, call)),
          list: ({ from: first, to: last }, call) =>
            new MeetingList((report) => {
              const series = openSeries(call);
              return listByWindows({ from: first, to: last }, async (from, to) =>
                readEach(await listItems(from, to, series, call), (raw) => read(raw as ZoomMeeting), report, idOfItem),
              );
            }),
          async update(id, changes, call) {
            // Before a change of title, read the meeting: a reference in the old title must be kept.
            const present = movesMeeting(changes) || changes.title !== undefined ? await get(id, call) : undefined;
            const schedule = present && movesMeeting(changes) ? readSchedule(changes, timesOf(present)) : undefined;
            const { meetingId, occurrence } = splitMeetingId(id);
            if (occurrence) checkOccurrenceChanges(changes, meetingId);
            await client.meetings.update({ meetingId, ...occurrence, body: writeMeeting(changes, schedule, present) }, call);
            return afterEffect({ provider: "zoom", operation: "meetings.update", effect: `changed the meeting ${id}`, data: { id } }, async () => {
              const raw = await get(id, call);
              return read(raw, describeLosses(changes, schedule, raw));
            });
          },
          async cancel(id, call) {
            const meeting = read(await get(id, call), ["status: Zoom cannot cancel a meeting, it was deleted"]);
            // It may be gone: deleted in the meantime, or by an attempt whose response was lost.
            await remove(id, call).catch(ifGone(undefined));
            return { ...meeting, status: "cancelled" };
          },
          delete: remove,
          async findByReference(reference, { from = new Date(Date.now() - DAY_MS), ...call }: CallOptions & { from?: TimeInput | undefined } = {}) {
            const start = readTime(from, "from");
            const isIt = (item: MeetingListItem) => readMarkedTitle(textOf(objectOf(item).topic) ?? "").reference === reference;
            const past = start.getTime() < Date.now() ? await listItems(start, new Date(), openSeries(call), call) : [];
            // Without a range, Zoom lists all upcoming meetings.
            const coming = await client.meetings.list({ userId, type: "scheduled", page_size: 300 }, call).toArray();
            const found = [...past, ...coming].find(isIt);
            return found && read(await get(requireId(found.id), call));
          },
        },
        recordings: {
          list: async (meetingId, call) =>
            readAll(
              await listFiles(meetingId, call),
              ({ uuid, file }) => readRecording(file, uuid, account, meetingId),
              ({ file }) => objectOf(file).id ?? objectOf(file).file_type,
            ),
          async download(recording, call) {
            const { fileId, uuid } = splitRecordingId(recording.id);
            if (uuid === undefined)
              throw new InvalidInputError(`${JSON.stringify(recording.id)} is not the id of a Zoom recording: pass one from recordings.list`);
            const { downloadRecording } = await import("@meetwire/zoom/download");
            return downloadRecording(client, { meetingId: uuid, recordingId: fileId }, { ...call, fetch: options.fetch });
          },
          async delete(id, call) {
            const { fileId, uuid } = splitRecordingId(id);
            if (uuid === undefined) throw new InvalidInputError(`${JSON.stringify(id)} is not the id of a Zoom recording: pass one from recordings.list`);
            if (WITHOUT_ID.has(fileId)) throw new InvalidInputError(`Zoom deletes ${fileId} only with its whole recording: use client.recordings.delete`);
            await client.recordings.deleteFile({ meetingId: uuid, recordingId: fileId, action: "delete" }, call);
          },
        },
        transcripts: {
          get: readTranscript,
          segments: async (recordingId, call) => readWebVtt(await readTranscript(recordingId, call)),
        },
        attendance: {
          async list(meetingId, call) {
            const visits = await client.pastMeetings.listParticipants({ meetingId: await findInstance(meetingId, call), page_size: 300 }, call).toArray();
            // Zoom also lists how long people waited to be let in.
            const inside = visits.filter((visit) => objectOf(visit).status !== "in_waiting_room");
            return summarizeAttendance(
              readAll(inside, (raw: PastParticipant) => {
                const { id, name, user_email: email, join_time: from, leave_time: to } = objectOf(raw);
                const person = { id: textOf(id), name: textOf(name), email: textOf(email) };
                return {
                  person,
                  isAnonymous: person.id === undefined && person.email === undefined,
                  from: requireDate(from, "join_time"),
                  to: textOf(to) === undefined ? undefined : requireDate(to, "leave_time"),
                  raw,
                };
              }),
            );
          },
        },
        people: {
          async list(call) {
            const active = await client.users.list({ page_size: 300 }, call).toArray();
            // Also list people who have not accepted their invitation yet.
            const pending = await client.users.list({ page_size: 300, status: "pending" }, call).toArray();
            return readAll([...active, ...pending], (raw) => readMember(raw, account));
          },
          async create({ email, firstName, lastName }, call) {
            const raw = await client.users.create(
              { body: { action: "create", user_info: { email, first_name: firstName, last_name: lastName, type: 1 } } },
              call,
            );
            const effect = { provider: "zoom", operation: "people.create", effect: `invited ${email}`, data: { id: textOf(objectOf(raw).id), raw } };
            return afterEffect(effect, () => readMember(raw as UserListItem, account));
          },
          remove: (id, call) => client.users.delete({ userId: id }, call),
        },
        webhooks: { parse: async (input, call) => readEvent(await parseWebhook(input, call), read, account) },
      },
    };
  };
}

function notFound(message: string, operation: string): NotFoundError {
  return new NotFoundError(message, { provider: "zoom", operation, status: 404, body: undefined });
}

/** A row of a list, or an occurrence of a series. */
type Item = MeetingListItem & Pick<ZoomMeeting, "occurrence_id">;

interface PastInstance {
  uuid?: string;
  start_time?: string;
}

/** The id of a meeting, or the ids of a series and one of its occurrences: `93398114182@2056348800000`. */
function meetingIdOf({ id, occurrence_id: occurrence }: { id?: unknown; occurrence_id?: unknown }): string {
  const meetingId = requireId(id);
  return textOf(occurrence) === undefined ? meetingId : `${meetingId}@${String(occurrence)}`;
}

function idOfItem(item: Item): string | undefined {
  return textOf(item.id) === undefined ? undefined : meetingIdOf(item);
}

/** @throws {InvalidInputError} if the part after `@` names no occurrence: without it, the whole series would be changed or deleted */
function splitMeetingId(id: string): { meetingId: string; occurrence?: { occurrence_id: string } } {
  const [meetingId, occurrence] = id.split("@", 2);
  if (occurrence !== undefined && !/^\d+$/.test(occurrence))
    throw new InvalidInputError(`${JSON.stringify(id)} is not the id of an occurrence: pass one from meetings.list`);
  return { meetingId: meetingId!, ...(occurrence !== undefined && { occurrence: { occurrence_id: occurrence } }) };
}

function isSeries({ type }: MeetingListItem): boolean {
  return type === MEETING_TYPES.recurringFixedTime;
}

/** The starts of a series' occurrences by their ids. If the series does not have the wanted one, its id is its start. */
function startsOf(series: ZoomApiMeeting | undefined, wanted: string): ReadonlyMap<string, number> {
  const occurrences = listOf(objectOf(series ?? {}).occurrences).filter(({ occurrence_id: id, status }) => status !== "deleted" || String(id) === wanted);
  const starts = occurrences.map(({ occurrence_id: id, start_time: start }) => [String(id), Date.parse(start ?? "")] as const);
  return new Map([[wanted, Number(wanted)], ...starts]);
}

/** Inferred: Zoom does not say to which occurrence an instance belongs. We take the one that starts next to it, within half a day. */
function nearestOccurrence(starts: ReadonlyMap<string, number>, time: number): string | undefined {
  const byDistance = [...starts].map(([id, start]) => ({ id, distance: Math.abs(start - time) })).filter(({ distance }) => distance < DAY_MS / 2);
  return byDistance.toSorted((left, right) => left.distance - right.distance)[0]?.id;
}

/** @throws {InvalidInputError} if one occurrence cannot differ from its series in a field */
function checkOccurrenceChanges(changes: MeetingChanges<Partial<MeetingUpdate>>, seriesId: string): void {
  const { title, attendees, password, recurrence, timeZone } = changes;
  const refused = Object.entries({ title, attendees, password, recurrence, timeZone }).find(([, value]) => value !== undefined)?.[0];
  if (refused === undefined) return;
  throw new InvalidInputError(
    `${refused}: Zoom changes only the time, the description, the recording and some settings of one occurrence; change the series ${seriesId} instead`,
  );
}

/** The id of a file, with the UUID of its instance, because Zoom needs both. */
function splitRecordingId(id: string): { fileId: string; uuid: string | undefined } {
  const at = id.indexOf("@");
  return at < 0 ? { fileId: id, uuid: undefined } : { fileId: id.slice(0, at), uuid: id.slice(at + 1) };
}

function readMeeting(raw: ZoomMeeting, account: string, warnings: readonly string[]): CommonMeeting {
  const {
    topic,
    timezone,
    agenda,
    password,
    status,
    join_url: joinUrl,
    host_id: hostId,
    host_email: hostEmail,
    created_at: createdAt,
    settings,
    recurrence,
  } = objectOf(raw);
  const id = meetingIdOf(raw);
  const { start, end } = timesOf(raw);
  const timeZone = guessTimeZone(timezone);
  const recording = objectOf(settings).auto_recording;
  const host = { id: textOf(hostId), email: textOf(hostEmail) };
  return {
    provider: "zoom",
    account,
    id,
    uid: `zoom:${id}`,
    ...readMarkedTitle(textOf(topic) ?? ""),
    startsAt: writeTime(start, timeZone),
    endsAt: writeTime(end, timeZone),
    timeZone,
    description: textOf(agenda),
    record: recording === undefined ? undefined : recording !== "none",
    password: textOf(password),
    // An occurrence is a single meeting, although Zoom sends it with the rule of its series.
    recurrence: raw.occurrence_id === undefined && recurrence ? writeRule(recurrence) : undefined,
    status: status === "started" ? "started" : statusAt(start, end),
    joinUrl: textOf(joinUrl),
    host: host.id === undefined ? undefined : host,
    attendees: listOf(objectOf(settings).meeting_invitees).flatMap((each) => {
      const email = textOf(objectOf(each).email);
      return email === undefined ? [] : [{ email }];
    }),
    createdAt: timeOf(createdAt),
    warnings: [
      ...warnings,
      ...(timeZone === undefined && textOf(timezone) !== undefined ? [`timeZone: Zoom has ${JSON.stringify(timezone)}, which is not an IANA name`] : []),
    ],
    raw,
  };
}

function timesOf(raw: Pick<ZoomApiMeeting, "start_time" | "duration"> | MeetingListItem): { start: Date; end: Date } {
  const { type, start_time: startTime, duration, occurrences } = objectOf(raw as ZoomApiMeeting);
  if (textOf(startTime) === undefined && type === MEETING_TYPES.recurringNoFixedTime)
    throw new UnexpectedResponseError("the meeting has no fixed times, so it has no common form: use client.meetings", { provider: "zoom" });
  // A series may only have the times of its occurrences.
  const first = listOf(occurrences).find(({ status }) => status !== "deleted");
  const start = requireDate(startTime ?? first?.start_time, "start_time");
  return { start, end: new Date(start.getTime() + (numberOf(duration ?? first?.duration) ?? 0) * MINUTE_MS) };
}

/** Zoom's own settings that are in no common field. */
function settingsOf({ settings }: ZoomApiMeeting): Partial<MeetingCreate> {
  const { waiting_room, join_before_host, jbh_time, mute_upon_entry, host_video, participant_video, meeting_authentication } = objectOf(settings);
  // Zoom accepts every value that it returned, even one that is newer than the spec.
  const known = jbh_time as NonNullable<MeetingCreate["settings"]>["jbh_time"];
  return {
    settings: { waiting_room, join_before_host, jbh_time: known, mute_upon_entry, host_video, participant_video, meeting_authentication },
  };
}

type Input = Partial<MeetingInput<Partial<MeetingCreate>>> | MeetingChanges<Partial<MeetingUpdate>>;

/** Writes a meeting or its changes, with times only if there is a schedule. */
function writeMeeting(input: Input, schedule: Schedule | undefined, present?: ZoomApiMeeting): MeetingUpdate {
  const reference = present ? readMarkedTitle(textOf(present.topic) ?? "").reference : (input as MeetingInput).reference;
  const invitees = input.attendees?.flatMap((attendee) => {
    const { email } = readPerson(attendee);
    return email === undefined ? [] : [{ email }];
  });
  const { settings, ...native } = (input.native ?? {}) as Partial<MeetingUpdate>;
  const lengthMs = schedule && schedule.end.getTime() - schedule.start.getTime();
  // Without a length, Zoom takes an hour.
  const minutes = lengthMs && Math.max(1, Math.round(lengthMs / MINUTE_MS));
  if (minutes !== undefined && minutes > MAX_MINUTES)
    throw new InvalidInputError(`the meeting would take ${minutes} minutes: Zoom allows ${MAX_MINUTES} at most`);
  const own = {
    ...(invitees && { meeting_invitees: invitees }),
    ...(input.record !== undefined && { auto_recording: input.record ? ("cloud" as const) : ("none" as const) }),
    ...settings,
  };
  return {
    topic: input.title === undefined ? undefined : markTitle(input.title, reference),
    agenda: input.description,
    start_time: schedule?.start,
    // If a meeting has no length, keep it that way.
    duration: minutes === 0 ? undefined : minutes,
    timezone: input.timeZone === undefined ? undefined : schedule?.timeZone,
    password: input.password,
    // Only this type of meeting has a rule, so a plain meeting becomes a series.
    ...(input.recurrence !== undefined && { type: MEETING_TYPES.recurringFixedTime, recurrence: readRule(input.recurrence) }),
    ...(Object.keys(own).length > 0 && { settings: own }),
    ...native,
  };
}

function referenceWarning(reference: string | undefined): string[] {
  return reference === undefined ? [] : ["reference: Zoom has no searchable field for it, so it is part of the title"];
}

/** The fields that Zoom changed without an error. */
function describeLosses(input: Input, schedule: Schedule | undefined, raw: ZoomApiMeeting): string[] {
  const { start, end } = timesOf(raw);
  const unreachable = input.attendees?.map(readPerson).filter(({ email }) => email === undefined) ?? [];
  const named = input.attendees?.map(readPerson).filter(({ email, name }) => email !== undefined && name !== undefined) ?? [];
  return [
    ...(schedule && start.getTime() !== Math.floor(schedule.start.getTime() / 1000) * 1000
      ? [`startsAt: Zoom does not accept a time in the past, the meeting starts at ${start.toISOString()}`]
      : []),
    ...(schedule && end.getTime() - start.getTime() !== schedule.end.getTime() - schedule.start.getTime()
      ? ["endsAt: Zoom counts whole minutes, so the length was rounded"]
      : []),
    ...unreachable.map((person) => `attendees: ${describePerson(person)} was left out, Zoom needs an email address`),
    ...named.map(({ name }) => `attendees: Zoom stores no names, so ${name} was left out`),
  ];
}

/**
 * Writes an RFC 5545 rule in Zoom's form.
 *
 * @throws {InvalidInputError} if Zoom does not support it
 */
function readRule(rule: string): NonNullable<MeetingCreate["recurrence"]> {
  const { frequency, interval, count, until, byDay = [], byMonthDay = [], byMonth, bySetPosition, others } = readRecurrence(rule);
  const refuse = (why: string): never => {
    throw new InvalidInputError(`recurrence: Zoom cannot repeat a meeting like ${JSON.stringify(rule)}: ${why}`);
  };
  const longest = { DAILY: 99, WEEKLY: 50, MONTHLY: 10 }[frequency as "DAILY"];
  if (longest === undefined) return refuse("Zoom repeats daily, weekly or monthly");
  if (interval > longest) refuse(`an interval is ${longest} at most`);
  if (count === undefined && until === undefined) refuse("it needs COUNT or UNTIL");
  if (count !== undefined && count > MAX_OCCURRENCES) refuse(`COUNT is ${MAX_OCCURRENCES} at most`);
  if (byMonth ?? bySetPosition ?? Object.keys(others)[0]) refuse("Zoom supports only FREQ, INTERVAL, COUNT, UNTIL, BYDAY and BYMONTHDAY");
  const base = { repeat_interval: interval, ...(count === undefined ? { end_date_time: until! } : { end_times: count }) };
  const numbers = byDay.map(({ day }) => WEEKDAYS.indexOf(day) + 1);
  if (frequency === "DAILY") return byDay.length + byMonthDay.length > 0 ? refuse("a daily rule cannot have days") : { type: RECURRENCE_TYPES.daily, ...base };
  if (frequency === "WEEKLY") {
    if (byMonthDay.length > 0 || byDay.some(({ nth }) => nth !== undefined)) refuse("a weekly rule can only have plain days of the week");
    return { type: RECURRENCE_TYPES.weekly, ...base, ...(numbers.length > 0 && { weekly_days: numbers.join(",") }) };
  }
  if (byMonthDay.length + byDay.length > 1) refuse("a monthly rule can only have one day");
  const [monthDay] = byMonthDay;
  if (monthDay !== undefined)
    return monthDay < 1 ? refuse("days of the month are counted from its start") : { type: RECURRENCE_TYPES.monthly, ...base, monthly_day: monthDay };
  const [day] = byDay;
  if (!day) return { type: RECURRENCE_TYPES.monthly, ...base };
  if (day.nth === undefined || ![-1, 1, 2, 3, 4].includes(day.nth)) refuse("a day of the week needs its number in the month: 1 to 4, or -1 for the last");
  return { type: RECURRENCE_TYPES.monthly, ...base, monthly_week: day.nth, monthly_week_day: numbers[0] } as never;
}

/** Writes Zoom's own rule as an RFC 5545 rule. */
function writeRule({
  type,
  repeat_interval: interval,
  weekly_days: days,
  monthly_day: monthDay,
  monthly_week: week,
  monthly_week_day: weekDay,
  end_times: count,
  end_date_time: until,
}: ZoomRecurrence): string | undefined {
  const frequency = { 1: "DAILY", 2: "WEEKLY", 3: "MONTHLY" }[type as 1];
  if (frequency === undefined) return undefined;
  const names = textOf(days)
    ?.split(",")
    .flatMap((each) => WEEKDAYS[Number(each) - 1] ?? []);
  const end = timeOf(until)?.replaceAll(/[-:]|\.\d+/g, "");
  const parts = [
    `FREQ=${frequency}`,
    ...(interval !== undefined && interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...(type === RECURRENCE_TYPES.weekly && names && names.length > 0 ? [`BYDAY=${names.join(",")}`] : []),
    ...(type === RECURRENCE_TYPES.monthly && week !== undefined && weekDay !== undefined ? [`BYDAY=${week}${WEEKDAYS[weekDay - 1]}`] : []),
    ...(type === RECURRENCE_TYPES.monthly && week === undefined && monthDay !== undefined ? [`BYMONTHDAY=${monthDay}`] : []),
    ...(count ? [`COUNT=${count}`] : end ? [`UNTIL=${end}`] : []),
  ];
  return parts.join(";");
}

function readRecording(file: RecordingFile, uuid: string, account: string, meetingId: string): Recording<ZoomRecordingFile, "zoom"> {
  const { id, file_type: type, file_size: size, recording_start: start, recording_end: end, download_url: url } = objectOf(file);
  const [from, to] = [timeOf(start), timeOf(end)];
  return {
    provider: "zoom",
    account,
    // Captions and timelines have no id, and there is one of each.
    id: `${requireId(id ?? type)}@${uuid}`,
    meetingId,
    durationSeconds: from && to ? Math.round((Date.parse(to) - Date.parse(from)) / 1000) : undefined,
    sizeBytes: numberOf(size),
    downloadUrl: textOf(url),
    createdAt: from,
    raw: file,
  };
}

function readMember(raw: UserListItem, account: string): Member<UserListItem, "zoom"> {
  const { id, email, display_name: displayName, first_name: firstName, last_name: lastName, role_id: roleId } = objectOf(raw);
  return {
    provider: "zoom",
    account,
    id: requireId(id ?? email),
    email: textOf(email),
    name: textOf(displayName) ?? nameOf({ firstName, lastName }),
    role: { 0: "owner", 1: "admin", 2: "member" }[String(roleId)] ?? textOf(roleId),
    raw,
  };
}

const EVENT_TYPES: Readonly<Record<string, MeetingEvent["type"]>> = {
  "meeting.created": "scheduled",
  "meeting.updated": "rescheduled",
  "meeting.deleted": "cancelled",
  "meeting.started": "started",
  "meeting.ended": "ended",
  "recording.completed": "recordingReady",
};

interface EventPayload {
  object?: Record<string, unknown>;
  operation?: unknown;
  scope?: unknown;
}

/** The occurrences that an event is about; empty if it is about a whole meeting. */
function changedOccurrences({ object, operation, scope }: EventPayload): unknown[] {
  if ((operation ?? scope ?? "all") === "all") return [];
  return listOf(objectOf(object)["occurrences"] as { occurrence_id?: unknown }[] | undefined).flatMap((each) => objectOf(each).occurrence_id ?? []);
}

/**
 * Zoom's events have no id. If an event is delivered again, it has the same name, time and content; two people who join in
 * the same millisecond differ only in the content. The download token beside it may be a new one.
 */
async function readEvent(raw: ZoomWebhook, read: (raw: ZoomApiMeeting) => CommonMeeting, account: string): Promise<MeetingEvent<ZoomWebhook, "zoom">> {
  const body = objectOf(raw.payload as { event?: unknown; event_ts?: unknown; payload?: EventPayload });
  const object = objectOf(objectOf(body.payload).object);
  const seriesId = textOf(object["id"]) ?? textOf(object["meeting_id"]);
  const changed = changedOccurrences(objectOf(body.payload));
  const meetingId = seriesId !== undefined && changed.length === 1 ? meetingIdOf({ id: seriesId, occurrence_id: changed[0] }) : seriesId;
  const time = numberOf(body.event_ts);
  const event = textOf(body.event);
  const about = event?.startsWith("meeting.") && textOf(object["start_time"]) !== undefined && seriesId !== undefined && changed.length === 0;
  const [meeting] = about ? readEach([object as unknown as ZoomApiMeeting], read, () => {}) : [];
  return {
    provider: "zoom",
    account,
    id: event === undefined || time === undefined ? "" : `${event}:${time}:${await fingerprint(body.payload)}`,
    // If a part of a series was deleted, the rest of it still takes place.
    type: raw.event === "meeting.deleted" && changed.length > 1 ? "rescheduled" : (EVENT_TYPES[raw.event] ?? "other"),
    meetingId,
    occurredAt: time === undefined ? undefined : new Date(time).toISOString(),
    meeting,
    raw,
  };
}
