/** How many calls may be made. Several limits may apply to one call. */
export type Limit = SlidingLimit | Quota;

/** A limit in any window of a certain length, held by spreading calls: one every `intervalMs`, up to `burst` at once. */
export interface SlidingLimit {
  /** The name of the limit, such as `zoom:account:light`. */
  readonly key: string;
  readonly intervalMs: number;
  readonly burst: number;
}

/** A limit in each period of a certain length. Periods are counted from 1970 in UTC, so that one of 24 hours is a calendar day. */
export interface Quota {
  readonly key: string;
  readonly quota: number;
  readonly periodMs: number;
}

/**
 * Says when a call may be made. Share one between processes, and they stay below a limit together.
 *
 * `@meetwire/redis` is one. The cases of `@meetwire/runtime/testing` check your own.
 */
export interface Limiter {
  /**
   * Reserves a place for a call that counts `cost` against each of the limits, in one step.
   *
   * @returns how long to wait before the call, in milliseconds, 0 if it may be made at once. More than `maxWaitMs` means
   * that nothing was reserved.
   */
  take(limits: readonly Limit[], cost: number, maxWaitMs: number): Promise<number>;
  /** Keeps calls back for some milliseconds, because the provider said so. A quota is used up if its period ends by then. */
  block(limits: readonly Limit[], ms: number): Promise<void>;
}

/** Keys that are no longer needed are removed when there are more than this. */
const SWEEP_ABOVE = 1000;

/** A provider's reset may come this many milliseconds before the period's end, because clocks differ. For limiters. */
export const CLOCK_TOLERANCE_MS = 60_000;

/**
 * A limiter in this process's memory, by the generic cell rate algorithm: for each key it keeps the time at which a
 * steady stream of calls would be due.
 */
export function memoryLimiter(): Limiter {
  /** When the next call is due, by key, in milliseconds since 1970. */
  const due = new Map<string, number>();
  /** The calls of the latest period in which there are any, by key. */
  const counts = new Map<string, { period: number; count: number; endsAt: number }>();

  const sweep = (time: number) => {
    if (due.size + counts.size < SWEEP_ABOVE) return;
    for (const [key, at] of due) if (at < time) due.delete(key);
    for (const [key, { endsAt }] of counts) if (endsAt < time) counts.delete(key);
  };

  /** The current period of a quota, and its count so far. */
  const findPeriod = ({ key, quota, periodMs }: Quota, cost: number, time: number) => {
    const current = Math.floor(time / periodMs);
    const known = counts.get(key);
    const { period, count } = known && known.period >= current ? known : { period: current, count: 0 };
    return count > 0 && count + cost > quota ? { period: period + 1, count: 0 } : { period, count };
  };

  return {
    async take(limits, cost, maxWaitMs) {
      const time = now();
      sweep(time);
      const starts = limits.map((limit) => {
        if ("quota" in limit) return findPeriod(limit, cost, time).period * limit.periodMs;
        return Math.max(due.get(limit.key) ?? 0, time) + (cost - limit.burst) * limit.intervalMs;
      });
      const start = Math.max(time, ...starts);
      if (start - time > maxWaitMs) return start - time;
      for (const limit of limits) {
        if ("quota" in limit) {
          const { period, count } = findPeriod(limit, cost, start);
          counts.set(limit.key, { period, count: count + cost, endsAt: (period + 1) * limit.periodMs });
        } else due.set(limit.key, Math.max(due.get(limit.key) ?? 0, start) + cost * limit.intervalMs);
      }
      return start - time;
    },
    async block(limits, ms) {
      const time = now();
      for (const limit of limits) {
        if ("quota" in limit) {
          const period = Math.floor(time / limit.periodMs);
          const endsAt = (period + 1) * limit.periodMs;
          if (time + ms >= endsAt - CLOCK_TOLERANCE_MS) counts.set(limit.key, { period, count: limit.quota, endsAt });
        } else due.set(limit.key, Math.max(due.get(limit.key) ?? 0, time + ms + (limit.burst - 1) * limit.intervalMs));
      }
    },
  };
}

/** Milliseconds since 1970 by a clock that never goes back. */
function now(): number {
  return performance.timeOrigin + performance.now();
}
