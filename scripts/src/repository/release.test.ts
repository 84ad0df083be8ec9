import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../specs/problem.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "meetwire-release-"));

/** Every package that is published, with its manifest. */
const packages = readdirSync(join(root, "packages"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    path: join(root, "packages", name),
    manifest: JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")) as { name: string; private?: boolean },
  }))
  .filter(({ manifest }) => !manifest.private);

/** What a release of a package holds, packed as it would be published. */
async function pack(path: string): Promise<Buffer> {
  const { stdout } = await run("pnpm", ["pack", "--json", "--pack-destination", folder], { cwd: path });
  return readFileSync((JSON.parse(stdout) as { filename: string }).filename);
}

describe("a release", () => {
  beforeAll(() => run("turbo", ["run", "build", "--output-logs=errors-only"], { cwd: root }), 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(packages)("of $manifest.name installs and resolves everywhere, and holds nothing else", { timeout: 60_000 }, async ({ path }) => {
    const tarball = await pack(path);
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
    expect(files.filter((file) => !/^(dist\/.*(?<!\.test)\.(js|d\.ts|css)|package\.json|README\.md|LICENSE)$/.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "package.json"]));
  });
});
