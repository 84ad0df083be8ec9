import { createConnectyCube, InvalidInputError, NotFoundError, parseWebhook, UnexpectedResponseError } from "@meetwire/connectycube";
import type {
  Attendee,
  ConnectyCube,
  ConnectyCubeOptions,
  ConnectyCubeWebhook,
  Meeting as CubeMeeting,
  MeetingCreate,
  MeetingUpdate,
  Recording as CubeRecording,
} from "@meetwire/connectycube";
import type { CallOptions } from "@meetwire/runtime";
import type { AdapterFactory } from "../adapter.ts";
import { afterEffect } from "../after-effect.ts";
import type { Capabilities, FieldSupport } from "../capabilities.ts";
import { ifGone } from "../gone.ts";
import { MeetingList } from "../meeting-list.ts";
import type { Meeting, MeetingChanges, MeetingInput, Person } from "../meeting.ts";
import { describePerson, readPerson } from "../people.ts";
import { booleanOf, listOf, numberOf, objectOf, readAll, readEach, readUntilStable, requireDate, requireId, statusAt, textOf, timeOf } from "../read.ts";
import { markTitle, readMarkedTitle } from "../reference.ts";
import type { MeetingEvent, Recording } from "../resources.ts";
import { DAY_MS, guessTimeZone, movesMeeting, offsetOf, readSchedule, readTime, writeTime } from "../time.ts";
import type { Schedule, TimeInput } from "../time.ts";
import { listByWindows } from "../windows.ts";

const capabilities = {
  meetings: { create: "native", get: "native", list: "native", update: "native", cancel: "emulated", delete: "native", findByReference: "emulated" },
  recordings: { list: "native", download: "native" },
  webhooks: { parse: "native" },
} as const satisfies Capabilities;

const fields: FieldSupport = {
  timeZone: true,
  attendees: true,
  invite: true,
  record: true,
  visibility: true,
  reference: true,
  changedSince: true,
  description: "ConnectyCube does not accept a description, so it was left out",
  password: "ConnectyCube has no passwords for meetings, anyone who has the link can join",
  recurrence: "ConnectyCube has no series: schedule each meeting",
};

const alternatives = {
  "rooms.create": "its meetings are scheduled; use meetings.create",
  "people.list": "its users are managed in the admin panel",
  "recordings.delete": "recordings are deleted in the admin panel",
};

/** ConnectyCube's own meeting. */
export interface ConnectyCubeMeeting extends CubeMeeting {}
/** ConnectyCube's own recording. */
export interface ConnectyCubeRecording extends CubeRecording {}

/** ConnectyCube's own types. */
export interface ConnectyCubeTypes {
  provider: "connectycube";
  meeting: ConnectyCubeMeeting;
  meetingCreate: MeetingCreate;
  meetingUpdate: MeetingUpdate;
  recording: ConnectyCubeRecording;
  event: ConnectyCubeWebhook;
}

type CommonMeeting = Meeting<ConnectyCubeMeeting, "connectycube">;

export interface ConnectyCubeAccountOptions extends ConnectyCubeOptions {
  /** The meeting URL template of your application's settings, with `%s` for the meeting's id. Without it, meetings have no `joinUrl`. */
  meetingUrlTemplate?: string | undefined;
}

/**
 * A ConnectyCube user as an account. Its meetings are those in which the user is host or attendee.
 *
 * @example
 * const meetwire = createMeetwire({ classes: connectycube({ token, meetingUrlTemplate: "https://meet.example.com/%s" }) });
 */
export function connectycube({
  meetingUrlTemplate,
  ...options
}: ConnectyCubeAccountOptions): AdapterFactory<typeof capabilities, ConnectyCubeTypes, ConnectyCube> {
  const client = createConnectyCube(options);
  return (account) => {
    const read = (raw: CubeMeeting, warnings: string[] = []) => readMeeting(raw, account, meetingUrlTemplate, warnings);
    const get = async (id: string, call: CallOptions | undefined): Promise<CubeMeeting> => {
      const { items } = await client.meetings.list({ _id: id }, call);
      const found = items.find((raw) => objectOf(raw)._id === id);
      const context = { provider: "connectycube", operation: "meetings/list" };
      if (items.length > 0 && !found) throw new UnexpectedResponseError(`connectycube sent other meetings instead of ${id}`, context);
      if (!found) throw new NotFoundError(`connectycube has no meeting ${id}`, { ...context, status: 404, body: undefined });
      return found;
    };
    const remove = async (meetingId: string, call: CallOptions | undefined) => void (await client.meetings.delete({ meetingId }, call));
    const listRecordings = async (meetingId: string, call: CallOptions | undefined) =>
      readAll(
        await client.recordings.list({ meetingId }, call),
        (raw) => readRecording(raw, account, meetingId),
        ({ _id }) => _id,
      );
    return {
      provider: "connectycube",
      capabilities,
      fields,
      alternatives,
      joinUrlHint: "give connectycube() the meetingUrlTemplate of your application's settings",
      settingsOf,
      client,
      verbs: {
        meetings: {
          async create(input, call) {
            const { body, warnings } = writeMeeting(input, readSchedule(input));
            const raw = await client.meetings.create({ body: { ...body, attendees: body.attendees ?? [] } as MeetingCreate }, call);
            const effect = {
              provider: "connectycube",
              operation: "meetings.create",
              effect: `scheduled "${input.title}"`,
              data: { id: textOf(objectOf(raw)._id), raw },
            };
            return afterEffect(effect, () => read(raw, warnings));
          },
          get: async (id, call) => read(await get(id, call)),
          list: ({ changedSince, ...range }, call) =>
            new MeetingList((report) => {
              const updated = changedSince && { updated_at: { gte: readTime(changedSince, "changedSince") } };
              return listByWindows(range, async (from, to, narrowest) => {
                const pages = () => client.meetings.list({ start_date: { gte: from, lte: to }, ...updated }, call);
                if (narrowest) {
                  const all = await readUntilStable(
                    async () => ({ items: await pages().toArray(), complete: false }),
                    (raw) => objectOf(raw)._id,
                  );
                  return readEach(all, read, report, ({ _id }) => _id);
                }
                const { items, next } = await pages();
                return next === undefined
                  ? readEach(
                      items,
                      (raw) => read(raw),
                      report,
                      ({ _id }) => _id,
                    )
                  : undefined;
              });
            }),
          async update(id, changes, call) {
            // Before a change of title, read the meeting: a reference in the old title must be kept.
            const isRead = movesMeeting(changes) || changes.title !== undefined;
            const present = isRead ? await get(id, call) : undefined;
            const schedule = present && movesMeeting(changes) ? readSchedule(changes, timesOf(present)) : undefined;
            const { body, warnings } = writeMeeting(changes, schedule, present);
            const raw = await client.meetings.update({ meetingId: id, body }, call);
            return afterEffect({ provider: "connectycube", operation: "meetings.update", effect: `changed the meeting ${id}`, data: { id, raw } }, () =>
              read(raw, warnings),
            );
          },
          async cancel(id, call) {
            const meeting = read(await get(id, call), ["status: ConnectyCube cannot cancel a meeting, it was deleted"]);
            // It may be gone: deleted in the meantime, or by an attempt whose response was lost.
            await remove(id, call).catch(ifGone(undefined));
            return { ...meeting, status: "cancelled" };
          },
          delete: remove,
          async findByReference(reference, { from = new Date(Date.now() - DAY_MS), ...call }: CallOptions & { from?: TimeInput | undefined } = {}) {
            const start = readTime(from, "from");
            const isIt = (raw: CubeMeeting) => readMarkedTitle(textOf(objectOf(raw).name) ?? "").reference === reference;
            // ConnectyCube does not delete scheduled meetings on its own, so it is enough to read the pages once.
            for await (const raw of client.meetings.list({ start_date: { gte: start } }, call)) if (isIt(raw)) return read(raw);
            return undefined;
          },
        },
        recordings: {
          list: listRecordings,
          async download(recording, call) {
            const expired = recording.downloadUrlExpiresAt !== undefined && Date.parse(recording.downloadUrlExpiresAt) <= Date.now();
            const isFresh = recording.downloadUrl !== undefined && !expired;
            const { meetingId = "", id } = recording;
            const fresh = isFresh ? recording : (await listRecordings(meetingId, call)).find((each) => each.id === id);
            if (!fresh?.downloadUrl)
              throw new NotFoundError(`connectycube has no recording ${id}`, {
                provider: "connectycube",
                operation: "recordings/list",
                status: 404,
                body: undefined,
              });
            const { downloadFile } = await import("../download.ts");
            return downloadFile({ provider: "connectycube", url: fresh.downloadUrl, name: `${id}.mp4`, fetch: options.fetch }, call);
          },
        },
        webhooks: { parse: async (input, call) => readEvent(await parseWebhook(input, call), read, account) },
      },
    };
  };
}

function readMeeting(raw: CubeMeeting, account: string, template: string | undefined, given: readonly string[]): CommonMeeting {
  const id = requireId(objectOf(raw)._id);
  const { start, end } = timesOf(raw);
  const { name: zoneName, offset } = objectOf(raw.timezone);
  const timeZone = guessTimeZone(zoneName);
  // Prefer the name, because the offset is from the time at which the zone was set.
  const zone = timeZone ?? numberOf(offset);
  const unknownZone = timeZone === undefined && textOf(zoneName) !== undefined;
  const host = textOf(raw.host_id);
  return {
    provider: "connectycube",
    account,
    id,
    uid: `connectycube:${id}`,
    ...readMarkedTitle(textOf(raw.name) ?? ""),
    startsAt: writeTime(start, zone),
    endsAt: writeTime(end, zone),
    timeZone,
    record: booleanOf(raw.record),
    visibility: raw.public === true ? "public" : raw.public === false ? "private" : undefined,
    // ConnectyCube does not store these.
    status: statusAt(start, end),
    joinUrl: template?.replace("%s", () => encodeURIComponent(id)),
    host: host === undefined ? undefined : { id: host },
    attendees: listOf(raw.attendees).map((each): Person => ({ id: textOf(objectOf(each).id), email: textOf(objectOf(each).email) })),
    createdAt: timeOf(raw.created_at),
    updatedAt: timeOf(raw.updated_at),
    warnings: [...given, ...(unknownZone ? [`timeZone: ConnectyCube has ${JSON.stringify(zoneName)}, which is not an IANA name`] : [])],
    raw,
  };
}

/** ConnectyCube counts seconds since 1970. A meeting without an end has no length. */
function timesOf({ start_date, end_date }: CubeMeeting): { start: Date; end: Date } {
  const start = requireDate(numberOf(start_date) && start_date * 1000, "start_date");
  return { start, end: numberOf(end_date) === undefined ? start : new Date(end_date * 1000) };
}

/** ConnectyCube's own settings of a meeting. `notify` is left out, so that a copy does not send emails just because the original did. */
function settingsOf({ scheduled, notify_before, chat_dialog_id }: CubeMeeting): Partial<MeetingCreate> {
  return {
    ...(scheduled === true && { scheduled }),
    ...(chat_dialog_id && { chat: true }),
    ...(notify_before && { notify_before: notify_before as MeetingCreate["notify_before"] }),
  };
}

type Input = Partial<MeetingInput<Partial<MeetingCreate>>> | MeetingChanges<Partial<MeetingUpdate>>;

/** Writes a meeting or its changes, with times only if there is a schedule. */
function writeMeeting(input: Input, schedule: Schedule | undefined, present?: CubeMeeting): { body: MeetingUpdate; warnings: string[] } {
  const reference = present ? readMarkedTitle(textOf(present.name) ?? "").reference : (input as MeetingInput).reference;
  const attendees = input.attendees?.map(readPerson);
  const unreachable = attendees?.filter(({ id, email }) => (id ?? email) === undefined) ?? [];
  const zoneName = input.timeZone ?? textOf(objectOf(present?.timezone).name);
  const timeZone = schedule ? guessTimeZone(zoneName) : undefined;
  return {
    body: {
      name: input.title === undefined ? undefined : markTitle(input.title, reference),
      start_date: schedule?.start,
      end_date: schedule?.end,
      attendees: attendees?.filter((person) => !unreachable.includes(person)).map(writeAttendee),
      record: input.record,
      public: input.visibility && input.visibility === "public",
      notify: input.invite,
      // The offset at the new time, because the clocks may change between the old and the new one.
      timezone: timeZone === undefined ? undefined : { name: zoneName, offset: offsetOf(timeZone, schedule!.start) },
      ...input.native,
    },
    warnings: [
      ...unreachable.map((person) => `attendees: ${describePerson(person)} was left out, ConnectyCube needs an email address or a user's id`),
      ...(!present && reference !== undefined ? ["reference: ConnectyCube has no field for it, so it is part of the title"] : []),
    ],
  };
}

function writeAttendee({ id, email }: Person): Attendee {
  if (id !== undefined && !/^\d+$/.test(id)) throw new InvalidInputError(`attendees: ${JSON.stringify(id)} is not a user id of ConnectyCube: ids are numbers`);
  return { id: id === undefined ? id : Number(id), email } as Attendee;
}

function readRecording(raw: CubeRecording, account: string, meetingId: string | undefined): Recording<ConnectyCubeRecording, "connectycube"> {
  const url = textOf(objectOf(raw).download_url);
  const size = numberOf(raw.size);
  return {
    provider: "connectycube",
    account,
    id: requireId(raw._id),
    meetingId: textOf(raw.room_id) ?? meetingId,
    durationSeconds: numberOf(raw.duration),
    sizeBytes: size && Math.round(size * 1_000_000),
    downloadUrl: url,
    downloadUrlExpiresAt: url && expiryOf(url),
    createdAt: textOf(raw.created_at),
    raw,
  };
}

/** The link contains the time at which it expires. */
function expiryOf(url: string): string | undefined {
  const [, seconds] = /[?&]Expires=(\d{1,12})/.exec(url) ?? [];
  return seconds && new Date(Number(seconds) * 1000).toISOString();
}

/** ConnectyCube's events have no identifier, so two events with the same files count as the same. */
function readEvent(raw: ConnectyCubeWebhook, read: (raw: CubeMeeting) => CommonMeeting, account: string): MeetingEvent<ConnectyCubeWebhook, "connectycube"> {
  const { meeting, callRecords } = objectOf(raw.payload as { meeting?: CubeMeeting; callRecords?: CubeRecording[] } | null);
  const meetingId = textOf(objectOf(meeting)._id);
  const [known] = meeting
    ? readEach(
        [meeting],
        (each) => read(each),
        () => {},
      )
    : [];
  const files = listOf(callRecords).map(objectOf);
  const base = { provider: "connectycube" as const, account, meetingId, meeting: known, raw };
  if (raw.event === "unknown") return { ...base, id: "", type: "other" };
  const fileIds = files.flatMap(({ _id }) => textOf(_id) ?? []);
  return {
    ...base,
    id: meetingId !== undefined && fileIds.length > 0 ? `recordingDone:${meetingId}:${fileIds.join(",")}` : "",
    type: "recordingReady",
    occurredAt: files
      .flatMap(({ created_at }) => timeOf(created_at) ?? [])
      .toSorted()
      .at(-1),
  };
}
