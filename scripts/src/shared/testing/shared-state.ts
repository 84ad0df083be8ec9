/** The state that a process shares between the test files that run in it. */

/**
 * Names that a module changes when it is loaded. It stays loaded for the next file, so the change may stay, too.
 * The generator lets `JSON.stringify` write a `bigint`: the packages' tests never run in the same process as its tests.
 */
const CHANGED_BY_LOADING = new Set([
  "BigInt.prototype.toJSON",
  "globalThis.Symbol(graceful-fs.queue)",
  "globalThis.Symbol(signal-exit emitter)",
  "globalThis.Symbol(undici.globalDispatcher.1)",
  "globalThis.Symbol(undici.globalDispatcher.2)",
  "globalThis.__zod_globalConfig",
  "globalThis.__zod_globalRegistry",
  "process.allowedNodeEnvironmentFlags",
  "process.chdir",
  "process.cwd",
]);

/** Node emits these events itself. */
const IGNORED_EVENTS = new Set<string | symbol>(["newListener", "removeListener"]);

export type SharedState = ReadonlyMap<string, unknown>;

/** Reads the global variables and their properties, the environment, the working directory, listeners, open servers and child processes. */
export function readSharedState(): SharedState {
  const state = new Map<string, unknown>([["the working directory", process.cwd()]]);
  for (const [name, value] of Object.entries(process.env)) state.set(`process.env.${name}`, value);
  for (const event of process.eventNames()) if (!IGNORED_EVENTS.has(event)) state.set(`process.on(${String(event)})`, process.listenerCount(event));
  const resources = process.getActiveResourcesInfo();
  state.set("the number of open servers", resources.filter((each) => each === "TCPServerWrap").length);
  state.set("the number of child processes", resources.filter((each) => each === "ProcessWrap").length);
  addProperties(state, "globalThis", globalThis);
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const { value } = Object.getOwnPropertyDescriptor(globalThis, name)! as { value?: unknown };
    // Vitest and libraries keep their own state in globals such as `__vitest_worker__`.
    if (!isObject(value) || value === globalThis || name.startsWith("__")) continue;
    addProperties(state, name, value);
    if ("prototype" in value && isObject(value.prototype)) addProperties(state, `${name}.prototype`, value.prototype);
  }
  addProperties(state, "process", process);
  return state;
}

/** The names whose values differ. */
export function listChanges(before: SharedState, after: SharedState): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => !CHANGED_BY_LOADING.has(name) && !Object.is(before.get(name), after.get(name)));
}

function addProperties(state: Map<string, unknown>, name: string, object: object): void {
  for (const key of Reflect.ownKeys(object)) {
    const { get, value } = Reflect.getOwnPropertyDescriptor(object, key)!;
    state.set(`${name}.${String(key)}`, get ?? value);
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}
