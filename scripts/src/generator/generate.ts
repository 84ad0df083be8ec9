/**
 * From specs/ to each package's src/generated/.
 *
 *   generate              everything whose spec changed, through turbo; a new spec gets its package first
 *   generate <provider>…  these, at once
 *   generate --derived    only the files that are not committed, openapi.ts and paths.ts
 *   generate --check      compares only: names every file that is stale, missing or orphaned, and fails if there is one
 */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { DERIVED_NAMES, FILE_NAMES } from "./emit/generated-file.ts";
import type { Spec } from "./specs/find.ts";
import { findSpecs } from "./specs/find.ts";
import { SpecError, writeProblem } from "../shared/problem.ts";
import { adviceFor, runTool } from "../shared/tool-error.ts";
import { root } from "../shared/workspace.ts";

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { check: { type: "boolean" }, derived: { type: "boolean" } }, allowPositionals: true });
  const all = findSpecs(root);
  const specs = selectSpecs(all, positionals);
  if (values.check) return check(specs, specs === all ? packagesWithoutSpec(all) : []);
  if (values.derived) return generateNow(specs, { derived: true });
  return positionals.length > 0 ? generateNow(specs) : generateChanged(specs);
}

function selectSpecs(specs: Spec[], providers: string[]): Spec[] {
  const unknown = providers.find((provider) => !specs.some((spec) => spec.provider === provider));
  if (unknown !== undefined)
    throw new SpecError([
      { file: join(root, "specs"), message: `there is no spec for ${unknown}; there are ${specs.map(({ provider }) => provider).join(", ")}` },
    ]);
  return providers.length === 0 ? specs : specs.filter(({ provider }) => providers.includes(provider));
}

/** Generates some packages here and now: what turbo runs for each package whose spec changed. */
async function generateNow(specs: Spec[], { derived = false } = {}): Promise<number> {
  const { emitDerived, emitPackage } = await import("./emit/package.ts");
  const { loadSpec } = await import("./specs/load.ts");
  const { writeFolder } = await import("./package/compare.ts");
  // Every spec is read before anything is written: an error in one leaves all packages as they are.
  const packages = [];
  for (const spec of specs) {
    const loaded = await loadSpec(spec);
    packages.push({ spec, files: [...(derived ? [] : emitPackage(loaded)), ...(await emitDerived(loaded))] });
  }
  for (const { spec, files } of packages) writeFolder(generatedFolder(spec), files, { keep: derived });
  return 0;
}

/** Has turbo generate the packages whose spec changed since they were last generated, and says what came of it. */
async function generateChanged(specs: Spec[]): Promise<number> {
  await scaffoldMissing(specs);
  const before = new Map(specs.map((spec) => [spec, readFolder(generatedFolder(spec))]));
  const { status, stdout, stderr } = spawnSync("turbo", ["run", "generate", "--output-logs=errors-only", "--log-prefix=none"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    // A wrong spec is named by its file.
    const problems = stdout.split("\n").filter((line) => /^specs[\\/]/.test(line));
    if (problems.length > 0) {
      console.error(problems.join("\n"));
      console.error("Nothing was generated for the specs above. Correct them and run the same command again.");
      return 1;
    }
    console.error(`${stdout}${stderr}`);
    const [code] = /\b(ENOSPC|EDQUOT|EROFS|EACCES)\b/.exec(`${stdout}${stderr}`) ?? [];
    console.error(
      `${code === undefined ? "Generating failed, and no spec is at fault; the output above says why." : `Generating failed: ${adviceFor(code)}.`} Some packages may be generated already: run the same command again.`,
    );
    return 1;
  }
  // What turbo restores from its cache leaves other files as they are.
  for (const spec of specs) {
    for (const name of readdirSync(generatedFolder(spec))) if (!FILE_NAMES.includes(name)) rmSync(join(generatedFolder(spec), name), { recursive: true });
  }
  const width = Math.max(...specs.map(({ provider }) => provider.length));
  for (const spec of specs) console.log(`${spec.provider.padEnd(width)}  ${summarise(before.get(spec)!, readFolder(generatedFolder(spec)))}`);
  return 0;
}

/** A spec without a package gets one, and the workspace's dependencies are linked for it. */
async function scaffoldMissing(specs: Spec[]): Promise<void> {
  const { hasPackage, isLinked, scaffoldPackage } = await import("./package/scaffold.ts");
  const missing = specs.filter((spec) => !hasPackage(root, spec));
  if (missing.length > 0) {
    const { loadSpec } = await import("./specs/load.ts");
    const { emitDerived, emitPackage } = await import("./emit/package.ts");
    const loaded = await Promise.all(missing.map((spec) => loadSpec(spec)));
    // A spec that cannot be generated from leaves no package behind.
    for (const spec of loaded) {
      emitPackage(spec);
      await emitDerived(spec);
    }
    for (const spec of loaded) {
      for (const warning of spec.warnings) console.error(`note: ${writeProblem(warning)}`);
      scaffoldPackage(root, spec);
      console.log(`${spec.provider}: new package in packages/${spec.provider}, with its changeset`);
    }
  }
  if (specs.every((spec) => isLinked(root, spec))) return;
  const install = spawnSync("pnpm", ["install", "--no-frozen-lockfile", "--prefer-offline", "--reporter=silent"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (install.status !== 0) throw new Error(`pnpm install failed after adding packages:\n${install.stdout}${install.stderr}`);
}

/** Compares every package with its spec, in memory. */
async function check(specs: Spec[], orphans: string[]): Promise<number> {
  const { emitPackage } = await import("./emit/package.ts");
  const { loadSpec } = await import("./specs/load.ts");
  const { compareFolder, isFresh } = await import("./package/compare.ts");
  let fresh = true;
  for (const spec of specs) {
    const folder = generatedFolder(spec);
    const files = await loadSpec(spec).then(emitPackage).catch(reportProblem);
    if (!files) {
      fresh = false;
      continue;
    }
    const difference = compareFolder(folder, files);
    for (const [what, names] of Object.entries(difference)) {
      for (const name of names) console.error(`${what}: ${relative(process.cwd(), join(folder, name))}`);
    }
    if (isFresh(difference)) console.log(`${spec.provider}: fresh`);
    else fresh = false;
  }
  for (const name of orphans) {
    console.error(`orphaned: packages/${name}/src/generated has no spec any more`);
    fresh = false;
  }
  if (!fresh) console.error("Run `npm run generate` and commit what it changes.");
  return fresh ? 0 : 1;
}

/** One spec that cannot be used does not keep the others from being looked at. */
function reportProblem(error: unknown): undefined {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
}

function packagesWithoutSpec(specs: Spec[]): string[] {
  return readdirSync(join(root, "packages"), { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(root, "packages", entry.name, "turbo.json")) && !specs.some(({ provider }) => provider === entry.name),
    )
    .map(({ name }) => name);
}

function generatedFolder({ provider }: Spec): string {
  return join(root, "packages", provider, "src", "generated");
}

function readFolder(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder)
      .filter((name) => !DERIVED_NAMES.includes(name))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

function summarise(before: Map<string, string>, after: Map<string, string>): string {
  const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
  const removed = [...before.keys()].filter((name) => !after.has(name));
  if (changed.length + removed.length === 0) return "fresh";
  return `generated: ${[...changed, ...removed.map((name) => `${name} removed`)].join(", ")}`;
}

await runTool(main);
