/**
 * The specs' part of `npm run check`. Redocly's linter looks at the specs that people wrote. A provider's own file, which
 * has an overlay, is checked as the generator reads it: the overlay, whether each of its actions matches, and the result.
 */
import { spawnSync } from "node:child_process";
import { relative } from "node:path";
import { SpecError } from "../shared/problem.ts";
import { root } from "../shared/workspace.ts";
import { findSpecs } from "./specs/find.ts";
import { loadSpec } from "./specs/load.ts";
import { countUnsourced } from "./specs/rules/source.ts";

const specs = findSpecs(root);
const written = specs.filter(({ overlay }) => overlay === undefined).map(({ file }) => relative(root, file));
if (written.length > 0) {
  const { status } = spawnSync("redocly", ["lint", ...written], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exitCode = 1;
}
for (const spec of specs.filter(({ overlay }) => overlay !== undefined)) {
  try {
    const { document } = await loadSpec(spec);
    const { unsourced } = countUnsourced(document);
    if (unsourced > 0)
      throw new SpecError([
        { file: spec.overlay!, message: `${unsourced} operations do not say where they come from: add an action that gives \`$.info\` an x-source` },
      ]);
    console.log(`${relative(root, spec.overlay!)}: every action matches`);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
