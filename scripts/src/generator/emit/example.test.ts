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
