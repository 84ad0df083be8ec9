import type { Person } from "./meeting.ts";

/** A place where meetings can be held at any time. */
export interface Room<Raw = unknown, Provider extends string = string> {
  provider: Provider;
  account: string;
  /** By which the room is changed and deleted. */
  id: string;
  name: string;
  /** The link by which people join. */
  joinUrl: string;
  /** The link by which the host joins, where it is another one. */
  hostUrl?: string | undefined;
  /** The number or PIN by which people join by telephone. */
  dialInPin?: string | undefined;
  raw: Raw;
}

/** Who may enter a room: anybody, members of the team, or those who are let in. */
export type RoomAccess = "public" | "team" | "private";

export interface RoomInput {
  name: string;
  /** Default: as the provider has it. */
  access?: RoomAccess | undefined;
  /** The address at which a co-browsing session starts, for a provider whose rooms are such sessions. */
  startUrl?: string | undefined;
}

/** A recorded file of a meeting. */
export interface Recording<Raw = unknown, Provider extends string = string> {
  provider: Provider;
  account: string;
  id: string;
  meetingId: string;
  durationSeconds?: number | undefined;
  sizeBytes?: number | undefined;
  /** Where the file is. */
  downloadUrl?: string | undefined;
  /** Until when `downloadUrl` works, ISO 8601; absent where it does not end. */
  downloadUrlExpiresAt?: string | undefined;
  /** ISO 8601. */
  createdAt?: string | undefined;
  raw: Raw;
}

/** A member of the account's team. */
export interface Member<Raw = unknown, Provider extends string = string> extends Person {
  provider: Provider;
  account: string;
  id: string;
  role?: string | undefined;
  raw: Raw;
}

/** A member to be added. */
export interface MemberInput {
  email: string;
  firstName?: string | undefined;
  lastName?: string | undefined;
}

/** A message to or from a customer. */
export interface Message<Raw = unknown, Provider extends string = string> {
  provider: Provider;
  account: string;
  text?: string | undefined;
  raw: Raw;
}

/** What a platform tells by webhook. */
export interface MeetingEvent<Raw = unknown, Provider extends string = string> {
  provider: Provider;
  account: string;
  /** The same for the same event, so that one delivered twice is recognised. */
  id: string;
  type: "scheduled" | "rescheduled" | "cancelled" | "started" | "ended" | "recordingReady" | "message" | "other";
  /** The meeting that it is about, where it is about one. */
  meetingId?: string | undefined;
  /** The provider's own event, typed. */
  raw: Raw;
}
