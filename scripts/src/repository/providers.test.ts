import { expect, test } from "vitest";
import { readApi } from "../generator/api/read-api.ts";
import { planTypes } from "../generator/plan/plan.ts";
import { findSpecs } from "../generator/specs/find.ts";
import { loadSpec } from "../generator/specs/load.ts";
import { EXCEPTIONS, missingParts, PART_NAMES } from "../providers/parts.ts";
import { root } from "../shared/workspace.ts";

test.each(findSpecs(root))("$provider is complete; `npm run add-provider $provider` writes most missing parts", async (spec) => {
  expect(missingParts(planTypes(readApi(await loadSpec(spec))), root)).toEqual([]);
});

test("an exception names an existing provider and part, and a reason", () => {
  const providers = findSpecs(root).map(({ provider }) => provider);
  for (const [provider, parts] of Object.entries(EXCEPTIONS)) {
    expect(providers).toContain(provider);
    for (const [part, reason] of Object.entries(parts)) {
      expect(PART_NAMES).toContain(part);
      expect(reason).toMatch(/\w+ \w+/);
    }
  }
});
