import { childAt, itemAt } from "./forms.ts";
import type { Forms } from "./forms.ts";
import type { Schema } from "./openapi.ts";
import { escapePart, parsePointer } from "./pointer.ts";

/**
 * A pointer without what may be personal: a key of a map becomes `*`, as Daily's users, who are listed by their email
 * address, and so does a field that the spec does not know and whose name looks like anything but a field's.
 */
export function maskPointer(forms: Forms, schema: Schema, value: unknown, pointer: string): string {
  let schemas: readonly Schema[] = [schema];
  let here = value;
  const parts = parsePointer(pointer).map((part) => {
    const found = forms.of(schemas, here);
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

/** The place that a masked pointer stands for, whichever item of a list it is in: `/users/0` and `/users/1` are `/users/*`. */
export function placeOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}
