import { lookUp, schemaName } from "../../shared/openapi.ts";
import type { Document, Schema, SchemaObject } from "../../shared/openapi.ts";
import { CONSTRAINTS, furtherProperties, mappedName, readValues, SchemaViews, valuesOfAll } from "./schema-view.ts";

/** The values by which a discriminator names a schema. */
interface Discriminated {
  readonly property: string;
  readonly values: string[];
}

/** Properties by name; `undefined` if a property is already described next to `required`. */
type Properties = ReadonlyMap<string, Schema | undefined>;

const NO_PROPERTIES: Properties = new Map();

/**
 * Returns an equivalent spec in which each part of a schema is complete for its type: keywords beside a reference
 * become a part of an `allOf`, required properties are described beside `required`, read-only properties are marked
 * in every description, and discriminator values are written into the branches. Then our own types agree with
 * openapi-typescript's.
 */
export function mergeSchemas(document: Document): Document {
  const merger = new Merger(document);
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== "object" || value === null) return value;
    return mapValues(value as Record<string, unknown>, (each, key) => {
      if (key === "schema") return merger.merge(each as Schema);
      return key === "example" || key === "examples" || key.startsWith("x-") ? each : visit(each);
    });
  };
  const { paths, webhooks, components, ...rest } = document;
  return {
    ...rest,
    ...(paths && { paths: mapValues(paths, (item) => visit(item) as typeof item) }),
    ...(webhooks && { webhooks: mapValues(webhooks, (item) => visit(item) as typeof item) }),
    ...(components && {
      components: mapValues(components, (group, kind) =>
        kind === "schemas" ? mapValues(group as Record<string, Schema>, (schema, name) => merger.mergeNamed(name, schema)) : visit(group),
      ) as Document["components"],
    }),
  } as Document;
}

class Merger {
  readonly #document: Document;
  readonly #views: SchemaViews;
  /** By schema: its names in the discriminator of a schema that it extends. */
  readonly #discriminated: ReadonlyMap<string, Discriminated>;

  constructor(document: Document) {
    this.#document = document;
    this.#views = SchemaViews.for(document);
    this.#discriminated = readInheritance(document.components?.schemas ?? {});
  }

  mergeNamed(name: string, schema: Schema): Schema {
    const merged = this.merge(schema);
    const discriminated = this.#discriminated.get(name);
    if (!discriminated || typeof merged === "boolean") return merged;
    const narrowed = this.#narrow(schema, discriminated);
    return narrowed ? { ...merged, allOf: [...(merged.allOf ?? []), narrowed] } : merged;
  }

  /** `around` describes properties of the same value: the schema that contains this part. */
  merge(schema: Schema, around: Properties = NO_PROPERTIES): Schema {
    if (typeof schema !== "object" || schema === null) return schema;
    const own = this.#spread(schema);
    if (own.$ref !== undefined) return own;
    const described = this.#describedBy(own, around);
    const result: SchemaObject = { ...own };
    const parts = own.allOf && this.#mergeParts(own, described);
    // If a part is `false`, so is the whole.
    if (parts?.includes(false)) return false;
    if (parts) result.allOf = parts;
    const inOneOf = this.#requiredInBranches(own, own.oneOf, around);
    const inAnyOf = this.#requiredInBranches(own, own.anyOf, around);
    if (own.oneOf) result.oneOf = this.#mergeBranches(own.oneOf, own, described, inOneOf);
    if (own.anyOf) result.anyOf = this.#mergeBranches(own.anyOf, own, described, inAnyOf);
    const moved = new Set([...inOneOf, ...inAnyOf]);
    if (moved.size > 0) result.required = own.required!.filter((name) => !moved.has(name));
    const properties = this.#mergeProperties(own, around, moved);
    if (Object.keys(properties).length > 0) {
      result.properties = properties;
      result.type ??= "object";
    }
    const further = furtherProperties(own);
    if (further !== undefined) result.additionalProperties = this.#widen(this.merge(further), own, own);
    delete result.patternProperties;
    // References to definitions have names by now, and openapi-typescript takes `$defs` for a property.
    delete result.$defs;
    // openapi-typescript takes an `anyOf` beside anything else for another alternative.
    if (result.anyOf && (result.properties ?? result.allOf ?? result.oneOf ?? result.items ?? result.type)) {
      result.allOf = [...(result.allOf ?? []), { anyOf: result.anyOf, ...(result.discriminator && { discriminator: result.discriminator }) }];
      delete result.anyOf;
    }
    const items = furtherItems(own);
    if (items !== undefined) result.items = this.merge(items);
    // openapi-typescript takes `items: false` for any items.
    const elements = own.prefixItems ?? (items === false ? [] : undefined);
    if (elements) {
      const end = elements.indexOf(false);
      result.prefixItems = (end < 0 ? elements : elements.slice(0, end)).map((item) => this.merge(item));
      // A list ends before an element that no value matches.
      if (end >= 0) result.items = false;
    }
    return result;
  }

  /** Moves a reference and its siblings into an `allOf`, and copies its parts' descriptions of the complete schema. */
  #spread(schema: SchemaObject): SchemaObject {
    // Itself, not a copy: the other emitters have already made its view.
    if (schema.$ref === undefined && !schema.allOf) return schema;
    const { $ref, ...beside } = schema;
    const spread: SchemaObject =
      $ref !== undefined && CONSTRAINTS.some((keyword) => keyword in beside) ? { ...beside, allOf: [{ $ref }, ...(beside.allOf ?? [])] } : { ...schema };
    if (!spread.allOf) return spread;
    const inline = spread.allOf.filter((part) => typeof part === "object" && part.$ref === undefined) as SchemaObject[];
    if (inline.some((part) => part.const !== undefined || part.enum)) {
      const { parts } = this.#views.of(schema);
      const values = valuesOfAll(parts.flatMap(readValues)) ?? [];
      if ([spread, ...inline].some((part) => part.const !== undefined)) spread.const = values[0];
      else spread.enum = [...values];
    }
    if (inline.some(isNullableOnly)) spread.nullable = true;
    // `true` allows any value, so it adds nothing to the other parts.
    spread.allOf = spread.allOf.filter((part) => (typeof part === "object" ? !isNullableOnly(part) : !part));
    return spread;
  }

  #describedBy(schema: SchemaObject, around: Properties): Properties {
    const { properties, parts } = this.#views.of(schema);
    if (properties.size === 0) return around;
    const own = [...properties].map(([name, property]): [string, Schema | undefined] => [name, isComplete(parts, name) ? undefined : property.schema]);
    return new Map([...around, ...own]);
  }

  /** A schema's own properties, and those it requires but another part describes. */
  #mergeProperties(own: SchemaObject, around: Properties, moved: ReadonlySet<string>): Record<string, Schema> {
    const view = this.#views.of(own);
    const properties = new Map<string, Schema>();
    for (const [name, property] of Object.entries(own.properties ?? {})) properties.set(name, this.#mark(this.merge(property), view.properties.get(name)));
    for (const name of Array.isArray(own.required) ? own.required : []) {
      if (properties.has(name) || moved.has(name)) continue;
      const described = view.properties.get(name);
      if (described ? isComplete(view.parts, name) : around.has(name) && around.get(name) === undefined) continue;
      properties.set(name, this.#mark(this.merge(described?.schema ?? around.get(name) ?? true), described));
    }
    return Object.fromEntries(properties);
  }

  /** The required names that only the branches of a choice describe. */
  #requiredInBranches({ required, ...own }: SchemaObject, branches: readonly Schema[] | undefined, around: Properties): readonly string[] {
    if (!branches || !Array.isArray(required)) return [];
    const { properties } = this.#views.of(own);
    return required.filter((name) => !properties.has(name) && !around.has(name) && branches.some((branch) => this.#views.property(branch, [name])));
  }

  /** The schema of further properties, which has to allow the properties that other parts of the whole describe. */
  #widen(further: Schema, part: SchemaObject, whole: SchemaObject): Schema {
    if (!whole.allOf || typeof further === "boolean" || Object.keys(further).length === 0) return further;
    const own = part === whole ? (part.properties ?? {}) : Object.fromEntries(this.#views.of(part).properties);
    const others = [...this.#views.of(whole).properties].filter(([name]) => !Object.hasOwn(own, name)).map(([, { schema }]) => this.merge(schema));
    return others.length === 0 ? further : { anyOf: [further, ...others] };
  }

  #mark(schema: Schema, { readOnly = false, writeOnly = false }: { readOnly?: boolean; writeOnly?: boolean } = {}): Schema {
    if (typeof schema === "boolean" || (!readOnly && !writeOnly)) return schema;
    return { ...schema, ...(readOnly && { readOnly }), ...(writeOnly && { writeOnly }) };
  }

  #mergeParts(own: SchemaObject, described: Properties): Schema[] {
    const { properties } = this.#views.of(own);
    return own.allOf!.map((part) => {
      if (typeof part !== "object" || part.$ref === undefined) {
        const merged = this.merge(part, described);
        if (typeof merged === "boolean" || merged.additionalProperties === undefined) return merged;
        return { ...merged, additionalProperties: this.#widen(merged.additionalProperties, part as SchemaObject, own) };
      }
      // A part that demands a property which another part makes read-only cannot keep its name.
      const target = this.#views.of(part);
      const changed = [...target.properties].filter(([name, each]) => {
        const all = properties.get(name);
        return (all?.readOnly && !each.readOnly) || (all?.writeOnly && !each.writeOnly);
      });
      if (changed.length === 0) return this.merge(part, described);
      const marked = changed.map(([name, { schema }]): [string, Schema] => [name, this.#mark(this.merge(schema), properties.get(name))]);
      return this.#copy(part, new Map(marked));
    });
  }

  /** A copy of the target of a reference, with some properties described differently. */
  #copy(schema: Schema, changed: ReadonlyMap<string, Schema>, followed: readonly string[] = []): Schema {
    if (typeof schema === "boolean") return schema;
    if (schema.$ref !== undefined) {
      return followed.includes(schema.$ref) ? schema : this.#copy(lookUp(this.#document, schema.$ref) as Schema, changed, [...followed, schema.$ref]);
    }
    const merged = this.merge(schema);
    if (typeof merged === "boolean") return merged;
    return {
      ...merged,
      ...(merged.properties && { properties: mapValues(merged.properties, (property, name) => changed.get(name) ?? property) }),
      ...(merged.allOf && { allOf: merged.allOf.map((part) => (this.#views.of(part).properties.size > 0 ? this.#copy(part, changed, followed) : part)) }),
    };
  }

  /** `required` has the names that the schema requires and only its branches describe. */
  #mergeBranches(branches: readonly Schema[], own: SchemaObject, described: Properties, required: readonly string[]): Schema[] {
    const mapping = readMapping(own);
    return branches.map((branch) => {
      if (typeof branch === "object" && isNullableOnly(branch)) return { type: "null" };
      const merged = this.merge(branch, described);
      const names = branchNames(branch);
      const mapped = names.map((name) => mapping.get(name)).find((each) => each !== undefined);
      const discriminated = mapped ?? (names[0] === undefined ? undefined : namedByItself(own, names[0]));
      const narrowed = discriminated && this.#narrow(branch, discriminated);
      const needed = this.#require(branch, required);
      const parts = [narrowed, needed].filter((part) => part !== undefined);
      if (parts.length === 0 || typeof merged === "boolean") return merged;
      const isOwn = !narrowed && merged.$ref === undefined && needed!.required!.every((each) => Object.hasOwn(merged.properties ?? {}, each));
      return isOwn ? { ...merged, required: [...(merged.required ?? []), ...needed!.required!] } : { allOf: [merged, ...parts] };
    });
  }

  /** A part that requires properties, each as the schema describes it; `undefined` if the schema requires them anyway. */
  #require(schema: Schema, names: readonly string[]): SchemaObject | undefined {
    const missing = names.filter((name) => !this.#views.of(schema).required.has(name));
    if (missing.length === 0 || [this.#views.of(schema).types].flat().join() === "null") return undefined;
    const properties = missing.map((name): [string, Schema] => [name, this.merge(this.#views.property(schema, [name]) ?? true)]);
    return { type: "object", required: missing, properties: Object.fromEntries(properties) };
  }

  /** The values that a schema sets for a property, in any of its branches. */
  #valuesOf(schema: Schema, property: string): readonly unknown[] | undefined {
    const found = this.#views.alternatives(schema).flatMap(({ properties }) => {
      const described = properties.get(property);
      return (described && this.#views.of(described.schema).values) ?? [];
    });
    return found.length > 0 ? [...new Set(found)] : undefined;
  }

  /** A part with the values of a discriminator's property; `undefined` if the schema already sets values. */
  #narrow(schema: Schema, { property, values }: Discriminated): SchemaObject | undefined {
    const known = this.#valuesOf(schema, property);
    if (known && (known.length <= values.length || !values.every((value) => known.includes(value)))) return undefined;
    const [only, ...others] = values.map((value): SchemaObject => ({ const: value }));
    return { type: "object", required: [property], properties: { [property]: others.length === 0 ? only! : { oneOf: [only!, ...others] } } };
  }
}

/** The schema of the items after `prefixItems`. `unevaluatedItems` describes them if no other keyword may. */
function furtherItems({ items, unevaluatedItems, prefixItems, ...others }: SchemaObject): Schema | undefined {
  const isOnly = prefixItems && !["$ref", "allOf", "oneOf", "anyOf", "if", "contains"].some((keyword) => keyword in others);
  return items ?? (isOnly ? unevaluatedItems : undefined);
}

/** Whether a part describes a property and requires it, too. */
function isComplete(parts: readonly SchemaObject[], name: string): boolean {
  return parts.some(({ properties = {}, required }) => Object.hasOwn(properties, name) && required?.includes(name));
}

/** The named schemas that a branch is, or that it extends in place: `{ allOf: [{ $ref: Cat }, …] }`. */
function branchNames(branch: Schema): string[] {
  if (typeof branch !== "object") return [];
  return [branch, ...(branch.allOf ?? [])].flatMap((part) => (typeof part === "object" && part.$ref !== undefined ? (schemaName(part.$ref) ?? []) : []));
}

/** By schema, the values with which a discriminator's mapping names it. */
function readMapping({ discriminator }: SchemaObject): Map<string, Discriminated> {
  const found = new Map<string, Discriminated>();
  for (const [value, target] of Object.entries(discriminator?.mapping ?? {})) {
    const name = mappedName(target);
    const known = found.get(name) ?? { property: discriminator!.propertyName, values: [] };
    known.values.push(value);
    found.set(name, known);
  }
  return found;
}

/** Without a mapping, a discriminator's value is the name of the schema. A mapping that leaves a schema out is likely to use other values. */
function namedByItself({ discriminator }: SchemaObject, name: string): Discriminated | undefined {
  return discriminator?.propertyName === undefined || discriminator.mapping ? undefined : { property: discriminator.propertyName, values: [name] };
}

/** By schema, the values of the discriminator of a schema that it extends: its own, and those of the schemas that extend it. */
function readInheritance(schemas: Readonly<Record<string, Schema>>): Map<string, Discriminated> {
  const found = new Map<string, Discriminated>();
  const bases = Object.entries(schemas).filter(([, schema]) => typeof schema === "object" && schema.discriminator && !schema.oneOf && !schema.anyOf);
  if (bases.length === 0) return found;
  const heirs = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    for (const part of (typeof schema === "object" && schema.allOf) || []) {
      const parent = typeof part === "object" && part.$ref !== undefined ? schemaName(part.$ref) : undefined;
      if (parent !== undefined) heirs.set(parent, [...(heirs.get(parent) ?? []), name]);
    }
  }
  for (const [base, schema] of bases) {
    const mapping = readMapping(schema as SchemaObject);
    const valuesOf = (name: string) => (mapping.get(name) ?? namedByItself(schema as SchemaObject, name))?.values ?? [];
    for (const heir of reachable(heirs, base)) {
      const values = [heir, ...reachable(heirs, heir)].flatMap(valuesOf);
      if (heir !== base && values.length > 0) found.set(heir, { property: (schema as SchemaObject).discriminator!.propertyName, values });
    }
  }
  return found;
}

/** The names that can be reached from one, without itself unless it is in a cycle. */
function reachable(edges: ReadonlyMap<string, readonly string[]>, from: string): Set<string> {
  const found = new Set(edges.get(from));
  // A `for…of` over a set also visits items that are added during the loop.
  for (const name of found) for (const next of edges.get(name) ?? []) found.add(next);
  return found;
}

/** OpenAPI 3.0's way to add null to a choice or to an `allOf`. */
function isNullableOnly(schema: SchemaObject): boolean {
  return schema.nullable === true && Object.keys(schema).every((key) => key === "nullable" || key === "description" || key === "title");
}

function mapValues<Value, Result>(values: Readonly<Record<string, Value>>, map: (value: Value, key: string) => Result): Record<string, Result> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value, key)]));
}
