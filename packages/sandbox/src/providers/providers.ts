import { createService } from "../service/service.ts";
import type { Environment, Service } from "../service/service.ts";
import { providers } from "./all-providers.ts";
import type { SandboxProvider } from "./provider.ts";

export { providers };

export type ProviderName = keyof typeof providers;

export const providerNames = Object.keys(providers) as ProviderName[];

export function isProviderName(name: unknown): name is ProviderName {
  return providerNames.includes(name as ProviderName);
}

/** Creates the providers' services in a sandbox. From here on, the types of each provider's state and users are erased. */
export function createServices(environment: Environment): Record<ProviderName, Service> {
  const create = (name: ProviderName) => createService(providers[name] as unknown as SandboxProvider<unknown, unknown, unknown>, environment);
  return Object.fromEntries(providerNames.map((name) => [name, create(name)])) as Record<ProviderName, Service>;
}

/** The options that a provider's client takes as its credentials. */
export type CredentialsOf<Name extends ProviderName> =
  (typeof providers)[Name] extends SandboxProvider<infer _State, infer _User, infer Credentials> ? Credentials : never;
