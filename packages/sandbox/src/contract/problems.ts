import { findDifferences, parsePointer } from "@meetwire/validate/engine";
import type { Schema, Schemas } from "@meetwire/validate/engine";
import type { Problem } from "../sandbox-error.ts";

/** Lists how a value breaks its schema, with the path of each problem. */
export function findProblems(schemas: Schemas, schema: Schema, value: unknown, where: string): Problem[] {
  return findDifferences(schemas, schema, value).map(({ path, message }) => ({ where: where + pathText(path), message: explain(message) }));
}

/** Turns `/attendees/0/id` into `.attendees[0].id`. */
export function pathText(pointer: string): string {
  return parsePointer(pointer)
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join("");
}

/** People do not want to read a regular expression. */
function explain(message: string): string {
  return message.startsWith("must match pattern") ? "does not have the right format" : message;
}
