import type { DateFormat } from "../operation.ts";

export type DateFormats = Readonly<Record<string, DateFormat>> | undefined;

/** Writes a `Date` as the spec says the field is. An invalid date throws a `RangeError`, whatever the format. */
export function writeDate(date: Date, format: DateFormat | undefined): string | number {
  const text = date.toISOString();
  if (format === "date") return text.slice(0, 10);
  if (format === "unixtime") return Math.floor(date.getTime() / 1000);
  return format === "unixtime-ms" ? date.getTime() : text;
}

/**
 * The value as it is sent, with each `Date` in it written; the value itself where there is none. `JSON.stringify` would
 * turn an invalid one into `null`, and takes three times as long once it has to call a function for each value.
 */
export function writeDates(value: unknown, formats: DateFormats, format?: DateFormat): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return writeDate(value, format);
  if ("toJSON" in value) return (value as { toJSON(): unknown }).toJSON();
  const given = value as Record<string, unknown>;
  let result = given;
  for (const name of Object.keys(given)) {
    const written = writeDates(given[name], formats, formats?.[name] ?? format);
    if (written === given[name]) continue;
    if (result === given) result = (Array.isArray(given) ? [...given] : { ...given }) as Record<string, unknown>;
    result[name] = written;
  }
  return result;
}
