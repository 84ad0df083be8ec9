import { InvalidInputError } from "../errors.ts";
import { Fault } from "../fault.ts";
import type { BodyWriter, Operation, Params, QueryStyle } from "../operation.ts";
import { writeDates } from "./dates.ts";
import type { DateFormats } from "./dates.ts";

/** Writes a value as text if there is no JSON around it: in a query, a form or a header. */
export function toText(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

/**
 * Writes a path from its template, such as `/a/{b}/c`. Refuses a value that is missing, empty, `.` or `..`, because the
 * path would then name something else.
 */
export function expandPath(template: string, params: Params, patterns?: Operation["patterns"]): string {
  return template.replace(/\{(.*?)\}/g, (_, name: string) => encodeSegment(name, Object.hasOwn(params, name) ? params[name] : undefined, patterns?.[name]));
}

/** Encodes a value. The pattern refuses what is clearly something else, such as a token instead of an id. */
function encodeSegment(name: string, value: unknown, pattern: readonly [pattern: RegExp, hint: string] | undefined): string {
  const text = value === undefined || typeof value === "object" ? "" : String(value);
  const dots = /^\.{0,2}$/.test(text);
  if (dots || (pattern && !pattern[0].test(text))) {
    const hint = dots ? 'it has to be a text or number, and not empty, "." or ".."' : pattern![1];
    throw new Fault(InvalidInputError, `${name} is ${JSON.stringify(value) ?? "missing"}: ${hint}`);
  }
  return encodeURIComponent(text);
}

type Styles = Readonly<Record<string, QueryStyle | undefined>>;

/** Writes the query of a request, with its `?`: every parameter that is not elsewhere, in the path, a header or the body. */
export function writeQuery(params: Params, styles: Styles | undefined, dates?: DateFormats, isElsewhere?: (name: string) => boolean): string {
  let query = "";
  for (const [name, value] of Object.entries(params)) {
    if (!isElsewhere?.(name)) query += writeParameter(name, writeDates(value, dates, dates?.[name], name), styles?.[name]);
  }
  return query.replace("&", "?");
}

const encode = (value: unknown) => encodeURIComponent(toText(value));

/** Writes one parameter by OpenAPI's `style` and `explode`; without a style, as `form` exploded. */
function writeParameter(name: string, value: unknown, style: QueryStyle | undefined): string {
  if (value === undefined) return "";
  const start = `&${encode(name)}=`;
  if (typeof value !== "object" || value === null || style === "json") return start + encode(value);
  if (Array.isArray(value)) {
    const texts = value.filter((each) => each !== undefined).map(encode);
    // A delimiter is not encoded, so that it differs from one within a value.
    if (style) return start + texts.join(style === "deep" ? "," : encodeURI(style));
    return texts.map((text) => start + text).join("");
  }
  return Object.entries(value)
    .map(([key, each]) => writeParameter(style === "deep" ? `${name}[${key}]` : key, each, style))
    .join("");
}

/** A form in parts, which can hold files. */
export const multipartBody: BodyWriter = (body) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(body as object)) {
    for (const each of [value as unknown].flat()) if (each !== undefined) form.append(name, each instanceof Blob ? each : toText(each));
  }
  return form;
};

/** A form as an HTML page sends it. */
export const urlEncodedBody: BodyWriter = (body) => new URLSearchParams([...(multipartBody(body) as FormData)] as [string, string][]);

/** A text or bytes, sent unchanged. Bytes are copied: a retry must send the same. */
export const rawBody: BodyWriter = (body) => (ArrayBuffer.isView(body) || body instanceof ArrayBuffer ? new Blob([body as BlobPart]) : (body as BodyInit));
