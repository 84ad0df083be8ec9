/** Counts, so that the identifiers of a sandbox are the same each time. */
export class Sequence {
  #last = 0;

  /** 1, 2, 3, … */
  next(): number {
    return ++this.#last;
  }

  /** An id as MongoDB makes them: 24 hexadecimal digits, rising. */
  objectId(): string {
    const count = this.next();
    return (0x64ba8ab0 + count * 61).toString(16) + "43e599002b" + (0x5bdbc9 + count).toString(16).padStart(6, "0");
  }

  /** An id as `crypto.randomUUID` makes them. */
  uuid(): string {
    const random = createRandom(this.next());
    const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join("");
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
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
