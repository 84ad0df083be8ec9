import { InvalidInputError } from "../errors.ts";
import { sha256, toBase64 } from "../hash.ts";
import type { ClientOptions } from "../options.ts";
import { requestToken } from "./token-endpoint.ts";
import type { OAuthScheme } from "./token-endpoint.ts";
import type { Grant } from "./token-source.ts";

/** The provider's endpoints for user consent and for tokens. */
export interface AuthorizationEndpoint extends Pick<OAuthScheme, "authentication"> {
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
}

export interface AuthorizationOptions extends Pick<ClientOptions, "fetch" | "logger" | "timeoutMs"> {
  clientId: string;
  /** Leave it out for a public client, which PKCE protects instead. */
  clientSecret?: string | undefined;
  /** The address of `callback`, as it is registered with the provider. */
  redirectUri: string;
  /** Scopes to ask for, separated by spaces. Default: the app's scopes. */
  scope?: string | undefined;
  /**
   * Called with the user's grant. Keep its `refreshToken` with the user: a client takes it. Returns the response
   * to the browser; by default a page that says so.
   */
  onGrant: (grant: Grant, request: Request) => Response | void | Promise<Response | void>;
  /** Called if the user refused, or the callback cannot be trusted. Default: a response with 400 that says why. */
  onFailure?: ((reason: string, request: Request) => Response | Promise<Response>) | undefined;
  /** Replaces the address of the consent page, for a sandbox. */
  authorizationUrl?: string | undefined;
  /** Replaces the address of the token endpoint, for a sandbox. */
  tokenUrl?: string | undefined;
}

/** The two handlers of an authorization, which return a `Response` for the browser. */
export interface Authorization {
  /** Sends the browser to the provider's consent page. */
  start(): Promise<Response>;
  /** Handles the browser's return: checks that it is the one that was sent, and exchanges the code for tokens. */
  callback(request: Request): Promise<Response>;
}

/** Holds the secrets that only this browser knows. */
const COOKIE = "meetwire-authorization";
const COOKIE_LIFE_S = 600;

/** Makes the handlers of an authorization by code, with PKCE and a state that is bound to the browser. */
export function authorizationHandler(provider: string, endpoint: AuthorizationEndpoint, options: AuthorizationOptions): Authorization {
  const { clientId, redirectUri, scope, onGrant, onFailure = refuse } = options;
  if (!clientId) throw new InvalidInputError("clientId is empty");
  if (!URL.canParse(redirectUri)) throw new InvalidInputError("redirectUri has to be a URL");
  const { protocol, pathname } = new URL(redirectUri);
  const cookie = (value: string, lifeS: number) =>
    `${COOKIE}=${value}; Path=${pathname}; Max-Age=${lifeS}; HttpOnly; SameSite=Lax${protocol === "https:" ? "; Secure" : ""}`;

  return {
    async start() {
      const [state, verifier] = [randomText(), randomText()];
      const url = new URL(options.authorizationUrl ?? endpoint.authorizationUrl);
      const query = {
        response_type: "code",
        client_id: clientId,
        redirect_uri: redirectUri,
        scope,
        state,
        code_challenge: toBase64Url(await sha256(verifier)),
        code_challenge_method: "S256",
      };
      for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
      return new Response(null, {
        status: 302,
        headers: { location: url.href, "set-cookie": cookie(`${state}.${verifier}`, COOKIE_LIFE_S), "cache-control": "no-store" },
      });
    },
    async callback(request) {
      const { searchParams } = new URL(request.url);
      const [state, verifier] = readCookie(request).split(".");
      // An attacker's code would connect this user to the attacker's account.
      if (!state || !verifier || searchParams.get("state") !== state)
        return onFailure("the authorization was not begun by this browser, or too long ago", request);
      const code = searchParams.get("code");
      if (!code) return onFailure(`the provider did not authorize: ${searchParams.get("error") ?? "it sent no code"}`, request);
      const flow = { grantType: "authorization_code", tokenUrl: endpoint.tokenUrl };
      const scheme = { flows: [flow], ...(endpoint.authentication && { authentication: endpoint.authentication }) };
      const grant = await requestToken(provider, scheme, flow, options, { code, redirect_uri: redirectUri, code_verifier: verifier });
      const response = (await onGrant(grant, request)) ?? new Response("You can close this window.", { headers: { "content-type": "text/plain" } });
      const headers = new Headers(response.headers);
      headers.append("set-cookie", cookie("", 0));
      return new Response(response.body, { status: response.status, headers });
    },
  };
}

function refuse(reason: string): Response {
  return new Response(reason, { status: 400, headers: { "content-type": "text/plain" } });
}

function readCookie(request: Request): string {
  const cookies = (request.headers.get("cookie") ?? "").split(/;\s*/);
  return cookies.find((each) => each.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? "";
}

/** 256 random bits, in the characters that PKCE allows. */
function randomText(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
}

/** URL-safe base64. */
function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
