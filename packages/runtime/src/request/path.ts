import { InvalidInputError } from "../errors/InvalidInputError.ts";
import type { Operation, Params } from "../operation.ts";

/** Writes a path from its template, such as `/a/{b}/c`. A missing, empty, `.` or `..` value is refused: it would address something else than what was meant. */
export function expandPath(template: string, params: Params, patterns?: Operation["patterns"]): string {
  return template.replace(/\{(.*?)\}/g, (_, name: string) => encodeSegment(name, params[name], patterns?.[name]));
}

/** Encodes a value. One that is evidently something else than what the path takes, such as a token for an id, is refused by its pattern. */
function encodeSegment(name: string, value: unknown, pattern: readonly [pattern: RegExp, hint: string] | undefined): string {
  const text = value === undefined || typeof value === "object" ? "" : String(value);
  const dots = /^\.{0,2}$/.test(text);
  if (dots || (pattern && !pattern[0].test(text))) {
    throw new InvalidInputError(
      `${name} is ${JSON.stringify(value) ?? "missing"}: ${dots ? 'it has to be a text or number, and not empty, "." or ".."' : pattern![1]}`,
    );
  }
  return encodeURIComponent(text);
}
