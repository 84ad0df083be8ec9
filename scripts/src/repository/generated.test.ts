import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emitPackage } from "../generator/emit/package.ts";
import { compareFolder } from "../generator/package/compare.ts";
import { staleRegistrations } from "../generator/package/registration.ts";
import { findSpecs } from "../generator/specs/find.ts";
import { loadSpec } from "../generator/specs/load.ts";
import { root } from "../shared/workspace.ts";

describe("the generated code matches the specs", () => {
  test.each(findSpecs(root))("$provider", async (spec) => {
    const files = emitPackage(await loadSpec(spec));
    expect(compareFolder(join(root, "packages", spec.provider, "src", "generated"), files)).toEqual({ missing: [], stale: [], orphaned: [] });
  });

  test("and the lists of providers match the folders; run `npm run generate` if this fails", () => {
    expect(staleRegistrations(root).map(({ name }) => name)).toEqual([]);
  });
});
