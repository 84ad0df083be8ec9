import type { Provider } from "./operation.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import type { RetryBudget } from "./send/retry.ts";

/** All that the calls of one client share. */
export interface Context {
  readonly provider: Provider;
  readonly baseUrl: string;
  /** The client's options, its credentials among them. */
  readonly options: ClientOptions;
  readonly budget: RetryBudget;
}

/** The client's options with a call's own over them; its headers join the client's. */
export function mergeOptions(options: ClientOptions, call: CallOptions | undefined): ClientOptions & CallOptions {
  return call ? { ...overlay<ClientOptions & CallOptions>(options, call), headers: { ...options.headers, ...call.headers } } : options;
}

/** An object with another's properties over it; what the other leaves undefined stays as it was. */
export function overlay<Target extends object>(target: Target, over: Partial<Target> | undefined): Target {
  const given = Object.entries({ ...over }).filter(([, value]) => value !== undefined);
  return { ...target, ...Object.fromEntries(given) };
}
