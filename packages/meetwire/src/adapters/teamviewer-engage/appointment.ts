import { UnexpectedResponseError } from "@meetwire/teamviewer-engage";
import type { Appointment, AppointmentCreate, AppointmentUpdate } from "@meetwire/teamviewer-engage";
import type { Meeting, MeetingChanges, MeetingInput, MeetingStatus, Person } from "../../meeting.ts";
import { readPerson } from "../../people.ts";
import { MINUTE_MS, offsetOf, writeTime } from "../../time.ts";
import type { Schedule } from "../../time.ts";

export type EngageMeeting = Meeting<Appointment, "teamviewer-engage">;

export function readMeeting(raw: Appointment, account: string, status: MeetingStatus, warnings: readonly string[] = []): EngageMeeting {
  const { start, end } = timesOf(raw);
  const offset = zoneOf(raw, start);
  return {
    provider: "teamviewer-engage",
    account,
    id: raw.id ?? "",
    title: raw.title ?? "",
    startsAt: writeTime(start, offset),
    endsAt: writeTime(end, offset),
    timeZone: raw.timezoneId,
    description: raw.description,
    record: raw.record,
    status,
    host: raw.owner === undefined ? undefined : readUser(raw.owner),
    // The reference's sample has one text in place of the list.
    attendees: Array.isArray(raw.attendees) ? raw.attendees.map((email): Person => ({ email })) : [],
    warnings: [...warnings, ...(raw.durationInMinutes === undefined ? ["TeamViewer Engage does not say how long it takes: it ends as it starts"] : [])],
    raw,
  };
}

/** When an appointment takes place. One without a date, which the service allows, is no meeting. */
export function timesOf({ id, date, durationInMinutes = 0 }: Appointment): { start: Date; end: Date } {
  const start = new Date(date ?? NaN);
  if (Number.isNaN(start.getTime())) {
    throw new UnexpectedResponseError(`appointment ${id} has no date: read it with account.client.appointments`, { provider: "teamviewer-engage" });
  }
  return { start, end: new Date(start.getTime() + durationInMinutes * MINUTE_MS) };
}

/** A zone that this machine does not know shows in `timeZone` alone: the time itself stays right, in UTC. */
function zoneOf({ timezoneId }: Appointment, start: Date): number {
  try {
    return timezoneId === undefined ? 0 : offsetOf(timezoneId, start);
  } catch {
    return 0;
  }
}

/** Users go by their e-mail address where the vendor shows one. */
function readUser(user: string): Person {
  return user.includes("@") ? { id: user, email: user } : { id: user };
}

type Input = MeetingInput<Partial<AppointmentCreate>> | MeetingChanges<Partial<AppointmentUpdate>>;

/** What is sent of a meeting or its changes, and what had to be left out. */
export interface WrittenAppointment {
  readonly body: Partial<AppointmentCreate>;
  readonly warnings: string[];
}

export function writeAppointment(input: Input, schedule: Schedule | undefined): WrittenAppointment {
  const attendees = input.attendees?.map(readPerson);
  const warnings: string[] = [];
  const unreachable = attendees?.filter(({ email }) => email === undefined).map(({ name, id }) => name ?? `user ${id}`) ?? [];
  if (unreachable.length > 0) warnings.push(`TeamViewer Engage takes e-mail addresses alone: ${unreachable.join(", ")} was left out`);
  const minutes = schedule && (schedule.end.getTime() - schedule.start.getTime()) / MINUTE_MS;
  if (minutes !== undefined && !Number.isInteger(minutes)) warnings.push("TeamViewer Engage takes whole minutes: the length was rounded up");
  const body = {
    title: input.title,
    description: input.description,
    date: schedule?.start,
    durationInMinutes: minutes && Math.ceil(minutes),
    timezoneId: input.timeZone,
    attendees: attendees && [...new Set(attendees.flatMap(({ email }) => email ?? []))],
    record: input.record,
    ...input.native,
  };
  // What is left undefined must not take the place of what is there.
  return { body: Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)), warnings };
}

/** What an update keeps. Not whether invitations are sent: else a new title would mail everybody again. */
const KEPT = [
  "title",
  "description",
  "durationInMinutes",
  "date",
  "timezoneId",
  "record",
  "owner",
  "password",
  "attendees",
  "customerId",
  "valid",
  "validAfter",
  "validBefore",
  "validType",
  "customProperties",
  "permissions",
] as const satisfies readonly (keyof Appointment & keyof AppointmentUpdate)[];

/** Changes an appointment whole: the service demands the title anew, and does not say whether it keeps what is left out. */
export function writeUpdate(present: Appointment, changes: Partial<AppointmentUpdate>): AppointmentUpdate {
  const kept = KEPT.filter((name) => present[name] !== undefined).map((name) => [name, present[name]]);
  return { title: "", ...(Object.fromEntries(kept) as Partial<AppointmentUpdate>), ...changes };
}
