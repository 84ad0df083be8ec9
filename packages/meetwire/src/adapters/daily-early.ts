import { createDailyEarly } from "@meetwire/daily-early";
import type { DailyEarly, DailyEarlyOptions, Meeting as DailyMeeting, Room as DailyRoom, TeamUser } from "@meetwire/daily-early";
import type { AdapterFactory } from "../adapter.ts";
import type { Capabilities } from "../capabilities.ts";
import { MeetingList } from "../list/meeting-list.ts";
import { listByWindows } from "../list/windows.ts";
import type { Meeting } from "../meeting.ts";
import type { Member, Room, RoomAccess } from "../resources.ts";
import { DAY_MS, writeTime } from "../time.ts";

const capabilities = {
  meetings: { list: "native" },
  rooms: { create: "native", list: "native", update: "native", delete: "native" },
  people: { list: "native", remove: "native" },
} as const satisfies Capabilities;

const alternatives = {
  "meetings.create": "it keeps no schedule; create a room with rooms.create, people meet there at any time",
  "meetings.get": "its meetings have no identifier; use meetings.list",
  "meetings.update": "its meetings are records of what took place",
  "meetings.cancel": "its meetings are records of what took place",
  "meetings.delete": "its meetings are records of what took place",
};

interface Raw {
  provider: "daily-early";
  meeting: DailyMeeting;
  room: DailyRoom;
  member: TeamUser;
}

export interface DailyEarlyAccountOptions extends DailyEarlyOptions {
  /** The team's name, the first part of its address `https://<team>.daily.co`. */
  team: string;
}

/** A longer meeting may be found by its end alone, for the document does not say by which of its times it is. */
const LONGEST_MEETING_MS = DAY_MS;

/** A Daily.co team as an account: its rooms, its members, and the meetings that took place. */
export function dailyEarly({ team, ...options }: DailyEarlyAccountOptions): AdapterFactory<typeof capabilities, Raw, DailyEarly> {
  const client = createDailyEarly(options);
  return (account) => ({
    provider: "daily-early",
    capabilities,
    alternatives,
    client,
    verbs: {
      meetings: {
        list: (range, call) =>
          new MeetingList(() =>
            listByWindows(range, async (from, to) => {
              const until = new Date(to.getTime() + LONGEST_MEETING_MS);
              const found = await client.meetings.list({ teamName: team, body: { start: from, end: until } }, call).toArray();
              return found.map((raw) => readMeeting(raw, account));
            }),
          ),
      },
      rooms: {
        create: async ({ name, access }, call) =>
          readRoom(await client.rooms.create({ teamName: team, body: { name, privacy: access && writeAccess(access) } }, call), team, account),
        list: async (call) => (await client.teams.get({ teamName: team }, call)).rooms.map((raw) => readRoom(raw, team, account)),
        update: async (roomName, { access }, call) =>
          void (await client.rooms.update({ teamName: team, roomName, body: { privacy: writeAccess(access) } }, call)),
        delete: async (roomName, call) => void (await client.rooms.delete({ teamName: team, roomName }, call)),
      },
      people: {
        list: async (call) => Object.values((await client.teams.get({ teamName: team }, call)).users).map((raw) => readMember(raw, account)),
        remove: async (userEmail, call) => void (await client.users.remove({ teamName: team, userEmail }, call)),
      },
    },
  });
}

/** Daily calls the team its organization, and the other two as we do. */
function writeAccess(access: RoomAccess) {
  return access === "team" ? "org" : access;
}

/** Daily's records have no identifier: room and start tell one from another. */
function readMeeting(raw: DailyMeeting, account: string): Meeting<DailyMeeting, "daily-early"> {
  return {
    provider: "daily-early",
    account,
    id: `${raw.room}/${raw.mtgStart}`,
    title: raw.room,
    startsAt: writeTime(new Date(raw.mtgStart)),
    endsAt: writeTime(new Date(raw.mtgEnd)),
    status: "ended",
    joinUrl: joinUrl(raw.domain, raw.room),
    attendees: raw.participants.map(({ email }) => (email.includes("@") ? { email } : { name: email })),
    warnings: [],
    raw,
  };
}

function readRoom(raw: DailyRoom, team: string, account: string): Room<DailyRoom, "daily-early"> {
  return { provider: "daily-early", account, id: raw.name, name: raw.name, joinUrl: joinUrl(team, raw.name), dialInPin: raw.dialInPIN, raw };
}

function readMember(raw: TeamUser, account: string): Member<TeamUser, "daily-early"> {
  return { provider: "daily-early", account, id: raw.email, email: raw.email, name: raw.name, role: raw.role, raw };
}

function joinUrl(team: string, room: string): string {
  return `https://${team}.daily.co/${encodeURIComponent(room)}`;
}
