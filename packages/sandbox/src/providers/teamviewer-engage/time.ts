import type { DateFilter } from "@meetwire/teamviewer-engage";
import { DAY } from "../time.ts";

/** Reports use the days of a local time zone: Vienna in the provider's example. */
const ZONE = "Europe/Vienna";
const calendar = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit" });
const clock = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, hour: "2-digit", minute: "2-digit", second: "2-digit" });

export interface Span {
  readonly from: number;
  readonly to: number;
}

const LENGTHS: Readonly<Record<string, number>> = { LAST_7_DAYS: 7 * DAY, LAST_MONTH: 30 * DAY, LAST_YEAR: 365 * DAY };

/** The time range of a filter. It ends now, unless the filter has another end. */
export function readSpan({ from, to, grouping = "CUSTOM" }: DateFilter = {}, now: number): Span {
  const length = Object.hasOwn(LENGTHS, grouping) ? LENGTHS[grouping] : undefined;
  if (length !== undefined) return { from: now - length, to: now };
  if (grouping.startsWith("TODAY")) return { from: startOfDay(now), to: now };
  if (grouping === "ALL") return { from: 0, to: now };
  return { from: Number(from ?? 0), to: Number(to ?? now) };
}

export function isWithin({ from, to }: Span, time: number): boolean {
  return time >= from && time <= to;
}

/** The day of a time in reports: `2026/11/20`. */
export function dayOf(time: number): string {
  return calendar.format(time).replaceAll("-", "/");
}

function startOfDay(time: number): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.format(time).split(":").map(Number);
  return time - ((hours * 60 + minutes) * 60 + seconds) * 1000 - (time % 1000);
}
