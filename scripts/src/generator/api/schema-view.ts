import { lookUp, schemaName } from "../../shared/openapi.ts";
import type { Document, Schema, SchemaObject } from "../../shared/openapi.ts";

/** A property, merged from all parts of a schema. */
export interface PropertyView {
  /** Its description. If several parts describe it, an `allOf` of them. */
  readonly schema: Schema;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
}

/**
 * A schema with its references and its `allOf` merged, whichever part a keyword comes from. Every emitter
 * reads schemas through this view.
 */
export interface SchemaView {
  /** Every part, the schema itself first. */
  readonly parts: readonly SchemaObject[];
  /** The types, without `null`; empty if any is allowed. */
  readonly types: readonly string[];
  readonly nullable: boolean;
  readonly format: string | undefined;
  /** The only values that are allowed: a `const` or an `enum`, without `null`. */
  readonly values: readonly unknown[] | undefined;
  /** The value, if there is only one: a `const`, or an `enum` of one value, which is OpenAPI 3.0's `const`. */
  readonly constant: unknown;
  readonly properties: ReadonlyMap<string, PropertyView>;
  /** Required names, described or not. */
  readonly required: ReadonlySet<string>;
  /** The schema of properties without a description; absent if the spec does not give one. */
  readonly further: Schema | undefined;
  readonly items: Schema | undefined;
  readonly prefixItems: readonly Schema[];
  /** The branches of each `oneOf` and `anyOf`. */
  readonly choices: readonly (readonly Schema[])[];
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** Bytes: a file if the value is sent in a form. */
  readonly binary: boolean;
  readonly pattern: string | undefined;
  readonly patternHint: string | undefined;
  /** In a path, a value with slashes is percent-encoded twice. */
  readonly encodeTwice: boolean;
}

/** The views of one spec's schemas, each made once for all emitters. The spec must not change anymore. */
export class SchemaViews {
  static readonly #byDocument = new WeakMap<Document, SchemaViews>();
  readonly #document: Document;
  readonly #known = new WeakMap<SchemaObject, SchemaView>();

  private constructor(document: Document) {
    this.#document = document;
  }

  static for(document: Document): SchemaViews {
    const views = this.#byDocument.get(document) ?? new SchemaViews(document);
    this.#byDocument.set(document, views);
    return views;
  }

  of(schema: Schema): SchemaView {
    if (typeof schema === "boolean") return this.#merge([]);
    const known = this.#known.get(schema) ?? this.#merge([...this.#parts(schema)]);
    this.#known.set(schema, known);
    return known;
  }

  /** A value's views: of itself, and of every branch it may take. */
  alternatives(schema: Schema, seen = new Set<Schema>()): SchemaView[] {
    if (seen.has(schema)) return [];
    seen.add(schema);
    const view = this.of(schema);
    return [view, ...view.choices.flat().flatMap((branch) => this.alternatives(branch, seen))];
  }

  /** A property by its path, such as `meta.total`, in whichever branch has it. */
  property(schema: Schema, path: readonly string[]): Schema | undefined {
    if (path.length === 0) return schema;
    for (const view of this.alternatives(schema)) {
      // A name may contain dots: `@odata.nextLink`.
      for (let end = 1; end <= path.length; end++) {
        const property = view.properties.get(path.slice(0, end).join("."));
        const found = property && this.property(property.schema, path.slice(end));
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  #parts(schema: Schema, found = new Set<SchemaObject>()): Set<SchemaObject> {
    if (typeof schema === "boolean" || found.has(schema)) return found;
    found.add(schema);
    if (schema.$ref !== undefined) this.#parts(lookUp(this.#document, schema.$ref) as Schema, found);
    for (const part of schema.allOf ?? []) this.#parts(part, found);
    return found;
  }

  #merge(parts: readonly SchemaObject[]): SchemaView {
    const first = <Key extends keyof SchemaObject>(key: Key) => parts.find((part) => part[key] !== undefined)?.[key];
    const types = parts.map(({ type }) => [type ?? []].flat()).filter((each) => each.length > 0);
    const values = valuesOfAll(parts.flatMap(readValues));
    const known = values?.filter((value) => value !== null);
    const required = new Set(parts.flatMap((part) => (Array.isArray(part.required) ? part.required : [])));
    const declared = new Map<string, Schema[]>();
    for (const { properties = {} } of parts) {
      for (const [name, property] of Object.entries(properties)) {
        const others = declared.get(name);
        if (others) others.push(property);
        else declared.set(name, [property]);
      }
    }
    const mark = (schemas: readonly Schema[], key: "readOnly" | "writeOnly") => schemas.some((schema) => this.#isMarked(schema, key));
    const properties = new Map(
      [...declared].map(([name, schemas]): [string, PropertyView] => [
        name,
        { schema: combine(schemas), required: required.has(name), readOnly: mark(schemas, "readOnly"), writeOnly: mark(schemas, "writeOnly") },
      ]),
    );
    return {
      parts,
      types: [...new Set(types.flat())].filter((type) => type !== "null" && types.every((each) => each.includes(type) || isWider(each, type))),
      nullable: parts.some(({ nullable, type }) => nullable === true || [type].flat().includes("null")) || (values?.includes(null) ?? false),
      format: first("format"),
      values: known?.length ? known : undefined,
      constant: known?.length === 1 ? known[0] : undefined,
      properties,
      required,
      further: parts.map(furtherProperties).find((each) => each !== undefined && each !== true),
      items: first("items"),
      prefixItems: first("prefixItems") ?? [],
      choices: parts.flatMap(({ oneOf, anyOf }) => [oneOf ?? [], anyOf ?? []]).filter((each) => each.length > 0),
      readOnly: parts.some(({ readOnly }) => readOnly === true),
      writeOnly: parts.some(({ writeOnly }) => writeOnly === true),
      binary: parts.some(isBinary),
      pattern: first("pattern"),
      patternHint: first("x-pattern-hint"),
      encodeTwice: first("x-encode-twice") ?? false,
    };
  }

  /** Looks for a mark without making a view: a property's schema may be the very schema that is being merged. */
  #isMarked(schema: Schema, key: "readOnly" | "writeOnly"): boolean {
    return typeof schema === "object" && [...this.#parts(schema)].some((part) => part[key] === true);
  }
}

/** Keywords that change the allowed values. The others only describe them. */
export const CONSTRAINTS: readonly string[] =
  "type const enum properties required additionalProperties patternProperties items prefixItems allOf oneOf anyOf minItems maxItems format".split(" ");

/** The list of a schema's values, if it has one. */
export function readValues({ const: value, enum: values }: SchemaObject): (readonly unknown[])[] {
  return value !== undefined ? [[value]] : values ? [values] : [];
}

/** The values that all lists share. If they share no value, the spec is wrong, and the shortest list counts. */
export function valuesOfAll(lists: readonly (readonly unknown[])[]): readonly unknown[] | undefined {
  const [shortest, ...others] = lists.toSorted((left, right) => left.length - right.length);
  const common = shortest?.filter((value) => others.every((each) => each.includes(value)));
  return common?.length === 0 ? shortest : common;
}

/** Several descriptions of a property as one schema: the most detailed one, if the others say nothing about its values. */
function combine(schemas: readonly Schema[]): Schema {
  const fullestOne = fullest(schemas);
  if (schemas.length === 1) return fullestOne;
  const distinct = new Map(schemas.filter(isConstraining).map((schema) => [JSON.stringify(schema), schema]));
  if (distinct.size <= 1 || typeof fullestOne === "boolean") return fullestOne;
  const { description, title, deprecated } = fullestOne;
  return { ...(title && { title }), ...(description && { description }), ...(deprecated && { deprecated }), allOf: [...distinct.values()] };
}

function isConstraining(schema: Schema): boolean {
  return typeof schema === "object" && (schema.$ref !== undefined || CONSTRAINTS.some((keyword) => keyword in schema));
}

/** The most detailed of several descriptions of a property. */
function fullest(schemas: readonly Schema[]): Schema {
  const weight = (schema: Schema) => (typeof schema === "object" ? Object.keys(schema).length + (schema.$ref === undefined ? 0 : 10) : 0);
  return schemas.reduce((best, each) => (weight(each) > weight(best) ? each : best));
}

/** An integer is a number, so a part that says `number` does not exclude it. */
function isWider(types: readonly string[], type: string): boolean {
  return type === "integer" && types.includes("number");
}

/** The schema of properties without a description: pattern properties and additional properties. */
export function furtherProperties({ additionalProperties, patternProperties = {} }: SchemaObject): Schema | undefined {
  const patterns = Object.values(patternProperties);
  if (patterns.length === 0) return additionalProperties;
  const all = additionalProperties === false ? patterns : [...patterns, additionalProperties ?? true];
  return all.length === 1 ? all[0]! : { anyOf: all };
}

/** Whether a value is sent as bytes: a file in a form. */
export function isBinary({ format, contentMediaType, contentEncoding }: SchemaObject): boolean {
  return format === "binary" || (contentMediaType !== undefined && contentEncoding === undefined && !/^text\/|json/.test(contentMediaType));
}

/** The name of the schema that a `discriminator.mapping` entry means: a reference, or a bare name. */
export function mappedName(target: string): string {
  return schemaName(target) ?? target;
}
