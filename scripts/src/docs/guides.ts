import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderMarkdown } from "./markdown.ts";
import type { Page } from "./page.ts";
import { fillTables } from "./tables.ts";

/** A text that is written by hand, and where it stands in the site. */
export interface Guide {
  /** From the repository's folder. */
  readonly file: string;
  readonly path: string;
  readonly label: string;
}

export const GUIDES: readonly Guide[] = [
  { file: "docs/start.md", path: "index.html", label: "Start here" },
  { file: "docs/facade.md", path: "guides/facade.html", label: "One way for all: the facade" },
  { file: "docs/errors.md", path: "guides/errors.html", label: "Errors and retries" },
  { file: "docs/paging.md", path: "guides/paging.html", label: "Lists and pages" },
  { file: "docs/webhooks.md", path: "guides/webhooks.html", label: "Webhooks" },
  { file: "docs/changing-a-spec.md", path: "guides/changing-a-spec.html", label: "Changing a spec" },
  { file: "docs/adding-a-provider.md", path: "guides/adding-a-provider.html", label: "Adding a provider" },
  { file: "specs/README.md", path: "guides/specs.html", label: "What a spec promises" },
];

/** The page of a guide, its tables as they are now. */
export function guidePage(
  { file, path, label }: Guide,
  root: string,
  tables: Readonly<Record<string, string>>,
  resolveLink: (file: string, href: string) => string | undefined,
): Page {
  const source = join(root, file);
  const text = readFileSync(source, "utf8");
  const { html, headings, sections } = renderMarkdown(fillTables(text, tables), { resolveLink: (href) => resolveLink(source, href) });
  const title = headings[0]?.text ?? label;
  return {
    path,
    title,
    label,
    group: "Guides",
    description: sections[0]?.words.slice(0, 160) ?? "",
    headings: headings.slice(1),
    entries: sections.map(({ depth, id, text: heading, words }) => ({
      title: heading,
      url: depth === 1 ? path : `${path}#${id}`,
      kind: "guide",
      where: depth === 1 ? "Guide" : title,
      words: words.slice(0, 320),
    })),
    source: { file: source, text },
    html,
  };
}
