/** Tables that are made from the sources and stand in texts for people, between `<!-- name -->` and `<!-- /name -->`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Spec } from "../generator/specs/find.ts";
import { capabilitiesTable } from "./capabilities.ts";
import type { Provider } from "./reference/provider.ts";
import { writeTable } from "./write-table.ts";

/** The tables by the names of their marks. */
export function makeTables(root: string, specs: readonly Spec[], providers: readonly Provider[]): Readonly<Record<string, string>> {
  return { capabilities: capabilitiesTable(root, specs), apis: apisTable(providers) };
}

/** The APIs with their packages, in numbers. */
function apisTable(providers: readonly Provider[]): string {
  const rows = providers.map(({ name, plan: { api } }) => {
    const webhooks = api.webhooks.length === 0 ? "–" : String(api.webhooks.length);
    return [`[${api.document.info.title}](../packages/${name}/src/generated/reference.md)`, `\`@meetwire/${name}\``, String(api.operations.length), webhooks];
  });
  return writeTable(["left", "left", "right", "right"], [["API", "package", "methods", "webhooks"], ...rows]);
}

/** A text with each of its tables as it is now. */
export function fillTables(text: string, tables: Readonly<Record<string, string>>): string {
  return text.replace(/<!-- (\w+) -->\n.*?<!-- \/\1 -->/gs, (whole, name: string) =>
    name in tables ? `<!-- ${name} -->\n\n${tables[name]}\n\n<!-- /${name} -->` : whole,
  );
}

/** The files whose tables are no longer as they were made, with the text that they should have. */
export function findStaleTables(root: string, files: readonly string[], tables: Readonly<Record<string, string>>): { file: string; text: string }[] {
  return files.flatMap((name) => {
    const file = join(root, name);
    if (!existsSync(file)) return [];
    const present = readFileSync(file, "utf8");
    const text = fillTables(present, tables);
    return text === present ? [] : [{ file, text }];
  });
}
