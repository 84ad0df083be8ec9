import { openapi } from "@meetwire/daily-early/openapi";
import type { Deleted, MeetingsList, MeetingsQuery, Room, RoomCreate, RoomUpdate, Team, TimeBound, Updated } from "@meetwire/daily-early";
import { asOpenApi } from "../contract/openapi.ts";
import { SandboxError } from "../sandbox-error.ts";
import { seed, TOKEN } from "./daily-early/seed.ts";
import { addRoom } from "./daily-early/state.ts";
import type { State, StoredRoom, StoredTeam } from "./daily-early/state.ts";
import type { HandlerInput, SandboxProvider } from "./provider.ts";

type Input<Given> = HandlerInput<State, "developer", Given>;
type OfTeam = { readonly params: { readonly teamName: string } };
type OfRoom = { readonly params: { readonly teamName: string; readonly roomName: string } };
type OfUser = { readonly params: { readonly teamName: string; readonly userEmail: string } };

/** The maximum number of meetings in a response. */
const MAX_MEETINGS = 100;
/** The maximum length of a team's name and a room's name together. */
const MAX_NAMES = 35;

/** The early Daily API: rooms, users and meetings of teams. */
export const dailyEarly: SandboxProvider<State, "developer", { token: string }> = {
  name: "daily-early",
  document: asOpenApi(openapi),
  accounts: [
    {
      name: "developer",
      description: "A developer token, for the teams nordlys (busy), nordlys-labs (new) and my-awesome-team (the documentation's samples)",
      credentials: { token: TOKEN },
      headers: { Authorization: `Bearer ${TOKEN}` },
    },
  ],
  firstPath: "/domains/by-name/nordlys",
  examples: { teamName: "nordlys", "rooms/create teamName": "nordlys-labs", roomName: "retro", userEmail: "amara@nordlys.example" },
  seed,
  authenticate({ token }) {
    if (token !== TOKEN) throw new SandboxError(401, "the token is missing or wrong");
    return "developer";
  },
  handlers: {
    "teams/get": getTeam,
    "rooms/create": createRoom,
    "rooms/update": updateRoom,
    "rooms/delete": deleteRoom,
    "users/remove": removeUser,
    "meetings/list": listMeetings,
  },
  // Daily reports failures with status 200. Other statuses come from the network, a gateway or the server, such as 413.
  writeError: ({ status, message }) => ({ status: status >= 500 || status === 429 ? status : 200, body: { error: { message } } }),
  meetings: ({ state }) =>
    [...state.teams.values()].flatMap(({ name, meetings }) =>
      meetings.map(({ room, mtgStart, mtgEnd, participants }, index) => ({
        id: `${name}/${room}/${index}`,
        title: `${name}/${room}`,
        start: Date.parse(mtgStart),
        end: Date.parse(mtgEnd),
        people: participants.map(({ email }) => email),
      })),
    ),
};

function getTeam({ state, params }: Input<OfTeam>): Team {
  const { name, teamInviteLink, rooms, users } = findTeam(state, params.teamName);
  return { name, teamInviteLink, rooms: [...rooms.values()].map(describeRoom), users: Object.fromEntries(users) };
}

function createRoom({ state, params, body }: Input<OfTeam & { body: RoomCreate }>): Room {
  const team = findTeam(state, params.teamName);
  const { name, privacy = "org" } = body;
  if (name === "") throw new SandboxError(400, "body.name must not be empty");
  if (team.name.length + name.length > MAX_NAMES)
    throw new SandboxError(
      400,
      `the team's name and the room's name together may have ${MAX_NAMES} characters, but they have ${team.name.length + name.length}`,
    );
  if (team.rooms.has(name)) throw new SandboxError(409, `the team ${team.name} already has a room ${name}`);
  return describeRoom(addRoom(state, team, name, privacy));
}

function updateRoom({ state, params, body }: Input<OfRoom & { body: RoomUpdate }>): Updated {
  findRoom(findTeam(state, params.teamName), params.roomName).privacy = body.privacy;
  return { updated: true };
}

function deleteRoom({ state, params }: Input<OfRoom>): Deleted {
  const team = findTeam(state, params.teamName);
  team.rooms.delete(findRoom(team, params.roomName).name);
  return { deleted: "true" };
}

function removeUser({ state, params }: Input<OfUser>): Deleted {
  const team = findTeam(state, params.teamName);
  if (!team.users.delete(params.userEmail)) throw new SandboxError(404, `the team ${team.name} has no user ${params.userEmail}`);
  return { deleted: "true" };
}

function listMeetings({ state, params, body }: Input<OfTeam & { body: MeetingsQuery }>): MeetingsList {
  const team = findTeam(state, params.teamName);
  const [start, end] = [readTime(body.start), readTime(body.end)];
  const found = team.meetings.filter(({ room, mtgStart }) => (body.room ?? room) === room && Date.parse(mtgStart) >= start && Date.parse(mtgStart) <= end);
  return { meetings: found.slice(0, MAX_MEETINGS), moreResults: found.length > MAX_MEETINGS };
}

function findTeam({ teams }: State, name: string): StoredTeam {
  const team = teams.get(name);
  if (!team) throw new SandboxError(404, `the team ${name} does not exist`);
  return team;
}

function findRoom(team: StoredTeam, name: string): StoredRoom {
  const room = team.rooms.get(name);
  if (!room) throw new SandboxError(404, `the team ${team.name} has no room ${name}`);
  return room;
}

function describeRoom({ name, dialInPIN }: StoredRoom): Room {
  return { name, dialInPIN };
}

/** The documentation does not say if a number is in seconds or milliseconds. A number below 10^11 is read as seconds. */
function readTime(bound: TimeBound): number {
  return typeof bound === "number" ? bound * (bound < 1e11 ? 1000 : 1) : new Date(bound).getTime();
}
