import type { Schema, SchemaObject } from "../../shared/openapi.ts";

/** Whether a schema can be written as an interface: an object of properties and nothing else. */
export function isInterface(schema: Schema): schema is SchemaObject {
  if (typeof schema === "boolean" || schema.$ref || schema.allOf || schema.oneOf || schema.anyOf || schema.enum || schema.nullable) return false;
  return (schema.type ?? inferType(schema)) === "object" && Object.keys(schema.properties ?? {}).length > 0;
}

/** The type of a schema that does not state it. */
export function inferType({ properties, additionalProperties, items, prefixItems }: SchemaObject): string | undefined {
  if (items !== undefined || prefixItems) return "array";
  return properties || typeof additionalProperties === "object" ? "object" : undefined;
}

/** Whether a schema says nothing but which properties have to be there, as a branch of another may. */
export function isRequirement({
  type,
  required,
  properties,
  additionalProperties,
  items,
  $ref,
  allOf,
  oneOf,
  anyOf,
  const: value,
  enum: values,
}: SchemaObject): boolean {
  const said = properties ?? additionalProperties ?? items ?? $ref ?? allOf ?? oneOf ?? anyOf ?? value ?? values;
  return required !== undefined && required.length > 0 && said === undefined && (type === undefined || type === "object");
}

/** Whether a value of this schema is binary where it is sent: a file in a form. */
export function isBinary({ format, contentMediaType, contentEncoding }: SchemaObject): boolean {
  return format === "binary" || (contentMediaType !== undefined && contentEncoding === undefined && !/^text\/|json/.test(contentMediaType));
}
