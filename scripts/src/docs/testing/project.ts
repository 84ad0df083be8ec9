import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { listPackages } from "../../shared/workspace.ts";

/** Imports programs one after the other. Writes the errors that each printed, threw or left unhandled to a JSON file. */
const RUN_ALL = `
import { writeFileSync } from "node:fs";
import { inspect } from "node:util";
const [output, ...files] = process.argv.slice(1);
let said;
process.stderr.write = (text) => (said.push(text), true);
process.removeAllListeners("warning");
process.on("warning", (warning) => warning.name !== "ExperimentalWarning" && said.push(inspect(warning)));
process.on("unhandledRejection", (error) => said.push(inspect(error)));
process.on("uncaughtException", (error) => said.push(inspect(error)));
const results = [];
for (const file of files) {
  said = [];
  results.push(said);
  await import(file).catch((error) => said.push(inspect(error)));
  // Rejections are reported after the microtasks.
  await new Promise(setImmediate);
}
process.once("exit", () => writeFileSync(output, JSON.stringify(results.map((texts) => texts.join("")))));
`;

/** A consumer's project with all our packages: the code in the docs has to compile and run in it. */
export class Project {
  readonly folder: string = mkdtempSync(join(tmpdir(), "meetwire-docs-"));
  readonly #root: string;
  #programs = 0;

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

  /** Runs programs one after the other in one process, because starting one for each takes longer. Returns the error output of each. */
  async run(programs: readonly string[]): Promise<string[]> {
    const files = programs.map((code) => {
      const file = join(this.folder, `program-${this.#programs++}.ts`);
      writeFileSync(file, code);
      return pathToFileURL(file).href;
    });
    const output = join(this.folder, `output-${this.#programs}.json`);
    const said = await this.#execute(["--conditions=@meetwire/source", "--input-type=module", "--eval", RUN_ALL, output, ...files]);
    if (!existsSync(output)) throw new Error(`the programs did not end: ${said}`);
    return JSON.parse(readFileSync(output, "utf8")) as string[];
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
