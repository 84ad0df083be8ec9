import type { DateFormat } from "../operation.ts";

const WRITERS: Record<DateFormat, (date: Date) => string | number> = {
  "date-time": (date) => date.toISOString(),
  date: (date) => date.toISOString().slice(0, 10),
  unixtime: (date) => Math.floor(date.getTime() / 1000),
  "unixtime-ms": (date) => date.getTime(),
};

/** Writes a `Date` as the spec says the field is. An invalid date throws a `RangeError`. */
export function writeDate(date: Date, format: DateFormat = "date-time"): string | number {
  if (Number.isNaN(date.getTime())) throw new RangeError("Invalid Date");
  return WRITERS[format](date);
}
