/**
 * What is different for users since the last release, per package, and the bump that it asks for.
 *
 *   changes           says it
 *   changes --write   and writes the changesets that are missing or too small
 *   changes --check   and fails where one is
 */
import { parseArgs } from "node:util";
import { runChanges } from "./run.ts";
import { SpecError } from "../shared/problem.ts";
import { root } from "../shared/workspace.ts";

try {
  const { values } = parseArgs({ options: { write: { type: "boolean" }, check: { type: "boolean" } } });
  process.exitCode = await runChanges(root, values);
} catch (error) {
  console.error(error instanceof SpecError ? error.message : error);
  process.exitCode = 1;
}
