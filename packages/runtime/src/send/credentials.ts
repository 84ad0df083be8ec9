import type { Context } from "../context.ts";
import { InvalidInputError } from "../errors/InvalidInputError.ts";
import type { CredentialContext, CredentialValue } from "../options.ts";
import { setHeader } from "../request/headers.ts";
import type { HeaderFields } from "../request/headers.ts";

/** Puts the client's credentials on a request's headers, asking the functions among them for the current value, and returns its URL. */
export async function addCredentials({ provider, options }: Context, url: string, headers: HeaderFields, told: CredentialContext): Promise<string> {
  for (const { option, in: place, name, prefix = "" } of provider.credentials) {
    const given = (options as Credentials)[option];
    if (given == null) continue;
    const value = typeof given === "function" ? await ask(given, option, told) : given;
    if (typeof value !== "string" || !value) throw new InvalidInputError(`no ${option} to send: it has to be a text that is not empty`);
    const written = prefix + (prefix === "Basic " ? btoa(String.fromCharCode(...new TextEncoder().encode(value))) : value);
    if (place === "header") setHeader(headers, name, written);
    else url += `${url.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(written)}`;
  }
  return url;
}

/** The client's options, where the credentials are. */
export type Credentials = Readonly<Record<string, CredentialValue | undefined>>;

async function ask(read: Exclude<CredentialValue, string>, option: string, told: CredentialContext): Promise<unknown> {
  try {
    return await read(told);
  } catch (cause) {
    throw new InvalidInputError(`no ${option} to send: its function failed`, { cause });
  }
}

/** Whether a refused credential can be replaced by asking for another. */
export function canRefresh({ provider, options }: Context): boolean {
  return provider.credentials.some(({ option }) => typeof (options as Credentials)[option] === "function");
}
