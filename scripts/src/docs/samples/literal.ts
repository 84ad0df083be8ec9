import { propertyName } from "../../generator/api/names.ts";

const WIDTH = 68;

/** Code for a value that JSON cannot express. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A JSON value as TypeScript, on one line if it fits. */
export function writeLiteral(value: unknown, indent = "", used = 0): string {
  if (typeof value !== "object" || value === null || value instanceof Code) return writeLine(value);
  const line = writeLine(value);
  if (line.length + indent.length + used <= WIDTH) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => `${inner}${writeLiteral(item, inner, 1)},\n`).join("")}${indent}]`;
  const members = Object.entries(value).map(([name, each]) => {
    const start = `${propertyName(name)}: `;
    return `${inner}${start}${writeLiteral(each, inner, start.length + 1)},\n`;
  });
  return `{\n${members.join("")}${indent}}`;
}

function writeLine(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(writeLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, each]) => `${propertyName(name)}: ${writeLine(each)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
