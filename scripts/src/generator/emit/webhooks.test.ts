import { describe, expect, test } from "vitest";
import type { Document, Schema } from "../../shared/openapi.ts";
import { json, smallPlan } from "../testing/small-spec.ts";
import { emitWebhooks } from "./webhooks.ts";

const webhook = (schema: Schema, more = {}) => ({ post: { requestBody: json(schema), ...more } });
const emit = (webhooks: Document["webhooks"], schemas: Record<string, Schema> = {}) =>
  emitWebhooks(smallPlan({ webhooks: webhooks!, components: { schemas } }))?.text;

describe("a webhook is recognised", () => {
  test.each<[string, Schema, string]>([
    ["by what it has to hold", { type: "object", required: ["meeting", "records"] }, '{ required: ["meeting","records"] }'],
    ["by its constants", { required: ["type"], properties: { type: { const: "demo.started" } } }, '{ required: ["type"], values: {"type":"demo.started"} }'],
    [
      "by a constant in depth",
      { required: ["meta"], properties: { meta: { $ref: "#/components/schemas/Meta" } } },
      '{ required: ["meta"], values: {"meta.event":"joined"} }',
    ],
    ["by all its parts", { allOf: [{ required: ["a"] }, { $ref: "#/components/schemas/Meta" }] }, '{ required: ["a","event"], values: {"event":"joined"} }'],
    ["by a constant only where it is required", { properties: { type: { const: "demo" } } }, "{ required: [] }"],
    ["though it may be anything", true, "{ required: [] }"],
  ])("%s", (_name, given, want) => {
    const text = emit({ it: webhook(given) }, { Meta: { type: "object", required: ["event"], properties: { event: { const: "joined" } } } });
    expect(text).toContain(`const patterns: Readonly<Record<string, WebhookPattern>> = {\n  it: ${want},\n};`);
  });
});

test("the events are a union that is told apart by their names, with one for what is not known", () => {
  const text = emit(
    {
      "demo.started": webhook({ $ref: "#/components/schemas/Demo" }, { summary: "A demo starts", "x-source": "demo.started" }),
      demoStarted: webhook(true),
      "x-more": {},
    },
    { Demo: { type: "object" } },
  );
  expect(text).toContain("export type SmallWebhook = DemoStartedWebhook | DemoStartedWebhook2 | UnknownWebhook;");
  expect(text).toContain(
    '/**\n * A demo starts.\n *\n * Source: "demo.started" in the provider\'s document.\n */\nexport interface DemoStartedWebhook {\n  event: "demo.started";\n  payload: Demo;\n}',
  );
  expect(text).toContain('import type {\n  Demo,\n} from "./models.ts";');
});

test("an API without webhooks has no such file", () => {
  expect(emit({})).toBeUndefined();
});
