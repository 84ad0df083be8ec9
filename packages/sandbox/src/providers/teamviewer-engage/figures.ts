/** One measured value. Values of the same day and group are added up. */
export interface Figure {
  readonly day: string;
  readonly metric: string;
  /** The value of the grouping, if a grouping was requested. */
  readonly group: string | undefined;
  readonly value: number;
}

/**
 * Adds figures up in the form of the provider's only example: by day, then by group, as strings. Without a group, the
 * key is the metric. That form, and the form of several metrics, is not documented.
 */
export function writeFigures(figures: readonly Figure[]): Record<string, Record<string, string>> {
  const several = new Set(figures.map(({ metric }) => metric)).size > 1;
  const results: Record<string, Record<string, string>> = {};
  for (const { day, metric, group, value } of figures) {
    const key = group === undefined ? metric : several ? `${metric} ${group}` : group;
    // Without a prototype, because the names come from the request.
    const figuresOfDay = (results[day] ??= Object.create(null) as Record<string, string>);
    figuresOfDay[key] = String(Number(figuresOfDay[key] ?? 0) + value);
  }
  return results;
}
