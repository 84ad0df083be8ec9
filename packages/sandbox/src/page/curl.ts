import { providers } from "../providers/providers.ts";
import type { ProviderName } from "../providers/providers.ts";

/** A command that shows a provider's response when it is pasted into a shell. */
export function curlFor(name: ProviderName, origin: string): string {
  const { accounts, firstPath } = providers[name];
  const headers = Object.entries(accounts[0].headers).map(([header, value]) => `-H "${header}: ${value}"`);
  // In a URL, curl would read brackets as a range.
  const path = firstPath.replaceAll("[", "%5B").replaceAll("]", "%5D");
  return `curl ${headers.join(" ")} "${origin}/${name}${path}"`;
}
