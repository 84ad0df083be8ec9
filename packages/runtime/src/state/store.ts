/**
 * Keeps small texts for a while: tokens, and the ids of webhooks that were handled. Share one between processes, and they
 * share their tokens. Keys and values are strings; their content is up to the caller. Values may be secret.
 *
 * `@meetwire/redis` is one. The cases of `@meetwire/runtime/testing` check your own.
 */
export interface Store {
  /** The value of a key; `undefined` if it was never set, was deleted or has expired. */
  get(key: string): Promise<string | undefined>;
  /** Sets a key, and when it expires: after `ttlMs` milliseconds, or never without it. An earlier expiry is forgotten. */
  set(key: string, value: string, ttlMs?: number): Promise<void>;
  /** Sets a key that has no value. Of several callers at the same time exactly one gets `true`. */
  setIfAbsent(key: string, value: string, ttlMs?: number): Promise<boolean>;
  /** Sets a key if it has the expected value, in one step. `false` if it has another value or does not exist. */
  compareAndSet(key: string, expected: string, value: string, ttlMs?: number): Promise<boolean>;
  /** Deletes a key; with `expected`, only if it has that value, in one step. */
  delete(key: string, expected?: string): Promise<void>;
}

/** Expired keys are removed when this many others were written. */
const SWEEP_EVERY = 1000;

/**
 * A store in this process's memory, which ends with it.
 *
 * @example
 * const store = memoryStore();
 * await store.set("greeting", "hello", 60_000);
 */
export function memoryStore(): Store {
  const entries = new Map<string, { value: string; expiresAt: number }>();
  let writes = 0;

  const read = (key: string): string | undefined => {
    const entry = entries.get(key);
    if (entry && entry.expiresAt <= now()) entries.delete(key);
    else return entry?.value;
  };
  const write = (key: string, value: string, ttlMs = Infinity) => {
    if (++writes % SWEEP_EVERY === 0) for (const each of entries.keys()) read(each);
    entries.set(key, { value, expiresAt: now() + ttlMs });
  };

  return {
    get: async (key) => read(key),
    set: async (key, value, ttlMs) => write(key, value, ttlMs),
    async setIfAbsent(key, value, ttlMs) {
      const absent = read(key) === undefined;
      if (absent) write(key, value, ttlMs);
      return absent;
    },
    async compareAndSet(key, expected, value, ttlMs) {
      const equal = read(key) === expected;
      if (equal) write(key, value, ttlMs);
      return equal;
    },
    async delete(key, expected) {
      if (expected === undefined || read(key) === expected) entries.delete(key);
    },
  };
}

/** Monotonic: a clock that is set back must not make a key live longer. */
function now(): number {
  return performance.now();
}
