import { AbortedError, InvalidInputError } from "@meetwire/runtime";
import { createTokenCache } from "./cache.ts";
import type { TokenCache, TokenStorage } from "./cache.ts";
import { AuthTokenError } from "./errors.ts";
import { loadHidden } from "./frame.ts";
import { loginUrl, logoutUrl } from "./pages.ts";
import type { MeetingHost } from "./pages.ts";
import { isOf, parseAuthToken, secondsLeft } from "./token.ts";
import type { LoginToken } from "./token.ts";

/** Options of {@link createDemodeskAuth}. */
export interface DemodeskAuthOptions extends MeetingHost {
  /**
   * Asks your server for a login token and returns its `authToken`. It is called if there is no stored token that is
   * valid for long enough. If it throws, `authenticate` throws the same error.
   */
  fetchAuthToken(): string | Promise<string>;
  /** Called after each login, before the promise of `authenticate` resolves. */
  onAuthenticated?: ((login: Login) => void) | undefined;
  /**
   * The email address of the user to log in. A stored token of another user is then ignored, and a fetched one is
   * rejected. Set it if several people use one browser. By default, a token of any user is accepted.
   */
  user?: string | undefined;
  /** How long a page of the meeting host may take to load, in milliseconds. Default 30 000. */
  timeoutMs?: number | undefined;
  /** How long a page of the meeting host has after it has loaded, to store or remove the login, in milliseconds. Default 200. */
  settleMs?: number | undefined;
  /** The storage for the token, which is stored as `demodesk.authTokenCache`. Default `localStorage`. */
  storage?: TokenStorage | undefined;
  /** The page for the hidden frame. Default: the current page. */
  document?: Document | undefined;
}

/** Logs users of your page in to Demodesk, and out. */
export interface DemodeskAuth {
  /**
   * Logs the user in. If the stored token is valid for at least 7 more days, the user counts as logged in. Otherwise
   * this fetches a new token, passes it to the meeting host in a hidden frame, and stores it. Concurrent calls share one
   * login.
   *
   * @throws {AuthTokenError} if the fetched token is malformed, has expired, or is not the `user`'s
   * @throws {TokenStorageError} if the storage cannot be used
   * @throws {TimeoutError} if the meeting host does not load in time
   * @throws {AbortedError} if `logout` is called before the login is done
   */
  authenticate(): Promise<Login>;
  /**
   * Logs the user out: immediately removes the stored token, ends a pending login, and tells the meeting host to remove its
   * login.
   *
   * @throws {TokenStorageError} if the stored token could not be removed; the meeting host is still notified
   * @throws {TimeoutError} if the meeting host does not load in time
   */
  logout(): Promise<void>;
}

/** A login. It contains no secrets. */
export interface Login {
  /** The user's email address. */
  user: string;
  /** When the token expires, at most 14 days after it was issued. */
  expiresAt: Date;
  /** Whether the stored token was used, without a request. */
  kept: boolean;
}

/** A token that is valid for at least this long is not replaced, in seconds. A new token is valid for 14 days at most. */
const ENOUGH_SECONDS = 7 * 24 * 60 * 60;
const TIMEOUT_MS = 30_000;
const SETTLE_MS = 200;

/**
 * Creates the browser login of your page. It does nothing until you call one of its methods.
 *
 * @throws {InvalidInputError} if `meetingHost` is not a host, or `fetchAuthToken` is not a function
 * @example
 * const auth = createDemodeskAuth({ meetingHost: "meet.yourdomain.com", fetchAuthToken: () => askYourServer() });
 * const { user } = await auth.authenticate();
 */
export function createDemodeskAuth(options: DemodeskAuthOptions): DemodeskAuth {
  if (typeof options.fetchAuthToken !== "function") throw new InvalidInputError("fetchAuthToken must be a function that asks your server for a login token");
  const urls = { login: (token: LoginToken) => loginUrl(options, token), logout: logoutUrl(options) };
  const cache = createTokenCache(options.storage);
  let login: { readonly done: Promise<Login>; readonly controller: AbortController } | undefined;
  let leaving: Promise<void> = Promise.resolve();

  async function start(controller: AbortController): Promise<Login> {
    const { signal } = controller;
    try {
      // Wait for a pending logout first, because it would remove the new login.
      await leaving.catch(() => {});
      signal.throwIfAborted();
      return await logIn(options, cache, urls.login, signal);
    } finally {
      if (login?.controller === controller) login = undefined;
    }
  }

  return {
    authenticate() {
      if (!login) {
        const controller = new AbortController();
        login = { done: start(controller), controller };
      }
      return login.done;
    },
    logout() {
      login?.controller.abort(new AbortedError("the user logged out before the login was done"));
      login = undefined;
      const forgotten = attempt(() => cache.remove());
      leaving = leaving
        .catch(() => {})
        .then(() => loadHidden(urls.logout, frameOptions(options)))
        .then(() => forgotten);
      return leaving;
    },
  };
}

async function logIn(options: DemodeskAuthOptions, cache: TokenCache, urlFor: (token: LoginToken) => URL, signal: AbortSignal): Promise<Login> {
  const kept = readKept(cache, options.user);
  if (kept) return finish(options, kept, true);
  const text = await untilAborted(options.fetchAuthToken(), signal);
  const token = parseAuthToken(text);
  if (secondsLeft(token) <= 0) throw new AuthTokenError(`the login token expired on ${new Date(token.expiry * 1000).toISOString()}`);
  if (!isOf(token, options.user)) throw new AuthTokenError("the login token belongs to another user");
  await loadHidden(urlFor(token), { ...frameOptions(options), signal });
  // Stored only now: a token that never reached the meeting host would count as a login for a week.
  cache.write(text);
  return finish(options, token, false);
}

/** Returns the stored token if it can be used. A token that cannot be read is ignored. */
function readKept(cache: TokenCache, user: string | undefined): LoginToken | undefined {
  const text = cache.read();
  if (text === null) return undefined;
  try {
    const token = parseAuthToken(text);
    return secondsLeft(token) >= ENOUGH_SECONDS && isOf(token, user) ? token : undefined;
  } catch {
    return undefined;
  }
}

function finish({ onAuthenticated }: DemodeskAuthOptions, { uid, expiry }: LoginToken, kept: boolean): Login {
  const login = { user: uid, expiresAt: new Date(expiry * 1000), kept };
  onAuthenticated?.(login);
  return login;
}

function frameOptions({ document = globalThis.document, timeoutMs = TIMEOUT_MS, settleMs = SETTLE_MS }: DemodeskAuthOptions) {
  if (!document) throw new InvalidInputError("there is no document: call this in a browser, or pass a document");
  return { document, timeoutMs, settleMs };
}

/** Runs a function now and returns its failure as a promise. */
function attempt(act: () => void): Promise<void> {
  const done = new Promise<void>((resolve) => {
    act();
    resolve();
  });
  done.catch(() => {});
  return done;
}

function untilAborted<Value>(value: Value | Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    Promise.resolve(value).then(resolve, reject);
  });
}
