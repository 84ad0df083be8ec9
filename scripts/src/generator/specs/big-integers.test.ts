import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emitAll } from "../emit/package.ts";
import { writeFiles } from "../testing/small-spec.ts";
import { loadSpec } from "./load.ts";

const SCHEMA = `{ "type": "integer", "format": "int64", "description": "Where to start.", "default": 9007199254740993, "minimum": -9223372036854775808, "maximum": 9223372036854775807, "example": 18446744073709551615 }`;
const CHOICE = `{ "type": "integer", "enum": [1, 9007199254740993] }`;
const JSON_SPEC = `{ "openapi": "3.0.3", "info": { "title": "Big", "version": "1" }, "paths": { "/big": { "get": {
  "parameters": [{ "name": "after", "in": "query", "required": true, "schema": ${SCHEMA} }, { "name": "only", "in": "query", "schema": ${CHOICE} }],
  "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Id" } } } } } } } },
  "components": { "schemas": { "Id": { "type": "object", "properties": { "id": ${SCHEMA}, "choice": ${CHOICE}, "rate": { "type": "number", "default": 1e30 }, "text": { "type": "string", "default": "9007199254740993" } } } } } }`;

async function emit(files: Record<string, string>) {
  const folder = writeFiles(files);
  const [file, overlay] = Object.keys(files).map((name) => join(folder, name));
  const spec = await loadSpec({ provider: "big", file: file!, overlay: overlay?.includes("overlay") ? overlay : undefined });
  const texts = new Map((await emitAll(spec)).map(({ name, text }) => [name, text]));
  return { warnings: spec.warnings, text: (name: string) => texts.get(name)! };
}

const yaml = `openapi: 3.1.0
info: { title: Big, version: '1' }
paths:
  /big:
    get:
      parameters:
        - { name: after, in: query, required: true, schema: ${SCHEMA} }
        - { name: only, in: query, schema: ${CHOICE} }
      responses: { '200': { description: ok, content: { application/json: { schema: { $ref: ID } } } } }
`;
const ID = `type: object
properties:
  id: ${SCHEMA}
  choice: ${CHOICE}
  rate: { type: number, default: 1.0e+30 }
  text: { type: string, default: '9007199254740993' }
`;

describe.each([
  ["JSON", { "openapi.json": JSON_SPEC }],
  ["JSON with a byte order mark", { "openapi.json": `\uFEFF${JSON_SPEC}` }],
  ["YAML", { "openapi.yaml": `${yaml.replace("ID", "'#/components/schemas/Id'")}components:\n  schemas:\n    Id:\n${ID.replaceAll(/^/gm, "      ")}` }],
  ["YAML in several files", { "openapi.yaml": yaml.replace("ID", "'schemas/Id.yaml'"), "schemas/Id.yaml": ID }],
  [
    "an overlay",
    {
      "openapi.json": JSON_SPEC.replaceAll(SCHEMA, '{ "type": "integer" }'),
      "overlay.yaml": `overlay: 1.0.0\ninfo: { title: x, version: '1' }\nactions:\n  - { target: "$..[?@.type=='integer' && !@.enum]", description: x, update: ${SCHEMA} }\n`,
    },
  ],
])("an integer beyond 2^53 in %s keeps its digits", (_name, files: Record<string, string>) => {
  test("in the docs, types, examples and the bundled spec", async () => {
    const { text, warnings } = await emit(files);
    for (const name of ["models.ts", "parameters.ts"]) {
      expect(text(name)).toContain("-9223372036854775808 to 9223372036854775807. Default `9007199254740993`.");
      expect(text(name)).toContain("@example 18446744073709551615");
    }
    expect(text("parameters.ts")).toContain("only?: 1 | 9007199254740993 | undefined;");
    expect(text("models.ts")).toContain("choice?: 1 | 9007199254740993 | (number & {});");
    expect(text("client.ts")).toContain("({ after: 18446744073709551615 })");
    expect(text("openapi.ts")).toContain('"maximum": 9223372036854775807');
    expect(text("models.ts")).toContain('Default `"9007199254740993"`');
    expect(text("models.ts")).toContain("Default `1e+30`");
    // The same type: TypeScript rounds number literals, too.
    expect(text("paths.ts")).toContain("only?: 1 | 9007199254740992;");
    expect(warnings.filter(({ message }) => message.includes("bigint"))).toEqual([]);
  });
});
