import type { Outcome } from "./compare.ts";

/** The outcomes of a provider. If it was skipped, the reason instead. */
export interface Comparison {
  readonly provider: string;
  readonly outcomes: readonly Outcome[];
  readonly skipped?: string;
}

/** A line for each operation, and one for each difference. */
export function writeReport(comparisons: readonly Comparison[]): string {
  const lines = comparisons.flatMap(({ provider, outcomes, skipped }) => [
    skipped === undefined ? provider : `${provider}: ${skipped}`,
    ...writeOutcomes(outcomes),
    "",
  ]);
  return [...lines, summarise(comparisons.flatMap(({ outcomes }) => outcomes))].join("\n");
}

/** Whether the spec is wrong, or the operation fails. Additions do not count. */
export function isWrong({ state, mismatches, notices }: Outcome): boolean {
  return state === "failed" || [...mismatches, ...notices].some(({ kind }) => kind === "wrong");
}

const STATES: Readonly<Record<Outcome["state"], string>> = {
  matches: "matches the spec",
  differs: "differs",
  empty: "returned empty lists, so their items were not compared",
  undescribed: "responds; the spec does not describe the response",
  failed: "failed",
  skipped: "skipped",
};

function writeOutcomes(outcomes: readonly Outcome[]): string[] {
  const width = Math.max(0, ...outcomes.map(({ operation }) => operation.length));
  return outcomes.flatMap(({ operation, state, reason, mismatches, notices }) => [
    `  ${operation.padEnd(width)}  ${STATES[state]}${reason === undefined ? "" : `: ${reason}`}`,
    ...[...mismatches, ...notices].map(({ kind, message }) => `  ${"".padEnd(width)}    ${kind}: ${message}`),
  ]);
}

function summarise(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return "Nothing was compared.";
  const count = (matches: (outcome: Outcome) => boolean) => outcomes.filter(matches).length;
  const right = (outcome: Outcome) => !isWrong(outcome);
  const parts = [
    `${count((outcome) => right(outcome) && ["matches", "undescribed"].includes(outcome.state))} match`,
    `${count((outcome) => right(outcome) && outcome.state === "differs")} have something new`,
    `${count(isWrong)} wrong`,
    `${count((outcome) => right(outcome) && outcome.state === "empty")} with empty lists only`,
    `${count(({ state }) => state === "skipped")} skipped`,
  ];
  return `${outcomes.length} operations that read: ${parts.join(", ")}.`;
}
