import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeFiles } from "../testing/small-spec.ts";
import { loadSpec } from "./load.ts";
import { SpecError } from "../../shared/problem.ts";

/** What is said of a spec that cannot be used, with paths from its folder: `openapi.yaml:3:1 what is wrong`. */
async function refusal(files: Record<string, string>, file = Object.keys(files)[0]!): Promise<string[]> {
  const folder = writeFiles(files);
  const error = await loadSpec({ provider: "small", file: join(folder, file) }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SpecError)) throw new Error(`it was not refused: ${String(error)}`);
  return error.message.split("\n").map((line) => line.replaceAll(`${folder}/`, ""));
}

const load = (files: Record<string, string>) => loadSpec({ provider: "small", file: join(writeFiles(files), Object.keys(files)[0]!) });

const HEAD = "openapi: 3.1.0\ninfo: { title: Small, version: '1', x-source: here }\n";

describe("what is no OpenAPI of ours is refused, with the line", () => {
  test.each<[string, Record<string, string>, string[]]>([
    ["an empty file", { "a.yaml": "" }, ["a.yaml:1:1 the file is empty: it has to be an OpenAPI 3.0 or 3.1 document"]],
    ["a text", { "a.yaml": "hello\n" }, ["a.yaml:1:1 this is no OpenAPI document: it does not start with `openapi: 3.1.0`"]],
    ["another document", { "a.yaml": "name: x\n" }, ["a.yaml:1:1 this is no OpenAPI document: it does not start with `openapi: 3.1.0`"]],
    [
      "Swagger 2.0",
      { "a.yaml": "info: {}\nswagger: '2.0'\n" },
      ["a.yaml:2:10 this is Swagger 2.0: convert it to OpenAPI 3.0 or 3.1 first, with `npx swagger2openapi` for instance"],
    ],
    ["OpenAPI 3.2", { "a.yaml": "openapi: 3.2.0\n" }, ["a.yaml:1:10 this is OpenAPI 3.2.0: meetwire reads 3.0 and 3.1"]],
    ["a version that is a number", { "a.yaml": "openapi: 3.1\n" }, ["a.yaml:1:10 this is OpenAPI 3.1: meetwire reads 3.0 and 3.1"]],
    ["YAML that is none", { "a.yaml": "openapi: 3.1.0\ninfo: [\n" }, ["a.yaml:3:1 unexpected end of the stream within a flow collection"]],
    ["a tab", { "a.yaml": "openapi: 3.1.0\ninfo:\n\ttitle: a\n" }, ["a.yaml:3:1 tab characters must not be used in indentation"]],
    ["JSON that is none", { "a.json": '{\n  "openapi": "3.1.0",\n  "info": {\n' }, ["a.json:4:1 unexpected end of the stream within a flow collection"]],
    ["a missing part", { "a.yaml": "openapi: 3.1.0\ninfo: { title: Small }\npaths: {}\n" }, ["a.yaml:2:1 The field `version` must be present on this level."]],
    [
      "a word that is misspelled",
      { "a.yaml": `${HEAD}paths:\n  /a:\n    get:\n      sumary: x\n      responses: {}\n` },
      ["a.yaml:6:7 Property `sumary` is not expected here."],
    ],
    [
      "a reference to nothing",
      { "a.yaml": `${HEAD}paths:\n  /a:\n    get:\n      responses:\n        '200': { $ref: '#/components/responses/None' }\n` },
      ["a.yaml:7:16 Can't resolve $ref"],
    ],
    [
      "a path parameter that nobody describes",
      { "a.yaml": `${HEAD}paths:\n  /a/{id}:\n    get: { responses: { '200': { description: x } } }\n` },
      ["a.yaml:5:5 The operation does not define the path parameter `{id}` expected by path `/a/{id}`."],
    ],
    [
      "two operations of one operationId",
      {
        "a.yaml": `${HEAD}paths:\n  /a:\n    get: { operationId: x, responses: { '200': { description: x } } }\n    put: { operationId: x, responses: { '200': { description: x } } }\n`,
      },
      ["a.yaml:6:10 Every operation must have a unique `operationId`."],
    ],
  ])("%s", async (_name, files, want) => {
    expect(await refusal(files)).toEqual(want);
  });
});

describe("a spec in several files", () => {
  const main = `${HEAD}paths:\n  /a: { $ref: paths/a.yaml }\n`;

  test("is one document", async () => {
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
    ["names the file that is wrong, and its line", "get:\n  sumary: x\n  responses: {}\n", "paths/a.yaml:2:3 Property `sumary` is not expected here."],
  ])("%s", async (_name, text, want) => {
    expect((await refusal({ "openapi.yaml": main, ...(text !== undefined && { "paths/a.yaml": text }) }))[0]).toBe(want);
  });
});

test("a document that is wrong throughout is not told line by line", async () => {
  const operations = Array.from({ length: 30 }, (_, index) => `  /a${index}: { get: { sumary: x, responses: { '200': { description: x } } } }\n`).join("");
  const lines = await refusal({ "a.yaml": `${HEAD}paths:\n${operations}` });
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe("a.yaml and 10 more problems");
});

describe("what is common in providers' own files, though not valid to the letter, is read as it is meant", () => {
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
      "paths that differ by the names of parameters alone",
      {
        "a.yaml": `${HEAD}paths:\n${["a", "b"].map((name) => `  /x/{${name}}: { get: { parameters: [{ name: ${name}, in: path, required: true, schema: {} }], responses: { '200': { description: x } } } }\n`).join("")}`,
      },
    ],
  ])("%s", async (_name, files) => {
    await expect(load(files as Record<string, string>)).resolves.toBeDefined();
  });
});

describe("where operations come from", () => {
  const spec = (info: string, ...sources: string[]) => ({
    "a.yaml": `openapi: 3.1.0\ninfo: { title: Small, version: '1'${info} }\npaths:\n${sources.map((source, index) => `  /${index}: { get: { ${source}responses: { '200': { description: x } } } }\n`).join("")}`,
  });

  test.each<[string, Record<string, string>, string[]]>([
    [
      "nobody says",
      spec("", "", ""),
      [expect.stringMatching(/^no operation says where it comes from, which `npm run check` will refuse: .* `x-source: /) as string],
    ],
    ["some say", spec("", "x-source: A, ", ""), [expect.stringMatching(/^1 of 2 operations have no x-source, /) as string]],
    ["all say", spec("", "x-source: A, "), []],
    ["the document says", spec(", x-source: The provider's own file", ""), []],
  ])("%s", async (_name, files, want) => {
    expect((await load(files)).warnings.map(({ message }) => message)).toEqual(want);
  });
});
