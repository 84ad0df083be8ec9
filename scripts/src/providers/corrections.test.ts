import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readOverlay } from "../generator/specs/overlay.ts";
import { root } from "../shared/workspace.ts";

/** A handwritten spec has an overlay that lists the mistakes in the provider's own file. */
const files = readdirSync(join(root, "specs")).flatMap((provider) => {
  const file = join(root, "specs", provider, "corrections.yaml");
  return existsSync(file) ? [{ provider, file }] : [];
});

test.each(files)("the corrections of $provider's own file are an overlay, with one action for a defect", async ({ file }) => {
  const { actions } = await readOverlay(file);
  const defects = actions.flatMap(({ description }) => /^\d+/.exec(description)?.[0] ?? []);
  expect(defects.length).toBeGreaterThan(10);
  expect(new Set(defects).size).toBe(defects.length);
});
