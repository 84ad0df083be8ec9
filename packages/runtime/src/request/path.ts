import { InvalidInputError } from "../errors/InvalidInputError.ts";
import type { Operation, Params } from "../operation.ts";

/** A path template, taken apart once: text and parameter names in turn. */
export type Path = readonly string[];

/** `/a/{b}/c` becomes `["/a/", "b", "/c"]`. */
export function parsePath(template: string): Path {
  return template.split(/[{}]/);
}

/** Writes a path. A missing, empty, `.` or `..` value is refused: it would address something else than what was meant. */
export function expandPath(path: Path, params: Params, patterns?: Operation["patterns"]): string {
  let result = path[0]!;
  for (let index = 1; index < path.length; index += 2) {
    const name = path[index]!;
    result += encodeSegment(name, params[name], patterns?.[name]) + path[index + 1]!;
  }
  return result;
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
