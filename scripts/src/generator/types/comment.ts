import type { SchemaObject } from "../../shared/openapi.ts";

/** Characters that change the direction of text: with them, code can look like other code. */
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Marks the start of a tag of ours. An `@` at the start of a line of the spec is only text. */
const TAG = "\0";

/** A tag of a doc comment, such as `@throws`. */
export function tag(name: string, text = ""): string {
  return `${TAG}@${name}${text && (text.startsWith("\n") ? text : ` ${text}`)}`;
}

function writeLine(line: string): string {
  return line.startsWith(TAG) ? line.slice(TAG.length) : line.replace(/^\s*@[\w-]+/, (word) => `\`${word.trim()}\``);
}

/** Writes an indented doc comment from paragraphs; empty if there are no paragraphs. */
export function writeComment(paragraphs: readonly (string | undefined | false)[], indent = ""): string {
  const text = paragraphs
    .filter((paragraph): paragraph is string => Boolean(paragraph))
    .map((paragraph) => paragraph.trim().replaceAll("*/", "*\\/").replaceAll(DIRECTIONS, ""))
    .filter(Boolean)
    .join("\n\n");
  if (text === "") return "";
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/u).map((line) => writeLine(line.trimEnd()));
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}\n`).join("")}${indent} */\n`;
}

/** Describes a schema: its description, its limits, its default and an example. */
export function describeSchema(schema: SchemaObject): string[] {
  const saysDefault = /\bdefault\b/i.test(schema.description ?? "");
  const facts = [writeLimits(schema), schema.default !== undefined && !saysDefault && `Default \`${JSON.stringify(schema.default)}\`.`]
    .filter(Boolean)
    .join(" ");
  const example = schema.example ?? (Array.isArray(schema.examples) ? schema.examples[0] : undefined);
  return [
    schema.description ?? schema.title ?? "",
    facts,
    [schema.deprecated && tag("deprecated"), example !== undefined && example !== null && tag("example", JSON.stringify(example))].filter(Boolean).join("\n"),
  ];
}

function writeLimits(schema: SchemaObject): string | undefined {
  const { minLength, maxLength, minItems, maxItems, multipleOf, pattern } = schema;
  const limits = [
    writeRange(schema),
    writeCount(minLength, maxLength, "character"),
    writeCount(minItems, maxItems, "item"),
    multipleOf !== undefined && `A multiple of ${multipleOf}.`,
    pattern && `Matches \`${pattern}\`.`,
  ];
  return limits.filter(Boolean).join(" ") || undefined;
}

/** The limits of a number. In OpenAPI 3.0, a boolean says whether a limit itself is excluded. */
function writeRange({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: SchemaObject): string | undefined {
  const readExclusive = (given: number | boolean | undefined, limit: number | undefined) => (given === true ? limit : given === false ? undefined : given);
  const above = readExclusive(exclusiveMinimum, minimum);
  const below = readExclusive(exclusiveMaximum, maximum);
  if (above === undefined && below === undefined) return writeCount(minimum, maximum);
  const least = above === undefined ? minimum !== undefined && `at least ${minimum}` : `more than ${above}`;
  const most = below === undefined ? maximum !== undefined && `at most ${maximum}` : `less than ${below}`;
  const text = [least, most].filter(Boolean).join(", ");
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

function writeCount(least: number | undefined, most: number | undefined, unit?: string): string | undefined {
  const count = (number: number) => (unit === undefined ? String(number) : `${number} ${unit}${number === 1 ? "" : "s"}`);
  if (least !== undefined && least === most) return `Exactly ${count(least)}.`;
  if (least !== undefined && most !== undefined) return `${least} to ${count(most)}.`;
  if (least !== undefined) return `At least ${count(least)}.`;
  return most === undefined ? undefined : `At most ${count(most)}.`;
}
