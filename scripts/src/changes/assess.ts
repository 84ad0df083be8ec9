import { existsSync } from "node:fs";
import { join } from "node:path";
import { emitDerived } from "../generator/emit/package.ts";
import { writeFolder } from "../generator/package/compare.ts";
import { findSpecs } from "../generator/specs/find.ts";
import { loadSpec } from "../generator/specs/load.ts";
import { bumpBetween, bumpFor, largest } from "./change.ts";
import type { Bump, Change } from "./change.ts";
import { readChangesets } from "./changesets.ts";
import { History } from "./history.ts";
import type { Release } from "./history.ts";
import { compareShipped } from "./shipped.ts";
import { compareSpecs } from "./specs/compare.ts";
import { compareTypes } from "./types/compare.ts";
import { emitDeclarations } from "./types/declarations.ts";
import type { Declarations } from "./types/declarations.ts";
import { checkPrograms } from "./types/programs.ts";
import { listPackages } from "../shared/workspace.ts";
import type { Package } from "../shared/workspace.ts";

/** What a package's users will notice of its next release, and what that asks of it. */
export interface Assessment {
  readonly name: string;
  /** The last release; absent where there is none to compare with. */
  readonly release: Release | undefined;
  /** By where they were found: the spec, the public types, the last release's programs, and everything else. */
  readonly found: Readonly<Record<"spec" | "types" | "programs" | "shipped", readonly Change[]>>;
  /** The bump that the changes ask for. */
  readonly required: Bump;
  /** The bump that the changesets hold, or that was made already. */
  readonly planned: Bump;
}

/** Compares every public package of a checkout with its last release. Tools and dependencies are those of `home`. */
export async function assess(root: string, home: string = root): Promise<Assessment[]> {
  using history = new History(root);
  const packages = listPackages(root).filter(({ isPublic }) => isPublic);
  const releases = new Map(packages.map((each) => [each, findRelease(history, each)]));
  const commits = new Set([...releases.values()].flatMap((release) => release?.commit ?? []));
  const declarations = commits.size > 0 ? emitDeclarations(root, home) : undefined;
  const found = new Map<Package, Assessment["found"]>();
  for (const commit of commits) {
    const since = packages.filter((each) => releases.get(each)?.commit === commit);
    for (const [each, changes] of await compareWith(history, commit, root, home, declarations!, since)) found.set(each, changes);
  }
  const pending = readChangesets(root);
  return packages.map((each) => {
    const release = releases.get(each);
    const changes = found.get(each) ?? { spec: [], types: [], programs: [], shipped: [] };
    const most = largest(
      Object.values(changes)
        .flat()
        .map(({ bump }) => bump),
    );
    return {
      name: each.name,
      release,
      found: changes,
      required: release ? bumpFor(most, release.version) : "none",
      planned: largest([pending.get(each.name) ?? "none", release ? bumpBetween(release.version, each.version) : "none"]),
    };
  });
}

function findRelease(history: History, { name, version }: Package): Release | undefined {
  const release = history.lastRelease(name);
  if (release === undefined && version !== "0.0.0" && history.isShallow())
    throw new Error(`this clone is shallow and lacks the tag of ${name}'s last release. Run: git fetch --unshallow --tags`);
  return release;
}

/** Compares the packages whose last release was one commit with the files of that commit. */
async function compareWith(
  history: History,
  commit: string,
  root: string,
  home: string,
  declarations: Declarations,
  packages: readonly Package[],
): Promise<Map<Package, Assessment["found"]>> {
  const base = history.treeAt(commit);
  await produceDerivedFiles(base);
  const before = emitDeclarations(base, home);
  const types = new Map(packages.map((each) => [each.name, compareTypes(before, declarations, each.name)]));
  const isAnyDifferent = [...types.values()].some((changes) => changes.length > 0);
  const complaints = isAnyDifferent ? checkPrograms(base, root, home) : [];
  const breaking = new Set([...types].filter(([, changes]) => changes.some(({ bump }) => bump === "major")).map(([name]) => name));
  const found = new Map<Package, Assessment["found"]>();
  for (const each of packages) {
    found.set(each, {
      spec: await compareSpecOf(each, base, root),
      types: types.get(each.name)!,
      // A program uses several packages: it tells of the one that is known to break, else of all that are different.
      programs: complaints.filter(
        (complaint) =>
          complaint.packages.includes(each.name) &&
          types.get(each.name)!.length > 0 &&
          (breaking.has(each.name) || !complaint.packages.some((name) => breaking.has(name))),
      ),
      shipped: compareShipped(history, commit, base, root, each.directory),
    });
  }
  return found;
}

/** Produces the generated files that are not committed: `/http` takes its types from one of them. */
async function produceDerivedFiles(checkout: string): Promise<void> {
  for (const spec of findSpecs(checkout)) {
    const folder = join(checkout, "packages", spec.provider, "src", "generated");
    if (existsSync(folder) && !existsSync(join(folder, "paths.ts"))) writeFolder(folder, await emitDerived(await loadSpec(spec)), { keep: true });
  }
}

async function compareSpecOf({ directory }: Package, base: string, root: string): Promise<Change[]> {
  const [before, after] = [base, root].map((folder) => findSpecs(folder).find(({ provider }) => provider === directory));
  return before && after ? compareSpecs(before, after) : [];
}
