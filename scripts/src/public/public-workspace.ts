import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { promisify } from "node:util";
import { readApi } from "../generator/api/read-api.ts";
import type { Api } from "../generator/api/api.ts";
import { generateFolder } from "../generator/generate-folder.ts";
import { scaffoldOverlay, scaffoldPackage } from "../generator/package/scaffold.ts";
import { loadSpec } from "../generator/specs/load.ts";
import { root } from "../shared/workspace.ts";
import type { StubRequest } from "./stub.ts";

const execute = promisify(execFile);

/** A workspace with a package for each public file, generated as by `npm run generate`. */
export class PublicWorkspace implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), "meetwire-public-"));
  /** The folder in which the files and the sampler are installed. */
  readonly #installed: string;

  constructor(installed: string) {
    this.#installed = installed;
    mkdirSync(join(this.folder, "node_modules", "@meetwire"), { recursive: true });
    symlinkSync(join(root, "packages", "runtime"), join(this.folder, "node_modules", "@meetwire", "runtime"), "junction");
    mkdirSync(join(this.folder, "packages", "runtime"), { recursive: true });
    cpSync(join(root, "packages", "runtime", "package.json"), join(this.folder, "packages", "runtime", "package.json"));
    writeFileSync(join(this.folder, "package.json"), '{ "type": "module" }');
  }

  /** Generates the package of a public file, with its first overlay. */
  async generate(provider: string, from: string, path: string): Promise<Api> {
    const file = join(this.folder, "specs", provider, `openapi${extname(path)}`);
    mkdirSync(dirname(file), { recursive: true });
    cpSync(join(this.#installed, "node_modules", from, path), file);
    const spec = await loadSpec(scaffoldOverlay(this.folder, await loadSpec({ provider, file })));
    scaffoldPackage(this.folder, spec);
    const folder = this.packageFolder(provider);
    await generateFolder(spec, join(folder, "src", "generated"));
    writeFileSync(join(folder, "document.json"), JSON.stringify(spec.document));
    symlinkSync(folder, join(this.folder, "node_modules", "@meetwire", provider), "junction");
    writeFileSync(join(folder, "src", "readme.ts"), programOf(readFileSync(join(folder, "README.md"), "utf8")));
    return readApi(spec);
  }

  packageFolder(provider: string): string {
    return join(this.folder, "packages", provider);
  }

  /** The type errors of every package, with every strict option and its declarations checked. */
  async typeCheck(): Promise<string[]> {
    const compilerOptions = {
      noEmit: true,
      skipLibCheck: false,
      allowImportingTsExtensions: true,
      customConditions: ["@meetwire/source"],
      lib: ["es2024", "esnext.disposable", "dom", "dom.iterable", "dom.asynciterable"],
      types: ["node"],
      typeRoots: [join(root, "node_modules", "@types")],
    };
    writeFileSync(join(this.folder, "globals.d.ts"), "declare const request: Request;\ndeclare const secret: string;\n");
    const config = { extends: join(root, "tsconfig.base.json"), compilerOptions, include: ["globals.d.ts", "packages/*/src"] };
    writeFileSync(join(this.folder, "tsconfig.json"), JSON.stringify(config));
    return execute("tsc", ["--project", this.folder, "--pretty", "false"], { maxBuffer: 1 << 26, cwd: this.folder, shell: process.platform === "win32" }).then(
      () => [],
      // The code in a README has results that it does not use.
      ({ stdout }: { stdout: string }) => stdout.split("\n").filter((line) => line !== "" && !/readme\.ts.* TS6133/.test(line)),
    );
  }

  /** Runs the code of a package's README against a stub of the API. Returns the requests that the stub received. */
  async runReadme(provider: string): Promise<StubRequest[]> {
    const folder = this.packageFolder(provider);
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    const credentials = [...readme.matchAll(/process\.env\.(\w+)/g)].map(([, name]) => [name!, "secret-of-the-readme"]);
    const requests = join(folder, "requests.jsonl");
    writeFileSync(requests, "");
    const env = {
      ...process.env,
      ...Object.fromEntries(credentials),
      STUB_DOCUMENT: join(folder, "document.json"),
      STUB_REQUESTS: requests,
      STUB_SAMPLER: join(this.#installed, "package.json"),
    };
    const args = ["--conditions=@meetwire/source", "--import", join(import.meta.dirname, "stub.ts"), join(folder, "src", "readme.ts")];
    await execute(process.execPath, args, { env, timeout: 120_000, maxBuffer: 1 << 26 });
    return readFileSync(requests, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as StubRequest);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** One program of all the code in a README. Each block after the first is in its own scope. */
function programOf(readme: string): string {
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code);
  const imports = blocks.flatMap((code) => code.match(/^import .*$/gm) ?? []);
  const [first = "", ...others] = blocks.map((code) => code.replaceAll(/^import .*$/gm, "").trim());
  return [...imports, first, ...others.map((code) => `{\n${code}\n}`)].join("\n");
}
