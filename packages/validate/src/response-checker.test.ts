import { describe, expect, it } from "vitest";
import { createResponseChecker } from "./response-checker.ts";

type Schema = Readonly<Record<string, unknown>>;

const thing = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "integer" }, kind: { enum: ["big", "small"] }, at: { type: "string", format: "date-time" } },
};
const tree = { type: "object", properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } } };
const reference = { $ref: "#/components/schemas/Thing" };

function documentOf(schema: Schema, openapi = "3.1.0") {
  return {
    openapi,
    paths: {
      "/things": {
        get: { operationId: "things/get", responses: { 200: { $ref: "#/components/responses/Thing" }, default: { content: { "application/json": {} } } } },
      },
      "/files": { get: { operationId: "files/get", responses: { "2XX": { content: { "text/plain": { schema: { type: "integer" } } } } } } },
    },
    components: { responses: { Thing: { content: { "application/vnd.thing+json; charset=utf-8": { schema } } } }, schemas: { Thing: thing, Tree: tree } },
  };
}

/** What is said of some data, a line each: its kind, its path, what was expected and what came. */
function check(schema: Schema, data: unknown, { openapi, status = 200 }: { openapi?: string; status?: number } = {}): string[] {
  const answers = createResponseChecker(documentOf(schema, openapi));
  return answers.check("things/get", status, data).map(({ kind, path, expected, actual }) => `${kind} ${path}: ${expected}, ${actual}`);
}

describe("an answer", () => {
  it.each([
    { schema: reference, data: { id: 1, kind: "big" }, want: [] },
    { schema: reference, data: { id: 1, kind: "huge" }, want: ['new /kind: "big" or "small", a string'] },
    { schema: reference, data: { id: 1, kind: 3 }, want: ['wrong /kind: "big" or "small", a number'] },
    { schema: reference, data: { id: 1, kind: null }, want: ['wrong /kind: "big" or "small", null'] },
    { schema: reference, data: { id: 1, size: [] }, want: ["new /size: nothing, an array"] },
    { schema: reference, data: {}, want: ["wrong /id: a value, nothing"] },
    { schema: reference, data: { id: 1, at: "2026-11-21" }, want: ["wrong /at: an ISO 8601 time with a zone, such as 2026-11-21T09:30:00Z, a string"] },
    { schema: reference, data: undefined, want: ["wrong : an object, nothing"] },
    {
      schema: { type: "array", items: reference },
      data: [{ id: 1 }, { id: "2" }, { id: "3" }, {}],
      want: ["wrong /1/id: an integer, a string", "wrong /3/id: a value, nothing"],
    },
    { schema: { type: "array", prefixItems: [{ type: "string" }, reference] }, data: ["a", { id: 1, more: 1 }], want: ["new /1/more: nothing, a number"] },
    { schema: { allOf: [reference, { properties: { more: {} } }] }, data: { id: 1, more: { deep: 1 }, less: 1 }, want: ["new /less: nothing, a number"] },
    { schema: { ...thing, additionalProperties: false }, data: { id: 1, more: 1 }, want: ["new /more: nothing, a number"] },
    { schema: { ...thing, additionalProperties: true }, data: { id: 1, more: 1 }, want: [] },
    { schema: { type: "object" }, data: { anything: 1 }, want: [] },
    {
      schema: { type: "object", properties: {}, patternProperties: { "^x-": { type: "integer" } } },
      data: { "x-a": 1, b: 1 },
      want: ["new /b: nothing, a number"],
    },
    { schema: { type: "object", properties: { "a/b": { type: "integer" } } }, data: { "a/b": "1" }, want: ["wrong /a~1b: an integer, a string"] },
    {
      schema: { $ref: "#/components/schemas/Tree" },
      data: { children: [{ children: [{ leaf: 1 }] }] },
      want: ["new /children/0/children/0/leaf: nothing, a number"],
    },
  ])("is compared with its schema: $data", ({ schema, data, want }) => {
    expect(check(schema, data)).toEqual(want);
  });

  it.each([
    { schema: { type: "object", additionalProperties: reference }, data: { "maya@nordlys.example": { id: "1" } }, want: ["wrong /*/id: an integer, a string"] },
    {
      schema: { type: "object", additionalProperties: reference },
      data: { maya: { id: "1" }, amara: { id: "2" } },
      want: ["wrong /*/id: an integer, a string"],
    },
    { schema: reference, data: { id: 1, "maya@nordlys.example": 1, "602f926aaa81493ce4c5788e": 2 }, want: ["new /*: nothing, a number"] },
  ])("keeps to itself what may be personal in $data", ({ schema, data, want }) => {
    expect(check(schema, data)).toEqual(want);
  });

  it("may be a member of a union that was added since", () => {
    const member = (type: string) => ({ type: "object", required: ["type", type], properties: { type: { const: type }, [type]: {} } });
    const choice = { oneOf: [member("a"), member("b")] };
    expect(check(choice, { type: "a", a: 1 })).toEqual([]);
    expect(check(choice, { type: "a", a: 1, b: 1 })).toEqual(["new /b: nothing, a number"]);
    expect(check(choice, { type: "c" })).toEqual(['new /type: "a" or "b", a string']);
    expect(check(choice, { type: 3 })).toEqual(['wrong /type: "a" or "b", a number']);
    expect(check({ oneOf: [reference, { type: "null" }] }, "a")).toEqual(["wrong : an object or null, a string"]);
    expect(check({ anyOf: [reference, { type: "null" }] }, { id: "a" })).toEqual(["wrong /id: an integer, a string"]);
  });

  it("need not have what may only be written", () => {
    expect(check({ type: "object", required: ["password"], properties: { password: { type: "string", writeOnly: true } } }, {})).toEqual([]);
  });

  it("may have another status of success, and is checked then", () => {
    expect(check(reference, { id: "1" }, { status: 201 })).toEqual(["new : the status 200, the status 201", "wrong /id: an integer, a string"]);
  });

  it("is passed over where it is no JSON", () => {
    expect(createResponseChecker(documentOf({})).check("files/get", 206, "text")).toEqual([]);
  });
});

describe("OpenAPI 3.0", () => {
  const properties = {
    name: { type: "string", nullable: true },
    kind: { type: "string", enum: ["a", "b"], nullable: true },
    thing: { allOf: [reference], nullable: true },
    size: { type: "integer", minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
    nullable: { type: "boolean" },
  };

  it.each([
    { data: { name: null, kind: null, thing: null, size: 9, nullable: true }, want: [] },
    { data: { name: 1 }, want: ["wrong /name: a string or null, a number"] },
    { data: { kind: "c" }, want: ['new /kind: "a", "b" or null, a string'] },
    { data: { thing: { id: "1" } }, want: ["wrong /thing/id: an integer, a string"] },
    { data: { size: 0 }, want: ["wrong /size: > 0, a number"] },
    { data: { nullable: 1 }, want: ["wrong /nullable: a boolean, a number"] },
    { data: { more: 1 }, want: ["new /more: nothing, a number"] },
  ])("is understood: $data", ({ data, want }) => {
    expect(check({ type: "object", properties }, data, { openapi: "3.0.3" })).toEqual(want);
  });
});

it("knows whether an operation promises anything", () => {
  expect(createResponseChecker(documentOf(reference)).promises("things/get")).toBe(true);
  expect(createResponseChecker(documentOf({ description: "Anything." })).promises("things/get")).toBe(false);
  expect(createResponseChecker(documentOf(reference)).promises("files/get")).toBe(false);
});
