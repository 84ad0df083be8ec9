import type { ComparisonResult } from "./compare.ts";

/** The results of a provider. If it was skipped, the reason instead. */
export interface Comparison {
  readonly provider: string;
  readonly results: readonly ComparisonResult[];
  readonly skipped?: string;
}

/** A line for each operation, and one for each difference. */
export function writeReport(comparisons: readonly Comparison[]): string {
  const lines = comparisons.flatMap(({ provider, results, skipped }) => [
    skipped === undefined ? provider : `${provider}: ${skipped}`,
    ...writeResults(results),
    "",
  ]);
  return [...lines, summarize(comparisons.flatMap(({ results }) => results))].join("\n");
}

/** Whether the spec is wrong, or the operation fails. Additions do not count. */
export function isWrong({ state, mismatches, notices }: ComparisonResult): boolean {
  return state === "failed" || [...mismatches, ...notices].some(({ kind }) => kind === "wrong");
}

const STATES: Readonly<Record<ComparisonResult["state"], string>> = {
  matches: "matches the spec",
  differs: "differs",
  empty: "returned empty lists, so their items were not compared",
  undescribed: "responds; the spec does not describe the response",
  failed: "failed",
  skipped: "skipped",
};

function writeResults(results: readonly ComparisonResult[]): string[] {
  const width = Math.max(0, ...results.map(({ operation }) => operation.length));
  return results.flatMap(({ operation, state, reason, mismatches, notices }) => [
    `  ${operation.padEnd(width)}  ${STATES[state]}${reason === undefined ? "" : `: ${reason}`}`,
    ...[...mismatches, ...notices].map(({ kind, message }) => `  ${"".padEnd(width)}    ${kind}: ${message}`),
  ]);
}

function summarize(results: readonly ComparisonResult[]): string {
  if (results.length === 0) return "Nothing was compared.";
  const count = (matches: (result: ComparisonResult) => boolean) => results.filter(matches).length;
  const right = (result: ComparisonResult) => !isWrong(result);
  const parts = [
    `${count((result) => right(result) && ["matches", "undescribed"].includes(result.state))} match`,
    `${count((result) => right(result) && result.state === "differs")} have something new`,
    `${count(isWrong)} wrong`,
    `${count((result) => right(result) && result.state === "empty")} with empty lists only`,
    `${count(({ state }) => state === "skipped")} skipped`,
  ];
  return `${results.length} operations that read: ${parts.join(", ")}.`;
}
