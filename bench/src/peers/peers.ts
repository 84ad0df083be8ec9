/** A library that is measured. Its set-up is in bench/peers/setups/<name>.js. */
export interface Peer {
  readonly name: string;
  /** The package that a program installs. Absent if the platform has it, or if its code is copied into the program. */
  readonly package?: string;
  /** The package of its generator, if its client is generated. */
  readonly generator?: string;
  readonly kind: "platform" | "generated" | "library" | "SDK";
  /** The features that are enabled in the documented minimal set-up, which we measure. */
  readonly enabled: { readonly retries: boolean; readonly timeout: boolean; readonly typedErrors: boolean };
}

const NOTHING = { retries: false, timeout: false, typedErrors: false };
const EVERYTHING = { retries: true, timeout: true, typedErrors: true };

/** The baseline. The others are compared with it. */
export const RAW = "raw";

/** The least that a client with a timeout can do. */
export const RAW_WITH_TIMEOUT = "raw-timeout";

export const MEETWIRE = "meetwire";

export const PEERS: readonly Peer[] = [
  { name: RAW, kind: "platform", enabled: NOTHING },
  { name: RAW_WITH_TIMEOUT, kind: "platform", enabled: { ...NOTHING, timeout: true } },
  { name: MEETWIRE, package: "@meetwire/connectycube", kind: "generated", enabled: EVERYTHING },
  { name: "openapi-fetch", package: "openapi-fetch", generator: "openapi-typescript", kind: "generated", enabled: NOTHING },
  { name: "hey-api", generator: "@hey-api/openapi-ts", kind: "generated", enabled: NOTHING },
  { name: "orval", generator: "orval", kind: "generated", enabled: NOTHING },
  { name: "kubb", package: "@kubb/plugin-client", generator: "@kubb/plugin-client", kind: "generated", enabled: NOTHING },
  { name: "redocly", generator: "@redocly/cli", kind: "generated", enabled: { ...NOTHING, typedErrors: true } },
  { name: "polar", package: "@polar-sh/sdk", kind: "SDK", enabled: { ...NOTHING, timeout: true, typedErrors: true } },
  { name: "polar-function", package: "@polar-sh/sdk", kind: "SDK", enabled: { ...NOTHING, timeout: true, typedErrors: true } },
  { name: "octokit", package: "@octokit/request", kind: "library", enabled: { ...NOTHING, typedErrors: true } },
  { name: "ky", package: "ky", kind: "library", enabled: EVERYTHING },
  { name: "axios", package: "axios", kind: "library", enabled: { ...NOTHING, typedErrors: true } },
  { name: "stripe", package: "stripe", kind: "SDK", enabled: EVERYTHING },
  { name: "anthropic", package: "@anthropic-ai/sdk", kind: "SDK", enabled: EVERYTHING },
  { name: "openai", package: "openai", kind: "SDK", enabled: EVERYTHING },
];

export function listEnabled({ enabled }: Peer): string[] {
  return [...(enabled.retries ? ["retries"] : []), ...(enabled.timeout ? ["timeout"] : []), ...(enabled.typedErrors ? ["typed errors"] : [])];
}
