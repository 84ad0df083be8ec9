import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bench, results as folder } from "../folders.ts";
import type { Machine } from "../machine.ts";
import type { Findings } from "../measure.ts";
import { MEASURES } from "../measures.ts";
import type { Spread } from "../spread.ts";

/** What all measures of one run share. */
export interface Run {
  /** When it started. */
  readonly date: string;
  readonly machine: Machine;
  readonly commit?: string | undefined;
}

/** The findings of one measure in one run, as they are stored. */
export interface Result extends Findings, Run {
  readonly measure: string;
  readonly question: string;
  /** Versions of the packages that were measured, by package name. */
  readonly versions: Readonly<Record<string, string>>;
  /** The peers that the run was limited to, if it was. */
  readonly only?: readonly string[] | undefined;
}

/** Results in the order in which they are reported. A measure that never ran has no result. */
export type Results = readonly Result[];

const published = join(bench, "results.json");

/** Writes bench/results/<measure>.json. A run with only some peers gets its own file, because a report needs all peers. */
export function storeResult(result: Result): void {
  mkdirSync(folder, { recursive: true });
  writeJson(fileOf(result.only ? `${result.measure}-only` : result.measure), result);
}

/** The committed results. RESULTS.md and the table in the README are written from these. */
export function readPublished(): Results {
  return existsSync(published) ? (readJson(published) as Results) : [];
}

export function publish(results: Results): void {
  writeJson(published, results);
}

/** The latest result of each measure, published or measured on this machine since then. */
export function findLatest(): Results {
  const found = MEASURES.map(({ name }) => fileOf(name)).filter((file) => existsSync(file));
  return mergeResults([...readPublished(), ...found.map((file) => readJson(file) as Result)]);
}

/** Keeps the latest result of each measure, in the order of the measures. */
export function mergeResults(results: Results): Results {
  const byDate = results.toSorted((left, right) => left.date.localeCompare(right.date, "en"));
  return MEASURES.flatMap(({ name }) => byDate.findLast(({ measure }) => measure === name) ?? []);
}

/** One figure, by the position of its table and column in the result of a measure. */
export function findFigure(results: Results, measure: string, row: string, { table = 0, column = 0 } = {}): Spread | undefined {
  const cell = results.find((result) => result.measure === measure)?.tables[table]?.rows.find(({ name }) => name === row)?.cells[column];
  return typeof cell === "object" ? cell : undefined;
}

/** The date, machine and commit of the results, one line for each run if there were several. */
export function describeRuns(results: Results): string {
  const runs = [...new Set(results.map(({ date }) => date))].map((date) => results.filter((result) => result.date === date));
  if (runs.length === 1) return `Measured in one run ${describeRun(runs[0]![0]!)}.`;
  const lines = runs.map((run) => `- ${run.map(({ measure }) => `\`${measure}\``).join(", ")} ${describeRun(run[0]!)}`);
  return ["Measured in several runs. Compare figures of different lines with care:\n", ...lines].join("\n");
}

function describeRun({ date, machine, commit }: Run): string {
  const { cores, processor, memory, platform, node } = machine;
  const [hash, changed] = commit?.split("-") ?? [];
  const at = hash ? `, at commit \`${hash}\`${changed ? " with changes" : ""}` : "";
  return `on ${date.slice(0, 10)} at ${date.slice(11, 16)} UTC, with Node ${node.slice(1)} on ${cores} cores (${processor}), ${memory}, ${platform}${at}`;
}

/** The version of a package that was measured. If runs used different versions, all of them. */
export function findVersion(results: Results, name: string): string | undefined {
  return [...new Set(results.flatMap(({ versions }) => versions[name] ?? []))].join(" and ") || undefined;
}

export function listVersions(results: Results): string {
  const names = new Set(results.flatMap(({ versions }) => Object.keys(versions)));
  return [...names]
    .toSorted((left, right) => left.localeCompare(right, "en"))
    .map((name) => `\`${name}\` ${findVersion(results, name)}`)
    .join(", ");
}

function fileOf(measure: string): string {
  return join(folder, `${measure}.json`);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
