/** Tables made from the sources, in guides and READMEs, between `<!-- name -->` and `<!-- /name -->`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { markdownTable } from "markdown-table";
import { ADAPTERS, capabilitiesTable, fieldsTable } from "./capabilities.ts";
import { certaintyOf, isRouteInferred } from "./reference/certainty.ts";
import type { ProviderReference } from "./reference/provider.ts";

/** The tables by the names of their marks. */
export function makeTables(providers: readonly ProviderReference[]): Readonly<Record<string, string>> {
  return { capabilities: capabilitiesTable(), fields: fieldsTable(), apis: apisTable(providers), providers: providersTable(providers) };
}

function providersTable(providers: readonly ProviderReference[]): string {
  const rows = providers.map(({ name, plan: { api } }) => [
    api.document.info.title.replace(/ API$/, ""),
    `[\`@meetwire/${name}\`](./packages/${name})`,
    name in ADAPTERS ? `\`meetwire/${name}\`` : "–",
  ]);
  return markdownTable([["provider", "package", "in the facade"], ...rows]);
}

function apisTable(providers: readonly ProviderReference[]): string {
  const rows = providers.map(({ name, plan: { api, operations } }) => {
    const inferred = operations.filter((operation) => isRouteInferred(certaintyOf(operation))).length;
    const counts = [operations.length, inferred, api.webhooks.length].map((count) => (count === 0 ? "–" : String(count)));
    return [`[${api.document.info.title}](../packages/${name}/src/generated/reference.md)`, `\`@meetwire/${name}\``, ...counts];
  });
  return markdownTable([["API", "package", "methods", "routes inferred", "webhooks"], ...rows], { align: ["", "", "r", "r", "r"] });
}

/** A text with its tables updated. */
export function fillTables(text: string, tables: Readonly<Record<string, string>>): string {
  return text.replace(/<!-- (\w+) -->\n.*?<!-- \/\1 -->/gs, (match, name: string) =>
    name in tables ? `<!-- ${name} -->\n\n${tables[name]}\n\n<!-- /${name} -->` : match,
  );
}

/** The same text for the site, which shows comments as text. */
export function withoutMarks(text: string): string {
  return text.replace(/^<!--.*-->\n/gm, "");
}

/** The files whose tables are out of date, with the text that they should have. */
export function findStaleTables(root: string, files: readonly string[], tables: Readonly<Record<string, string>>): { file: string; text: string }[] {
  return files.flatMap((name) => {
    const file = join(root, name);
    if (!existsSync(file)) return [];
    const present = readFileSync(file, "utf8");
    const text = fillTables(present, tables);
    return text === present ? [] : [{ file, text }];
  });
}
