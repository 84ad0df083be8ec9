import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { peers } from "../folders.ts";
import { run } from "../run.ts";

const lockfile = join(peers, "package-lock.json");
const stamp = join(peers, "node_modules", ".bench-lockfile");

/** Installs the peers at their locked versions, unless they are installed. They are not part of the workspace, because only the bench needs them. */
export async function installPeers(report: (progress: string) => void): Promise<void> {
  const wanted = lockfileHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  report("installing the peers (once, about 700 MB: GitHub's specs are large)");
  // No peer needs an install script here.
  await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: peers });
  writeFileSync(stamp, wanted);
}

/** Identifies a set of installed peers. */
export function lockfileHash(): string {
  return createHash("sha256").update(readFileSync(lockfile)).digest("hex");
}

/** The version of an installed peer's package. */
export function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(join(peers, "node_modules", name, "package.json"), "utf8")) as { version: string };
  return version;
}
