import { memoryLimiter } from "./limiter.ts";
import type { Limiter } from "./limiter.ts";
import { memoryStore } from "./store.ts";
import type { Store } from "./store.ts";

/**
 * The state of this process: even clients that are created for each request share their tokens and limits. Each `fetch`
 * has its own state, because another one may lead to another server, such as a sandbox in a test.
 */
interface ProcessState {
  store?: Store;
  limiter?: Limiter;
}

const states = /* @__PURE__ */ new WeakMap<object, ProcessState>();

function stateOf(fetch: typeof globalThis.fetch | undefined): ProcessState {
  const key = fetch ?? globalThis;
  const state = states.get(key) ?? {};
  states.set(key, state);
  return state;
}

/** The default store of all clients in this process. */
export function processStore(fetch: typeof globalThis.fetch | undefined): Store {
  return (stateOf(fetch).store ??= memoryStore());
}

/** The default limiter of all clients in this process. */
export function processLimiter(fetch: typeof globalThis.fetch | undefined): Limiter {
  return (stateOf(fetch).limiter ??= memoryLimiter());
}
