import { InvalidInputError } from "@meetwire/runtime";
import type { MeetingInput } from "./meeting.ts";

/** Reads a `Date` or an ISO 8601 text as a date. A text without a zone is refused: it would mean another time on another machine. */
export function readTime(value: Date | string, name: string): Date {
  const date = new Date(value);
  if (Number.isNaN(date.getTime()))
    throw new InvalidInputError(`${name} is ${JSON.stringify(value)}: give a Date, or ISO 8601 such as 2026-11-21T09:00:00+01:00`);
  if (typeof value === "string" && !/(Z|[+-]\d\d:?\d\d)$/i.test(value)) {
    throw new InvalidInputError(`${name} is ${JSON.stringify(value)}, without a zone: end it with Z or an offset such as +01:00`);
  }
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
export function readSchedule(input: ScheduleInput, present?: { start: Date; end: Date }): Schedule {
  const { startsAt, endsAt, durationMinutes, timeZone } = input;
  const start = startsAt === undefined ? present?.start : readTime(startsAt, "startsAt");
  if (!start) throw new InvalidInputError("a meeting needs a start: give startsAt");
  if (endsAt !== undefined && durationMinutes !== undefined) throw new InvalidInputError("give endsAt or durationMinutes, not both");
  const length = durationMinutes === undefined ? present && present.end.getTime() - present.start.getTime() : durationMinutes * 60_000;
  const end = endsAt === undefined ? length !== undefined && new Date(start.getTime() + length) : readTime(endsAt, "endsAt");
  if (!end) throw new InvalidInputError("a meeting needs an end: give endsAt or durationMinutes");
  if (!(end > start))
    throw new InvalidInputError(
      `the meeting would end ${endsAt === undefined ? `after ${durationMinutes} minutes` : `at ${end.toISOString()}`}, not after its start`,
    );
  return { start, end, offsetMinutes: timeZone === undefined ? undefined : offsetOf(timeZone, start) };
}

/** Whether changes touch the time of a meeting, so that its present times are needed. */
export function movesMeeting(changes: ScheduleInput): boolean {
  return [changes.startsAt, changes.endsAt, changes.durationMinutes, changes.timeZone].some((each) => each !== undefined);
}

/** ISO 8601 in the zone that is so many minutes ahead of UTC. */
export function writeTime(date: Date, offsetMinutes = 0): string {
  if (offsetMinutes === 0) return date.toISOString();
  const local = new Date(date.getTime() + offsetMinutes * 60_000).toISOString().slice(0, -1);
  const size = Math.abs(offsetMinutes);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${local}${offsetMinutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** How many minutes a time zone is ahead of UTC at a time. */
export function offsetOf(timeZone: string, date: Date): number {
  let text: string | undefined;
  try {
    text = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(date).find(({ type }) => type === "timeZoneName")?.value;
  } catch (cause) {
    throw new InvalidInputError(`there is no time zone ${JSON.stringify(timeZone)}: give an IANA name such as Europe/Vienna`, { cause });
  }
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(text ?? "") ?? [];
  return sign === undefined ? 0 : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
