import type { Schema } from "./openapi.ts";
import type { Lookup } from "./references.ts";
import type { Schemas } from "./schemas.ts";

/** Finds the schemas that apply to the parts of one answer: of the alternatives, those that the part takes. */
export interface Forms {
  /** The schemas given, with what they refer to, their parts and their alternatives. */
  of(schemas: readonly Schema[], value: unknown): Schema[];
}

/** Prepares for one answer: what was found out of a part of it is kept, since many pointers lead through the same parts. */
export function createForms(schemas: Schemas, lookup: Lookup): Forms {
  const known = new Map<unknown, Map<Schema, Schema[]>>();
  const expand = (schema: Schema, value: unknown, seen: Set<Schema>): Schema[] => {
    // A schema may be `true`, and one that refers to itself ends here.
    if (typeof schema !== "object" || seen.has(schema)) return [];
    seen.add(schema);
    const { $ref, allOf = [], oneOf = [], anyOf = [], then, else: otherwise } = schema;
    const target = $ref === undefined ? [] : [lookup<Schema>({ $ref })];
    const conditional = [then, otherwise].filter((each) => each !== undefined) as Schema[];
    const parts = [...target, ...allOf, ...conditional, ...[oneOf, anyOf].flatMap((alternatives) => choose(alternatives, value))];
    return [schema, ...parts.flatMap((part) => expand(part, value, seen))];
  };
  /** Where no alternative takes the value, each may have been meant. */
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
  return { of: (given, value) => given.flatMap((schema) => remember(schema, value)) };
}

/** What is under one key of an object, or at one index of an array. */
export interface Child {
  /** `field`: the spec names it. `entry`: one of a map. `unknown`: the spec names others, and not this one. `open`: nothing is said. */
  readonly kind: "field" | "entry" | "unknown" | "open";
  readonly schemas: readonly Schema[];
}

/** What the forms of an object say of one of its keys. */
export function childAt(forms: readonly Schema[], key: string): Child {
  const named = forms.flatMap(({ properties = {} }) => (Object.hasOwn(properties, key) ? [properties[key]!] : []));
  if (named.length > 0) return { kind: "field", schemas: named };
  const rest = forms.flatMap(({ patternProperties = {}, additionalProperties, unevaluatedProperties }) => [
    ...Object.entries(patternProperties).flatMap(([pattern, schema]) => (new RegExp(pattern, "u").test(key) ? [schema] : [])),
    ...[additionalProperties, unevaluatedProperties].filter((each): each is true | Schema => typeof each === "object" || each === true),
  ]);
  if (rest.length > 0) return { kind: "entry", schemas: rest.filter((each) => each !== true) };
  return { kind: forms.some(({ properties }) => properties) ? "unknown" : "open", schemas: [] };
}

/** What the forms of an array say of one of its items. */
export function itemAt(forms: readonly Schema[], index: number): Child {
  const schemas = forms.flatMap(({ prefixItems = [], items }): readonly Schema[] => [prefixItems[index] ?? items ?? []].flat());
  return { kind: schemas.length > 0 ? "field" : "open", schemas };
}
