import { InvalidInputError } from "../errors.ts";
import { Fault } from "../fault.ts";
import type { BodyWriter, FieldStyles, Operation, Params, QueryStyle } from "../operation.ts";
import { writeDates } from "./dates.ts";
import type { DateFormats } from "./dates.ts";
import { deepFields } from "./deep.ts";
import { checkFields } from "./fields.ts";
import { ownOf } from "./own.ts";

/** Writes a value as text if there is no JSON around it: in a query, a form or a header. */
export function toText(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

/**
 * Writes a path from its template, such as `/a/{b}/c`. Rejects a value that is missing, empty, `.` or `..`, because the
 * path would then lead somewhere else.
 */
export function expandPath(template: string, params: Params, patterns?: Operation["patterns"], encoders?: Operation["encoders"]): string {
  return template.replace(/\{(.*?)\}/g, (_, name: string) => encodeSegment(name, ownOf(params, name), ownOf(patterns, name), ownOf(encoders, name)));
}

/** Encodes a value, or a list of values, joined by commas. The pattern rejects obvious mistakes, such as a token instead of an id. */
function encodeSegment(
  name: string,
  value: unknown,
  pattern: readonly [pattern: RegExp, hint: string] | undefined,
  encode: (text: string) => string = encodeURIComponent,
): string {
  if (Array.isArray(value) && value.length > 0) return value.map((each) => encodeSegment(name, each, pattern, encode)).join(",");
  const text = value === undefined || typeof value === "object" || Number.isNaN(value) ? "" : String(value);
  const dots = /^\.{0,2}$/.test(text);
  if (dots || (pattern && !pattern[0].test(text))) {
    const hint = dots ? 'it has to be a text or number, and not empty, "." or ".."' : pattern![1];
    throw new Fault(InvalidInputError, `${name} is ${JSON.stringify(value) ?? "missing"}: ${hint}`);
  }
  return encode(text);
}

/** Percent-encodes a text, and does so twice if it begins with `/` or contains `//`: Zoom wants its UUIDs like this. */
export function encodeSlashesTwice(text: string): string {
  const once = encodeURIComponent(text);
  return /^\/|\/\//.test(text) ? encodeURIComponent(once) : once;
}

type Styles = Readonly<Record<string, QueryStyle | undefined>>;

/** Writes the query of a request, with its `?`: every parameter that is not in the path, a header or the body. */
export function writeQuery(params: Params, styles: Styles | undefined, dates?: DateFormats, isElsewhere?: (name: string) => boolean): string {
  let query = "";
  for (const name of Object.keys(params)) {
    if (!isElsewhere?.(name)) query += (ownOf(styles, name) ?? formQuery)(name, writeDates(params[name], dates, ownOf(dates, name), name));
  }
  return query.replace("&", "?");
}

const encode = (value: unknown) => encodeURIComponent(toText(value));

const pair = (name: string, value: unknown) => `&${encode(name)}=${encode(value)}`;

/** A pair for each value of a list, and for each property of an object. */
export const formQuery: QueryStyle = (name, value) => joinMembers(name, value, (values) => values.map((each) => pair(name, each)).join(""), formQuery);

/** An object as `a[b]=1`, and lists in it as `a[b]=1,2`. */
export const filterQuery: QueryStyle = (name, value) =>
  joinMembers(
    name,
    value,
    (values) => `&${encode(name)}=${values.map(encode).join(",")}`,
    (key, each) => filterQuery(`${name}[${key}]`, each),
  );

/** An object as `a[b]=1`, and lists in it as `a[b][]=1`. */
export const deepQuery: QueryStyle = (name, value) =>
  deepFields(name, value)
    .map(([key, each]) => pair(key, each))
    .join("");

/** Any value as JSON. */
export const jsonQuery: QueryStyle = (name, value) => (value === undefined ? "" : pair(name, value));

/** A list as `a=1,2`, and an object as `a=key,1`. The comma stays as it is and differs from one within a value. */
export const commaQuery: QueryStyle = /* @__PURE__ */ delimitedQuery(",");

/** A list as `a=1%202`. */
export const spaceQuery: QueryStyle = /* @__PURE__ */ delimitedQuery(" ");

/** A list as `a=1%7C2`. */
export const pipeQuery: QueryStyle = /* @__PURE__ */ delimitedQuery("|");

/** A list with a delimiter. Except for a comma, it is encoded like the same character in a value, so such a value is rejected. */
function delimitedQuery(delimiter: string): QueryStyle {
  return (name, value) =>
    joinMembers(
      name,
      isPlainObject(value) ? Object.entries(value).flatMap((member) => (member[1] === undefined ? [] : member)) : value,
      (values) => {
        if (delimiter !== ",") checkDelimiter(name, values.map(toText), delimiter);
        return `&${encode(name)}=${values.map(encode).join(encodeURI(delimiter))}`;
      },
      formQuery,
    );
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Blob);
}

function checkDelimiter(name: string, values: readonly string[], delimiter: string): void {
  if (values.some((value) => value.includes(delimiter)))
    throw new Fault(InvalidInputError, `${name} has ${JSON.stringify(delimiter)} in a value: it separates the values, so a value cannot have it`);
}

/** Writes a value by its kind: a plain one, a list, or each member of an object. */
function joinMembers(name: string, value: unknown, writeList: (values: readonly unknown[]) => string, writeMember: QueryStyle): string {
  if (value === undefined) return "";
  if (typeof value !== "object" || value === null) return pair(name, value);
  if (Array.isArray(value)) {
    const given = value.filter((each) => each !== undefined);
    return given.length === 0 ? "" : writeList(given);
  }
  return Object.entries(value)
    .map(([key, each]) => writeMember(key, each))
    .join("");
}

/** A form in parts, which can hold files. A field that is null is left out. */
export const multipartParts =
  (styles: FieldStyles): BodyWriter =>
  (body) => {
    if (body instanceof FormData) return copyBody(body);
    const form = new FormData();
    for (const [name, value, contentType] of fieldsOf(body, styles)) {
      if (value === null) continue;
      const part = value instanceof Blob ? value : writeText(value);
      // A file keeps its own media type.
      const isTyped = contentType === undefined || (part as Blob).type;
      form.append(name, isTyped ? part : new File([part], (part as File).name ?? "blob", { type: contentType }));
    }
    return form;
  };

/** A form in parts if the body holds a file, otherwise JSON: for a route that takes both. */
export const multipartOrJson =
  (multipart: BodyWriter): BodyWriter =>
  (body) =>
    // A Blob has its own media type, as a form does.
    body instanceof FormData ||
    Object.values(body as object)
      .flat()
      .some((value) => value instanceof Blob)
      ? multipart(body)
      : new Blob([JSON.stringify(writeDates(body, undefined))], { type: "application/json" });

/** A form as an HTML page sends it. A field that is null is empty, and a file is refused. */
export const urlEncodedParts =
  (styles: FieldStyles): BodyWriter =>
  (body) =>
    new URLSearchParams(
      body instanceof URLSearchParams
        ? body
        : fieldsOf(body, styles).map(([name, value]) => {
            if (value instanceof Blob) throw new Fault(InvalidInputError, `${name} is a file, which a URL-encoded form cannot hold`);
            return [name, value === null ? "" : writeText(value)];
          }),
    );

export const multipartBody: BodyWriter = /* @__PURE__ */ multipartParts({});

export const urlEncodedBody: BodyWriter = /* @__PURE__ */ urlEncodedParts({});

type Field = [name: string, value: unknown, contentType?: string | undefined];

/** The fields of a form: one for each value of a list. */
function fieldsOf(body: unknown, styles: FieldStyles): Field[] {
  checkFields(body, "body");
  return Object.entries(body as object).flatMap(([name, value]: [string, unknown]): Field[] => {
    const style = ownOf(styles, name);
    if (style === "deep") return deepFields(name, value);
    if (style === "form" && isPlainObject(value)) return fieldsOf(value, {});
    const values = [value].flat().filter((each) => each !== undefined);
    if (style?.length !== 1) return values.map((each) => [name, each, style === "form" ? undefined : style]);
    const texts = values.map(writeText);
    // Forms escape the delimiter like any other character, so nobody can tell it from one within a value.
    if (values.length > 1) checkDelimiter(name, texts, style);
    return texts.length === 0 ? [] : [[name, texts.join(style)]];
  });
}

/** A field's text: an object as JSON, which cannot hold a file. */
function writeText(value: unknown): string {
  return toText(writeDates(value, undefined));
}

/** A text, bytes or a form, sent unchanged. */
export const rawBody: BodyWriter = (body) => {
  // fetch would send it as "[object Object]" or "[object Map]".
  if (
    Array.isArray(body) ||
    (typeof body === "object" && !ArrayBuffer.isView(body) && /^\[object (?!Blob|File|FormData|ArrayBuffer|ReadableStream)/.test(String(body)))
  )
    throw new Fault(InvalidInputError, "the body is an object: this operation takes a text or bytes");
  return copyBody(body);
};

/** Copies a body that is sent unchanged: a retry must send the same. */
export const copyBody: BodyWriter = (body) => {
  if (body instanceof ReadableStream) throw new Fault(InvalidInputError, "body cannot be a stream: pass a Blob");
  if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer) return new Blob([body as BlobPart]);
  if (body instanceof URLSearchParams) return new URLSearchParams(body);
  if (!(body instanceof FormData)) return body as BodyInit;
  const copy = new FormData();
  for (const [name, value] of body) copy.append(name, value);
  return copy;
};

/** The media type of bytes that may have several types, or any of a kind: that of the file, or else the first that is no wildcard. */
export const bytesType =
  (...types: string[]) =>
  (body: unknown): string =>
    (body as Partial<Blob>).type || (types.find((type) => !type.includes("*")) ?? "application/octet-stream");
