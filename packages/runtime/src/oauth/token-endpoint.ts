import type { Call } from "../call.ts";
import { createClient } from "../client.ts";
import { ApiError, AuthenticationError, InvalidInputError, UnexpectedResponseError } from "../errors.ts";
import type { Operation } from "../operation.ts";
import type { ClientOptions } from "../options.ts";
import { secretsIn } from "../request/secrets.ts";
import { mergeDefined } from "../settings.ts";
import type { Grant } from "./token-source.ts";

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
  /** The property of a token's response with the address of the API to use, and the hosts that it may name. Any other is ignored. */
  readonly apiUrl?: { readonly property: string; readonly hosts: readonly string[] };
}

/** The client that asks for a token. */
export interface TokenClientOptions extends Pick<ClientOptions, "fetch" | "logger" | "timeoutMs"> {
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly tokenUrl?: string | undefined;
}

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

/** Asks a token endpoint for a token, with the fields of a grant. */
export async function requestToken(
  provider: string,
  scheme: OAuthScheme,
  flow: OAuthFlow,
  options: TokenClientOptions,
  fields: Readonly<Record<string, string | undefined>>,
): Promise<Grant> {
  const { clientId, clientSecret } = options;
  const inBody = scheme.authentication === "body" || clientSecret === undefined;
  const given = { grant_type: flow.grantType, ...fields, ...(inBody && { client_id: clientId, client_secret: clientSecret }) };
  const authorization = inBody ? undefined : `Basic ${btoa(`${encodeURIComponent(clientId!)}:${encodeURIComponent(clientSecret)}`)}`;
  const params = flow.parametersIn === "query" ? { ...given, authorization } : { body: given, authorization };
  const response = createTokenClient(provider, scheme, flow, options).tokens.create(params);
  return readGrant(await response.catch(explain), scheme);
}

/** Rejects an invalid URL before the first call. */
export function checkTokenUrl(url: string): URL {
  if (!URL.canParse(url) || !/^https?:[^?#@\s]+$/i.test(url))
    throw new InvalidInputError("tokenUrl has to be an http or https URL without user, query or fragment");
  return new URL(url);
}

function createTokenClient(provider: string, { authentication }: OAuthScheme, { tokenUrl, parametersIn }: OAuthFlow, options: TokenClientOptions): TokenClient {
  const { origin, pathname } = checkTokenUrl(options.tokenUrl ?? tokenUrl);
  const create: Operation = {
    method: "POST",
    path: pathname,
    secrets: (params) => findSecrets({ ...params, clientSecret }),
    headers: authentication === "body" ? [] : ["authorization"],
    ...(parametersIn !== "query" && { bodyType: "application/x-www-form-urlencoded", writeBody: writeForm }),
  };
  const { clientSecret, fetch, logger, timeoutMs = TOKEN_TIMEOUT_MS } = options;
  return createClient<TokenClient>(
    { name: provider, baseUrl: origin, anonymous: true, credentials: [], operations: { tokens: { create } } },
    // The call that needs the token has its own retries.
    { fetch, logger, timeoutMs: Math.min(timeoutMs, TOKEN_TIMEOUT_MS), maxRetries: 0 },
  );
}

/** Smaller than the general form writer, which every client with tokens would contain otherwise. */
function writeForm(body: unknown): URLSearchParams {
  return new URLSearchParams(mergeDefined<Record<string, string>>(body as object));
}

/** The parameters of a token request that are secret. `Authorization` holds the client's secret in base64. */
const findSecrets = /* @__PURE__ */ secretsIn("clientSecret", "authorization", "client_secret", "refresh_token", "code", "code_verifier", "assertion");

/** `invalid_grant` comes with status 400, but it is an authentication error. */
function explain(error: unknown): never {
  if (!(error instanceof ApiError) || (error.body as { error?: unknown } | undefined)?.error !== "invalid_grant") throw error;
  const { status, body, attempts, response } = error;
  throw new AuthenticationError(`${error.message}: the grant was used up or withdrawn, so the user has to authorize again`, {
    status,
    body,
    attempts,
    response,
    cause: error,
  });
}

function readGrant(response: TokenResponse | undefined, { apiUrl }: OAuthScheme): Grant {
  const { access_token: accessToken, expires_in: seconds, refresh_token: refreshToken } = Object(response) as TokenResponse;
  if (typeof accessToken !== "string" || !accessToken) throw new UnexpectedResponseError("the token endpoint's response has no access_token");
  const named = apiUrl && (response as Readonly<Record<string, unknown>>)[apiUrl.property];
  return {
    accessToken,
    lifeMs: Number(seconds) > 0 ? Number(seconds) * 1000 : undefined,
    refreshToken: typeof refreshToken === "string" && refreshToken ? refreshToken : undefined,
    apiUrl: typeof named === "string" ? named : undefined,
  };
}
