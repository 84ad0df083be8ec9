import { describe, expect, test } from "vitest";
import type { Document, OperationObject, Schema } from "../../shared/openapi.ts";
import { operationSpec, smallPlan } from "../testing/small-spec.ts";
import { emitProvider } from "./provider.ts";

const provider = (parts: Partial<Document>) => emitProvider(smallPlan(parts)).text;
const entry = (operation: OperationObject, schemas?: Record<string, Schema>) =>
  / it: (.*),\n/.exec(provider(operationSpec({ operationId: "things/it", ...operation }, schemas)))![1];
const content = (type: string, schema: Schema = {}) => ({ content: { [type]: { schema } } });

describe("an operation's entry", () => {
  test.each<[string, OperationObject, string]>([
    ["says no more than it has to", { responses: { 200: content("application/json") } }, '{ method: "POST", path: "/things" }'],
    [
      "names another kind of JSON",
      { requestBody: content("application/merge-patch+json"), responses: { 200: content("application/hal+json") } },
      '{ method: "POST", bodyType: "application/merge-patch+json", accept: "application/hal+json", path: "/things" }',
    ],
    [
      "names a form's type without its parameters",
      { requestBody: content("multipart/form-data; boundary=x"), responses: {} },
      '{ method: "POST", bodyType: "", writeBody: multipartBody, response: "none", path: "/things" }',
    ],
    [
      "tells text from binary",
      { responses: { 200: content("image/png") } },
      '{ method: "POST", stream: streamedResponse, accept: "image/png", path: "/things" }',
    ],
    [
      "is safe to repeat where the spec says so",
      { "x-idempotent": true, responses: { 200: content("text/plain") } },
      '{ method: "POST", response: "text", accept: "text/plain", idempotent: true, path: "/things" }',
    ],
    [
      "tells what a Date becomes, but for ISO 8601",
      {
        requestBody: content("application/json", {
          properties: {
            a: { type: "string", format: "date" },
            b: { type: "string", format: "date-time" },
            c: { items: { type: "integer", format: "unixtime-ms" } },
          },
        }),
      },
      '{ method: "POST", dates: { a: isoDate, c: unixTimeMs }, response: "none", path: "/things" }',
    ],
    [
      "checks a pattern where there is something to say",
      { parameters: [{ name: "id", in: "query", schema: { type: "string", pattern: "^a", "x-pattern-hint": "it starts with a" } }] },
      '{ method: "POST", patterns: { id: [/^a/u, "it starts with a"] }, response: "none", path: "/things" }',
    ],
  ])("%s", (_name, given, want) => {
    expect(entry(given)).toBe(want);
  });

  test("follows the fields of a date through references, however they refer to each other", () => {
    const schemas: Record<string, Schema> = {
      Time: { type: "integer", format: "unixtime" },
      Event: { type: "object", properties: { at: { $ref: "#/components/schemas/Time" }, next: { $ref: "#/components/schemas/Event" } } },
    };
    expect(
      entry({ requestBody: content("application/json", { $ref: "#/components/schemas/Event" }), responses: { 200: content("application/json") } }, schemas),
    ).toBe('{ method: "POST", dates: { at: unixTime }, path: "/things" }');
  });
});

describe("pagination", () => {
  test.each<[string, OperationObject["x-pagination"] & object, string, string]>([
    [
      "offset",
      { style: "offset", offset: "skip", limit: "take", pageSize: 50, items: "data" },
      'offsetPages({ offset: "skip", limit: "take", pageSize: 50, items: "data" })',
      "offsetPages",
    ],
    ["page", { style: "page", page: "page", first: 1, more: "meta.more" }, 'numberedPages({ page: "page", first: 1, more: "meta.more" })', "numberedPages"],
    [
      "timeRange",
      { style: "timeRange", start: "from", end: "to", items: "data", more: "more", from: "at", key: ["id", "room"] },
      'timeRangePages({ start: "from", end: "to", items: "data", more: "more", from: "at", key: ["id", "room"] })',
      "timeRangePages",
    ],
  ])("%s", (_name, given, want, imported) => {
    const text = provider(operationSpec({ operationId: "things/it", responses: { 200: content("application/json") }, "x-pagination": given }));
    expect(text).toContain(`pages: /* @__PURE__ */ ${want}, path:`);
    expect(text).toContain(`import { ${imported} } from "@meetwire/runtime";`);
  });
});

test("resources stand by name, and operations by path", () => {
  const text = provider({
    paths: {
      "/b": { get: { operationId: "zoo/list" }, post: { operationId: "ant/create" } },
      "/a": { get: { operationId: "ant/list" } },
      "/c": { get: { operationId: "ant/all" } },
    },
  });
  const order = [...text.matchAll(/ (\w+): \{(?=\n| .*path)/g)].map(([, name]) => name);
  expect(order).toEqual(["operations", "ant", "list", "create", "all", "zoo", "list"]);
});

test("an API that needs no credential, and reports failures in the body, says so", () => {
  const text = provider({ "x-error-in-body": "error" });
  expect(text).toContain('  anonymous: true,\n  errorInBody: "error",\n  credentials: [],\n');
});
