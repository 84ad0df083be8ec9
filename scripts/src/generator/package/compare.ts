import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DERIVED_NAMES } from "../emit/generated-file.ts";
import type { GeneratedFile } from "../emit/generated-file.ts";

/** The difference between a folder of generated code and the output for its spec. Derived files are never orphaned, because they are produced on demand. */
export interface Difference {
  readonly missing: readonly string[];
  readonly stale: readonly string[];
  /** Files that the spec does not give (any more). */
  readonly orphaned: readonly string[];
}

export function compareFolder(folder: string, files: readonly GeneratedFile[]): Difference {
  const present = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()) : [];
  const names = new Set(files.map(({ name }) => name));
  const missing = files.filter(({ name }) => !existsSync(join(folder, name)));
  return {
    missing: missing.map(({ name }) => name),
    stale: files.filter((file) => !missing.includes(file) && readFileSync(join(folder, file.name), "utf8") !== file.text).map(({ name }) => name),
    orphaned: present
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .filter((name) => !names.has(name) && !DERIVED_NAMES.includes(name)),
  };
}

export function isFresh({ missing, stale, orphaned }: Difference): boolean {
  return missing.length + stale.length + orphaned.length === 0;
}

/** Updates a folder to match its spec. Each file is replaced atomically; `keep` leaves other files in place. */
export function writeFolder(folder: string, files: readonly GeneratedFile[], { keep = false } = {}): Difference {
  const difference = compareFolder(folder, files);
  mkdirSync(folder, { recursive: true });
  const changed = new Set([...difference.missing, ...difference.stale]);
  for (const { name, text } of files.filter((file) => changed.has(file.name))) {
    const temporary = join(folder, `.${name}.new`);
    writeFileSync(temporary, text);
    renameSync(temporary, join(folder, name));
  }
  if (!keep) for (const name of difference.orphaned) rmSync(join(folder, name));
  return difference;
}
