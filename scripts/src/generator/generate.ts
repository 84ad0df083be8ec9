/**
 * From specs/ to each package's src/generated/.
 *
 *   generate              everything, through turbo, if a spec or the generator changed; a new spec gets its package first,
 *                         and the files that list providers follow the folders
 *   generate --all        everything, without turbo
 *   generate <provider>…  these, without turbo
 *   generate --derived    of all, only the files that are not committed, openapi.ts and paths.ts
 *   generate --check      compares only: names every file that is stale, missing or orphaned, and fails if there is one
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { DERIVED_NAMES, FILE_NAMES } from "./emit/generated-file.ts";
import type { Spec } from "./specs/find.ts";
import { lookForSpecs } from "./specs/find.ts";
import type { LoadedSpec } from "./specs/load.ts";
import { SpecError, writeProblem } from "../shared/problem.ts";
import { adviceFor, runTool } from "../shared/tool-error.ts";
import { listProviders, root } from "../shared/workspace.ts";

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { all: { type: "boolean" }, check: { type: "boolean" }, derived: { type: "boolean" } },
    allowPositionals: true,
  });
  const { specs: all, problems } = lookForSpecs(root);
  for (const problem of problems) console.error(writeProblem(problem));
  const specs = selectSpecs(all, positionals);
  const status = await run(specs, values, positionals.length > 0);
  return problems.length > 0 ? 1 : status;
}

async function run(specs: Spec[], options: { all?: boolean; check?: boolean; derived?: boolean }, named: boolean): Promise<number> {
  if (options.check) return check(specs, !named);
  if (named) return generateNamed(specs);
  if (!options.all && !options.derived) return generateChanged(specs);
  // A spec that cannot have a package was reported before turbo ran.
  const usable = withPackage(specs);
  return statusOf(usable, await generateNow(usable, options));
}

function selectSpecs(specs: Spec[], providers: string[]): Spec[] {
  const unknown = providers.find((provider) => !specs.some((spec) => spec.provider === provider));
  if (unknown !== undefined)
    throw new SpecError([
      { file: join(root, "specs"), message: `there is no spec for ${unknown}; there are ${specs.map(({ provider }) => provider).join(", ")}` },
    ]);
  return providers.length === 0 ? specs : specs.filter(({ provider }) => providers.includes(provider));
}

/** Generates packages in this process. Returns the specs that could be used. */
async function generateNow(specs: Spec[], { derived = false } = {}): Promise<Spec[]> {
  const { generateFolder } = await import("./generate-folder.ts");
  const generated: Spec[] = [];
  for (const spec of specs) {
    try {
      const loaded = await generateFolder(spec, generatedFolder(spec), { derived });
      if (!derived) warn(loaded);
      generated.push(spec);
    } catch (error) {
      reportProblem(error);
    }
  }
  return generated;
}

function statusOf(given: Spec[], generated: Spec[]): number {
  return generated.length === given.length ? 0 : 1;
}

/** Generates the packages that the command names, and prints the results. */
async function generateNamed(specs: Spec[]): Promise<number> {
  const usable = await scaffoldMissing(specs);
  const before = readFolders(usable);
  const generated = await generateNow(usable);
  printResults(generated, before);
  return statusOf(specs, generated);
}

/** Lets turbo generate the packages if a spec or the generator changed since the last run, and prints the results. */
async function generateChanged(specs: Spec[]): Promise<number> {
  const usable = await scaffoldMissing(specs);
  const before = readFolders(usable);
  const { status, stdout, stderr } = spawnSync("turbo", ["run", "generate:all", "--continue=always", "--output-logs=new-only", "--log-prefix=none"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const isFailed = status !== 0;
  const problems = isFailed ? readProblems(stdout) : [];
  if (isFailed && problems.length === 0) {
    console.error(`${stdout}${stderr}`);
    const [code] = /\b(ENOSPC|EDQUOT|EROFS|EACCES)\b/.exec(`${stdout}${stderr}`) ?? [];
    console.error(
      `${code === undefined ? "Generating failed, and no spec is at fault; the output above says why." : `Generating failed: ${adviceFor(code)}.`} Some packages may be generated already: run the same command again.`,
    );
    return 1;
  }
  const isWrong = ({ file, overlay }: Spec) =>
    problems.some((line) => line.startsWith(relative(root, file)) || (overlay !== undefined && line.startsWith(relative(root, overlay))));
  const generated = usable.filter((spec) => !isWrong(spec));
  // Turbo restores files from its cache but does not remove others.
  for (const spec of generated) {
    for (const name of readdirSync(generatedFolder(spec))) if (!FILE_NAMES.includes(name)) rmSync(join(generatedFolder(spec), name), { recursive: true });
  }
  const notes = new Set(stdout.split("\n").filter((line) => line.startsWith("note: ")));
  for (const note of [...notes].toSorted()) console.error(note);
  printResults(generated, before);
  if (problems.length > 0) console.error(problems.join("\n"));
  if (problems.length === 0 && usable.length === specs.length) return 0;
  console.error("Nothing was generated for the specs above. Correct them and run the same command again.");
  return 1;
}

/** Finds the problems in the output of turbo's task, each with the line that says how to fix it. */
function readProblems(said: string): string[] {
  return said.split("\n").filter((line) => /^specs[\\/]/.test(line) || line.startsWith("  to correct it "));
}

/** A spec without a package gets one, and the workspace's dependencies are linked for it. Returns the specs that can be used. */
async function scaffoldMissing(specs: Spec[]): Promise<Spec[]> {
  const { hasPackage, isLinked, scaffoldOverlay, scaffoldPackage } = await import("./package/scaffold.ts");
  const usable: Spec[] = [];
  for (const spec of specs) {
    try {
      if (!hasPackage(root, spec)) {
        const { loadSpec } = await import("./specs/load.ts");
        const { emitAll } = await import("./emit/package.ts");
        const loaded = await loadSpec(spec);
        // If a spec cannot be generated, it gets no package.
        await emitAll(loaded);
        const { overlay } = scaffoldOverlay(root, loaded);
        scaffoldPackage(root, overlay === spec.overlay ? loaded : await loadSpec({ ...spec, overlay }));
        const corrections = overlay === spec.overlay || overlay === undefined ? "" : `, and first corrections in ${relative(root, overlay)}`;
        console.log(`${spec.provider}: new package in packages/${spec.provider}, with its changeset${corrections}`);
      }
      usable.push(spec);
    } catch (error) {
      reportProblem(error);
    }
  }
  const { staleRegistrations } = await import("./package/registration.ts");
  const stale = staleRegistrations(root);
  for (const { name, text } of stale) writeFileSync(join(root, name), text);
  if (stale.length > 0) console.log(`registered: ${stale.map(({ name }) => name).join(", ")}`);
  if (stale.length === 0 && usable.every((spec) => isLinked(root, spec))) return usable;
  const install = spawnSync("pnpm", ["install", "--no-frozen-lockfile", "--prefer-offline", "--reporter=silent"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (install.status !== 0) throw new Error(`pnpm install failed after adding packages:\n${install.stdout}${install.stderr}`);
  return usable;
}

/** A thousand lines of problems would not help anyone. */
const MOST_WARNINGS = 20;

function warn({ file, warnings }: LoadedSpec): void {
  for (const warning of warnings.slice(0, MOST_WARNINGS)) console.error(`note: ${writeProblem(warning)}`);
  if (warnings.length > MOST_WARNINGS) console.error(`note: ${relative(root, file)} and ${warnings.length - MOST_WARNINGS} more harmless notes`);
}

/** Compares every package with its spec, in memory. */
async function check(specs: Spec[], all: boolean): Promise<number> {
  const { emitPackage } = await import("./emit/package.ts");
  const { loadSpec } = await import("./specs/load.ts");
  const { compareFolder, isFresh } = await import("./package/compare.ts");
  const { staleRegistrations } = await import("./package/registration.ts");
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
  for (const { name } of all ? staleRegistrations(root) : []) {
    console.error(`stale: ${name}`);
    fresh = false;
  }
  for (const name of all ? packagesWithoutSpec(specs) : []) {
    console.error(`orphaned: packages/${name}/src/generated no longer has a spec`);
    fresh = false;
  }
  if (!fresh) console.error("Run `npm run generate` and commit the changes.");
  return fresh ? 0 : 1;
}

/** Continues with the other specs if one cannot be used. */
function reportProblem(error: unknown): undefined {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
}

function withPackage(specs: Spec[]): Spec[] {
  const providers = listProviders(root);
  return specs.filter(({ provider }) => providers.includes(provider));
}

function packagesWithoutSpec(specs: Spec[]): string[] {
  return listProviders(root).filter((name) => !specs.some(({ provider }) => provider === name));
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

/** The files of each package, without the derived ones. */
function readFolders(specs: Spec[]): Map<Spec, Map<string, string>> {
  return new Map(specs.map((spec) => [spec, readFolder(generatedFolder(spec))]));
}

function printResults(generated: Spec[], before: Map<Spec, Map<string, string>>): void {
  const width = Math.max(0, ...generated.map(({ provider }) => provider.length));
  for (const spec of generated) console.log(`${spec.provider.padEnd(width)}  ${summarize(before.get(spec)!, readFolder(generatedFolder(spec)))}`);
}

function summarize(before: Map<string, string>, after: Map<string, string>): string {
  const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
  const removed = [...before.keys()].filter((name) => !after.has(name));
  if (changed.length + removed.length === 0) return "fresh";
  return `generated: ${[...changed, ...removed.map((name) => `${name} removed`)].join(", ")}`;
}

await runTool(main);
