import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { ToolError } from "../shared/tool-error.ts";
import { listPackages } from "../shared/workspace.ts";

/** Builds every published package of a checkout, and returns turbo's output. */
export function buildPackages(root: string): string {
  // Turbo restores files from its cache, but does not remove the files of an earlier build.
  for (const { folder } of listPackages(root)) rmSync(join(folder, "dist"), { recursive: true, force: true });
  const { status, error, stdout, stderr } = spawnSync("turbo", ["run", "build", "--output-logs=errors-only"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new ToolError(`the packages cannot be built:\n${stdout}${stderr}`, { cause: error });
  return stdout.trim();
}
