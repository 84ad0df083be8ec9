import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import semver from "semver";
import { ToolError } from "../shared/tool-error.ts";

/** A released version of a package. changesets tags it as `@meetwire/daily@1.2.3`. */
export interface Release {
  readonly name: string;
  readonly version: string;
  readonly commit: string;
}

/** The git history of a checkout. */
export class History implements Disposable {
  readonly #root: string;
  readonly #folder = mkdtempSync(join(tmpdir(), "meetwire-changes-"));
  readonly #trees = new Map<string, string>();
  readonly #changed = new Map<string, readonly string[]>();
  readonly #tags: readonly string[];

  constructor(root: string) {
    this.#root = root;
    try {
      // An annotated tag has its own object, and the commit in the last field.
      this.#tags = this.#lines("tag", "--merged", "HEAD", "--format=%(refname:strip=2) %(objectname) %(*objectname)");
    } catch (error) {
      this[Symbol.dispose]();
      const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
      throw new ToolError(
        isMissing
          ? "git is not installed, and the last releases are found by their git tags. Install git, then run the same command again."
          : "this folder is not a git repository with a commit, and the last releases are found by their git tags. Run the command in a clone of the repository.",
      );
    }
  }

  /** The last release of each package, by name, among the releases that HEAD builds on. Pre-releases do not count. */
  lastReleases(): Map<string, Release> {
    const found = new Map<string, Release>();
    for (const line of this.#tags) {
      const [tag = "", object = "", commit = ""] = line.split(" ");
      const [, name, version] = /^((?:@[^/@]+\/)?[^/@]+)@(\d+\.\d+\.\d+)$/.exec(tag) ?? [];
      if (name === undefined || version === undefined || !/^(@meetwire\/|meetwire$)/.test(name)) continue;
      const known = found.get(name);
      if (!known || semver.gt(version, known.version)) found.set(name, { name, version, commit: commit || object });
    }
    return found;
  }

  /** Whether the clone has no complete history, so tags may be missing. */
  isShallow(): boolean {
    return this.#line("rev-parse", "--is-shallow-repository") === "true";
  }

  /** The files of a commit, in a temporary folder. */
  treeAt(commit: string): string {
    const known = this.#trees.get(commit);
    if (known !== undefined) return known;
    const folder = join(this.#folder, commit);
    mkdirSync(folder);
    // In a folder of a larger repository, `git archive` takes that folder only.
    execFileSync("tar", ["-x", "-C", folder], { input: this.#git("archive", "--format=tar", commit) });
    this.#trees.set(commit, folder);
    return folder;
  }

  /** The files in a folder that differ from a commit, including new and uncommitted ones. */
  changedSince(commit: string, folder: string): string[] {
    return this.#allChangedSince(commit).filter((file) => file === folder || file.startsWith(`${folder}/`));
  }

  /** Starting git takes longer than comparing all folders, so they are compared at once. */
  #allChangedSince(commit: string): readonly string[] {
    const known = this.#changed.get(commit);
    if (known !== undefined) return known;
    const changed = [...this.#lines("diff", "--name-only", "--relative", commit), ...this.#lines("ls-files", "--others", "--exclude-standard")];
    this.#changed.set(commit, changed);
    return changed;
  }

  /** The commit that last changed a file, or undefined if the file has uncommitted changes. */
  lastCommitOf(file: string): string | undefined {
    if (this.changedSince("HEAD", file).length > 0) return undefined;
    return this.#lines("log", "-1", "--format=%H", "--", file)[0];
  }

  /** The commit at which this branch left the main branch; undefined on the main branch itself. */
  branchPoint(): string | undefined {
    for (const main of ["origin/main", "main"]) {
      try {
        const point = this.#line("merge-base", "HEAD", main);
        return point === this.#line("rev-parse", "HEAD") ? undefined : point;
      } catch {
        // This clone does not have the branch.
      }
    }
    return undefined;
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #lines(...args: string[]): string[] {
    return this.#git(...args)
      .toString()
      .split("\n")
      .filter(Boolean);
  }

  #line(...args: string[]): string {
    return this.#git(...args)
      .toString()
      .trim();
  }

  #git(...args: string[]): Buffer {
    return execFileSync("git", args, { cwd: this.#root, maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "pipe"] });
  }
}
