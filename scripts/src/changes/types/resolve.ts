import { existsSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import ts from "typescript";
import type { Package } from "../../shared/workspace.ts";

/** Packages of a checkout, which imports resolve to. */
export interface Offer {
  readonly root: string;
  readonly packages: readonly Package[];
}

/**
 * Resolves an import so our own packages come from the first of the given checkouts that has them. All other packages are
 * resolved as for a file of the same name in `home`, the checkout whose dependencies are installed.
 */
export function resolvePackage(
  name: string,
  containingFile: string,
  options: ts.CompilerOptions,
  host: ts.CompilerHost,
  offers: readonly Offer[],
  { from, home }: { from: string; home: string },
): ts.ResolvedModuleWithFailedLookupLocations {
  const found = findEntry(name, offers);
  if (found !== undefined) return { resolvedModule: { resolvedFileName: found, extension: ts.Extension.Ts, isExternalLibraryImport: false } };
  const path = relative(from, containingFile);
  const isWithin = !path.startsWith("..") && !isAbsolute(path);
  const place = isWithin && !name.startsWith(".") && !name.startsWith("#") ? join(home, path) : containingFile;
  const cache = host.getModuleResolutionCache?.();
  const resolved = ts.resolveModuleName(name, place, options, host, cache, undefined, ts.ModuleKind.ESNext);
  if (resolved.resolvedModule || name.startsWith(".") || !isWithin) return resolved;
  // A folder that this checkout does not have (any more) has no dependencies.
  return ts.resolveModuleName(name, join(home, "scripts", "src", "index.ts"), options, host, cache, undefined, ts.ModuleKind.ESNext);
}

function findEntry(name: string, offers: readonly Offer[]): string | undefined {
  for (const { packages } of offers) {
    const owner = packages.find((each) => name === each.name || name.startsWith(`${each.name}/`));
    const file = owner?.entries.get(`.${name.slice(owner.name.length)}`);
    if (file !== undefined && existsSync(file)) return file;
  }
  return undefined;
}
