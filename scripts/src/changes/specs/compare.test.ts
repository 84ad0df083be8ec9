import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { largest } from "../change.ts";
import { BREAKING, COMPATIBLE, PATCHES, SAME } from "../testing/spec-edits.ts";
import type { SpecEdit } from "../testing/spec-edits.ts";
import { compareSpecs } from "./compare.ts";

const folder = mkdtempSync(join(tmpdir(), "meetwire-specs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const acme = join(import.meta.dirname, "..", "testing", "acme.yaml");
const edited = join(folder, "edited.yaml");

async function compareEdited(replace: SpecEdit["replace"]) {
  const text = readFileSync(acme, "utf8");
  for (const [before] of replace) expect(text).toContain(before);
  writeFileSync(
    edited,
    replace.reduce((result, [before, after]) => result.replaceAll(before, after), text),
  );
  return compareSpecs({ provider: "acme", file: acme }, { provider: "acme", file: edited });
}

async function check({ replace, bump, says }: SpecEdit): Promise<void> {
  const changes = await compareEdited(replace);
  const reported = changes.filter((change) => bump === "patch" || change.bump !== "patch");
  expect({ bump: largest(changes.map((change) => change.bump)), says: reported.map(({ text }) => text) }).toEqual({ bump, says });
}

describe("a change that breaks programs is a major, and gives advice", () => {
  test.each(BREAKING)("$edit", check);
});

describe("an addition is a minor", () => {
  test.each(COMPATIBLE)("$edit", check);
});

describe("a change of the docs or of an inferred part is a patch", () => {
  test.each(PATCHES)("$edit", check);
});

describe("the same API, written differently, is not a change", () => {
  test.each(SAME)("$edit", check);
});

test("every sentence ends, and names its subject", async () => {
  for (const { replace } of [...BREAKING, ...COMPATIBLE, ...PATCHES]) {
    for (const { text } of await compareEdited(replace)) expect(text).not.toMatch(/\.undefined|^`undefined|\[object|(is|has|in|of|takes|be)$|``|  /);
  }
});

test("a schema that is a choice of its own property is compared once, and an operation's own server is not new", async () => {
  const write = (name: string, type: string) => {
    const file = join(folder, name);
    const node = `{ type: object, properties: { parent: { oneOf: [{ $ref: "#/components/schemas/Node" }, { type: "null" }] }, size: { type: ${type} } } }`;
    const get = `{ operationId: nodes/get, servers: [{ url: https://nodes.example }], responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Node" } } } } } }`;
    writeFileSync(
      file,
      `openapi: 3.1.0\ninfo: { title: Nodes, version: "1" }\nservers: [{ url: https://a.example }]\npaths: { /nodes: { get: ${get} } }\ncomponents: { schemas: { Node: ${node} } }\n`,
    );
    return { provider: "nodes", file };
  };
  const old = write("nodes.yaml", "integer");
  expect(await compareSpecs(old, write("same.yaml", "integer"))).toEqual([]);
  expect(await compareSpecs(old, write("changed.yaml", "string"))).toEqual([expect.objectContaining({ bump: "major" })]);
});

test("a change of the overlay is a change of the spec", async () => {
  const overlay = join(folder, "overlay.yaml");
  writeFileSync(
    overlay,
    "overlay: 1.0.0\ninfo: { title: Corrections, version: 1.0.0 }\nactions:\n  - target: $.components.schemas.Room.properties.seats\n    description: The live API sends text.\n    update: { type: string }\n",
  );
  const changes = await compareSpecs({ provider: "acme", file: acme }, { provider: "acme", file: acme, overlay });
  expect(changes.map(({ text }) => text)).toEqual(["`Room.seats` in responses is now `string` instead of `integer`: adapt the code that reads it"]);
});
