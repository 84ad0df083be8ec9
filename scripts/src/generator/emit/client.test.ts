import { describe, expect, test } from "vitest";
import type { Document, OperationObject } from "../../shared/openapi.ts";
import { declarationOf, json, operationSpec, smallPlan } from "../testing/small-spec.ts";
import { emitClient } from "./client.ts";

const client = (parts: Partial<Document>) => emitClient(smallPlan(parts));

describe("a method", () => {
  const method = (operation: OperationObject, id = "things/it") =>
    declarationOf(client(operationSpec({ operationId: id, ...operation }, { Thing: { type: "object", properties: { a: {} } } })), "ThingsResource");
  const thing = { $ref: "#/components/schemas/Thing" };

  test.each<[string, OperationObject, string]>([
    ["without parameters", { responses: { 204: {} } }, "it(params?: Record<string, never>, options?: CallOptions): Call<void, unknown>;"],
    [
      "whose parameters may be left out",
      { parameters: [{ name: "q", in: "query" }], responses: { 200: json(thing) } },
      "it(params?: ThingsItParams, options?: CallOptions): Call<Thing, unknown>;",
    ],
    [
      "that needs a body",
      { requestBody: { required: true, ...json(thing) }, responses: { 200: json(thing), 400: json({ type: "string" }) } },
      "it(params: ThingsItParams, options?: CallOptions): Call<Thing, string>;",
    ],
    [
      "whose response may be empty",
      { responses: { 200: json(thing), 204: {} } },
      "it(params?: Record<string, never>, options?: CallOptions): Call<Thing | undefined, unknown>;",
    ],
    [
      "that returns a list",
      {
        parameters: [{ name: "page", in: "query" }],
        responses: { 200: json({ type: "array", items: thing }) },
        "x-pagination": { style: "page", page: "page", first: 1 },
      },
      "it(params?: ThingsItParams, options?: PageOptions): Pages<Thing, Thing[], unknown>;",
    ],
  ])("%s", (_name, given, want) => {
    expect(method(given)).toContain(`  ${want}\n`);
  });

  test("called new is not a constructor", () => {
    expect(method({}, "things/new")).toContain('  "new"(params');
  });

  test("documents its purpose, source, inferred parts and errors", () => {
    const text = method({
      summary: "Make a thing",
      description: "It takes a while.",
      "x-source": "Things / Make",
      "x-inferred": { method: "Nobody says." },
      parameters: [{ name: "session", in: "cookie" }],
      servers: [{ url: "https://upload.example.com/" }],
      responses: { 204: {}, 400: {}, default: {} },
      deprecated: true,
    });
    expect(text).toContain(`  /**
   * Make a thing.
   *
   * It takes a while.
   *
   * \`POST /things\`, operation \`things/it\`.
   *
   * It is sent to its own server, \`https://upload.example.com\`, unless \`baseUrl\` is given.
   *
   * It takes the cookie \`session\`. Pass it as a header, with the option \`headers\`.
   *
   * Source: "Things / Make" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Nobody says.
   *
   * @deprecated
   * @throws {ApiError} if the response is 400, another failure
   * @example
   * await client.things.it();
   */`);
  });
});

test("resources are nested by their dots, with their tags' docs", () => {
  const file = client({
    tags: [{ name: "Agents", description: "Who does the work." }],
    paths: { "/a": { get: { operationId: "reports.agent/list", tags: ["Agents"] }, post: { operationId: "reports/create" } } },
  });
  expect(declarationOf(file, "Small")).toContain("{\n  readonly reports: ReportsResource;\n");
  expect(declarationOf(file, "ReportsResource")).toMatch(
    /\{\n {2}\/\*\* Who does the work\. \*\/\n {2}readonly agent: ReportsAgentResource;\n[^]* {2}create\(/,
  );
  expect(declarationOf(file, "ReportsAgentResource")).toMatch(/^\/\*\* Who does the work\. \*\/\n/);
  expect(declarationOf(file, "SmallOperation")).toContain('\n  | "reports.agent/list"\n  | "reports/create";');
});

test("a client requests any other route, unless a resource has the method's name", () => {
  const spec = (tag: string) => client({ paths: { "/a": { get: { operationId: `${tag}/list` } } } });
  expect(declarationOf(spec("things"), "Small")).toContain("  request<Data = unknown>(request: AnyRequest, options?: CallOptions): Call<Data>;\n");
  expect(spec("things").text).toContain("AnyRequest, Call, CallOptions");
  expect(declarationOf(spec("request"), "Small")).not.toContain("request<");
});

test("a method whose response may be of several kinds has an overload for each", () => {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } }, "application/pdf": {} };
  const file = client(operationSpec({ operationId: "things/get", responses: { 200: { content } } }, { Thing: { type: "string" } }));
  const text = declarationOf(file, "ThingsResource");
  expect(text.match(/^ {2}get\(.*$/gm)).toEqual([
    '  get(params: Record<string, never> | undefined, options: CallOptions & { accept: "application/json" }): Call<Thing, unknown>;',
    '  get(params: Record<string, never> | undefined, options: CallOptions & { accept: "application/pdf" }): Call<ReadableStream<Uint8Array>, unknown>;',
    "  get(params?: Record<string, never>, options?: CallOptions): Call<Thing | ReadableStream<Uint8Array>, unknown>;",
  ]);
  expect(text).toContain("The response is one of `application/json`, `application/pdf`. Choose with the option `accept`.");
});

test("a resource's type has its own name", () => {
  const file = client(
    operationSpec(
      { operationId: "things/get", responses: { 200: json({ $ref: "#/components/schemas/ThingsResource" }) } },
      { ThingsResource: { type: "string" } },
    ),
  );
  expect(declarationOf(file, "Small")).toContain("readonly things: ThingsResource2;");
});

test("a type is imported if it is used as a type, not if a member or a string has its name", () => {
  const file = client(
    operationSpec({ operationId: "Thing/Other", responses: { 200: json({ type: "object", properties: { Third: {} } }) } }, { Thing: {}, Other: {}, Third: {} }),
  );
  expect(file.text).toContain('import type { ThingOtherResponse } from "./models.ts";');
});

describe("the options", () => {
  const schemes = { one: { type: "http", scheme: "bearer", description: "Ask for one." }, two: { type: "apiKey", in: "query", name: "key" } };
  const options = (security: Document["security"], servers = [{ url: "https://api.example.com" }]) => {
    const file = client({ ...(security && { security }), servers, components: { securitySchemes: schemes } });
    return [...declarationOf(file, "SmallOptions").matchAll(/^ {2}(\w+\??): /gm)]
      .map(([, member]) => member)
      .concat(/\(options: SmallOptions( = \{\})?\)/.exec(file.text)![1] ?? []);
  };

  test.each<[string, Document["security"], string[], { url: string }[]?]>([
    ["ask for the only credential", [{ one: [] }], ["token", "operations?"]],
    ["ask for both that go together", [{ one: [], two: [] }], ["token", "two", "operations?"]],
    ["leave the choice", [{ one: [] }, { two: [] }], ["token?", "two?", "operations?"]],
    ["ask for no credential if none is needed", [{ one: [] }, {}], ["token?", "operations?", " = {}"]],
    ["ask for the address if the spec has none", undefined, ["baseUrl", "operations?"], [{ url: "/v1" }]],
  ])("%s", (_name, security, want, servers) => {
    expect(options(security, servers)).toEqual(want);
  });
});
