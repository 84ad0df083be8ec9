/** Repeated measurements of one thing: the median, and the quartiles `low` and `high`. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((left, right) => left - right);
  const quarter = (sorted.length - 1) / 4;
  return { median: medianOf(sorted), low: sorted[Math.floor(quarter)]!, high: sorted[Math.ceil(quarter * 3)]! };
}

/** A figure that does not vary. */
export function exactly(value: number): Spread {
  return { median: value, low: value, high: value };
}

function medianOf(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
