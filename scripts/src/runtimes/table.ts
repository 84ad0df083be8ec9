import type { Outcome } from "./suite.ts";

/** The result of the suite in one runtime; `skipped` and `failed` give the reason if it did not run or did not finish. */
export interface Column {
  readonly title: string;
  readonly outcomes: readonly Outcome[];
  readonly skipped?: string;
  readonly failed?: string;
}

/** Writes a table with a row for each check and a column for each runtime, followed by the errors. */
export function writeTable(columns: readonly Column[]): string {
  const names = [...new Set(columns.flatMap(({ outcomes }) => outcomes.map(({ name }) => name)))];
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

/** Whether something is not as it has to be. */
export function isWrong({ outcomes, failed }: Column): boolean {
  return failed !== undefined || outcomes.some(({ error }) => error !== undefined);
}

/** A check that a runtime has not, such as the end of a process, is neither good nor bad. */
function writeCell({ outcomes }: Column, name: string): string {
  const outcome = outcomes.find((each) => each.name === name);
  if (!outcome) return "-";
  return outcome.error === undefined ? "ok" : "FAILED";
}

function writeNotes({ title, outcomes, skipped, failed }: Column): string[] {
  if (skipped !== undefined) return [`${title}: not run: ${skipped}`];
  if (failed !== undefined) return [`${title}: FAILED: ${failed}`];
  const wrong = outcomes.filter(({ error }) => error !== undefined);
  return [`${title}: ${outcomes.length - wrong.length} of ${outcomes.length} checks hold`, ...wrong.map(({ name, error }) => `  ${name}: ${error}`)];
}
