import { describe, expect, test } from "vitest";
import type { Document, Schema } from "../../shared/openapi.ts";
import { bodyOf, declarationOf, json, operationSpec, smallPlan } from "../testing/small-spec.ts";
import { emitModels } from "./models.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The models of some schemas, with an operation that takes and returns one of them. */
function models(schemas: Record<string, Schema>, both = Object.keys(schemas)[0]!, more: Partial<Document> = {}) {
  return emitModels(smallPlan({ ...operationSpec({ requestBody: json(ref(both)), responses: { 200: json(ref(both)) } }, schemas), ...more }));
}

describe("a named schema", () => {
  test.each<[string, Schema, string]>([
    ["is an interface if it has properties", { type: "object", properties: { a: { type: "string" } } }, "export interface Thing {\n  a?: string;\n}"],
    ["is a type otherwise", { type: "array", items: { type: "string" } }, "export type Thing = string[];"],
    ["is a type if it may be null", { type: ["object", "null"], properties: { a: {} } }, "export type Thing = {\n  a?: unknown;\n} | null;"],
    ["may be anything", true, "export type Thing = unknown;"],
    [
      "has its docs",
      { type: "string", description: "A thing.\n\nWith */ in it.", minLength: 2 },
      "/**\n * A thing.\n *\n * With *\\/ in it.\n *\n * At least 2 characters.\n */\nexport type Thing = string;",
    ],
  ])("%s", (_name, given, want) => {
    expect(bodyOf(models({ Thing: given }))).toBe(want);
  });

  test("has a second type for forms if it is used in no other request", () => {
    const content = { "application/x-www-form-urlencoded": { schema: ref("Meeting") } };
    const spec = operationSpec(
      { requestBody: { content }, responses: { 200: json(ref("Meeting")) } },
      { Meeting: { properties: { at: { type: "string", format: "date-time" } } } },
    );
    expect(bodyOf(emitModels(smallPlan(spec)))).toContain("export interface MeetingInput {\n  at?: string | Date | undefined;\n}");
  });

  test("may be read-only in a part that refers back to it", () => {
    const a: Schema = { type: "object", properties: { id: { type: "string", readOnly: true } }, allOf: [ref("Other")] };
    const other: Schema = { type: "object", required: ["id"], properties: { id: { type: "string" } }, allOf: [ref("Thing")] };
    expect(bodyOf(models({ Thing: a, Other: other }))).toContain("export type ThingInput");
  });

  test("has a second type for requests if the two differ, and so do types that refer to it", () => {
    const file = models({
      Meeting: { type: "object", properties: { at: ref("Time"), people: { type: "array", items: ref("Person") } } },
      Time: { type: "string", format: "date-time" },
      Person: { type: "object", properties: { name: { type: "string" } } },
    });
    expect(bodyOf(file)).toBe(
      [
        "export interface Meeting {\n  at?: Time;\n  people?: Person[];\n}",
        "export interface MeetingInput {\n  at?: TimeInput | undefined;\n  people?: Person[] | undefined;\n}",
        "export type Time = string;",
        "export type TimeInput = string | Date;",
        "export interface Person {\n  name?: string;\n}",
      ].join("\n\n"),
    );
  });

  test("may contain itself", () => {
    const file = models({
      Json: { anyOf: [{ type: "string" }, { type: "array", items: ref("Json") }, ref("JsonObject")] },
      JsonObject: { type: "object", additionalProperties: ref("Json") },
      Node: { type: "object", properties: { next: ref("Node") } },
    });
    expect(bodyOf(file)).toBe(
      [
        "export type Json = string | Json[] | JsonObject;",
        "export type JsonObject = { [name: string]: Json };",
        "export interface Node {\n  next?: Node;\n}",
      ].join("\n\n"),
    );
  });

  test("is not a cycle of a choice and its parts", () => {
    const file = models({
      Pet: { required: ["kind"], properties: { kind: { type: "string" } }, oneOf: [ref("Cat"), ref("Pet")] },
      Cat: { allOf: [ref("Pet"), { properties: { claws: { type: "integer" } } }] },
      Loop: { oneOf: [ref("Loop"), { type: "string" }] },
    });
    expect(declarationOf(file, "Pet")).toBe("export type Pet = Cat & {\n  kind: string;\n};");
    expect(declarationOf(file, "Cat")).toBe("export type Cat = {\n  kind: string;\n} & {\n  claws?: number;\n};");
    expect(declarationOf(file, "Loop")).toBe("export type Loop = string;");
  });

  test("has the other branches of a choice that leads back to it", () => {
    const file = models({
      Left: { oneOf: [ref("Right"), { type: "string" }] },
      Right: { oneOf: [ref("Left"), { type: "integer" }, ref("Right")] },
      Nothing: { anyOf: [ref("Nothing")] },
    });
    expect(declarationOf(file, "Left")).toBe("export type Left = number | string;");
    expect(declarationOf(file, "Right")).toBe("export type Right = string | number;");
    expect(declarationOf(file, "Nothing")).toBe("export type Nothing = unknown;");
  });

  test("has the properties of parts that lead back to it", () => {
    const file = models({
      Left: { allOf: [ref("Right"), { type: "object", properties: { a: { type: "string" } } }] },
      Right: { allOf: [ref("Left"), { type: "object", properties: { b: { type: "string" } } }] },
      Nothing: { allOf: [ref("Nothing")] },
    });
    expect(declarationOf(file, "Left")).toMatch(/^ {2}a\?: string;\n} & {\n {2}b\?: string;$|^ {2}b\?: string;\n} & {\n {2}a\?: string;$/m);
    expect(declarationOf(file, "Nothing")).toBe("export type Nothing = unknown;");
  });
});

describe("a type's name", () => {
  test.each<[string, Record<string, Schema>, string[]]>([
    ["starts with a capital", { thing: {}, "two words": {}, "kebab-case.dotted": {} }, ["Thing", "TwoWords", "KebabCaseDotted"]],
    ["is not a TypeScript keyword", { string: {}, class: {}, import: {} }, ["String", "Class", "Import"]],
    [
      "is not a name that generated code uses",
      { Date: {}, Promise: {}, ApiError: {}, Logger: {}, Record: {} },
      ["DateModel", "PromiseModel", "ApiErrorModel", "LoggerModel", "RecordModel"],
    ],
    ["is not one of the client's", { Small: {}, SmallOptions: {} }, ["Small2", "SmallOptions2"]],
    ["belongs to the schema of that exact name", { thing: {}, Thing: {} }, ["Thing2", "Thing"]],
    ["does not depend on the order", { "b-c": {}, "b c": {} }, ["BC2", "BC"]],
    ["does not depend on the order, the other way", { "b c": {}, "b-c": {} }, ["BC", "BC2"]],
    ["may have letters of any script", { 会议: {}, "Müller.Größe": {} }, ["会议", "MüllerGröße"]],
    ["is unique", { thing: {}, Thing: {}, "th-ing": {} }, ["Thing2", "Thing", "ThIng"]],
    ["is never empty", { "???": {}, "1st": {} }, ["Schema", "_1st"]],
  ])("%s", (_name, schemas, want) => {
    expect([...models(schemas, "none-of-them", { paths: {} }).text.matchAll(/export \w+ ([\p{L}\w]+)/gu)].map(([, name]) => name)).toEqual(want);
  });

  test("is derived from the operation for a response, failure or items without a schema's name", () => {
    const object = (property: string): Schema => ({ type: "object", properties: { [property]: { type: "string" } } });
    const file = emitModels(
      smallPlan(
        operationSpec(
          {
            operationId: "things/list",
            parameters: [
              { name: "offset", in: "query" },
              { name: "limit", in: "query" },
            ],
            responses: { 200: json({ type: "object", properties: { items: { type: "array", items: object("a") } } }), 400: json(object("message")) },
            "x-pagination": { style: "offset", offset: "offset", limit: "limit", items: "items" },
          },
          { ThingsListItem: { type: "string" } },
        ),
      ),
    );
    expect([...file.text.matchAll(/export \w+ (\w+)/g)].map(([, name]) => name)).toEqual([
      "ThingsListItem",
      "ThingsListResponse",
      "ThingsListFailure",
      "ThingsListItem2",
    ]);
  });
});
