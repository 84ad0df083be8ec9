import { InvalidInputError } from "@meetwire/runtime";

/** Reads a `Date` or an ISO 8601 text as a date. A text without a zone is refused: it would mean another time on another machine. */
export function readTime(value: Date | string, name: string): Date {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) throw new InvalidInputError(`${name} is ${JSON.stringify(value)}: give a Date, or ISO 8601 such as 2026-11-21T09:00:00+01:00`);
  if (typeof value === "string" && !/(Z|[+-]\d\d:?\d\d)$/i.test(value)) {
    throw new InvalidInputError(`${name} is ${JSON.stringify(value)}, without a zone: end it with Z or an offset such as +01:00`);
  }
  return date;
}

/** When a meeting ends: as given, or a duration after its start. */
export function readEnd(start: Date, { endsAt, durationMinutes }: { endsAt?: Date | string | undefined; durationMinutes?: number | undefined }): Date | undefined {
  if (endsAt !== undefined && durationMinutes !== undefined) throw new InvalidInputError("give endsAt or durationMinutes, not both");
  const end = endsAt === undefined ? durationMinutes === undefined ? undefined : new Date(start.getTime() + durationMinutes * 60_000) : readTime(endsAt, "endsAt");
  if (end && !(end > start)) throw new InvalidInputError(`the meeting would end at ${String(endsAt ?? `${durationMinutes} minutes`)}, not after its start`);
  return end;
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
