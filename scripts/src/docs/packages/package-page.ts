import { existsSync, readFileSync } from "node:fs";
import { join, relative as pathBetween, sep } from "node:path";
import type { Declaration } from "../declarations/read.ts";
import type { LinkType } from "../highlight.ts";
import { escapeHtml, plainText, relativeUrl, slug } from "../html.ts";
import { renderMarkdown } from "../markdown.ts";
import type { Heading } from "../markdown.ts";
import type { Page } from "../page.ts";
import { renderDeclaration } from "../reference/members.ts";
import { apiPath, typesPath } from "../reference/provider.ts";
import { readEntryPoints, readManifest } from "./entry-points.ts";
import type { EntryPoint, Export } from "./entry-points.ts";

export interface PackageOptions {
  readonly root: string;
  /** The folder under packages/. */
  readonly folder: string;
  /** Whether it is a provider's package, whose methods and types have pages of their own. */
  readonly provider: boolean;
  readonly link: LinkType;
  /** Where a link of the README leads in the site; nothing where it leads out of it. */
  readonly resolveLink: (file: string, href: string) => string | undefined;
}

const KINDS = ["function", "class", "const", "interface", "type"];

export function packagePath(folder: string): string {
  return `packages/${folder}.html`;
}

/** The page of a package: its README, and what its entry points export. */
export function packagePage({ root, folder, provider, link, resolveLink }: PackageOptions): Page {
  const home = join(root, "packages", folder);
  const manifest = readManifest(home);
  const path = packagePath(folder);
  const file = join(home, "README.md");
  const text = existsSync(file)
    ? readFileSync(file, "utf8").replace(/^# .*\n/, "")
    : `${manifest.description}\n\n\`\`\`sh\nnpm install ${manifest.name}\n\`\`\`\n`;
  const readme = renderMarkdown(text, { resolveLink: (href) => resolveLink(file, href) });
  const shown = new Map<string, string>();
  const entryPoints = readEntryPoints(home, manifest).map((entry) => ({ ...entry, id: slug(entry.specifier) }));
  const sections = entryPoints.map((entry) => renderEntryPoint(entry, shown));
  const headings = [
    ...readme.headings,
    { depth: 2, id: "exports", text: "What it exports" },
    ...entryPoints.map(({ id, specifier }): Heading => ({ depth: 3, id, text: specifier })),
  ];
  return {
    path,
    title: manifest.name,
    label: manifest.name,
    group: "Packages",
    description: manifest.description,
    headings,
    entries: [
      ...readme.sections.map(({ id, text: title, words }) => ({
        title,
        url: `${path}#${id}`,
        kind: "guide" as const,
        where: manifest.name,
        words: words.slice(0, 200),
      })),
      ...entryPoints
        .flatMap((entry) => ownOf(entry).filter(({ name, from }) => shown.get(name) === entry.id && !from.includes(`${sep}generated${sep}`)))
        .map(({ name, declaration }) => ({
          title: name,
          url: `${path}#${name}`,
          kind: "export" as const,
          where: manifest.name,
          words: plainText(declaration.doc.text).slice(0, 160),
        })),
    ],
    source: { file, text },
    html: `<h1>${escapeHtml(manifest.name)}</h1>
${readme.html}
<h2 id="exports">What it exports <a class="anchor" href="#exports" aria-label="Link to What it exports">#</a></h2>
${sections.join("\n")}`,
  };

  function renderEntryPoint(entry: EntryPoint & { id: string }, seen: Map<string, string>): string {
    const own = ownOf(entry);
    const [generated, written] = [own.filter(isModel), own.filter((each) => !isModel(each))];
    const fresh = written.filter(({ name }) => !seen.has(name));
    for (const { name } of fresh) seen.set(name, entry.id);
    const again = written.filter((each) => !fresh.includes(each));
    const elsewhere = Map.groupBy(
      entry.exports.filter(({ declaration }) => !declaration),
      ({ from }) => from,
    );
    const sorted = fresh.toSorted(
      (left, right) => KINDS.indexOf(left.declaration.kind) - KINDS.indexOf(right.declaration.kind) || left.name.localeCompare(right.name, "en"),
    );
    const notes = [
      again.length > 0 && `<p>Also: ${again.map(({ name }) => `<a href="#${name}"><code>${name}</code></a>`).join(", ")}.</p>`,
      ...[...elsewhere].map(([from, names]) => `<p>Also, from <code>${escapeHtml(from)}</code>: ${names.map(({ name }) => linkName(name)).join(", ")}.</p>`),
      generated.length > 0 &&
        `<p>And the ${generated.length} types of the API's <a href="${relativeUrl(path, typesPath(folder))}">requests and answers</a> and of the parameters of its <a href="${relativeUrl(path, apiPath(folder))}">methods</a>.</p>`,
    ];
    return `<section class="entry"><h3 id="${entry.id}"><code>${escapeHtml(entry.specifier)}</code> <a class="anchor" href="#${entry.id}" aria-label="Link to ${escapeHtml(entry.specifier)}">#</a></h3>
${sorted.length > 3 ? `<p class="names">${sorted.map(({ name }) => `<a href="#${name}"><code>${name}</code></a>`).join(" ")}</p>` : ""}
${notes.filter(Boolean).join("\n")}
${sorted.map(({ declaration }) => renderDeclaration(declaration, (name) => (written.some((each) => each.name === name) ? `#${name}` : link(name)), 4)).join("\n")}</section>`;
  }

  function linkName(name: string): string {
    const url = link(name);
    return url === undefined ? `<code>${escapeHtml(name)}</code>` : `<a href="${url}"><code>${escapeHtml(name)}</code></a>`;
  }

  /** The types that have a page of their own, and the parameters, which the methods show. */
  function isModel({ from, name }: Export): boolean {
    const place = pathBetween(home, from).split(sep).join("/");
    if (!provider) return false;
    return /^src\/generated\/(models|parameters|paths)\.ts$/.test(place) || (place === "src/generated/client.ts" && name.endsWith("Resource"));
  }
}

function ownOf({ exports }: EntryPoint): (Export & { declaration: Declaration })[] {
  return exports.filter((each): each is Export & { declaration: Declaration } => each.declaration !== undefined);
}
