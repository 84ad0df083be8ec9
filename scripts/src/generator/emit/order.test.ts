import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { root } from "../../shared/workspace.ts";
import { loadSpec } from "../specs/load.ts";
import { writeFiles } from "../testing/small-spec.ts";
import { emitAll, emitPackage } from "./package.ts";

/** Objects whose keys are names of the spec's own. Readers see them in this order, so it is kept. */
const MAPS = /^(paths|webhooks|properties|patternProperties|schemas|parameters|headers|requestBodies|responses|securitySchemes|content|variables|mapping)$/;

/** Values that are data, or of which the order is kept as well. */
const KEPT = /^(example|examples|default|enum|const|security|x-.*)$/;

/** A copy with the keys in reverse order: of maps and of the methods of a path, or of everything else. */
function reverseKeys(value: unknown, which: "maps" | "keywords", kind: "map" | "paths" | "path item" | "keywords" = "keywords"): unknown {
  if (Array.isArray(value)) return value.map((each) => reverseKeys(each, which));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => {
    if (kind === "keywords" && KEPT.test(key)) return [key, each];
    if (kind === "paths") return [key, reverseKeys(each, which, "path item")];
    const below = kind === "map" || !MAPS.test(key) || Array.isArray(each) ? "keywords" : /^(paths|webhooks)$/.test(key) ? "paths" : "map";
    return [key, reverseKeys(each, which, below)];
  });
  return Object.fromEntries((kind === "keywords") === (which === "keywords") ? entries.toReversed() : entries);
}

async function emit(file: string, { derived = true } = {}): Promise<Record<string, string>> {
  const spec = await loadSpec({ provider: "small", file }, { check: false });
  // openapi.ts repeats the spec as it is.
  const files = (await (derived ? emitAll(spec) : emitPackage(spec))).filter(({ name }) => name !== "openapi.ts");
  return Object.fromEntries(files.map(({ name, text }) => [name, text]));
}

const SMALL = ["petstore.yaml", "weather.json"].map((name) => join(import.meta.dirname, "..", "testing", "specs", name));

test.each(SMALL)("the order of keywords does not matter: %s", async (file) => {
  const folder = writeFiles({ "a.yaml": stringify(reverseKeys(parse(readFileSync(file, "utf8")), "keywords")) });
  expect(await emit(join(folder, "a.yaml"))).toEqual(await emit(file));
});

/** The lines of each file, and the members of each union, in order, without the semicolon that ends a list over several lines. */
const sortLines = (files: Record<string, string>) => {
  const sortMembers = (line: string) =>
    line
      .split(/(?<= [=|]) (?=\w)|(?<=\w) (?=\| )/)
      .toSorted()
      .join(" ");
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replaceAll(/;$/gm, "").split("\n").map(sortMembers).toSorted()]));
};

test.each(SMALL)("the order of paths, schemas and properties only changes the order of the lines: %s", async (file) => {
  const folder = writeFiles({ "a.yaml": stringify(reverseKeys(parse(readFileSync(file, "utf8")), "maps")) });
  expect(sortLines(await emit(join(folder, "a.yaml")))).toEqual(sortLines(await emit(file)));
});

test("neither does the order of a spec's files", async () => {
  const [from, to] = [join(root, "specs", "zoom"), writeFiles({})];
  cpSync(from, to, { recursive: true });
  const main = parse(readFileSync(join(from, "openapi.yaml"), "utf8")) as Record<string, unknown>;
  writeFileSync(join(to, "openapi.yaml"), stringify(reverseKeys(main, "maps")));
  const [given, want] = [await emit(join(to, "openapi.yaml"), { derived: false }), await emit(join(from, "openapi.yaml"), { derived: false })];
  expect(sortLines(given)).toEqual(sortLines(want));
});
