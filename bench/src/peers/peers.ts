/** One library that is measured, with the set-up in bench/peers/setups/<name>.js. */
export interface Peer {
  readonly name: string;
  /** The package that a program installs; none for what the platform has, or what is copied into the program whole. */
  readonly package?: string;
  /** The package of its generator, where its client is generated. */
  readonly generator?: string;
  readonly kind: "platform" | "generated" | "library" | "SDK";
  /** What one call has armed in the set-up that is measured, which is the documented minimal one. */
  readonly armed: { readonly retries: boolean; readonly timeout: boolean; readonly typedErrors: boolean };
}

const NOTHING = { retries: false, timeout: false, typedErrors: false };
const EVERYTHING = { retries: true, timeout: true, typedErrors: true };

/** The floor that the others are held against. */
export const RAW = "raw";

export const MEETWIRE = "meetwire";

export const PEERS: readonly Peer[] = [
  { name: RAW, kind: "platform", armed: NOTHING },
  { name: "raw-timeout", kind: "platform", armed: { ...NOTHING, timeout: true } },
  { name: MEETWIRE, package: "@meetwire/connectycube", kind: "generated", armed: EVERYTHING },
  { name: "openapi-fetch", package: "openapi-fetch", generator: "openapi-typescript", kind: "generated", armed: NOTHING },
  { name: "hey-api", generator: "@hey-api/openapi-ts", kind: "generated", armed: NOTHING },
  { name: "orval", generator: "orval", kind: "generated", armed: NOTHING },
  { name: "kubb", package: "@kubb/plugin-client", generator: "@kubb/plugin-client", kind: "generated", armed: NOTHING },
  { name: "redocly", generator: "@redocly/cli", kind: "generated", armed: { ...NOTHING, typedErrors: true } },
  { name: "polar", package: "@polar-sh/sdk", kind: "SDK", armed: { ...NOTHING, timeout: true, typedErrors: true } },
  { name: "polar-function", package: "@polar-sh/sdk", kind: "SDK", armed: { ...NOTHING, timeout: true, typedErrors: true } },
  { name: "octokit", package: "@octokit/request", kind: "library", armed: { ...NOTHING, typedErrors: true } },
  { name: "ky", package: "ky", kind: "library", armed: EVERYTHING },
  { name: "axios", package: "axios", kind: "library", armed: { ...NOTHING, typedErrors: true } },
  { name: "stripe", package: "stripe", kind: "SDK", armed: EVERYTHING },
  { name: "anthropic", package: "@anthropic-ai/sdk", kind: "SDK", armed: EVERYTHING },
  { name: "openai", package: "openai", kind: "SDK", armed: EVERYTHING },
];
