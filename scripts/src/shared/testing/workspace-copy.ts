import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join, relative } from "node:path";
import { listProviders, root } from "../workspace.ts";

/** Folders that are not in a clone. */
const NOT_COPIED = new Set([".git", ".toolchain", ".turbo", "dist", "node_modules", "results", "site"]);

/** The output of a command. */
export interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of the repository with its dependencies, which a test may change. */
export class Workspace {
  readonly folder: string = realpathSync(mkdtempSync(join(tmpdir(), "meetwire-workspace-")));

  /** Copies it with some of its providers, because generating all of them takes seconds. Default: all. */
  constructor({ providers }: { readonly providers?: readonly string[] } = {}) {
    cpSync(root, this.folder, { recursive: true, filter: (source) => !NOT_COPIED.has(basename(source)) });
    for (const name of providers ? listProviders(this.folder).filter((each) => !providers.includes(each)) : []) this.#forget(name);
    // The system's temporary folder may be on another disk, and pnpm would create a second store there.
    const store = spawnSync("pnpm", ["store", "path"], { cwd: root, encoding: "utf8" }).stdout.trim();
    const { status, stdout, stderr } = this.run(
      "pnpm",
      "install",
      "--frozen-lockfile",
      "--prefer-offline",
      `--store-dir=${store.replace(/\/v\d+$/, "")}`,
      "--reporter=silent",
    );
    if (status !== 0) throw new Error(`pnpm install failed:\n${stdout}${stderr}`);
  }

  /** Makes a provider a package like any other: it has no spec, and does not export one. */
  #forget(provider: string): void {
    const file = join("packages", provider, "package.json");
    const { exports, ...manifest } = JSON.parse(this.read(file)) as { exports: Record<string, unknown> };
    delete exports["./openapi"];
    this.write(file, JSON.stringify({ ...manifest, exports }));
    this.remove(join("specs", provider));
  }

  run(command: string, ...args: string[]): Said {
    const PATH = [join(this.folder, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...process.env, PATH, TURBO_TELEMETRY_DISABLED: "1" },
    });
    return { status, stdout, stderr };
  }

  generate(...args: string[]): Said {
    return this.run(process.execPath, join("scripts", "src", "generator", "generate.ts"), ...args);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  remove(file: string): void {
    rmSync(join(this.folder, file), { recursive: true });
  }

  /** The contents of the packages, except for installed, built and log files. */
  packages(): Map<string, string> {
    const files = listFiles(join(this.folder, "packages")).map((file) => relative(this.folder, file));
    return new Map(files.map((file) => [file.replaceAll("\\", "/"), this.read(file)]));
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The files that were changed, added or removed. */
export function changedFiles(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file)).toSorted();
}

/** The files in a folder. `readdir` itself would also list all installed packages, which takes a second. */
function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !NOT_COPIED.has(name));
  return entries.flatMap((entry) => (entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)]));
}
