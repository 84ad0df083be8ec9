import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadSpec } from "../../generator/specs/load.ts";
import { readReference } from "./provider.ts";
import { referencePages } from "./pages.ts";

const spec = `
openapi: 3.0.3
info:
  title: Pets <3
  version: 1.0.0
  description: "See [there](./there.md)"
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pet things]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Pet.Item" } } } } } }
    post:
      operationId: addPet
      tags: [pet things]
      deprecated: true
      description: "## Sizes\\n\\nA | B"
      requestBody:
        required: true
        content:
          application/json:
            schema:
              allOf:
                - { type: object, required: [name], properties: { name: { type: string, maxLength: 9, description: "A | B" }, id: { type: string, readOnly: true } } }
                - { type: object, properties: { houses: { type: array, items: { type: object, properties: { street: { type: string, enum: [a, b] } } } }, friend: { $ref: "#/components/schemas/Pet.Item" } } }
      responses: { "201": { description: done }, "404": { description: none, content: { application/json: { schema: { type: string } } } } }
  /files/{fileId}:
    put:
      x-inferred: { path: It was \`guessed\`. }
      parameters: [{ name: fileId, in: path, required: true, schema: { type: integer } }]
      requestBody: { required: true, content: { application/octet-stream: {} } }
      responses: { "204": { description: done } }
components:
  schemas:
    Pet.Item:
      type: object
      properties: { self: { $ref: "#/components/schemas/Pet.Item" } }
`;

describe("the pages of a provider's own spec", () => {
  const folder = mkdtempSync(join(tmpdir(), "meetwire-reference-"));
  const pages = new Map<string, string>();
  beforeAll(async () => {
    writeFileSync(join(folder, "openapi.yaml"), spec);
    const provider = readReference(await loadSpec({ provider: "pets", file: join(folder, "openapi.yaml") }));
    for (const { path, text } of referencePages(provider)) pages.set(path, text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("are an overview and a page for each resource", () => {
    expect([...pages.keys()]).toEqual(["api/pets/index.md", "api/pets/files.md", "api/pets/pets.md"]);
  });

  test("list every method with its route and its inferred parts", () => {
    const overview = pages.get("api/pets/index.md")!;
    expect(overview).toContain("| [`files.update`](/api/pets/files#files-update) |  | `PUT /files/{fileId}` | path |");
    expect(overview).toContain("**1 of the 3 routes are inferred**");
    expect(overview).toContain("See there");
  });

  test("say which parts are documented, and why the others are inferred", () => {
    expect(pages.get("api/pets/files.md")).toContain(
      "**Documented:** method, parameters, body, response. **Inferred:** path.\n\n::: details Why we infer this\n\n- **path**: It was `guessed`.\n\n:::",
    );
  });

  test("show how a file is sent", () => expect(pages.get("api/pets/files.md")).toMatch(/fileId: 1,\s+body: new Blob\(\["…"\]\)/));

  test("spread out the fields of a body, and link its named types", () => {
    const rows = pages
      .get("api/pets/pets.md")!
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    expect(rows).toEqual([
      "| `name` **required** | `string` | A \\| B At most 9 characters. |",
      "| `houses` | `object[]` |  |",
      '| `houses[].street` | `"a" \\| "b"` |  |',
      "| `friend` | [`PetItem`](/packages/pets/exports#petitem) |  |",
    ]);
  });

  test("separate a description's headings from the page's own, and mark deprecated parts", () => {
    const text = pages.get("api/pets/pets.md")!;
    expect(text).toContain("**Sizes**\n\nA | B");
    expect(text).toContain("## pets.add\n\n**Deprecated.**");
    expect(text).toContain("status 404");
  });
});
