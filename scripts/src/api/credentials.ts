import { resolve } from "../specs/document.ts";
import type { Document, SecurityScheme } from "../specs/document.ts";
import type { ApiCredential } from "./api.ts";
import { camelCase } from "./names.ts";

/** The credentials that the API's operations ask for, the first one first. */
export function readCredentials(document: Document): ApiCredential[] {
  const schemes = document.components?.securitySchemes ?? {};
  const used = new Set(requirements(document).flatMap((requirement) => Object.keys(requirement)));
  const credentials = [...used].flatMap((name): ApiCredential[] => {
    const scheme = schemes[name] && resolve(document, schemes[name]);
    return scheme ? readCredential(name, scheme) : [];
  });
  return [...new Map(credentials.map((each) => [each.option, each])).values()];
}

/** Whether the API can be used without a credential: by what holds for all operations, else by any of them. */
export function isAnonymous(document: Document): boolean {
  const all = document.security?.length ? document.security : requirements(document);
  return all.length === 0 || all.some((requirement) => Object.keys(requirement).length === 0);
}

function requirements(document: Document): Record<string, string[]>[] {
  const operations = Object.values(document.paths ?? {}).flatMap((item) => Object.values(item));
  const own = operations.flatMap((operation) => (operation as { security?: Record<string, string[]>[] }).security ?? []);
  return [...(document.security ?? []), ...own];
}

function readCredential(name: string, scheme: SecurityScheme): ApiCredential[] {
  const { description } = scheme;
  if (scheme.type === "apiKey") {
    const place = scheme.in === "query" ? "query" : "header";
    const cookie = scheme.in === "cookie";
    return [{ option: scheme["x-option"] ?? camelCase(name), in: place, name: cookie ? "cookie" : scheme.name!, prefix: cookie ? `${scheme.name}=` : undefined, description }];
  }
  if (scheme.type === "http" && scheme.scheme?.toLowerCase() === "basic") {
    return [{ option: scheme["x-option"] ?? "basicAuth", in: "header", name: "Authorization", prefix: "Basic ", description: description ?? "User name and password, `user:password`." }];
  }
  if (["http", "oauth2", "openIdConnect"].includes(scheme.type)) {
    return [{ option: scheme["x-option"] ?? "token", in: "header", name: "Authorization", prefix: "Bearer ", description }];
  }
  return [];
}
