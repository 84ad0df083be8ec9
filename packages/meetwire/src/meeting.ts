/** Where a meeting stands. `unknown` where the provider says something newer than this package. */
export type MeetingStatus = "scheduled" | "started" | "ended" | "cancelled" | "unknown";

/** Somebody who takes part, as far as the provider says. */
export interface Person {
  /** The provider's own identifier of the person. */
  id?: string | undefined;
  email?: string | undefined;
  name?: string | undefined;
}

/** A meeting on any platform. */
export interface Meeting<Raw = unknown, Provider extends string = string> {
  /** The platform, such as `connectycube`. */
  provider: Provider;
  /** The account's name, as you gave it to `createMeetwire`. */
  account: string;
  /** The provider's identifier, by which the meeting is read, changed and cancelled. */
  id: string;
  /** The name; where a provider's meetings have none, their room's. */
  title: string;
  /** ISO 8601 with a zone; the meeting's own zone where the provider keeps one, else UTC. */
  startsAt: string;
  /** ISO 8601 with a zone. */
  endsAt: string;
  /** The IANA name of the meeting's own time zone, where the provider keeps it. */
  timeZone?: string | undefined;
  description?: string | undefined;
  /** Whether the meeting is to be recorded, where the provider says. */
  record?: boolean | undefined;
  status: MeetingStatus;
  /** The link by which people join, where it is known. */
  joinUrl?: string | undefined;
  host?: Person | undefined;
  attendees: Person[];
  /** What the provider could not do as it was asked to; empty where all was done. */
  warnings: string[];
  /** The provider's own answer, typed. */
  raw: Raw;
}

/** A meeting to be scheduled. Give `endsAt` or `durationMinutes`. */
export interface MeetingInput<Native = object> {
  title: string;
  /** A `Date`, or ISO 8601 with a zone. */
  startsAt: Date | string;
  /** A `Date`, or ISO 8601 with a zone. */
  endsAt?: Date | string | undefined;
  durationMinutes?: number | undefined;
  /** An IANA time zone such as `Europe/Vienna`, in which the provider shows the times. */
  timeZone?: string | undefined;
  description?: string | undefined;
  /** Email addresses, or people with an email or the provider's identifier. */
  attendees?: readonly (string | Person)[] | undefined;
  /** Whether the meeting is recorded. Default: as the provider has it. */
  record?: boolean | undefined;
  /** Fields that only this provider has, sent as they are, over the common ones. */
  native?: Native | undefined;
}

/** What of a meeting is to change; the rest stays. A new `startsAt` alone moves the meeting and keeps its length. */
export type MeetingChanges<Native = object> = Partial<MeetingInput<Native>>;

/** A range of time, from `from` up to `to`, by the meetings' starts. */
export interface TimeRange {
  /** A `Date`, or ISO 8601 with a zone. */
  from: Date | string;
  /** A `Date`, or ISO 8601 with a zone; itself not included. */
  to: Date | string;
}
