import { BareObject } from "../bare-object.ts";
import { InvalidInputError } from "../errors.ts";
import { Fault } from "../fault.ts";
import { checkFields } from "./fields.ts";

/** Headers by their lower-case names. A plain object costs a tenth of a `Headers` object. */
export type HeaderFields = Record<string, string>;

/** The characters of a name, except for names that every `fetch` either refuses or sets itself. */
const NAME = /^(?!(content-length|expect|keep-alive|transfer-encoding|upgrade)$)[\w!#$%&'*+.^`|~-]+$/i;

/** Sets a header. Rejects invalid values, because the error of `fetch` would quote the value, which may be a credential. */
export function setHeader(fields: HeaderFields, name: string, value: unknown): void {
  const text = String(value).trim();
  if (!NAME.test(name)) throw new Fault(InvalidInputError, `${JSON.stringify(name)} is not a header that can be sent`);
  const isText = typeof value !== "function" && (typeof value !== "object" || value === null || Array.isArray(value));
  if (!isText || /[^\t -~\x80-\xff]/.test(text)) throw new Fault(InvalidInputError, `${name} holds a value that no header can carry`);
  fields[name.toLowerCase()] = text;
}

/** Adds the caller's headers; `undefined` removes one. */
export function addHeaders(fields: HeaderFields, given: Readonly<Record<string, string | undefined>> | undefined): void {
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value == null) delete fields[name.toLowerCase()];
    else setHeader(fields, name, value);
  }
}

/** Copies headers under lower-case names. JavaScript callers also pass `Headers`, a `Map` or pairs. */
export function normalizeHeaders(given: unknown): Record<string, string | undefined> {
  const isIterable = Symbol.iterator in Object(given);
  const entries = isIterable ? [...(given as Iterable<[string, string]>)] : Object.entries(given ?? {});
  if (!isIterable || !entries.every(Array.isArray)) checkFields(given ?? {}, "headers");
  const headers = new BareObject() as Record<string, string | undefined>;
  for (const [name, value] of entries) headers[name.toLowerCase()] = value;
  return headers;
}
