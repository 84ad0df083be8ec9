import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { promisify } from "node:util";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEntryPoints } from "../build/entry-points.ts";
import { buildPackages } from "../build/packages.ts";
import { listPackages, root } from "../shared/workspace.ts";
import { withoutInheritance } from "../shared/tools.ts";
import { importsOf } from "../shared/source-files.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "meetwire-release-"));

const packages = listPackages(root).filter(({ isPublic }) => isPublic);

/** What a release of a package holds, packed as it would be published. */
async function pack(path: string): Promise<Buffer> {
  const { stdout } = await run("pnpm", ["pack", "--json", "--pack-destination", folder], { cwd: path });
  return readFileSync((JSON.parse(stdout) as { filename: string }).filename);
}

describe("a release", () => {
  beforeAll(() => void buildPackages(root), 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(packages)("of $name installs and resolves everywhere, and holds nothing else", { timeout: 60_000 }, async (built) => {
    const tarball = await pack(built.folder);
    const bytes = Uint8Array.from(tarball);

    const { messages } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
    expect(messages).toEqual([]);

    const release = createPackageFromTarballData(bytes);
    const analysis = await checkPackage(release);
    // The packages are ESM, which every supported Node can require, and have entry points, which Node 10's resolution does not know.
    const serious =
      "problems" in analysis
        ? analysis.problems.filter((problem) => problem.kind !== "CJSResolvesToESM" && !("resolutionKind" in problem && problem.resolutionKind === "node10"))
        : ["no types"];
    expect(serious).toEqual([]);

    const files = release.listFiles().map((file) => file.replace(/^\/node_modules\/(@meetwire\/)?[^/]+\//, ""));
    const declarations = files.filter((file) => /^dist\/.*(?<!\.test)\.d\.ts$/.test(file));
    const wanted = [...declarations, ...scriptsOf(built.folder), "package.json", "README.md", "LICENSE"];
    expect(files.toSorted()).toEqual(wanted.toSorted());
    expect(declarations.filter((file) => !existsSync(join(built.folder, file.replace("dist/", "src/").replace(/\.d\.ts$/, ".ts"))))).toEqual([]);
  });

  test("of the sandbox finds its files", async () => {
    const program = `import { createSandbox } from "@meetwire/sandbox";
      const get = async (path) => (await createSandbox().fetch("http://sandbox.meetwire.test" + path)).text();
      console.log(JSON.stringify([await get("/reference/daily-early"), await get("/scalar.js")]));`;
    const { folder: cwd, version } = packages.find(({ directory }) => directory === "sandbox")!;
    const options = { cwd, env: withoutInheritance(), maxBuffer: 1 << 26 };
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], options);
    const [reference, scalar] = JSON.parse(stdout) as [string, string];
    expect(reference).toContain('<script src="/scalar.js"></script>');
    expect(scalar).toBe(readFileSync(join(cwd, "dist", "scalar.js"), "utf8"));
    expect(await run(process.execPath, ["dist/cli.js", "--version"], options)).toMatchObject({ stdout: `${version}\n` });
  });
});

/** The JavaScript that a package is to hold: its entry points, what they load of it, and the sandbox's copy of Scalar. */
function scriptsOf(path: string): string[] {
  const found = new Set(readEntryPoints(path).map(({ name }) => `dist/${name}.js`));
  for (const file of found) {
    const imports = importsOf(readFileSync(join(path, file), "utf8")).filter((from) => from.startsWith("."));
    for (const from of imports) found.add(posix.join(dirname(file), from));
  }
  return path.endsWith("sandbox") ? [...found, "dist/scalar.js"] : [...found];
}
