import { describe, expect, test } from "vitest";
import type { Schema } from "../../shared/openapi.ts";
import { smallPlan } from "../testing/small-spec.ts";

/** A schema, and its type in an answer and in a request; one type where they are the same. */
type Case = [name: string, given: Schema, answer: string, request?: string];

const SCHEMAS: Record<string, Schema> = {
  Thing: { type: "object", properties: { id: { type: "string" } } },
  Level: { type: "string", enum: ["low", "high"] },
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
    ["open in answers, closed in requests", { type: "string", enum: ["a", "b"] }, '"a" | "b" | (string & {})', '"a" | "b"'],
    ["of numbers", { type: "integer", enum: [1, 2] }, "1 | 2"],
    ["of booleans", { type: "boolean", enum: [true] }, "true"],
    ["of several types", { enum: ["a", 1] }, '"a" | 1'],
    ["with quotes", { type: "string", enum: ['say "hi"'] }, '"say \\"hi\\"" | (string & {})', '"say \\"hi\\""'],
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
    ["of 3.0", { type: "string", format: "binary" }, "string", "Blob"],
    ["of 3.1", { type: "string", contentMediaType: "image/png" }, "string", "Blob"],
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
    ["a tuple with a rest", { type: "array", prefixItems: [{ type: "string" }], items: { type: "number" } }, "[string, ...number[]]"],
  ],
  objects: [
    ["of anything", { type: "object" }, "Record<string, unknown>"],
    ["of a type", { type: "object", additionalProperties: { type: "number" } }, "Record<string, number>"],
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
    ["oneOf and anyOf", { oneOf: [ref("Thing"), { type: "null" }], anyOf: [ref("Thing")] }, "(Thing | null) & Thing"],
    ["allOf", { allOf: [ref("Thing"), { properties: { b: { type: "number" } } }] }, "Thing & {\n  b?: number;\n}", "Thing & {\n  b?: number | undefined;\n}"],
    ["allOf of a union", { allOf: [ref("Thing"), { oneOf: [ref("Thing"), { type: "null" }] }] }, "Thing & (Thing | null)"],
    ["one of which nothing is known", { allOf: [ref("Thing"), {}] }, "Thing"],
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
      "({ id: unknown } | { email: unknown }) & {\n  id?: number;\n}",
      "({ id: unknown } | { email: unknown }) & {\n  id?: number | undefined;\n}",
    ],
    ["more that is required", { allOf: [ref("Thing"), { required: ["id"] }] }, "Thing & { id: unknown }"],
  ],
};

/** What a document writes where the schema is that of an answer and of a request. */
function typesOf(schema: Schema): { answer: string; request: string } {
  const plan = smallPlan({
    paths: {
      "/things": {
        post: {
          requestBody: { content: { "application/json": { schema: { anyOf: [schema, ref("Level")] } } } },
          responses: { 200: { content: { "application/json": { schema: { anyOf: [schema, ref("Level")] } } } } },
        },
      },
    },
    components: { schemas: SCHEMAS },
  });
  return { answer: plan.responses.write(schema), request: plan.requests.write(schema) };
}

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  test.each(cases)("%s", (_name, given, answer, request = answer) => {
    expect(typesOf(given)).toEqual({ answer, request });
  });
});
