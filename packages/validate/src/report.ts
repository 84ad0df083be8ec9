import type { Mismatch } from "./response-checker.ts";
import { placeOf } from "./engine/pointer.ts";

/** The differences of one response. */
export interface MismatchReport {
  readonly provider: string;
  readonly operation: string;
  /** The response's HTTP status. */
  readonly status: number;
  readonly mismatches: readonly Mismatch[];
}

/** Makes a report that writes to the console: `wrong` mismatches as warnings, `new` ones as information, each path of an operation once. */
export function createConsoleReport(): (report: MismatchReport) => void {
  const reported = new Set<string>();
  return ({ provider, operation, mismatches }) => {
    for (const { kind, path, message, expected } of mismatches) {
      const place = [provider, operation, placeOf(path), expected].join(" ");
      if (reported.has(place)) continue;
      reported.add(place);
      const text = `meetwire: ${provider} ${operation} ${kind === "wrong" ? "differs from its spec" : "has more than its spec"}: ${message}`;
      if (kind === "wrong") console.warn(text);
      else console.info(text);
    }
  };
}
