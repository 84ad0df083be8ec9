import { MEASURES } from "../measures.ts";
import { tableOfGoals } from "./goals.ts";
import { writePictures } from "./pictures.ts";
import { describePlots } from "./plots.ts";
import type { Plot } from "./plots.ts";
import type { Result, Results } from "./results.ts";
import { describeRuns, listVersions } from "./runs.ts";
import { findSummarised, LEGEND, summarise } from "./summary.ts";
import { writeTable } from "./tables.ts";

/** RESULTS.md: all that was found. */
export function writePage(results: Results): string {
  const missing = MEASURES.filter(({ name }) => !results.some(({ measure }) => measure === name)).map(({ name }) => `\`${name}\``);
  const plots = describePlots(results);
  const sections = [
    "# Results",
    "Written by `npm run bench` from what it measured last; what each figure means, and how to run it again, is in the [README](./README.md).",
    describeRuns(results),
    ...(missing.length > 0 ? [`Never run: ${missing.join(", ")}.`] : []),
    "## In short",
    LEGEND,
    writeTable(summarise(results)),
    "## Goals",
    writeTable(tableOfGoals(results)),
    ...results.flatMap((result) => writeSection(result, plots)),
    "## Versions",
    listVersions(results),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** What the root README has between its marks: the summary, and the pictures of what weighs most. */
export function writeBlock(results: Results): string {
  const plots = describePlots(results).filter(({ measure }) => measure === "calls" || measure === "bytes");
  return [
    LEGEND,
    writeTable(summarise(results)),
    writePictures(plots, "./bench/plots"),
    describeRuns(findSummarised(results)),
    "[All results](./bench/RESULTS.md), with versions, spread, our goals, and what happens as an API or the load grows. [How it is measured](./bench/README.md).",
  ].join("\n\n");
}

function writeSection({ measure, question, tables, notes }: Result, plots: readonly Plot[]): string[] {
  const pictured = plots.filter((plot) => plot.measure === measure);
  return [
    `## ${question}`,
    `\`npm run bench -- ${measure}\``,
    ...(pictured.length > 0 ? [writePictures(pictured, "./plots")] : []),
    ...tables.flatMap((table) => [...(tables.length > 1 ? [`### ${table.title}`] : []), writeTable(table)]),
    notes.map((note) => `- ${note}`).join("\n"),
  ];
}
