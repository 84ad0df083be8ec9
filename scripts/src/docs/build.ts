import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findSpecs } from "../generator/specs/find.ts";
import { loadSpec } from "../generator/specs/load.ts";
import { SpecError } from "../shared/problem.ts";
import { GUIDES, guidePage, guideSidebar } from "./guides.ts";
import { linkPages } from "./links.ts";
import { documentedEntries, findPackages, packagePage, packagePath, packagesSidebar } from "./packages.ts";
import type { DocumentedEntry } from "./packages.ts";
import { writePage } from "./page.ts";
import type { Page } from "./page.ts";
import { referencePages, referenceSidebar } from "./reference/pages.ts";
import { apiPath, openapiPath } from "./reference/paths.ts";
import { readReference } from "./reference/provider.ts";
import type { ProviderReference } from "./reference/provider.ts";
import { findStaleTables, makeTables } from "./tables.ts";

/** The site's sources, except for the pages that TypeDoc writes. */
export interface SiteSources {
  readonly providers: readonly ProviderReference[];
  readonly pages: readonly Page[];
  /** Every file by its path in the folder of the site's sources. */
  readonly files: ReadonlyMap<string, string>;
  /** The input for TypeDoc. */
  readonly entries: readonly DocumentedEntry[];
  /** Files of the repository with an outdated table, and their correct text. */
  readonly staleTables: readonly { readonly file: string; readonly text: string }[];
}

/** Creates the site's sources in memory. The same input always gives the same bytes. */
export async function buildSources(root: string): Promise<SiteSources> {
  const providers = await readProviders(root);
  const packages = findPackages(root);
  const tables = makeTables(providers);
  const pageOf = new Map([
    ...GUIDES.map(({ file, path }) => [file, path] as const),
    ...packages.flatMap(({ directory }) => [`packages/${directory}`, `packages/${directory}/README.md`].map((file) => [file, packagePath(directory)] as const)),
    ...providers.map(({ name }) => [`packages/${name}/src/generated/reference.md`, apiPath(name)] as const),
  ]);
  const handwritten = [
    ...GUIDES.map((guide) => ({ file: join(root, guide.file), page: guidePage(guide, root, tables) })),
    ...packages.map((each) => ({ file: join(each.folder, "README.md"), page: packagePage(root, each) })),
  ].map(({ file, page }) => ({ page, ...linkPages(page.text, file, root, pageOf) }));
  const problems = handwritten.flatMap((each) => each.problems);
  if (problems.length > 0) throw new SpecError(problems);

  const pages = [...handwritten.map(({ page, text }) => ({ ...page, text })), ...providers.flatMap(referencePages)];
  const entries = packages.flatMap((each) => documentedEntries(root, each));
  const sidebar = [guideSidebar(), { text: "API reference", items: providers.map(referenceSidebar) }, packagesSidebar(root, packages)];
  const files = new Map([
    ...pages.map((page) => [page.path, writePage(page)] as const),
    ...providers.map(({ name, plan }) => [openapiPath(name), `${JSON.stringify(plan.api.document, null, 2)}\n`] as const),
    ["public/icon.svg", readFileSync(join(root, "docs", "site", "icon.svg"), "utf8")],
    ["sidebar.json", `${JSON.stringify(sidebar, null, 2)}\n`],
    ["entries.json", `${JSON.stringify(entries, null, 2)}\n`],
  ]);
  return { providers, pages, files, entries, staleTables: staleTablesOf(root, providers) };
}

/** Finds the files with an outdated table, without creating pages. */
export function staleTablesOf(root: string, providers: readonly ProviderReference[]): SiteSources["staleTables"] {
  return findStaleTables(root, [...GUIDES.map(({ file }) => file), "README.md"], makeTables(providers));
}

export async function readProviders(root: string): Promise<ProviderReference[]> {
  const providers: ProviderReference[] = [];
  for (const spec of findSpecs(root)) providers.push(readReference(await loadSpec(spec)));
  return providers;
}

/** Replaces a folder with the site's sources. */
export function writeSources(folder: string, { files }: SiteSources): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
