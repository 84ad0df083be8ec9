import { findDifferences, parsePointer } from "@meetwire/validate/engine";
import type { Schema, Schemas } from "@meetwire/validate/engine";
import type { Problem } from "../sandbox-error.ts";

/** Lists the places in which a value breaks its schema. */
export function findProblems(schemas: Schemas, schema: Schema, value: unknown, where: string): Problem[] {
  return findDifferences(schemas, schema, value).map(({ path, message }) => ({ where: where + pathText(path), message: explain(message) }));
}

/** Turns `/attendees/0/id` into `.attendees[0].id`. */
export function pathText(pointer: string): string {
  return parsePointer(pointer)
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join("");
}

/** A regular expression is not a message for people. */
function explain(message: string): string {
  return message.startsWith("must match pattern") ? "does not have the right format" : message;
}
