import { getLineColLocation, YamlParseError } from "@redocly/openapi-core";
import type { NormalizedProblem, Source } from "@redocly/openapi-core";
import type { Problem } from "./problem.ts";

/** A problem of the linter, with the line that it is about. */
export function locate({ message, location }: NormalizedProblem): Problem {
  const { source, pointer } = location[0]!;
  return { ...placeOf(source, pointer ?? "#/", location[0]!.reportOnKey), message };
}

/** The file, line and column of a part of a document. */
export function placeOf(source: Source, pointer: string, reportOnKey = false): Omit<Problem, "message"> {
  const { start } = getLineColLocation({ source, pointer, reportOnKey });
  return { file: source.absoluteRef, line: start?.line, column: start?.col };
}

/** A file that cannot be read at all: where it is no YAML, the parser's error knows the line. */
export function describeError(error: Error, file: string): Problem {
  if (!(error instanceof YamlParseError)) return { file, message: error.message };
  const [, line, column] = /\((\d+):(\d+)\)/.exec(error.message) ?? [];
  const message = error.message
    .replace(/^Failed to parse.*?:\s*/, "")
    .replace(/ in ".*$/s, "")
    .split("\n", 1)[0]!;
  return { file: error.source.absoluteRef, line: line === undefined ? undefined : Number(line), column: column === undefined ? undefined : Number(column), message };
}
