import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root } from "../folders.ts";
import { plainEnvironment, run } from "../run.ts";

const PARTS = [
  "package.json",
  "pnpm-workspace.yaml",
  "pnpm-lock.yaml",
  "turbo.json",
  "tsconfig.base.json",
  "tsconfig.build.json",
  "redocly.yaml",
  ".gitignore",
  "specs",
  "scripts",
  "packages",
];

/** Parts of the workspace that are not needed here, but are in the lockfile. */
const MANIFESTS = ["bench/package.json", "examples/package.json"];

/** A copy of the workspace in a temporary folder. The measure changes specs there, and not in your work. */
export interface Workspace {
  readonly folder: string;
  remove(): void;
}

/** Copies the workspace and installs its dependencies there. Sharing node_modules would let pnpm change ours. */
export async function copyWorkspace(): Promise<Workspace> {
  const folder = mkdtempSync(join(tmpdir(), "meetwire-bench-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    await fill(folder);
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remove };
}

async function fill(folder: string): Promise<void> {
  for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true, filter: isSource });
  for (const file of MANIFESTS) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  await run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=silent"], { cwd: folder, env: plainEnvironment() });
}

function isSource(path: string): boolean {
  return !/(^|[\\/])(node_modules|dist|\.turbo|coverage)$/.test(relative(root, path));
}
