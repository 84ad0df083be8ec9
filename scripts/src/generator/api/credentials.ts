import { METHODS, pathItems, resolve } from "../../shared/openapi.ts";
import type { Document, SecurityRequirement, SecurityScheme } from "../../shared/openapi.ts";
import type { ApiCredential } from "./api.ts";
import { camelCase, NameRegistry } from "./names.ts";
import { flowOptions, readOAuth } from "./oauth.ts";
import type { ApiOAuth } from "./oauth.ts";

/** The options that every client has: no credential can have their names. */
const CLIENT_OPTIONS = "baseUrl deadlineMs fetch headers logger maxResponseBytes maxRetries maxRetryAfterMs operations timeoutMs".split(" ");

/** Those of clients that get their own tokens, and of clients that keep to limits. */
const TOKEN_OPTIONS = "clientId clientSecret refreshToken scope store tokenUrl".split(" ");
const LIMIT_OPTIONS = "account limiter plan store".split(" ");

type Place = Omit<ApiCredential, "option" | "required" | "oauth">;

/** The credentials that the API's operations ask for, the first one first. Schemes that put the same in the same place are one. */
export function readCredentials(document: Document): ApiCredential[] {
  const schemes = document.components?.securitySchemes ?? {};
  const asked = requirements(document).filter((requirement) => Object.keys(requirement).length > 0);
  const grants = Object.values(schemes).flatMap((scheme) => readOAuth(resolve(document, scheme)) ?? []);
  const reserved = [...(grants.length > 0 ? [...TOKEN_OPTIONS, ...grants.flatMap(flowOptions)] : []), ...(document["x-rate-limits"] ? LIMIT_OPTIONS : [])];
  const names = new NameRegistry([...CLIENT_OPTIONS, ...new Set(reserved)]);
  const found = new Map<string, { place: Place; option: string; schemes: string[]; oauth: ApiOAuth | undefined }>();
  for (const name of new Set(asked.flatMap((requirement) => Object.keys(requirement)))) {
    const scheme = schemes[name] && resolve(document, schemes[name]);
    const place = scheme && readPlace(scheme);
    if (!place) continue;
    const key = [place.in, place.name, place.prefix].join(" ");
    const known = found.get(key) ?? { place, option: names.claim(scheme["x-option"] ?? defaultOption(name, scheme)), schemes: [], oauth: undefined };
    found.set(key, { ...known, schemes: [...known.schemes, name], oauth: known.oauth ?? readOAuth(scheme) });
  }
  return [...found.values()].map(({ place, option, schemes: either, oauth }) => ({
    ...place,
    option,
    oauth,
    required: !oauth && !isAnonymous(document) && asked.every((requirement) => either.some((name) => name in requirement)),
  }));
}

/** Whether the API can be used without a credential: by what holds for all operations, else by any of them. */
export function isAnonymous(document: Document): boolean {
  const all = document.security?.length ? document.security : requirements(document);
  return all.length === 0 || all.some((requirement) => Object.keys(requirement).length === 0);
}

function requirements(document: Document): SecurityRequirement[] {
  const operations = pathItems(document, document.paths).flatMap(([, item]) => METHODS.flatMap((method) => item[method] ?? []));
  const own = operations.flatMap(({ security }) => security ?? []);
  return [...(document.security ?? []), ...own];
}

function defaultOption(name: string, { type, scheme = "bearer" }: SecurityScheme): string {
  if (type === "http" && scheme.toLowerCase() === "basic") return "basicAuth";
  return type === "apiKey" || !/^bearer$/i.test(scheme) ? camelCase(name) || "credential" : "token";
}

/** Where a scheme's credential goes; nothing for one that is no text, such as a client certificate. */
function readPlace({ type, scheme = "bearer", in: place, name = "", description }: SecurityScheme): Place | undefined {
  if (type === "apiKey" && place === "cookie") return { in: "header", name: "cookie", prefix: `${name}=`, description };
  if (type === "apiKey") return { in: place === "query" ? "query" : "header", name, prefix: undefined, description };
  if (type === "http" && /^basic$/i.test(scheme))
    return { in: "header", name: "Authorization", prefix: "Basic ", description: description ?? "User name and password, `user:password`." };
  if (!["http", "oauth2", "openIdConnect"].includes(type)) return undefined;
  const prefix = /^bearer$/i.test(scheme) ? "Bearer " : `${scheme} `;
  return {
    in: "header",
    name: "Authorization",
    prefix,
    description: description ?? (prefix === "Bearer " ? undefined : `What follows \`${prefix.trim()}\` in the header \`Authorization\`.`),
  };
}
