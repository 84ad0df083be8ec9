import { createDemodesk } from "@meetwire/demodesk";
import type { Demodesk, DemodeskOptions } from "@meetwire/demodesk";
import { InvalidInputError, isMeetwireError, RateLimitError, TimeoutError, UnexpectedResponseError } from "@meetwire/runtime";

/** What `createLoginHandler` takes. */
export interface LoginHandlerOptions {
  /**
   * Says whose login a request gets. Whoever gets it is logged in to Demodesk as that user, so find out first who is
   * asking, as your other endpoints do (a session, a cookie, a token). Return
   *
   * - that user's own API key (`USER_API_KEY`, from when the user was added), or a client made with it;
   * - `null` for somebody you do not know: the answer is 401;
   * - a `Response` to refuse in your own words.
   *
   * What it throws, the handler throws.
   */
  authenticateCaller(request: Request): LoginAs | Promise<LoginAs>;
  /** How the client for a key is made: `baseUrl`, `timeoutMs`, `deadlineMs`, `logger` and so on. */
  client?: Omit<DemodeskOptions, "apiKey"> | undefined;
  /** Told why Demodesk gave no login, for your log; the browser is not told. Default: nobody. */
  onError?: ((error: unknown) => void) | undefined;
}

/** As whom to log somebody in, or that they are refused. */
export type LoginAs = string | Demodesk | Response | null | undefined;

/**
 * Makes the endpoint that the browser login asks for a token: it authenticates the caller, forwards `users/login`, and
 * answers `{ "authToken": "…" }`. It takes GET and POST and reads no body.
 *
 * It sets no CORS headers, so only pages of its own origin can read the answer. Where yours is of another origin, put
 * your framework's CORS middleware in front, with that one origin and with credentials.
 *
 * Failures: 401 for an unknown caller, 405 for another method, 502 where Demodesk refuses or fails, 503 with
 * `Retry-After` where it asks to wait, 504 where it does not answer in time. None of them tells more than that.
 *
 * @throws {InvalidInputError} where `authenticateCaller` is no function
 */
export function createLoginHandler({ authenticateCaller, client: options, onError }: LoginHandlerOptions): (request: Request) => Promise<Response> {
  // Without it, anybody could log in as the user. Types do not reach everybody.
  if (typeof authenticateCaller !== "function") throw new InvalidInputError("authenticateCaller has to be a function: without it, anybody could log in");
  return async (request) => {
    if (request.method !== "GET" && request.method !== "POST") return refuse(405, "use GET or POST", { allow: "GET, POST" });
    const caller = await authenticateCaller(request);
    if (!caller) return refuse(401, "you are not logged in here");
    if (typeof caller === "object" && !("users" in caller)) return caller;
    try {
      const client = typeof caller === "string" ? createDemodesk({ ...options, apiKey: caller }) : caller;
      const { meta } = await client.users.login({}, { signal: request.signal });
      const authToken: unknown = meta?.access_token;
      if (typeof authToken !== "string" || authToken === "")
        throw new UnexpectedResponseError("demodesk answered no access_token", { provider: "demodesk", operation: "users/login" });
      return answer(200, { authToken });
    } catch (error) {
      if (!isMeetwireError(error)) throw error;
      onError?.(error);
      return describeFailure(error);
    }
  };
}

function describeFailure(error: unknown): Response {
  if (error instanceof TimeoutError) return refuse(504, "Demodesk did not answer in time");
  if (!(error instanceof RateLimitError)) return refuse(502, "Demodesk gave no login");
  const seconds = Math.ceil((error.retryAfterMs ?? 1000) / 1000);
  return refuse(503, "Demodesk asks to wait", { "retry-after": String(seconds) });
}

function refuse(status: number, error: string, headers?: Record<string, string>): Response {
  return answer(status, { error }, headers);
}

/** A login is a secret of one person: no cache on the way may keep it. */
function answer(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store", ...headers } });
}
