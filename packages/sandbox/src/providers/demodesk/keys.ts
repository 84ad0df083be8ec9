import { SandboxError } from "../../sandbox-error.ts";
import type { Credentials } from "../../contract/credentials.ts";
import type { AuthenticationContext } from "../provider.ts";
import type { State, StoredUser } from "./state.ts";

/** The keys of the seed. New accounts and users get keys of their own. */
export const KEYS = {
  master: "sandbox-demodesk-master",
  admin: "sandbox-demodesk-admin",
  user: "sandbox-demodesk-user",
  newer: "sandbox-demodesk-newer",
} as const;

/** Who calls: the holder of the partnership's key, a user by their own key, or somebody without a key. */
export type Caller = StoredUser | { readonly role: "master" } | { readonly role: "nobody" };

const COMPANY = ["admin"];
const ANY_USER = ["admin", "user"];

/** The kinds of key that each operation takes. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "accounts/create": ["master"],
  "companies/create": COMPANY,
  "companies/listUsers": COMPANY,
  "users/create": COMPANY,
  "users/update": ANY_USER,
  "users/delete": ANY_USER,
  "users/login": ["user"],
  "meetings/create": ANY_USER,
  // The token alone opens it.
  "meetings/get": [...ANY_USER, "nobody"],
  "meetings/list": ANY_USER,
  "meetings/update": ANY_USER,
  "meetings/cancel": ANY_USER,
  "meetings/delete": ANY_USER,
  "recordings/transcript": ANY_USER,
};

/** Says whose key came along: one that nobody has is refused with 401, one of the wrong kind with 403. */
export function authenticate({ apiKey }: Credentials, { state, operation }: Pick<AuthenticationContext<State>, "state" | "operation">): Caller {
  const allowed = ALLOWED[operation.id] ?? [];
  const caller = findCaller(state, apiKey);
  if (!caller || (caller.role === "nobody" && !allowed.includes("nobody"))) throw new SandboxError(401, "The provided API key is invalid.");
  if (!allowed.includes(caller.role)) throw forbidden();
  return caller;
}

function findCaller({ users }: State, apiKey: string | undefined): Caller | undefined {
  if (apiKey === undefined) return { role: "nobody" };
  if (apiKey === KEYS.master) return { role: "master" };
  return [...users.values()].find((user) => user.apiKey === apiKey);
}

/** The service's answer to a good key that does not allow something. */
export function forbidden(): SandboxError {
  return new SandboxError(403, "You are not authorized to perform this action.");
}

/** The service's answer to an object that would be tied to one that it must not be tied to. */
export function illegalAssociation(): SandboxError {
  return new SandboxError(403, "Illegal association id update.");
}

/** The service's answer where there is nothing under an id or token. */
export function notFound(what: string): SandboxError {
  return new SandboxError(404, `The requested ${what} was not found.`);
}
