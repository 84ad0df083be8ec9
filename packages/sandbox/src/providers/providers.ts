import { createService } from "../service/service.ts";
import type { Environment, Service } from "../service/service.ts";
import { connectycube } from "./connectycube.ts";
import { dailyEarly } from "./daily-early.ts";
import { demodesk } from "./demodesk.ts";
import type { SandboxProvider } from "./provider.ts";
import { teamviewerEngage } from "./teamviewer-engage.ts";
import { zoom } from "./zoom.ts";

/** All services of the sandbox, by the name that is in their URLs. A new one is added here and below. */
export const providers = { connectycube, "daily-early": dailyEarly, demodesk, "teamviewer-engage": teamviewerEngage, zoom };

/** Puts all providers to work. Each has types of its own for its state and its users, which end here. */
export function createServices(environment: Environment): Record<ProviderName, Service> {
  return {
    connectycube: createService(connectycube, environment),
    "daily-early": createService(dailyEarly, environment),
    demodesk: createService(demodesk, environment),
    "teamviewer-engage": createService(teamviewerEngage, environment),
    zoom: createService(zoom, environment),
  };
}

export type ProviderName = keyof typeof providers;

export const providerNames = Object.keys(providers) as ProviderName[];

/** The options that a provider's client takes as its credentials. */
export type CredentialsOf<Name extends ProviderName> =
  (typeof providers)[Name] extends SandboxProvider<infer _State, infer _User, infer Credentials> ? Credentials : never;
