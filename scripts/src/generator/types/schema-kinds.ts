import type { Schema, SchemaObject } from "../../shared/openapi.ts";

/** Whether a schema can be written as an interface: an object with properties only. */
export function isInterface(schema: Schema): schema is SchemaObject {
  if (
    typeof schema === "boolean" ||
    schema.$ref ||
    schema.allOf ||
    schema.oneOf ||
    schema.anyOf ||
    schema.enum ||
    schema.const !== undefined ||
    schema.nullable
  )
    return false;
  return (schema.type ?? inferType(schema)) === "object" && Object.keys(schema.properties ?? {}).length > 0;
}

/** The type of a schema that does not state it. */
export function inferType({ properties, additionalProperties, items, prefixItems }: SchemaObject): string | undefined {
  if (items !== undefined || prefixItems) return "array";
  return properties || typeof additionalProperties === "object" ? "object" : undefined;
}
