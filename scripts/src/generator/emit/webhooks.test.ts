import { describe, expect, test } from "vitest";
import type { Document, Schema } from "../../shared/openapi.ts";
import { json, smallPlan } from "../testing/small-spec.ts";
import { emitWebhooks } from "./webhooks.ts";

const webhook = (schema: Schema, more = {}) => ({ post: { requestBody: json(schema), ...more } });
const emit = (webhooks: Document["webhooks"], schemas: Record<string, Schema> = {}) =>
  emitWebhooks(smallPlan({ webhooks: webhooks!, components: { schemas } }))?.text;

describe("a webhook is recognized", () => {
  test.each<[string, Schema, string]>([
    ["by its required properties", { type: "object", required: ["meeting", "records"] }, '{ required: ["meeting", "records"] }'],
    ["by its constants", { required: ["type"], properties: { type: { const: "demo.started" } } }, '{ required: ["type"], values: { type: "demo.started" } }'],
    [
      "by an enum of one value",
      { required: ["type"], properties: { type: { enum: ["demo.started"] } } },
      '{ required: ["type"], values: { type: "demo.started" } }',
    ],
    [
      "by an enum of several, which may grow",
      { required: ["type"], properties: { type: { enum: ["a", "b"] } } },
      '{ required: ["type"], likely: { type: ["a", "b"] } }',
    ],
    [
      "by a nested constant",
      { required: ["meta"], properties: { meta: { $ref: "#/components/schemas/Meta" } } },
      '{ required: ["meta"], values: { "meta.event": "joined" } }',
    ],
    [
      "by a constant of one part, which another part describes as any text",
      { allOf: [{ required: ["type"], properties: { type: { type: "string" } } }, { properties: { type: { const: "a" } } }] },
      '{ required: ["type"], values: { type: "a" } }',
    ],
    ["by all its parts", { allOf: [{ required: ["a"] }, { $ref: "#/components/schemas/Meta" }] }, '{ required: ["a", "event"], values: { event: "joined" } }'],
    ["by a constant if it is there", { properties: { type: { const: "demo" } } }, '{ required: [], valuesIfPresent: { type: "demo" }, optional: ["type"] }'],
    [
      "by a constant within an optional part, if it is there",
      { properties: { meta: { $ref: "#/components/schemas/Meta" } } },
      '{ required: [], valuesIfPresent: { "meta.event": "joined" }, optional: ["meta"] }',
    ],
    [
      "by a constant of the first item of a list, if it is there",
      { required: ["all"], properties: { all: { items: { $ref: "#/components/schemas/Meta" } } } },
      '{ required: ["all"], valuesIfPresent: { "all.0.event": "joined" } }',
    ],
    ["even if it may be anything", true, "{ required: [], optional: [] }"],
    [
      "by each of its branches",
      { oneOf: [{ required: ["a"] }, { required: ["b"] }], required: ["id"] },
      '[{ required: ["id", "a"] }, { required: ["id", "b"] }]',
    ],
    [
      "by the branches of its branches",
      { oneOf: [{ oneOf: [{ required: ["a"] }, { required: ["b"] }] }, { required: ["c"] }] },
      '[{ required: ["a"] }, { required: ["b"] }, { required: ["c"] }]',
    ],
    [
      "by the items of a list",
      { type: "array", items: { oneOf: [{ $ref: "#/components/schemas/Meta" }, { required: ["b"] }] } },
      '{ required: [], items: [{ required: ["event"], values: { event: "joined" } }, { required: ["b"] }] }',
    ],
    ["as a list of anything", { type: "array" }, "{ required: [], items: { required: [], optional: [] } }"],
    [
      "as an object by itself or in a list",
      { anyOf: [{ $ref: "#/components/schemas/Meta" }, { items: { $ref: "#/components/schemas/Meta" } }] },
      '[{ required: ["event"], values: { event: "joined" } }, { required: [], items: { required: ["event"], values: { event: "joined" } } }]',
    ],
    [
      "as an object or a list",
      { type: ["object", "array"], required: ["a"], items: { required: ["a"] } },
      '[{ required: ["a"] }, { required: [], items: { required: ["a"] } }]',
    ],
    [
      "by the elements of a tuple",
      { type: "array", minItems: 1, prefixItems: [{ const: "joined" }, { required: ["id"] }] },
      '{ required: ["0"], values: { "0": "joined" } }',
    ],
  ])("%s", (_name, given, want) => {
    const text = emit({ it: webhook(given) }, { Meta: { type: "object", required: ["event"], properties: { event: { const: "joined" } } } });
    expect(text).toContain(`const patterns: WebhookPatterns = {\n  it: ${want},\n};`);
  });
});

describe("an event with values of its own is recognized by these and by its objects", () => {
  const event = (constants: Record<string, unknown>, more: object = {}) => ({
    ...webhook({
      required: [...Object.keys(constants), "time", "data"],
      properties: { ...Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, { const: value }])), time: { enum: [1, 2] }, ...more },
    }),
  });
  test.each<[string, Document["webhooks"], Record<string, string>]>([
    [
      "without its other fields",
      { a: event({ kind: "demo", type: "a" }), b: event({ kind: "demo", type: "b" }, { data: { type: "object" } }) },
      { a: '{ values: { kind: "demo", type: "a" } }', b: '{ required: ["data"], values: { kind: "demo", type: "b" } }' },
    ],
    [
      "by two values together",
      { a: event({ type: "x", sub: "a" }), b: event({ type: "x", sub: "b" }), c: event({ type: "y" }) },
      { a: '{ values: { type: "x", sub: "a" } }', b: '{ values: { type: "x", sub: "b" } }', c: '{ values: { type: "y" } }' },
    ],
    [
      "by each branch of its own, which may be the same",
      {
        a: webhook({ required: ["type"], properties: { type: { const: "a" } }, oneOf: [{ required: ["left"] }, { required: ["right"] }] }),
        b: event({ type: "b" }),
      },
      { a: '{ values: { type: "a" } }', b: '{ values: { type: "b" } }' },
    ],
    [
      "unless another event may have the same values",
      { a: event({ type: "a" }), b: webhook({ required: ["id"] }) },
      { a: '{ required: ["type", "time", "data"], values: { type: "a" }, likely: { time: [1, 2] } }', b: '{ required: ["id"] }' },
    ],
  ])("%s", (_what, webhooks, want) => {
    const text = emit(webhooks);
    for (const [name, pattern] of Object.entries(want)) expect(text).toContain(`\n  ${name}: ${pattern},\n`);
  });
});

test("the events are a union discriminated by name, with one for unknown events", () => {
  const text = emit(
    {
      "demo.started": webhook({ $ref: "#/components/schemas/Demo" }, { summary: "A demo starts", "x-source": "demo.started" }),
      demoStarted: webhook(true),
      "x-more": {},
      "x-ping": webhook({ required: ["ping"] }),
    },
    { Demo: { type: "object" } },
  );
  expect(text).toContain("export type SmallWebhook = DemoStartedWebhook | DemoStartedWebhook2 | XPingWebhook | UnknownWebhook;");
  expect(text).toContain(
    '/**\n * A demo starts.\n *\n * Source: "demo.started" in the provider\'s documentation.\n */\nexport interface DemoStartedWebhook {\n  event: "demo.started";\n  payload: Demo;\n}',
  );
  expect(text).toContain('import type { Demo } from "./models.ts";');
});

test("an API without webhooks has no such file", () => {
  expect(emit({})).toBeUndefined();
});

test("an event that is sent by two methods has the payload of either", () => {
  const text = emit({ it: { ...webhook({ type: "object", required: ["a"] }), put: { requestBody: json({ type: "object", required: ["b"] }) } } })!;
  expect(text).toContain('it: [{ required: ["a"] }, { required: ["b"] }],');
  expect(text.match(/export interface ItWebhook/g)).toHaveLength(1);
});

test("a webhook that is sent as a form is read as one", () => {
  const properties: Record<string, Schema> = {
    CallId: { type: "string" },
    Count: { type: ["integer", "null"] },
    On: { type: "boolean" },
    Urls: { type: "array", items: { type: "string" } },
    Sizes: { items: { type: "number" } },
    Data: { properties: { a: {} } },
    Either: { type: ["string", "integer"] },
  };
  const text = emit({
    sent: { post: { requestBody: { content: { "application/x-www-form-urlencoded": { schema: { required: ["CallId"], properties } } } } } },
  });
  expect(text).toContain('sent: { form: { Count: "number", On: "boolean", Urls: "list", Sizes: "number list", Data: "json" }, required: ["CallId"] },');
});
