/** Round numbers from zero to what is just above the most, four to seven of them. */
export function chooseTicks(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [0.2, 0.5, 1, 2].map((part) => part * power).find((size) => most / size <= 6)!;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => Number((index * step).toPrecision(3)));
}

/** Of places from left to right those that have room for a label: both ends, and what fits between them. */
export function keepApart(places: readonly number[], room: number): Set<number> {
  const last = places.length - 1;
  const kept = new Set([0, last]);
  let next = places[last]!;
  for (let index = last - 1; index > 0; index--) {
    if (next - places[index]! < room || places[index]! - places[0]! < room) continue;
    kept.add(index);
    next = places[index]!;
  }
  return kept;
}
