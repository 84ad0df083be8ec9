import type { Spread } from "./spread.ts";

/** The unit of a column, which decides how its figures are formatted. */
export type Unit = "ratio" | "bytes" | "count" | "ms" | "µs" | "MB" | "text";

export interface Column {
  readonly title: string;
  readonly unit: Unit;
}

/** One row of a table. A figure that could not be measured is absent. */
export interface Row {
  readonly name: string;
  readonly cells: readonly (Spread | string | undefined)[];
}

export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The findings of one run of a measure. */
export interface Findings {
  readonly tables: readonly Table[];
  /** Explains how it was measured and how to read it. */
  readonly notes: readonly string[];
}

export interface MeasureOptions {
  /** Whether a peer takes part. */
  readonly includes: (peer: string) => boolean;
  /** Reports progress. */
  readonly report: (progress: string) => void;
}

export interface Measure {
  readonly name: string;
  /** The question that it answers. */
  readonly question: string;
  /** Whether it needs the peers installed. */
  readonly peers: boolean;
  run(options: MeasureOptions): Promise<Findings>;
}
