import { METHODS, pathItems, resolve } from "../../shared/openapi.ts";
import type { Document, SecurityRequirement, SecurityScheme } from "../../shared/openapi.ts";
import type { ApiCredential, Security } from "./api.ts";
import { camelCase, isIdentifier, NameRegistry } from "./names.ts";
import { flowOptions, readOAuth } from "./oauth.ts";
import type { ApiOAuth } from "./oauth.ts";

/** Options that every client or call has. A credential cannot use these names. */
export const CLIENT_OPTIONS: readonly string[] =
  "accept baseUrl deadlineMs fetch headers logger maxResponseBytes maxRetries maxRetryAfterMs onResponse operations resumeFrom signal timeoutMs constructor __proto__ toString valueOf hasOwnProperty".split(
    " ",
  );

/** Options of clients that get their own tokens or apply rate limits. */
const TOKEN_OPTIONS = "clientId clientSecret refreshToken scope store tokenUrl".split(" ");
const LIMIT_OPTIONS = "account limiter plan store".split(" ");

type Place = Omit<ApiCredential, "option" | "required" | "oauth">;

/** The credentials of an API and of its operations. */
export interface Credentials {
  /** In the order in which operations use them. Schemes that send the same value in the same place are merged. */
  readonly all: readonly ApiCredential[];
  /** The credentials of an operation without its own `security`; absent if there is no choice. */
  readonly security: Security | undefined;
  /** Whether the API can be used without a credential. */
  readonly isAnonymous: boolean;
  /** The option that takes the credential of a security scheme; `undefined` if no operation uses the scheme. */
  optionOf(scheme: string): string | undefined;
  /** The credentials of an operation, if they differ from the API's. */
  securityOf(own: readonly SecurityRequirement[] | undefined): Security | undefined;
}

export function readCredentials(document: Document): Credentials {
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
    const known = found.get(key) ?? {
      place,
      option: names.claimOneOf(scheme["x-option"] ? [scheme["x-option"]] : [defaultOption(name, scheme), camelCase(name), camelCase(place.name)]),
      schemes: [],
      oauth: undefined,
    };
    found.set(key, { ...known, schemes: [...known.schemes, name], oauth: known.oauth ?? readOAuth(scheme) });
  }
  const anonymous = isAnonymous(document);
  const all = [...found.values()].map(({ place, option, schemes: either, oauth }) => ({
    ...place,
    option,
    oauth,
    required: !oauth && !anonymous && asked.every((requirement) => either.some((name) => name in requirement)),
  }));
  const options = new Map([...found.values()].flatMap(({ option, schemes: either }) => either.map((name): [string, string] => [name, option])));
  // Skip a scheme that cannot be sent, such as a client certificate.
  const read = (given: readonly SecurityRequirement[]): Security => {
    const sets = given.map((requirement) => [...new Set(Object.keys(requirement).flatMap((name) => options.get(name) ?? []))]);
    const distinct = [...new Map(sets.map((set) => [set.join(" "), set])).values()];
    // The set without credentials goes last, so a given credential is sent.
    return distinct.every((set) => set.length === 0) ? [] : distinct.toSorted((left, right) => Number(left.length === 0) - Number(right.length === 0));
  };
  const shared = document.security && read(document.security);
  const isChoice = all.length > 1;
  return {
    all,
    security: isChoice ? shared : undefined,
    isAnonymous: anonymous,
    optionOf: (scheme) => options.get(scheme),
    securityOf(own) {
      const security = own ? read(own) : (shared ?? []);
      if (all.length === 0) return undefined;
      const usual: Security = isChoice ? (shared ?? []) : all.map(({ option }) => [option]);
      const isUsual = JSON.stringify(security) === JSON.stringify(usual);
      // A single credential is sent wherever it is accepted.
      return isUsual || (!isChoice && security.length > 0) ? undefined : security;
    },
  };
}

/** Whether the API can be used without a credential: by its own `security`, otherwise if any operation allows it. */
function isAnonymous(document: Document): boolean {
  const all = document.security?.length ? document.security : requirements(document);
  return all.length === 0 || all.some((requirement) => Object.keys(requirement).length === 0);
}

function requirements(document: Document): SecurityRequirement[] {
  const operations = pathItems(document, document.paths).flatMap(([, item]) => METHODS.flatMap((method) => item[method] ?? []));
  const own = operations.flatMap(({ security }) => security ?? []);
  return [...(document.security ?? []), ...own];
}

/** Generic keys of security schemes, which make poor option names. */
const VAGUE = /^(default|global|main|auth|authentication|authorization|security|scheme|securityscheme|apikeyscheme|header|query|cookie|http|custom)\d*$/i;

const API_KEY = /^(x-)?(app-?)?api-?_?key(-?_?(auth|header|query|security|scheme|authentication|authorization|in-?_?header|in-?_?query|param|parameter))*$/i;

/** A readable option name: `token`, `apiKey`, `basicAuth`, or the scheme's key if it is more specific. */
function defaultOption(key: string, { type, scheme = "bearer", name = "" }: SecurityScheme): string {
  if (type === "http" && /^basic$/i.test(scheme)) return "basicAuth";
  if (type !== "apiKey") return /^bearer$/i.test(scheme) || VAGUE.test(key) ? "token" : camelCase(key) || "token";
  if (API_KEY.test(key.replace(/([a-z])([A-Z])/g, "$1-$2"))) return "apiKey";
  if (!VAGUE.test(key) && camelCase(key) !== "") return camelCase(key);
  const plain = name.replace(/^x[-_]/i, "");
  if (/^authorization$/i.test(plain)) return "token";
  return /^(api[-_]?)?key$/i.test(plain) ? "apiKey" : camelCase(plain) || "apiKey";
}

/** The place of a scheme's credential in a request; `undefined` if it is not text, such as a client certificate. */
function readPlace({ type, scheme = "bearer", in: place, name = "", description }: SecurityScheme): Place | undefined {
  if (type === "apiKey") return { in: place === "cookie" || place === "query" ? place : "header", name, prefix: undefined, description };
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

/** The environment variable of a credential in READMEs and tools: `DEMODESK_API_KEY` for Demodesk's option `apiKey`. */
export function credentialVariable(provider: string, option: string): string {
  const name = `${provider}_${option}`.replaceAll("-", "_").replaceAll(/[A-Z]/g, "_$&").toUpperCase();
  return isIdentifier(name) ? name : "API_CREDENTIAL";
}
