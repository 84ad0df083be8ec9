import type { Schema } from "../../shared/openapi.ts";
import type { Api, ApiOperation } from "./api.ts";
import type { SchemaView } from "./schema-view.ts";

/** Types whose values can be a secret. A schema without a type allows text, too. */
const SECRET_TYPES: ReadonlySet<string> = new Set(["string", "number", "integer"]);

/**
 * The names of an operation's parameters and of its body's fields that are secret: `format: password`, or `writeOnly`
 * text. The runtime finds the values by these names, and keeps them out of errors and logs.
 */
export function secretFields({ views }: Api, { parameters, body }: ApiOperation): string[] {
  const found = new Set<string>();
  const seen = new Set<Schema>();
  const isSecret = ({ format, types, values }: SchemaView, writeOnly: boolean): boolean =>
    format === "password" || (writeOnly && values === undefined && (types.length === 0 || types.some((type) => SECRET_TYPES.has(type))));
  const visit = (name: string, schema: Schema, isHidden: boolean): void => {
    const isNew = !seen.has(schema);
    seen.add(schema);
    for (const view of views.alternatives(schema)) {
      const writeOnly = isHidden || view.writeOnly;
      const isHolder = view.properties.size > 0 || view.items !== undefined || view.choices.length > 0;
      if (!isHolder && isSecret(view, writeOnly)) found.add(name);
      if (!isNew) continue;
      for (const [key, property] of view.properties) if (!property.readOnly) visit(key, property.schema, property.writeOnly);
      for (const item of [view.items, view.further, ...view.prefixItems]) if (item !== undefined) visit(name, item, writeOnly);
    }
  };
  for (const { name, schema } of parameters) visit(name, schema, false);
  if (body) visit("body", body.schema, false);
  return [...found].toSorted();
}
