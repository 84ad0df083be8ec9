import { propertyKey } from "../api/names.ts";

/** Already written code, as opposed to a value. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Writes a value as code. Properties that are undefined are left out. */
export function writeLiteral(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(writeLiteral).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).flatMap(([name, each]) => (each === undefined ? [] : [`${propertyKey(name)}: ${writeLiteral(each)}`]));
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** Writes a value as code for people: on several lines if one would be too long. */
export function writeLiteralLines(value: unknown, width: number, indent = ""): string {
  const line = writeLiteral(value);
  if (line.length <= width || typeof value !== "object" || value === null || value instanceof Code) return line;
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((each) => writeLiteralLines(each, width, inner))
    : Object.entries(value).map(([name, each]) => `${propertyKey(name)}: ${writeLiteralLines(each, width - name.length, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join("")}${indent}${close}`;
}
