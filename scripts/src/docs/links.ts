import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Problem } from "../shared/problem.ts";
import { relativeUrl } from "./html.ts";
import type { Page } from "./page.ts";

/**
 * Makes links between files of the repository into links between pages: the texts are read on GitHub too. One that
 * leads to a file without a page is left out, if the file is there.
 */
export class Links {
  readonly #root: string;
  /** Pages by the file that they show. */
  readonly #pages: ReadonlyMap<string, string>;
  readonly problems: Problem[] = [];

  constructor(root: string, pages: ReadonlyMap<string, string>) {
    this.#root = root;
    this.#pages = pages;
  }

  resolve(from: string, file: string, href: string): string | undefined {
    if (/^(https?|mailto):/.test(href) || href.startsWith("#")) return href;
    const [path = "", anchor] = href.split("#");
    const target = join(dirname(file), path);
    const page = this.#pages.get(relative(this.#root, target).split("\\").join("/"));
    if (page !== undefined) return relativeUrl(from, anchor === undefined ? page : `${page}#${anchor}`);
    if (!existsSync(target)) this.problems.push({ file, line: lineOf(readFileSync(file, "utf8"), href), message: `the link to ${href} leads nowhere` });
    return undefined;
  }
}

/** Every link of the finished site that leads to no page, no file or no anchor of it. */
export function findBrokenLinks(pages: readonly Page[], html: ReadonlyMap<string, string>, files: readonly string[]): Problem[] {
  const anchors = new Map([...html].map(([path, text]) => [path, new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!))]));
  return pages.flatMap(({ path, source }) => {
    const hrefs = new Set([...html.get(path)!.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, href]) => href!));
    return [...hrefs].flatMap((href): Problem[] => {
      if (/^(https?|mailto):/.test(href)) return [];
      const { pathname, hash } = new URL(href, `http://site/${path}`);
      const target = decodeURIComponent(pathname.slice(1));
      const anchor = decodeURIComponent(hash.slice(1));
      const there = anchors.get(target);
      if (there ? anchor === "" || there.has(anchor) : files.includes(target)) return [];
      const line = source && lineOf(source.text, href.split("#").at(-1)!);
      return [{ file: source?.file ?? path, line, message: `the link to ${href} on ${path} leads nowhere` }];
    });
  });
}

function lineOf(text: string, part: string): number | undefined {
  const index = text.indexOf(part);
  return index < 0 ? undefined : text.slice(0, index).split("\n").length;
}
