import { dirname, posix } from "node:path";
import { expect, test } from "vitest";
import { importsOf, listFiles } from "../shared/source-files.ts";

const sources = listFiles(".ts").filter(({ path }) => /^(packages\/[^/]+|scripts|bench|examples)\/src\//.test(path) && !/\.test(-d)?\.ts$/.test(path));

/** The files that each file imports, including imports of types, because a cycle of types is just as hard to read. */
const imports = new Map(
  sources.map(({ path, text }) => [
    path,
    importsOf(text)
      .filter((from) => from.startsWith("."))
      .map((from) => posix.join(dirname(path), from)),
  ]),
);

/** The first cycle that starts at a file. Each file is visited once. */
function findCycle(file: string, way: readonly string[], seen: Set<string>): readonly string[] | undefined {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
  if (seen.has(file)) return undefined;
  seen.add(file);
  for (const imported of imports.get(file) ?? []) {
    const cycle = findCycle(imported, [...way, file], seen);
    if (cycle) return cycle;
  }
  return undefined;
}

test("no file imports itself through others", () => {
  const seen = new Set<string>();
  const cycles = [...imports.keys()].flatMap((file) => {
    const cycle = findCycle(file, [], seen);
    return cycle ? [cycle.join(" → ")] : [];
  });
  expect(cycles).toEqual([]);
  // Checks that files are found.
  expect([...imports.values()].flat().length).toBeGreaterThan(200);
});
