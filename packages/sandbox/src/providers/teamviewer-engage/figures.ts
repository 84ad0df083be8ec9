/** One thing measured, to be added to others of its day and group. */
export interface Figure {
  readonly day: string;
  readonly metric: string;
  /** What the figure is divided by, where that was asked for. */
  readonly group: string | undefined;
  readonly value: number;
}

/**
 * Adds figures up in the form of the vendor's one example: by day, then by group, as texts. Without a group the metric
 * stands in its place; how that looks, and what becomes of several metrics, is not documented.
 */
export function writeFigures(figures: readonly Figure[]): Record<string, Record<string, string>> {
  const several = new Set(figures.map(({ metric }) => metric)).size > 1;
  const results: Record<string, Record<string, string>> = {};
  for (const { day, metric, group, value } of figures) {
    const key = group === undefined ? metric : several ? `${metric} ${group}` : group;
    const figuresOfDay = (results[day] ??= {});
    figuresOfDay[key] = String(Number(figuresOfDay[key] ?? 0) + value);
  }
  return results;
}
