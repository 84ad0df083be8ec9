import type { Context } from "../context.ts";
import { InvalidInputError } from "../errors/InvalidInputError.ts";
import type { CredentialWriter } from "../operation.ts";
import type { CredentialContext, CredentialValue } from "../options.ts";
import { setHeader } from "../request/headers.ts";
import type { HeaderFields } from "../request/headers.ts";

/** Credentials by the client option that holds them. */
export type Credentials = Readonly<Record<string, CredentialValue | undefined>>;

/** The client's credentials, each function among them asked for the current one. */
export async function askCredentials({ provider, options }: Context, told: CredentialContext): Promise<Credentials> {
  const current: Record<string, CredentialValue | undefined> = {};
  for (const { option } of provider.credentials) {
    const given = (options as Credentials)[option];
    try {
      current[option] = typeof given === "function" ? ((await given(told)) ?? "") : given;
    } catch (cause) {
      throw new InvalidInputError(`no ${option} to send: its function failed`, { cause });
    }
  }
  return current;
}

/** Whether there is a function among the credentials, which may know a newer one. */
export function canAsk({ provider, options }: Context): boolean {
  return provider.credentials.some(({ option }) => typeof (options as Credentials)[option] === "function");
}

/** Puts credentials on a request's headers, and returns its URL with those that go there. */
export function addCredentials({ provider }: Context, current: Credentials, url: string, headers: HeaderFields): string {
  for (const { option, name, prefix = "", write = setHeader } of provider.credentials) {
    const value = current[option];
    if (value == null) continue;
    if (typeof value !== "string" || !value) throw new InvalidInputError(`no ${option} to send: it has to be a text that is not empty`);
    url = write(headers, name, prefix + value, url) ?? url;
  }
  return url;
}

/** `user:password` for HTTP's Basic authentication. */
export const basicCredential: CredentialWriter = (headers, name, value) =>
  setHeader(headers, name, `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(value)))}`);

/** A credential in the query. */
export const queryCredential: CredentialWriter = (_headers, name, value, url) => `${url}${url.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`;
