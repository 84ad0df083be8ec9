import { BareObject } from "./bare-object.ts";
import type { Context } from "./context.ts";
import { InvalidInputError } from "./errors.ts";
import { Fault } from "./fault.ts";
import type { CallOptions, Settings } from "./options.ts";
import { checkFields, describe } from "./request/fields.ts";
import { normalizeHeaders } from "./request/headers.ts";

/** Copies objects over one another, leaving out properties that are undefined. The result has no prototype. */
export function mergeDefined<Target extends object>(...sources: readonly (Partial<Target> | undefined)[]): Target {
  const merged = new BareObject() as Target;
  for (const source of sources) {
    for (const [name, value] of Object.entries(source ?? {})) if (value !== undefined) merged[name as keyof Target] = value as Target[keyof Target];
  }
  return merged;
}

/**
 * Copies and checks the options of a client, or of a call over the client's. The caller can change their own
 * objects afterwards without changing a client or a call.
 */
export function mergeSettings(base: Settings | undefined, given: CallOptions | undefined): Settings {
  if (base && !given) return base;
  checkFields(given, "options");
  const settings = mergeDefined<Settings>(base, given);
  settings.headers = Object.assign(normalizeHeaders(base?.headers), normalizeHeaders(settings.headers));
  checkSettings(settings);
  return settings;
}

/**
 * The settings of a call. If it has its own credential, the client's credentials are not used: together they could
 * belong to two users. For the same reason, the client's credential does not replace one that is `undefined` or `null`.
 */
export function callSettings({ provider, options }: Context, given: CallOptions | undefined): Settings {
  if (!given) return options;
  const names = new Set(provider.credentials.map(({ option }) => option));
  const own = Object.entries(given).filter(([name]) => names.has(name));
  const missing = own.find(([, value]) => value == null);
  if (missing) throw new Fault(InvalidInputError, `${missing[0]} is ${missing[1]}: leave it out to use the client's own credential`);
  const base = own.length > 0 ? (Object.fromEntries(Object.entries(options).filter(([name]) => !names.has(name))) as Settings) : options;
  return mergeSettings(base, given);
}

const LIMITS = ["timeoutMs", "deadlineMs", "maxRetries", "maxRetryAfterMs", "maxResponseBytes"] as const;
const FUNCTIONS = ["fetch", "logger", "onResponse"] as const;

/** Rejects values that the types forbid. Options often come from environment variables, and `NaN` would turn a limit off. */
function checkSettings(settings: Settings): void {
  const refuse = (name: string, expected: string, value: unknown) => {
    throw new Fault(InvalidInputError, `${name} has to be ${expected}, not ${describe(value)}`);
  };
  for (const name of LIMITS) {
    const value: unknown = settings[name];
    if (value !== undefined && !(typeof value === "number" && value >= 0)) refuse(name, "a number that is not negative", value);
  }
  for (const name of FUNCTIONS) if (settings[name] !== undefined && typeof settings[name] !== "function") refuse(name, "a function", settings[name]);
  const { signal } = settings;
  if (signal !== undefined && typeof signal?.addEventListener !== "function") refuse("signal", "an AbortSignal, such as controller.signal", signal);
}
