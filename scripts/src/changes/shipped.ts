import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Change } from "./change.ts";
import type { History } from "./history.ts";

/** What no type and no spec shows: that the code, the README or the dependencies of a package are other ones. */
export function compareShipped(history: History, commit: string, base: string, root: string, directory: string): Change[] {
  const changed = history.changedSince(commit, posix.join("packages", directory)).map((file) => posix.relative(`packages/${directory}`, file));
  const changes: Change[] = [];
  if (changed.some((file) => /^(src|assets)\//.test(file) && !/\.test(-d)?\.ts$/.test(file)))
    changes.push({ text: "its code is different", bump: "patch", isVague: true });
  else if (changed.includes("README.md")) changes.push({ text: "its README is different", bump: "patch", isVague: true });
  const [left, right] = [readManifest(base, directory), readManifest(root, directory)];
  if (JSON.stringify(left.dependencies) !== JSON.stringify(right.dependencies)) changes.push({ text: "its dependencies are different", bump: "patch" });
  if (left.engines?.node !== right.engines?.node)
    changes.push({ text: `it wants Node ${right.engines?.node ?? "of any version"}, and wanted ${left.engines?.node ?? "any"}`, bump: "major" });
  for (const command of Object.keys(left.bin ?? {}))
    if (!(command in (right.bin ?? {}))) changes.push({ text: `the command \`${command}\` is gone`, bump: "major" });
  return changes;
}

interface Manifest {
  readonly dependencies?: object;
  readonly engines?: { readonly node?: string };
  readonly bin?: object;
}

function readManifest(root: string, directory: string): Manifest {
  return JSON.parse(readFileSync(join(root, "packages", directory, "package.json"), "utf8")) as Manifest;
}
