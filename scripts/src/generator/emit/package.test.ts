import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SpecError } from "../../shared/problem.ts";
import { loadSpec } from "../specs/load.ts";
import { smallSpec } from "../testing/small-spec.ts";
import { FILE_NAMES } from "./generated-file.ts";
import { emitAll, emitPackage } from "./package.ts";

const files = ["petstore.yaml", "weather.json"].map((name) => ({ provider: "small", file: join(import.meta.dirname, "..", "testing", "specs", name) }));

describe.each(files)("of $file", (spec) => {
  test("the same spec gives the same bytes", async () => {
    const [first, second] = [await emitAll(await loadSpec(spec)), await emitAll(await loadSpec(spec))];
    expect(second).toEqual(first);
  });

  test("every file is one that a package can hold, and no name is exported twice", async () => {
    const generated = await emitAll(await loadSpec(spec));
    expect(generated.map(({ name }) => name).filter((name) => !FILE_NAMES.includes(name))).toEqual([]);
    const index = generated.find(({ name }) => name === "index.ts")!.text;
    const exported = [...index.matchAll(/^ {2}(\w+),$|export \{ (\w+) \}/gm)].map(([, inList, bare]) => inList ?? bare);
    expect(exported.length).toBeGreaterThan(20);
    expect(exported.filter((name, position) => exported.indexOf(name) !== position)).toEqual([]);
  });
});

test("an empty API still gets a package", async () => {
  const generated = await emitAll(smallSpec({}));
  expect(generated.map(({ name }) => name)).toEqual([
    "client.ts",
    "http.ts",
    "index.ts",
    "models.ts",
    "parameters.ts",
    "provider.ts",
    "reference.md",
    "openapi.ts",
    "paths.ts",
  ]);
});

test("an unexpected error names the spec", () => {
  const broken = () => emitPackage(smallSpec({ paths: { "/a": { get: { parameters: [{ $ref: "#/components/parameters/None" }] } } } }));
  expect(broken).toThrow(SpecError);
  expect(broken).toThrow("specs/small.yaml #/components/parameters/None has no target");
});
