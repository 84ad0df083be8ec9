import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeFiles } from "../testing/small-spec.ts";
import type { SchemaObject } from "../../shared/openapi.ts";
import { loadSpec } from "./load.ts";
import { SpecError } from "../../shared/problem.ts";

/** The messages of the rules for a spec, as `line:column message`; empty if it is valid. */
async function complaints(text: string): Promise<string[]> {
  const file = join(writeFiles({ "a.yaml": `openapi: 3.1.0\ninfo:\n  title: Small\n  version: '1'\n${text}` }), "a.yaml");
  try {
    await loadSpec({ provider: "small", file });
    return [];
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return error.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
  }
}

const DONE = "      responses: { '200': { description: Done } }\n";
/** Operations `/1`, `/2` and so on, from line 6, from their keywords other than `responses`. */
const operations = (...each: string[]) =>
  `paths:\n${each.map((text, index) => `  /${index + 1}:\n    post:\n${text.replaceAll(/^(?=.)/gm, "      ")}\n${DONE}`).join("")}`;

describe("x-inferred", () => {
  const want = "x-inferred is a map from any of method, path, parameters, request, response to a sentence that says why";
  test.each<[string, string, string[]]>([
    ["a part with its note", "x-inferred: { method: Nobody says. }", []],
    ["another part", "x-inferred:\n  body: Nobody says.", [`9:9 ${want}`]],
    ["a part without a note", "x-inferred:\n  method: ''", [`9:9 ${want}`]],
    ["a list", "x-inferred: text", [expect.stringContaining(want) as string]],
  ])("%s", async (_name, given, expected) => {
    expect(await complaints(operations(given))).toEqual(expected);
  });
});

describe("the names of operations that we describe", () => {
  const named = (id: string, ...more: string[]) => [`operationId: ${id}`, "x-source: Here", ...more].join("\n");
  test.each<[string, string[], string[]]>([
    ["are resource/verb", [named("meetings/create"), named("reports.agent/onlineTimes")], []],
    ["are camelCase", [named("Meetings/create")], ["8:20 operationId Meetings/create is not of the form resource/verb in camelCase, such as meetings/create"]],
    ["have one slash", [named("a/b/c")], ["8:20 operationId a/b/c is not of the form resource/verb in camelCase, such as meetings/create"]],
    ["do not make a promise", [named("a/then")], ['8:20 operationId a/then would make the client a promise: name it without "then"']],
    [
      "are not both a resource and a method",
      [named("reports/agent"), named("reports.agent/list")],
      ["13:20 operationId reports.agent/list makes reports.agent both a method and a resource: rename one"],
    ],
    ["may be anything in a provider's own file", ["operationId: Repos/get-it"], []],
  ])("%s", async (_name, given, want) => {
    expect(await complaints(operations(...given))).toEqual(want);
  });
});

describe("x-pagination", () => {
  const response = `responses:
  '200':
    description: Things
    content:
      application/json:
        schema:
          allOf:
            - { $ref: '#/components/schemas/Page' }`;
  const body = "requestBody: { content: { application/json: { schema: { properties: { from: {}, to: {} } } } } }";
  const schemas =
    "components:\n  schemas:\n    Page: { properties: { data: { type: array, items: { properties: { at: {}, room: {} } } }, meta: { properties: { more: {}, next: {} } }, '@odata.next': {} } }\n";
  const paged = (pagination: string, more = body) =>
    `paths:\n  /1:\n    parameters: [{ name: page, in: query, schema: {} }, { name: size, in: query, schema: {} }]\n    post:\n      x-pagination: ${pagination}\n${`${more}\n${response}`.replaceAll(/^/gm, "      ")}\n${schemas}`;

  test.each<[string, string, string[]]>([
    ["names existing parameters and properties", "{ style: page, page: page, first: 1, size: size, items: data, more: meta.more }", []],
    ["by time names existing parameters and properties", "{ style: timeRange, start: from, end: to, items: data, more: meta.more, from: at, key: [room] }", []],
    ["by a cursor of a query parameter", "{ style: cursor, cursor: page, size: size, next: meta.next, items: data }", []],
    ["by a cursor of the body", "{ style: cursor, cursor: body.from, next: meta.next, items: data }", []],
    ["by the id of the last item", "{ style: cursor, cursor: page, item: at, items: data, more: meta.more }", []],
    ["by the id of an item in both directions", "{ style: cursor, cursor: page, item: at, items: data, before: size }", []],
    [
      "backwards by an unknown parameter",
      "{ style: cursor, cursor: page, item: at, items: data, before: back }",
      ['9:83 x-pagination.before is "back", which is not a parameter or a property of the request body'],
    ],
    [
      "backwards without an item",
      "{ style: cursor, cursor: page, next: meta.next, items: data, before: size }",
      ["9:90 x-pagination.before needs item: the cursor backwards is a property of the first item"],
    ],
    ["by links in a header", "{ style: link, items: data }", []],
    ["by links in the body", "{ style: link, items: data, next: meta.next }", []],
    ["by links in a property whose name has a dot", "{ style: link, items: data, next: '@odata.next' }", []],
    [
      "by an unknown cursor",
      "{ style: cursor, cursor: token, next: meta.next, items: data }",
      ['9:46 x-pagination.cursor is "token", which is not a parameter or a property of the request body'],
    ],
    [
      "by a cursor that no response has",
      "{ style: cursor, cursor: page, items: data }",
      ["9:30 x-pagination of the style cursor needs next or item, one of them"],
    ],
    ["of no known style", "{ style: scroll }", ["9:30 x-pagination.style is one of offset, page, cursor, link, timeRange"]],
    [
      "with a key that its style does not have",
      "{ style: link, items: data, nxt: meta.next }",
      ["9:54 x-pagination of the style link has no nxt: it has style, items, next"],
    ],
    ["with a word as a number", "{ style: page, page: page, first: one, items: data }", ['9:55 x-pagination.first is "one", which is not a whole number']],
    ["with several names", "{ style: page, page: [page], items: data }", ["9:42 x-pagination.page takes one name"]],
    ["of something that is not a list", "{ style: link, items: meta }", ['9:43 x-pagination.items is "meta", which is not a list']],
    ["of a response that is not a list", "{ style: link }", ["9:21 x-pagination needs items: the response is not a list"]],
    ["by an unknown parameter", "{ style: offset, offset: skip, limit: size, items: data }", ['9:46 x-pagination.offset is "skip", which is not a parameter']],
    [
      "by a property that is not in the response",
      "{ style: page, page: page, first: 1, items: data, total: meta.pages }",
      ['9:78 x-pagination.total is "meta.pages", which is not a property of the response'],
    ],
    [
      "by a property that is not in the body",
      "{ style: timeRange, start: since, end: to, items: data, more: meta.more, from: at }",
      ['9:48 x-pagination.start is "since", which is not a property of the request body'],
    ],
    [
      "by a property that no item has",
      "{ style: timeRange, start: from, end: to, items: data, more: meta.more, from: at, key: [room, desk] }",
      ['9:108 x-pagination.key is "desk", which is not a property of an item'],
    ],
  ])("%s", async (_name, given, want) => {
    expect(await complaints(paged(given))).toEqual(want);
  });
});

test("x-pagination reads references inside the file that they stand in", async () => {
  const schemas =
    "Page: { type: object, properties: { data: { type: array, items: { $ref: '#/Item' } } } }\nItem: { type: object, properties: { id: { type: string } } }\n";
  const text = (item: string) => `openapi: 3.1.0
info: { title: Small, version: '1' }
paths:
  /1:
    get:
      parameters: [{ name: after, in: query, schema: { type: string } }]
      x-pagination: { style: cursor, cursor: after, item: ${item}, items: data }
      responses: { '200': { description: Page, content: { application/json: { schema: { $ref: 'schemas.yaml#/Page' } } } } }
`;
  const problems = async (item: string) => {
    const folder = writeFiles({ "a.yaml": text(item), "schemas.yaml": schemas });
    return loadSpec({ provider: "small", file: join(folder, "a.yaml") }).then(
      () => [],
      (error: SpecError) => error.problems.map(({ message }) => message),
    );
  };
  expect(await problems("id")).toEqual([]);
  expect(await problems("uid")).toEqual(['x-pagination.item is "uid", which is not a property of an item']);
});

describe("x-enum-varnames that do not fit are left out, with a note: ", () => {
  const level = (text: string) => `paths: {}\ncomponents:\n  schemas:\n    A:\n      enum: [1, 2]\n      x-enum-varnames: ${text}\n`;
  const notes = async (text: string) => {
    const file = join(writeFiles({ "a.yaml": `openapi: 3.1.0\ninfo:\n  title: Small\n  version: '1'\n${text}` }), "a.yaml");
    const { warnings, document } = await loadSpec({ provider: "small", file });
    const names = (document.components!.schemas!["A"] as SchemaObject)["x-enum-varnames"];
    return [...warnings.map(({ line, column, message }) => `${line}:${column} ${message}`), ...(names ? [names] : [])];
  };
  test.each<[string, string, unknown[]]>([
    ["one name for each value", "[Low, High]", [["Low", "High"]]],
    ["a missing name", "[Low]", ["10:24 x-enum-varnames has to be a list with one name for each value of enum: the names are left out"]],
    ["a number", "[Low, 2]", ["10:24 x-enum-varnames has to have only strings: the names are left out"]],
    ["a name twice", "[VeryLow, very_low]", ["10:24 x-enum-varnames has veryLow twice: names are compared in camelCase: the names are left out"]],
  ])("%s", async (_name, given, expected) => expect(await notes(level(given))).toEqual(expected));
});

describe("unsupported constructs", () => {
  const parameter = (text: string) => operations(`parameters:\n  - { ${text} }`);
  test.each<[string, string, string[]]>([
    [
      "an invalid name of a client",
      "  x-client-name: my client\npaths: {}\n",
      ['5:18 x-client-name is "my client": it has to be a name in PascalCase, such as ConnectyCube'],
    ],
    [
      "a query parameter named body",
      parameter("name: body, in: query, schema: {}"),
      ["9:9 a query parameter named body has the same name as the request body in a call"],
    ],
    [
      "a header and a query parameter of one name",
      operations("parameters: [{ name: a, in: query, schema: {} }, { name: a, in: header, schema: {} }]"),
      ["8:19 there is a header and a query parameter a: a call takes both by name, so one of them needs another name"],
    ],
    [
      "a matrix of separate values",
      "paths:\n  /{a}:\n    get:\n      parameters: [{ name: a, in: path, required: true, style: matrix, explode: true, schema: { type: array } }]\n      responses: { '200': { description: x } }\n",
      ["8:81 a list of style matrix is written with commas: use explode: false"],
    ],
    [
      "a label of separate values",
      "paths:\n  /{a}:\n    get:\n      parameters: [{ name: a, in: path, required: true, style: label, explode: true, schema: { properties: {} } }]\n      responses: { '200': { description: x } }\n",
      ["8:80 a list of style label is written with commas: use explode: false"],
    ],
  ])("%s", async (_name, given, want) => {
    expect(await complaints(given)).toEqual(want);
  });
});
