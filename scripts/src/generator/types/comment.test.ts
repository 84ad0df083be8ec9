import { describe, expect, test } from "vitest";
import type { SchemaObject } from "../../shared/openapi.ts";
import { describeSchema, tag, writeComment } from "./comment.ts";

test.each<[string, (string | undefined | false)[], string]>([
  ["nothing", [undefined, false, " "], ""],
  ["one line", ["A meeting."], "/** A meeting. */\n"],
  ["paragraphs", ["A meeting.", "Of people."], "/**\n * A meeting.\n *\n * Of people.\n */\n"],
  ["the end of a comment within", ["a */ b"], "/** a *\\/ b */\n"],
  [
    "a line of the spec that looks like a tag, and a tag",
    ["@deprecated soon,\n  @see", tag("throws", "{Error}")],
    "/**\n * `@deprecated` soon,\n * `@see`\n *\n * @throws {Error}\n */\n",
  ],
  ["trailing blanks", ["a  \n  b "], "/**\n * a\n *   b\n */\n"],
])("a comment of %s", (_name, given, want) => {
  expect(writeComment(given)).toBe(want);
});

test("is indented", () => {
  expect(writeComment(["a", "b"], "  ")).toBe("  /**\n   * a\n   *\n   * b\n   */\n");
});

describe("the description of a schema", () => {
  test.each<[string, SchemaObject, string[]]>([
    ["its description", { description: "A name.", title: "Name" }, ["A name.", "", ""]],
    ["its title, without one", { title: "Name" }, ["Name", "", ""]],
    ["its range", { minimum: 1, maximum: 5 }, ["", "1 to 5.", ""]],
    ["a range without its limits", { exclusiveMinimum: 0, exclusiveMaximum: 5 }, ["", "More than 0, less than 5.", ""]],
    ["a range without one of its limits", { minimum: 1, exclusiveMaximum: 5 }, ["", "At least 1, less than 5.", ""]],
    [
      "a range without its limits in OpenAPI 3.0",
      { minimum: 1, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false },
      ["", "More than 1, at most 5.", ""],
    ],
    ["a step", { multipleOf: 5, minimum: 0 }, ["", "At least 0. A multiple of 5.", ""]],
    ["an exact number", { minItems: 2, maxItems: 2 }, ["", "Exactly 2 items.", ""]],
    ["one limit", { maxLength: 5 }, ["", "At most 5 characters.", ""]],
    ["its pattern", { pattern: "^a$" }, ["", "Matches `^a$`.", ""]],
    ["its default", { default: 5, minItems: 1 }, ["", "At least 1 item. Default `5`.", ""]],
    ["a default that the description already has", { description: "The default is 5.", default: 5 }, ["The default is 5.", "", ""]],
    ["an example", { examples: [{ a: 1 }] }, ["", "", '\0@example {"a":1}']],
    ["its deprecation", { deprecated: true, example: "a" }, ["", "", '\0@deprecated\n\0@example "a"']],
  ])("%s", (_name, given, want) => {
    expect(describeSchema(given)).toEqual(want);
  });
});

test("a comment has no characters that hide code, and any line break starts a line", () => {
  expect(writeComment(["a\u202Eb\u202C \u2066c\u2069\rd\u2028e\r\nf"])).toBe("/**\n * ab c\n * d\n * e\n * f\n */\n");
});
