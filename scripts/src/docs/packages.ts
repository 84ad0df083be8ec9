import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listPackages } from "../shared/workspace.ts";
import type { Package } from "../shared/workspace.ts";
import { linkTo } from "./page.ts";
import type { Page, SidebarItem } from "./page.ts";

/** An entry point with a page that TypeDoc writes. */
export interface DocumentedEntry {
  /** `@meetwire/demodesk/browser` */
  readonly specifier: string;
  /** The source file, from the repository's folder. */
  readonly file: string;
  /** `packages/demodesk/browser.md` */
  readonly path: string;
}

/** The order of the packages. The others follow by name. */
const FIRST = ["meetwire", "sandbox", "runtime"];

/** The packages that are published. */
export function findPackages(root: string): Package[] {
  const place = ({ directory }: Package) => (FIRST.includes(directory) ? FIRST.indexOf(directory) : FIRST.length);
  return listPackages(root)
    .filter(({ isPublic }) => isPublic)
    .toSorted((left, right) => place(left) - place(right));
}

/**
 * The entry points that get a page. The bundled spec is data, and the types of a provider's `/http` are thousands of
 * lines that repeat the spec.
 */
export function documentedEntries(root: string, { name, directory, entries }: Package): DocumentedEntry[] {
  return [...entries].flatMap(([entry, file]) => {
    const source = file.slice(root.length + 1).replaceAll("\\", "/");
    if (!source.endsWith(".ts") || /\/generated\/(openapi|http)\.ts$/.test(source)) return [];
    const page = entry === "." ? "exports" : entry.slice(2).replaceAll("/", "-");
    return [{ specifier: name + entry.slice(1), file: source, path: `packages/${directory}/${page}.md` }];
  });
}

/** A package's README, with links to its documented exports. */
export function packagePage(root: string, each: Package): Page {
  const { name, directory, folder } = each;
  const { description = "" } = each.manifest;
  const file = join(folder, "README.md");
  const readme = existsSync(file) ? readFileSync(file, "utf8") : `# ${name}\n\n${description}\n\n\`\`\`sh\nnpm install ${name}\n\`\`\`\n`;
  const entries = documentedEntries(root, each).map(({ specifier, path }) => `- [\`${specifier}\`](${linkTo(path)})`);
  return {
    path: packagePath(directory),
    title: name,
    description,
    text: `${readme.trim()}\n\n## Exports\n\nEvery function, class and type, by entry point:\n\n${entries.join("\n")}`,
  };
}

export function packagePath(directory: string): string {
  return `packages/${directory}/index.md`;
}

export function packagesSidebar(root: string, packages: readonly Package[]): SidebarItem {
  const items = packages.map((each) => ({
    text: each.name,
    link: linkTo(packagePath(each.directory)),
    collapsed: true,
    items: documentedEntries(root, each).map(({ specifier, path }) => ({ text: specifier, link: linkTo(path) })),
  }));
  return { text: "Packages", items };
}
