import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root: string = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** A package of the workspace, with the paths of its files. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** Its folder in `packages/`. */
  readonly directory: string;
  readonly folder: string;
  readonly isPublic: boolean;
  /** The source file behind each entry point, such as `.` or `./http`. */
  readonly entries: ReadonlyMap<string, string>;
  /** The parts of its manifest that describe how it is used. */
  readonly manifest: Manifest;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: object;
  readonly engines?: object;
  readonly bin?: object;
}

/** The packages of a checkout. */
export function listPackages(checkout: string): Package[] {
  const packages = join(checkout, "packages");
  return readdirSync(packages)
    .toSorted()
    .filter((directory) => existsSync(join(packages, directory, "package.json")))
    .map((directory) => {
      const folder = join(packages, directory);
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
      const entries = Object.entries(manifest.exports ?? {}).flatMap(([entry, target]): [string, string][] => {
        // An entry point with only a source is for this repository's own tests and tools.
        const file = typeof target === "string" ? target : target.default && target["@meetwire/source"];
        return file === undefined ? [] : [[entry, join(folder, file)]];
      });
      return { name: manifest.name, version: manifest.version, directory, folder, isPublic: !manifest.private, entries: new Map(entries), manifest };
    });
}

/** The folders in `packages/` of the packages that are generated from a spec: only they export it. */
export function listProviders(checkout: string): string[] {
  return listPackages(checkout)
    .filter(({ manifest }) => manifest.exports?.["./openapi"] !== undefined)
    .map(({ directory }) => directory);
}
