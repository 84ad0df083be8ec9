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

/** The differences in some data, one line each: kind, path, expected and actual. */
function check(schema: Schema, data: unknown, { openapi, status = 200 }: { openapi?: string; status?: number } = {}): string[] {
  const checker = createResponseChecker(documentOf(schema, openapi));
  return checker.check("things/get", status, data).map(({ kind, path, expected, actual }) => `${kind} ${path}: ${expected}, ${actual}`);
}

describe("a response", () => {
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
  ])("hides data that may be personal in $data", ({ schema, data, want }) => {
    expect(check(schema, data)).toEqual(want);
  });

  it("may be a new member of a union", () => {
    const member = (type: string) => ({ type: "object", required: ["type", type], properties: { type: { const: type }, [type]: {} } });
    const choice = { oneOf: [member("a"), member("b")] };
    expect(check(choice, { type: "a", a: 1 })).toEqual([]);
    expect(check(choice, { type: "a", a: 1, b: 1 })).toEqual(["new /b: nothing, a number"]);
    expect(check(choice, { type: "c" })).toEqual(['new /type: "a" or "b", a string']);
    expect(check(choice, { type: 3 })).toEqual(['wrong /type: "a" or "b", a number']);
    expect(check({ oneOf: [reference, { type: "null" }] }, "a")).toEqual(["wrong : an object or null, a string"]);
    expect(check({ anyOf: [reference, { type: "null" }] }, { id: "a" })).toEqual(["wrong /id: an integer, a string"]);
  });

  it("need not have write-only properties", () => {
    expect(check({ type: "object", required: ["password"], properties: { password: { type: "string", writeOnly: true } } }, {})).toEqual([]);
  });

  it("may have another success status, and is still checked", () => {
    expect(check(reference, { id: "1" }, { status: 201 })).toEqual(["new : the status 200, the status 201", "wrong /id: an integer, a string"]);
  });

  it("is not checked if it is not JSON", () => {
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

describe("recursive alternatives", () => {
  const reply = { $ref: "#/components/schemas/Reply" };
  const branch = (kind: string) => ({
    type: "object",
    required: ["kind"],
    properties: { kind: { const: kind }, reply, replies: { type: "array", items: reply } },
  });
  const untagged = (name: string) => ({ type: "object", required: [name], properties: { [name]: { type: "integer" }, reply } });
  const SCHEMAS: Record<string, { Reply: Schema; node: object; odd: object; want: string }> = {
    oneOf: { Reply: { oneOf: [branch("a"), branch("b")] }, node: { kind: "a" }, odd: { kind: "new" }, want: 'new %/kind: "a" or "b", a string' },
    anyOf: {
      Reply: { anyOf: [branch("a"), branch("b"), branch("c")] },
      node: { kind: "c" },
      odd: { kind: "new" },
      want: 'new %/kind: "a", "b" or "c", a string',
    },
    "oneOf without a discriminator": {
      Reply: { oneOf: [untagged("x"), untagged("y")] },
      node: { x: 1 },
      odd: { x: "1" },
      want: "wrong %/x: an integer, a string",
    },
    "anyOf in allOf": {
      Reply: { allOf: [{ anyOf: [branch("a"), branch("b")] }, { type: "object" }] },
      node: { kind: "b" },
      odd: { kind: 3 },
      want: 'wrong %/kind: "a" or "b", a number',
    },
  };
  const nest = (node: object, innermost: object, depth: number) =>
    Array.from({ length: depth }).reduce<object>((inner) => ({ ...node, reply: inner }), innermost);
  const checkerOf = (Reply: Schema) => createResponseChecker({ ...documentOf(reply), components: { ...documentOf(reply).components, schemas: { Reply } } });

  it.each(Object.entries(SCHEMAS))("the time to check %s grows in proportion to the response", (_, { Reply, node, odd, want }) => {
    const checker = checkerOf(Reply);
    for (const depth of [1, 30, 200]) {
      const started = performance.now();
      const found = checker
        .check("things/get", 200, nest(node, odd, depth))
        .map(({ kind, path, expected, actual }) => `${kind} ${path}: ${expected}, ${actual}`);
      expect(found).toEqual([want.replace("%", "/reply".repeat(depth))]);
      // If the time doubled with each level, a thousand years would not be enough.
      expect(performance.now() - started).toBeLessThan(60_000);
      expect(checker.check("things/get", 200, nest(node, node, depth))).toEqual([]);
    }
  });

  it("are not checked again for a value that changed in between", () => {
    const checker = checkerOf(SCHEMAS["oneOf"]!.Reply);
    const data = { kind: "a", reply: { kind: "b" } };
    expect(checker.check("things/get", 200, data)).toEqual([]);
    data.reply.kind = "new";
    expect(checker.check("things/get", 200, data)).toHaveLength(1);
  });

  it("may forbid properties that are not in any branch", () => {
    const schema = {
      type: "object",
      oneOf: [untagged("x"), untagged("y")].map(({ properties: { reply: _reply, ...properties }, ...rest }) => ({ ...rest, properties })),
      unevaluatedProperties: false,
    };
    expect(check(schema, { x: 1 })).toEqual([]);
    expect(check(schema, { x: 1, z: 1 })).toEqual(["new /z: nothing, a number"]);
  });
});

describe("an odd schema", () => {
  it.each<{ what: string; schema: Schema; good: unknown; bad?: unknown }>([
    { what: "a pattern that is only valid without the u flag", schema: { type: "string", pattern: "^[\\w-.]+$" }, good: "a-b.c", bad: "a b" },
    { what: "a pattern that is only valid with the u flag", schema: { type: "string", pattern: "^\\p{L}+$" }, good: "äb", bad: "1" },
    { what: "an invalid pattern", schema: { type: "string", pattern: "(" }, good: "a" },
    {
      what: "a pattern of keys",
      schema: { type: "object", patternProperties: { "^[\\w-.]+$": { type: "integer" } } },
      good: { "a.b": 1 },
      bad: { "a.b": "1" },
    },
  ])("with $what is checked", ({ schema, good, bad }) => {
    expect(check(schema, good)).toEqual([]);
    if (bad !== undefined) expect(check(schema, bad)).toHaveLength(1);
  });

  it.each(["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"])("with a required property named %s knows whether it is missing", (name) => {
    const properties = Object.fromEntries([[name, { type: "integer" }]]);
    const schema = { type: "object", required: [name], properties };
    expect(check(schema, {})).toEqual([`wrong /${name}: a value, nothing`]);
    expect(check(schema, Object.fromEntries([[name, 1]]))).toEqual([]);
    expect(check({ type: "object", properties }, {})).toEqual([]);
  });
});
