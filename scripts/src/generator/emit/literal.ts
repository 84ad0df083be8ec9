import { propertyName } from "../api/names.ts";

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
  const members = Object.entries(value).flatMap(([name, each]) => (each === undefined ? [] : [`${propertyName(name)}: ${writeLiteral(each)}`]));
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
