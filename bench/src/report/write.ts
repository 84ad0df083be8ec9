import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bench, root } from "../folders.ts";
import { MEASURES } from "../measures.ts";
import { UsageError } from "../usage-error.ts";
import { describeRuns, findLatest, listVersions, publish } from "./results.ts";
import type { Result, Results } from "./results.ts";
import { findSummarized, LEGEND, summarize, tableOfGoals } from "./summary.ts";
import { formatTable } from "./tables.ts";

const readme = join(root, "README.md");

/** Publishes the latest results: writes results.json, and the files that show it. */
export function writeReport(): void {
  const results = findLatest();
  if (results.length === 0) throw new UsageError("nothing was measured yet: run the bench first");
  publish(results);
  for (const [file, text] of Object.entries(makeReport(results))) writeFileSync(file, text);
}

/** The text of each file that is written from the results. */
export function makeReport(results: Results): Record<string, string> {
  return { [readme]: fillBlock(readFileSync(readme, "utf8"), writeBlock(results)), [join(bench, "RESULTS.md")]: writePage(results) };
}

/** RESULTS.md, with all findings. */
function writePage(results: Results): string {
  const missing = MEASURES.filter(({ name }) => !results.some(({ measure }) => measure === name)).map(({ name }) => `\`${name}\``);
  const sections = [
    "# Results",
    "`npm run bench` writes this page. The [README](./README.md) explains how each figure is measured.",
    describeRuns(results),
    ...(missing.length > 0 ? [`Never run: ${missing.join(", ")}.`] : []),
    "## Summary",
    LEGEND,
    formatTable(summarize(results)),
    "## Goals",
    formatTable(tableOfGoals(results)),
    ...results.flatMap(writeSection),
    "## Versions",
    listVersions(results),
  ];
  return `${sections.join("\n\n")}\n`;
}

function writeSection({ measure, question, tables, notes }: Result): string[] {
  return [
    `## ${question}`,
    `\`npm run bench -- ${measure}\``,
    ...tables.flatMap((table) => [...(tables.length > 1 ? [`### ${table.title}`] : []), formatTable(table)]),
    notes.map((note) => `- ${note}`).join("\n"),
  ];
}

/** The part of the root README between its marks. */
function writeBlock(results: Results): string {
  return [
    LEGEND,
    formatTable(summarize(results)),
    describeRuns(findSummarized(results)),
    "[All results](./bench/RESULTS.md), with versions, spread, our goals, and how the figures grow with the API and the load. [How it is measured](./bench/README.md).",
  ].join("\n\n");
}

const [START, END] = ["<!-- bench -->", "<!-- /bench -->"];

/** Replaces the text between the marks. */
export function fillBlock(text: string, block: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`the text has no ${START} … ${END} to write the results between`);
  return `${text.slice(0, start)}${START}\n\n${block}\n\n${text.slice(end)}`;
}
