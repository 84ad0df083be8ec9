import { styleText } from "node:util";
import { curlFor } from "./page/curl.ts";
import { providerNames, providers } from "./providers/providers.ts";
import type { SandboxServer } from "./server.ts";

interface GreetingOptions {
  readonly host: string;
  readonly dataFile?: string | undefined;
  readonly webhooks: readonly (readonly [provider: string, url: string])[];
}

/** The lines that the program prints when it has started. */
export function writeGreeting({ origin, urls, replayed }: SandboxServer, { host, dataFile, webhooks }: GreetingOptions): string {
  const services = providerNames.map((name) => {
    const { document, accounts } = providers[name];
    const keys = Object.entries(accounts[0].headers).map(([header, value]) => `${header}: ${value}`);
    return `  ${styleText("bold", document.info.title)}
    URL   ${urls[name]}
    key   ${keys.join(", ")}
    try   ${curlFor(name, origin)}
`;
  });
  const isLocal = ["127.0.0.1", "::1", "localhost"].includes(host);
  const lines = [
    `The meetwire sandbox is running. It is for development and tests, not for production.\n`,
    services.join("\n"),
    `  Page with a calendar, all calls and an interactive reference: ${origin}/\n`,
    !isLocal && styleText("yellow", `Warning: at ${host}, other machines can reach the sandbox, with its published keys.\n`),
    dataFile !== undefined && `The state is stored in ${dataFile}.`,
    ...webhooks.map(([provider, url]) => `The webhooks of ${provider} go to ${url}.`),
    replayed && `${replayed.calls} recorded calls were replayed, ${replayed.differences.length} with another status.`,
    `Press Ctrl+C to stop.\n`,
  ];
  return lines.filter((line) => typeof line === "string").join("\n");
}
