/**
 * Builds the published files of each package from its sources.
 *
 *   build             builds every package, through turbo
 *   build <package>   writes the JavaScript and AGENTS.md of one package: the first step of the package's build
 */
import { join } from "node:path";
import { runTool } from "../shared/tool-error.ts";
import { root } from "../shared/workspace.ts";
import { writeAgents } from "./agents.ts";
import { bundlePackage } from "./bundle.ts";
import { buildPackages } from "./packages.ts";

await runTool(async () => {
  const [name] = process.argv.slice(2);
  if (name === undefined) {
    console.log(buildPackages(root));
    return 0;
  }
  const folder = join(root, "packages", name);
  await bundlePackage(folder, join(folder, "dist"));
  writeAgents(folder);
  return 0;
});
