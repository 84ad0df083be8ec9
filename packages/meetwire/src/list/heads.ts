import type { Position } from "./position.ts";

/** An account that is being read. */
export interface Reader<Item> {
  readonly position: Position;
  /** Which of the accounts it is, counted as they were given. */
  readonly order: number;
  readonly iterator: AsyncIterator<Item>;
}

/** An account with its next meeting, which is its earliest. */
export interface Head<Item> extends Reader<Item> {
  readonly item: Item;
  /** When the meeting starts, parsed once. */
  readonly start: number;
}

/**
 * Puts a head in its place. The earliest is last, where it is taken off at no cost; of those at the same time, the
 * account that was given first counts as the earlier.
 */
export function insertHead<Item>(heads: Head<Item>[], head: Head<Item>): void {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, order } = heads[middle]!;
    if ((start - head.start || order - head.order) < 0) high = middle;
    else low = middle + 1;
  }
  heads.splice(low, 0, head);
}
