import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root } from "../folders.ts";

const PARTS = ["package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml", "turbo.json", "tsconfig.base.json", "tsconfig.build.json", "redocly.yaml", ".gitignore", "specs", "scripts", "packages"];

/** A copy of the workspace in a temporary folder, in which specs may be changed: nobody's work is touched. */
export interface Workspace {
  readonly folder: string;
  remove(): void;
}

export function copyWorkspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), "meetwire-bench-"));
  for (const part of PARTS) {
    // The links among packages stay as they are, so that in the copy they lead to the copies.
    cpSync(join(root, part), join(folder, part), { recursive: true, verbatimSymlinks: true, filter: (source) => !/[\\/](dist|\.turbo|coverage)$/.test(relative(root, source)) });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
