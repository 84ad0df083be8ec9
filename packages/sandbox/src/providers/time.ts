import { SandboxError } from "../sandbox-error.ts";
import { pick } from "./sequence.ts";

/** In milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The start of a day in UTC. */
export function dayOf(time: number): number {
  return Math.floor(time / DAY) * DAY;
}

/** Moves a time on a weekend to the following Monday. */
export function onWeekday(time: number): number {
  const weekday = new Date(time).getUTCDay();
  return time + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * DAY;
}

/** The starts of the weekdays between two days, counted from the day of a time. */
export function weekdays(now: number, from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => dayOf(now) + (from + index) * DAY).filter((day) => onWeekday(day) === day);
}

/** Meetings that do not overlap, between 8:00 and 17:00 UTC. */
export function officeSlots(
  random: () => number,
  day: number,
  count: number,
  minutes: readonly number[],
): { readonly start: number; readonly minutes: number }[] {
  const slots: { start: number; minutes: number }[] = [];
  let free = day + 8 * HOUR;
  for (let index = 0; index < count; index++) {
    const start = free + Math.floor(random() * 6) * 15 * MINUTE;
    const length = pick(random, minutes);
    if (start + length * MINUTE > day + 17 * HOUR) break;
    slots.push({ start, minutes: length });
    free = start + Math.ceil(length / 15) * 15 * MINUTE;
  }
  return slots;
}

/** Returns the time zone of an IANA name. Throws a 422 if it does not exist. */
export function requireTimeZone(name: string, where: string, message = "is not a time zone"): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw new SandboxError(422, `${where} ${JSON.stringify(name)} ${message}`, { problems: [{ where, message }] });
  }
}
