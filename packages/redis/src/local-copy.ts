import type { Store } from "@meetwire/runtime";

/** The last known state of a key. */
export interface LocalEntry {
  /** `undefined` if the key was deleted. */
  readonly value: string | undefined;
  /** On the clock of `performance.now()`. */
  readonly expiresAt: number;
  /** Redis's last known value, if the key had one. */
  readonly remote: string | undefined;
  /** Whether this process has changed the key since then. */
  readonly changed: boolean;
}

/** The maximum number of keys. If there are more, the oldest are forgotten. */
const MOST_ENTRIES = 10_000;

/**
 * Recent reads and writes of this process. It replaces the store while Redis is down; afterwards it lists the
 * keys to write back: changed ones, and those that Redis may have lost.
 */
export class LocalCopy implements Store {
  readonly entries: Map<string, LocalEntry> = new Map();

  /** Records Redis's value. */
  note(key: string, value: string | undefined, ttlMs = Infinity): void {
    if (value === undefined) this.entries.delete(key);
    else this.#put(key, { value, expiresAt: performance.now() + ttlMs, remote: value, changed: false });
  }

  async get(key: string): Promise<string | undefined> {
    return this.#read(key);
  }

  async set(key: string, value: string, ttlMs?: number): Promise<void> {
    this.#change(key, value, ttlMs);
  }

  async setIfAbsent(key: string, value: string, ttlMs?: number): Promise<boolean> {
    const absent = this.#read(key) === undefined;
    if (absent) this.#change(key, value, ttlMs);
    return absent;
  }

  async compareAndSet(key: string, expected: string, value: string, ttlMs?: number): Promise<boolean> {
    const equal = this.#read(key) === expected;
    if (equal) this.#change(key, value, ttlMs);
    return equal;
  }

  async delete(key: string, expected?: string): Promise<void> {
    if (expected === undefined || this.#read(key) === expected) this.#change(key, undefined);
  }

  #read(key: string): string | undefined {
    const entry = this.entries.get(key);
    return entry && entry.expiresAt > performance.now() ? entry.value : undefined;
  }

  #change(key: string, value: string | undefined, ttlMs = Infinity): void {
    this.#put(key, { value, expiresAt: performance.now() + ttlMs, remote: this.entries.get(key)?.remote, changed: true });
  }

  #put(key: string, entry: LocalEntry): void {
    this.entries.delete(key);
    this.entries.set(key, entry);
    if (this.entries.size <= MOST_ENTRIES) return;
    const [oldest] = this.entries.keys();
    this.entries.delete(oldest!);
  }
}
