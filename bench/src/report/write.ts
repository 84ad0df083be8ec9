import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bench } from "../folders.ts";
import type { Result } from "../measure.ts";
import { MEASURES } from "../measures.ts";
import { describePanels } from "./panels.ts";
import { drawPlot, THEMES } from "./plot.ts";
import { UsageError } from "../UsageError.ts";
import { readResults } from "./stored.ts";
import { summarise, tableOfGoals } from "./summary.ts";
import { writeTable } from "./tables.ts";

/** Writes bench/RESULTS.md and its plots from what was measured last. Returns the files. */
export function writeReport(): string[] {
  const stored = readResults();
  if (stored.length === 0) throw new UsageError("nothing was measured yet: run the bench first");
  const files: Record<string, string> = { "RESULTS.md": writeResults(stored) };
  const panels = describePanels(stored);
  for (const [name, theme] of Object.entries(THEMES)) files[`results-${name}.svg`] = drawPlot(panels, theme);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(bench, name), text);
  return Object.keys(files).map((name) => join(bench, name));
}

function writeResults(stored: readonly Result[]): string {
  const missing = MEASURES.filter(({ name }) => !stored.some(({ measure }) => measure === name)).map(({ name }) => `\`${name}\``);
  const versions = Object.entries(Object.assign({}, ...stored.map((result) => result.versions)) as Record<string, string>);
  const sections = [
    "# Results",
    "Written by `npm run bench -- --write` from the last run; what each figure means, and how to run it again, is in the [README](./README.md).",
    describeRun(stored),
    ...(missing.length > 0 ? [`Not run: ${missing.join(", ")}.`] : []),
    PICTURE,
    "## In short",
    "A call and one over HTTP are ratios to raw `fetch`; gzip is a client with one call, minified; instantiations are the type checker's for twenty calls; import is the time over an empty module. The smaller, the better.",
    writeTable(summarise(stored)),
    "## Goals",
    writeTable(tableOfGoals(stored)),
    ...stored.flatMap(writeSection),
    "## Versions",
    versions
      .toSorted(([left], [right]) => left.localeCompare(right, "en"))
      .map(([name, version]) => `\`${name}\` ${version}`)
      .join(", "),
  ];
  return `${sections.join("\n\n")}\n`;
}

const PICTURE = `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="./results-dark.svg">
  <img alt="What a call, a client's bytes, its import and twenty calls' types cost, for meetwire and its peers" src="./results-light.svg">
</picture>`;

function writeSection({ measure, question, tables, notes }: Result): string[] {
  return [
    `## ${question}`,
    `\`npm run bench -- ${measure}\``,
    ...tables.flatMap((table) => [...(tables.length > 1 ? [`### ${table.title}`] : []), writeTable(table)]),
    notes.map((note) => `- ${note}`).join("\n"),
  ];
}

/** When and on what it was measured; the measures one by one, where they did not all run on the same machine and day. */
function describeRun(stored: readonly Result[]): string {
  const runs = new Map<string, string[]>();
  for (const { measure, date, machine } of stored) {
    const described = `${date.slice(0, 10)}, ${machine.cores} cores (${machine.processor}), ${machine.memory}, ${machine.platform}, Node ${machine.node.slice(1)}`;
    runs.set(described, [...(runs.get(described) ?? []), measure]);
  }
  if (runs.size === 1) return `Measured on ${[...runs.keys()].join()}.`;
  return [...runs].map(([described, measures]) => `- ${measures.map((each) => `\`${each}\``).join(", ")}: ${described}`).join("\n");
}
