import type { OpenApiDocument } from "../contract/openapi.ts";
import { providers } from "../providers/providers.ts";
import type { ProviderName } from "../providers/providers.ts";

/**
 * A provider's document with the sandbox in place of the service itself. The reference fills in every example it finds,
 * so those of parameters become what the sandbox holds, and optional ones, which would all apply at once, are left out.
 */
export function openapiFor(name: ProviderName, origin: string): OpenApiDocument {
  const { document, examples } = providers[name];
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    return isParameter(value) ? withExample(value, examples[value.name]) : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each)]));
  };
  return { ...(copy(document) as OpenApiDocument), servers: [{ url: `${origin}/${name}`, description: "The sandbox." }] };
}

function isParameter(value: object): value is { readonly name: string; readonly in: string; readonly required?: boolean } {
  return "name" in value && typeof value.name === "string" && "in" in value && "schema" in value;
}

function withExample(parameter: { readonly name: string; readonly required?: boolean }, example: string | undefined): object {
  const rest: Record<string, unknown> = { ...parameter };
  if (parameter.required && example === undefined) return rest;
  delete rest["example"];
  delete rest["examples"];
  return example === undefined ? rest : { ...rest, example };
}
