import type { Lookup, Schema } from "./document.ts";
import { toRegExp } from "./schemas.ts";
import type { Schemas } from "./schemas.ts";

/** Finds the schemas that apply to a part of a response. If a schema has alternatives, only those that accept the part apply. */
export interface MatchingSchemas {
  /** The given schemas, the schemas that they refer to, their parts and their alternatives. */
  find(schemas: readonly Schema[], value: unknown): Schema[];
}

/** Prepares a search in one response. It caches results, because many pointers lead through the same parts. */
export function createMatchingSchemas(schemas: Schemas, lookup: Lookup): MatchingSchemas {
  const known = new Map<unknown, Map<Schema, Schema[]>>();
  const expand = (schema: Schema, value: unknown, seen: Set<Schema>): Schema[] => {
    // Skip `true`, and schemas that were already visited, which ends recursion.
    if (typeof schema !== "object" || seen.has(schema)) return [];
    seen.add(schema);
    const { $ref, allOf = [], oneOf = [], anyOf = [], then, else: otherwise } = schema;
    const target = $ref === undefined ? [] : [lookup<Schema>({ $ref })];
    const conditional = [then, otherwise].filter((each) => each !== undefined) as Schema[];
    const parts = [...target, ...allOf, ...conditional, ...[oneOf, anyOf].flatMap((alternatives) => choose(alternatives, value))];
    return [schema, ...parts.flatMap((part) => expand(part, value, seen))];
  };
  /** If no alternative accepts the value, return all of them. */
  const choose = (alternatives: readonly Schema[], value: unknown): readonly Schema[] => {
    const taken = alternatives.filter((each) => schemas.accepts(each, value));
    return taken.length > 0 ? taken : alternatives;
  };
  const remember = (schema: Schema, value: unknown): Schema[] => {
    const ofValue = known.get(value) ?? new Map<Schema, Schema[]>();
    known.set(value, ofValue);
    const found = ofValue.get(schema) ?? expand(schema, value, new Set());
    ofValue.set(schema, found);
    return found;
  };
  // Each schema once: recursive alternatives would double the list with each level.
  return { find: (given, value) => [...new Set(given.flatMap((schema) => remember(schema, value)))] };
}

/** The schemas of one key of an object, or of one item of an array. */
export interface Child {
  /** `field`: named in the spec. `entry`: an entry of a map. `unknown`: the spec only names other fields. `open`: the spec does not name any field. */
  readonly kind: "field" | "entry" | "unknown" | "open";
  readonly schemas: readonly Schema[];
}

/** The schemas of a key, by the schemas of its object. */
export function childAt(found: readonly Schema[], key: string): Child {
  const named = found.flatMap(({ properties = {} }) => (Object.hasOwn(properties, key) ? [properties[key]!] : []));
  if (named.length > 0) return { kind: "field", schemas: named };
  const rest = found.flatMap(({ patternProperties = {}, additionalProperties, unevaluatedProperties }) => [
    ...Object.entries(patternProperties).flatMap(([pattern, schema]) => (toRegExp(pattern).test(key) ? [schema] : [])),
    ...[additionalProperties, unevaluatedProperties].filter((each): each is true | Schema => typeof each === "object" || each === true),
  ]);
  if (rest.length > 0) return { kind: "entry", schemas: rest.filter((each) => each !== true) };
  return { kind: found.some(({ properties }) => properties) ? "unknown" : "open", schemas: [] };
}

/** The schemas of an item, by the schemas of its array. */
export function itemAt(found: readonly Schema[], index: number): Child {
  const schemas = found.flatMap(({ prefixItems = [], items }): readonly Schema[] => [prefixItems[index] ?? items ?? []].flat());
  return { kind: schemas.length > 0 ? "field" : "open", schemas };
}
