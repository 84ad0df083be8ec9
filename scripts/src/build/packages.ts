import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { listPackages } from "../shared/workspace.ts";

/** Builds every package of a checkout that is published, and returns what turbo says of it. */
export function buildPackages(root: string): string {
  // What turbo restores from its cache leaves the files of an earlier build as they are.
  for (const { folder } of listPackages(root)) rmSync(join(folder, "dist"), { recursive: true, force: true });
  const { status, error, stdout, stderr } = spawnSync("turbo", ["run", "build", "--output-logs=errors-only"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`the packages cannot be built:\n${stdout}${stderr}`, { cause: error });
  return stdout.trim();
}
