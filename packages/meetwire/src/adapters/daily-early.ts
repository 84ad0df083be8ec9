import { ApiError, createDailyEarly, NotFoundError } from "@meetwire/daily-early";
import type { DailyEarly, DailyEarlyOptions, Meeting as DailyMeeting, Participant, Room as DailyRoom, TeamUser } from "@meetwire/daily-early";
import type { CallOptions } from "@meetwire/runtime";
import type { AdapterFactory } from "../adapter.ts";
import { afterEffect } from "../after-effect.ts";
import { summarizeAttendance } from "../attendance.ts";
import type { Capabilities, FieldSupport } from "../capabilities.ts";
import { MeetingList } from "../meeting-list.ts";
import type { Meeting, Person } from "../meeting.ts";
import { listOf, objectOf, readAll, readEach, requireDate, requireId, textOf, timeOf } from "../read.ts";
import type { Member, Room, RoomAccess } from "../resources.ts";
import { DAY_MS, MINUTE_MS, writeTime } from "../time.ts";
import { listByWindows } from "../windows.ts";

const capabilities = {
  meetings: { list: "native" },
  rooms: { create: "native", list: "native", update: "native", delete: "native" },
  attendance: { list: "native" },
  people: { list: "native", remove: "native" },
} as const satisfies Capabilities;

const fields: FieldSupport = { changedSince: "its meetings are over and do not change" };

const alternatives = {
  "meetings.create": "it has no schedule; create a room with rooms.create, people can meet there at any time",
  "meetings.get": "its meetings have no identifier; use meetings.list",
  "meetings.update": "its meetings are records of past meetings",
  "meetings.cancel": "its meetings are records of past meetings",
  "meetings.delete": "its meetings are records of past meetings",
  "people.create": "people join with the team's invitation link, which client.teams.get returns",
};

/** Daily's own record of a meeting. */
export interface DailyEarlyMeeting extends DailyMeeting {}
/** Daily's own room. */
export interface DailyEarlyRoom extends DailyRoom {}

/** Daily's own types. */
export interface DailyEarlyTypes {
  provider: "daily-early";
  meeting: DailyEarlyMeeting;
  room: DailyEarlyRoom;
  attendance: Participant;
  member: TeamUser;
}

export interface DailyEarlyAccountOptions extends DailyEarlyOptions {
  /** The team's name, the first part of its address `https://<team>.daily.co`. */
  team: string;
}

/** Daily does not document whether it finds meetings by their start or by their end. If by the end, longer meetings may be missed. */
const LONGEST_MEETING_MS = DAY_MS;

/**
 * A Daily.co team as an account, through the early team API: its rooms, its members, and the meetings that took place.
 *
 * @example
 * const meetwire = createMeetwire({ rooms: dailyEarly({ token, team: "nordlys" }) });
 */
export function dailyEarly({ team, ...options }: DailyEarlyAccountOptions): AdapterFactory<typeof capabilities, DailyEarlyTypes, DailyEarly> {
  const client = createDailyEarly(options);
  const listRecords = (from: Date, to: Date, call: CallOptions | undefined) =>
    client.meetings.list({ teamName: team, body: { start: from, end: new Date(to.getTime() + LONGEST_MEETING_MS) } }, call).toArray();
  const readTeam = async (call: CallOptions | undefined) => objectOf(await client.teams.get({ teamName: team }, call));
  /** Daily reports every failure with status 200, so read the team to find out whether the object is already gone. */
  const deleteUnlessGone = async (remove: () => PromiseLike<unknown>, isThere: () => Promise<boolean>) => {
    try {
      await remove();
    } catch (error) {
      if (!(error instanceof ApiError && error.status === 200) || (await isThere())) throw error;
    }
  };
  return (account) => ({
    provider: "daily-early",
    capabilities,
    fields,
    alternatives,
    client,
    verbs: {
      meetings: {
        list: (range, call) =>
          new MeetingList((report) =>
            listByWindows(range, async (from, to) => {
              return readEach(await listRecords(from, to, call), (raw) => readMeeting(raw, account), report, placeOf);
            }),
          ),
      },
      rooms: {
        async create({ name, access }, call) {
          const raw = await client.rooms.create({ teamName: team, body: { name, privacy: access && writeAccess(access) } }, call);
          const effect = { provider: "daily-early", operation: "rooms.create", effect: `created the room ${name}`, data: { id: name, raw } };
          return afterEffect(effect, () => readRoom(raw, team, account));
        },
        list: async (call) =>
          readAll(
            (await readTeam(call)).rooms,
            (raw) => readRoom(raw, team, account),
            ({ name }) => name,
          ),
        update: async (roomName, { access }, call) =>
          void (await client.rooms.update({ teamName: team, roomName, body: { privacy: writeAccess(access) } }, call)),
        delete: (roomName, call) =>
          deleteUnlessGone(
            () => client.rooms.delete({ teamName: team, roomName }, call),
            async () => listOf((await readTeam(call)).rooms).some((room) => objectOf(room).name === roomName),
          ),
      },
      attendance: {
        async list(meetingId, call) {
          const [, start] = meetingId.split("/").toReversed();
          const from = new Date(start ?? NaN);
          const records = Number.isNaN(from.getTime()) ? [] : await listRecords(from, new Date(from.getTime() + MINUTE_MS), call);
          const meeting = readEach(
            records,
            (raw) => readMeeting(raw, account),
            () => {},
          ).find(({ id }) => id === meetingId);
          if (!meeting)
            throw new NotFoundError(`daily-early has no meeting ${meetingId}`, {
              provider: "daily-early",
              operation: "meetings/list",
              status: 404,
              body: undefined,
            });
          return summarizeAttendance(listOf(meeting.raw.participants).flatMap(readStay));
        },
      },
      people: {
        list: async (call) =>
          readAll(
            Object.values(objectOf((await readTeam(call)).users)) as TeamUser[],
            (raw) => readMember(raw, account),
            ({ email }) => email,
          ),
        remove: (userEmail, call) =>
          deleteUnlessGone(
            () => client.users.remove({ teamName: team, userEmail }, call),
            async () => Object.values(objectOf((await readTeam(call)).users)).some((user) => objectOf(user).email === userEmail),
          ),
      },
    },
  });
}

/** Daily calls the team `org`. The other two names are the same. */
function writeAccess(access: RoomAccess) {
  return access === "team" ? "org" : access;
}

/** Daily's records have no id. Two meetings of one room can start in the same minute, so the id also includes a hash of the participants. */
function readMeeting(raw: DailyMeeting, account: string): Meeting<DailyEarlyMeeting, "daily-early"> {
  const room = requireId(objectOf(raw).room);
  const start = requireDate(raw.mtgStart, "mtgStart");
  const domain = textOf(raw.domain);
  const id = `${placeOf(raw)}/${shortHash(JSON.stringify([raw.mtgEnd, raw.participants]))}`;
  return {
    provider: "daily-early",
    account,
    id,
    uid: `daily-early:${domain ?? account}/${id}`,
    title: room,
    startsAt: writeTime(start),
    endsAt: timeOf(raw.mtgEnd) ?? writeTime(start),
    status: "ended",
    joinUrl: domain && joinUrl(domain, room),
    attendees: listOf(raw.participants).map((each) => readPerson(objectOf(each))),
    warnings: timeOf(raw.mtgEnd) === undefined ? ["endsAt: Daily does not say when it ended"] : [],
    raw,
  };
}

function placeOf({ room, mtgStart }: Partial<DailyMeeting>): string {
  return `${room}/${mtgStart}`;
}

/** Guests have a name instead of an address. */
function readPerson({ email: given }: Partial<Participant>): Person {
  const email = textOf(given);
  return email?.includes("@") ? { email } : { name: email };
}

/** All guests have the same name, so each one counts as a different person. */
function readStay(given: Participant) {
  const raw = objectOf(given);
  const [from, to] = [timeOf(raw.mtgJoin), timeOf(raw.mtgLeave)];
  const person = readPerson(raw);
  return from === undefined
    ? []
    : [{ person, isAnonymous: person.email === undefined, from: new Date(from), to: to === undefined ? undefined : new Date(to), raw: given }];
}

function readRoom(raw: DailyRoom, team: string, account: string): Room<DailyEarlyRoom, "daily-early"> {
  const name = requireId(objectOf(raw).name);
  return { provider: "daily-early", account, id: name, name, joinUrl: joinUrl(team, name), dialInPin: textOf(raw.dialInPIN), raw };
}

function readMember(raw: TeamUser, account: string): Member<TeamUser, "daily-early"> {
  const email = requireId(objectOf(raw).email);
  return { provider: "daily-early", account, id: email, email, name: textOf(raw.name), role: textOf(raw.role), raw };
}

function joinUrl(team: string, room: string): string {
  return `https://${team}.daily.co/${encodeURIComponent(room)}`;
}

/** FNV-1a. It only has to distinguish meetings that started in the same room and minute. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
