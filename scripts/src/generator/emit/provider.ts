import type { Api, ApiCredential } from "../api/api.ts";
import { propertyName } from "../api/names.ts";
import { flowOptions } from "../api/oauth.ts";
import { resolveSchema } from "../../shared/openapi.ts";
import type { PaginationObject, Schema } from "../../shared/openapi.ts";
import { codeFile } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { Code, writeLiteral } from "./literal.ts";
import type { Plan, PlannedOperation } from "./plan.ts";

/** What the table refers to in the runtime, so that a bundle holds no more of it than one API needs. */
const PAGINATIONS = { offset: "offsetPages", page: "numberedPages", timeRange: "timeRangePages" };
const DATES: Readonly<Record<string, string>> = { date: "isoDate", unixtime: "unixTime", "unixtime-ms": "unixTimeMs" };
const FORMS: Readonly<Record<string, string>> = { "multipart/form-data": "multipartBody", "application/x-www-form-urlencoded": "urlEncodedBody" };

/** The table of operations, and what else the runtime has to know of the provider. */
export function emitProvider({ api, operations }: Plan): GeneratedFile {
  const { provider, baseUrl, credentials, anonymous, errorInBody } = api;
  const limits = api.document["x-rate-limits"];
  const imports = new Set<string>();
  const refer = (name: string) => {
    imports.add(name);
    return new Code(name);
  };
  // What is alike stands together, and paths stand last: both compress better.
  const resources = Map.groupBy(
    sortBy(operations, ({ path }) => path),
    ({ id }) => id.split("/")[0]!,
  );
  const table = sortBy([...resources], ([resource]) => resource).map(([resource, members]) => {
    const verbs = members.map(
      (operation) => `      ${propertyName(operation.id.split("/")[1]!)}: ${writeLiteral(describeOperation(api, operation, refer))},\n`,
    );
    return `    ${propertyName(resource)}: {\n${verbs.join("")}    },\n`;
  });
  const members = [
    `  name: ${JSON.stringify(provider)},\n`,
    `  baseUrl: ${JSON.stringify(baseUrl)},\n`,
    (anonymous || credentials.length === 0) && "  anonymous: true,\n",
    errorInBody !== undefined && `  errorInBody: ${JSON.stringify(errorInBody)},\n`,
    `  credentials: [${credentials.map((credential) => writeLiteral(describeCredential(credential, refer))).join(", ")}],\n`,
    limits && `  limits: ${writeCall("rateLimits", { ...limits, account: accountOptions(credentials) }, refer).text},\n`,
    `  operations: {\n${table.join("")}  },\n`,
  ];
  return codeFile(
    provider,
    "provider.ts",
    [imports.size > 0 && `import { ${[...imports].toSorted().join(", ")} } from "@meetwire/runtime";`, 'import type { Provider } from "@meetwire/runtime";']
      .filter(Boolean)
      .join("\n"),
    `/** The provider as data: its operations and how they are called. */\nexport const provider: Provider = {\n${members.filter(Boolean).join("")}};`,
  );
}

function sortBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return items.toSorted((left, right) => key(left).localeCompare(key(right), "en"));
}

/** Writes the name of something of the runtime's, and sees to it that it is imported. */
type Refer = (name: string) => Code;

function describeCredential({ option, in: place, name, prefix, oauth }: ApiCredential, refer: Refer): Record<string, unknown> {
  if (place === "query") return { option, name, write: refer("queryCredential") };
  if (prefix === "Basic ") return { option, name, write: refer("basicCredential") };
  const { flows, authentication, refused } = oauth ?? {};
  return {
    option,
    name,
    prefix,
    flows: flows && writeCall("oauthTokens", { flows, authentication }, refer),
    isRefused: refused && writeCall("bodyHas", refused, refer),
  };
}

/** The options that tell accounts apart, the best one first. */
function accountOptions(credentials: readonly ApiCredential[]): string[] {
  const oauth = credentials.flatMap((credential) => credential.oauth ?? []);
  const grants = oauth.flatMap(({ flows }) => flows.map(({ grantType }) => grantType));
  return [
    ...oauth.flatMap(flowOptions),
    ...(grants.includes("refresh_token") ? ["refreshToken"] : []),
    ...(grants.includes("client_credentials") ? ["clientId"] : []),
    ...credentials.map(({ option }) => option),
  ];
}

function describeOperation(api: Api, operation: PlannedOperation, refer: Refer): Record<string, unknown> {
  const { method, path, parameters, body, answer, pagination, idempotent, dates } = operation;
  const styles = parameters.filter(({ style }) => style !== undefined).map(({ name, style }) => [name, style]);
  const headers = parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name);
  const patterns = Object.fromEntries(parameters.flatMap(({ name, schema }) => readPattern(api, name, schema)));
  return {
    method: method === "GET" ? undefined : method,
    patterns: Object.keys(patterns).length > 0 ? patterns : undefined,
    query: styles.length > 0 ? Object.fromEntries(styles) : undefined,
    headers: headers.length > 0 ? headers : undefined,
    dates: describeDates(dates, refer),
    ...describeBody(body?.mediaType, refer),
    response: answer.kind === "text" || answer.kind === "none" ? answer.kind : undefined,
    stream: answer.kind === "binary" ? refer("streamedResponse") : undefined,
    accept: answer.mediaType === undefined || answer.mediaType === "application/json" ? undefined : answer.mediaType,
    idempotent: idempotent || undefined,
    limit: operation.object["x-rate-limit"],
    pages: pagination && writePagination(pagination, refer),
    path,
  };
}

/** ISO 8601 is the default. */
function describeDates(dates: Readonly<Record<string, string>>, refer: Refer): Record<string, Code> | undefined {
  const formats = Object.entries(dates).flatMap(([name, format]) => (DATES[format] ? [[name, refer(DATES[format])] as const] : []));
  return formats.length > 0 ? Object.fromEntries(formats) : undefined;
}

function describeBody(type: string | undefined, refer: Refer): Record<string, unknown> {
  if (type === undefined || type === "application/json") return {};
  if (type.includes("json")) return { bodyType: type };
  // Only fetch knows the boundary of a form in parts.
  return { bodyType: type === "multipart/form-data" ? "" : type, writeBody: refer(FORMS[type] ?? "rawBody") };
}

/** A pattern is checked before anything is sent where the spec says what to tell the user. */
function readPattern({ document }: Api, name: string, schema: Schema): [string, readonly [Code, string]][] {
  const { pattern, "x-pattern-hint": hint } = resolveSchema(document, schema);
  return pattern === undefined || hint === undefined ? [] : [[name, [new Code(String(new RegExp(pattern, "u"))), hint]]];
}

function writePagination({ style, ...options }: PaginationObject, refer: Refer): Code {
  return writeCall(PAGINATIONS[style], options, refer);
}

/** Not every bundler looks into a function to find that a program can do without its result. */
function writeCall(name: string, options: object, refer: Refer): Code {
  return new Code(`/* @__PURE__ */ ${refer(name).text}(${writeLiteral(options)})`);
}
