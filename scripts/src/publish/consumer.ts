import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { withoutInheritance } from "../shared/tools.ts";

const run = promisify(execFile);

/** A user's empty project, which gets our packages only from the registry. */
export class Consumer implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), "meetwire-consumer-"));
  readonly #environment: NodeJS.ProcessEnv;

  constructor(userconfig: string) {
    this.#environment = withoutInheritance({ npm_config_userconfig: userconfig, npm_config_cache: join(this.folder, ".npm") });
    this.write("package.json", JSON.stringify({ private: true, type: "module" }));
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  /** Runs a command in the project and returns its output. If it fails, the error has all output. */
  async run(command: string, ...args: string[]): Promise<string> {
    try {
      const { stdout } = await run(command, args, { cwd: this.folder, env: this.#environment, maxBuffer: 1 << 26, timeout: 600_000 });
      return stdout.trim();
    } catch (error) {
      const { stdout, stderr, message } = error as Error & { stdout: string; stderr: string };
      throw new Error(`${command} ${args.join(" ")}: ${stdout}${stderr || message}`, { cause: error });
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
