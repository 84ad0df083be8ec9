import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Problem } from "../shared/problem.ts";
import { replaceLinks } from "./markdown.ts";
import { linkTo } from "./page.ts";

/**
 * Turns links between files of the repository into links between pages, because the same texts are read on GitHub.
 * If the file has no page, only the link's text is kept. A link to a file that does not exist is a problem.
 */
export function linkPages(text: string, file: string, root: string, pages: ReadonlyMap<string, string>): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const linked = replaceLinks(text, (target) => {
    if (/^(https?:|mailto:|#|\/)/.test(target)) return target;
    const [path = "", hash] = target.split("#");
    const linkedFile = join(dirname(file), path);
    const page = pages.get(relative(root, linkedFile).replaceAll("\\", "/"));
    if (page !== undefined) return linkTo(page) + (hash === undefined ? "" : `#${hash}`);
    if (!existsSync(linkedFile)) problems.push({ file, line: lineOf(text, target), message: `the link to ${target} is broken` });
    return undefined;
  });
  return { text: linked, problems };
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split("\n").length;
}
