import { lookUp, schemaName } from "../../shared/openapi.ts";
import type { Document, Schema, SchemaObject } from "../../shared/openapi.ts";
import { Cycles } from "../types/cycles.ts";
import type { EdgeKind } from "../types/cycles.ts";
import { isInterface } from "../types/schema-kinds.ts";

/** A spec without schemas that contain themselves: openapi-typescript would write such types, and TypeScript rejects them. */
export function cutCycles(document: Document): Document {
  const cycles = new Cycles(document, ["part", "item", "choice"]);
  if (!cycles.exist) return document;
  const cut = (owner: string, schema: Schema, kind: EdgeKind, followed: readonly string[]): Schema | undefined => {
    if (typeof schema === "boolean") return schema;
    const { $ref, allOf, oneOf, anyOf, items, prefixItems } = schema;
    const name = $ref === undefined ? undefined : schemaName($ref);
    if (name !== undefined && cycles.isCut(owner, name, kind)) {
      if (kind === "item") return {};
      if (followed.includes(name) || (kind === "choice" && name === owner)) return undefined;
      if (kind === "choice") return cut(owner, lookUp(document, $ref!) as Schema, kind, [...followed, name]);
      const { oneOf: _, anyOf: __, discriminator: ___, ...rest } = lookUp(document, $ref!) as SchemaObject;
      return cut(owner, rest, kind, [...followed, name]);
    }
    const each = (schemas: readonly Schema[], as: EdgeKind) => schemas.flatMap((part) => cut(owner, part, as, followed) ?? []);
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
