import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Spec } from "../specs/find.ts";
import { capabilitiesMarkdown } from "./capabilities.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Page } from "./page.ts";
import type { Provider } from "./reference/provider.ts";

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

interface Facts {
  readonly root: string;
  readonly specs: readonly Spec[];
  readonly providers: readonly Provider[];
}

/** The page of a guide. `<!-- capabilities -->` and `<!-- apis -->` in it stand for tables that are made from the sources. */
export function guidePage({ file, path, label }: Guide, facts: Facts, resolveLink: (file: string, href: string) => string | undefined): Page {
  const source = join(facts.root, file);
  const text = readFileSync(source, "utf8");
  const filled = text.replace("<!-- capabilities -->", () => capabilitiesMarkdown(facts.root, facts.specs)).replace("<!-- apis -->", () => apisMarkdown(facts.providers));
  const { html, headings, sections } = renderMarkdown(filled, { resolveLink: (href) => resolveLink(source, href) });
  const title = headings[0]?.text ?? label;
  return {
    path,
    title,
    label,
    group: "Guides",
    description: sections[0]?.words.slice(0, 160) ?? "",
    headings: headings.slice(1),
    entries: sections.map(({ depth, id, text: heading, words }) => ({ title: heading, url: depth === 1 ? path : `${path}#${id}`, kind: "guide", where: depth === 1 ? "Guide" : title, words: words.slice(0, 320) })),
    source: { file: source, text },
    html,
  };
}

/** The APIs with their packages, in numbers. The links are those of the repository, which the site knows. */
function apisMarkdown(providers: readonly Provider[]): string {
  const rows = providers.map(({ name, plan: { api } }) => {
    const webhooks = api.webhooks.length === 0 ? "–" : String(api.webhooks.length);
    return `| [${api.document.info.title}](../packages/${name}/src/generated/reference.md) | \`@meetwire/${name}\` | ${api.operations.length} | ${webhooks} |`;
  });
  return ["| API | package | methods | webhooks |", "|---|---|--:|--:|", ...rows].join("\n");
}
