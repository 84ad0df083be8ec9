import { providers } from "./providers/providers.ts";
import type { SandboxProvider } from "./providers/provider.ts";

/** The origins at which a sandbox can be reached: its own, and the providers' extra hosts. */
export function originsOf(origin: string): string[] {
  const { protocol, host } = new URL(origin);
  const extra = Object.values(providers).flatMap((provider) => (provider as Pick<SandboxProvider<never, never, never>, "extraHosts">).extraHosts ?? []);
  return [origin, ...extra.map((name) => `${protocol}//${name}.${host}`)];
}
