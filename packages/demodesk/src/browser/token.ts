import type { AccessToken } from "../generated/models.ts";
import { AuthTokenError } from "./errors.ts";

/** The parts of a login token that a login needs. */
export type LoginToken = Pick<AccessToken, "access_token" | "client" | "expiry" | "token_type" | "uid">;

const TEXTS = ["access_token", "client", "token_type", "uid"] as const;

/** Reads a login token: JSON in base64. Errors do not quote it and have no cause, because a parser's message quotes its input. */
export function parseAuthToken(text: unknown): LoginToken {
  if (typeof text !== "string" || text === "")
    throw new AuthTokenError(`the login token is ${text === "" ? "empty" : typeof text}: fetchAuthToken must return the authToken of your server's response`);
  const token = readJson(decode(text));
  for (const name of TEXTS) {
    if (typeof token[name] !== "string" || token[name] === "") throw new AuthTokenError(`the login token has no ${name}`);
  }
  if (typeof token["expiry"] !== "number" || !(token["expiry"] > 0)) throw new AuthTokenError("the login token has no expiry");
  return token as unknown as LoginToken;
}

/** How long a token is still valid, in seconds; negative if it has ended. */
export function secondsLeft({ expiry }: LoginToken): number {
  return expiry - Date.now() / 1000;
}

/** Whether a token belongs to a user, given by email address in any case. */
export function isOf({ uid }: LoginToken, user: string | undefined): boolean {
  return user === undefined || uid.toLowerCase() === user.toLowerCase();
}

function decode(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    throw new AuthTokenError("the login token is not base64");
  }
}

function readJson(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new AuthTokenError("the login token is not JSON in base64");
  }
  if (typeof value !== "object" || value === null) throw new AuthTokenError("the login token is not a JSON object in base64");
  return value as Record<string, unknown>;
}
