import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../shared/workspace.ts";
import { withoutInheritance } from "../shared/tools.ts";

const execute = promisify(execFile);

/** A copy of this checkout, including uncommitted changes, with its own git history. */
export class Checkout implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), "meetwire-checkout-"));

  constructor() {
    const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
    for (const file of files.split("\0").filter((each) => each !== "" && existsSync(join(root, each)))) cpSync(join(root, file), join(this.folder, file));
    execFileSync("git", ["init", "--quiet", "--initial-branch=main"], { cwd: this.folder });
    this.commit("Start");
  }

  commit(message: string): void {
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@mail.example", "-c", "commit.gpgsign=false"];
    execFileSync("git", ["add", "--all"], { cwd: this.folder });
    execFileSync("git", [...identity, "commit", "--quiet", "--allow-empty", "--message", message], { cwd: this.folder });
  }

  /** Runs a command in the checkout, as in a fresh clone, and returns its output. */
  async run(command: string, args: readonly string[], environment: Record<string, string> = {}): Promise<string> {
    // changesets creates annotated tags, which need an identity.
    const identity = { GIT_AUTHOR_NAME: "Test", GIT_AUTHOR_EMAIL: "test@mail.example", GIT_COMMITTER_NAME: "Test", GIT_COMMITTER_EMAIL: "test@mail.example" };
    try {
      const { stdout, stderr } = await execute(command, [...args], {
        cwd: this.folder,
        env: withoutInheritance({ ...identity, ...environment }),
        maxBuffer: 1 << 26,
      });
      return `${stdout}${stderr}`;
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`, { cause: error });
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
