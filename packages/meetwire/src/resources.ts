import type { CallOptions } from "@meetwire/runtime";
import type { Meeting, Person } from "./meeting.ts";

/** A place to meet at any time. */
export interface Room<Raw = unknown, Provider extends string = string> {
  provider: Provider;
  account: string;
  /** Use it to change or delete the room. */
  id: string;
  name: string;
  /** The link with which people join. */
  joinUrl: string;
  /** The host's own link, if there is one. */
  hostUrl?: string | undefined;
  /** The number or PIN with which people join by telephone. */
  dialInPin?: string | undefined;
  raw: Raw;
}

/** Who may enter a room: anyone, members of the team, or only people who are let in. */
export type RoomAccess = "public" | "team" | "private";

export interface RoomInput {
  name: string;
  /** Default: the provider's own. */
  access?: RoomAccess | undefined;
  /** The page on which a co-browsing session starts, for providers whose rooms are co-browsing sessions. */
  startUrl?: string | undefined;
}

/** A recorded file. */
export interface Recording<Raw = unknown, Provider extends string = string> {
  provider: Provider;
  account: string;
  id: string;
  /** The meeting that was recorded. Absent if the provider does not say which meeting it was. */
  meetingId?: string | undefined;
  /** The customer that the recording belongs to, if the provider stores recordings by customer. */
  customerId?: string | undefined;
  durationSeconds?: number | undefined;
  sizeBytes?: number | undefined;
  /** The file's URL. */
  downloadUrl?: string | undefined;
  /** Until when `downloadUrl` works, ISO 8601. Absent if it does not expire. */
  downloadUrlExpiresAt?: string | undefined;
  /** ISO 8601. */
  createdAt?: string | undefined;
  raw: Raw;
}

export interface DownloadOptions extends CallOptions {
  /** How many bytes to skip, because you have them already. Default 0. */
  offset?: number | undefined;
  /** The `version` of the download that those bytes are from: the download fails if the file has changed. Default: not checked. */
  version?: string | undefined;
}

/** A file that is being downloaded. */
export interface Download {
  /** The bytes from `offset` on. */
  stream: ReadableStream<Uint8Array>;
  /** A name to save the file under. */
  name: string;
  /** The media type, such as `video/mp4`, if it is known. */
  type?: string | undefined;
  /** The size of the whole file in bytes, if it is known. */
  size?: number | undefined;
  /** The first byte of the stream within the file. */
  offset: number;
  /** Identifies this version of the file, if the provider does. Pass it along with `offset` to resume. */
  version?: string | undefined;
}

/** A piece of a transcript. */
export interface TranscriptSegment {
  /** Seconds from the start of the recording, if the provider says. */
  start?: number | undefined;
  /** Seconds from the start of the recording, if the provider says. */
  end?: number | undefined;
  speaker?: Person | undefined;
  text: string;
  /** The language, such as `en`, if the provider says. */
  language?: string | undefined;
}

/** A person who attended a meeting. */
export interface Attendance<Raw = unknown> {
  person: Person;
  /** Each time that the person was there, ISO 8601, earliest first. Without `to`, the person is still there. */
  spans: { from: string; to?: string | undefined }[];
  /** How long the person was there. Time on two devices in parallel counts once. */
  seconds: number;
  /** The provider's own record of each span. */
  raw: Raw[];
}

/** A member of the account's team. */
export interface Member<Raw = unknown, Provider extends string = string> extends Person {
  provider: Provider;
  account: string;
  id: string;
  role?: string | undefined;
  raw: Raw;
}

/** A member to add. */
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

/** A webhook, in the same form for every provider. */
export interface MeetingEvent<Raw = unknown, Provider extends string = string> {
  provider: Provider;
  account: string;
  /** Stays the same if the event is delivered again, so that you can recognize duplicates. Never empty. */
  id: string;
  type: "scheduled" | "rescheduled" | "cancelled" | "started" | "ended" | "recordingReady" | "message" | "other";
  /** The meeting that the event is about, if it is about one. */
  meetingId?: string | undefined;
  /** When it happened, ISO 8601 in UTC, if the provider says. */
  occurredAt?: string | undefined;
  /** The meeting data in the event. Read the meeting for the rest. */
  meeting?: Partial<Meeting> | undefined;
  /** The provider's own event, typed. */
  raw: Raw;
}
