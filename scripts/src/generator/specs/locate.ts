import { getLineColLocation, YamlParseError } from "@redocly/openapi-core";
import type { NormalizedProblem, Source } from "@redocly/openapi-core";
import type { Problem } from "../../shared/problem.ts";

/** A problem of the linter, with the line that it is about. */
export function locate({ message, location }: NormalizedProblem): Problem {
  const { source, pointer, reportOnKey } = location[0]!;
  if (message.startsWith("Failed to parse")) return describeParseError(message, source.absoluteRef);
  return { ...placeOf(source, pointer ?? "#/", reportOnKey), message };
}

/** The file, line and column of a part of a spec. */
export function placeOf(source: Source, pointer: string, reportOnKey = false): Omit<Problem, "message"> {
  const value = getLineColLocation({ source, pointer, reportOnKey });
  // A key without a value: only the key has a place.
  const isEmpty = value.start.line === 1 && value.start.col === 1 && pointer !== "#/";
  const { start } = isEmpty ? getLineColLocation({ source, pointer, reportOnKey: true }) : value;
  return { file: source.absoluteRef, line: start?.line, column: start?.col };
}

/** A file that cannot be read at all. */
export function describeError(error: Error, file: string): Problem {
  if (!(error instanceof YamlParseError)) return { file, message: error.message };
  const { body, absoluteRef } = error.source;
  // The parser does not report the line.
  if (error.message.includes("expected a single document"))
    return { file: absoluteRef, line: lineOfSecondDocument(body), column: 1, message: "there is a second document after this line: a spec is one document" };
  if (/null byte is not allowed/.test(error.message)) return { file: absoluteRef, line: 1, column: 1, message: "the file is not UTF-8: save it as UTF-8" };
  return describeParseError(error.message, absoluteRef);
}

/** The line of the `---` that ends the first document, which may begin with one, too. */
function lineOfSecondDocument(text: string): number | undefined {
  const lines = text.split(/\r\n?|\n/);
  const start = lines.findIndex((line) => !/^(\s*(#.*)?|%.*|---(\s.*)?)$/.test(line));
  const end = lines.findIndex((line, index) => index > start && /^---(\s|$)/.test(line));
  return end < 0 ? undefined : end + 1;
}

/** The problem of a file that is not valid YAML. The parser's message has the line. */
function describeParseError(said: string, file: string): Problem {
  const [, line, column] = /\((\d+):(\d+)\)/.exec(said) ?? [];
  const [message = ""] = said
    .replace(/^Failed to parse.*?:\s*/, "")
    .replace(/ in ".*$/s, "")
    .replace(/^nesting exceeded maxDepth \((\d+)\)/, "this is nested more than $1 levels deep: refer to a part of it by $$ref, or write the file as JSON")
    .split("\n", 1);
  return { file, line: line === undefined ? undefined : Number(line), column: column === undefined ? undefined : Number(column), message };
}
