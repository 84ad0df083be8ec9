import { expect, test } from "vitest";
import type { OperationObject, Schema } from "../../shared/openapi.ts";
import { json, operationSpec, smallPlan } from "../testing/small-spec.ts";
import { writeExample } from "./example.ts";

function example(operation: OperationObject): string {
  const plan = smallPlan(operationSpec({ operationId: "things/create", responses: { 204: { description: "ok" } }, ...operation }));
  return writeExample(plan.api, plan.operations[0]!);
}

const body = (schema: Schema) => example({ requestBody: { required: true, ...json(schema) } });
const text = { type: "string" } as const;

test("shows the required properties", () => {
  expect(body({ type: "object", required: ["name", "id"], properties: { name: text, note: text, id: { ...text, readOnly: true } } })).toBe(
    'await client.things.create({ body: { name: "…" } });',
  );
});

test.each<[string, Record<string, Schema>, string]>([
  ["the first two", { name: { ...text, example: "Desk" }, size: { type: "integer", minimum: 2 }, color: text }, '{ name: "Desk", size: 2 }'],
  ["no read-only properties", { made: { ...text, readOnly: true }, name: text }, '{ name: "…" }'],
  ["no deprecated properties, and no id", { old: { ...text, deprecated: true }, id: text, name: text }, '{ name: "…" }'],
  ["no empty properties", { options: { type: "object" }, parts: { type: "array", items: { type: "object" } }, name: text }, '{ name: "…" }'],
  ["nothing if there is nothing", {}, "{}"],
])("shows properties of a body without required properties: %s", (_name, properties, want) => {
  expect(body({ type: "object", properties })).toBe(`await client.things.create({ body: ${want} });`);
});

test.each<[string, Schema, string]>([
  ["its elements, if it is a tuple", { type: "array", prefixItems: [text, { type: "integer" }] }, '["…", 1]'],
  ["no items, if it cannot have any", { type: "array", items: false }, "[]"],
  ["text, if it is a binary string of JSON", { type: "string", format: "binary" }, '"…"'],
  ["not an example of another type", { type: "integer", example: "5 items", minimum: 3 }, "3"],
  ["not an example that its enum does not have", { type: "string", enum: ["a", "b"], example: "c" }, '"a"'],
  ["not an example of a list as text", { type: "array", items: text, example: "a,b" }, '["…"]'],
  ["an example of one of its branches", { anyOf: [text, { type: "integer" }], example: 5 }, "5"],
  ["not an example without a required property", { type: "object", required: ["a"], properties: { a: text, b: text }, example: { b: "x" } }, '{ a: "…" }'],
  ["not an example with an unknown property", { type: "object", properties: { a: text }, example: { a: "x", c: "y" } }, '{ a: "…" }'],
  [
    "an example with further properties",
    { type: "object", properties: { a: text }, additionalProperties: true, example: { a: "x", c: "y" } },
    '{ a: "x", c: "y" }',
  ],
  [
    "the properties of its first branch, beside its own",
    {
      type: "object",
      required: ["a"],
      properties: { a: text, b: text },
      oneOf: [{ required: ["b"] }, { type: "object", required: ["c"], properties: { c: text } }],
    },
    '{ a: "…", b: "…" }',
  ],
  ["no property that is false", { type: "object", properties: { a: false, b: text } }, '{ b: "…" }'],
])("shows a value that compiles: %s", (_name, schema, want) => {
  expect(body(schema)).toBe(`await client.things.create({ body: ${want} });`);
});

test("shows a file for a binary field of a form, and not its example", () => {
  const schema: Schema = { type: "object", required: ["file"], properties: { file: { type: "string", format: "binary", example: "a.png" } } };
  const form = { requestBody: { required: true, content: { "multipart/form-data": { schema } } } };
  expect(example(form)).toBe('await client.things.create({ body: { file: new Blob(["…"]) } });');
});
