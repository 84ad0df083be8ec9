import { getCallSites } from "node:util";

/** Counts the running timers of the global functions, without those that Node sets for its idle connections. */
export function watchTimers(): { running(): number; stop(): void } {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const running = new Set<unknown>();
  const watchedSet = (work: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) => {
    if (getCallSites().some(({ scriptName }) => scriptName.includes("node:internal/deps/undici"))) return set(work, ms, ...given);
    const timer = set(() => {
      running.delete(timer);
      work(...given);
    }, ms);
    running.add(timer);
    return timer;
  };
  globalThis.setTimeout = Object.assign(watchedSet, set);
  globalThis.clearTimeout = (timer) => {
    running.delete(timer);
    clear(timer);
  };
  return {
    running: () => running.size,
    stop: () => Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }),
  };
}
