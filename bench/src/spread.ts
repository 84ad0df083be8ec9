/** Repeated measurements of one thing. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((left, right) => left - right);
  return { median: medianOf(sorted), low: sorted[0]!, high: sorted.at(-1)! };
}

/** A figure that does not vary. */
export function exactly(value: number): Spread {
  return { median: value, low: value, high: value };
}

function medianOf(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
