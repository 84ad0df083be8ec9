/**
 * From each package's sources to its dist/, which is published.
 *
 *   build             every package, through turbo
 *   build <package>   the JavaScript of this one, at once: the first step of its own build
 */
import { join } from "node:path";
import { bundlePackage } from "./bundle.ts";
import { buildPackages } from "./packages.ts";
import { root } from "../shared/workspace.ts";

async function main([name]: readonly string[]): Promise<void> {
  if (name === undefined) return console.log(buildPackages(root));
  const folder = join(root, "packages", name);
  await bundlePackage(folder, join(folder, "dist"));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
