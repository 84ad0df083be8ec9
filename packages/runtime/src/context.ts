import type { FindLimit, Provider } from "./operation.ts";
import type { Settings } from "./options.ts";
import type { CredentialState } from "./send/credentials.ts";
import type { TokenBucket } from "./send/retry.ts";

/** What the calls of one client share. */
export interface Context {
  readonly provider: Provider;
  readonly baseUrl: string;
  /** The client's options, with its credentials. */
  readonly options: Settings;
  readonly retryBucket: TokenBucket;
  readonly credentials: CredentialState;
  readonly findLimit?: FindLimit | undefined;
}
