import { InvalidInputError } from "@meetwire/runtime";

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

const ISO_8601 = /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)$/i;

/** A point in time: a `Date`, or ISO 8601 with a zone such as `2026-11-21T09:00+01:00`. */
export type TimeInput = Date | string;

/**
 * Reads a `Date` or an ISO 8601 string. A string without a zone is rejected, because it would mean different times on
 * different machines. So is a day that does not exist.
 *
 * @throws {InvalidInputError} if the value is anything else; the message contains `name`
 */
export function readTime(value: TimeInput, name: string): Date {
  const time = isDate(value) ? value.getTime() : typeof value === "string" ? parseTime(value) : NaN;
  if (Number.isNaN(time))
    throw new InvalidInputError(
      `${name} is ${JSON.stringify(value)}: give a Date, or ISO 8601 with a zone such as 2026-11-21T09:00+01:00, for a day that exists`,
    );
  return new Date(time);
}

/** `instanceof Date` does not recognize a `Date` from another realm, such as an iframe. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** Milliseconds since 1970, or NaN. `Date.parse` would accept 30 February, `7 Z` and English text. */
function parseTime(text: string): number {
  const [, year = "", month = "", day = "", hour = "", minute = "", second = "0", fraction = "", zone = ""] = ISO_8601.exec(text) ?? [];
  const offset = readOffset(zone) ?? 0;
  const local = Date.UTC(2000, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second), Number(fraction.padEnd(3, "0").slice(0, 3)));
  // Set the year separately, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
  const date = new Date(new Date(local).setUTCFullYear(Number(year), Number(month) - 1, Number(day)));
  const exists =
    date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return year !== "" && exists && Math.abs(offset) < 24 * 60 ? date.getTime() - offset * MINUTE_MS : NaN;
}

/** A valid range of time. */
export interface ReadRange {
  readonly from: Date;
  readonly to: Date;
}

/**
 * Reads a range of time.
 *
 * @throws {InvalidInputError} if one of its ends is not a time, or it ends before it begins
 */
export function readRange(range: { from: TimeInput; to: TimeInput }): ReadRange {
  const from = readTime(range?.from, "from");
  const to = readTime(range.to, "to");
  if (to < from) throw new InvalidInputError(`the range ends before it begins: from is ${from.toISOString()}, to is ${to.toISOString()}`);
  return { from, to };
}

/** When a meeting takes place. */
export interface Schedule {
  start: Date;
  end: Date;
  /** The IANA name of the zone, if one was given. */
  timeZone: string | undefined;
  /** How many minutes that zone is ahead of UTC at the start. */
  offsetMinutes: number | undefined;
}

/** The part of an input that says when a meeting takes place. */
export interface ScheduleInput {
  startsAt?: TimeInput | undefined;
  endsAt?: TimeInput | undefined;
  durationMinutes?: number | undefined;
  timeZone?: string | undefined;
}

/**
 * Reads the times of a meeting. To change a meeting, pass its `present` times: a new start then moves it and keeps its
 * length.
 *
 * @throws {InvalidInputError} if a time, the length or the zone is wrong
 */
export function readSchedule({ startsAt, endsAt, durationMinutes, timeZone }: ScheduleInput, present?: { start: Date; end: Date }): Schedule {
  const start = startsAt === undefined && present ? present.start : readTime(startsAt!, "startsAt");
  const length = durationMinutes === undefined ? present && present.end.getTime() - present.start.getTime() : durationMinutes * MINUTE_MS;
  if (endsAt === undefined ? length === undefined : durationMinutes !== undefined) throw new InvalidInputError("give either endsAt or durationMinutes");
  const end = endsAt === undefined ? new Date(start.getTime() + length!) : readTime(endsAt, "endsAt");
  // Some providers have meetings without a length. Moving such a meeting keeps it that way.
  const keepsNoLength = endsAt === undefined && durationMinutes === undefined && length === 0;
  if (!(end > start) && !keepsNoLength)
    throw new InvalidInputError(
      `the meeting would take ${(end.getTime() - start.getTime()) / MINUTE_MS} minutes: its end has to be after its start; give endsAt or durationMinutes`,
    );
  const zone = timeZone === undefined ? undefined : readTimeZone(timeZone);
  return { start, end, timeZone: zone, offsetMinutes: zone === undefined ? undefined : offsetOf(zone, start) };
}

/** Whether changes affect the time of a meeting. Then its present times are needed. */
export function movesMeeting({ startsAt, endsAt, durationMinutes, timeZone }: ScheduleInput): boolean {
  return (startsAt ?? endsAt ?? durationMinutes ?? timeZone) !== undefined;
}

/**
 * Writes ISO 8601 in a zone: an IANA name, whose offset at that time is used, or a fixed number of minutes ahead of UTC.
 * Default: UTC.
 */
export function writeTime(date: Date, zone: string | number = 0): string {
  const offset = typeof zone === "number" ? zone : offsetOf(zone, date);
  if (offset === 0) return date.toISOString();
  const local = new Date(date.getTime() + offset * MINUTE_MS).toISOString().slice(0, -1);
  const size = Math.abs(offset);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${local}${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * Reads the IANA name of a time zone, in upper or lower case, and returns it in its usual spelling.
 *
 * @throws {InvalidInputError} if there is no such zone. Offsets and abbreviations such as `MST` are rejected: they do not
 * name a place, so times after the next clock change would be wrong.
 */
export function readTimeZone(name: string): string {
  const found = findTimeZone(name);
  if (found === undefined) throw new InvalidInputError(`there is no time zone ${JSON.stringify(name)}: give an IANA name such as Europe/Vienna`);
  return found;
}

/** Returns the IANA name of a time zone in its usual spelling, or `undefined` if there is no such zone. */
export function findTimeZone(name: unknown): string | undefined {
  if (typeof name !== "string" || !/^(utc|[a-z_]+(\/[\w+-]+)+)$/i.test(name)) return undefined;
  try {
    const { timeZone } = formatOf(name).resolvedOptions();
    // A runtime may return an older name of the zone, as V8 does for Asia/Kolkata. Then keep the given name.
    return timeZone.toLowerCase() === name.toLowerCase() || name === name.toLowerCase() || name === name.toUpperCase() ? timeZone : name;
  } catch {
    return undefined;
  }
}

/** Finds the zone for an informal name, such as Demodesk's `Berlin`: the only zone that ends with it. */
export function guessTimeZone(name: unknown): string | undefined {
  const exact = findTimeZone(name);
  if (exact !== undefined || typeof name !== "string") return exact;
  const city = name
    .trim()
    .replace(/^\(.*\)\s*/, "")
    .replaceAll(" ", "_")
    .toLowerCase();
  const found = Intl.supportedValuesOf("timeZone").filter((zone) => zone.toLowerCase().endsWith(`/${city}`));
  return found.length === 1 ? found[0] : undefined;
}

/** How many minutes a time zone is ahead of UTC at a given time. The zone has to exist. */
export function offsetOf(timeZone: string, date: Date): number {
  return readOffset(formatOf(timeZone).format(date)) ?? 0;
}

/** A cache, because creating a format takes longer than reading a meeting. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  formats.set(timeZone, format);
  return format;
}

/** The minutes ahead of UTC at the end of a text, such as 60 for `+01:00`; `undefined` if it ends otherwise, as with `Z` or `GMT`. */
export function readOffset(text: string): number | undefined {
  const [, sign, hours, minutes = "0"] = /([+-])(\d\d)(?::?(\d\d))?$/.exec(text) ?? [];
  return sign === undefined || Number(minutes) > 59 ? undefined : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
}
