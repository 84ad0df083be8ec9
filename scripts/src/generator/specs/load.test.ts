import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SchemaObject } from "../../shared/openapi.ts";
import { readApi } from "../api/read-api.ts";
import { writeFiles } from "../testing/small-spec.ts";
import { loadSpec } from "./load.ts";
import { SpecError } from "../../shared/problem.ts";

/** The problems of a spec that cannot be used, with paths relative to its folder: `openapi.yaml:3:1 message`. */
async function refusal(files: Record<string, string>, file = Object.keys(files)[0]!): Promise<string[]> {
  const folder = writeFiles(files);
  const error = await loadSpec({ provider: "small", file: join(folder, file) }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SpecError)) throw new Error(`it was not refused: ${String(error)}`);
  return error.message
    .split("\n")
    .filter((line) => !line.startsWith("  to correct it"))
    .map((line) => line.replaceAll(`${folder}/`, ""));
}

const load = (files: Record<string, string>) => loadSpec({ provider: "small", file: join(writeFiles(files), Object.keys(files)[0]!) });

const HEAD = "openapi: 3.1.0\ninfo: { title: Small, version: '1', x-source: here }\n";

describe("refuses files that are not OpenAPI 3.0 or 3.1, with the line", () => {
  test.each<[string, Record<string, string>, string[]]>([
    ["an empty file", { "a.yaml": "" }, ["a.yaml:1:1 the file is empty: it has to be an OpenAPI 3.0 or 3.1 document"]],
    ["a text", { "a.yaml": "hello\n" }, ["a.yaml:1:1 this is not an OpenAPI document: it does not start with `openapi: 3.1.0`"]],
    ["another YAML file", { "a.yaml": "name: x\n" }, ["a.yaml:1:1 this is not an OpenAPI document: it does not start with `openapi: 3.1.0`"]],
    [
      "Swagger 2.0",
      { "a.yaml": "info: {}\nswagger: '2.0'\n" },
      ["a.yaml:2:10 this is Swagger 2.0: convert it to OpenAPI 3.0 or 3.1 first, with `npx swagger2openapi` for instance"],
    ],
    ["OpenAPI 3.2", { "a.yaml": "openapi: 3.2.0\n" }, ["a.yaml:1:10 this is OpenAPI 3.2.0: meetwire reads 3.0 and 3.1"]],
    ["a version that is a number", { "a.yaml": "openapi: 3.1\n" }, ["a.yaml:1:10 this is OpenAPI 3.1: meetwire reads 3.0 and 3.1"]],
    ["invalid YAML", { "a.yaml": "openapi: 3.1.0\ninfo: [\n" }, ["a.yaml:3:1 unexpected end of the stream within a flow collection"]],
    ["a tab", { "a.yaml": "openapi: 3.1.0\ninfo:\n\ttitle: a\n" }, ["a.yaml:3:1 tab characters must not be used in indentation"]],
    ["invalid JSON", { "a.json": '{\n  "openapi": "3.1.0",\n  "info": {\n' }, ["a.json:4:1 unexpected end of the stream within a flow collection"]],
    [
      "YAML that is nested too deep",
      { "a.yaml": `openapi: 3.1.0\ninfo: ${"{ a: ".repeat(101)}${"}".repeat(101)}\n` },
      ["a.yaml:2:499 this is nested more than 100 levels deep: refer to a part of it by $ref, or write the file as JSON"],
    ],
    [
      "a key that is there twice",
      { "a.json": '{\n  "openapi": "3.1.0",\n  "info": {},\n  "paths": { "/a": { "summary": ": \\\"x\\\":" } },\n  "paths": {}\n}\n' },
      ["a.json:5:3 duplicated mapping key"],
    ],
    [
      "two documents in a file",
      { "a.yaml": "# ---\n---\nopenapi: 3.1.0\ninfo: { title: ---, version: '1' }\npaths: {}\n---\nopenapi: 3.1.0\n" },
      ["a.yaml:6:1 there is a second document after this line: a spec is one document"],
    ],
    ["UTF-16", { "a.yaml": "o\0p\0" }, ["a.yaml:1:1 the file is not UTF-8: save it as UTF-8"]],
    [
      "a path that refers to itself",
      { "a.yaml": `${HEAD}paths:\n  /a: { $ref: '#/paths/~1a' }\n` },
      ["a.yaml:4:7 #/paths/~1a refers to #/paths/~1a: one of them has to be a definition"],
    ],
    [
      "parts of schemas that only refer to each other",
      {
        "a.yaml": `${HEAD}paths: {}\ncomponents:\n  schemas:\n    A: { properties: { a: { $ref: '#/components/schemas/B/items' } } }\n    B: { items: { $ref: '#/components/schemas/A/properties/a' } }\n`,
      },
      [
        "a.yaml:6:27 #/components/schemas/A/properties/a refers to #/components/schemas/B/items refers to #/components/schemas/A/properties/a: one of them has to be a definition",
      ],
    ],
    ...["", "#", "#/", "#anchor"].map((reference): [string, Record<string, string>, string[]] => [
      `the reference ${JSON.stringify(reference)}`,
      { "a.yaml": `${HEAD}paths: {}\ncomponents:\n  schemas:\n    A: { $ref: '${reference}', example: { $ref: '#fine' } }\n` },
      [`a.yaml:6:16 ${JSON.stringify(reference)} is not a path to a part of the spec: refer to it by a path such as #/components/schemas/Name`],
    ]),
    [
      "names that no header can have",
      {
        "a.yaml": `${HEAD}paths:\n  /a:\n    get: { parameters: [{ name: 'X Trace', in: header, schema: {} }], responses: {} }\ncomponents:\n  securitySchemes: { key: { type: apiKey, in: header, name: 'X:Key' } }\n`,
      },
      [
        'a.yaml:5:33 no header can be called "X Trace": it has a character that names of headers cannot have',
        'a.yaml:7:61 no header can be called "X:Key": it has a character that names of headers cannot have',
      ],
    ],
    [
      "parameters that are not a list, or have no name",
      {
        "a.yaml": `${HEAD}paths:\n  /a:\n    get: { parameters: { in: query }, responses: {} }\n    put: { parameters: [{ in: query, schema: {} }], responses: {} }\n`,
      },
      ["a.yaml:5:24 Expected type `ParameterList` (array) but got `object`", "a.yaml:6:25 The field `name` must be present on this level."],
    ],
    [
      "a pattern with a hint that is not a regular expression",
      { "a.yaml": `${HEAD}paths: {}\ncomponents:\n  schemas:\n    A: { pattern: '(?<x', x-pattern-hint: it is wrong }\n` },
      ["a.yaml:6:19 (?<x is not a regular expression"],
    ],
    ["a missing part", { "a.yaml": "openapi: 3.1.0\npaths: {}\n" }, ["a.yaml:1:1 The field `info` must be present on this level."]],
    [
      "a word that is misspelled",
      { "a.yaml": `${HEAD}paths:\n  /a:\n    get:\n      sumary: x\n      responses: {}\n` },
      ["a.yaml:6:7 Property `sumary` is not expected here. Did you mean `summary`?"],
    ],
    [
      "a reference to nothing",
      { "a.yaml": `${HEAD}paths:\n  /a:\n    get:\n      responses:\n        '200': { $ref: '#/components/responses/None' }\n` },
      ["a.yaml:7:16 Can't resolve $ref: there is no #/components/responses/None"],
    ],
    [
      "references that only refer to each other",
      { "a.yaml": `${HEAD}paths: {}\ncomponents:\n  schemas:\n    A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/A' }\n` },
      ["a.yaml:6:8 #/components/schemas/A refers to #/components/schemas/B refers to #/components/schemas/A: one of them has to be a definition"],
    ],
  ])("%s", async (_name, files, want) => {
    expect(await refusal(files)).toEqual(want);
  });
});

test.each([
  ["allOf", "allOf: [{ $ref: '#/components/schemas/B' }]", "allOf: [{ $ref: '#/components/schemas/A' }, { type: object }]"],
  ["anyOf", "anyOf: [{ $ref: '#/components/schemas/B' }]", "anyOf: [{ type: string }, { anyOf: [{ $ref: '#/components/schemas/A' }] }]"],
])("schemas that lead back to themselves by %s are noted", async (keyword, a, b) => {
  const { warnings } = await load({
    "a.yaml": `${HEAD}paths: {}\ncomponents:\n  schemas:\n    A: { ${a} }\n    B: { ${b} }\n    C: { allOf: [{ $ref: '#/components/schemas/D' }] }\n    D: { oneOf: [{ $ref: '#/components/schemas/C' }, { type: string }] }\n`,
  });
  expect(warnings.slice(0, 2).map(({ line, message }) => `${line} ${message}`)).toEqual([
    `6 ${keyword} leads back to this schema, which adds nothing: it is ignored`,
    `7 ${keyword} leads back to this schema, which adds nothing: it is ignored`,
  ]);
  expect(warnings.filter(({ line }) => line === 8 || line === 9)).toEqual([]);
});

test("a discriminator may map to the bare name of a schema, and a mapping without a target is only noted", async () => {
  const schemas = `components:\n  schemas:\n    Car: {}\n    Any: { oneOf: [{ $ref: '#/components/schemas/Car' }], discriminator: { propertyName: kind, mapping: { car: Car, bike: Bike } } }\n`;
  const { warnings } = await load({ "a.yaml": `${HEAD}paths: {}\n${schemas}` });
  expect(warnings.map(({ line, message }) => `${line!}: ${message}`)).toEqual(["7: Can't resolve $ref: it is ignored"]);
});

describe("a spec in several files", () => {
  const main = `${HEAD}paths:\n  /a: { $ref: paths/a.yaml }\n`;

  test("is read as one", async () => {
    const { document } = await load({
      "openapi.yaml": main,
      "paths/a.yaml": "get: { responses: { '200': { description: x, content: { application/json: { schema: { $ref: ../schemas/thing.yaml } } } } } }\n",
      "schemas/thing.yaml": "type: object\nproperties: { next: { $ref: thing.yaml } }\n",
    });
    expect(document.components?.schemas).toEqual({ thing: { type: "object", properties: { next: { $ref: "#/components/schemas/thing" } } } });
    expect(document.paths?.["/a"]).toMatchObject({
      get: { responses: { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/thing" } } } } } },
    });
  });

  test.each<[string, string | undefined, string]>([
    ["names the file that is missing", undefined, "openapi.yaml:4:7 Can't resolve $ref: ENOENT: no such file or directory 'paths/a.yaml'"],
    ["names the file that is broken, and its line", "get:\n  responses: [\n", "paths/a.yaml:3:1 unexpected end of the stream within a flow collection"],
    [
      "names the file that is wrong, and its line",
      "get:\n  sumary: x\n  responses: {}\n",
      "paths/a.yaml:2:3 Property `sumary` is not expected here. Did you mean `summary`?",
    ],
  ])("%s", async (_name, text, want) => {
    expect((await refusal({ "openapi.yaml": main, ...(text !== undefined && { "paths/a.yaml": text }) }))[0]).toBe(want);
  });
});

test("a spec with many problems is not reported line by line", async () => {
  const operations = Array.from({ length: 30 }, (_, index) => `  /a${index}: { get: { sumary: x, responses: { '200': { description: x } } } }\n`).join("");
  const lines = await refusal({ "a.yaml": `${HEAD}paths:\n${operations}` });
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe("a.yaml and 10 more problems");
});

describe("reads common deviations of providers' own files, even if they are not strictly valid", () => {
  const schema = (text: string, version = "3.0.3") => ({
    "a.yaml": `openapi: ${version}\ninfo: { title: Small, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n    A: { type: object, x-more: { name: 1 } }\n    Thing: ${text}\n`,
  });

  test.each([
    ["nullable without a type", schema("{ nullable: true, allOf: [{ $ref: '#/components/schemas/A' }] }")],
    ["nullable in 3.1", schema("{ type: string, nullable: true }", "3.1.0")],
    [
      "a schema that is a boolean",
      { "a.yaml": `${HEAD}paths: { /a: { get: { responses: { '200': { description: x, content: { application/json: { schema: true } } } } } } }\n` },
    ],
    [
      "extensions of any kind",
      { "a.yaml": "openapi: 3.1.0\ninfo: { title: Small, version: '1', x-logo: text }\npaths: { x-more: 1 }\nx-webhooks: { a: 1 }\n" },
    ],
    [
      "paths that differ only by the names of parameters",
      {
        "a.yaml": `${HEAD}paths:\n${["a", "b"].map((name) => `  /x/{${name}}: { get: { parameters: [{ name: ${name}, in: path, required: true, schema: {} }], responses: { '200': { description: x } } } }\n`).join("")}`,
      },
    ],
  ])("%s", async (_name, files) => {
    await expect(load(files as Record<string, string>)).resolves.toBeDefined();
  });
});

describe("the sources of operations", () => {
  const spec = (info: string, ...sources: string[]) => ({
    "a.yaml": `openapi: 3.1.0\ninfo: { title: Small, version: '1'${info} }\npaths:\n${sources.map((source, index) => `  /${index}: { get: { ${source}responses: { '200': { description: x } } } }\n`).join("")}`,
  });

  test.each<[string, Record<string, string>, string[]]>([
    [
      "no operation has one",
      spec("", "", ""),
      [expect.stringMatching(/^no operation has an x-source, which `npm run check` rejects: .* `x-source: /) as string],
    ],
    ["some have one", spec("", "x-source: A, ", ""), [expect.stringMatching(/^1 of 2 operations have no x-source, /) as string]],
    ["all have one", spec("", "x-source: A, "), []],
    ["the info has one", spec(", x-source: The provider's own file", ""), []],
  ])("%s", async (_name, files, want) => {
    expect((await load(files)).warnings.map(({ message }) => message)).toEqual(want);
  });
});

describe("reads harmless mistakes in a provider's file, and warns with the line", () => {
  const three = "openapi: 3.0.3\ninfo: { title: Small, version: '1', x-source: here }\n";
  const get = (text: string) => `${three}paths:\n  /a/{id}:\n    get:\n${text.replaceAll(/^/gm, "      ")}\n`;
  const withId = "parameters: [{ name: id, in: path, required: true, schema: { type: string } }]";
  const ok = "responses: { '200': { description: x } }";
  const schema = (text: string) => get(`${withId}\nresponses: { '200': { description: x, content: { application/json: { schema: ${text} } } } }`);
  const responseSchema = ["responses", "200", "content", "application/json", "schema"];

  test.each<[string, string, string[], string[], unknown]>([
    [
      "a path parameter without a description is a string",
      get(ok),
      ["5 The operation does not define the path parameter `{id}` expected by path `/a/{id}`: it is taken as a string"],
      ["parameters"],
      [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    ],
    [
      "a path parameter that the path does not have is left out",
      get(`parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: no, in: path, required: true, schema: {} }]\n${ok}`),
      ["6 Path parameter `no` is not used in the path `/a/{id}`: it is left out"],
      ["parameters"],
      [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    ],
    [
      "a parameter without a schema takes anything",
      get(`parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: limit, in: query }]\n${ok}`),
      ["6 Must contain at least one of the following fields: schema, content: it can be done without"],
      ["parameters", "1"],
      { name: "limit", in: "query" },
    ],
    [
      "a list of types",
      schema("{ type: [string, 'null'] }"),
      [
        '7 `type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean": a list of types is read as in OpenAPI 3.1, and any other type as any value',
      ],
      responseSchema,
      { type: ["string", "null"] },
    ],
    [
      "keywords of a parameter in a schema",
      schema("{ type: string, in: body, required: true }"),
      ["7 Property `in` is not expected here: it is ignored", "7 Expected type `array` but got `boolean`: it is ignored"],
      responseSchema,
      { type: "string", in: "body" },
    ],
    [
      "an unknown type",
      schema("{ type: file }"),
      [
        '7 `type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean": a list of types is read as in OpenAPI 3.1, and any other type as any value',
      ],
      responseSchema,
      {},
    ],
    [
      "a dynamic reference is any value",
      schema("{ $recursiveRef: '#' }"),
      [
        "7 Property `$recursiveRef` is not expected here: it is ignored",
        "7 $recursiveRef is read as any value: refer to a schema under components/schemas by $ref",
      ],
      responseSchema,
      { $recursiveRef: "#" },
    ],
    [
      "an enum of objects is any of them",
      schema("{ type: object, properties: { a: { type: string } }, enum: [{ a: x }, { a: y }] }"),
      ["7 an enum of objects or lists is read as any of them: describe them by oneOf"],
      responseSchema,
      { type: "object", properties: { a: { type: "string" } } },
    ],
    [
      "names without quotes, which YAML reads as numbers",
      schema("{ type: object, title: 5, description: true, required: [1], properties: { 1: {}, title: {} } }"),
      [
        "7 Expected type `string` but got `integer`: it is read as text",
        "7 Expected type `string` but got `boolean`: it is read as text",
        "7 Expected type `string` but got `integer`: it is read as text",
      ],
      responseSchema,
      { type: "object", title: "5", description: "true", required: ["1"], properties: { 1: {}, title: {} } },
    ],
    [
      "values of an enum with another type",
      schema(
        "{ anyOf: [{ type: string, enum: [1, a, true, null] }, { type: integer, enum: ['2', null] }, { type: boolean, enum: ['true'] }, { enum: [1, a] }] }",
      ),
      [
        "7 1 is not of the type string: it is read as text",
        '7 "2" is not of the type integer: it is read as a number',
        '7 "true" is not of the type boolean: it is read as a boolean',
      ],
      responseSchema,
      {
        anyOf: [
          { type: "string", enum: ["1", "a", "true", null] },
          { type: "integer", enum: [2, null] },
          { type: "boolean", enum: [true] },
          { enum: [1, "a"] },
        ],
      },
    ],
    [
      "names that do not fit their enum",
      schema("{ type: integer, enum: [1, 2], x-enum-varnames: [One] }"),
      ["7 x-enum-varnames has to be a list with one name for each value of enum: the names are left out"],
      responseSchema,
      { type: "integer", enum: [1, 2] },
    ],
    [
      "null without quotes, as a type and as a schema",
      schema("{ anyOf: [null, { type: [string, null] }] }"),
      [
        "7 Expected type `Schema` (object) but got `null`: it is read as any value",
        '7 `type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean": a list of types is read as in OpenAPI 3.1, and any other type as any value',
      ],
      responseSchema,
      { anyOf: [{}, { type: ["string", "null"] }] },
    ],
    [
      "lists of schemas and of values that are empty",
      schema("{ allOf: [], anyOf: [], oneOf: [], type: string, enum: [] }"),
      ["7 allOf is empty: it is ignored", "7 oneOf is empty: it is ignored", "7 anyOf is empty: it is ignored", "7 enum is empty: it is ignored"],
      responseSchema,
      { type: "string" },
    ],
    [
      "a key without a value, in place of a schema, is any value",
      schema("{ type: object, properties: { a: , b: { type: array, items: } } }"),
      ["7 Expected type `Schema` (object) but got `null`: it is read as any value"],
      responseSchema,
      { type: "object", properties: { a: {}, b: { type: "array", items: {} } } },
    ],
    [
      "a key without a value, elsewhere, is nothing",
      get(`${withId}\ntags:\nrequestBody:\ndescription:\n${ok}`),
      [
        "7 Expected type `array` but got `null`: it is ignored",
        "9 Expected type `string` but got `null`: it is ignored",
        "8 Expected type `RequestBody` (object) but got `null`: it is ignored",
      ],
      [],
      {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: { 200: { description: "x" } },
      },
    ],
    [
      "a limit that is misspelled",
      get(`parameters: [{ name: id, in: path, required: true, schema: { type: string, minlength: 2 } }]\n${ok}`),
      ["6 Property `minlength` is not expected here: it is ignored"],
      ["parameters", "0", "schema", "type"],
      "string",
    ],
    [
      "a response without a description",
      get(`${withId}\nresponses: { '200': {} }`),
      ["7 The field `description` must be present on this level: it can be done without"],
      ["responses", "200"],
      {},
    ],
  ])("%s", async (_name, text, want, at, value) => {
    const { warnings, document } = await load({ "a.yaml": text });
    expect(warnings.map(({ line, message }) => `${line} ${message}`)).toEqual(want);
    let node: unknown = (document.paths!["/a/{id}"] as { get: unknown }).get;
    for (const key of at) node = (node as Record<string, unknown>)[key];
    expect(node).toEqual(value);
  });

  test("a query in a path becomes parameters, and a fragment only distinguishes operations", async () => {
    const { document, warnings } = await load({
      "a.yaml": `${three}paths:\n  /a?beta=true: { post: { ${ok} } }\n  /a#copy: { post: { ${ok} } }\n`,
    });
    expect(warnings.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '4 the path /a?beta=true contains "?": what follows becomes required parameters',
      '5 the path /a#copy contains "#": it is sent without what follows',
    ]);
    const { operations } = readApi({ provider: "small", file: "a.yaml", document, warnings });
    expect(operations.map(({ id, path, parameters }) => [id, path, parameters.map(({ name, in: place }) => `${place} ${name}`)])).toEqual([
      ["a/create", "/a", ["query beta"]],
      ["a/copy", "/a", []],
    ]);
  });

  test("a path without a slash is not a part of the host", async () => {
    const { document, warnings } = await load({ "a.yaml": `${three}paths:\n  a/b: { get: { ${ok} } }\n` });
    expect(warnings.map(({ line, message }) => `${line} ${message}`)).toEqual(['4 the path a/b does not begin with "/": it is read as /a/b']);
    expect(readApi({ provider: "small", file: "a.yaml", document, warnings }).operations.map(({ path }) => path)).toEqual(["/a/b"]);
  });

  test("numbers for names", async () => {
    const { document, warnings } = await load({
      "a.yaml":
        "openapi: 3.1.0\ninfo: { title: 2024, version: 1.0, x-source: here }\nservers: [{ url: 'https://a.example:{port}', variables: { port: { enum: [443], default: 443 } } }]\npaths:\n  /a:\n    get: { operationId: 5, summary: 6, tags: [7], parameters: [{ name: 8, in: query }], responses: {} }\n",
    });
    expect(warnings.map(({ message }) => message).filter((message) => !message.endsWith("it is read as text"))).toEqual([expect.stringContaining("schema")]);
    expect(document.info).toMatchObject({ title: "2024", version: "1" });
    expect(document.paths!["/a"]).toMatchObject({ get: { operationId: "5", summary: "6", tags: ["7"], parameters: [{ name: "8", in: "query" }] } });
  });

  test("items without a value, servers without an address, and a reference that is a number", async () => {
    const { document, warnings } = await load({
      "a.yaml": `${HEAD}servers: [{ description: x }, { url: https://a.example }]\npaths:\n  /a:\n    get: { parameters: [null, { name: a, in: query, schema: { $ref: 5 } }], responses: {} }\ncomponents:\n  schemas:\n    A: { oneOf: [{ type: string }], discriminator: { propertyName: a, mapping: { b: 5 } } }\n`,
    });
    expect(document.servers).toEqual([{ url: "https://a.example" }]);
    expect(document.paths!["/a"]).toEqual({ get: { parameters: [{ name: "a", in: "query", schema: {} }], responses: {} } });
    expect(warnings.map(({ line }) => line)).toEqual([3, 6, 6, 9]);
  });

  test("requests that no fetch sends, and bodies that they cannot have, are left out", async () => {
    const operation = "{ operationId: OWN, requestBody: { content: { application/json: { schema: {} } } }, responses: {} }";
    const operations = ["get", "head", "delete", "trace"].map((method) => `    ${method}: ${operation.replace("OWN", method)}\n`).join("");
    const { document, warnings } = await load({ "a.yaml": `${HEAD}paths:\n  /a:\n${operations}` });
    expect(warnings.map(({ line, message }) => `${line} ${message}`)).toEqual([
      "5 a GET request cannot have a body: the body is left out",
      "6 a HEAD request cannot have a body: the body is left out",
      "8 no fetch sends a TRACE request: the operation is left out",
    ]);
    expect(document.paths!["/a"]).toEqual({
      get: { operationId: "get", responses: {} },
      head: { operationId: "head", responses: {} },
      delete: { operationId: "delete", requestBody: { content: { "application/json": { schema: {} } } }, responses: {} },
    });
  });

  test("a security requirement without its scheme", async () => {
    const { warnings } = await load({ "a.yaml": `${three}security: [{ key: [] }]\npaths:\n  /a: { get: { security: [{ other: [] }, {}], ${ok} } }\n` });
    expect(warnings.map(({ line, message }) => `${line} ${message}`)).toEqual([
      "3 there is no security scheme key under components: no credential is sent for it",
      "5 there is no security scheme other under components: no credential is sent for it",
    ]);
  });

  test("two operations with one operationId", async () => {
    const { document, warnings } = await load({
      "a.yaml": `${three}paths:\n  /a: { get: { operationId: x, ${ok} } }\n  /b: { get: { operationId: x, ${ok} } }\n`,
    });
    expect(warnings.map(({ line }) => line)).toEqual([5]);
    expect(readApi({ provider: "small", file: "a.yaml", document, warnings }).operations.map(({ id }) => id)).toEqual(["a/get", "b/get"]);
  });
});

describe("an error says which actions of an overlay correct it", () => {
  const matrix = "parameters: [{ name: id, in: path, required: true, style: matrix, explode: true, schema: { type: array } }]";
  const noTarget = "parameters: [{ $ref: '#/components/parameters/no' }]";
  const ok = "responses: { '200': { description: x } }";
  const response = (schema: string) => `responses: { '200': { description: x, content: { application/json: { schema: ${schema} } } } }`;
  const schemaAt = "$.paths['/a/{id}'].get.responses['200'].content['application/json'].schema";

  test.each<[string, string, [target: string, change: string][]]>([
    ["by a change", `${matrix}\n      ${ok}`, [["$.paths['/a/{id}'].get.parameters[0]", "update: { explode: false }"]]],
    ["by leaving out the operation", `${noTarget}\n      ${ok}`, [["$.paths['/a/{id}'].get", "remove: true"]]],
    [
      "by the right spelling, with the content of the misspelled one",
      response("{ propertees: { a: { type: string } } }"),
      [
        [schemaAt, 'update: { properties: {"a":{"type":"string"}} }'],
        [`${schemaAt}.propertees`, "remove: true"],
      ],
    ],
  ])("%s", async (_name, text, want) => {
    const folder = writeFiles({ "specs/small/openapi.yaml": `${HEAD}paths:\n  /a/{id}:\n    get:\n      ${text}\n` });
    const spec = { provider: "small", file: join(folder, "specs/small/openapi.yaml") };
    const error = (await loadSpec(spec).catch((reason: unknown) => reason)) as SpecError;
    const actions = want.map(([target, change]) => `{ target: "${target}", description: <why>, ${change} }`);
    expect(error.problems[0]!.fix).toBe(
      `to correct it without editing the file, add ${actions.length > 1 ? "these actions" : "this action"} to specs/small/overlay.yaml: ${actions.join(", ")}`,
    );
    const lines = actions.map((action) => `  - ${action.replace("<why>", "A reason.")}\n`).join("");
    writeFileSync(join(folder, "specs/small/overlay.yaml"), `overlay: 1.0.0\ninfo: { title: a, version: '1' }\nactions:\n${lines}`);
    await expect(loadSpec({ ...spec, overlay: join(folder, "specs/small/overlay.yaml") })).resolves.toBeDefined();
  });
});

describe("reads unusual names and depths", () => {
  const spec = (name: string, schema: string, reference = "A") =>
    `openapi: 3.0.3\ninfo: { title: Small, version: '1', x-source: here }\npaths: { /a: { get: { responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/${reference}' } } } } } } } }\ncomponents: { schemas: { ${name}: ${schema} } }\n`;

  test("properties with names that every object has, in another file", async () => {
    const { document, warnings } = await load({
      "openapi.yaml": `${HEAD}paths:\n  /a: { get: { responses: { '200': { description: x, content: { application/json: { schema: { $ref: thing.yaml } } } } } } }\n`,
      "thing.yaml": "type: object\nproperties: { constructor: { type: string }, user__owner: {}, toString: { $ref: '#/properties/constructor' } }\n",
    });
    expect(warnings).toEqual([]);
    const { thing, constructor } = document.components!.schemas as Record<string, SchemaObject>;
    expect(Object.keys(thing!.properties!)).toEqual(["constructor", "user__owner", "toString"]);
    expect([thing!.properties!["toString"], constructor]).toEqual([{ $ref: "#/components/schemas/constructor" }, { type: "string" }]);
  });

  test.each(["constructor", "valueOf", "toString", "hasOwnProperty"])("a property with a name that every object has: %s", async (name) => {
    const { document, warnings } = await load({ "a.yaml": spec("A", `{ type: object, properties: { ${name}: { type: string } } }`) });
    expect(warnings).toEqual([]);
    expect(Object.keys((document.components!.schemas!["A"] as SchemaObject).properties!)).toEqual([name]);
  });

  test.each([
    ["Rate%", "Rate%25", "RatePercent"],
    ["Rate%", "Rate%", "RatePercent"],
    ["50% ~off", "50% ~0off", "50Percent ~off"],
    ["a~b%", "a~0b%25", "a~bPercent"],
  ])("a schema with a percent sign in its name: %s, referred to as %s", async (name, reference, want) => {
    const { document } = await load({ "a.yaml": spec(`'${name}'`, "{ type: string }", reference) });
    expect(document.components!.schemas).toEqual({ [want]: { type: "string" } });
    expect(JSON.stringify(document.paths)).toContain(`#/components/schemas/${want}`);
  });

  test("a schema of four hundred levels; every fiftieth level gets a name", async () => {
    const deep = (levels: number): object => (levels === 0 ? { type: "string" } : { type: "object", properties: { a: deep(levels - 1) } });
    const given = { openapi: "3.0.3", info: { title: "Small", version: "1", "x-source": "here" }, paths: {}, components: { schemas: { A: deep(400) } } };
    const { document } = await load({ "a.json": JSON.stringify(given) });
    expect(Object.keys(document.components!.schemas!)).toEqual([
      "A",
      "AWithin",
      "AWithin2",
      "AWithin3",
      "AWithin4",
      "AWithin5",
      "AWithin6",
      "AWithin7",
      "AWithin8",
    ]);
  });
});
