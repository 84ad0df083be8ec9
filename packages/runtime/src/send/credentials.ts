import type { Context } from "../context.ts";
import { InvalidInputError } from "../errors/InvalidInputError.ts";
import type { CredentialContext, CredentialValue } from "../options.ts";

/** A request's URL and headers with the client's credentials on them. */
export interface Addressed {
  readonly url: string;
  readonly headers: Record<string, string>;
}

/** Puts the client's credentials on a request, asking the functions among them for the current value. */
export async function addCredentials({ provider, credentials }: Context, url: string, headers: Record<string, string>, ask: CredentialContext): Promise<Addressed> {
  const result = { url, headers: { ...headers } };
  for (const { option, in: place, name, prefix = "" } of provider.credentials) {
    const given = credentials[option];
    if (given === undefined) continue;
    const value = await currentValue(option, given, ask);
    const written = prefix === "Basic " ? prefix + btoa(value) : prefix + value;
    if (place === "header") result.headers[name.toLowerCase()] = written;
    else result.url += `${result.url.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(written)}`;
  }
  return result;
}

async function currentValue(option: string, given: CredentialValue, ask: CredentialContext): Promise<string> {
  let cause: unknown;
  let value: unknown;
  try {
    value = typeof given === "function" ? await given(ask) : given;
  } catch (error) {
    cause = error;
  }
  if (typeof value === "string" && value !== "") return value;
  const what = typeof given === "function" ? (cause ? "the function failed" : "the function returned none") : "it is empty";
  throw new InvalidInputError(`no ${option} to send: ${what}`, { cause });
}

/** Whether a refused credential can be replaced by asking for another. */
export function canRefresh({ credentials }: Context): boolean {
  return Object.values(credentials).some((each) => typeof each === "function");
}
