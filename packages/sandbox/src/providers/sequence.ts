/** Counts, so a sandbox creates the same identifiers each time. A different seed gives different identifiers. */
export class Sequence {
  readonly seed: number;
  #last: number;

  constructor(seed = 0, last = 0) {
    this.seed = seed;
    this.#last = last;
  }

  /** The last number, for a snapshot. */
  get last(): number {
    return this.#last;
  }

  /** 1, 2, 3, … */
  next(): number {
    return ++this.#last;
  }

  /** An id in MongoDB's form: 24 hexadecimal digits, rising. */
  objectId(): string {
    const count = this.next();
    const machine = (0x43e599002b + this.seed * 7919).toString(16).padStart(10, "0").slice(-10);
    return (0x64ba8ab0 + count * 61).toString(16) + machine + (0x5bdbc9 + count).toString(16).padStart(6, "0");
  }

  /** An id in the form of `crypto.randomUUID`. */
  uuid(): string {
    const random = this.random();
    const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join("");
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
  }

  /** A new series of numbers that look random. */
  random(): () => number {
    return createRandom(this.next() + this.seed * 1_000_003);
  }
}

/** Numbers from 0 to below 1 that look random and are the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An item of a list. */
export function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
