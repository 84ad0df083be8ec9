import type { DateFormat } from "../operation.ts";

export type DateFormats = Readonly<Record<string, DateFormat>> | undefined;

/** The UTC day. */
export const isoDate: DateFormat = (date) => date.toISOString().slice(0, 10);

/** Whole seconds since 1970. */
export const unixTime: DateFormat = (date) => Math.floor(date.getTime() / 1000);

/** Milliseconds since 1970. */
export const unixTimeMs: DateFormat = (date) => date.getTime();

/**
 * The value as it is sent, with each `Date` in it written, as ISO 8601 unless its format says otherwise; the value itself
 * where there is none. `JSON.stringify` would turn an invalid one into `null`, and takes three times as long once it has
 * to call a function for each value.
 */
export function writeDates(value: unknown, formats: DateFormats, format?: DateFormat): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) {
    // First, since an invalid date throws here, whatever its format.
    const text = value.toISOString();
    return format ? format(value) : text;
  }
  if ("toJSON" in value) return (value as { toJSON(): unknown }).toJSON();
  const given = value as Record<string, unknown>;
  let result = given;
  for (const name of Object.keys(given)) {
    const each = given[name];
    if (typeof each !== "object") continue;
    const written = writeDates(each, formats, formats?.[name] ?? format);
    if (written === each) continue;
    if (result === given) result = (Array.isArray(given) ? [...given] : { ...given }) as Record<string, unknown>;
    result[name] = written;
  }
  return result;
}
