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

/** The client's options with a call's own over them; what a call leaves undefined stays as the client has it. */
export function mergeOptions(options: ClientOptions, call: CallOptions | undefined): ClientOptions & CallOptions {
  if (!call) return options;
  const merged: Record<string, unknown> = { ...options };
  for (const [name, value] of Object.entries(call)) {
    if (value !== undefined) merged[name] = name === "headers" ? { ...options.headers, ...(value as object) } : value;
  }
  return merged;
}
