import { InvalidInputError } from "../errors.ts";
import { Fault } from "../fault.ts";
import type { DateFormat } from "../operation.ts";
import { checkFields, describe, kindOf } from "./fields.ts";
import { ownOf } from "./own.ts";

export type DateFormats = Readonly<Record<string, DateFormat>> | undefined;

/** The UTC day. */
export const isoDate: DateFormat = (date) => date.toISOString().slice(0, 10);

/** Whole seconds since 1970. */
export const unixTime: DateFormat = (date) => Math.floor(date.getTime() / 1000);

/** Milliseconds since 1970. */
export const unixTimeMs: DateFormat = (date) => date.getTime();

/**
 * Writes each `Date` within a value in the format of its field, by default ISO 8601. Returns the value itself if it
 * holds no date. `JSON.stringify` would turn an invalid date into `null`, and takes three times as long with a replacer
 * function. It would also turn a file, a `Map` or a promise into `{}`, and bytes into `{"0":1}`, so these are
 * rejected, as are instances of classes with getters, and numbers that JSON writes as `null`. With `takesFiles`, files are allowed.
 */
export function writeDates(value: unknown, formats: DateFormats, format?: DateFormat, name = "a value", takesFiles = false): unknown {
  if ((typeof value === "number" && !Number.isFinite(value)) || typeof value === "function" || typeof value === "symbol")
    throw new Fault(InvalidInputError, `${name} is ${describe(value)}: give a plain value`);
  if (typeof value !== "object" || value === null || (takesFiles && ArrayBuffer.isView(value))) return value;
  // Most values are lists and objects of plain JSON. This check is faster than those for all other values.
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!plain && isDate(value)) return writeDate(value, format);
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === "function" && !ArrayBuffer.isView(value)) {
    const json: unknown = toJSON.call(value, name);
    // Date libraries write ISO 8601 here, and `null` if the date is invalid.
    if (format && (typeof json === "string" || json === null)) return writeDate(new Date(json ?? Number.NaN), format);
    return isDate(json) ? writeDate(json, format) : writeMembers(json, formats, format, takesFiles);
  }
  if (!plain && !takesFiles) refuseLost(value, name);
  return writeMembers(value, formats, format, takesFiles);
}

/** Rejects an object that JSON would write without its content, such as a file, a `Map` or bytes. */
function refuseLost(value: object, name: string): void {
  if (value instanceof Blob) throw new Fault(InvalidInputError, `${name} is a file, which only a multipart form can hold`);
  if (!/^(String|Number|Boolean)$/.test(kindOf(value))) checkFields(value, name);
}

/** Writes the dates among the members of a list or an object. */
function writeMembers(value: unknown, formats: DateFormats, format: DateFormat | undefined, takesFiles: boolean): unknown {
  if (typeof value !== "object" || value === null) return value;
  const given = value as Record<string, unknown>;
  let result = given;
  for (const name of Object.keys(given)) {
    const each = given[name];
    // JSON leaves out methods.
    if (typeof each !== "object" && typeof each !== "number") continue;
    const written = writeDates(each, formats, ownOf(formats, name) ?? format, name, takesFiles);
    if (written === each) continue;
    if (result === given) result = (Array.isArray(given) ? [...(given as unknown[])] : { ...given }) as Record<string, unknown>;
    result[name] = written;
  }
  return result;
}

/** Also recognizes the dates of another realm, such as a test runner's. */
function isDate(value: unknown): value is Date {
  return kindOf(value) === "Date";
}

function writeDate(date: Date, format: DateFormat | undefined): string | number {
  // Always called, because it throws if the date is invalid.
  const text = date.toISOString();
  return format ? format(date) : text;
}
