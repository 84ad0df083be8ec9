import { describe, expect, test } from "vitest";
import type { Document, Schema } from "../../shared/openapi.ts";
import { mergeSchemas } from "../api/merge-schemas.ts";
import { bodyOf, json } from "../testing/small-spec.ts";
import { emitPaths } from "./paths.ts";

const document = (parts: Partial<Document>): Document => ({ openapi: "3.1.0", info: { title: "Small", version: "1" }, ...parts });
const schemas = (given: Record<string, Schema>) => {
  const text = bodyOf(emitPaths("small", document({ paths: {}, components: { schemas: given } })));
  return /^ {4}schemas: \{\n([^]*?)\n {4}\};/m.exec(text)![1]!.replaceAll(/^ {8}/gm, "");
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test("openapi-typescript's output is unchanged", () => {
  const given = document({
    paths: {
      "/things/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        put: {
          operationId: "things/update",
          summary: "Change a thing",
          parameters: [{ name: "q", in: "query", schema: { type: "integer" } }],
          requestBody: { required: true, ...json(ref("Thing")) },
          responses: { 200: { description: "The thing", ...json(ref("Thing")) }, 404: { description: "None" } },
        },
      },
    },
    components: {
      schemas: { Thing: { type: "object", required: ["id"], properties: { id: { type: "string" }, level: { enum: ["a", "b"], description: "How high." } } } },
    },
  });
  expect(bodyOf(emitPaths("small", given))).toMatchSnapshot();
});

describe("fixes of openapi-typescript", () => {
  test("a property with a default may be left out", () => {
    expect(schemas({ Thing: { type: "object", properties: { a: { type: "integer", default: 1 } } } })).toContain("a?: number;");
  });

  test("the values that a spec declares for a discriminator do not change", () => {
    const text = schemas({
      Pet: { oneOf: [ref("Cat")], discriminator: { propertyName: "kind" } },
      Cat: { type: "object", required: ["kind"], properties: { kind: { const: "feline" } } },
    });
    expect(text).toContain('kind: "feline";');
    expect(text).not.toContain('"Cat";');
  });

  test("a type that contains itself compiles: a choice and its parts", () => {
    const text = schemas({
      Pet: { required: ["kind"], properties: { kind: { type: "string" } }, oneOf: [ref("Cat")] },
      Cat: { allOf: [ref("Pet"), { type: "object", properties: { claws: { type: "integer" } } }] },
    });
    expect(text).toBe('Pet: {\n    kind: string;\n} & components["schemas"]["Cat"];\nCat: {\n    kind: string;\n} & {\n    claws?: number;\n};');
  });

  test("a type that contains itself compiles: a list", () => {
    expect(schemas({ Json: { anyOf: [{ type: "string" }, { type: "array", items: ref("Json") }] } })).toBe("Json: string | unknown[];");
  });

  test("a choice that leads back to itself keeps the branches of the others", () => {
    const text = schemas({ Left: { oneOf: [ref("Right"), { type: "string" }] }, Right: { oneOf: [ref("Left"), { type: "integer" }] } });
    expect(text).toBe("Left: number | string;\nRight: string | number;");
  });

  test.each<[string, Schema, string]>([
    ["a part that is false", { allOf: [false, { type: "string" }] }, "never"],
    ["items that are false", { type: "array", items: false }, "[\n]"],
    ["definitions that are booleans", { $defs: { a: true, b: false }, type: "object", properties: { c: { type: "string" } } }, "{\n    c?: string;\n}"],
  ])("boolean schemas are written: %s", (_name, schema, want) => {
    const merged = mergeSchemas(document({ paths: {}, components: { schemas: { It: schema } } }));
    expect(schemas(merged.components!.schemas!)).toBe(`It: ${want};`);
  });

  test("operations with one operationId compile: each has its own type", () => {
    const operation = (q: string) => ({ get: { operationId: "same", parameters: [{ name: q, in: "query" as const }], responses: {} } });
    const given = document({ paths: { "/a": operation("a"), "/b": operation("b") } });
    const text = bodyOf(emitPaths("small", given));
    expect(text.match(/^ {4}same: /gm)).toHaveLength(1);
    expect(text).toMatch(/"\/b": \{[^]*?get: \{[^]*?\bb\?: /);
    expect(given.paths!["/b"]).toHaveProperty("get.operationId", "same");
  });

  test("more required properties on a nullable type compile", () => {
    const { text } = emitPaths(
      "small",
      document({
        paths: {},
        components: { schemas: { Thing: { type: ["object", "null"], properties: { a: {} } }, Both: { allOf: [ref("Thing")], required: ["a"] } } },
      }),
    );
    expect(text).toContain("type WithRequired<T, K extends PropertyKey> = T & {\n    [P in K]-?: P extends keyof T ? T[P] : unknown;\n};");
  });
});

test("the spec is not changed", () => {
  const given = document({
    paths: {},
    components: {
      schemas: {
        Pet: { oneOf: [ref("Cat")], discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } } },
        Cat: { allOf: [ref("Pet"), { type: "object" }] },
      },
    },
  });
  const before = structuredClone(given);
  emitPaths("small", given);
  expect(given).toEqual(before);
});
