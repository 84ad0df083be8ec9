import { describe, expect, test } from "vitest";
import type { Schema } from "../../shared/openapi.ts";
import { smallPlan } from "../testing/small-spec.ts";

/** A schema, and its type in a response and in a request; one type if they are the same. */
type Case = [name: string, given: Schema, response: string, request?: string];

const SCHEMAS: Record<string, Schema> = {
  Thing: { type: "object", properties: { id: { type: "string" } } },
  Level: { type: "string", enum: ["low", "high"] },
  Id: { type: "string", readOnly: true },
  Strict: { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
  Choice: {
    oneOf: [
      { type: "object", properties: { kind: { enum: ["left"] } } },
      { type: "object", properties: { kind: { const: "right" } } },
    ],
  },
  Sent: { type: "object", properties: { kind: { const: "sent" } }, required: ["kind"] },
};

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const CASES: Record<string, Case[]> = {
  "plain types": [
    ["string", { type: "string" }, "string"],
    ["integer", { type: "integer" }, "number"],
    ["number", { type: "number" }, "number"],
    ["boolean", { type: "boolean" }, "boolean"],
    ["null", { type: "null" }, "null"],
    ["anything", {}, "unknown"],
    ["true", true, "unknown"],
    ["false", false, "never"],
    ["several types", { type: ["string", "integer"] }, "string | number"],
    ["a type that does not exist", { type: "file" }, "unknown"],
  ],
  null: [
    ["of 3.0", { type: "string", nullable: true }, "string | null"],
    ["of 3.1", { type: ["string", "null"] }, "string | null"],
    ["of an enum of 3.0", { type: "integer", nullable: true, enum: [1, null] }, "1 | null"],
    ["of a reference of 3.0", { allOf: [ref("Thing")], nullable: true }, "Thing | null"],
    ["beside a reference", { ...ref("Thing"), nullable: true }, "Thing | null"],
    ["of a choice of 3.1", { oneOf: [ref("Thing"), { type: "null" }] }, "Thing | null"],
  ],
  enums: [
    ["open in responses, closed in requests", { type: "string", enum: ["a", "b"] }, '"a" | "b" | (string & {})', '"a" | "b"'],
    ["of numbers, open in responses", { type: "integer", enum: [1, 2] }, "1 | 2 | (number & {})", "1 | 2"],
    ["of booleans", { type: "boolean", enum: [true] }, "true"],
    ["of several types", { enum: ["a", 1] }, '"a" | 1 | (string & {}) | (number & {})', '"a" | 1'],
    ["of booleans and texts", { enum: ["auto", true] }, '"auto" | true'],
    ["with quotes", { type: "string", enum: ['say "hi"', "a"] }, '"say \\"hi\\"" | "a" | (string & {})', '"say \\"hi\\"" | "a"'],
    ["of one value, which is a constant", { type: "string", enum: ["a"] }, '"a"'],
    ["of one value or null", { type: "string", nullable: true, enum: ["a", null] }, '"a" | null'],
    ["of several values or null", { type: "string", nullable: true, enum: ["a", "b", null] }, '"a" | "b" | null | (string & {})', '"a" | "b" | null'],
    ["narrower than a reference", { ...ref("Level"), enum: ["low"] }, '"low"'],
    ["a constant beside a reference", { ...ref("Level"), const: "low" }, '"low"'],
    ["of the values that all parts have", { allOf: [{ enum: ["a", "b", "c"] }, { enum: ["d", "c", "b"] }] }, '"b" | "c" | (string & {})', '"b" | "c"'],
    ["of the values that a reference has, too", { allOf: [ref("Level"), { enum: ["none", "low"] }] }, '"low"'],
    ["of the values that it has beside its parts", { enum: ["a", "b"], allOf: [{ enum: ["b", "c"] }] }, '"b"'],
    ["of parts that have no value in common: the shortest", { allOf: [{ enum: ["a", "b"] }, { enum: ["c"] }] }, '"c"'],
    ["narrower in another part", { allOf: [ref("Level"), { enum: ["low"] }] }, '"low"'],
    ["const", { const: "a" }, '"a"'],
    ["const null", { const: null }, "null"],
    ["named", ref("Level"), "Level", "LevelInput"],
  ],
  dates: [
    ["date-time", { type: "string", format: "date-time" }, "string", "string | Date"],
    ["date", { type: "string", format: "date" }, "string", "string | Date"],
    ["unixtime", { type: "integer", format: "unixtime" }, "number", "number | Date"],
    ["unixtime-ms", { type: "integer", format: "unixtime-ms" }, "number", "number | Date"],
    ["in a list", { type: "array", items: { type: "string", format: "date" } }, "string[]", "(string | Date)[]"],
    ["another format", { type: "string", format: "email" }, "string"],
  ],
  files: [
    ["in JSON", { type: "string", format: "binary" }, "string"],
    ["in JSON of 3.1", { type: "string", contentMediaType: "image/png" }, "string"],
    ["as base64", { type: "string", contentMediaType: "image/png", contentEncoding: "base64" }, "string"],
    ["JSON in a string", { type: "string", contentMediaType: "application/json" }, "string"],
  ],
  lists: [
    ["of a name", { type: "array", items: ref("Thing") }, "Thing[]"],
    ["of a union", { type: "array", items: { type: ["string", "null"] } }, "(string | null)[]"],
    ["of anything", { type: "array" }, "unknown[]"],
    ["without its type", { items: { type: "string" } }, "string[]"],
    ["a closed tuple", { prefixItems: [{ type: "string" }, { type: "number" }], items: false }, "[string, number]"],
    ["an open tuple", { type: "array", prefixItems: [{ type: "string" }] }, "[string, ...unknown[]]"],
    ["a tuple of one at most", { type: "array", prefixItems: [{ type: "string" }], minItems: 0, maxItems: 1 }, "[string?]"],
    [
      "a tuple of two at least",
      { prefixItems: [{ type: "string" }, { type: "number" }, { type: "boolean" }], minItems: 2, items: false },
      "[string, number, boolean?]",
    ],
    ["a tuple with one more at most", { prefixItems: [{ type: "string" }], items: { type: "number" }, maxItems: 2 }, "[string, number?]"],
    ["a tuple of a union", { prefixItems: [{ type: ["string", "null"] }], minItems: 0, items: false }, "[(string | null)?]"],
    ["without items", { type: "array", items: false }, "[]"],
    ["a tuple without unevaluated items", { type: "array", prefixItems: [{ type: "string" }], unevaluatedItems: false }, "[string]"],
    ["a tuple of unevaluated items", { type: "array", prefixItems: [{ type: "string" }], unevaluatedItems: { type: "number" } }, "[string, ...number[]]"],
    [
      "a tuple whose other items a part may describe",
      { type: "array", prefixItems: [{ type: "string" }], unevaluatedItems: false, anyOf: [{ items: true }] },
      "unknown[] & [string, ...unknown[]]",
    ],
    ["a tuple that ends before an element that is false", { prefixItems: [true, false, { type: "string" }] }, "[unknown]"],
    ["a tuple with a rest", { type: "array", prefixItems: [{ type: "string" }], items: { type: "number" } }, "[string, ...number[]]"],
  ],
  objects: [
    ["of anything", { type: "object" }, "Record<string, unknown>"],
    ["of a type", { type: "object", additionalProperties: { type: "number" } }, "Record<string, number>"],
    ["of a type, by pattern", { type: "object", patternProperties: { "^x-": { type: "number" } }, additionalProperties: false }, "Record<string, number>"],
    ["of two types, by pattern", { patternProperties: { a: { type: "number" } }, additionalProperties: { type: "string" } }, "Record<string, number | string>"],
    ["of a type by pattern and anything", { type: "object", patternProperties: { "^x-": { type: "number" } } }, "Record<string, unknown>"],
    [
      "open",
      { properties: { a: { type: "string" } }, additionalProperties: true },
      "{\n  a?: string;\n  [name: string]: unknown;\n}",
      "{\n  a?: string | undefined;\n  [name: string]: unknown;\n}",
    ],
    [
      "open, in other words",
      { properties: { a: { type: "string" } }, additionalProperties: {} },
      "{\n  a?: string;\n  [name: string]: unknown;\n}",
      "{\n  a?: string | undefined;\n  [name: string]: unknown;\n}",
    ],
    [
      "with properties that every object has",
      { properties: { constructor: { type: "string" }, valueOf: {} }, required: ["constructor"] },
      "{\n  constructor: string;\n  valueOf?: unknown;\n}",
    ],
    ["read-only by reference", { properties: { a: ref("Id") }, required: ["a"] }, "{\n  a: Id;\n}", "{\n}"],
    ["of nothing", { type: "object", additionalProperties: false }, "Record<string, never>"],
    ["with properties", { properties: { a: { type: "string" } }, required: ["a"] }, "{\n  a: string;\n}"],
    [
      "a property with a default is not required",
      { properties: { a: { type: "string", default: "x" } } },
      '{\n  /** Default `"x"`. */\n  a?: string;\n}',
      '{\n  /** Default `"x"`. */\n  a?: string | undefined;\n}',
    ],
    ["names that need quotes", { properties: { "a-b": {}, 2: {} } }, '{\n  "2"?: unknown;\n  "a-b"?: unknown;\n}'],
    ["readOnly", { properties: { a: { type: "string", readOnly: true } } }, "{\n  a?: string;\n}", "{\n}"],
    ["writeOnly", { properties: { a: { type: "string", writeOnly: true } } }, "{\n}", "{\n  a?: string | undefined;\n}"],
    [
      "further properties take the named ones, too",
      { properties: { a: { type: "string" } }, additionalProperties: { type: "number" } },
      "{\n  a?: string;\n  [name: string]: number | string | undefined;\n}",
      "{\n  a?: string | undefined;\n  [name: string]: number | string | undefined;\n}",
    ],
  ],
  compositions: [
    ["oneOf", { oneOf: [{ type: "string" }, ref("Thing")] }, "string | Thing"],
    ["anyOf", { anyOf: [{ type: "string" }, { type: "string" }, { type: "number" }] }, "string | number"],
    ["oneOf and anyOf", { oneOf: [ref("Thing"), { type: "null" }], anyOf: [ref("Thing")] }, "Thing & (Thing | null)"],
    ["allOf", { allOf: [ref("Thing"), { properties: { b: { type: "number" } } }] }, "Thing & {\n  b?: number;\n}", "Thing & {\n  b?: number | undefined;\n}"],
    ["allOf of a union", { allOf: [ref("Thing"), { oneOf: [ref("Thing"), { type: "null" }] }] }, "Thing & (Thing | null)"],
    ["an empty part", { allOf: [ref("Thing"), {}] }, "Thing"],
    [
      "properties beside a choice",
      { properties: { a: { type: "string" } }, oneOf: [ref("Thing")] },
      "Thing & {\n  a?: string;\n}",
      "Thing & {\n  a?: string | undefined;\n}",
    ],
    ["properties beside a reference", { ...ref("Thing"), properties: { a: { const: 1 } } }, "Thing & {\n  a?: 1;\n}", "Thing & {\n  a?: 1 | undefined;\n}"],
    [
      "an id or an email",
      { properties: { id: { type: "number" } }, anyOf: [{ required: ["id"] }, { required: ["email"] }] },
      "({\n  id: number;\n} | {\n  email: unknown;\n}) & {\n  id?: number;\n}",
      "({\n  id: number;\n} | {\n  email: unknown;\n}) & {\n  id?: number | undefined;\n}",
    ],
    ["required in another part", { allOf: [ref("Thing"), { required: ["id"] }] }, "Thing & {\n  id: string;\n}"],
    ["required beside the parts", { allOf: [ref("Thing")], required: ["id"] }, "Thing & {\n  id: string;\n}"],
    ["required beside a reference", { ...ref("Thing"), required: ["id"] }, "Thing & {\n  id: string;\n}"],
    ["required in two parts", { allOf: [ref("Strict"), { required: ["id"] }] }, "Strict"],
    [
      "required beside parts and properties",
      { allOf: [ref("Thing")], properties: { extra: { type: "number" } }, required: ["extra", "id"] },
      "Thing & {\n  extra: number;\n  id: string;\n}",
    ],
    [
      "required though read-only in another part",
      { allOf: [{ properties: { a: { type: "string", readOnly: true } } }, { required: ["a", "b"], properties: { b: { type: "string" } } }] },
      "{\n  a?: string;\n} & {\n  b: string;\n  a: string;\n}",
      "{\n} & {\n  b: string;\n}",
    ],
    [
      "read-only though required in another part",
      { allOf: [ref("Strict"), { properties: { id: { readOnly: true } } }] },
      "{\n  id: string;\n} & {\n  id?: unknown;\n}",
      "{\n}",
    ],
    [
      "of several patterns",
      { type: "object", patternProperties: { "^a": { type: "string" }, "^b": { type: "integer" } }, additionalProperties: false },
      "Record<string, string | number>",
    ],
    ["null in another part", { allOf: [ref("Thing"), { nullable: true }] }, "Thing | null"],
    ["null as a branch", { oneOf: [ref("Thing"), { nullable: true }] }, "Thing | null"],
    [
      "additional properties beside a reference",
      { ...ref("Thing"), type: "object", additionalProperties: { type: "integer" } },
      "Thing & Record<string, number | string>",
    ],
    [
      "additional properties of a part, beside another",
      { allOf: [ref("Thing"), { type: "object", additionalProperties: { type: "integer" } }] },
      "Thing & Record<string, number | string>",
    ],
    [
      "required beside a choice, whose branches describe it",
      { type: "object", required: ["id"], oneOf: [{ properties: { id: { type: "integer" } } }, ref("Thing"), ref("Strict"), { type: "object" }] },
      "{\n  id: number;\n} | Thing & {\n  id: string;\n} | Strict | Record<string, unknown> & {\n  id: unknown;\n}",
    ],
    [
      "described by a part as a constant, required by another",
      { allOf: [ref("Thing"), { properties: { id: { const: "a" } } }, { required: ["id"] }] },
      'Thing & {\n  id?: "a";\n} & {\n  id: "a";\n}',
      'Thing & {\n  id?: "a" | undefined;\n} & {\n  id: "a";\n}',
    ],
    [
      "a discriminator whose values the branches lack",
      { oneOf: [ref("Thing"), ref("Strict")], discriminator: { propertyName: "kind", mapping: { a: "#/components/schemas/Thing", b: "Strict", c: "Strict" } } },
      'Thing & {\n  kind: "a";\n} | Strict & {\n  kind: "b" | "c";\n}',
    ],
    [
      "a discriminator that maps to a schema which a branch extends in place",
      {
        oneOf: [{ allOf: [ref("Thing"), { type: "object", properties: { more: { type: "string" } } }] }, ref("Strict")],
        discriminator: { propertyName: "kind", mapping: { a: "#/components/schemas/Thing", b: "Strict" } },
      },
      'Thing & {\n  more?: string;\n} & {\n  kind: "a";\n} | Strict & {\n  kind: "b";\n}',
      'Thing & {\n  more?: string | undefined;\n} & {\n  kind: "a";\n} | Strict & {\n  kind: "b";\n}',
    ],
    ["a part that is false", { allOf: [false] }, "never"],
    ["a part of a part that is false", { allOf: [{ allOf: [{ type: "string" }, false] }, { type: "string" }] }, "never"],
    ["a branch that is false", { anyOf: [false, { type: "string" }] }, "string"],
    ["a branch that allows anything", { oneOf: [true, { type: "string" }] }, "unknown"],
    ["a property that is false", { required: ["a"], properties: { a: false } }, "{\n  a: never;\n}"],
    ["a part that allows anything", { allOf: [true, { type: "string" }] }, "string"],
    [
      "a discriminator whose values the branches have",
      { oneOf: [ref("Sent"), ref("Thing")], discriminator: { propertyName: "kind", mapping: { sent: "#/components/schemas/Sent" } } },
      "Sent | Thing",
    ],
    [
      "a discriminator whose values the branches of a branch have",
      { oneOf: [ref("Choice"), ref("Sent")], discriminator: { propertyName: "kind" } },
      "Choice | Sent",
    ],
    [
      "a discriminator without a mapping, whose values are the names of the branches",
      { oneOf: [ref("Thing"), ref("Sent")], discriminator: { propertyName: "kind" } },
      'Thing & {\n  kind: "Thing";\n} | Sent',
    ],
  ],
};

/** The types of a schema that is used in a response and in a request, after its parts are merged. */
function typesOf(schema: Schema): { response: string; request: string } {
  const content = { "application/json": { schema: { anyOf: [schema, ref("Level")] } } };
  const plan = smallPlan({ paths: { "/things": { post: { requestBody: { content }, responses: { 200: { content } } } } }, components: { schemas: SCHEMAS } });
  const merged = (plan.api.operations[0]!.body!.schema as { anyOf: Schema[] }).anyOf[0]!;
  return { response: plan.writers.response.write(merged).text, request: plan.writers.request.write(merged).text };
}

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  test.each(cases)("%s", (_name, given, response, request = response) => {
    expect(typesOf(given)).toEqual({ response, request });
  });
});

describe("the discriminator of a schema that others extend", () => {
  const base = (discriminator: object): Schema => ({ type: "object", required: ["kind"], properties: { kind: { type: "string" } }, discriminator }) as Schema;
  const heir = (parent: string, property: string): Schema => ({ allOf: [ref(parent), { type: "object", properties: { [property]: { type: "string" } } }] });
  const typesWith = (discriminator: object) => {
    const schemas = { Base: base(discriminator), Child: heir("Base", "a"), Grandchild: heir("Child", "b"), Other: heir("Base", "c") };
    const content = { "application/json": { schema: { oneOf: Object.keys(schemas).map(ref) } } };
    const plan = smallPlan({ paths: { "/things": { get: { responses: { 200: { content } } } } }, components: { schemas } });
    const kinds = Object.keys(schemas).map(
      (name) => /kind: ("[^;]*);\n}$/.exec(plan.writers.response.writeNamed(name, plan.api.document.components!.schemas![name]!).text)?.[1],
    );
    return Object.fromEntries(Object.keys(schemas).map((name, index) => [name, kinds[index]]));
  };

  test("gives each its own values, and those of the schemas that extend it", () => {
    const mapping = { child: ref("Child").$ref, old: "Child", grand: ref("Grandchild").$ref };
    expect(typesWith({ propertyName: "kind", mapping })).toEqual({
      Base: undefined,
      Child: '"child" | "old" | "grand"',
      Grandchild: '"grand"',
      Other: undefined,
    });
  });

  test("has the names of the schemas as values if it has no mapping", () => {
    expect(typesWith({ propertyName: "kind" })).toEqual({ Base: undefined, Child: '"Child" | "Grandchild"', Grandchild: '"Grandchild"', Other: '"Other"' });
  });
});
