import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { results } from "../folders.ts";
import type { Result } from "../measure.ts";
import { MEASURES } from "../measures.ts";
import type { Spread } from "../spread.ts";

/** Keeps what a run found in bench/results/<measure>.json; of a run with some peers only, apart from it, since a report has them all. */
export function storeResult(result: Result): void {
  mkdirSync(results, { recursive: true });
  writeFileSync(fileOf(result.only ? `${result.measure}-only` : result.measure), `${JSON.stringify(result, null, 2)}\n`);
}

/** What the last run of each measure found; nothing of those that never ran. */
export function readResults(): Result[] {
  return MEASURES.filter(({ name }) => existsSync(fileOf(name))).map(({ name }) => JSON.parse(readFileSync(fileOf(name), "utf8")) as Result);
}

/** One figure among the results, by the places of its table and column. */
export function findFigure(stored: readonly Result[], measure: string, row: string, { table = 0, column = 0 } = {}): Spread | undefined {
  const cell = stored.find((result) => result.measure === measure)?.tables[table]?.rows.find(({ name }) => name === row)?.cells[column];
  return typeof cell === "string" ? undefined : cell;
}

function fileOf(measure: string): string {
  return join(results, `${measure}.json`);
}
