import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emitPackage } from "../emit/package.ts";
import { compareFolder } from "../package/compare.ts";
import { findSpecs } from "../specs/find.ts";
import { loadSpec } from "../specs/load.ts";
import { root } from "../specs/problem.ts";

describe("the generated code is what the specs give", () => {
  test.each(findSpecs(root))("$provider", async (spec) => {
    const files = await emitPackage(await loadSpec(spec));
    expect(compareFolder(join(root, "packages", spec.provider, "src", "generated"), files)).toEqual({ missing: [], stale: [], orphaned: [] });
  });
});
