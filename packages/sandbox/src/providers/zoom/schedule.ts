import type { Meeting, Occurrence, Recurrence, Webinar } from "@meetwire/zoom";
import { DAY } from "../time.ts";
import { iso } from "./state.ts";

const MAX_OCCURRENCES = 60;

/** Reads a `start_time`: UTC with `Z`, else local to the zone. */
export function readStart(text: string, timezone: string): number {
  // Zoom counts in seconds: an occurrence's id is its start.
  if (/(Z|[+-]\d\d:?\d\d)$/.test(text)) return Math.floor(Date.parse(text) / 1000) * 1000;
  const asUtc = Date.parse(`${text}Z`);
  // The offset at the local time. The second step corrects times close to a clock change.
  const first = asUtc - offsetAt(asUtc, timezone);
  return asUtc - offsetAt(first, timezone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Creating a formatter is slow, and a sandbox needs the same ones many times. */
function formatOf(timezone: string): Intl.DateTimeFormat {
  const known = formats.get(timezone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: timezone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(timezone, format);
  return format;
}

function offsetAt(ms: number, timezone: string): number {
  const parts = formatOf(timezone).formatToParts(ms);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")) - Math.floor(ms / 1000) * 1000;
}

/** Whether the zone is one that JavaScript knows. */
export function isTimeZone(timezone: string): boolean {
  try {
    formatOf(timezone);
    return true;
  } catch {
    return false;
  }
}

/** The occurrences of a series with fixed times. */
export function listOccurrences(startsAt: number, duration: number, timezone: string, recurrence: Recurrence): Occurrence[] {
  const count = recurrence.end_times ? Math.min(recurrence.end_times, MAX_OCCURRENCES) : MAX_OCCURRENCES;
  const end = recurrence.end_date_time ? Date.parse(recurrence.end_date_time) : startsAt + 365 * DAY;
  const interval = recurrence.repeat_interval ?? 1;
  const local = startsAt + offsetAt(startsAt, timezone);
  const occurrences: Occurrence[] = [];
  for (let day = 0; occurrences.length < count && day < 4000; day++) {
    const date = new Date(local + day * DAY);
    if (!falls(date, day, new Date(local), recurrence, interval)) continue;
    const at = date.getTime() - offsetAt(date.getTime() - offsetAt(startsAt, timezone), timezone);
    if (at > end) break;
    occurrences.push({ occurrence_id: String(at), start_time: iso(at), duration, status: "available" });
  }
  return occurrences;
}

/** The occurrences of a changed series: at new times if it was moved, else the same ones with the new length. Deleted ones stay deleted. */
export function updateOccurrences(series: Meeting | Webinar, startsAt: number, moved: boolean): Occurrence[] {
  const { duration = 60, timezone = "UTC", recurrence, occurrences = [] } = series as Meeting;
  if (!moved || !recurrence) return occurrences.map((each) => ({ ...each, duration }));
  const deleted = new Set(occurrences.filter(({ status }) => status === "deleted").map(({ occurrence_id: id }) => id));
  return listOccurrences(startsAt, duration, timezone, recurrence).map((each) => ({
    ...each,
    ...(deleted.has(each.occurrence_id) && { status: "deleted" as const }),
  }));
}

function falls(date: Date, day: number, first: Date, recurrence: Recurrence, interval: number): boolean {
  if (recurrence.type === 1) return day % interval === 0;
  if (recurrence.type === 2) {
    const days = (recurrence.weekly_days ?? String(first.getUTCDay() + 1)).split(",").map(Number);
    const week = Math.floor((day + first.getUTCDay()) / 7);
    return week % interval === 0 && days.includes(date.getUTCDay() + 1);
  }
  const months = (date.getUTCFullYear() - first.getUTCFullYear()) * 12 + date.getUTCMonth() - first.getUTCMonth();
  if (months % interval !== 0) return false;
  if (recurrence.monthly_week === undefined) return date.getUTCDate() === (recurrence.monthly_day ?? first.getUTCDate());
  if (date.getUTCDay() + 1 !== recurrence.monthly_week_day) return false;
  const last = new Date(date.getTime() + 7 * DAY).getUTCMonth() !== date.getUTCMonth();
  return recurrence.monthly_week === -1 ? last : Math.ceil(date.getUTCDate() / 7) === recurrence.monthly_week;
}
