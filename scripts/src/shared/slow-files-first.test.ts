import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { TestSpecification, Vitest } from "vitest/node";
import SlowFilesFirst, { SLOW_FILES } from "./slow-files-first.ts";
import { root } from "./workspace.ts";

test("the slow files of each project come first, and the others stay in the order of their durations", async () => {
  const projects = ["examples, packages", "bench, scripts"].map((name) => ({ name, config: { isolate: false, sequence: { groupOrder: 0 } } }));
  const [packages, scripts] = projects;
  const given = [
    { project: packages, file: "packages/runtime/src/hash.test.ts", duration: 1 },
    { project: packages, file: "packages/runtime/src/client.test.ts", duration: 2 },
    { project: packages, file: SLOW_FILES[1]!, duration: 0 },
    { project: scripts, file: "scripts/src/other.test.ts", duration: 0 },
  ];
  const specifications = given.map(({ project, file }) => ({ project, moduleId: join(root, file) })) as unknown as TestSpecification[];
  const durations = new Map(specifications.map((each, index) => [each, given[index]!.duration]));
  const cache = { getTestSpecificationResult: (each: TestSpecification) => ({ failed: false, duration: durations.get(each)! }) };
  // oxlint-disable-next-line unicorn/no-array-sort -- Vitest's own method.
  const sorted = await new SlowFilesFirst({ cache } as unknown as Vitest).sort(specifications);
  expect(sorted.map((each) => given[specifications.indexOf(each)]!.file)).toEqual([
    "scripts/src/other.test.ts",
    SLOW_FILES[1],
    "packages/runtime/src/client.test.ts",
    "packages/runtime/src/hash.test.ts",
  ]);
});

test("the slow files exist", () => {
  expect(SLOW_FILES.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
