import type { Meeting, Room, RoomPrivacy, TeamUser } from "@meetwire/daily-early";
import type { Sequence } from "../sequence.ts";

/** The stored data of the early Daily API. */
export interface State {
  readonly sequence: Sequence;
  /** Teams by name. */
  readonly teams: Map<string, StoredTeam>;
}

export interface StoredTeam {
  readonly name: string;
  readonly teamInviteLink: string;
  /** Rooms by name. */
  readonly rooms: Map<string, StoredRoom>;
  /** Users by email. */
  readonly users: Map<string, TeamUser>;
  /** The past meetings, the newest first. */
  readonly meetings: readonly Meeting[];
}

/** A room with its privacy, which is not part of any response. */
export type StoredRoom = Room & { privacy: RoomPrivacy };

/** Adds a room, with a PIN that no other room has. */
export function addRoom({ sequence, teams }: State, team: StoredTeam, name: string, privacy: RoomPrivacy): StoredRoom {
  const taken = new Set([...teams.values()].flatMap(({ rooms }) => [...rooms.values()].map(({ dialInPIN }) => dialInPIN)));
  let dialInPIN: string;
  do dialInPIN = String((123_456 + sequence.next() * 7919) % 1_000_000).padStart(6, "0");
  while (taken.has(dialInPIN));
  const room: StoredRoom = { name, dialInPIN, privacy };
  team.rooms.set(name, room);
  return room;
}
