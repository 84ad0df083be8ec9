import { describe, expect, test } from "vitest";
import type { Parameter, Schema } from "../../shared/openapi.ts";
import { declarationOf, operationSpec, smallPlan } from "../testing/small-spec.ts";
import { emitParameters } from "./parameters.ts";
import { emitProvider } from "./provider.ts";

/** One parameter in the interface and in the runtime's table. */
function parameter(given: Parameter, schemas: Record<string, Schema> = {}): [member: string, table: string] {
  const path = given.in === "path" ? `/things/{${given.name}}` : "/things";
  const plan = smallPlan(operationSpec({ operationId: "things/list", parameters: [given] }, schemas, ["get", path]));
  const member = /\{\n([^]*)\}/.exec(declarationOf(emitParameters(plan), "ThingsListParams"))![1]!.trim();
  const table = / list: (.*),\n/.exec(emitProvider(plan).text)![1]!;
  return [member, table.replace(/^\{ |(, )?response: "any", path: "[^"]*" \}$/g, "")];
}

const list: Schema = { type: "array", items: { type: "string" } };
const object: Schema = { type: "object", properties: { gte: { type: "integer", format: "unixtime" } } };

describe("a parameter", () => {
  test.each<[string, Parameter, string, string]>([
    ["of the query", { name: "q", in: "query", schema: { type: "string" } }, "q?: string | undefined;", ""],
    ["that is required", { name: "q", in: "query", required: true, schema: { type: "string" } }, "q: string;", ""],
    ["with a default", { name: "q", in: "query", schema: { type: "integer", default: 5 } }, "/** Default `5`. */\n  q?: number | undefined;", ""],
    ["of the path", { name: "id", in: "path", required: true, schema: { type: "integer" } }, "id: number;", ""],
    ["with a name that every object has", { name: "toString", in: "path", required: true, schema: { type: "string" } }, "toString: string;", ""],
    [
      "of the path that is a time: the runtime writes no Date in a path",
      { name: "day", in: "path", schema: { type: "string", format: "date" } },
      "day: string;",
      "",
    ],
    ["of the path that is a list", { name: "ids", in: "path", schema: list }, "ids: string[];", ""],
    ["of the headers", { name: "X-Trace", in: "header", schema: { type: "string" } }, '"X-Trace"?: string | undefined;', 'headers: ["X-Trace"]'],
    [
      "of the headers, in a time",
      { name: "Since", in: "header", schema: { type: "string", format: "date" } },
      "Since?: string | Date | undefined;",
      'headers: ["Since"], dates: { Since: isoDate }',
    ],
    ["repeated for each value", { name: "ids", in: "query", schema: list }, "ids?: string[] | undefined;", ""],
    ["joined by commas", { name: "ids", in: "query", explode: false, schema: list }, "ids?: string[] | undefined;", "query: { ids: commaQuery }"],
    [
      "an object joined by commas",
      { name: "at", in: "query", explode: false, schema: { type: "object", properties: { a: { type: "string" } } } },
      "at?: {\n    a?: string | undefined;\n  } | undefined;",
      "query: { at: commaQuery }",
    ],
    ["joined by spaces", { name: "ids", in: "query", style: "spaceDelimited", schema: list }, "ids?: string[] | undefined;", "query: { ids: spaceQuery }"],
    [
      "joined by pipes",
      { name: "ids", in: "query", style: "pipeDelimited", explode: false, schema: list },
      "ids?: string[] | undefined;",
      "query: { ids: pipeQuery }",
    ],
    [
      "nested",
      { name: "at", in: "query", style: "deepObject", explode: true, schema: object },
      "at?: {\n    gte?: number | Date | undefined;\n  } | undefined;",
      "query: { at: deepQuery }, dates: { gte: unixTime }",
    ],
    [
      "nested, with commas for lists",
      { name: "at", in: "query", style: "deepObject", schema: object, "x-deep-lists": "commas" },
      "at?: {\n    gte?: number | Date | undefined;\n  } | undefined;",
      "query: { at: filterQuery }, dates: { gte: unixTime }",
    ],
    [
      "in JSON",
      { name: "filter", in: "query", content: { "application/json": { schema: list } } },
      "filter?: string[] | undefined;",
      "query: { filter: jsonQuery }",
    ],
    [
      "deprecated",
      { name: "q", in: "query", deprecated: true, description: "Old.", schema: {} },
      "/**\n   * Old.\n   *\n   * @deprecated\n   */\n  q?: unknown;",
      "",
    ],
  ])("%s", (_name, given, member, table) => {
    expect(parameter(given)).toEqual([member, table]);
  });
});

test("a path parameter gives way to one of the query of the same name: its name is not on the wire", () => {
  const both = ["path", "query"].map((place) => ({ name: "id", in: place, required: true, schema: { type: "string" } }) as Parameter);
  const plan = smallPlan(operationSpec({ operationId: "things/get", parameters: both }, {}, ["get", "/things/{id}"]));
  expect(declarationOf(emitParameters(plan), "ThingsGetParams")).toContain("{\n  pathId: string;\n  id: string;\n}");
  expect(emitProvider(plan).text).toContain('path: "/things/{pathId}"');
});

test("an operation's parameter replaces its path's, and headers that OpenAPI leaves to the client are left out", () => {
  const plan = smallPlan({
    paths: {
      "/things": {
        parameters: [
          { name: "q", in: "query", schema: { type: "string" } },
          { name: "Accept", in: "header" },
          { name: "session", in: "cookie" },
        ],
        get: { operationId: "things/list", parameters: [{ name: "q", in: "query", schema: { type: "number" } }] },
      },
    },
  });
  expect(declarationOf(emitParameters(plan), "ThingsListParams")).toContain("{\n  q?: number | undefined;\n}");
});

test("a field that would take a Date in two formats, one of them ISO 8601, takes no Date", () => {
  const body: Schema = {
    type: "object",
    properties: { at: { type: "integer", format: "unixtime" }, inner: { type: "object", properties: { at: { type: "string", format: "date-time" } } } },
  };
  const plan = smallPlan(operationSpec({ operationId: "things/create", requestBody: { content: { "application/json": { schema: body } } } }));
  expect(declarationOf(emitParameters(plan), "ThingsCreateParams")).not.toContain("Date");
});

test.each<[string, Schema]>([
  [
    "the items of a tuple",
    {
      type: "array",
      prefixItems: [
        { type: "string", format: "date" },
        { type: "integer", format: "unixtime" },
      ],
    },
  ],
  [
    "a list or a map",
    { oneOf: [{ type: "array", items: { type: "string", format: "date" } }, { additionalProperties: { type: "integer", format: "unixtime" } }] },
  ],
])("a field that holds dates in two formats takes no Date: %s", (_name, field) => {
  const body: Schema = { type: "object", properties: { field, other: { type: "string", format: "date" } } };
  const plan = smallPlan(operationSpec({ operationId: "things/create", requestBody: { content: { "application/json": { schema: body } } } }));
  const text = declarationOf(emitParameters(plan), "ThingsCreateParams");
  expect(text.match(/Date/g)).toHaveLength(1);
  expect(text).toContain("other?: string | Date | undefined;");
});

test("a body that holds dates in two formats takes no Date", () => {
  const body: Schema = {
    oneOf: [{ type: "array", items: { type: "string", format: "date" } }, { additionalProperties: { type: "integer", format: "unixtime" } }],
  };
  const plan = smallPlan(operationSpec({ operationId: "things/create", requestBody: { content: { "application/json": { schema: body } } } }));
  expect(declarationOf(emitParameters(plan), "ThingsCreateParams")).not.toContain("Date");
});

test("a field that would take a Date in two formats takes no Date", () => {
  const at = (format: string): Schema => ({ type: "object", properties: { at: { type: "integer", format }, on: { type: "string", format: "date" } } });
  const body: Schema = { type: "object", properties: { start: at("unixtime"), end: at("unixtime-ms") } };
  const plan = smallPlan(operationSpec({ operationId: "things/create", requestBody: { content: { "application/json": { schema: body } } } }));
  const text = declarationOf(emitParameters(plan), "ThingsCreateParams");
  expect(text).not.toContain("at?: number | Date");
  expect(text).toContain("on?: string | Date | undefined;");
});

test.each([
  ["simple", "/things/{id}"],
  ["label", "/things/.{id}"],
  ["matrix", "/things/;id={id}"],
])("a parameter of style %s in the path is written as it says", (style, want) => {
  const parameters: Parameter[] = [{ name: "id", in: "path", required: true, style, schema: list }];
  const plan = smallPlan(operationSpec({ operationId: "things/list", parameters }, {}, ["get", "/things/{id}"]));
  expect(emitProvider(plan).text).toContain(`path: "${want}"`);
});
