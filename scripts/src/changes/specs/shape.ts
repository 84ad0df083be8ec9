import { lookUp, resolveSchema, schemaName } from "../../shared/openapi.ts";
import type { Document, Schema, SchemaObject } from "../../shared/openapi.ts";

/** Requests leave out read-only properties, responses write-only ones. */
export type Direction = "request" | "response";

/**
 * The values that a schema allows, however it is written: references and `allOf` are merged, `oneOf`, `anyOf` and lists of types are
 * alternatives, and `null` is a property of the complete shape.
 */
export interface Shape {
  /** The name of the schema in `components`, if it has one. */
  readonly name: string | undefined;
  /** Whether any value is allowed. */
  readonly isAny: boolean;
  readonly isNullable: boolean;
  readonly alternatives: readonly Alternative[];
  /** Keywords other than those that decide the type: limits, the default, the documentation. */
  readonly keywords: Readonly<Record<string, unknown>>;
}

export type Alternative = Scalar | List | Struct;

export interface Scalar {
  readonly type: "string" | "number" | "boolean";
  readonly isInteger: boolean;
  readonly format: string | undefined;
  /** The allowed values; undefined if all are allowed. */
  readonly values: readonly unknown[] | undefined;
}

export interface List {
  readonly type: "array";
  readonly items: Schema;
}

export interface Struct {
  readonly type: "object";
  readonly name: string | undefined;
  readonly properties: ReadonlyMap<string, Property>;
  /** The schema of additional properties; undefined if the schema does not have one. */
  readonly others: Schema | undefined;
  /** Whether additional properties are forbidden. */
  readonly isClosed: boolean;
}

export interface Property {
  readonly schema: Schema;
  readonly isRequired: boolean;
}

const TYPE_KEYWORDS = new Set(
  "$ref type format nullable const enum properties required additionalProperties items prefixItems allOf oneOf anyOf readOnly writeOnly discriminator".split(
    " ",
  ),
);

export function shapeOf(document: Document, schema: Schema, direction: Direction): Shape {
  return readShape(document, schema, direction, new Set());
}

function readShape(document: Document, schema: Schema, direction: Direction, followed: ReadonlySet<string>): Shape {
  if (typeof schema === "boolean") return { name: undefined, isAny: schema, isNullable: schema, alternatives: [], keywords: {} };
  // In OpenAPI 3.1, keywords beside `$ref` apply too.
  const target = schema.$ref === undefined || followed.has(schema.$ref) ? undefined : schema.$ref;
  const parts = [
    ...(target === undefined ? [] : [readShape(document, lookUp(document, target) as Schema, direction, new Set([...followed, target]))]),
    ...(schema.allOf ?? []).map((part) => readShape(document, part, direction, followed)),
    readOwn(document, schema, direction, followed),
  ].filter((part) => !isEmpty(part));
  // `allOf` of one schema, or a reference with a description, is still that schema.
  const merged = parts.reduce(intersect, ANY);
  const name = (target === undefined ? undefined : schemaName(target)) ?? merged.name;
  const [only, ...more] = merged.alternatives;
  const alternatives = only?.type === "object" && more.length === 0 ? [{ ...only, name: name ?? only.name }] : merged.alternatives;
  return { ...merged, name, alternatives, keywords: { ...merged.keywords, ...keywordsOf(schema) } };
}

const ANY: Shape = { name: undefined, isAny: true, isNullable: true, alternatives: [], keywords: {} };

function isEmpty({ isAny, keywords }: Shape): boolean {
  return isAny && Object.keys(keywords).length === 0;
}

/** The type that a schema's own keywords describe, without `$ref` and `allOf`. */
function readOwn(document: Document, schema: SchemaObject, direction: Direction, followed: ReadonlySet<string>): Shape {
  const choices = schema.oneOf ?? schema.anyOf;
  const own = readTypes(document, schema, direction);
  const keywords = keywordsOf(schema);
  if (choices === undefined) return { ...own, keywords };
  // `anyOf: [{ required: [id] }, { required: [email] }]` chooses between properties that are described elsewhere.
  const read = choices.map((choice) => readShape(document, choice, direction, followed)).filter((choice) => !choice.isAny || choices.length === 1);
  if (read.length === 0) return { ...own, keywords };
  const described = read.filter(({ alternatives }) => alternatives.length > 0);
  const union: Shape = {
    name: undefined,
    isAny: false,
    isNullable: read.some(({ isNullable }) => isNullable) || schema.nullable === true,
    alternatives: joinAlternatives(read.flatMap(({ alternatives }) => alternatives)),
    // `anyOf: [{ type: string, maxLength: 9 }, { type: "null" }]` is a string with a limit.
    keywords: { ...(described.length === 1 ? described[0]!.keywords : {}), ...keywords },
  };
  return own.isAny ? union : intersect(own, union);
}

/** Merges alternatives that differ only in their values: `oneOf: [{ const: a }, { const: b }]` is an enum. */
function joinAlternatives(all: readonly Alternative[]): Alternative[] {
  const joined: Alternative[] = [];
  for (const each of all) {
    const index = joined.findIndex((other) => isScalar(other) && isScalar(each) && other.type === each.type);
    const known = joined[index];
    if (known && isScalar(known) && isScalar(each)) {
      joined[index] = {
        ...known,
        isInteger: known.isInteger && each.isInteger,
        format: known.format ?? each.format,
        values: known.values && each.values ? [...new Set([...known.values, ...each.values])] : undefined,
      };
    } else joined.push(each);
  }
  return joined;
}

export function isScalar(alternative: Alternative): alternative is Scalar {
  return alternative.type !== "object" && alternative.type !== "array";
}

function readTypes(document: Document, schema: SchemaObject, direction: Direction): Shape {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  const types = typesOf(schema, values);
  if (types.length === 0) return { ...ANY, name: undefined };
  const isNullable = types.includes("null") || schema.nullable === true || (values?.includes(null) ?? false);
  const kept = types.filter((type) => type !== "null" && !(type === "integer" && types.includes("number")));
  const alternatives = kept.map((type): Alternative => {
    if (type === "array") return { type, items: schema.items ?? (schema.prefixItems ? { anyOf: schema.prefixItems } : true) };
    if (type === "object") return readStruct(document, schema, direction);
    const isNumber = type === "number" || type === "integer";
    return {
      type: isNumber ? "number" : (type as "string" | "boolean"),
      isInteger: type === "integer",
      format: schema.format,
      values: values?.filter((value) => typeof value === (isNumber ? "number" : type)),
    };
  });
  return { name: undefined, isAny: false, isNullable, alternatives, keywords: {} };
}

function typesOf({ type, properties, required, additionalProperties, items, prefixItems }: SchemaObject, values: readonly unknown[] | undefined): string[] {
  if (type !== undefined) return [type].flat();
  if (values !== undefined) return [...new Set(values.map((value) => (value === null ? "null" : typeof value)))];
  if (properties !== undefined || required !== undefined || additionalProperties !== undefined) return ["object"];
  return items !== undefined || prefixItems !== undefined ? ["array"] : [];
}

function readStruct(document: Document, schema: SchemaObject, direction: Direction): Struct {
  const hidden = direction === "request" ? "readOnly" : "writeOnly";
  const properties = Object.entries(schema.properties ?? {}).filter(
    ([, property]) => !(typeof property === "object" && (property[hidden] === true || resolveSchema(document, property)[hidden] === true)),
  );
  const required = new Set(schema.required);
  const all = new Map(properties.map(([name, property]): [string, Property] => [name, { schema: property, isRequired: required.has(name) }]));
  // A name that is only required may be described by another part of an `allOf`.
  for (const name of required) if (schema.properties?.[name] === undefined) all.set(name, { schema: true, isRequired: true });
  const others = schema.additionalProperties;
  return { type: "object", name: undefined, properties: all, others: typeof others === "object" ? others : undefined, isClosed: others === false };
}

function intersect(left: Shape, right: Shape): Shape {
  const keywords = { ...left.keywords, ...right.keywords };
  if (left.isAny) return { ...right, keywords, isNullable: right.isNullable };
  if (right.isAny) return { ...left, keywords };
  const alternatives = left.alternatives.flatMap((one) =>
    right.alternatives.flatMap((other): Alternative[] => {
      if (one.type !== other.type) return [];
      if (one.type === "object" && other.type === "object") return [mergeStructs(one, other)];
      if (one.type === "array" && other.type === "array")
        return [one.items === true ? other : other.items === true ? one : { type: "array", items: { allOf: [one.items, other.items] } }];
      const [first, second] = [one as Scalar, other as Scalar];
      const values = first.values && second.values ? first.values.filter((value) => second.values!.includes(value)) : (first.values ?? second.values);
      return [{ type: first.type, isInteger: first.isInteger || second.isInteger, format: second.format ?? first.format, values }];
    }),
  );
  return { name: undefined, isAny: false, isNullable: left.isNullable && right.isNullable, alternatives, keywords };
}

function mergeStructs(left: Struct, right: Struct): Struct {
  const properties = new Map(left.properties);
  for (const [name, property] of right.properties) {
    const known = properties.get(name);
    const schema = !known || known.schema === true ? property.schema : property.schema === true ? known.schema : { allOf: [known.schema, property.schema] };
    properties.set(name, { schema, isRequired: property.isRequired || (known?.isRequired ?? false) });
  }
  return { type: "object", name: undefined, properties, others: left.others ?? right.others, isClosed: left.isClosed || right.isClosed };
}

export function keywordsOf(schema: SchemaObject): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !TYPE_KEYWORDS.has(key)));
}
