import type { Mismatch } from "./response-checker.ts";
import { placeOf } from "./engine/mask.ts";

/** What differs in one answer. */
export interface MismatchReport {
  readonly provider: string;
  readonly operation: string;
  /** The answer's HTTP status. */
  readonly status: number;
  readonly mismatches: readonly Mismatch[];
}

/** Makes a report that writes to the console, what is wrong as a warning and what is new as information, each place of an operation once. */
export function createConsoleReport(): (report: MismatchReport) => void {
  const told = new Set<string>();
  return ({ provider, operation, mismatches }) => {
    for (const { kind, path, message, expected } of mismatches) {
      const place = [provider, operation, placeOf(path), expected].join(" ");
      if (told.has(place)) continue;
      told.add(place);
      const text = `meetwire: ${provider} ${operation} ${kind === "wrong" ? "differs from its spec" : "answers more than its spec has"}: ${message}`;
      if (kind === "wrong") console.warn(text);
      else console.info(text);
    }
  };
}
