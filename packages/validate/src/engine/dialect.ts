/** OpenAPI 3.0 has a dialect of JSON Schema of its own: what it says in its own words is said here in those of 2020-12. */
export function withStandardSchemas<Document extends { readonly openapi: string }>(document: Document): Document {
  return document.openapi.startsWith("3.0") ? (standardize(document) as Document) : document;
}

// Examples are translated too, which nobody looks at; a property named `nullable` has a schema and not `true`.
function standardize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(standardize);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, standardize(each)]));
  const schema = standardizeLimits(rest);
  if (typeof nullable !== "boolean") return nullable === undefined ? schema : { ...schema, nullable };
  return nullable ? withNull(schema) : schema;
}

/** `exclusiveMinimum: true` makes of `minimum` what 2020-12 calls `exclusiveMinimum`. */
function standardizeLimits(schema: Record<string, unknown>): Record<string, unknown> {
  const result = { ...schema };
  for (const [flag, limit] of [["exclusiveMinimum", "minimum"] as const, ["exclusiveMaximum", "maximum"] as const]) {
    if (typeof result[flag] !== "boolean") continue;
    if (result[flag]) {
      result[flag] = result[limit];
      delete result[limit];
    } else delete result[flag];
  }
  return result;
}

function withNull(schema: Record<string, unknown>): Record<string, unknown> {
  const { type, enum: values, ...rest } = schema;
  // Beside a reference or an allOf, 3.0 gives `nullable` no meaning, but those who write it there mean it.
  if (typeof type !== "string") return { anyOf: [schema, { type: "null" }] };
  return { ...rest, type: [type, "null"], ...(Array.isArray(values) && { enum: values.includes(null) ? values : [...values, null] }) };
}
