import type { FindLimit, Operation, Provider } from "./operation.ts";
import type { Settings } from "./options.ts";
import type { CredentialState } from "./send/credentials.ts";
import type { TokenBucket } from "./send/retry.ts";

/** The state that the calls of one client share. */
export interface Context {
  readonly provider: Provider;
  /** @throws {Fault} if an option that is a part of the address is missing */
  readonly baseUrl: string;
  /** The client's options, with its credentials. */
  readonly options: Settings;
  readonly retryBucket: TokenBucket;
  readonly credentials: CredentialState;
  readonly findLimit?: FindLimit | undefined;
}

/** The address that an operation is sent to. The option `baseUrl` overrides an operation's own server. */
export function addressOf(context: Context, { server }: Operation): string {
  if (server === undefined || context.options.baseUrl !== undefined) return context.baseUrl;
  return typeof server === "string" ? server : server(context.options);
}
