import { createConnectyCube, NotFoundError, parseWebhook } from "@meetwire/connectycube";
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
import type { AdapterFactory } from "../adapter.ts";
import type { Capabilities } from "../capabilities.ts";
import { listByWindows } from "../list/windows.ts";
import { MeetingList } from "../list/meeting-list.ts";
import type { Meeting, MeetingChanges, MeetingInput, Person } from "../meeting.ts";
import { readPerson } from "../people.ts";
import type { MeetingEvent, Recording } from "../resources.ts";
import { statusAt } from "../status.ts";
import { movesMeeting, readSchedule, writeTime } from "../time.ts";
import type { Schedule } from "../time.ts";

const capabilities = {
  meetings: { create: "native", get: "native", list: "native", update: "native", cancel: "emulated", delete: "native" },
  recordings: { list: "native" },
  webhooks: { parse: "native" },
} as const satisfies Capabilities;

const alternatives = {
  "rooms.create": "its meetings are scheduled; use meetings.create",
  "people.list": "its users are managed in the admin panel",
};

interface Raw {
  provider: "connectycube";
  meeting: CubeMeeting;
  meetingCreate: MeetingCreate;
  meetingUpdate: MeetingUpdate;
  recording: CubeRecording;
  event: ConnectyCubeWebhook;
}

type CubeMeetingOf = Meeting<CubeMeeting, "connectycube">;

export interface ConnectyCubeAccountOptions extends ConnectyCubeOptions {
  /** The meeting URL template of your application's settings, with `%s` for the meeting's id. Without it, meetings have no `joinUrl`. */
  meetingUrlTemplate?: string | undefined;
}

/** A ConnectyCube user as an account: its meetings are those in which the user is host or attendee. */
export function connectycube({ meetingUrlTemplate, ...options }: ConnectyCubeAccountOptions): AdapterFactory<typeof capabilities, Raw, ConnectyCube> {
  const client = createConnectyCube(options);
  return (account) => {
    const read = (raw: CubeMeeting, warnings: string[] = []) => readMeeting(raw, account, meetingUrlTemplate, warnings);
    const get = async (id: string, call = {}): Promise<CubeMeeting> => {
      const { items } = await client.meetings.list({ _id: id }, call);
      if (!items[0])
        throw new NotFoundError(`connectycube has no meeting ${id}`, { provider: "connectycube", operation: "meetings/list", status: 404, body: undefined });
      return items[0];
    };
    return {
      provider: "connectycube",
      capabilities,
      alternatives,
      client,
      verbs: {
        meetings: {
          async create(input, call) {
            const { body, warnings } = writeMeeting(input, readSchedule(input));
            return read(await client.meetings.create({ body: { ...body, attendees: body.attendees ?? [] } as MeetingCreate }, call), warnings);
          },
          get: async (id, call) => read(await get(id, call)),
          list: (range, call) =>
            new MeetingList(() =>
              listByWindows(range, async (from, to) => {
                const found = await client.meetings.list({ start_date: { gte: from, lte: to } }, call).toArray();
                return found.map((raw) => read(raw));
              }),
            ),
          async update(id, changes, call) {
            const schedule = movesMeeting(changes) ? readSchedule(changes, timesOf(await get(id, call))) : undefined;
            const { body, warnings } = writeMeeting(changes, schedule);
            return read(await client.meetings.update({ meetingId: id, body }, call), warnings);
          },
          async cancel(id, call) {
            const raw = await get(id, call);
            await client.meetings.delete({ meetingId: id }, call);
            return { ...read(raw, ["ConnectyCube cannot cancel a meeting: it was deleted"]), status: "cancelled" };
          },
          delete: async (id, call) => {
            await client.meetings.delete({ meetingId: id }, call);
          },
        },
        recordings: {
          list: async (meetingId, call) => (await client.recordings.list({ meetingId }, call)).map((raw) => readRecording(raw, account)),
        },
        webhooks: { parse: async (input, call) => readEvent(await parseWebhook(input, call), account) },
      },
    };
  };
}

function readMeeting(raw: CubeMeeting, account: string, template: string | undefined, warnings: string[]): CubeMeetingOf {
  const offset = raw.timezone?.offset;
  const { start, end } = timesOf(raw);
  return {
    provider: "connectycube",
    account,
    id: raw._id,
    title: raw.name,
    startsAt: writeTime(start, offset),
    endsAt: writeTime(end, offset),
    timeZone: raw.timezone?.name,
    record: raw.record ?? undefined,
    // ConnectyCube keeps none.
    status: statusAt(start, end),
    joinUrl: template?.replace("%s", encodeURIComponent(raw._id)),
    host: { id: String(raw.host_id) },
    attendees: raw.attendees.map(({ id, email }): Person => ({ id: id?.toString(), email })),
    warnings,
    raw,
  };
}

function timesOf({ start_date, end_date }: CubeMeeting): { start: Date; end: Date } {
  return { start: readSeconds(start_date), end: readSeconds(end_date) };
}

/** ConnectyCube counts seconds since 1970. */
function readSeconds(seconds: number): Date {
  return new Date(seconds * 1000);
}

type Input = MeetingInput<Partial<MeetingCreate>> | MeetingChanges<Partial<MeetingUpdate>>;

/** Writes a meeting or its changes, with the times where they are given. */
function writeMeeting(input: Input, schedule: Schedule | undefined): { body: MeetingUpdate; warnings: string[] } {
  return {
    body: {
      name: input.title,
      start_date: schedule?.start,
      end_date: schedule?.end,
      attendees: input.attendees?.map(writeAttendee),
      record: input.record,
      timezone: schedule?.offsetMinutes === undefined ? undefined : { name: input.timeZone, offset: schedule.offsetMinutes },
      ...input.native,
    },
    warnings: input.description === undefined ? [] : ["ConnectyCube takes no description: it was left out"],
  };
}

function writeAttendee(attendee: string | Person): Attendee {
  const { id, email } = readPerson(attendee);
  return { id: id === undefined ? id : Number(id), email } as Attendee;
}

function readRecording(raw: CubeRecording, account: string): Recording<CubeRecording, "connectycube"> {
  return {
    provider: "connectycube",
    account,
    id: raw._id,
    meetingId: raw.room_id,
    durationSeconds: raw.duration,
    sizeBytes: Math.round(raw.size * 1_000_000),
    downloadUrl: raw.download_url,
    downloadUrlExpiresAt: expiryOf(raw.download_url),
    createdAt: raw.created_at,
    raw,
  };
}

/** The link says itself until when it works. */
function expiryOf(url: string): string | undefined {
  const [, seconds] = /[?&]Expires=(\d+)/.exec(url) ?? [];
  return seconds && readSeconds(Number(seconds)).toISOString();
}

function readEvent(raw: ConnectyCubeWebhook, account: string): MeetingEvent<ConnectyCubeWebhook, "connectycube"> {
  const base = { provider: "connectycube" as const, account, raw };
  if (raw.event === "unknown") return { ...base, id: "", type: "other" };
  const { meeting, callRecords } = raw.payload;
  // The service gives its events no identifier: the files that it tells of are what makes two of them the same.
  return { ...base, id: `recordingDone:${meeting._id}:${callRecords.map(({ _id }) => _id).join(",")}`, type: "recordingReady", meetingId: meeting._id };
}
