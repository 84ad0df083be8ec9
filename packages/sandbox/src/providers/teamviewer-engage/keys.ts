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

/** The user to whom the tokens of the agent belong. */
export const AGENT = "anna@nordlys.example";

/** Who calls: the tenant as a whole, or a user of it. */
export interface Caller {
  readonly userId: string | undefined;
}

export const accounts: readonly [Account<{ token: string }>, ...Account<{ token: string }>[]] = [
  describe("admin", "An API key of the tenant Nordlys: everything but the tenants"),
  describe("agent", "A token of Anna Berg's: as the admin's, but active customers are hers alone"),
  describe("personal", "Anna Berg's private key, which the operations on tenants take"),
];

function describe(name: keyof typeof TOKENS, description: string): Account<{ token: string }> {
  return { name, description, credentials: { token: TOKENS[name] }, headers: { Authorization: `Bearer ${TOKENS[name]}` } };
}

/** Takes the token from the header or from the URL, whichever has one. */
export function authenticate({ Authorization, access_token }: Credentials, { operation }: Pick<AuthenticationContext<State>, "operation">): Caller {
  const token = Authorization ?? access_token;
  const forTenants = operation.id.startsWith("tenants/");
  if (token === TOKENS.personal) return { userId: AGENT };
  if (!forTenants && token === TOKENS.admin) return { userId: undefined };
  if (!forTenants && token === TOKENS.agent) return { userId: AGENT };
  throw new SandboxError(401, "Authentication failed");
}
