import type { Spread } from "./spread.ts";

/** How a column's figures are written. */
export type Unit = "ratio" | "bytes" | "count" | "ms" | "µs" | "MB" | "text";

export interface Column {
  readonly title: string;
  readonly unit: Unit;
}

/** One line of a table: what was measured, and its figures or words by the columns. What could not be measured is absent. */
export interface Row {
  readonly name: string;
  readonly cells: readonly (Spread | string | undefined)[];
}

export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** What one run of a measure found. */
export interface Findings {
  readonly tables: readonly Table[];
  /** How it was measured, and what to keep in mind while reading it. */
  readonly notes: readonly string[];
}

export interface MeasureOptions {
  /** Whether a peer takes part. */
  readonly includes: (peer: string) => boolean;
  /** Says how far it is. */
  readonly report: (progress: string) => void;
}

export interface Measure {
  readonly name: string;
  /** What it answers, in a sentence. */
  readonly question: string;
  /** Whether it needs the peers installed. */
  readonly peers: boolean;
  run(options: MeasureOptions): Promise<Findings>;
}
