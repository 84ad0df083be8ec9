import { ApiError, createDaily, NotFoundError, parseWebhook } from "@meetwire/daily";
import type {
  Daily,
  DailyOptions,
  DailyWebhook,
  ListedMeeting,
  MeetingParticipant,
  RoomCreate,
  RoomProperties,
  RoomUpdate,
  Meeting as DailySession,
  Recording as DailyApiRecording,
  Room as DailyApiRoom,
} from "@meetwire/daily";
import { InvalidInputError, UnexpectedResponseError } from "@meetwire/runtime";
import type { CallOptions } from "@meetwire/runtime";
import type { AdapterFactory } from "../adapter.ts";
import { afterEffect } from "../after-effect.ts";
import { summarizeAttendance } from "../attendance.ts";
import type { Stay } from "../attendance.ts";
import type { Capabilities, FieldSupport } from "../capabilities.ts";
import { ifGone, isGone } from "../gone.ts";
import { MeetingList } from "../meeting-list.ts";
import type { Meeting, MeetingChanges, MeetingInput } from "../meeting.ts";
import { booleanOf, numberOf, objectOf, readAll, readEach, requireId, statusAt, textOf, timeOf } from "../read.ts";
import type { MeetingEvent, Recording, Room, RoomAccess } from "../resources.ts";
import { MINUTE_MS, movesMeeting, readSchedule, writeTime } from "../time.ts";
import type { Schedule } from "../time.ts";
import { readWebVtt } from "../transcript.ts";
import { listByWindows } from "../windows.ts";

const capabilities = {
  meetings: { create: "emulated", get: "emulated", list: "emulated", update: "emulated", cancel: "emulated", delete: "emulated", findByReference: "native" },
  rooms: { create: "native", list: "native", update: "native", delete: "native" },
  recordings: { list: "native", download: "native", delete: "native" },
  transcripts: { get: "native", segments: "native" },
  attendance: { list: "native" },
  webhooks: { parse: "native" },
} as const satisfies Capabilities;

const fields: FieldSupport = {
  reference: true,
  timeZone: "Daily stores times without a zone",
  description: "a room has no description",
  attendees: "a room has no guest list, give each guest a token (createRoomToken of @meetwire/daily/tokens)",
  invite: "Daily does not email anyone, send the joinUrl yourself",
  record: "Daily records if someone starts a recording, or if a person joins with a token that has start_cloud_recording",
  password: "a room has no password; people join a private room with tokens",
  visibility: "rooms are listed only for their domain",
  changedSince: "Daily does not say when a room was changed",
};

const alternatives = {
  "people.list": "Daily has no people; who is in a room now is in client.presence.get()",
  "people.create": "Daily has no people; create a token for each with client.meetingTokens.create",
  "messages.send": "use client.rooms.sendAppMessage, while the session runs",
};

/** Daily's own room, or its own record of a session that took place in a room without times. */
export type DailyMeeting = DailyApiRoom | ListedMeeting;
/** Daily's own room. */
export interface DailyRoom extends DailyApiRoom {}
/** Daily's own recording. */
export interface DailyRecording extends DailyApiRecording {}
/** Daily's own record of a visit. */
export interface DailyParticipant extends MeetingParticipant {}

/** Daily's own types. */
export interface DailyTypes {
  provider: "daily";
  meeting: DailyMeeting;
  meetingCreate: RoomCreate;
  meetingUpdate: RoomUpdate;
  room: DailyRoom;
  recording: DailyRecording;
  attendance: DailyParticipant;
  event: DailyWebhook;
}

export interface DailyAccountOptions extends DailyOptions {}

type CommonMeeting = Meeting<DailyMeeting, "daily">;

const PROVIDER = "daily";
/** The form of session ids. If a room has such a name, the room takes precedence. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** A person who was last seen within this time is still there, because Daily's times may lag. */
const STILL_THERE_MS = 2 * MINUTE_MS;

/**
 * A Daily domain as an account.
 *
 * Daily has no schedule, so a meeting is a private room that opens and closes (`nbf` and `exp`). Sessions that took place
 * in other rooms are listed as meetings, too.
 *
 * @example
 * const meetwire = createMeetwire({ rooms: daily({ apiKey }) });
 */
export function daily(options: DailyAccountOptions): AdapterFactory<typeof capabilities, DailyTypes, Daily> {
  const client = createDaily(options);
  return (account) => {
    const read = (raw: DailyApiRoom, warnings: string[] = []) => readScheduled(raw, account, warnings);
    const getRoom = async (roomName: string, call: CallOptions | undefined) => {
      const raw = await client.rooms.get({ roomName }, call);
      const got = requireId(objectOf(raw).name);
      if (got !== roomName) throw new UnexpectedResponseError(`daily sent the room ${got} instead of ${roomName}`, { provider: PROVIDER });
      return raw;
    };
    const getSession = async (meetingId: string, call: CallOptions | undefined) => {
      const raw = await client.meetings.get({ meetingId }, call);
      const got = requireId(objectOf(raw).id);
      if (got !== meetingId) throw new UnexpectedResponseError(`daily sent the session ${got} instead of ${meetingId}`, { provider: PROVIDER });
      return raw;
    };
    /** The room of a meeting. A room without times is open at any time, so it is not a meeting. */
    const getScheduled = async (roomName: string, call: CallOptions | undefined) => {
      const raw = await getRoom(roomName, call);
      if (hasTimes(raw)) return raw;
      throw notFound(`daily has a room ${roomName}, but it has no beginning and end (nbf and exp), so it is not a meeting`, "rooms/get");
    };
    const remove = (roomName: string, call: CallOptions | undefined) => client.rooms.delete({ roomName }, call).then(() => undefined);
    /** Throws if an id belongs to a session in a room without times. Such a session is only a record and cannot be changed. */
    const refuseSession = async (id: string, call: CallOptions | undefined) => {
      if (!UUID.test(id)) return;
      if (await getSession(id, call).catch(ifGone(undefined)))
        throw new InvalidInputError(`${id} is a session that took place in a room: it cannot be changed`);
    };

    /** The sessions of a meeting: one session by its id, or all sessions of a room, even if the room no longer exists. */
    const listSessions = async (meetingId: string, call: CallOptions | undefined): Promise<readonly DailySession[]> => {
      const inRoom = await client.meetings.list({ room: meetingId, no_participants: true }, call).toArray();
      if (inRoom.length > 0) return inRoom;
      const session = UUID.test(meetingId) ? await getSession(meetingId, call).catch(ifGone(undefined)) : undefined;
      if (session) return [session];
      await getRoom(meetingId, call);
      return [];
    };

    const listRecordings = async (meetingId: string, call: CallOptions | undefined) => {
      const session = UUID.test(meetingId) ? await getSession(meetingId, call).catch(ifGone(undefined)) : undefined;
      const roomName = session === undefined ? meetingId : requireId(session.room);
      const found = await client.recordings.list({ room_name: roomName }, call).toArray();
      if (found.length === 0 && session === undefined) await requireMeeting(roomName, call);
      return found.filter(({ status, mtgSessionId }) => status === "finished" && (session === undefined || mtgSessionId === meetingId));
    };

    /** Throws if neither a room nor a session has this name. */
    const requireMeeting = async (meetingId: string, call: CallOptions | undefined): Promise<void> => void (await listSessions(meetingId, call));

    const readTranscript = async (recordingId: string, { signal, ...call }: CallOptions = {}) => {
      const { mtgSessionId } = objectOf(await client.recordings.get({ recordingId }, { ...call, signal }));
      const transcripts = mtgSessionId === undefined ? [] : await client.transcripts.list({ mtgSessionId }, { ...call, signal }).toArray();
      const ready = transcripts.find(({ status, isVttAvailable }) => status === "t_finished" && isVttAvailable !== false);
      if (ready?.transcriptId === undefined) throw notFound(`daily has no transcript of the recording ${recordingId}`, "transcripts/list");
      const file = await import("@meetwire/daily/transcripts");
      return file.readTranscript(client, { transcriptId: ready.transcriptId }, { ...call, signal, fetch: options.fetch });
    };

    return {
      provider: PROVIDER,
      capabilities,
      fields,
      alternatives,
      settingsOf,
      client,
      verbs: {
        meetings: {
          async create(input, call) {
            const schedule = readSchedule(input);
            const body: RoomCreate = { name: nameFor(input), privacy: "private", ...writeRoom(input, schedule) };
            const raw = await client.rooms.create({ body }, call).catch(async (error: unknown) => {
              // Another process was faster. Daily accepts a name only once, so there is no second room.
              const isTaken = input.reference !== undefined && error instanceof ApiError && error.status === 400;
              const present = isTaken ? await getScheduled(body.name!, call).catch(() => undefined) : undefined;
              if (present) return present;
              throw error;
            });
            const effect = { provider: PROVIDER, operation: "meetings.create", effect: `created a room for "${input.title}"`, data: { id: body.name, raw } };
            return afterEffect(effect, () => read(raw, describeLosses(input, schedule)));
          },
          async get(id, call) {
            if (!UUID.test(id)) return read(await getScheduled(id, call));
            const room = await getScheduled(id, call).catch((error: unknown) => {
              if (!isGone(error)) throw error;
              return undefined;
            });
            return room ? read(room) : readSession(await getSession(id, call), account);
          },
          list: (range, call) =>
            new MeetingList((report) => {
              const rooms = once(async () => {
                const all = await client.rooms.list({ limit: 100 }, call).toArray();
                const names = new Set<unknown>();
                const meetings = readEach(
                  all.filter(hasTimes),
                  (raw) => {
                    const meeting = read(raw);
                    names.add(meeting.id);
                    return meeting;
                  },
                  report,
                  ({ name }) => name,
                );
                return { meetings, names };
              });
              return listByWindows(range, async (from, to) => {
                const { meetings, names } = await rooms();
                const window = { timeframe_start: from, timeframe_end: to, no_participants: true };
                const sessions = from.getTime() > Date.now() ? [] : await client.meetings.list(window, call).toArray();
                // A session in the room of a meeting is that meeting.
                const others = sessions.filter(({ room }) => !names.has(room));
                return [...meetings, ...readEach(others, (raw) => readSession(raw, account), report)];
              });
            }),
          async update(id, changes, call) {
            await refuseSession(id, call);
            const present = await getScheduled(id, call);
            const schedule = movesMeeting(changes) ? readSchedule(changes, timesOf(present)) : undefined;
            const raw = await client.rooms.update({ roomName: id, body: writeRoom(changes, schedule) }, call);
            return afterEffect({ provider: PROVIDER, operation: "meetings.update", effect: `changed the room ${id}`, data: { id } }, async () =>
              // The documentation only has an example of the response, without most settings.
              read(hasTimes(raw) && objectOf(raw).name === id ? raw : await getScheduled(id, call), describeLosses(changes, schedule)),
            );
          },
          async cancel(id, call) {
            await refuseSession(id, call);
            const meeting = read(await getScheduled(id, call), ["status: Daily cannot cancel a meeting, its room was deleted"]);
            // It may be gone: deleted in the meantime, or by an attempt whose response was lost.
            await remove(id, call).catch(ifGone(undefined));
            return { ...meeting, status: "cancelled" };
          },
          async delete(id, call) {
            await refuseSession(id, call);
            await remove(id, call);
          },
          async findByReference(reference, call) {
            const raw = await getRoom(nameOfReference(reference), call).catch(ifGone(undefined));
            return raw && hasTimes(raw) ? read(raw) : undefined;
          },
        },
        rooms: {
          async create({ name, access }, call) {
            const raw = await client.rooms.create({ body: { name, privacy: access && writeAccess(access) } }, call);
            const effect = { provider: PROVIDER, operation: "rooms.create", effect: `created the room ${name}`, data: { id: name, raw } };
            return afterEffect(effect, () => readRoom(raw, account));
          },
          list: async (call) =>
            readAll(
              await client.rooms.list({ limit: 100 }, call).toArray(),
              (raw) => readRoom(raw, account),
              ({ name }) => name,
            ),
          update: async (roomName, { access }, call) => void (await client.rooms.update({ roomName, body: { privacy: writeAccess(access) } }, call)),
          delete: remove,
        },
        recordings: {
          list: async (meetingId, call) => readAll(await listRecordings(meetingId, call), (raw) => readRecording(raw, account, meetingId)),
          async download(recording, { offset, version, ...call } = {}) {
            const { download_link: url } = objectOf(await client.recordings.getAccessLink({ recordingId: recording.id }, call));
            if (typeof url !== "string" || !URL.canParse(url))
              throw new UnexpectedResponseError(`daily sent no link to the recording ${recording.id}`, {
                provider: PROVIDER,
                operation: "recordings.download",
              });
            const { room_name: roomName } = objectOf(recording.raw);
            const { downloadFile } = await import("../download.ts");
            return downloadFile(
              { provider: PROVIDER, url, name: `${textOf(roomName) ?? "recording"}-${recording.id}.mp4`, fetch: options.fetch },
              { ...call, offset, version },
            );
          },
          delete: (recordingId, call) => client.recordings.delete({ recordingId }, call).then(() => undefined),
        },
        transcripts: {
          get: readTranscript,
          segments: async (recordingId, call) => readWebVtt(await readTranscript(recordingId, call)),
        },
        attendance: {
          async list(meetingId, call) {
            const visits: { raw: MeetingParticipant; isRunning: boolean }[] = [];
            for (const { id, ongoing } of await listSessions(meetingId, call))
              for (const raw of await client.meetings.listParticipants({ meetingId: requireId(id) }, call).toArray())
                visits.push({ raw, isRunning: booleanOf(ongoing) === true });
            const stays = readAll(visits, readStay, ({ raw }) => objectOf(raw).participant_id);
            return Object.defineProperty(summarizeAttendance(stays), "failures", { value: stays.failures }) as never;
          },
        },
        webhooks: { parse: async (input, call) => readEvent(await parseWebhook(input, call), account) },
      },
    };
  };
}

/** Calls a function on first use, and only once. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => (result ??= make());
}

function notFound(message: string, operation: string): NotFoundError {
  return new NotFoundError(message, { provider: PROVIDER, operation, status: 404, body: undefined });
}

/*
 * A room has a name, which cannot be changed, and no title. So the title is stored in a text that can be changed:
 * the path under which recordings are stored.
 */
const TEMPLATE = /^\{domain_name\}\/\{room_name\}\/title-([\w-]+)\/\{epoch_time\}$/;
const MAX_TEMPLATE = 1024;
const REFERENCE = /^ref-([\w-]+)$/;

/** Encodes a text reversibly with letters, digits, `-` and `_`: `Demo 2` is `Demo-2`, `é` is `_c3_a9`. */
function encodeText(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9]/gu, (character) => {
    if (character === " ") return "-";
    return [...new TextEncoder().encode(character)].map((byte) => `_${byte.toString(16).padStart(2, "0")}`).join("");
  });
}

/** Decodes such a text. Returns `undefined` if it was not encoded like this. */
function decodeText(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded.replaceAll("-", "%20").replaceAll("_", "%"));
  } catch {
    return undefined;
  }
}

function writeTemplate(title: string): string {
  const write = (text: string) => `{domain_name}/{room_name}/title-${encodeText(text)}/{epoch_time}`;
  let characters = Array.from(title);
  while (write(characters.join("")).length > MAX_TEMPLATE) characters = characters.slice(0, -1);
  return write(characters.join(""));
}

/** With a reference, the name is always the same, so that Daily rejects a second room. */
function nameFor({ title, reference }: Pick<MeetingInput, "title" | "reference">): string {
  if (reference !== undefined) return nameOfReference(reference);
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return [...(words ?? ["meeting"]).slice(0, 6).map((word) => word.slice(0, 16)), crypto.randomUUID().slice(0, 8)].join("-");
}

function nameOfReference(reference: string): string {
  return `ref-${encodeText(reference)}`;
}

/** Whether a room is a meeting: it opens and closes at given times. */
function hasTimes(raw: DailyApiRoom): boolean {
  const { nbf, exp } = objectOf(objectOf(raw).config);
  return (nbf ?? undefined) !== undefined && (exp ?? undefined) !== undefined;
}

/**
 * When a room opens and closes.
 *
 * @throws {Error} if its times are not numbers
 */
function timesOf(raw: DailyApiRoom): { start: Date; end: Date } {
  const { nbf, exp } = objectOf(objectOf(raw).config);
  const [start, end] = [numberOf(nbf), numberOf(exp)].map((each) => new Date((each ?? NaN) * 1000));
  if (Number.isNaN(start!.getTime()) || Number.isNaN(end!.getTime()))
    throw new Error(`nbf is ${JSON.stringify(nbf)} and exp is ${JSON.stringify(exp)}: they have to be numbers of seconds`);
  return { start: start!, end: end! };
}

function readScheduled(raw: DailyApiRoom, account: string, warnings: readonly string[]): CommonMeeting {
  const { name, url, created_at: createdAt, config } = objectOf(raw);
  const id = requireId(name);
  const times = timesOf(raw);
  const [, title] = TEMPLATE.exec(textOf(objectOf(config).recordings_template) ?? "") ?? [];
  const [, reference] = REFERENCE.exec(id) ?? [];
  return {
    provider: PROVIDER,
    account,
    id,
    uid: uidOf(raw),
    reference: reference === undefined ? undefined : decodeText(reference),
    title: (title === undefined ? undefined : decodeText(title)) ?? id,
    startsAt: writeTime(times.start),
    endsAt: writeTime(times.end),
    status: statusAt(times.start, times.end),
    joinUrl: textOf(url),
    attendees: [],
    createdAt: timeOf(createdAt),
    warnings: [...warnings],
    raw,
  };
}

/** A name is only unique within a domain; an id is unique. */
function uidOf(raw: DailyApiRoom): string | undefined {
  const id = textOf(objectOf(raw).id);
  return id === undefined ? undefined : `daily:${id}`;
}

function readSession(raw: DailySession | ListedMeeting, account: string): CommonMeeting {
  const { id, room, start_time: startTime, duration, ongoing } = objectOf(raw);
  const seconds = numberOf(startTime);
  if (seconds === undefined) throw new Error(`start_time is ${JSON.stringify(startTime)}, which is not a time`);
  const start = new Date(seconds * 1000);
  const sessionId = requireId(id);
  return {
    provider: PROVIDER,
    account,
    id: sessionId,
    uid: `daily:${sessionId}`,
    title: textOf(room) ?? sessionId,
    startsAt: writeTime(start),
    endsAt: writeTime(new Date(start.getTime() + (numberOf(duration) ?? 0) * 1000)),
    status: booleanOf(ongoing) === true ? "started" : "ended",
    attendees: [],
    warnings: [],
    raw,
  };
}

/** Daily's own settings that are in no common field. */
function settingsOf(raw: DailyMeeting): Partial<RoomCreate> {
  const { nbf: _from, exp: _until, recordings_template: _title, sip: _sip, sip_uri: _uri, ...own } = objectOf((raw as DailyApiRoom).config);
  return Object.keys(own).length === 0 ? {} : { properties: own as RoomProperties };
}

type Input = Partial<MeetingInput<Partial<RoomCreate>>> | MeetingChanges<Partial<RoomUpdate>>;

/** Writes a meeting or its changes, with times only if there is a schedule. Guests without a token may knock. */
function writeRoom(input: Input, schedule: Schedule | undefined): RoomUpdate {
  const { properties, ...native } = (input.native ?? {}) as Partial<RoomCreate>;
  const isNew = "privacy" in native ? {} : { enable_knocking: true };
  const own: RoomProperties = {
    ...(schedule && { nbf: floorSeconds(schedule.start), exp: floorSeconds(schedule.end) }),
    ...(input.title !== undefined && { recordings_template: writeTemplate(input.title) }),
    ...(schedule && input.title !== undefined && isNew),
    ...properties,
  };
  return { ...native, properties: own };
}

function floorSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}

/** The fields that Daily cannot keep. */
function describeLosses({ title, startsAt, endsAt, durationMinutes }: Input, schedule: Schedule | undefined): string[] {
  const isCut = (date: Date) => date.getTime() % 1000 !== 0;
  return [
    ...(title !== undefined && decodeText(TEMPLATE.exec(writeTemplate(title))?.[1] ?? "") !== title
      ? ["title: it is too long for Daily and was shortened"]
      : []),
    ...(schedule && startsAt !== undefined && isCut(schedule.start) ? ["startsAt: Daily stores whole seconds, so the time was cut"] : []),
    ...(schedule && (endsAt ?? durationMinutes) !== undefined && isCut(schedule.end) ? ["endsAt: Daily stores whole seconds, so the time was cut"] : []),
  ];
}

function writeAccess(access: RoomAccess): "public" | "private" {
  if (access === "team") throw new InvalidInputError("Daily has no teams: a room is public or private. Create a private room and give your team tokens");
  return access;
}

function readRoom(raw: DailyApiRoom, account: string): Room<DailyRoom, "daily"> {
  const { name, url } = objectOf(raw);
  const joinUrl = textOf(url);
  if (joinUrl === undefined) throw new Error("it has no url");
  const id = requireId(name);
  return { provider: PROVIDER, account, id, name: id, joinUrl, raw };
}

function readRecording(raw: DailyApiRecording, account: string, meetingId: string): Recording<DailyRecording, "daily"> {
  const { id, duration, start_ts: start } = objectOf(raw);
  const startedAt = numberOf(start);
  return {
    provider: PROVIDER,
    account,
    id: requireId(id),
    meetingId,
    durationSeconds: numberOf(duration),
    createdAt: startedAt === undefined ? undefined : new Date(startedAt * 1000).toISOString(),
    raw,
  };
}

function readStay({ raw, isRunning }: { readonly raw: MeetingParticipant; readonly isRunning: boolean }): Stay<MeetingParticipant> {
  const { user_id: userId, user_name: name, join_time: joinTime, duration } = objectOf(raw);
  const seconds = numberOf(joinTime);
  if (seconds === undefined) throw new Error(`join_time is ${JSON.stringify(joinTime)}, which is not a time`);
  const id = textOf(userId);
  const from = new Date(seconds * 1000);
  const to = new Date(from.getTime() + (numberOf(duration) ?? 0) * 1000);
  const isThere = isRunning && Date.now() - to.getTime() < STILL_THERE_MS;
  // Several guests may have the same name, or no name.
  return { person: { id, name: textOf(name) }, isAnonymous: id === undefined, from, to: isThere ? undefined : to, raw };
}

const EVENT_TYPES: Readonly<Record<string, MeetingEvent["type"]>> = {
  "meeting.started": "started",
  "meeting.ended": "ended",
  "recording.ready-to-download": "recordingReady",
};

/** The fields with the time of an event, in seconds, the best one first. */
const TIMES = ["end_ts", "timestamp", "start_ts"] as const;

function readEvent(raw: DailyWebhook, account: string): MeetingEvent<DailyWebhook, "daily"> {
  const body = objectOf(raw.payload as { id?: unknown; event_ts?: unknown; payload?: Record<string, unknown> });
  const about = objectOf(body.payload);
  // The times in other events mean something else, such as the start of a recording that has just finished.
  const names = /^meeting\.|^streaming\.|^dial|^calltransfer\./.test(raw.event) ? TIMES : [];
  const time = names.map((name) => numberOf(about[name])).find((each) => each !== undefined) ?? numberOf(body.event_ts);
  return {
    provider: PROVIDER,
    account,
    id: textOf(body.id) ?? "",
    type: EVENT_TYPES[raw.event] ?? "other",
    meetingId: textOf(about["room"]) ?? textOf(about["room_name"]),
    occurredAt: time === undefined ? undefined : new Date(time * 1000).toISOString(),
    meeting: undefined,
    raw,
  };
}
