import type { Result, Unit } from "../measure.ts";
import type { Spread } from "../spread.ts";

/** One part of the plot: a scale, and a dot for each name. */
export interface Panel {
  readonly title: string;
  readonly unit: Unit;
  readonly points: readonly { readonly name: string; readonly value: Spread }[];
}

const PANELS = [
  { measure: "calls", title: "A call, × raw fetch", column: 0 },
  { measure: "bytes", title: "A client with one call, gzip bytes", column: 1 },
  { measure: "imports", title: "Importing, ms over an empty module", column: 0 },
  { measure: "types", title: "Twenty calls, type instantiations", column: 0 },
];

/** What the plot shows of the results: the best first in each panel. */
export function describePanels(stored: readonly Result[]): Panel[] {
  return PANELS.flatMap(({ measure, title, column }): Panel[] => {
    const table = stored.find((result) => result.measure === measure)?.tables[0];
    if (!table) return [];
    const points = table.rows.flatMap(({ name, cells }) => {
      const value = cells[column];
      return typeof value === "object" ? [{ name, value }] : [];
    });
    return [{ title, unit: table.columns[column]!.unit, points: points.toSorted((left, right) => left.value.median - right.value.median) }];
  });
}
