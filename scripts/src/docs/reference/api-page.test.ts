import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadSpec } from "../../generator/specs/load.ts";
import type { Page } from "../page.ts";
import { apiPage } from "./api-page.ts";
import { readProvider } from "./provider.ts";
import { typesPage } from "./types-page.ts";

const spec = `
openapi: 3.0.3
info:
  title: Pets <3
  version: 1.0.0
  description: "See ![the plan](https://example.com/plan.png), [there](./there.md) or <script>alert(1)</script>"
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pet things]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Pet.Item" } } } } } }
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
      properties: { self: { $ref: "#/components/schemas/Pet.Item" }, houses: { type: array, items: { type: object, properties: { street: { type: string } } } } }
`;

describe("the page of a spec that is not ours", () => {
  const folder = mkdtempSync(join(tmpdir(), "meetwire-reference-"));
  let page: Page;
  let types: Page;
  beforeAll(async () => {
    writeFileSync(join(folder, "openapi.yaml"), spec);
    const provider = readProvider(await loadSpec({ provider: "pets", file: join(folder, "openapi.yaml") }));
    page = apiPage(provider, () => undefined);
    types = typesPage(provider, () => undefined);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("shows its texts, and runs and loads nothing of them", () => {
    expect(page.html).toContain("<h1>Pets &lt;3</h1>");
    expect(page.html).toContain("&lt;script&gt;");
    expect(page.html).not.toMatch(/<script|<img|\.\/there\.md/);
  });

  test("names its methods as the client does", () => {
    expect(page.entries.map(({ title, url }) => [title, url])).toEqual([
      ["files.update", "api/pets.html#files.update"],
      ["pets.list", "api/pets.html#pets.list"],
    ]);
  });

  test("says which parts are documented, and why the others are taken to be so", () => {
    expect(page.html).toContain("method, parameters, body, answer documented");
    expect(page.html).toContain("<dt>path</dt><dd>It was <code>guessed</code>.</dd>");
    expect(page.html).toContain('data-certainty="all inferred"');
  });

  test("shows how a file is sent", () => expect(page.html.replace(/<[^>]*>/g, "")).toMatch(/fileId: 1,\s+body: new Blob\(\[&quot;…&quot;\]\)/));

  test("spreads out what a type holds, and links what refers to itself", () => {
    expect(types.html).toContain('<section class="declaration"><h2 id="PetItem">');
    expect(types.html.replaceAll("<wbr>", "")).toContain("<code>houses[].street</code>");
  });
});
