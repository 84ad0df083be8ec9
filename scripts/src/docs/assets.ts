import { readFileSync } from "node:fs";
import ts from "typescript";
import type { SearchEntry } from "./page.ts";

const STYLES = ["base.css", "frame.css", "reference.css", "members.css", "narrow.css", "print.css"];
const SCRIPTS = ["rank.ts", "search.ts", "filter.ts", "menu.ts", "site.ts"];

/** The site's style sheet. */
export function writeStyles(): string {
  return STYLES.map((name) => readClient(name)).join("\n");
}

/**
 * The site's script, in one piece: a browser loads no modules from a disk. The files are modules for those who write
 * them, and become one by dropping their imports and exports.
 */
export function writeScript(): string {
  const code = SCRIPTS.map((name) => {
    const source = readClient(name)
      .replace(/^import .*;\n/gm, "")
      .replace(/^export /gm, "");
    return ts
      .transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true } })
      .outputText.replace(/^export \{\};\n/m, "");
  });
  return `(() => {\n"use strict";\n${code.join("\n")}})();\n`;
}

/** What the search looks through, as a script: a page on a disk can load scripts, and no data. */
export function writeSearchIndex(entries: readonly SearchEntry[]): string {
  const rows = entries.map(({ title, url, kind, where, words }) => [title, url, kind, where, words]);
  return `globalThis.meetwireSearch?.(${JSON.stringify(rows).replaceAll("],[", "],\n[")});\n`;
}

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#2f5bd7"/><path d="M7 21V11l9 8 9-8v10" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>\n`;

function readClient(name: string): string {
  return readFileSync(new URL(`client/${name}`, import.meta.url), "utf8");
}
