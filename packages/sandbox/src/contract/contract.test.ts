import { describe, expect, it } from "vitest";
import type { SandboxError } from "../sandbox-error.ts";
import { createContract } from "./contract.ts";
import type { OpenApiDocument } from "./openapi.ts";
import type { Operation } from "./operations.ts";

/** A small spec with every kind of parameter and body. */
const testDocument: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Test", version: "1" },
  security: [{ token: [] }],
  paths: {
    "/things": {
      get: {
        operationId: "things/list",
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", default: 20 } },
          { name: "active", in: "query", schema: { type: "boolean" } },
          { name: "tags", in: "query", schema: { type: "array", items: { type: "string" } } },
          { name: "ids", in: "query", explode: false, schema: { type: "array", items: { type: "integer" } } },
          { name: "colors", in: "query", style: "pipeDelimited", schema: { type: "array", items: { type: "string" } } },
          { name: "at", in: "query", style: "deepObject", schema: { oneOf: [{ type: "integer" }, { $ref: "#/components/schemas/Filter" }] } },
          { name: "page", in: "query", schema: { type: "object", properties: { pageNumber: { type: "integer" }, pageSize: { type: "integer" } } } },
          { name: "query", in: "query", content: { "application/json": { schema: { type: "object" } } } },
          { name: "x-trace", in: "header", schema: { type: "integer" } },
        ],
        responses: { "200": { content: { "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Thing" } } } } }, "404": {} },
      },
      post: {
        operationId: "things/create",
        security: [{ token: [] }, { key: [] }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/Thing" } },
            "application/x-www-form-urlencoded": { schema: { $ref: "#/components/schemas/Thing" } },
          },
        },
        responses: { "201": { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } } },
      },
    },
    "/things/{thingId}": {
      parameters: [{ $ref: "#/components/parameters/ThingId" }],
      get: {
        operationId: "things/get",
        security: [],
        responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } } },
      },
      delete: { operationId: "things/delete", responses: { "204": {} } },
    },
  },
  webhooks: {
    "thing.made": {
      post: { operationId: "webhooks/thingMade", requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } } },
    },
  },
  components: {
    securitySchemes: { token: { type: "http", scheme: "bearer" }, key: { type: "apiKey", in: "query", name: "access_token" } },
    parameters: { ThingId: { name: "thingId", in: "path", required: true, schema: { type: "integer" } } },
    schemas: {
      Filter: { type: "object", additionalProperties: false, properties: { gte: { type: "integer" }, in: { type: "array", items: { type: "integer" } } } },
      Thing: {
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: { type: "string" },
          size: { type: "integer", maximum: 10 },
          kind: { enum: ["big", "small"] },
          madeAt: { type: "string", format: "date-time" },
          parts: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
          shape: {
            oneOf: [
              { type: "object", required: ["form", "side"], properties: { form: { const: "square" }, side: { type: "number", minimum: 1 } } },
              { type: "object", required: ["form", "radius"], properties: { form: { const: "circle" }, radius: { type: "number", minimum: 1 } } },
            ],
          },
          when: { oneOf: [{ type: "integer" }, { type: "string", format: "date-time" }] },
        },
      },
    },
  },
};

const contract = createContract(testDocument, "test");
const operation = (id: string): Operation => contract.operations.find((each) => each.id === id)!;
const read = (id: string, path: string, init?: RequestInit, params = {}) =>
  contract.readRequest(operation(id), params, new Request(`http://test.test${path}`, init));
const refusal = (reading: Promise<unknown>) =>
  reading.then(
    () => "accepted",
    (error: SandboxError) => `${error.status} ${error.message}`,
  );
const post = (body: string, type = "application/json") => ({ method: "POST", body, headers: { "content-type": type } });

describe("readRequest", () => {
  it.each([
    { given: "", want: { limit: 20 } },
    { given: "?limit=5&active=true", want: { limit: 5, active: true } },
    { given: "?tags=a&tags=b,c", want: { limit: 20, tags: ["a", "b,c"] } },
    { given: "?tags=1", want: { limit: 20, tags: ["1"] } },
    { given: "?ids=1,2", want: { limit: 20, ids: [1, 2] } },
    { given: "?colors=red|blue", want: { limit: 20, colors: ["red", "blue"] } },
    { given: "?at=7", want: { limit: 20, at: 7 } },
    { given: "?at[gte]=7&at[in]=8,9", want: { limit: 20, at: { gte: 7, in: [8, 9] } } },
    { given: "?pageNumber=2&pageSize=50", want: { limit: 20, page: { pageNumber: 2, pageSize: 50 } } },
    { given: `?query=${encodeURIComponent('{"a":1}')}`, want: { limit: 20, query: { a: 1 } } },
    { given: "?access_token=secret", want: { limit: 20 } },
  ])("decodes the query $given", async ({ given, want }) => {
    expect((await read("things/list", `/things${given}`)).query).toEqual(want);
  });

  it.each([
    { given: "?limit=many", want: "400 query.limit must be an integer" },
    { given: "?limit=1.5", want: "400 query.limit must be an integer" },
    { given: "?limit=1&limit=2", want: "400 query.limit must be an integer" },
    { given: "?active=yes", want: "400 query.active must be a boolean" },
    { given: "?at[before]=5", want: "400 query.at.before is not in the spec, which has gte and in" },
    { given: "?at[gte]=soon", want: "400 query.at.gte must be an integer" },
    { given: "?at=soon", want: "400 query.at must be an integer or an object" },
    { given: "?query={", want: "400 query.query is not JSON" },
    { given: "?limit=a&active=b", want: "400 query.limit must be an integer; query.active must be a boolean" },
  ])("rejects the query $given", async ({ given, want }) => {
    expect(await refusal(read("things/list", `/things${given}`))).toBe(want);
  });

  it("decodes path parameters and headers, and rejects wrong ones", async () => {
    expect((await read("things/get", "/things/7", {}, { thingId: "7" })).params).toEqual({ thingId: 7 });
    expect(await refusal(read("things/get", "/things/x", {}, { thingId: "x" }))).toBe("404 there is nothing with this thingId");
    expect((await read("things/list", "/things", { headers: { "x-trace": "3" } })).headers).toEqual({ "x-trace": 3 });
    expect(await refusal(read("things/list", "/things", { headers: { "x-trace": "a" } }))).toBe("400 header.x-trace must be an integer");
  });

  it.each([
    { given: { name: "a" }, want: "accepted" },
    { given: { name: "a", when: 5 }, want: "accepted" },
    { given: {}, want: "422 body.name is required" },
    { given: [], want: "422 body must be an object" },
    { given: { name: 1 }, want: "422 body.name must be a string" },
    { given: { name: "a", nmae: "b" }, want: "422 body.nmae is not in the spec, which has name, size, kind, madeAt, parts, shape and when" },
    { given: { name: "a", size: 11 }, want: "422 body.size must be <= 10" },
    { given: { name: "a", kind: "tiny" }, want: '422 body.kind must be "big" or "small"' },
    { given: { name: "a", madeAt: "2026-11-21" }, want: "422 body.madeAt must be an ISO 8601 time with a zone, such as 2026-11-21T09:30:00Z" },
    { given: { name: "a", parts: [{ name: "b" }, { name: 2 }] }, want: "422 body.parts[1].name must be a string" },
    { given: { name: "a", shape: { form: "circle", radius: 0 } }, want: "422 body.shape.radius must be >= 1" },
    { given: { name: "a", shape: { form: "circle" } }, want: "422 body.shape.radius is required" },
    { given: { name: "a", shape: 5 }, want: "422 body.shape must be an object" },
    { given: { name: "a", when: true }, want: "422 body.when must be an integer or a string" },
    { given: { name: "a", when: "soon" }, want: "422 body.when must be an ISO 8601 time with a zone, such as 2026-11-21T09:30:00Z" },
    { given: { size: "big", kind: 1 }, want: '422 body.name is required; body.size must be an integer; body.kind must be "big" or "small"' },
  ])("says $want of the body $given", async ({ given, want }) => {
    expect(await refusal(read("things/create", "/things", post(JSON.stringify(given))))).toBe(want);
  });

  it("reads forms with the types of the spec", async () => {
    expect((await read("things/create", "/things", post("name=a&size=3", "application/x-www-form-urlencoded"))).body).toEqual({ name: "a", size: 3 });
  });

  it.each([
    { given: post("{"), want: /^400 body is not JSON: / },
    { given: post("", "application/json"), want: /^400 body is required$/ },
    { given: { method: "POST" }, want: /^400 body is required$/ },
    { given: post("<a/>", "text/xml"), want: /^400 header.content-type is text\/xml, it must be application\/json or application\/x-www-form-urlencoded$/ },
  ])("rejects the body of $given", async ({ given, want }) => {
    expect(await refusal(read("things/create", "/things", given))).toMatch(want);
  });
});

describe("unknown fields", () => {
  it("of a query are listed", async () => {
    expect((await read("things/list", "/things?lmit=5&constructor=1")).unknown).toEqual(["query.lmit", "query.constructor"]);
  });

  it("of a body are listed if the spec does not forbid them", async () => {
    const open = createContract(
      {
        ...testDocument,
        paths: {
          "/a": {
            post: {
              operationId: "a",
              requestBody: {
                content: {
                  "application/json": {
                    schema: {
                      type: "object",
                      properties: { b: { type: "array", items: { type: "object", properties: { c: {} } } }, map: { type: "object", additionalProperties: {} } },
                    },
                  },
                },
              },
            },
          },
        },
      },
      "open",
    );
    const body = JSON.stringify({ b: [{ c: 1 }, { d: 1 }], e: 1, map: { f: 1 } });
    const request = new Request("http://test.test/a", { method: "POST", body, headers: { "content-type": "application/json" } });
    expect((await open.readRequest(open.operations[0]!, {}, request)).unknown).toEqual(["body.b[1].d", "body.e"]);
  });
});

describe("readCredentials", () => {
  it.each([
    { id: "things/list", path: "/things", headers: { authorization: "Bearer a b" }, want: { token: "a b" } },
    { id: "things/list", path: "/things", headers: { authorization: "Basic abc" }, want: {} },
    { id: "things/list", path: "/things?access_token=k", headers: {}, want: {} },
    { id: "things/create", path: "/things?access_token=k", headers: {}, want: { key: "k" } },
    { id: "things/get", path: "/things/1", headers: { authorization: "Bearer a" }, want: {} },
  ])("finds $want for $id", ({ id, path, headers, want }) => {
    expect(contract.readCredentials(operation(id), new Request(`http://test.test${path}`, { headers: headers as Record<string, string> }))).toEqual(want);
  });
});

describe("checkResponse", () => {
  const json = (status: number, body: unknown) => ({ status, contentType: "application/json; charset=utf-8", text: JSON.stringify(body) });
  it.each([
    { id: "things/list", sent: json(200, [{ name: "a" }]), want: undefined },
    { id: "things/list", sent: json(200, [{ name: "a" }, {}]), want: "response[1].name is required" },
    { id: "things/list", sent: json(500, {}), want: "the status 500 is not among its responses" },
    { id: "things/list", sent: { status: 200, contentType: "text/html", text: "" }, want: 'the content type is "text/html", it must be application/json' },
    { id: "things/list", sent: { status: 404, contentType: "text/plain", text: "no" }, want: undefined },
    { id: "things/delete", sent: { status: 204, contentType: undefined, text: undefined }, want: undefined },
  ])("says $want of $sent", ({ id, sent, want }) => {
    expect(contract.checkResponse(operation(id), sent, false)).toBe(want);
  });
});

describe("checkWebhook", () => {
  it("checks the payload by the event's name", () => {
    expect(contract.checkWebhook("thing.made", { name: "a" })).toBeUndefined();
    expect(contract.checkWebhook("thing.made", {})).toBe("payload.name is required");
    expect(() => contract.checkWebhook("thing.lost", {})).toThrow('there is no webhook "thing.lost", only thing.made');
  });
});

it("rejects a spec with an unknown format", async () => {
  const wrong = createContract(
    {
      ...testDocument,
      paths: { "/a": { get: { operationId: "a", parameters: [{ name: "at", in: "query", schema: { type: "string", format: "dat-time" } }], responses: {} } } },
    },
    "wrong",
  );
  await expect(wrong.readRequest(wrong.operations[0]!, {}, new Request("http://test.test/a?at=1"))).rejects.toThrow('unknown format "dat-time"');
});
