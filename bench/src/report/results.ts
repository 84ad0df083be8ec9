import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bench, results as folder } from "../folders.ts";
import type { Machine } from "../machine.ts";
import type { Findings } from "../measure.ts";
import { MEASURES } from "../measures.ts";
import type { Spread } from "../spread.ts";

/** What all measures of one run have in common. */
export interface Run {
  /** When it started. */
  readonly date: string;
  readonly machine: Machine;
  readonly commit?: string | undefined;
}

/** What one measure found in one run, as it is kept. */
export interface Result extends Findings, Run {
  readonly measure: string;
  readonly question: string;
  /** Versions of what was measured, by package. */
  readonly versions: Readonly<Record<string, string>>;
  /** The peers that the run was limited to, if it was. */
  readonly only?: readonly string[] | undefined;
}

/** Results by their measures, in the order in which they are reported. A measure that never ran has none. */
export type Results = readonly Result[];

const published = join(bench, "results.json");

/** Keeps what a run found in bench/results/<measure>.json; of a run with some peers only, apart from it, since a report has them all. */
export function storeResult(result: Result): void {
  mkdirSync(folder, { recursive: true });
  writeJson(fileOf(result.only ? `${result.measure}-only` : result.measure), result);
}

/** The results that are committed: RESULTS.md, its plots and the README's table are written from them, and from nothing else. */
export function readPublished(): Results {
  return existsSync(published) ? (readJson(published) as Results) : [];
}

export function publish(results: Results): void {
  writeJson(published, results);
}

/** The last result of each measure, whether it is published yet or was found on this machine since. */
export function findLatest(): Results {
  const found = MEASURES.map(({ name }) => fileOf(name)).filter((file) => existsSync(file));
  return mergeResults([...readPublished(), ...found.map((file) => readJson(file) as Result)]);
}

/** One result of each measure: the last. */
export function mergeResults(results: Results): Results {
  const byDate = results.toSorted((left, right) => left.date.localeCompare(right.date, "en"));
  return MEASURES.flatMap(({ name }) => byDate.findLast(({ measure }) => measure === name) ?? []);
}

/** One figure among the results, by the places of its table and column. */
export function findFigure(results: Results, measure: string, row: string, { table = 0, column = 0 } = {}): Spread | undefined {
  const cell = results.find((result) => result.measure === measure)?.tables[table]?.rows.find(({ name }) => name === row)?.cells[column];
  return typeof cell === "object" ? cell : undefined;
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
