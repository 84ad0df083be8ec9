import { TokenStorageError } from "./TokenStorageError.ts";

/** Where the login token is kept: a part of the browser's `Storage`. */
export type TokenStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The key of Demodesk's own library, so that a page can go from one to the other. */
const KEY = "demodesk.authTokenCache";

/** The login token, kept from one visit to the next. */
export interface TokenCache {
  read(): string | null;
  write(token: string): void;
  remove(): void;
}

/** Keeps the token in a storage; without one, in `localStorage`, which is asked for when it is needed: the mere asking can fail. */
export function createTokenCache(given: TokenStorage | undefined): TokenCache {
  return {
    read: () => attempt("read", () => open(given).getItem(KEY)),
    write: (token) => attempt("kept", () => open(given).setItem(KEY, token)),
    remove: () => attempt("removed", () => open(given).removeItem(KEY)),
  };
}

function open(given: TokenStorage | undefined): TokenStorage {
  // Typed as always there, which it is not outside of a browser.
  const storage: TokenStorage | undefined = given ?? globalThis.localStorage;
  if (storage === undefined) throw new Error("there is no localStorage");
  return storage;
}

function attempt<Value>(done: string, act: () => Value): Value {
  try {
    return act();
  } catch (cause) {
    throw new TokenStorageError(`the login token could not be ${done}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
