import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readApi } from "../generator/api/read-api.ts";
import { planTypes } from "../generator/plan/plan.ts";
import type { Plan } from "../generator/plan/plan.ts";
import { findSpecs } from "../generator/specs/find.ts";
import { loadSpec } from "../generator/specs/load.ts";
import { root } from "../shared/workspace.ts";
import { LISTINGS } from "./listings.ts";
import { missingParts } from "./parts.ts";

/** A complete provider, and the files that hold its parts. */
const NAME = "connectycube";
const FILES = [
  `packages/${NAME}/README.md`,
  `packages/${NAME}/package.json`,
  `.changeset/new-${NAME}.md`,
  `packages/sandbox/src/providers/${NAME}.ts`,
  `packages/sandbox/src/providers/${NAME}.test.ts`,
  `packages/testing/src/${NAME}.test.ts`,
  "packages/testing/src/adapters.test.ts",
  `packages/meetwire/src/adapters/${NAME}.ts`,
  "docs/facade.md",
  "docs/start.md",
  "README.md",
  "packages/sandbox/README.md",
  ".github/workflows/drift.yml",
];

const folder = mkdtempSync(join(tmpdir(), "meetwire-parts-"));
let plan: Plan;
beforeAll(async () => {
  plan = planTypes(readApi(await loadSpec(findSpecs(root).find(({ provider }) => provider === NAME)!)));
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  // The changeset is gone after the first release, and the version is another one.
  writeFileSync(join(folder, `.changeset/new-${NAME}.md`), `---\n"@meetwire/${NAME}": minor\n---\n`);
  writeFileSync(join(folder, `packages/${NAME}/package.json`), '{ "version": "0.0.0" }');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(folder, file), "utf8");
const without = (pattern: RegExp) => (text: string) => text.replaceAll(pattern, "");

test("a complete provider lacks nothing", () => expect(missingParts(plan, folder, {})).toEqual([]));

test.each<[missing: string, file: string, edit: ((text: string) => string) | undefined]>([
  [`packages/${NAME}/README.md: how to use the client`, `packages/${NAME}/README.md`, undefined],
  [`.changeset/new-${NAME}.md: a changeset for @meetwire/${NAME}`, `.changeset/new-${NAME}.md`, undefined],
  [`packages/sandbox/src/providers/${NAME}.ts: its part of the sandbox`, `packages/sandbox/src/providers/${NAME}.ts`, undefined],
  [`packages/sandbox/src/providers/${NAME}.ts: export the type State`, `packages/sandbox/src/providers/${NAME}.ts`, (text) => `${text}\ninterface State {}\n`],
  [`packages/sandbox/src/providers/${NAME}.test.ts: tests of this provider's own behavior`, `packages/sandbox/src/providers/${NAME}.test.ts`, undefined],
  [`packages/testing/src/${NAME}.test.ts: a case for each operation (testClient)`, `packages/testing/src/${NAME}.test.ts`, without(/testClient/g)],
  [`packages/testing/src/${NAME}-adapter.test.ts: testAdapter for ${NAME}`, "packages/testing/src/adapters.test.ts", without(/provider: "connectycube"/g)],
  [`packages/meetwire/src/adapters/${NAME}.ts: its adapter`, `packages/meetwire/src/adapters/${NAME}.ts`, undefined],
  ['docs/facade.md: a section under "Where each field comes from"', "docs/facade.md", without(/^### ConnectyCube\n/gm)],
  ["packages/sandbox/README.md: a row with its base URL and its keys", "packages/sandbox/README.md", without(/^\| ConnectyCube .*\n/gm)],
  [".github/workflows/drift.yml: the credentials for the weekly comparison", ".github/workflows/drift.yml", without(/^.*CONNECTYCUBE_TOKEN.*\n/gm)],
  ["the tables in docs/start.md: run `npm run docs -- --tables`", "docs/start.md", without(/`@meetwire\/connectycube`/g)],
])("%s", (missing, file, edit) => {
  const text = read(file);
  if (edit === undefined) rmSync(join(folder, file));
  else {
    expect(edit(text)).not.toBe(text);
    writeFileSync(join(folder, file), edit(text));
  }
  expect(missingParts(plan, folder, {})).toEqual([missing]);
  expect(missingParts(plan, folder, { [NAME]: { everything: "it is being added" } })).toEqual([]);
  writeFileSync(join(folder, file), text);
});

test("an operation with a credential has a 401", () => {
  const operations = plan.operations.map((operation) => ({
    ...operation,
    failureStatuses: operation.id === "meetings/list" ? ["404"] : operation.failureStatuses,
  }));
  expect(missingParts({ ...plan, operations }, folder, {})).toEqual(["its spec: a response with status 401 (or 4XX, or default) for meetings/list"]);
});

test.each(LISTINGS)("$file gets its part once, in order", ({ file, has, add }) => {
  const acme: Plan = {
    ...plan,
    api: { ...plan.api, provider: "acme", document: { ...plan.api.document, info: { ...plan.api.document.info, title: "Deacme API" } } },
  };
  const text = read(file);
  expect(has(text, acme)).toBe(false);
  const added = add(text, acme);
  expect(has(added, acme)).toBe(true);
  expect(added.length).toBeGreaterThan(text.length);
  const [at, next] = [/^(### Deacme|\| Deacme)/m.exec(added)?.index, /^(### Demodesk|\| Demodesk)/m.exec(added)?.index];
  const previous = /^(### Daily\.co|\| Daily\.co)/m.exec(added)?.index;
  if (file.endsWith(".md")) expect([previous, at, next].map(Number)).toEqual([previous, at, next].map(Number).toSorted((left, right) => left - right));
  // The rest of the text does not change.
  expect(added.replace(added.slice(commonStart(text, added), added.length - (text.length - commonStart(text, added))), "")).toBe(text);
});

function commonStart(left: string, right: string): number {
  let index = 0;
  while (index < left.length && left[index] === right[index]) index++;
  return index;
}
