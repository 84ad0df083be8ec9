import type { Outcome } from "./compare.ts";

/** A service and what came of the comparison; no outcomes where it was not compared, and why. */
export interface Comparison {
  readonly provider: string;
  readonly outcomes: readonly Outcome[];
  readonly skipped?: string;
}

/** The report: for each service its operations, a line for each, and one more for each place that differs. */
export function writeReport(comparisons: readonly Comparison[]): string {
  const lines = comparisons.flatMap(({ provider, outcomes, skipped }) => [
    skipped === undefined ? provider : `${provider}: ${skipped}`,
    ...writeOutcomes(outcomes),
    "",
  ]);
  return [...lines, summarise(comparisons.flatMap(({ outcomes }) => outcomes))].join("\n");
}

/** Whether something is wrong, and not just new. */
export function isWrong(outcome: Outcome): boolean {
  return outcome.state === "failed" || (outcome.state === "differs" && outcome.mismatches.some(({ kind }) => kind === "wrong"));
}

function writeOutcomes(outcomes: readonly Outcome[]): string[] {
  const width = Math.max(0, ...outcomes.map(({ operation }) => operation.length));
  return outcomes.flatMap((outcome) => {
    const name = `  ${outcome.operation.padEnd(width)}  `;
    switch (outcome.state) {
      case "matches":
        return [`${name}matches`];
      case "promises nothing":
        return [`${name}answers; the spec does not say what`];
      case "differs":
        return [`${name}differs`, ...outcome.mismatches.map(({ kind, message }) => `  ${"".padEnd(width)}    ${kind}: ${message}`)];
      default:
        return [`${name}${outcome.state}: ${outcome.reason}`];
    }
  });
}

function summarise(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return "Nothing to compare.";
  const count = (matches: (outcome: Outcome) => boolean) => outcomes.filter(matches).length;
  const wrong = count(isWrong);
  const fresh = count((outcome) => outcome.state === "differs" && !isWrong(outcome));
  const untried = count(({ state }) => state === "not tried");
  return `${outcomes.length} operations that read: ${outcomes.length - wrong - fresh - untried} as the spec says, ${fresh} with something new, ${wrong} wrong, ${untried} not tried.`;
}
