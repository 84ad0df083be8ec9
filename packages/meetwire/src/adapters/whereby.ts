import { createWhereby, InvalidInputError, NotFoundError, parseWebhook, UnexpectedResponseError } from "@meetwire/whereby";
import type {
  MeetingCreate,
  Participant,
  Recording as WherebyApiRecording,
  Whereby,
  Meeting as WherebyApiMeeting,
  WherebyOptions,
  WherebyWebhook,
} from "@meetwire/whereby";
import type { CallOptions } from "@meetwire/runtime";
import type { AdapterFactory } from "../adapter.ts";
import { afterEffect } from "../after-effect.ts";
import { summarizeAttendance } from "../attendance.ts";
import type { Capabilities, FieldSupport } from "../capabilities.ts";
import { MeetingList } from "../meeting-list.ts";
import type { Meeting } from "../meeting.ts";
import { numberOf, objectOf, readAll, readEach, requireDate, requireId, statusAt, textOf, timeOf } from "../read.ts";
import type { MeetingEvent, Recording, Room, RoomInput } from "../resources.ts";
import { DAY_MS, readSchedule, writeTime } from "../time.ts";
import { listByWindows } from "../windows.ts";

const capabilities = {
  meetings: { create: "emulated", get: "native", list: "native", cancel: "emulated", delete: "native" },
  rooms: { create: "native", list: "native", delete: "native" },
  recordings: { list: "native", download: "native", delete: "native" },
  transcripts: { get: "native", segments: "emulated" },
  attendance: { list: "native" },
  webhooks: { parse: "native" },
} as const satisfies Capabilities;

const LEFT_OUT = "a Whereby room cannot store it";

const fields: FieldSupport = {
  timeZone: LEFT_OUT,
  description: LEFT_OUT,
  attendees: "a Whereby room has no guest list, send people joinUrl yourself",
  invite: "Whereby does not email anyone about a room, send people joinUrl yourself",
  record: "set the recording in native.recording",
  password: "a Whereby room has no password; with native.isLocked, people have to knock",
  visibility: "anyone who knows the link can enter a Whereby room; with native.isLocked, people have to knock",
  recurrence: "a room can be used repeatedly until its end",
  reference: "pass native.roomNamePrefix, and look for it in client.meetings.list",
  changedSince: "rooms do not change",
};

const alternatives = {
  "meetings.update": "a Whereby room cannot be changed; create another one, which has another link",
  "meetings.findByReference": "pass native.roomNamePrefix, and look for it in client.meetings.list",
  "rooms.update": "a Whereby room cannot be changed; create another one, which has another link",
  "people.list": "the API has no people; client.insights.listParticipants lists who took part",
};

/** Whereby's own meeting. */
export interface WherebyMeeting extends WherebyApiMeeting {}
/** Whereby's own recording. */
export interface WherebyRecording extends WherebyApiRecording {}
/** Whereby's own record of a visit. */
export interface WherebyParticipant extends Participant {}

/** Whereby's own types. */
export interface WherebyTypes {
  provider: "whereby";
  meeting: WherebyMeeting;
  meetingCreate: MeetingCreate;
  room: WherebyMeeting;
  recording: WherebyRecording;
  attendance: WherebyParticipant;
  event: WherebyWebhook;
}

export interface WherebyAccountOptions extends WherebyOptions {
  /** How many days a room from `rooms.create` exists, because Whereby's rooms have an end. Default 365. */
  roomDays?: number | undefined;
}

/** A year, because people expect a room to stay. */
const ROOM_DAYS = 365;

/** Participants that are programs. */
const PROGRAMS = /^(recorder|streamer|captioner|assistant)$/;

/** The valid room names. They leave space for the dash and the part that Whereby adds. */
const ROOM_NAME = /^[a-z0-9][a-z0-9-]{0,37}$/;

const UUID_AT_END = /-?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const MEGABYTE = 1_000_000;

/**
 * A Whereby organization as an account. Its meetings are rooms that people can use immediately, until an end.
 *
 * @example
 * const meetwire = createMeetwire({ lessons: whereby({ apiKey }) });
 */
export function whereby({ roomDays = ROOM_DAYS, ...options }: WherebyAccountOptions): AdapterFactory<typeof capabilities, WherebyTypes, Whereby> {
  const client = createWhereby(options);
  const get = async (id: string, call: CallOptions | undefined) => {
    const { own } = splitId(id);
    const raw = await client.meetings.get({ meetingId: own }, call);
    const { meetingId } = objectOf(raw);
    if (meetingId !== own) throw new UnexpectedResponseError(`whereby sent the meeting ${meetingId} instead of ${own}`, { provider: "whereby" });
    return raw;
  };
  const remove = (id: string, call: CallOptions | undefined) => client.meetings.delete({ meetingId: splitId(id).own }, call);
  const listOpen = (call: CallOptions | undefined) => client.meetings.list({ limit: 100 }, call).toArray();
  /** The room of a meeting. The id contains it, because Whereby deletes a meeting an hour after its end. */
  const roomOf = async (id: string, call: CallOptions | undefined) => {
    return splitId(id).roomName ?? requireId((await get(id, call)).roomName);
  };

  /** The text of the transcription of a recording's session. */
  const readTranscript = async (recordingId: string, { signal, ...call }: CallOptions = {}) => {
    const { own, roomName } = splitId(recordingId);
    const { roomSessionId } = objectOf(await client.recordings.get({ recordingId: own }, { ...call, signal }));
    for await (const each of client.transcriptions.list({ roomName, sortBy: "startDate:desc", limit: 100 }, { ...call, signal })) {
      const { transcriptionId, roomSessionId: of, state } = objectOf(each);
      if (of !== roomSessionId || state !== "ready" || transcriptionId === undefined) continue;
      const { accessLink } = await client.transcriptions.getAccessLink({ transcriptionId }, { ...call, signal });
      const { downloadFile } = await import("../download.ts");
      const { stream } = await downloadFile({ provider: "whereby", url: accessLink, name: "transcript.md", fetch: options.fetch }, { ...call, signal });
      return new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text();
    }
    throw new NotFoundError(`whereby has no transcription of ${recordingId} that is ready`, {
      provider: "whereby",
      operation: "transcriptions/list",
      status: 404,
      body: undefined,
    });
  };

  return (account) => ({
    provider: "whereby",
    capabilities,
    fields,
    alternatives,
    client,
    verbs: {
      meetings: {
        async create({ native, ...input }, call) {
          const { end } = readSchedule(input);
          const raw = await client.meetings.create({ body: { endDate: end, ...native } }, call);
          const effect = {
            provider: "whereby",
            operation: "meetings.create",
            effect: `created a room for "${input.title}"`,
            data: { id: writeId(raw), raw },
          };
          return afterEffect(effect, () => {
            const meeting = readMeeting(raw, account);
            const warnings = [
              `title: a Whereby room has only a name, ${JSON.stringify(meeting.title)}`,
              "startsAt: people can use a Whereby room from now on, only its end is kept",
            ];
            return { ...meeting, warnings: [...meeting.warnings, ...warnings] };
          });
        },
        get: async (id, call) => readMeeting(await get(id, call), account),
        list: (range, call) =>
          new MeetingList((report) => {
            let all: Promise<WherebyApiMeeting[]> | undefined;
            // Whereby cannot filter by time, so read the list once for all windows.
            return listByWindows(range, async () =>
              readEach(
                await (all ??= listOpen(call)),
                (raw) => readMeeting(raw, account),
                report,
                ({ meetingId }) => meetingId,
              ),
            );
          }),
        async cancel(id, call) {
          const meeting = readMeeting(await get(id, call), account);
          await remove(id, call);
          return { ...meeting, status: "cancelled", warnings: [...meeting.warnings, "status: Whereby cannot cancel a meeting, its room was deleted"] };
        },
        delete: remove,
      },
      rooms: {
        async create(input, call) {
          const raw = await client.meetings.create({ body: { endDate: new Date(Date.now() + roomDays * DAY_MS), ...writeRoom(input) } }, call);
          const effect = { provider: "whereby", operation: "rooms.create", effect: `created the room ${input.name}`, data: { id: writeId(raw), raw } };
          return afterEffect(effect, () => readRoom(raw, account));
        },
        list: async (call) =>
          readAll(
            await listOpen(call),
            (raw) => readRoom(raw, account),
            ({ meetingId }) => meetingId,
          ),
        delete: remove,
      },
      recordings: {
        async list(meetingId, call) {
          const roomName = await roomOf(meetingId, call);
          return readAll(
            await client.recordings.list({ roomName, sortBy: "startDate:asc", limit: 100 }, call).toArray(),
            (raw) => readRecording(raw, account, meetingId, roomName),
            ({ recordingId }) => recordingId,
          );
        },
        async download({ id, raw }, { offset, version, ...call } = {}) {
          const { accessLink } = await client.recordings.getAccessLink({ recordingId: splitId(id).own }, call);
          const name = textOf(objectOf(raw).filename) ?? "recording.mkv";
          const { downloadFile } = await import("../download.ts");
          // The link itself is the permission. It leads to another host, so do not send the API key.
          return downloadFile({ provider: "whereby", url: accessLink, name, fetch: options.fetch }, { ...call, offset, version });
        },
        delete: (id, call) => client.recordings.delete({ recordingId: splitId(id).own }, call),
      },
      transcripts: {
        get: readTranscript,
        // The form of the file is not documented, so we cannot recognize speakers and times.
        segments: async (recordingId, call) => {
          const text = (await readTranscript(recordingId, call)).trim();
          return text === "" ? [] : [{ text }];
        },
      },
      attendance: {
        async list(meetingId, call) {
          const roomName = await roomOf(meetingId, call);
          const sessions = await client.insights.listRoomSessions({ roomName, limit: 100 }, call).toArray();
          const visits: Participant[] = [];
          for (const session of sessions) {
            const { roomSessionId } = objectOf(session);
            if (roomSessionId !== undefined) visits.push(...(await client.insights.listParticipants({ roomSessionId, limit: 100 }, call).toArray()));
          }
          const people = visits.filter((each) => !PROGRAMS.test(String(objectOf(each).roleName)));
          const stays = readAll(people, readStay, ({ participantId }) => participantId);
          return Object.defineProperty(summarizeAttendance(stays), "failures", { value: stays.failures }) as never;
        },
      },
      webhooks: { parse: async (input, call) => readEvent(await parseWebhook(input, call), account) },
    },
  });
}

/** The id of a meeting, with its room: `9cf691bf-f2d5-4420-bda9-ee8607bb558b/lesson-17`. */
function writeId(raw: WherebyApiMeeting): string {
  const { meetingId, roomName } = objectOf(raw);
  return `${requireId(meetingId)}${textOf(roomName) ?? ""}`;
}

/** The two parts of an id: Whereby's own id, and the room. */
function splitId(id: string): { own: string; roomName: string | undefined } {
  const at = id.indexOf("/");
  return at < 0 ? { own: id, roomName: undefined } : { own: id.slice(0, at), roomName: id.slice(at) };
}

function readMeeting(raw: WherebyApiMeeting, account: string): Meeting<WherebyMeeting, "whereby"> {
  const { meetingId, roomName, roomUrl, startDate, endDate } = objectOf(raw);
  const id = writeId(raw);
  const end = requireDate(endDate, "endDate");
  const start = timeOf(startDate);
  return {
    provider: "whereby",
    account,
    id,
    uid: `whereby:${meetingId}`,
    title: textOf(roomName)?.slice(1) ?? requireId(meetingId),
    // People can use a room as soon as it is created.
    startsAt: start ?? writeTime(end),
    endsAt: writeTime(end),
    status: statusAt(start === undefined ? end : new Date(start), end),
    joinUrl: textOf(roomUrl),
    attendees: [],
    createdAt: start,
    warnings: start === undefined ? ["startsAt: Whereby does not say when it was created"] : [],
    raw,
  };
}

/** Whereby's name for a room begins with the given name. */
function writeRoom({ name, access }: RoomInput): Pick<MeetingCreate, "roomNamePrefix" | "isLocked"> {
  if (!ROOM_NAME.test(name))
    throw new InvalidInputError(`the name ${JSON.stringify(name)} cannot be a part of a link: Whereby accepts up to 38 lower-case letters, digits and dashes`);
  if (access === "team") throw new InvalidInputError("access: Whereby's rooms are public, or private, which means that people knock; there are no teams");
  return { roomNamePrefix: `${name}-`, ...(access !== undefined && { isLocked: access === "private" }) };
}

function readRoom(raw: WherebyApiMeeting, account: string): Room<WherebyMeeting, "whereby"> {
  const { roomName, roomUrl, hostRoomUrl } = objectOf(raw);
  const whole = requireId(roomName).slice(1);
  return {
    provider: "whereby",
    account,
    id: writeId(raw),
    name: whole.replace(UUID_AT_END, "") || whole,
    joinUrl: requireId(roomUrl),
    hostUrl: textOf(hostRoomUrl),
    raw,
  };
}

function readRecording(raw: WherebyApiRecording, account: string, meetingId: string, roomName: string): Recording<WherebyRecording, "whereby"> {
  const { recordingId, startDate, endDate, sizeInMegaBytes } = objectOf(raw);
  const [from, to] = [timeOf(startDate), timeOf(endDate)];
  const size = numberOf(sizeInMegaBytes);
  return {
    provider: "whereby",
    account,
    id: `${requireId(recordingId)}${roomName}`,
    meetingId,
    durationSeconds: from && to ? Math.round((Date.parse(to) - Date.parse(from)) / 1000) : undefined,
    sizeBytes: size === undefined ? undefined : Math.round(size * MEGABYTE),
    createdAt: from,
    raw,
  };
}

/** A guest may have no `externalId`. Then only the name is known, and two people can have the same name. */
function readStay(raw: Participant) {
  const { externalId, displayName, joinedAt, leftAt } = objectOf(raw);
  const person = { id: textOf(externalId), name: textOf(displayName) };
  const to = timeOf(leftAt);
  return { person, isAnonymous: person.id === undefined, from: requireDate(joinedAt, "joinedAt"), to: to === undefined ? undefined : new Date(to), raw };
}

const EVENT_TYPES: Readonly<Record<string, MeetingEvent["type"]>> = {
  "room.session.started": "started",
  "room.session.ended": "ended",
  "recording.finished": "recordingReady",
};

/** Events about files name only the room. You can list its recordings by this name instead of an id. */
function readEvent(raw: WherebyWebhook, account: string): MeetingEvent<WherebyWebhook, "whereby"> {
  const { id, createdAt, data } = objectOf(raw.payload as { id?: unknown; createdAt?: unknown; data?: Record<string, unknown> });
  const { meetingId, roomName } = objectOf(data);
  const [own, room] = [textOf(meetingId), textOf(roomName)];
  return {
    provider: "whereby",
    account,
    id: textOf(id) ?? "",
    type: EVENT_TYPES[raw.event] ?? "other",
    meetingId: own === undefined && room === undefined ? undefined : `${own ?? ""}${room ?? ""}`,
    occurredAt: timeOf(createdAt),
    raw,
  };
}
