import { SandboxError } from "../../sandbox-error.ts";
import type { Credentials } from "../../contract/credentials.ts";
import type { AuthenticationContext } from "../provider.ts";
import type { State, StoredUser } from "./state.ts";

/** The keys of the seed. New accounts and users get new keys. */
export const KEYS = {
  master: "sandbox-demodesk-master",
  admin: "sandbox-demodesk-admin",
  user: "sandbox-demodesk-user",
  newer: "sandbox-demodesk-newer",
} as const;

/** The caller: the holder of the master key, a user with their own key, or an anonymous caller without a key. */
export type Caller = StoredUser | { readonly role: "master" } | { readonly role: "anonymous" };

const COMPANY = ["admin"];
const ANY_USER = ["admin", "user"];

/** The kinds of key that each operation accepts. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "accounts/create": ["master"],
  "companies/create": COMPANY,
  "companies/listUsers": COMPANY,
  "users/create": COMPANY,
  "users/update": ANY_USER,
  "users/delete": ANY_USER,
  "users/login": ["user"],
  "meetings/create": ANY_USER,
  // The token is enough.
  "meetings/get": [...ANY_USER, "anonymous"],
  "meetings/list": ANY_USER,
  "meetings/update": ANY_USER,
  "meetings/cancel": ANY_USER,
  "meetings/delete": ANY_USER,
  "recordings/transcript": ANY_USER,
};

/** Returns the owner of a key. Throws a 401 for an unknown key, and a 403 for a key of the wrong kind. */
export function authenticate({ apiKey }: Credentials, { state, operation }: Pick<AuthenticationContext<State>, "state" | "operation">): Caller {
  const allowed = ALLOWED[operation.id] ?? [];
  const caller = findCaller(state, apiKey);
  if (!caller || (caller.role === "anonymous" && !allowed.includes("anonymous"))) throw new SandboxError(401, "The provided API key is invalid.");
  if (!allowed.includes(caller.role)) throw forbidden();
  return caller;
}

function findCaller({ users }: State, apiKey: string | undefined): Caller | undefined {
  if (apiKey === undefined) return { role: "anonymous" };
  if (apiKey === KEYS.master) return { role: "master" };
  return [...users.values()].find((user) => user.apiKey === apiKey);
}

/** Demodesk's response to a valid key that does not allow the action. */
export function forbidden(): SandboxError {
  return new SandboxError(403, "You are not authorized to perform this action.");
}

/** Demodesk's response to a forbidden reference to another object. */
export function illegalAssociation(): SandboxError {
  return new SandboxError(403, "Illegal association id update.");
}

/** Demodesk's response to an unknown id or token. */
export function notFound(what: string): SandboxError {
  return new SandboxError(404, `The requested ${what} was not found.`);
}
