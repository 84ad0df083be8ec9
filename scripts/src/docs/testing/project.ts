import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listPackages } from "../../shared/workspace.ts";

/** A consumer's project with all our packages: the code in the docs has to compile and run in it. */
export class Project {
  readonly folder: string = mkdtempSync(join(tmpdir(), "meetwire-docs-"));
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
    for (const { name, folder } of listPackages(root)) {
      const link = join(this.folder, "node_modules", name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(folder, link, "junction");
    }
    writeFileSync(join(this.folder, "package.json"), '{ "type": "module" }\n');
  }

  /** The compiler's errors in some files; empty if they compile. Errors in the packages are ignored. */
  async typeCheck(files: Readonly<Record<string, string>>): Promise<string> {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(this.folder, name), text);
    const config = {
      extends: join(this.#root, "tsconfig.base.json"),
      compilerOptions: {
        noEmit: true,
        allowImportingTsExtensions: true,
        customConditions: ["@meetwire/source"],
        types: ["node"],
        typeRoots: [join(this.#root, "node_modules", "@types")],
        noUnusedLocals: false,
      },
      files: Object.keys(files),
    };
    writeFileSync(join(this.folder, "tsconfig.json"), JSON.stringify(config));
    const said = await this.#execute([join(this.#root, "node_modules", "typescript", "bin", "tsc"), "--project", "."]);
    const lines = said.split("\n");
    return lines.some((line) => line.startsWith("..")) ? lines.filter((line) => /^[^. ][^(]*\(\d+,\d+\)/.test(line)).join("\n") : said;
  }

  /** A program's standard error, without Node's own warnings. */
  async run(code: string): Promise<string> {
    const said = await this.#execute(["--conditions=@meetwire/source", "--input-type=module-typescript", "--eval", code]);
    return said.replaceAll(/^.*(ExperimentalWarning|--trace-warnings).*\n/gm, "");
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #execute(parameters: readonly string[]): Promise<string> {
    return new Promise((resolve) => {
      execFile(process.execPath, parameters, { cwd: this.folder, maxBuffer: 1 << 24 }, (error, stdout, stderr) =>
        resolve(error ? `${stdout}${stderr}` || error.message : stderr),
      );
    });
  }
}
