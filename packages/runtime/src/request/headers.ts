import { InvalidInputError } from "../errors/InvalidInputError.ts";

/** Headers by their lower-case names: a plain object costs a tenth of the platform's `Headers`. */
export type HeaderFields = Record<string, string>;

/** Sets a header. What cannot be sent is refused here: the platform's own error would quote the value, which may be a credential. */
export function setHeader(fields: HeaderFields, name: string, value: string): void {
  const text = value.trim();
  if (/[^\t -~\x80-\xff]/.test(text)) throw new InvalidInputError(`${name} holds a character that no header can carry`);
  fields[name.toLowerCase()] = text;
}

/** Adds the caller's headers; `undefined` removes one. */
export function addHeaders(fields: HeaderFields, given: Readonly<Record<string, string | undefined>> | undefined): void {
  for (const name in given) {
    const value = given[name];
    if (value === undefined) delete fields[name.toLowerCase()];
    else setHeader(fields, name, value);
  }
}
