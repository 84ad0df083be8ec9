import type { Meeting, Participant, RoomPrivacy, TeamUser } from "@meetwire/daily-early";
import { createRandom, Sequence } from "../sequence.ts";
import { addRoom } from "./state.ts";
import type { State } from "./state.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The history goes back this far. A day in it has more meetings than any week of a quiet team. */
const HISTORY_DAYS = 14;
const MEETINGS_A_DAY = 24;

export const TOKEN = "sandbox-daily-early-token";

const USERS: readonly TeamUser[] = [
  { email: "maya@nordlys.example", name: "Maya Lindqvist", avatarSrc: "https://nordlys.example/people/maya.jpg", role: "owner" },
  { email: "tomas@nordlys.example", name: "Tomás Ferreira", role: "owner" },
  { email: "yuki@nordlys.example", name: "Yuki Tanaka", avatarSrc: "https://nordlys.example/people/yuki.jpg", role: "member" },
  // Only email and role are certain to be there.
  { email: "amara@nordlys.example", role: "member" },
  { email: "lars@nordlys.example", name: "Lars Holm", role: "member" },
];

const ROOMS: Readonly<Record<string, RoomPrivacy>> = { hello: "public", "daily-standup": "org", retro: "org", interviews: "private", support: "public" };

/** A busy team with its history up to the given time, and a new one. */
export function seed(now: number): State {
  const state: State = { sequence: new Sequence(), teams: new Map() };
  addTeam(state, "nordlys", "sCSla44kOd2d", USERS, ROOMS, createHistory("nordlys", now));
  addTeam(state, "nordlys-labs", "u2Xw91bTqK7e", USERS.slice(0, 1), { lab: "org" }, []);
  return state;
}

function addTeam(
  state: State,
  name: string,
  invitation: string,
  users: readonly TeamUser[],
  rooms: Readonly<Record<string, RoomPrivacy>>,
  meetings: readonly Meeting[],
): void {
  const team = {
    name,
    teamInviteLink: `https://d.daily.co/?tk=${invitation}`,
    rooms: new Map(),
    users: new Map(users.map((user) => [user.email, { ...user }])),
    meetings,
  };
  state.teams.set(name, team);
  for (const [room, privacy] of Object.entries(rooms)) addRoom(state, team, room, privacy);
}

/** More than three times as many meetings as one answer holds, the newest first, no two of a room at the same minute. */
function createHistory(domain: string, now: number): Meeting[] {
  const random = createRandom(2018);
  const rooms = Object.keys(ROOMS);
  const step = DAY / MEETINGS_A_DAY;
  const first = Math.floor(now / DAY) * DAY - HISTORY_DAYS * DAY;
  const meetings = Array.from({ length: HISTORY_DAYS * MEETINGS_A_DAY }, (_, index): Meeting => {
    const start = first + index * step + Math.floor(random() * 20) * MINUTE;
    const participants = createParticipants(random, start);
    const joined = participants.map(({ mtgJoin }) => mtgJoin).toSorted();
    const left = participants.map(({ mtgLeave }) => mtgLeave).toSorted();
    // A meeting lasts from the second one's coming to the next-to-last one's going.
    return { domain, room: rooms[Math.floor(random() * rooms.length)] ?? "hello", mtgStart: joined[1] ?? "", mtgEnd: left.at(-2) ?? "", participants };
  });
  return meetings.toReversed();
}

function createParticipants(random: () => number, start: number): Participant[] {
  const guests = ["guest", "guest", "Daily.co TV"];
  const count = 2 + Math.floor(random() * 4);
  const everybody = [...USERS.map(({ email }) => email), ...guests].map((email) => ({ email, place: random() }));
  const people = everybody.toSorted((left, right) => left.place - right.place).slice(0, count);
  return people.map(({ email }) => ({
    email,
    mtgJoin: isoMinute(start + Math.floor(random() * 5) * MINUTE),
    mtgLeave: isoMinute(start + (12 + Math.floor(random() * 25)) * MINUTE),
  }));
}

/** The service's times are accurate to a minute. */
function isoMinute(time: number): string {
  return new Date(Math.round(time / MINUTE) * MINUTE).toISOString();
}
