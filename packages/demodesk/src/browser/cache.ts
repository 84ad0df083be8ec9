import { TokenStorageError } from "./errors.ts";

/** A storage for the login token: the part of the browser's `Storage` that is used. */
export type TokenStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Demodesk's own library uses the same key, so a page can switch from one to the other. */
const KEY = "demodesk.authTokenCache";

/** Stores the login token from one visit to the next. */
export interface TokenCache {
  read(): string | null;
  write(token: string): void;
  remove(): void;
}

/** Stores the token in a storage, by default in `localStorage`. That is accessed only when needed, because the access itself can throw. */
export function createTokenCache(given: TokenStorage | undefined): TokenCache {
  return {
    read: () => attempt("read", () => open(given).getItem(KEY)),
    write: (token) => attempt("stored", () => open(given).setItem(KEY, token)),
    remove: () => attempt("removed", () => open(given).removeItem(KEY)),
  };
}

function open(given: TokenStorage | undefined): TokenStorage {
  // The types say that it is always there, but it is missing outside of a browser.
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
