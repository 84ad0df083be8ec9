import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A version of a package that was released, as changesets tags it: `@meetwire/daily-early@1.2.3`. */
export interface Release {
  readonly version: string;
  readonly commit: string;
}

/** What a checkout's git knows of its releases. */
export class History implements Disposable {
  readonly #root: string;
  readonly #folder = mkdtempSync(join(tmpdir(), "meetwire-changes-"));
  readonly #trees = new Map<string, string>();

  constructor(root: string) {
    this.#root = root;
  }

  /** The last release of a package that this checkout builds on. */
  lastRelease(name: string): Release | undefined {
    const tags = this.#git("tag", "--merged", "HEAD", "--list", `${name}@*`, "--format=%(refname:strip=2)").toString().split("\n").filter(Boolean);
    const versions = tags.map((tag) => tag.slice(name.length + 1)).filter((version) => /^\d+\.\d+\.\d+$/.test(version));
    const version = versions.toSorted(compareVersions).at(-1);
    return version === undefined ? undefined : { version, commit: this.#git("rev-list", "-1", `${name}@${version}`).toString().trim() };
  }

  /** Whether the history goes back to the beginning: a shallow clone may lack the tags. */
  isShallow(): boolean {
    return this.#git("rev-parse", "--is-shallow-repository").toString().trim() === "true";
  }

  /** The files as they were at a commit, in a folder of their own. */
  treeAt(commit: string): string {
    const known = this.#trees.get(commit);
    if (known !== undefined) return known;
    const folder = join(this.#folder, commit);
    mkdirSync(folder);
    const archive = this.#git("archive", "--format=tar", commit);
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
    this.#trees.set(commit, folder);
    return folder;
  }

  /** The files under a folder that differ from those at a commit, new and uncommitted ones included. */
  changedSince(commit: string, folder: string): string[] {
    const tracked = this.#git("diff", "--name-only", commit, "--", folder).toString().split("\n");
    const added = this.#git("ls-files", "--others", "--exclude-standard", "--", folder).toString().split("\n");
    return [...tracked, ...added].filter(Boolean);
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #git(...args: string[]): Buffer {
    return execFileSync("git", args, { cwd: this.#root, maxBuffer: 1 << 30 });
  }
}

function compareVersions(left: string, right: string): number {
  const [first, second] = [left, right].map((version) => version.split(".").map(Number)) as [number[], number[]];
  const index = first.findIndex((part, place) => part !== second[place]);
  return index === -1 ? 0 : first[index]! - second[index]!;
}
