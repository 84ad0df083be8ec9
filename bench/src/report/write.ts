import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bench, root } from "../folders.ts";
import { UsageError } from "../UsageError.ts";
import { writeBlock, writePage } from "./page.ts";
import { describePlots } from "./plots.ts";
import { findLatest, publish } from "./results.ts";
import type { Results } from "./results.ts";
import { THEMES } from "./svg.ts";

/** The folder of the plots, in which there is nothing else. */
export const plots = join(bench, "plots");

const readme = join(root, "README.md");

/** Publishes what was measured last: in results.json, and in all that is written from it. */
export function writeReport(): void {
  const results = findLatest();
  if (results.length === 0) throw new UsageError("nothing was measured yet: run the bench first");
  publish(results);
  rmSync(plots, { recursive: true, force: true });
  mkdirSync(plots);
  for (const [file, text] of Object.entries(makeReport(results))) writeFileSync(file, text);
}

/** Every file that is written from the results, with its text. */
export function makeReport(results: Results): Record<string, string> {
  const files = { [readme]: fillBlock(readFileSync(readme, "utf8"), writeBlock(results)), [join(bench, "RESULTS.md")]: writePage(results) };
  for (const { measure, draw } of describePlots(results)) {
    for (const [name, theme] of Object.entries(THEMES)) files[join(plots, `${measure}-${name}.svg`)] = draw(theme);
  }
  return files;
}

const [START, END] = ["<!-- bench -->", "<!-- /bench -->"];

/** A text with what stands between its marks replaced. */
export function fillBlock(text: string, block: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`there is no ${START} … ${END} to write the results between`);
  return `${text.slice(0, start)}${START}\n\n${block}\n\n${text.slice(end)}`;
}
