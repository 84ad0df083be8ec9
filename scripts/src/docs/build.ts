import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findSpecs } from "../generator/specs/find.ts";
import { loadSpec } from "../generator/specs/load.ts";
import { SpecError } from "../shared/problem.ts";
import { ICON, writeScript, writeSearchIndex, writeStyles } from "./assets.ts";
import { renderFrame } from "./frame.ts";
import { GUIDES, guidePage } from "./guides.ts";
import { relativeUrl } from "./html.ts";
import { findBrokenLinks, Links } from "./links.ts";
import { openapiPage, readScalar } from "./openapi-page.ts";
import { readEntryPoints, readManifest } from "./packages/entry-points.ts";
import { packagePage, packagePath } from "./packages/package-page.ts";
import type { Page } from "./page.ts";
import { apiPage } from "./reference/api-page.ts";
import { apiPath, readProvider } from "./reference/provider.ts";
import type { Provider } from "./reference/provider.ts";
import { typesPage } from "./reference/types-page.ts";
import { findStaleTables, makeTables } from "./tables.ts";

/** What was built. */
export interface Site {
  readonly pages: readonly Page[];
  readonly providers: readonly Provider[];
  /** Every file by its path in the site's folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Files of the repository with a table that is not as it would be made now, and the text that they should have. */
  readonly staleTables: readonly { readonly file: string; readonly text: string }[];
}

/** Our own packages first, in the order in which a reader meets them. */
const FIRST_PACKAGES = ["meetwire", "sandbox", "runtime"];

/** Makes the site, in memory. The same sources give the same bytes. */
export async function buildSite(root: string): Promise<Site> {
  const specs = findSpecs(root);
  const providers: Provider[] = [];
  for (const spec of specs) providers.push(readProvider(await loadSpec(spec)));
  const folders = findPackages(root);
  const links = new Links(root, mapFiles(folders, providers));
  const runtimeNames = new Set(
    readEntryPoints(join(root, "packages", "runtime"), readManifest(join(root, "packages", "runtime"))).flatMap((entry) =>
      entry.exports.flatMap(({ name, declaration }) => (declaration ? name : [])),
    ),
  );
  const runtimeFrom = (path: string) => (name: string) => (runtimeNames.has(name) ? relativeUrl(path, `${packagePath("runtime")}#${name}`) : undefined);
  const resolveFrom = (path: string) => (file: string, href: string) => links.resolve(path, file, href);

  const tables = makeTables(root, specs, providers);
  const pages = [
    ...GUIDES.map((guide) => guidePage(guide, root, tables, resolveFrom(guide.path))),
    ...providers.flatMap((provider) => [apiPage(provider, runtimeFrom(apiPath(provider.name))), typesPage(provider, runtimeFrom(apiPath(provider.name)))]),
    ...folders.map((folder) =>
      packagePage({
        root,
        folder,
        provider: providers.some(({ name }) => name === folder),
        link: runtimeFrom(packagePath(folder)),
        resolveLink: resolveFrom(packagePath(folder)),
      }),
    ),
  ];
  const files = new Map(pages.map((page) => [page.path, renderFrame(page, pages)]));
  for (const provider of providers) {
    const { path, html } = openapiPage(provider);
    files.set(path, html);
  }
  files.set("assets/site.css", writeStyles());
  files.set("assets/site.js", writeScript());
  files.set("assets/search-index.js", writeSearchIndex(pages.flatMap(({ entries }) => entries)));
  files.set("assets/icon.svg", ICON);
  files.set("assets/scalar.js", await readScalar(root));
  const problems = [...links.problems, ...findBrokenLinks(pages, files, [...files.keys()])];
  if (problems.length > 0) throw new SpecError(problems);
  return { pages, providers, files, staleTables: findStaleTables(root, [...GUIDES.map(({ file }) => file), "README.md"], tables) };
}

/** Puts a site into a folder, in place of what was there. */
export function writeSite(folder: string, { files }: Site): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The packages that are published. */
function findPackages(root: string): string[] {
  const folders = readdirSync(join(root, "packages"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const place = (name: string) => (FIRST_PACKAGES.includes(name) ? FIRST_PACKAGES.indexOf(name) : FIRST_PACKAGES.length);
  return folders
    .filter((name) => !readManifest(join(root, "packages", name)).private)
    .toSorted((left, right) => place(left) - place(right) || left.localeCompare(right, "en"));
}

/** The pages that show a file of the repository, by that file. */
function mapFiles(folders: readonly string[], providers: readonly Provider[]): Map<string, string> {
  return new Map([
    ...GUIDES.map(({ file, path }) => [file, path] as const),
    ...folders.flatMap((folder) => [[`packages/${folder}/README.md`, packagePath(folder)] as const, [`packages/${folder}`, packagePath(folder)] as const]),
    ...providers.map(({ name }) => [`packages/${name}/src/generated/reference.md`, apiPath(name)] as const),
  ]);
}
