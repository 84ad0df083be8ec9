import { createDemodesk } from "@meetwire/demodesk";
import type { Demodesk, DemodeskOptions } from "@meetwire/demodesk";
import { InvalidInputError, isMeetwireError, UnexpectedResponseError } from "@meetwire/runtime";
import type { MeetwireError } from "@meetwire/runtime";

/** Options of {@link createLoginHandler}. */
export interface LoginHandlerOptions {
  /**
   * Decides whose login a request gets. The caller is then logged in to Demodesk as that user, so authenticate the
   * caller first, as your other endpoints do (a session, a cookie, a token). Return
   *
   * - the user's own API key (`USER_API_KEY`, from when the user was added), or a client made with it;
   * - `null` for an unknown caller, which gets a 401;
   * - a `Response` to reject the request with your own response.
   *
   * If it throws, the handler throws the same error.
   */
  authenticateCaller(request: Request): LoginAs | Promise<LoginAs>;
  /** Options for the client of a key: `baseUrl`, `timeoutMs`, `deadlineMs`, `logger` and so on. */
  client?: Omit<DemodeskOptions, "apiKey"> | undefined;
  /** Called with the reason if Demodesk returned no login, for your log. The browser does not see it. */
  onError?: ((error: unknown) => void) | undefined;
}

/** The user to log in as, or a rejection. */
export type LoginAs = string | Demodesk | Response | null | undefined;

/**
 * Creates the endpoint that the browser login asks for a token. It authenticates the caller, forwards `users/login`, and
 * returns `{ "authToken": "…" }`. It accepts GET and POST and does not read the body.
 *
 * It sets no CORS headers, so only pages of the same origin can read the response. If your page has another origin, put
 * your framework's CORS middleware in front, with that one origin and with credentials.
 *
 * Failures: 401 for an unknown caller, 405 for another method, 502 if Demodesk responds with an error, 503 with `Retry-After`
 * if it limits the rate, 504 if it does not respond in time. The responses have no other details.
 *
 * @throws {InvalidInputError} if `authenticateCaller` is not a function
 * @example
 * const handle = createLoginHandler({ authenticateCaller: async (request) => (await findUser(request))?.demodeskKey });
 */
export function createLoginHandler({ authenticateCaller, client: options, onError }: LoginHandlerOptions): (request: Request) => Promise<Response> {
  // Without it, anyone could log in as the user. Callers in plain JavaScript have no types to warn them.
  if (typeof authenticateCaller !== "function") throw new InvalidInputError("authenticateCaller must be a function: without it, anyone could log in");
  return async (request) => {
    if (request.method !== "GET" && request.method !== "POST") return reject(405, "use GET or POST", { allow: "GET, POST" });
    const caller = await authenticateCaller(request);
    if (!caller) return reject(401, "you are not logged in here");
    if (typeof caller === "object" && !("users" in caller)) return caller;
    try {
      const client = typeof caller === "string" ? createDemodesk({ ...options, apiKey: caller }) : caller;
      const { meta } = await client.users.login({}, { signal: request.signal });
      const authToken: unknown = meta?.access_token;
      if (typeof authToken !== "string" || authToken === "")
        throw new UnexpectedResponseError("demodesk returned no access_token", { provider: "demodesk", operation: "users/login" });
      return respond(200, { authToken });
    } catch (error) {
      if (!isMeetwireError(error)) throw error;
      onError?.(error);
      return describeFailure(error);
    }
  };
}

/** By the error's name, because the client may come from another copy of the runtime. */
function describeFailure(error: MeetwireError): Response {
  if (error.name === "TimeoutError") return reject(504, "Demodesk did not respond in time");
  if (error.name !== "RateLimitError") return reject(502, "Demodesk returned no login");
  const seconds = Math.ceil((error.retryAfterMs ?? 1000) / 1000);
  return reject(503, "Demodesk asks to wait", { "retry-after": String(seconds) });
}

function reject(status: number, error: string, headers?: Record<string, string>): Response {
  return respond(status, { error }, headers);
}

/** A login is one person's secret, so caches must not keep it. */
function respond(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store", ...headers } });
}
