import type { TimeInput } from "./time.ts";

/** The state of a meeting. `unknown` if the provider has a status that this version does not know. */
export type MeetingStatus = "scheduled" | "started" | "ended" | "cancelled" | "unknown";

/** Who can find a meeting: anyone who has its id, or only the participants. */
export type MeetingVisibility = "public" | "private";

/** A participant, with the data that the provider sends. */
export interface Person {
  /** The provider's own identifier of the person. It is only valid in this account. */
  id?: string | undefined;
  email?: string | undefined;
  name?: string | undefined;
}

/** A meeting of any provider. */
export interface Meeting<Raw = unknown, Provider extends string = string> {
  /** The provider, such as `connectycube`. */
  provider: Provider;
  /** The account's name, as you gave it to `createMeetwire`. */
  account: string;
  /** The provider's identifier. Use it to read, change or cancel the meeting. */
  id: string;
  /** Identifies the meeting across accounts: two accounts that see the same meeting return the same `uid`. Absent if the provider's ids are only unique within an account. */
  uid?: string | undefined;
  /** Your own id of the meeting, if it was scheduled with one. */
  reference?: string | undefined;
  /** The name; the room's name if the provider's meetings do not have one. */
  title: string;
  /** ISO 8601 with a zone: the meeting's own zone if the provider keeps one, else UTC. */
  startsAt: string;
  /** ISO 8601 with a zone, with the zone's offset at that time. */
  endsAt: string;
  /** The IANA name of the meeting's own time zone, if the provider keeps it. */
  timeZone?: string | undefined;
  description?: string | undefined;
  /** Whether the meeting is to be recorded, if the provider says. */
  record?: boolean | undefined;
  /** The password for joining, if the meeting has one and the provider shows it. */
  password?: string | undefined;
  visibility?: MeetingVisibility | undefined;
  /** An RFC 5545 rule, such as `FREQ=WEEKLY;COUNT=10`, if the meeting is a series. */
  recurrence?: string | undefined;
  status: MeetingStatus;
  /** The link by which people join, if it is known. */
  joinUrl?: string | undefined;
  host?: Person | undefined;
  attendees: Person[];
  /** ISO 8601 in UTC, if the provider says. */
  createdAt?: string | undefined;
  /** ISO 8601 in UTC, if the provider says. */
  updatedAt?: string | undefined;
  /** The parts of the request that the provider did not follow, one sentence each, beginning with the field: `description: …`. Empty if it did everything. */
  warnings: string[];
  /** The provider's own response, typed. */
  raw: Raw;
}

/** The fields of a meeting that you give. */
interface MeetingFields<Native> {
  title: string;
  /** A `Date`, or ISO 8601 with a zone. */
  startsAt: TimeInput;
  /** An IANA time zone such as `Europe/Vienna`, in which the provider shows the times. */
  timeZone?: string | undefined;
  description?: string | undefined;
  /** Email addresses, or people with an email or the provider's identifier. */
  attendees?: readonly (string | Person)[] | undefined;
  /** Whether the provider notifies the attendees. Default: no, if the provider lets us choose. */
  invite?: boolean | undefined;
  /** Whether the meeting is recorded. Default: the provider's own. */
  record?: boolean | undefined;
  /** The password for joining. */
  password?: string | undefined;
  /** Who can find the meeting. Default: the provider's own. */
  visibility?: MeetingVisibility | undefined;
  /** An RFC 5545 rule such as `FREQ=WEEKLY;BYDAY=MO;COUNT=10`. If the provider does not support it, the call fails. */
  recurrence?: string | undefined;
  /** Fields that only this provider has. They are sent unchanged and override the common fields. */
  native?: Native | undefined;
}

/** The end of a meeting: a time, or its length in minutes. Pass exactly one of them. */
type MeetingEnd =
  | {
      /** A `Date`, or ISO 8601 with a zone. */
      endsAt: TimeInput;
      durationMinutes?: undefined;
    }
  | {
      endsAt?: undefined;
      durationMinutes: number;
    };

/** A meeting to schedule. Give either `endsAt` or `durationMinutes`. */
export type MeetingInput<Native = object> = MeetingFields<Native> &
  MeetingEnd & {
    /**
     * Your own id of the meeting, such as the number of an order. With it, creating is idempotent: if a meeting with this
     * reference exists, it is returned and no second one is created, even if an earlier call never got its response.
     */
    reference?: string | undefined;
  };

/** The fields of a meeting to change. The others are kept. A new `startsAt` without an end moves the meeting and keeps its length. */
export type MeetingChanges<Native = object> = Partial<MeetingFields<Native>> & (MeetingEnd | { endsAt?: undefined; durationMinutes?: undefined });

/** A meeting whose `status` is `cancelled`. If it was already gone, only its `id` is known. */
export type CancelledMeeting<Item extends Meeting = Meeting> = Partial<Item> & Pick<Item, "provider" | "account" | "id" | "warnings" | "status">;

/** Meetings that start at `from` or later, and before `to`. */
export interface TimeRange {
  /** A `Date`, or ISO 8601 with a zone. */
  from: TimeInput;
  /** A `Date`, or ISO 8601 with a zone. Not included in the range. */
  to: TimeInput;
}

/** Which meetings to list. */
export interface ListInput extends TimeRange {
  /** Only meetings that were created or changed since this time. If the provider does not support it, the call fails; `meetwire/sync` works with all providers. */
  changedSince?: TimeInput | undefined;
}
