import { sleep } from "../send/clock.ts";
import type { Store } from "../state/store.ts";

/** The provider's response to a token request. */
export interface Grant {
  readonly accessToken: string;
  /** How long the access token lives, in milliseconds; `undefined` if the provider does not say. */
  readonly lifeMs?: number | undefined;
  /** The refresh token to use next, if the provider rotates them. */
  readonly refreshToken?: string | undefined;
  /** The address of the API that the provider names for this token. */
  readonly apiUrl?: string | undefined;
}

/** A grant as it is kept in a store. Times are milliseconds since 1970. */
interface StoredToken {
  readonly accessToken: string;
  readonly renewAt?: number | undefined;
  readonly expiresAt?: number | undefined;
  readonly refreshToken?: string | undefined;
  readonly apiUrl?: string | undefined;
}

export interface TokenSourceOptions {
  /** Identifies the token. Clients with the same key share it. */
  readonly key: () => Promise<string>;
  readonly store: Store;
  /**
   * Requests a token from the provider. `refreshToken` is the newest known one; `undefined` if the store does not have one.
   * It must not take longer than `lockMs`.
   */
  readonly request: (refreshToken: string | undefined) => Promise<Grant>;
  /** Whether an error of `request` means that the refresh token has been replaced. */
  readonly isReplaced?: (error: unknown) => boolean;
  /** How long a process may take for a renewal before another one takes over, in milliseconds. */
  readonly lockMs?: number;
}

/** A token that is kept in a store and renews itself. */
export interface TokenSource {
  /** The current token. A credential of a client can be this function. */
  readonly token: (context?: { readonly refused?: boolean; readonly refusedValue?: string | undefined }) => Promise<string>;
  /** The address of the API that came with the current token. */
  apiUrl(): string | undefined;
  /** The token that the store has, without asking for one. */
  read(): Promise<string | undefined>;
  /** Forgets the token. The next call of `token` asks for another. */
  forget(): Promise<void>;
}

const LOCK_MS = 15_000;

/** A token is renewed this long before it expires, or a tenth of its life if that is less. */
const RENEW_BEFORE_MS = 60_000;

/** The shortest wait before checking whether another process has renewed the token. The longest is twice that. */
const POLL_MS = 15;

/**
 * Keeps one token for all calls of all processes that share a store. One of them renews it, under a lock that expires
 * if its process ends; the others wait for the new token in the store.
 */
export function tokenSource({ key: findKey, store, request, isReplaced, lockMs = LOCK_MS }: TokenSourceOptions): TokenSource {
  let known: StoredToken | undefined;
  /** Tokens that the store failed to save. One may be the only refresh token that still works. */
  let unsaved: StoredToken | undefined;
  let renewal: { readonly refused: string | undefined; readonly token: Promise<string> } | undefined;

  const load = async (key: string): Promise<StoredToken | undefined> => {
    if (unsaved) await save(key, unsaved);
    return (known = unsaved ?? parse(await store.get(key)) ?? undefined);
  };

  /** A token is saved before it is used: the provider may drop the old refresh token as soon as the new one is used. */
  const save = async (key: string, token: StoredToken): Promise<void> => {
    known = unsaved = token;
    const ttlMs = token.refreshToken === undefined && token.expiresAt !== undefined ? Math.max(1, token.expiresAt - Date.now()) : undefined;
    try {
      await store.set(key, JSON.stringify(token), ttlMs);
      unsaved = undefined;
    } catch {}
  };

  const renew = async (refused: string | undefined): Promise<string> => {
    const key = await findKey();
    for (;;) {
      const stored = await load(key);
      const good = pickGood(stored, refused);
      if (good !== undefined) return good;
      const owner = crypto.randomUUID();
      if (await store.setIfAbsent(`${key}:lock`, owner, lockMs)) {
        try {
          return await renewLocked(key, refused);
        } finally {
          // If this fails, the lock expires by itself.
          await store.delete(`${key}:lock`, owner).catch(() => {});
        }
      }
      // Another process renews it. Until then, the old token is used if it has not expired.
      if (stored && stored.accessToken !== refused && (stored.expiresAt ?? 0) > Date.now()) return stored.accessToken;
      await sleep(POLL_MS * (1 + Math.random()), undefined);
    }
  };

  const renewLocked = async (key: string, refused: string | undefined): Promise<string> => {
    // Another process may have renewed it before this one got the lock.
    let stored = await load(key);
    for (;;) {
      const good = pickGood(stored, refused);
      if (good !== undefined) return good;
      try {
        const { accessToken, lifeMs, refreshToken = stored?.refreshToken, apiUrl } = await request(stored?.refreshToken);
        const now = Date.now();
        const times = lifeMs === undefined ? {} : { renewAt: now + lifeMs - Math.min(RENEW_BEFORE_MS, lifeMs / 10), expiresAt: now + lifeMs };
        await save(key, { accessToken, ...times, refreshToken, apiUrl });
        return accessToken;
      } catch (error) {
        if (!isReplaced?.(error)) throw error;
        // Another process was faster, and its lock had expired.
        const newer = await load(key);
        if (newer?.refreshToken === stored?.refreshToken) throw error;
        stored = newer;
      }
    }
  };

  return {
    async token({ refused: isRefused = false, refusedValue: refused = isRefused ? known?.accessToken : undefined } = {}) {
      const good = unsaved ? undefined : pickGood(known, refused);
      if (good !== undefined) return good;
      // Calls at the same time share a renewal, unless it may end with the token that was refused.
      if (!renewal || (refused !== undefined && renewal.refused !== refused)) {
        const shared = { refused, token: renew(refused) };
        renewal = shared;
        const end = () => {
          if (renewal === shared) renewal = undefined;
        };
        shared.token.then(end, end);
      }
      return renewal.token;
    },
    apiUrl: () => known?.apiUrl,
    async read() {
      return (await load(await findKey()))?.accessToken;
    },
    async forget() {
      known = unsaved = undefined;
      await store.delete(await findKey());
    },
  };
}

/** The access token, unless it was refused or is to be renewed. */
function pickGood(token: StoredToken | undefined, refused: string | undefined): string | undefined {
  return token && token.accessToken !== refused && (token.renewAt ?? Infinity) > Date.now() ? token.accessToken : undefined;
}

/** Ignores a stored value from another version. */
function parse(text: string | undefined): StoredToken | undefined {
  try {
    const token = JSON.parse(text ?? "") as Partial<StoredToken> | null;
    return typeof token?.accessToken === "string" ? (token as StoredToken) : undefined;
  } catch {
    return undefined;
  }
}
