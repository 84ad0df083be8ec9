import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plainText } from "./markdown.ts";
import { linkTo } from "./page.ts";
import type { Page, SidebarItem } from "./page.ts";
import { fillTables, withoutMarks } from "./tables.ts";

/** A handwritten page: its file in the repository, and its path on the site. */
export interface Guide {
  readonly file: string;
  readonly path: string;
  readonly label: string;
}

export const GUIDES: readonly Guide[] = [
  { file: "docs/start.md", path: "index.md", label: "Start here" },
  { file: "docs/facade.md", path: "guides/facade.md", label: "Several providers at once" },
  { file: "docs/errors.md", path: "guides/errors.md", label: "Errors and retries" },
  { file: "docs/paging.md", path: "guides/paging.md", label: "Pagination" },
  { file: "docs/tokens.md", path: "guides/tokens.md", label: "Tokens and OAuth" },
  { file: "docs/webhooks.md", path: "guides/webhooks.md", label: "Webhooks" },
  { file: "docs/many-processes.md", path: "guides/many-processes.md", label: "Many processes" },
  { file: "docs/from-rivet.md", path: "guides/from-rivet.md", label: "From @zoom/rivet" },
  { file: "docs/changing-a-spec.md", path: "guides/changing-a-spec.md", label: "Changing a spec" },
  { file: "docs/adding-a-provider.md", path: "guides/adding-a-provider.md", label: "Adding a provider" },
  { file: "specs/README.md", path: "guides/specs.md", label: "How specs are written" },
];

export function guidePage({ file, path, label }: Guide, root: string, tables: Readonly<Record<string, string>>): Page {
  const text = withoutMarks(fillTables(readFileSync(join(root, file), "utf8"), tables));
  return { path, title: /^# (.*)$/m.exec(text)?.[1] ?? label, description: plainText(text), text };
}

export function guideSidebar(): SidebarItem {
  return { text: "Guides", items: GUIDES.map(({ path, label }) => ({ text: label, link: linkTo(path) })) };
}
