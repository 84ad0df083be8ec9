import { expect, test } from "vitest";
import { readApi } from "../generator/api/read-api.ts";
import { planTypes } from "../generator/plan/plan.ts";
import { findSpecs } from "../generator/specs/find.ts";
import { loadSpec } from "../generator/specs/load.ts";
import { EXCEPTIONS, missingParts, PART_NAMES } from "../providers/parts.ts";
import { root } from "../shared/workspace.ts";

test.each(findSpecs(root))("$provider has everything that a provider has; `npm run add-provider $provider` writes most of it", async (spec) => {
  expect(missingParts(planTypes(readApi(await loadSpec(spec))), root)).toEqual([]);
});

test("an exception is of a provider and a part that there are, and says why", () => {
  const providers = findSpecs(root).map(({ provider }) => provider);
  for (const [provider, parts] of Object.entries(EXCEPTIONS)) {
    expect(providers).toContain(provider);
    for (const [part, reason] of Object.entries(parts)) {
      expect(PART_NAMES).toContain(part);
      expect(reason).toMatch(/\w+ \w+/);
    }
  }
});
