import { findDifferences, parsePointer } from "@meetwire/validate/engine";
import type { Schema, Schemas } from "@meetwire/validate/engine";
import type { Problem } from "../sandbox-error.ts";

/** Says in words what is wrong with a value, and where; nothing where it is right. */
export function findProblems(schemas: Schemas, schema: Schema, value: unknown, where: string): Problem[] {
  return findDifferences(schemas, schema, value).map(({ path, message }) => ({ where: where + pathText(path), message }));
}

/** `/attendees/0/id` becomes `.attendees[0].id`. */
function pathText(pointer: string): string {
  return parsePointer(pointer)
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join("");
}
