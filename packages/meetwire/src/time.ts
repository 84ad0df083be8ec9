import { InvalidInputError } from "@meetwire/runtime";
import type { MeetingInput } from "./meeting.ts";

export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;

/** Reads a `Date` or an ISO 8601 text as a date. A text without a zone is refused: it would mean another time on another machine. */
export function readTime(value: Date | string, name: string): Date {
  const date = new Date(value);
  if (Number.isNaN(date.getTime()) || (typeof value === "string" && !/(Z|[+-]\d\d:?\d\d)$/i.test(value)))
    throw new InvalidInputError(`${name} is ${JSON.stringify(value)}: give a Date, or ISO 8601 with a zone such as 2026-11-21T09:00+01:00`);
  return date;
}

/** When a meeting takes place, and how far its zone is ahead of UTC where one was named. */
export interface Schedule {
  start: Date;
  end: Date;
  offsetMinutes: number | undefined;
}

/** What of an input says when a meeting takes place. */
export type ScheduleInput = Partial<Pick<MeetingInput, "startsAt" | "endsAt" | "durationMinutes" | "timeZone">>;

/**
 * Reads when a meeting takes place. Changes of a meeting need its `present` times: a new start alone moves it and keeps
 * its length.
 *
 * @throws {InvalidInputError} where a time, the length or the zone makes no sense
 */
export function readSchedule({ startsAt, endsAt, durationMinutes, timeZone }: ScheduleInput, present?: { start: Date; end: Date }): Schedule {
  // Where there is neither, it is refused as any other value that is no time.
  const start = readTime((startsAt ?? present?.start)!, "startsAt");
  const length = durationMinutes === undefined ? present && present.end.getTime() - present.start.getTime() : durationMinutes * MINUTE_MS;
  if (endsAt === undefined ? length === undefined : durationMinutes !== undefined) throw new InvalidInputError("give either endsAt or durationMinutes");
  const end = endsAt === undefined ? new Date(start.getTime() + length!) : readTime(endsAt, "endsAt");
  if (!(end > start))
    throw new InvalidInputError(`the meeting would take ${(end.getTime() - start.getTime()) / MINUTE_MS} minutes: its end has to be after its start`);
  return { start, end, offsetMinutes: timeZone === undefined ? undefined : offsetOf(timeZone, start) };
}

/** Whether changes touch the time of a meeting, so that its present times are needed. */
export function movesMeeting({ startsAt, endsAt, durationMinutes, timeZone }: ScheduleInput): boolean {
  return (startsAt ?? endsAt ?? durationMinutes ?? timeZone) !== undefined;
}

/** ISO 8601 in the zone that is so many minutes ahead of UTC. */
export function writeTime(date: Date, offsetMinutes = 0): string {
  if (offsetMinutes === 0) return date.toISOString();
  const local = new Date(date.getTime() + offsetMinutes * MINUTE_MS).toISOString().slice(0, -1);
  const size = Math.abs(offsetMinutes);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${local}${offsetMinutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** How many minutes a time zone is ahead of UTC at a time. */
export function offsetOf(timeZone: string, date: Date): number {
  try {
    return readOffset(new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).format(date)) ?? 0;
  } catch (cause) {
    throw new InvalidInputError(`there is no time zone ${JSON.stringify(timeZone)}: give an IANA name such as Europe/Vienna`, { cause });
  }
}

/** The minutes ahead of UTC at the end of a text, such as 60 of `+01:00`; nothing where it ends otherwise, as with `Z` or `GMT`. */
export function readOffset(text: string): number | undefined {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(text) ?? [];
  return sign === undefined ? undefined : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
}
