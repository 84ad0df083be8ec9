import { providers } from "../providers/providers.ts";
import type { ProviderName } from "../providers/providers.ts";
import type { OpenApiDocument } from "../contract/openapi.ts";

/** A provider's document with the sandbox in place of the service itself. */
export function openapiFor(name: ProviderName, origin: string): OpenApiDocument {
  return { ...providers[name].document, servers: [{ url: `${origin}/${name}`, description: "The sandbox." }] };
}
