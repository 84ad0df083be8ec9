import type { Call } from "../call.ts";
import { createClient } from "../client.ts";
import { ApiError } from "../errors.ts";
import { AuthenticationError } from "../errors.ts";
import { InvalidInputError } from "../errors.ts";
import { UnexpectedResponseError } from "../errors.ts";
import type { Operation, TokenFlows } from "../operation.ts";
import type { ClientOptions } from "../options.ts";
import { readAt } from "../read-at.ts";
import { urlEncodedBody } from "../request/encode.ts";
import { processStore } from "../state/process-state.ts";
import type { Store } from "../state/store.ts";
import { fingerprint, tokenSource } from "./token-source.ts";
import type { Grant, TokenSource } from "./token-source.ts";

/** A way to get tokens, from the spec: a flow of OAuth 2, or a grant of the provider's own. */
export interface OAuthFlow {
  readonly grantType: string;
  readonly tokenUrl: string;
  /** Client options by the parameter that they become. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly parametersIn?: "query" | "body";
}

/** How a provider gives tokens: the OAuth scheme of its spec. */
export interface OAuthScheme {
  readonly flows: readonly OAuthFlow[];
  /** How the client says who it is. Default `basic`. */
  readonly authentication?: "basic" | "body";
}

/** The options of a client that gets its own tokens. Which of them go together is in the provider's spec. */
export interface OAuthOptions {
  clientId?: string | undefined;
  clientSecret?: string | undefined;
  /** The refresh token that the authorization gave. If the provider rotates them, the newer ones are kept in `store`. */
  refreshToken?: string | undefined;
  /** Scopes to ask for, separated by blanks. Default: those of the app. */
  scope?: string | undefined;
  /** Replaces the address of the token endpoint, for a sandbox or a proxy. */
  tokenUrl?: string | undefined;
  /** Where tokens are kept, and shared between processes. Default: this process's memory. */
  store?: Store | undefined;
}

type Options = ClientOptions & OAuthOptions & Readonly<Record<string, unknown>>;

/** A token request is given up after this time, before the lock of a renewal expires. */
const TOKEN_TIMEOUT_MS = 10_000;

interface TokenClient {
  tokens: { create(params: Readonly<Record<string, unknown>>): Call<TokenResponse> };
}

interface TokenResponse {
  access_token?: unknown;
  expires_in?: unknown;
  refresh_token?: unknown;
}

/** The flows of a provider, for its table. */
export function oauthTokens(scheme: OAuthScheme): TokenFlows {
  return {
    needs: scheme.flows.map((flow) => optionsOf(flow).join(" and ")),
    create: (provider, options) => createSource(scheme, provider, options as Options)?.token,
  };
}

/** Whether an error's body has all of these values, by path. */
export function bodyHas(values: Readonly<Record<string, unknown>>): (body: unknown) => boolean {
  return (body) => Object.entries(values).every(([path, value]) => readAt(body, path) === value);
}

/** Makes the token source of a client from its options; `undefined` if it is given no credentials of a flow. */
function createSource(scheme: OAuthScheme, provider: string, options: Options): TokenSource | undefined {
  const flow = chooseFlow(scheme, options);
  if (!flow) return undefined;
  const { refreshToken: first, store = processStore(options.fetch) } = options;
  // With all that is secret: nobody may get the token of an account whose name they know. A refresh token is secret itself,
  // and its newer ones have to be found again after the client's secret was replaced.
  const identity =
    flow.grantType === "refresh_token" ? [first] : [options.clientSecret, ...Object.values(flow.parameters ?? {}).map((option) => options[option] as string)];
  const client = createTokenClient(provider, scheme, flow, options);
  return tokenSource({
    key: async () => `meetwire:token:${provider}:${await fingerprint(options.tokenUrl ?? flow.tokenUrl, options.clientId, options.scope, ...identity)}`,
    store,
    request: async (refreshToken) => {
      const response = client.tokens.create(writeRequest(scheme, flow, options, refreshToken ?? first));
      return readGrant(await response.catch(explain));
    },
    isReplaced: (error) => error instanceof AuthenticationError && flow.grantType === "refresh_token",
  });
}

/** The client options that a flow needs. */
export function optionsOf({ grantType, parameters = {} }: OAuthFlow): string[] {
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

function createTokenClient(provider: string, { authentication }: OAuthScheme, { tokenUrl, parametersIn }: OAuthFlow, options: Options): TokenClient {
  const url = options.tokenUrl ?? tokenUrl;
  if (!URL.canParse(url)) throw new InvalidInputError("tokenUrl has to be an http or https URL");
  const { origin, pathname } = new URL(url);
  const create: Operation = {
    method: "POST",
    path: pathname,
    headers: authentication === "body" ? [] : ["authorization"],
    ...(parametersIn !== "query" && { bodyType: "application/x-www-form-urlencoded", writeBody: urlEncodedBody }),
  };
  const { fetch, logger, timeoutMs = TOKEN_TIMEOUT_MS } = options;
  return createClient<TokenClient>(
    { name: provider, baseUrl: origin, anonymous: true, credentials: [], operations: { tokens: { create } } },
    // The call that needs the token is retried, if that is of use.
    { fetch, logger, timeoutMs: Math.min(timeoutMs, TOKEN_TIMEOUT_MS), maxRetries: 0 },
  );
}

function writeRequest(
  { authentication }: OAuthScheme,
  { grantType, parameters = {}, parametersIn }: OAuthFlow,
  options: Options,
  refreshToken: string | undefined,
) {
  const { clientId, clientSecret, scope } = options;
  const inBody = authentication === "body" || clientSecret === undefined;
  const fields = {
    grant_type: grantType,
    ...Object.fromEntries(Object.entries(parameters).map(([name, option]) => [name, options[option]])),
    ...(grantType === "refresh_token" && { refresh_token: refreshToken }),
    ...(scope !== undefined && { scope }),
    ...(inBody && { client_id: clientId, client_secret: clientSecret }),
  };
  const authorization = inBody ? undefined : `Basic ${btoa(`${encodeURIComponent(clientId!)}:${encodeURIComponent(clientSecret)}`)}`;
  return parametersIn === "query" ? { ...fields, authorization } : { body: fields, authorization };
}

/** `invalid_grant` comes with 400, and is about a credential all the same. */
function explain(error: unknown): never {
  if (!(error instanceof ApiError) || (error.body as { error?: unknown } | undefined)?.error !== "invalid_grant") throw error;
  const { status, body, attempts, response } = error;
  throw new AuthenticationError(`${error.message}: the refresh token is used up or withdrawn, so the user has to authorize again`, {
    status,
    body,
    attempts,
    response,
    cause: error,
  });
}

function readGrant(response: TokenResponse | undefined): Grant {
  const { access_token: accessToken, expires_in: seconds, refresh_token: refreshToken } = Object(response) as TokenResponse;
  if (typeof accessToken !== "string" || !accessToken) throw new UnexpectedResponseError("the token endpoint's response has no access_token");
  return {
    accessToken,
    lifeMs: Number(seconds) > 0 ? Number(seconds) * 1000 : undefined,
    refreshToken: typeof refreshToken === "string" && refreshToken ? refreshToken : undefined,
  };
}
