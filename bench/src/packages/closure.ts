import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { peers, root } from "../folders.ts";

type Dependencies = Readonly<Record<string, readonly string[]>>;

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The packages that are installed along with one, found by following dependencies. */
export function packagesBeside(name: string, dependencies: Dependencies): string[] {
  const found = new Set<string>();
  const add = (each: string) => {
    for (const dependency of dependencies[each] ?? []) {
      if (found.has(dependency)) continue;
      found.add(dependency);
      add(dependency);
    }
  };
  add(name);
  found.delete(name);
  return [...found].toSorted();
}

/** The dependencies of the peers' packages, read from their lockfile. */
export function peerDependencies(): Dependencies {
  const { packages } = JSON.parse(readFileSync(join(peers, "package-lock.json"), "utf8")) as { packages: Record<string, Manifest> };
  return Object.fromEntries(
    Object.entries(packages).map(([path, manifest]) => [path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length), namesOf(manifest)]),
  );
}

/** The dependencies of our own packages, read from all their manifests. */
export function ownDependencies(): Dependencies {
  const folder = join(root, "packages");
  const own = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "package.json")))
    .map((name) => readManifest(join(folder, name)));
  const dependencies: Record<string, readonly string[]> = Object.fromEntries(own.map((manifest) => [manifest.name, namesOf(manifest)]));
  const runtime = join(folder, "runtime", "node_modules");
  for (const name of dependencies["@meetwire/runtime"] ?? []) dependencies[name] = namesOf(readManifest(join(runtime, name)));
  return dependencies;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

function namesOf({ dependencies, optionalDependencies }: Manifest): string[] {
  return Object.keys({ ...dependencies, ...optionalDependencies });
}
