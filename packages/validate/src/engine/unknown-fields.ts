import { describeUnknown } from "./describe.ts";
import type { Difference } from "./describe.ts";
import { childAt, itemAt } from "./forms.ts";
import type { Forms } from "./forms.ts";
import type { Schema } from "./openapi.ts";
import { escapePart } from "./pointer.ts";

/** The fields that a spec does not have, in objects of which it has some. Schemas of answers are open: ajv finds nothing wrong with these. */
export function findUnknownFields(forms: Forms, schemas: readonly Schema[], value: unknown, path = ""): Difference[] {
  if (typeof value !== "object" || value === null || schemas.length === 0) return [];
  const found = forms.of(schemas, value);
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => findUnknownFields(forms, itemAt(found, index).schemas, item, `${path}/${index}`));
  return Object.entries(value).flatMap(([key, each]) => {
    const child = childAt(found, key);
    if (child.kind === "unknown") return [describeUnknown(path, key, value)];
    return findUnknownFields(forms, child.schemas, each, `${path}/${escapePart(key)}`);
  });
}
