import { AbortedError, InvalidInputError } from "@meetwire/runtime";
import { AuthTokenError } from "./AuthTokenError.ts";
import { createTokenCache } from "./cache.ts";
import type { TokenCache, TokenStorage } from "./cache.ts";
import { loadHidden } from "./frame.ts";
import { loginUrl, logoutUrl } from "./pages.ts";
import type { MeetingHost } from "./pages.ts";
import { isOf, parseAuthToken, secondsLeft } from "./token.ts";
import type { LoginToken } from "./token.ts";

/** What `createDemodeskAuth` takes. */
export interface DemodeskAuthOptions extends MeetingHost {
  /**
   * Asks your server for a login token: the `authToken` that its forward endpoint answers. Called where the kept token is
   * not good enough. What it throws, `authenticate` throws.
   */
  fetchAuthToken(): string | Promise<string>;
  /** Called when a login is done, each time, before the promise of `authenticate` resolves. */
  onAuthenticated?: ((login: Login) => void) | undefined;
  /**
   * Whose login it has to be, by email address. A kept token of somebody else is then passed over, and a fetched one
   * refused: give it where several people use one browser. Default: whose the token is does not matter.
   */
  user?: string | undefined;
  /** How long a page of the meeting host may take to load, in milliseconds. Default 30 000. */
  timeoutMs?: number | undefined;
  /** How long a page of the meeting host has after it has loaded, to keep or remove the login, in milliseconds. Default 200. */
  settleMs?: number | undefined;
  /** Where the token is kept, under `demodesk.authTokenCache`. Default `localStorage`. */
  storage?: TokenStorage | undefined;
  /** The page in which the hidden frame is put. Default: the page that this runs in. */
  document?: Document | undefined;
}

/** Logs users of your own page in to Demodesk, and out. */
export interface DemodeskAuth {
  /**
   * Logs the user in. With a kept token that has 7 days or more to run they are taken to be logged in already; else a
   * fresh token is fetched, given to the meeting host in a hidden frame, and kept. Calls at the same time share one login.
   *
   * @throws {AuthTokenError} where the fetched token is malformed, has ended, or is not the `user`'s
   * @throws {TokenStorageError} where the storage cannot be used
   * @throws {TimeoutError} where the meeting host does not load in time
   * @throws {AbortedError} where `logout` was called meanwhile
   */
  authenticate(): Promise<Login>;
  /**
   * Logs the user out: forgets the token at once, ends a login under way, and has the meeting host remove its own.
   *
   * @throws {TokenStorageError} where the kept token could not be removed; the meeting host is asked all the same
   * @throws {TimeoutError} where the meeting host does not load in time
   */
  logout(): Promise<void>;
}

/** Who is logged in. Nothing in it is secret. */
export interface Login {
  /** The user's email address. */
  user: string;
  /** When the token ends, at most 14 days after it was issued. */
  expiresAt: Date;
  /** Whether it was the kept token: nothing was fetched, and nothing was loaded. */
  kept: boolean;
}

/** A token that has at least this long to run is not replaced, in seconds. The longest that one has is 14 days. */
const ENOUGH_SECONDS = 7 * 24 * 60 * 60;
const TIMEOUT_MS = 30_000;
const SETTLE_MS = 200;

/**
 * Makes the browser login of your page. Nothing happens until one of its methods is called.
 *
 * @throws {InvalidInputError} where `meetingHost` is no host, or `fetchAuthToken` no function
 */
export function createDemodeskAuth(options: DemodeskAuthOptions): DemodeskAuth {
  if (typeof options.fetchAuthToken !== "function") throw new InvalidInputError("fetchAuthToken has to be a function that asks your server for a login token");
  const urls = { login: (token: LoginToken) => loginUrl(options, token), logout: logoutUrl(options) };
  const cache = createTokenCache(options.storage);
  let login: { readonly done: Promise<Login>; readonly controller: AbortController } | undefined;
  let leaving: Promise<void> = Promise.resolve();

  async function start(controller: AbortController): Promise<Login> {
    const { signal } = controller;
    try {
      // A logout under way comes first: it would take a new login along.
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
      login?.controller.abort(new AbortedError("the user was logged out while the login was under way"));
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
  if (secondsLeft(token) <= 0) throw new AuthTokenError(`the login token ended on ${new Date(token.expiry * 1000).toISOString()}`);
  if (!isOf(token, options.user)) throw new AuthTokenError("the login token is that of another user");
  await loadHidden(urlFor(token), { ...frameOptions(options), signal });
  // Kept only now: a token that never reached the meeting host would pass for a login for a week.
  cache.write(text);
  return finish(options, token, false);
}

/** The kept token where it is good enough. One that cannot be read is as good as none. */
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
  if (!document) throw new InvalidInputError("there is no document: call this in a browser, or give a document");
  return { document, timeoutMs, settleMs };
}

/** Does something at once, and keeps its failure for later. */
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
