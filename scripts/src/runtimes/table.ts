import type { CheckResult } from "./suite.ts";

/** The result of the suite in one runtime; `skipped` and `failed` give the reason if it did not run or did not finish. */
export interface Column {
  readonly title: string;
  readonly results: readonly CheckResult[];
  readonly skipped?: string;
  readonly failed?: string;
}

/** Writes a table with a row for each check and a column for each runtime, followed by the errors. */
export function formatResults(columns: readonly Column[]): string {
  const names = [...new Set(columns.flatMap(({ results }) => results.map(({ name }) => name)))];
  const rows = [["check", ...columns.map(({ title }) => title)], ...names.map((name) => [name, ...columns.map((column) => writeCell(column, name))])];
  const widths = rows[0]!.map((_, index) => Math.max(...rows.map((row) => row[index]!.length)));
  const table = rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index]!))
      .join("  ")
      .trimEnd(),
  );
  return [...table, "", ...columns.flatMap(writeNotes)].join("\n");
}

/** Whether the suite or one of its checks failed. */
export function isWrong({ results, failed }: Column): boolean {
  return failed !== undefined || results.some(({ error }) => error !== undefined);
}

/** A check that a runtime does not have, such as the end of a process, has neither passed nor failed. */
function writeCell({ results }: Column, name: string): string {
  const result = results.find((each) => each.name === name);
  if (!result) return "-";
  return result.error === undefined ? "ok" : "FAILED";
}

function writeNotes({ title, results, skipped, failed }: Column): string[] {
  if (skipped !== undefined) return [`${title}: not run: ${skipped}`];
  if (failed !== undefined) return [`${title}: FAILED: ${failed}`];
  const wrong = results.filter(({ error }) => error !== undefined);
  return [`${title}: ${results.length - wrong.length} of ${results.length} checks pass`, ...wrong.map(({ name, error }) => `  ${name}: ${error}`)];
}
