/**
 * Shows what changed for users since the last release of each package, and the semver bump that it needs.
 *
 *   changes           prints the changes
 *   changes --write   and writes changesets for those that no changeset records yet
 *   changes --check   and fails if a change is not recorded, a changeset is too small, or there is nothing to compare with
 */
import { parseArgs } from "node:util";
import { runTool } from "../shared/tool-error.ts";
import { root } from "../shared/workspace.ts";
import { runChanges } from "./run.ts";

await runTool(() => {
  const { values } = parseArgs({ options: { write: { type: "boolean" }, check: { type: "boolean" } } });
  return runChanges(root, values);
});
