import { providers } from "../providers/providers.ts";
import type { ProviderName } from "../providers/providers.ts";

/** A command that shows something of a service when it is pasted into a shell. */
export function curlFor(name: ProviderName, origin: string): string {
  const { accounts, example } = providers[name];
  const headers = Object.entries(accounts[0].headers).map(([header, value]) => `-H "${header}: ${value}"`);
  return `curl ${headers.join(" ")} "${origin}/${name}${example}"`;
}
