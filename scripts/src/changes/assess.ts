import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { emitPackage } from "../generator/emit/package.ts";
import { findSpecs } from "../generator/specs/find.ts";
import type { Spec } from "../generator/specs/find.ts";
import { SpecError } from "../shared/problem.ts";
import { ToolError } from "../shared/tool-error.ts";
import { listPackages } from "../shared/workspace.ts";
import type { Package } from "../shared/workspace.ts";
import { bumpBetween, bumpFor, isLess, largest } from "./change.ts";
import type { Bump, Change } from "./change.ts";
import { keyOf, readChangesets } from "./changesets.ts";
import type { Changeset } from "./changesets.ts";
import { History } from "./history.ts";
import type { Release } from "./history.ts";
import { compareShipped } from "./shipped.ts";
import { compareSpecs, readSpec } from "./specs/compare.ts";
import { compareTypes } from "./types/compare.ts";
import { emitDeclarations } from "./types/declarations.ts";
import { checkPrograms } from "./types/programs.ts";

/** The changes for the users of a package since its last release. */
export interface Assessment {
  readonly name: string;
  /** The last release; absent if the package was never released. */
  readonly release: Release | undefined;
  /** The largest first. */
  readonly changes: readonly Change[];
  /** The changes that no changeset records yet. */
  readonly unrecorded: readonly Change[];
  /** The bump that the changes need. */
  readonly required: Bump;
  /** The bump that the changesets ask for, or that a version already has. */
  readonly planned: Bump;
}

export interface Assessments {
  readonly packages: readonly Assessment[];
  /** Mistakes that a changeset cannot fix, each with advice. */
  readonly problems: readonly string[];
}

/** Compares every public package of a checkout with its last release. `home` is the checkout whose dependencies are installed. */
export async function assess(root: string, home: string = root): Promise<Assessments> {
  using history = new History(root);
  const packages = listPackages(root).filter(({ isPublic }) => isPublic);
  const releases = history.lastReleases();
  requireTags(history, packages, releases);
  const changesets = readChangesets(root);
  const comparison = new Comparison(history, root, home);
  const assessed: Assessment[] = [];
  for (const each of packages) assessed.push(await assessPackage(each, releases.get(each.name), changesets, comparison, history));
  return { packages: assessed, problems: [...findProblems(assessed, packages, changesets), ...findRemoved(root, packages, releases)] };
}

function requireTags(history: History, packages: readonly Package[], releases: ReadonlyMap<string, Release>): void {
  const versioned = packages.find(({ version }) => version !== "0.0.0");
  if (versioned === undefined) return;
  const lacking = packages.find(({ name, version }) => version !== "0.0.0" && !releases.has(name));
  if (lacking && history.isShallow())
    throw new ToolError(`this clone is shallow and lacks the tag of ${lacking.name}'s last release. Run: git fetch --unshallow --tags`);
  if (releases.size === 0)
    throw new ToolError(
      `${versioned.name} has the version ${versioned.version}, but this clone has no tag of a release to compare with. Run: git fetch --tags`,
    );
}

async function assessPackage(
  each: Package,
  release: Release | undefined,
  changesets: readonly Changeset[],
  comparison: Comparison,
  history: History,
): Promise<Assessment> {
  const own = changesets.filter(({ bumps }) => each.name in bumps);
  const pending = own.filter(({ isUsed }) => !isUsed).map(({ bumps }) => bumps[each.name]!);
  const planned = largest([...pending, release ? bumpBetween(release.version, each.version) : "none"]);
  if (!release) return { name: each.name, release, changes: [], unrecorded: [], required: "none", planned };
  const changes = mostPrecise(await comparison.changesOf(each, release));
  const required = bumpFor(largest(changes.map(({ bump }) => bump)), release.version);
  const covered = new Set(own.flatMap(({ covers }) => [...covers]));
  const isCovered = ({ text }: Change) => covered.has(keyOf(each.name, text));
  let unrecorded = worthReporting(changes).filter((change) => !isCovered(change));
  // Changesets written by hand, and a version without a tag yet, cover all changes up to their commit.
  const byHand = own.filter(({ covers }) => covers.size === 0).map(({ file }) => file);
  const sources = [...byHand, ...(each.version === release.version ? [] : [`packages/${each.directory}/package.json`])];
  for (const file of sources) {
    if (unrecorded.length === 0) break;
    const commit = history.lastCommitOf(file);
    const older = commit === undefined ? changes : await comparison.changesAt(each, release, commit);
    const texts = new Set(older.map(({ text }) => text));
    unrecorded = unrecorded.filter(({ text }) => !texts.has(text));
  }
  // Code and docs change in many small steps. If there are no other unrecorded changes, any changeset of the branch covers them.
  if (planned !== "none" && unrecorded.every(({ bump }) => bump === "patch")) {
    const point = history.branchPoint();
    const isOfBranch = point === undefined || history.changedSince(point, ".changeset").some((file) => own.some((changeset) => changeset.file === file));
    const isChangedHere = point !== undefined && history.changedSince(point, `packages/${each.directory}/src`).some((file) => !/\.test(-d)?\.ts$/.test(file));
    if (isOfBranch || !isChangedHere) unrecorded = [];
  }
  return { name: each.name, release, changes, unrecorded, required, planned };
}

/** Leaves out a generic change if another one of at least the same size has the details. */
function mostPrecise(all: readonly Change[]): Change[] {
  const distinct = [...new Map(all.map((change) => [change.text, change])).values()];
  const kept = distinct.filter((change) => !change.isVague || !distinct.some((other) => !other.isVague && !isLess(other.bump, change.bump)));
  return kept.toSorted((left, right) => (left.bump === right.bump ? 0 : isLess(left.bump, right.bump) ? 1 : -1));
}

/** The changes for the changelog. Changes that only affect the docs are left out if there are others. */
export function worthReporting(changes: readonly Change[]): readonly Change[] {
  const serious = changes.filter(({ bump }) => bump !== "patch");
  return serious.length > 0 ? serious : changes;
}

/** Compares packages with earlier commits, and caches the results. */
class Comparison {
  readonly #history: History;
  readonly #root: string;
  readonly #home: string;
  readonly #types = new Map<string, Promise<ReadonlyMap<string, Change[]>>>();

  constructor(history: History, root: string, home: string) {
    this.#history = history;
    this.#root = root;
    this.#home = home;
  }

  /** The changes from a release to the current files. */
  async changesOf(each: Package, { commit }: Release): Promise<Change[]> {
    const base = this.#history.treeAt(commit);
    return [...(await this.#compare(each, base, this.#root)), ...compareShipped(this.#history, commit, base, this.#root, each.directory)];
  }

  /** The changes from a release to a later commit. */
  async changesAt(each: Package, release: Release, commit: string): Promise<Change[]> {
    const [base, revision] = [this.#history.treeAt(release.commit), this.#history.treeAt(commit)];
    const vague =
      this.#history.changedSince(commit, `packages/${each.directory}`).length === 0
        ? compareShipped(this.#history, release.commit, base, this.#root, each.directory)
        : [];
    return [...(await this.#compare(each, base, revision)), ...vague];
  }

  async #compare(each: Package, base: string, revision: string): Promise<Change[]> {
    const [before, after] = [base, revision].map((folder) => findSpecs(folder).find(({ provider }) => provider === each.directory));
    const spec = before && after ? await compareSpecs(before, after) : [];
    const key = `${base} ${revision}`;
    if (!this.#types.has(key)) this.#types.set(key, compareAllTypes(base, revision, this.#home));
    return [...spec, ...((await this.#types.get(key)!).get(each.name) ?? [])];
  }
}

/**
 * Compares the public types of all packages. A client's types follow from its spec, whose changes are compared separately
 * and described in the words of its users. So clients are compared as if their spec had not changed, which leaves the
 * changes of the generator, the runtime and the handwritten code.
 */
async function compareAllTypes(base: string, revision: string, home: string): Promise<ReadonlyMap<string, Change[]>> {
  const old = await generateFromOldSpecs(base, revision);
  const affected = findAffected(base, revision, old);
  const found = new Map<string, Change[]>();
  if (affected.length === 0) return found;
  const clients = new Set(findSpecs(revision).map(({ provider }) => provider));
  const names = new Set(affected.map(({ name }) => name));
  const before = emitDeclarations(base, home, withoutDerived(base), names);
  const after = emitDeclarations(revision, home, withoutDerived(revision), names);
  const unchanged = old.size === 0 ? after : emitDeclarations(revision, home, new Map([...withoutDerived(revision), ...old]), names);
  for (const { name, directory } of affected) found.set(name, compareTypes(before, clients.has(directory) ? unchanged : after, name));
  const different = [...found].filter(([, changes]) => changes.length > 0);
  if (different.length === 0) return found;
  // A program of the last release finds breaks that types cannot show, such as in generic functions.
  for (const complaint of checkPrograms(base, revision, home)) {
    for (const [name, changes] of different) {
      if (complaint.packages.includes(name) && !changes.some(({ bump }) => bump === "major")) found.get(name)!.push(complaint);
    }
  }
  return found;
}

/** The public packages whose types may be different: packages with changed sources, and their dependents. */
function findAffected(base: string, revision: string, old: ReadonlyMap<string, string>): Package[] {
  const packages = listPackages(revision).filter(({ isPublic }) => isPublic);
  const own = new Set(packages.filter(({ directory }) => hasOtherSources(base, revision, directory, old)).map(({ name }) => name));
  // If a client's spec changed, its types also change for its dependents, such as the facade.
  const moved = new Set(packages.filter(({ folder }) => [...old.keys()].some((file) => file.startsWith(join(folder, "src")))).map(({ name }) => name));
  const affected = new Set(own);
  for (let size = -1; size !== affected.size;) {
    size = affected.size;
    for (const { name, manifest } of packages) {
      if (Object.keys(manifest.dependencies ?? {}).some((dependency) => affected.has(dependency) || moved.has(dependency))) affected.add(name);
    }
  }
  return packages.filter(({ name }) => affected.has(name));
}

/** Whether a package's sources differ from the base beyond the effects of a changed spec. */
function hasOtherSources(base: string, revision: string, directory: string, old: ReadonlyMap<string, string>): boolean {
  const [before, after] = [base, revision].map((root) => readSources(join(root, "packages", directory))) as [Map<string, string>, Map<string, string>];
  const generated = [...old].filter(([file]) => file.endsWith(".ts") && file.startsWith(join(revision, "packages", directory) + sep));
  if (generated.length > 0) {
    for (const file of after.keys()) if (file.startsWith(join("src", "generated") + sep)) after.delete(file);
    for (const [file, text] of generated) after.set(relative(join(revision, "packages", directory), file), text);
  }
  return before.size !== after.size || [...before].some(([file, text]) => after.get(file) !== text);
}

/** The manifest and the sources of a package, by path. Tests and derived files do not count. */
function readSources(folder: string): Map<string, string> {
  const names = existsSync(join(folder, "src")) ? (readdirSync(join(folder, "src"), { recursive: true }) as string[]) : [];
  const files = names
    .filter((name) => name.endsWith(".ts") && !/\.test(-d)?\.ts$|generated[\\/](paths|openapi)\.ts$/.test(name))
    .map((name) => join("src", name));
  const { exports } = existsSync(join(folder, "package.json")) ? (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { exports?: object }) : {};
  return new Map([["package.json", JSON.stringify(exports ?? {})], ...files.map((file): [string, string] => [file, readFileSync(join(folder, file), "utf8")])]);
}

/** `openapi.ts` and `paths.ts` repeat the spec and are not committed, so they are left out on both sides. */
function withoutDerived(root: string): Map<string, string> {
  return new Map(
    findSpecs(root).flatMap(({ provider }): [string, string][] => {
      const folder = join(root, "packages", provider, "src", "generated");
      return [
        [join(folder, "openapi.ts"), "export {};\n"],
        [join(folder, "paths.ts"), "export type paths = object;\n"],
      ];
    }),
  );
}

/** The files that today's generator writes from the old specs, for the specs that changed. */
async function generateFromOldSpecs(base: string, revision: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const old = new Map(findSpecs(base).map((spec) => [spec.provider, spec]));
  for (const now of findSpecs(revision)) {
    const before = old.get(now.provider);
    if (!before || !(await isDifferent(before, now))) continue;
    for (const { name, text } of await emitOld(before)) files.set(join(revision, "packages", now.provider, "src", "generated", name), text);
  }
  return files;
}

/** An old spec may break today's rules. Then its changes look the same as the generator's. */
async function emitOld(spec: Spec): Promise<ReturnType<typeof emitPackage>> {
  try {
    return emitPackage(await readSpec(spec));
  } catch (error) {
    if (error instanceof SpecError) return [];
    throw error;
  }
}

async function isDifferent(before: Spec, after: Spec): Promise<boolean> {
  if (readFileSync(before.file, "utf8") !== readFileSync(after.file, "utf8")) return true;
  const [left, right] = [await readSpec(before), await readSpec(after)];
  return JSON.stringify(left.document) !== JSON.stringify(right.document);
}

function findProblems(assessed: readonly Assessment[], packages: readonly Package[], changesets: readonly Changeset[]): string[] {
  const problems: string[] = [];
  for (const { file, bumps } of changesets) {
    for (const [name, bump] of Object.entries(bumps)) {
      const owner = packages.find((each) => each.name === name);
      if (owner && bump === "major" && owner.version.startsWith("0."))
        problems.push(`${file}: before 1.0 a breaking change is a minor. Write minor for ${name}, which has the version ${owner.version}.`);
    }
  }
  for (const { name, planned } of assessed) {
    const { version } = packages.find((each) => each.name === name)!;
    if (version === "0.0.0" && planned === "none")
      problems.push(`${name} is new and has no changeset, so it would be published as 0.0.0. Add one: npm run changes -- --write`);
  }
  return problems;
}

/** Packages that were released and are gone. If they are named in package.json, this is intended. */
function findRemoved(root: string, packages: readonly Package[], releases: ReadonlyMap<string, Release>): string[] {
  const { removedPackages = [] } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { removedPackages?: string[] };
  return [...releases.values()]
    .filter(({ name }) => !packages.some((each) => each.name === name) && !removedPackages.includes(name))
    .map(
      ({ name, version }) =>
        `${name} was released as ${version} and is gone. If that is intended, add it to "removedPackages" in package.json and deprecate it: npm deprecate ${name} "<why, and what to use instead>"`,
    );
}
