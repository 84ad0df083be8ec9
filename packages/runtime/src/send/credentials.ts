import type { Context } from "../context.ts";
import { InvalidInputError } from "../errors/InvalidInputError.ts";
import type { CredentialWriter } from "../operation.ts";
import type { CredentialContext, CredentialValue } from "../options.ts";
import { setHeader } from "../request/headers.ts";
import type { HeaderFields } from "../request/headers.ts";

/** Credentials by the client option that holds them. */
export type Credentials = Readonly<Record<string, CredentialValue | undefined>>;

/** Puts the client's credentials on a request's headers, each function among them asked for the current one. Returns the URL with those that go there. */
export async function addCredentials({ provider, options }: Context, url: string, headers: HeaderFields, told: CredentialContext): Promise<string> {
  for (const { option, name, prefix = "", write = setHeader } of provider.credentials) {
    let value: unknown = (options as Credentials)[option];
    if (value == null) continue;
    try {
      if (typeof value === "function") value = await value(told);
    } catch (cause) {
      throw new InvalidInputError(`no ${option} to send: its function failed`, { cause });
    }
    if (typeof value !== "string" || !value) throw new InvalidInputError(`no ${option} to send: it has to be a text that is not empty`);
    url = write(headers, name, prefix + value, url) ?? url;
  }
  return url;
}

/** Whether there is a function among the credentials, which may know a newer one. */
export function canAsk({ provider, options }: Context): boolean {
  return provider.credentials.some(({ option }) => typeof (options as Credentials)[option] === "function");
}

/** `user:password` for HTTP's Basic authentication. */
export const basicCredential: CredentialWriter = (headers, name, value) =>
  setHeader(headers, name, `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(value)))}`);

/** A credential in the query. */
export const queryCredential: CredentialWriter = (_headers, name, value, url) => `${url}${url.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`;
