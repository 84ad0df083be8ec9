import type { SecurityScheme } from "../../shared/openapi.ts";

/** How a client gets its own tokens: the flows of a scheme that a server can use. */
export interface ApiOAuth {
  readonly flows: readonly ApiOAuthFlow[];
  readonly authentication: "basic" | "body" | undefined;
  /** Values by path in an error's body which show that the token was refused. */
  readonly refused: Readonly<Record<string, unknown>> | undefined;
  /** Where a token's response names the address of the API, and the hosts that it may name. */
  readonly apiUrl: { readonly property: string; readonly hosts: readonly string[] } | undefined;
  /** The flow in which a user gives consent. */
  readonly authorization: { readonly authorizationUrl: string; readonly tokenUrl: string } | undefined;
}

export interface ApiOAuthFlow {
  readonly grantType: string;
  readonly tokenUrl: string;
  /** Factory options by the name of the parameter they set. */
  readonly parameters: Readonly<Record<string, string>> | undefined;
  readonly parametersIn: "query" | "body" | undefined;
}

/** Reads the flows of an OAuth scheme; `undefined` if there are no flows. Relative addresses cannot be used without a server. */
export function readOAuth({ type, flows, ...scheme }: SecurityScheme): ApiOAuth | undefined {
  if (type !== "oauth2") return undefined;
  const { authorizationCode, clientCredentials, "x-account-credentials": account } = flows ?? {};
  const found = [
    account && { parameters: undefined, parametersIn: undefined, ...account },
    authorizationCode && flowOf("refresh_token", authorizationCode.refreshUrl ?? authorizationCode.tokenUrl),
    clientCredentials && flowOf("client_credentials", clientCredentials.tokenUrl),
  ].flatMap((flow) => (flow && URL.canParse(flow.tokenUrl) ? [pick(flow)] : []));
  if (found.length === 0) return undefined;
  const authorization =
    authorizationCode && URL.canParse(authorizationCode.authorizationUrl) && URL.canParse(authorizationCode.tokenUrl) ? authorizationCode : undefined;
  return {
    flows: found,
    authentication: scheme["x-client-authentication"],
    refused: scheme["x-token-refused"],
    apiUrl: scheme["x-token-api-url"],
    authorization: authorization && { authorizationUrl: authorization.authorizationUrl, tokenUrl: authorization.tokenUrl },
  };
}

/** The options that a client with these flows takes beside those that every such client has. */
export function flowOptions({ flows }: ApiOAuth): string[] {
  return flows.flatMap(({ parameters }) => Object.values(parameters ?? {}));
}

function flowOf(grantType: string, tokenUrl: string): ApiOAuthFlow {
  return { grantType, tokenUrl, parameters: undefined, parametersIn: undefined };
}

/** Without the scopes, which a client does not need. */
function pick({ grantType, tokenUrl, parameters, parametersIn }: ApiOAuthFlow): ApiOAuthFlow {
  return { grantType, tokenUrl, parameters, parametersIn };
}
