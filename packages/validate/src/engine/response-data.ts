import type { Difference } from "./describe.ts";
import { findDifferences, oncePer } from "./differences.ts";
import type { Forms } from "./forms.ts";
import type { Schema } from "./openapi.ts";
import type { Schemas } from "./schemas.ts";
import { findUnknownFields } from "./unknown-fields.ts";

/** Says where the data of an answer differs from its schema, fields that the schema does not have included. */
export function findResponseDifferences(schemas: Schemas, forms: Forms, schema: Schema, data: unknown): Difference[] {
  return oncePer(({ path }) => path, [...findDifferences(schemas, schema, data), ...findUnknownFields(forms, [schema], data)]);
}
