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
    ["has only the necessary keys", { responses: { 200: content("application/json") } }, '{ method: "POST", path: "/things" }'],
    [
      "names another kind of JSON",
      { requestBody: content("application/merge-patch+json"), responses: { 200: content("application/hal+json") } },
      '{ method: "POST", bodyType: "application/merge-patch+json", accept: "application/hal+json", path: "/things" }',
    ],
    [
      "sends lines of JSON as the text that they are",
      { requestBody: content("application/x-ndjson"), responses: { 204: {} } },
      '{ method: "POST", bodyType: "application/x-ndjson", writeBody: rawBody, response: "none", path: "/things" }',
    ],
    [
      "names every type that bytes may have",
      { requestBody: { content: { "image/png": {}, "image/*": {} } }, responses: { 204: {} } },
      '{ method: "POST", bodyType: /* @__PURE__ */ bytesType("image/png", "image/*"), writeBody: rawBody, response: "none", path: "/things" }',
    ],
    [
      "writes an object of a form as fields of its own if the spec says so",
      {
        requestBody: {
          content: {
            "application/x-www-form-urlencoded": { schema: { properties: { to: { type: "object" } } }, encoding: { to: { style: "form", explode: true } } },
          },
        },
        responses: { 204: {} },
      },
      '{ method: "POST", bodyType: "application/x-www-form-urlencoded", writeBody: /* @__PURE__ */ urlEncodedParts({ to: "form" }), response: "none", path: "/things" }',
    ],
    [
      "says so if a success that promises a body may have none",
      { responses: { 200: content("application/json"), 202: {} } },
      '{ method: "POST", mayBeEmpty: true, path: "/things" }',
    ],
    [
      "does not if only the status says that there is none",
      { responses: { 200: content("application/json"), 204: {} } },
      '{ method: "POST", path: "/things" }',
    ],
    [
      "names a form's type without its parameters",
      { requestBody: content("multipart/form-data; boundary=x"), responses: {} },
      '{ method: "POST", bodyType: "", writeBody: multipartBody, response: "any", path: "/things" }',
    ],
    [
      "sends JSON instead of a form with a file if the spec has both",
      {
        requestBody: {
          content: {
            "multipart/form-data": { schema: { required: ["image"], properties: { image: { type: "string", format: "binary" } } } },
            "application/json": { schema: { properties: { theme: { type: "string" } } } },
          },
        },
        responses: { 204: {} },
      },
      '{ method: "POST", bodyType: "", writeBody: /* @__PURE__ */ multipartOrJson(multipartBody), response: "none", path: "/things" }',
    ],
    [
      "distinguishes text from binary",
      { responses: { 200: content("image/png") } },
      '{ method: "POST", stream: streamedResponse, accept: "image/png", path: "/things" }',
    ],
    [
      "is idempotent if the spec says so",
      { "x-idempotent": true, responses: { 200: content("text/plain") } },
      '{ method: "POST", response: "text", accept: "text/plain", idempotent: true, path: "/things" }',
    ],
    [
      "names the parameters and fields that are secret, in lists and choices, too",
      {
        parameters: [
          { name: "pin", in: "query", schema: { type: "string", format: "password" } },
          { name: "page", in: "query", schema: { type: "string" } },
        ],
        requestBody: content("application/json", {
          properties: {
            login: { properties: { name: { type: "string" }, password: { type: "string", format: "password" } } },
            keys: { type: "array", items: { allOf: [{ type: "string" }, { format: "password" }] } },
            target: {
              oneOf: [
                { type: "string", writeOnly: true },
                { type: "object", properties: { url: { type: "string", writeOnly: true } } },
              ],
            },
            mode: { type: "string", enum: ["a", "b"], writeOnly: true },
            isOpen: { type: "boolean", writeOnly: true },
            made: { type: "string", format: "password", readOnly: true },
          },
        }),
        responses: {},
      },
      '{ method: "POST", secrets: /* @__PURE__ */ secretsIn("keys", "password", "pin", "target", "url"), response: "any", path: "/things" }',
    ],
    [
      "has the format of a Date unless it is ISO 8601",
      {
        requestBody: content("application/json", {
          properties: {
            a: { type: "string", format: "date" },
            b: { type: "string", format: "date-time" },
            c: { items: { type: "integer", format: "unixtime-ms" } },
            d: { type: "string", format: "date", readOnly: true },
          },
        }),
      },
      '{ method: "POST", dates: { a: isoDate, c: unixTimeMs }, response: "any", path: "/things" }',
    ],
    [
      "checks a pattern if the spec has an error message",
      { parameters: [{ name: "id", in: "query", schema: { type: "string", pattern: "^a", "x-pattern-hint": "it starts with a" } }] },
      '{ method: "POST", patterns: { id: [/^a/u, "it starts with a"] }, response: "any", path: "/things" }',
    ],
  ])("%s", (_name, given, want) => {
    expect(entry(given)).toBe(want);
  });

  test.each<[string, OperationObject, string]>([
    ["reads any response if it is not described", { responses: { 200: {} } }, '{ method: "POST", response: "any", path: "/things" }'],
    ["reads nothing if there is no response body", { responses: { 204: {} } }, '{ method: "POST", response: "none", path: "/things" }'],
    [
      "reads by the content type if there are several kinds",
      { responses: { 200: { content: { "application/json": { schema: { type: "object" } }, "application/pdf": {} } } } },
      '{ method: "POST", response: "mixed", stream: streamedResponse, accept: "application/json, application/pdf", path: "/things" }',
    ],
    [
      "reads JSON or text if it is a string of any media type",
      { responses: { 200: { content: { "*/*": { schema: { type: "string" } } } } } },
      '{ method: "POST", response: "mixed", accept: "*/*", path: "/things" }',
    ],
    [
      "says how the fields of a form are written",
      {
        requestBody: { content: { "application/x-www-form-urlencoded": { encoding: { to: { style: "deepObject" } } } } },
        responses: { 204: {} },
      },
      '{ method: "POST", bodyType: "application/x-www-form-urlencoded", writeBody: /* @__PURE__ */ urlEncodedParts({ to: "deep" }), response: "none", path: "/things" }',
    ],
  ])("%s", (_name, given, want) => {
    expect(entry(given)).toBe(want);
  });

  const day: Schema = { type: "string", format: "date" };
  const seconds: Schema = { type: "integer", format: "unixtime" };
  test.each<[string, Schema, string | undefined]>([
    ["in a list of lists", { properties: { a: { type: "array", items: { type: "array", items: day } } } }, "a: isoDate"],
    ["in a map", { properties: { a: { type: "object", additionalProperties: seconds } } }, "a: unixTime"],
    ["by allOf", { properties: { a: { allOf: [day], description: "A day." } } }, "a: isoDate"],
    ["in a list of one of several", { properties: { a: { anyOf: [{ type: "array", items: day }, { type: "boolean" }] } } }, "a: isoDate"],
    ["by allOf in a choice", { properties: { a: { oneOf: [{ allOf: [seconds] }, { type: "string" }] } } }, "a: unixTime"],
    ["in a part of the body", { allOf: [{ properties: { a: day } }, { oneOf: [{ properties: { b: seconds } }] }] }, "a: isoDate, b: unixTime"],
    ["in a body that is a list", { type: "array", items: day }, "body: isoDate"],
    ["in a body that is a map", { type: "object", additionalProperties: seconds }, "body: unixTime"],
    ["under names of a pattern", { properties: { a: { type: "object", patternProperties: { "^d": day } } } }, "a: isoDate"],
    ["of a name that every object has", { properties: { constructor: day } }, "constructor: isoDate"],
    ["inherited from the field around it", { properties: { at: { oneOf: [seconds, { type: "object", properties: { gte: seconds } }] } } }, "at: unixTime"],
    [
      "unless another field of the same name has another format",
      { properties: { at: { oneOf: [seconds, { type: "object", properties: { on: { type: "string", format: "date-time" } } }] } } },
      "at: unixTime",
    ],
  ])("finds a date %s", (_name, schema, want) => {
    expect(/dates: \{ (.*?) \}/.exec(entry({ requestBody: content("application/json", schema) })!)?.[1]).toBe(want);
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
      "cursor",
      { style: "cursor", cursor: "after", next: "meta.next", items: "data" },
      'cursorPages({ cursor: "body.after", next: "meta.next", items: "data" })',
      "cursorPages",
    ],
    ["link", { style: "link", items: "data" }, 'linkPages({ items: "data" })', "linkPages"],
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

test("a cursor in the body differs from a cursor in the query", () => {
  const schema: Schema = { properties: { page: { properties: { after: {}, size: {} } }, size: {} } };
  const parameters = [{ name: "size", in: "query" } as const];
  const pagination = { style: "cursor", cursor: "page.after", size: "size", next: "next" } as const;
  const text = provider(operationSpec({ operationId: "things/it", parameters, requestBody: content("application/json", schema), "x-pagination": pagination }));
  expect(text).toContain('cursorPages({ cursor: "body.page.after", size: "size", next: "next" })');
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
  expect(text).toContain('  anonymous: true,\n  isFailure: /* @__PURE__ */ failureIn("error"),\n  credentials: [],\n');
});

test("an API that gives the wait in an error's body has its path", () => {
  const text = provider({ "x-retry-after-in-body": "data.msLeft" });
  expect(text).toContain('  findWait: /* @__PURE__ */ waitInBody("data.msLeft"),\n');
  expect(text).toContain('import { waitInBody } from "@meetwire/runtime";');
});

test("an API that tells a used-up daily limit from a burst says how, apart from its limits", () => {
  const daily = { header: "x-kind", body: "message", text: "daily" };
  const text = provider({ "x-rate-limits": { daily, labels: { light: [{ requests: 4, seconds: 1 }] } } });
  expect(text).toContain('  findWait: /* @__PURE__ */ waitForNextDay({ header: "x-kind", body: "message", text: "daily" }),\n');
  expect(text).toContain("  limits: /* @__PURE__ */ rateLimits({ labels: { light: [{ requests: 4, seconds: 1 }] }, account: [] }),\n");
});

test("an API lists its sets of credentials, and an operation lists its own sets", () => {
  const text = provider({
    security: [{ sid: [], csrf: [] }, { bearer: [] }],
    paths: { "/a": { get: { operationId: "a/get" } }, "/b": { get: { operationId: "b/get", security: [] } } },
    components: {
      securitySchemes: {
        sid: { type: "apiKey", in: "cookie", name: "SID" },
        csrf: { type: "apiKey", in: "cookie", name: "XSRF" },
        bearer: { type: "http", scheme: "bearer" },
      },
    },
  });
  expect(text).toContain('{ option: "sid", name: "SID", write: cookieCredential }, { option: "csrf", name: "XSRF", write: cookieCredential }');
  expect(text).toContain('  security: [["sid", "csrf"], ["token"]],\n  chooseCredentials: chooseCredentials,\n');
  expect(text).toContain('get: { response: "any", path: "/a" }');
  expect(text).toContain('get: { response: "any", security: [], path: "/b" }');
});

test("a name that would set a prototype is a key like others", () => {
  const text = provider({
    paths: { "/a": { get: { operationId: "a/get", parameters: [{ name: "__proto__", in: "query", explode: false, schema: { type: "array" } }] } } },
  });
  expect(text).toContain('query: { ["__proto__"]: commaQuery }');
});
