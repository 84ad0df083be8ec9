import { anchor } from "../markdown.ts";

/** The paths of a provider's pages. */
export function apiPath(provider: string): string {
  return `api/${provider}/index.md`;
}

export function resourcePath(provider: string, resource: string): string {
  return `api/${provider}/${anchor(resource)}.md`;
}

export function webhooksPath(provider: string): string {
  return `api/${provider}/webhook-events.md`;
}

/** The provider's OpenAPI spec, as a file to download. */
export function openapiPath(provider: string): string {
  return `public/openapi/${provider}.json`;
}
