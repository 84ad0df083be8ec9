import type { OpenApiDocument, SecurityScheme } from "./openapi.ts";
import type { Operation } from "./operations.ts";

/** The credentials of a request, by the name of their security scheme. */
export type Credentials = Readonly<Record<string, string>>;

/** Reads the credentials of all security schemes of an operation from a request. */
export function readCredentials(document: OpenApiDocument, operation: Operation, request: Request): Credentials {
  const search = new URL(request.url).searchParams;
  const names = new Set(operation.security.flatMap((requirement) => Object.keys(requirement)));
  const entries = [...names].flatMap((name) => {
    const scheme = document.components?.securitySchemes?.[name];
    const value = scheme && readCredential(scheme, request.headers, search);
    return value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

function readCredential(scheme: SecurityScheme, headers: Headers, search: URLSearchParams): string | null | undefined {
  if (scheme.type === "http" || scheme.type === "oauth2") {
    const [kind = "", value] = (headers.get("authorization") ?? "").split(/ +(.*)/, 2);
    const wanted = scheme.type === "http" ? scheme.scheme.toLowerCase() : "bearer";
    return kind.toLowerCase() === wanted ? value : undefined;
  }
  if (scheme.type !== "apiKey") return undefined;
  if (scheme.in === "query") return search.get(scheme.name);
  return scheme.in === "header" ? headers.get(scheme.name) : undefined;
}

/** The query parameters that can carry credentials. */
export function listCredentialParameters(document: OpenApiDocument): string[] {
  return listSchemes(document).flatMap((scheme) => (scheme.type === "apiKey" && scheme.in === "query" ? [scheme.name] : []));
}

/** The headers that can carry credentials, in lower case. */
export function listCredentialHeaders(document: OpenApiDocument): string[] {
  const names = listSchemes(document).flatMap((scheme) => {
    if (scheme.type !== "apiKey") return ["authorization"];
    return scheme.in === "header" ? [scheme.name.toLowerCase()] : [];
  });
  return [...new Set(names)];
}

function listSchemes({ components }: OpenApiDocument): SecurityScheme[] {
  return Object.values(components?.securitySchemes ?? {});
}
