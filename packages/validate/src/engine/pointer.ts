import type { Schema } from "./document.ts";
import { childAt, itemAt } from "./matching-schemas.ts";
import type { MatchingSchemas } from "./matching-schemas.ts";

/** The parts of a JSON pointer: `/attendees/0/id` has three. */
export function parsePointer(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function escapePart(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}

/**
 * A pointer without personal data. A key of a map becomes `*`: Daily lists users by their email address. So does a field
 * that the spec does not know, unless its name looks like the name of a field.
 */
export function maskPointer(matching: MatchingSchemas, schema: Schema, value: unknown, pointer: string): string {
  let schemas: readonly Schema[] = [schema];
  let here = value;
  const parts = parsePointer(pointer).map((part) => {
    const found = matching.find(schemas, here);
    const listed = Array.isArray(here);
    const { kind, schemas: next } = listed ? itemAt(found, Number(part)) : childAt(found, part);
    schemas = next;
    here = (here as Record<string, unknown> | null | undefined)?.[part];
    return listed || kind === "field" || (kind !== "entry" && isFieldName(part)) ? escapePart(part) : "*";
  });
  return parts.map((part) => `/${part}`).join("");
}

function isFieldName(key: string): boolean {
  return /^[A-Za-z_$][\w$-]{0,39}$/.test(key) && key.replace(/\D/g, "").length < 4;
}

/** The place of a masked pointer, for any item of a list: `/users/0` and `/users/1` are both `/users/*`. */
export function placeOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}
