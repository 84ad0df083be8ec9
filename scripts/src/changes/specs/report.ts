import type { Bump } from "../change.ts";

/** What `redocly diff --format json` says, as far as it is read here. */
export interface Report {
  readonly changes: readonly ReportedChange[];
}

export interface ReportedChange {
  /** Where it is used: a JSON pointer through references, `#/paths/~1meetings/get/…`. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: Exclude<Bump, "none">;
  /** The key that is different, of what was modified. */
  readonly property?: string;
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  readonly base?: Side;
  readonly revision?: Side;
}

export interface Side {
  /** Where it stands: a JSON pointer in the file. */
  readonly pointer: string;
  readonly value?: unknown;
}
