import type { AccessToken } from "../generated/models.ts";
import { AuthTokenError } from "./AuthTokenError.ts";

/** The parts of a login token that a login takes. */
export type LoginToken = Pick<AccessToken, "access_token" | "client" | "expiry" | "token_type" | "uid">;

const TEXTS = ["access_token", "client", "token_type", "uid"] as const;

/** Reads a login token: JSON in base64. No error repeats any of it, and none carries a cause, since a parser's message quotes what it read. */
export function parseAuthToken(text: unknown): LoginToken {
  if (typeof text !== "string" || text === "")
    throw new AuthTokenError(`the login token is ${text === "" ? "empty" : typeof text}: fetchAuthToken has to give the authToken of your server's answer`);
  const token = readJson(decode(text));
  for (const name of TEXTS) {
    if (typeof token[name] !== "string" || token[name] === "") throw new AuthTokenError(`the login token has no ${name}`);
  }
  if (typeof token["expiry"] !== "number" || !(token["expiry"] > 0)) throw new AuthTokenError("the login token has no expiry");
  return token as unknown as LoginToken;
}

/** How long a token is still good, in seconds; negative where it has ended. */
export function secondsLeft({ expiry }: LoginToken): number {
  return expiry - Date.now() / 1000;
}

/** Whether a token is that of a user, by email address, which is the same in any case. */
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
  if (typeof value !== "object" || value === null) throw new AuthTokenError("the login token is no JSON object in base64");
  return value as Record<string, unknown>;
}
