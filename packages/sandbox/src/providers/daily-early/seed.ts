import type { Meeting, Participant, RoomPrivacy, TeamUser } from "@meetwire/daily-early";
import { createRandom, pick, Sequence } from "../sequence.ts";
import { HOUR, MINUTE, weekdays } from "../time.ts";
import { addRoom } from "./state.ts";
import type { State } from "./state.ts";

/** The history has this many days. Each of its weekdays has a meeting every quarter of an hour, between 8:00 and 17:00 UTC. */
const HISTORY_DAYS = 14;
const MEETINGS_PER_DAY = 36;

export const TOKEN = "sandbox-daily-early-token";

const USERS: readonly TeamUser[] = [
  { email: "maya@nordlys.example", name: "Maya Lindqvist", avatarSrc: "https://nordlys.example/people/maya.jpg", role: "owner" },
  { email: "tomas@nordlys.example", name: "Tomás Ferreira", role: "owner" },
  { email: "yuki@nordlys.example", name: "Yuki Tanaka", avatarSrc: "https://nordlys.example/people/yuki.jpg", role: "member" },
  // Only email and role are certain.
  { email: "amara@nordlys.example", role: "member" },
  { email: "lars@nordlys.example", name: "Lars Holm", role: "member" },
];

const ROOMS: Readonly<Record<string, RoomPrivacy>> = { hello: "public", "daily-standup": "org", retro: "org", interviews: "private", support: "public" };

/** The team from the documentation's samples, so pasted samples work. */
const SAMPLE_TEAM = "my-awesome-team";
const SAMPLE_USER: TeamUser = { email: "user@foo.com", name: "A. User", avatarSrc: "https://some.server.com/image.jpg", role: "member" };
const SAMPLE_MEETING: Meeting = {
  domain: SAMPLE_TEAM,
  room: "hello",
  mtgStart: "2018-07-21T22:07:11.000Z",
  mtgEnd: "2018-07-21T22:07:29.000Z",
  participants: [{ email: "guest", mtgJoin: "2018-07-22T20:35:57.000Z", mtgLeave: "2018-07-22T20:38:07.000Z" }],
};

/** A busy team with its history up to the given time, a new team, and the team of the documentation. */
export function seed(now: number, seedNumber: number): State {
  const state: State = { sequence: new Sequence(seedNumber), teams: new Map() };
  addTeam(state, "nordlys", "sCSla44kOd2d", USERS, ROOMS, createHistory("nordlys", now, seedNumber));
  addTeam(state, "nordlys-labs", "u2Xw91bTqK7e", USERS.slice(0, 1), { lab: "org" }, []);
  addTeam(state, SAMPLE_TEAM, "u2Xw91bTqK7f", [SAMPLE_USER, USERS[0] as TeamUser], { hello: "public", "my-awesome-room": "org" }, [SAMPLE_MEETING]);
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

/** More than three times as many meetings as fit into a response, the newest first. */
function createHistory(domain: string, now: number, seedNumber: number): Meeting[] {
  const random = createRandom(2018 + seedNumber);
  const rooms = Object.keys(ROOMS);
  const step = (9 * HOUR) / MEETINGS_PER_DAY;
  const starts = weekdays(now, -HISTORY_DAYS, -1).flatMap((day) => Array.from({ length: MEETINGS_PER_DAY }, (_, index) => day + 8 * HOUR + index * step));
  const meetings = starts.map((start, index): Meeting => {
    const participants = createParticipants(random, start + Math.floor(random() * 10) * MINUTE);
    const joined = participants.map(({ mtgJoin }) => mtgJoin).toSorted();
    const left = participants.map(({ mtgLeave }) => mtgLeave).toSorted();
    // A meeting lasts from the second participant's arrival to the next-to-last participant's departure.
    return { domain, room: rooms[index % rooms.length] as string, mtgStart: joined[1] ?? "", mtgEnd: left.at(-2) ?? "", participants };
  });
  return meetings.toReversed();
}

/** Most meetings take half an hour, some a quarter of an hour or nearly an hour. */
const LENGTHS = [12, 25, 25, 28, 42, 52];

function createParticipants(random: () => number, start: number): Participant[] {
  const guests = ["guest", "guest", "Daily.co TV"];
  const count = 2 + Math.floor(random() * 4);
  const candidates = [...USERS.map(({ email }) => email), ...guests].map((email) => ({ email, place: random() }));
  const people = candidates.toSorted((left, right) => left.place - right.place).slice(0, count);
  return people.map(({ email }) => ({
    email,
    mtgJoin: isoMinute(start + Math.floor(random() * 5) * MINUTE),
    mtgLeave: isoMinute(start + (pick(random, LENGTHS) + Math.floor(random() * 8)) * MINUTE),
  }));
}

/** Daily's times are accurate to a minute. */
function isoMinute(time: number): string {
  return new Date(Math.round(time / MINUTE) * MINUTE).toISOString();
}
