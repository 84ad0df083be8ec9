import { lookUp, schemaName } from "../../shared/openapi.ts";
import type { Document, Schema, SchemaObject } from "../../shared/openapi.ts";
import { Circles } from "./circles.ts";
import type { Way } from "./circles.ts";
import { isInterface } from "./schema-kinds.ts";

/** A document whose schemas are not made of themselves: openapi-typescript would write them so, and TypeScript refuse that. */
export function cutCircles(document: Document): Document {
  const circles = new Circles(document, ["part", "item", "choice"]);
  if (!circles.areThere) return document;
  const cut = (owner: string, schema: Schema, way: Way, followed: readonly string[]): Schema | undefined => {
    if (typeof schema === "boolean") return schema;
    const { $ref, allOf, oneOf, anyOf, items, prefixItems } = schema;
    const name = $ref === undefined ? undefined : schemaName($ref);
    if (name !== undefined && circles.has(owner, name, way)) {
      if (way === "item") return {};
      if (way === "choice" || followed.includes(name)) return undefined;
      const { oneOf: _, anyOf: __, discriminator: ___, ...rest } = lookUp(document, $ref!) as SchemaObject;
      return cut(owner, rest, way, [...followed, name]);
    }
    const each = (schemas: readonly Schema[], as: Way) => schemas.flatMap((part) => cut(owner, part, as, followed) ?? []);
    return {
      ...schema,
      ...(allOf && { allOf: each(allOf, "part") }),
      ...(oneOf && { oneOf: each(oneOf, "choice") }),
      ...(anyOf && { anyOf: each(anyOf, "choice") }),
      ...(items !== undefined && { items: cut(owner, items, "item", followed) ?? {} }),
      ...(prefixItems && { prefixItems: each(prefixItems, "item") }),
    };
  };
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
    name,
    isInterface(schema) ? schema : (cut(name, schema, "choice", []) ?? {}),
  ]);
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) as Record<string, Schema> } };
}
