import type { Credentials } from "../../contract/credentials.ts";
import { SandboxError } from "../../sandbox-error.ts";
import type { Account, AuthenticationContext } from "../provider.ts";
import type { State } from "./state.ts";

/** The tokens of the seed. */
const TOKENS = {
  admin: "sandbox-engage-admin",
  agent: "sandbox-engage-agent",
  personal: "sandbox-engage-personal",
} as const;

/** The owner of the agent's tokens. */
export const AGENT = "anna@nordlys.example";

/** The caller: the tenant itself, or one of its users. */
export interface Caller {
  readonly userId: string | undefined;
}

export const accounts: readonly [Account<{ token: string }>, ...Account<{ token: string }>[]] = [
  describe("admin", "An API key of the tenant Nordlys: all operations except those on tenants"),
  describe("agent", "A token of Anna Berg: like the admin's, but it lists only her own active customers"),
  describe("personal", "Anna Berg's private key, for the operations on tenants"),
];

function describe(name: keyof typeof TOKENS, description: string): Account<{ token: string }> {
  return { name, description, credentials: { token: TOKENS[name] }, headers: { Authorization: `Bearer ${TOKENS[name]}` } };
}

/** Reads the token from the header or from the URL. */
export function authenticate({ Authorization, access_token }: Credentials, { operation }: Pick<AuthenticationContext<State>, "operation">): Caller {
  const token = Authorization ?? access_token;
  const forTenants = operation.id.startsWith("tenants/");
  if (token === TOKENS.personal) return { userId: AGENT };
  if (!forTenants && token === TOKENS.admin) return { userId: undefined };
  if (!forTenants && token === TOKENS.agent) return { userId: AGENT };
  throw new SandboxError(401, "Authentication failed");
}
