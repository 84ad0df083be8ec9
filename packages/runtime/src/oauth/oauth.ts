import { AuthenticationError, InvalidInputError } from "../errors.ts";
import { fingerprint } from "../hash.ts";
import type { TokenFlows } from "../operation.ts";
import type { ClientOptions } from "../options.ts";
import { hasValues } from "../read-at.ts";
import { processStore } from "../state/process-state.ts";
import type { Store } from "../state/store.ts";
import { checkTokenUrl, requestToken } from "./token-endpoint.ts";
import type { OAuthFlow, OAuthScheme } from "./token-endpoint.ts";
import { tokenSource } from "./token-source.ts";
import type { TokenSource } from "./token-source.ts";

/** The options of a client that gets its own tokens. Which of them go together is in the provider's spec. */
export interface OAuthOptions {
  clientId?: string | undefined;
  clientSecret?: string | undefined;
  /** The refresh token that the authorization gave. If the provider rotates them, the newer ones are kept in `store`. */
  refreshToken?: string | undefined;
  /** Scopes to ask for, separated by spaces. Default: the app's scopes. */
  scope?: string | undefined;
  /** Replaces the address of the token endpoint, for a sandbox or a proxy. */
  tokenUrl?: string | undefined;
  /** Stores tokens, and shares them between processes. Default: this process's memory. */
  store?: Store | undefined;
}

type Options = ClientOptions & OAuthOptions & Readonly<Record<string, unknown>>;

/** The flows of a provider, for its table. */
export function oauthTokens(scheme: OAuthScheme): TokenFlows {
  return {
    needs: scheme.flows.map((flow) => optionsOf(flow).join(" and ")),
    create(provider, options) {
      const source = createSource(scheme, provider, options as Options);
      const { apiUrl } = scheme;
      if (!source || !apiUrl || options.baseUrl !== undefined) return source?.token;
      return Object.assign(source.token, { place: (url: string) => placeAt(source.apiUrl(), apiUrl.hosts, url) });
    },
  };
}

/** Sends a request to the host that came with its token. Only a documented host gets the token, and only over HTTPS. */
function placeAt(named: string | undefined, hosts: readonly string[], url: string): string {
  const { protocol, host } = new URL(named !== undefined && URL.canParse(named) ? named : url);
  const present = new URL(url);
  if (protocol !== "https:" || !hosts.includes(host) || !hosts.includes(present.host)) return url;
  return `https://${host}${url.slice(present.origin.length)}`;
}

/** Whether an error's body has all of these values, by path. */
export function bodyHas(values: Readonly<Record<string, unknown>>): (body: unknown) => boolean {
  return (body) => hasValues(body, values);
}

/** Makes the token source of a client from its options; `undefined` if it is given no credentials of a flow. */
function createSource(scheme: OAuthScheme, provider: string, options: Options): TokenSource | undefined {
  const flow = chooseFlow(scheme, options);
  if (!flow) return undefined;
  const { refreshToken: first, store = processStore(options.fetch) } = options;
  // The key includes every secret, so knowing an account's name is not enough to get its token. A refresh token is secret itself,
  // and its newer ones have to be found again after the client's secret was replaced.
  const identity =
    flow.grantType === "refresh_token" ? [first] : [options.clientSecret, ...Object.values(flow.parameters ?? {}).map((option) => options[option] as string)];
  checkTokenUrl(options.tokenUrl ?? flow.tokenUrl);
  return tokenSource({
    key: async () => `meetwire:token:${provider}:${await fingerprint(options.tokenUrl ?? flow.tokenUrl, options.clientId, options.scope, ...identity)}`,
    store,
    request: (refreshToken = first) =>
      requestToken(provider, scheme, flow, options, {
        ...Object.fromEntries(Object.entries(flow.parameters ?? {}).map(([name, option]) => [name, options[option] as string])),
        ...(flow.grantType === "refresh_token" && { refresh_token: refreshToken }),
        scope: options.scope,
      }),
    isReplaced: (error) => error instanceof AuthenticationError && flow.grantType === "refresh_token",
  });
}

/** The client options that a flow needs. */
function optionsOf({ grantType, parameters = {} }: OAuthFlow): string[] {
  // A public client has no secret to refresh with.
  return grantType === "refresh_token" ? ["refreshToken", "clientId"] : [...Object.values(parameters), "clientId", "clientSecret"];
}

function chooseFlow({ flows }: OAuthScheme, options: Options): OAuthFlow | undefined {
  const missing = flows.map((flow) => optionsOf(flow).filter((option) => !options[option]));
  const complete = flows[missing.findIndex(({ length }) => length === 0)];
  if (complete) return complete;
  const begun = flows.findIndex((flow, index) => missing[index]!.length < optionsOf(flow).length);
  if (begun >= 0 && !options["token"]) throw new InvalidInputError(`credentials are incomplete: give ${missing[begun]!.join(" and ")} as well`);
}
