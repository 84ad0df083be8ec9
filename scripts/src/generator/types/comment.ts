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

function writeLimits({ minimum, maximum, minLength, maxLength, minItems, maxItems, pattern }: SchemaObject): string | undefined {
  const range = (least: number | undefined, most: number | undefined, unit: string) => {
    if (least !== undefined && most !== undefined) return `${least} to ${most}${unit}.`;
    if (least !== undefined) return `At least ${least}${unit}.`;
    return most === undefined ? undefined : `At most ${most}${unit}.`;
  };
  const limits = [
    range(minimum, maximum, ""),
    range(minLength, maxLength, " characters"),
    range(minItems, maxItems, " items"),
    pattern && `Matches \`${pattern}\`.`,
  ];
  return limits.filter(Boolean).join(" ") || undefined;
}
