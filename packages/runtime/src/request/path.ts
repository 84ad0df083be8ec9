import { InvalidInputError } from "../errors/InvalidInputError.ts";
import type { Operation, Params } from "../operation.ts";

/** A path template, taken apart once: text and parameter names in turn. */
export type Path = readonly string[];

/** `/a/{b}/c` becomes `["/a/", "b", "/c"]`. */
export function parsePath(template: string): Path {
  return template.split(/[{}]/);
}

/** Writes a path. A missing, empty, `.` or `..` value is refused: it would address something else than what was meant. */
export function expandPath(path: Path, params: Params): string {
  let result = path[0]!;
  for (let index = 1; index < path.length; index += 2) {
    result += encodeSegment(path[index]!, params[path[index]!]) + path[index + 1]!;
  }
  return result;
}

function encodeSegment(name: string, value: unknown): string {
  const text = value === undefined || value === null || typeof value === "object" ? "" : String(value);
  if (/^\.{0,2}$/.test(text)) {
    throw new InvalidInputError(`${name} is ${JSON.stringify(value) ?? "missing"}: it has to be a text or a number that is not empty, "." or ".."`);
  }
  return encodeURIComponent(text);
}

/** Refuses a path parameter that is evidently something else than what the path takes, such as a token for an id. */
export function checkPatterns({ patterns }: Operation, params: Params): void {
  for (const name in patterns) {
    const [pattern, hint] = patterns[name]!;
    if (!new RegExp(pattern, "u").test(String(params[name]))) throw new InvalidInputError(`${name} is ${JSON.stringify(params[name])}: ${hint}`);
  }
}
