import { InvalidInputError } from "../errors.ts";
import { Fault } from "../fault.ts";

/** Headers by their lower-case names. A plain object costs a tenth of a `Headers` object. */
export type HeaderFields = Record<string, string>;

/** Every `fetch` either refuses these or sets them itself. */
const NOT_SENT = /^(content-length|expect|keep-alive|transfer-encoding|upgrade)$/;

/** Sets a header. Rejects invalid values, because the error of `fetch` would quote the value, which may be a credential. */
export function setHeader(fields: HeaderFields, name: string, value: unknown): void {
  const text = String(value).trim();
  const key = name.toLowerCase();
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || NOT_SENT.test(key)) throw new Fault(InvalidInputError, `${JSON.stringify(name)} is not a header that can be sent`);
  if (/[^\t -~\x80-\xff]/.test(text)) throw new Fault(InvalidInputError, `${name} holds a character that no header can carry`);
  fields[key] = text;
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
  const entries =
    typeof (given as Iterable<unknown> | undefined)?.[Symbol.iterator] === "function"
      ? [...(given as Iterable<[string, string]>)]
      : Object.entries(given ?? {});
  const headers = Object.create(null) as Record<string, string | undefined>;
  for (const [name, value] of entries) headers[name.toLowerCase()] = value;
  return headers;
}
