import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Change } from "./change.ts";
import type { History } from "./history.ts";

/** Finds changes that neither types nor specs show: of the code, the README, the dependencies and the commands of a package. */
export function compareShipped(history: History, commit: string, base: string, root: string, directory: string): Change[] {
  const changed = history.changedSince(commit, posix.join("packages", directory)).map((file) => posix.relative(`packages/${directory}`, file));
  const changes: Change[] = [];
  if (changed.some((file) => /^(src|assets)\//.test(file) && !/\.test(-d)?\.ts$/.test(file)))
    changes.push({ text: "Internal changes", bump: "patch", isVague: true });
  else if (changed.includes("README.md")) changes.push({ text: "The README changed", bump: "patch", isVague: true });
  const [left, right] = [readManifest(base, directory), readManifest(root, directory)];
  if (JSON.stringify(left.dependencies) !== JSON.stringify(right.dependencies)) changes.push({ text: "The dependencies changed", bump: "patch" });
  if (left.engines?.node !== right.engines?.node)
    changes.push({
      text: `The package now requires Node ${right.engines?.node ?? "of any version"} instead of ${left.engines?.node ?? "any version"}: update Node if yours is older`,
      bump: "major",
    });
  for (const command of Object.keys(left.bin ?? {}))
    if (!(command in (right.bin ?? {}))) changes.push({ text: `The command \`${command}\` is gone: remove it from your scripts`, bump: "major" });
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
