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

/** The sandbox's page, which its build copies. */
const PAGE_FILES = ["page.css", "page.html", "page.js"].map((name) => `dist/page/${name}`);

/** Packs a package as it would be published. */
async function pack(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const { stdout } = await run("pnpm", ["pack", "--json", "--pack-destination", folder], { cwd: path });
  return Uint8Array.from(readFileSync((JSON.parse(stdout) as { filename: string }).filename));
}

describe("a release", () => {
  /** By the packages' names. */
  const tarballs = new Map<string, Uint8Array<ArrayBuffer>>();
  beforeAll(async () => {
    buildPackages(root);
    for (const { name, folder: path } of packages) tarballs.set(name, await pack(path));
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(packages)("of $name installs and resolves everywhere, and contains nothing else", async (built) => {
    const tarball = tarballs.get(built.name)!;
    const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
    expect(messages).toEqual([]);

    const release = createPackageFromTarballData(tarball);
    const analysis = await checkPackage(release);
    // Every supported Node can require ESM, and resolves imports by `exports`.
    const serious =
      "problems" in analysis
        ? analysis.problems.filter((problem) => problem.kind !== "CJSResolvesToESM" && !("resolutionKind" in problem && problem.resolutionKind === "node10"))
        : ["no types"];
    expect(serious).toEqual([]);

    const files = release.listFiles().map((file) => file.replace(/^\/node_modules\/(@meetwire\/)?[^/]+\//, ""));
    const declarations = files.filter((file) => /^dist\/.*(?<!\.test)\.d\.ts$/.test(file));
    const documents = ["AGENTS.md", "CHANGELOG.md", "src/generated/reference.md"].filter((file) => existsSync(join(built.folder, file)));
    const wanted = [...declarations, ...scriptsOf(built.folder), ...documents, "package.json", "README.md", "LICENSE"];
    expect(files.toSorted()).toEqual(wanted.toSorted());
    expect(declarations.filter((file) => !existsSync(join(built.folder, file.replace("dist/", "src/").replace(/\.d\.ts$/, ".ts"))))).toEqual([]);
    // TypeScript before 5.7 does not know the generic form.
    expect(declarations.filter((file) => /Uint8Array</.test(readFileSync(join(built.folder, file), "utf8")))).toEqual([]);
  });

  test.each(packages)("of $name is complete offline: it has notes for agents, and no link to a missing file", (built) => {
    const release = createPackageFromTarballData(tarballs.get(built.name)!);
    const base = `/node_modules/${built.name}/`;
    const files = new Set(release.listFiles());
    const documents = [...files].filter((file) => file.endsWith(".md"));
    expect(documents.map((file) => file.slice(base.length))).toEqual(expect.arrayContaining(["AGENTS.md", "README.md"]));
    if (existsSync(join(built.folder, "src", "generated"))) expect(documents).toContain(`${base}src/generated/reference.md`);
    expect(release.readFile(`${base}AGENTS.md`)).toMatch(/## Entry points\n\n- `/);
    const dead = documents.flatMap((file) => {
      const text = release.readFile(file);
      return [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].flatMap(([, link]) => {
        const [path, anchor] = link!.split("#") as [string, string | undefined];
        const target = path === "" ? file : posix.join(dirname(file), path);
        if (!files.has(target)) return [`${file}: ${link}`];
        return anchor === undefined || anchorsOf(release.readFile(target)).has(anchor) ? [] : [`${file}: ${link}`];
      });
    });
    expect(dead).toEqual([]);
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

/** The JavaScript that a package must contain: its entry points, the files that they load, and the sandbox's copy of Scalar. */
function scriptsOf(path: string): string[] {
  const found = new Set(readEntryPoints(path).map(({ name }) => `dist/${name}.js`));
  for (const file of found) {
    const imports = importsOf(readFileSync(join(path, file), "utf8")).filter((from) => from.startsWith("."));
    for (const from of imports) found.add(posix.join(dirname(file), from));
  }
  return path.endsWith("sandbox") ? [...found, "dist/scalar.js", ...PAGE_FILES] : [...found];
}

/** The anchors of a Markdown file's headings, as GitHub makes them. */
function anchorsOf(text: string): Set<string> {
  const found = new Set([...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id]) => id!));
  for (const [, title] of text.matchAll(/^#+ (.+)$/gm)) {
    const slug = title!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/g, "-");
    for (let count = 0, name = slug; ; name = `${slug}-${++count}`) {
      if (found.has(name)) continue;
      found.add(name);
      break;
    }
  }
  return found;
}
