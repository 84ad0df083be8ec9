import type { Api, ApiBody, ApiCredential, ApiResponse } from "../api/api.ts";
import { propertyKey } from "../api/names.ts";
import { flowOptions } from "../api/oauth.ts";
import type { PaginationObject, Schema } from "../../shared/openapi.ts";
import type { ApiServer } from "../api/servers.ts";
import type { Plan, PlannedOperation } from "../plan/plan.ts";
import { codeFile } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { Code, writeLiteral } from "./literal.ts";

/** The table's imports from the runtime. The table refers to functions, so a bundle includes only those that one API needs. */
const PAGINATIONS: Readonly<Record<string, string>> = {
  offset: "offsetPages",
  page: "numberedPages",
  cursor: "cursorPages",
  link: "linkPages",
  timeRange: "timeRangePages",
};
const DATES: Readonly<Record<string, string>> = { date: "isoDate", unixtime: "unixTime", "unixtime-ms": "unixTimeMs" };
const FORMS: Readonly<Record<string, { plain: string; styled: string }>> = {
  "multipart/form-data": { plain: "multipartBody", styled: "multipartParts" },
  "application/x-www-form-urlencoded": { plain: "urlEncodedBody", styled: "urlEncodedParts" },
};
const QUERIES: Readonly<Record<string, string>> = {
  deep: "deepQuery",
  "deep,": "filterQuery",
  json: "jsonQuery",
  ",": "commaQuery",
  " ": "spaceQuery",
  "|": "pipeQuery",
};
const CREDENTIALS: Readonly<Record<string, string>> = { query: "queryCredential", cookie: "cookieCredential" };

/** The table of operations, and the other data that the runtime needs about the provider. */
export function emitProvider({ api, operations }: Plan): GeneratedFile {
  const { provider, servers, credentials, security, anonymous, errorInBody } = api;
  const { daily, ...limits } = api.document["x-rate-limits"] ?? { labels: undefined };
  const waitPath = api.document["x-retry-after-in-body"];
  const used = new Set<string>();
  const refer = (name: string) => {
    used.add(name);
    return new Code(name);
  };
  // Similar lines stand together, and paths stand last: both compress better.
  const resources = Map.groupBy(
    sortBy(operations, ({ path }) => path),
    ({ id }) => id.split("/")[0]!,
  );
  const table = sortBy([...resources], ([resource]) => resource).map(([resource, members]) => {
    const verbs = members.map((operation) => `      ${propertyKey(operation.id.split("/")[1]!)}: ${writeLiteral(describeOperation(api, operation, refer))},\n`);
    return `    ${propertyKey(resource)}: {\n${verbs.join("")}    },\n`;
  });
  const members = [
    `  name: ${JSON.stringify(provider)},\n`,
    `  baseUrl: ${writeLiteral(writeServer(servers.main, refer))},\n`,
    (anonymous || credentials.length === 0) && "  anonymous: true,\n",
    errorInBody !== undefined && `  isFailure: /* @__PURE__ */ ${refer("failureIn").text}(${JSON.stringify(errorInBody)}),\n`,
    waitPath !== undefined && `  findWait: ${writeCall("waitInBody", waitPath, refer).text},\n`,
    daily && `  findWait: ${writeCall("waitForNextDay", daily, refer).text},\n`,
    `  credentials: [${credentials.map((credential) => writeLiteral(describeCredential(credential, refer))).join(", ")}],\n`,
    limits.labels && `  limits: ${writeCall("rateLimits", { ...limits, account: accountOptions(credentials) }, refer).text},\n`,
    security !== undefined && `  security: ${writeLiteral(security)},\n`,
    (security ?? operations.find((each) => each.security)) && `  chooseCredentials: ${refer("chooseCredentials").text},\n`,
    `  operations: {\n${table.join("")}  },\n`,
  ];
  const text = `/** The provider as data: its operations and how they are called. */\nexport const provider: Provider = {\n${members.filter(Boolean).join("")}};`;
  return codeFile(provider, "provider.ts", {
    imports: [
      { from: "@meetwire/runtime", names: used, values: true },
      { from: "@meetwire/runtime", names: ["Provider"] },
    ],
    parts: [{ text, references: [...used, "Provider"] }],
  });
}

/** The address of a server, or a template with the client's options. */
function writeServer({ url, defaults, values }: ApiServer, refer: Refer): unknown {
  if (!url.includes("{")) return url;
  const given = Object.keys(values).length > 0 ? `, ${writeLiteral(defaults)}, ${writeLiteral(values)}` : "";
  return new Code(`/* @__PURE__ */ ${refer("serverTemplate").text}(${JSON.stringify(url)}${given})`);
}

function sortBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return items.toSorted((left, right) => key(left).localeCompare(key(right), "en"));
}

/** Writes a name of the runtime's, and has it imported. */
type Refer = (name: string) => Code;

function describeCredential({ option, in: place, name, prefix, oauth }: ApiCredential, refer: Refer): Record<string, unknown> {
  if (CREDENTIALS[place]) return { option, name, write: refer(CREDENTIALS[place]) };
  if (prefix === "Basic ") return { option, name, write: refer("basicCredential"), forms: refer("basicForms") };
  const { flows, authentication, apiUrl, refused } = oauth ?? {};
  return {
    option,
    name,
    prefix,
    flows: flows && writeCall("oauthTokens", { flows, authentication, apiUrl }, refer),
    isRefused: refused && writeCall("bodyHas", refused, refer),
  };
}

/** The options that distinguish accounts, the best one first. */
function accountOptions(credentials: readonly ApiCredential[]): string[] {
  const oauth = credentials.flatMap((credential) => credential.oauth ?? []);
  const grants = new Set(oauth.flatMap(({ flows }) => flows.map(({ grantType }) => grantType)));
  return [
    ...oauth.flatMap(flowOptions),
    ...(grants.has("refresh_token") ? ["refreshToken"] : []),
    ...(grants.has("client_credentials") ? ["clientId"] : []),
    ...credentials.map(({ option }) => option),
  ];
}

function describeOperation(api: Api, operation: PlannedOperation, refer: Refer): Record<string, unknown> {
  const { method, path, server, parameters, body, response, pagination, idempotent, security, dates, secrets } = operation;
  const styles = parameters.filter(({ style }) => style !== undefined).map(({ name, style }) => [name, refer(QUERIES[style!]!)]);
  const headers = parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name);
  const patterns = Object.fromEntries(parameters.flatMap(({ name, schema }) => readPattern(api, name, schema)));
  const encodedTwice = parameters.flatMap(({ name, schema, ...parameter }) => (parameter.in === "path" && api.views.of(schema).encodeTwice ? [name] : []));
  return {
    server: server && writeServer(server, refer),
    method: method === "GET" ? undefined : method,
    patterns: Object.keys(patterns).length > 0 ? patterns : undefined,
    encoders: encodedTwice.length > 0 ? Object.fromEntries(encodedTwice.map((name) => [name, refer("encodeSlashesTwice")])) : undefined,
    query: styles.length > 0 ? Object.fromEntries(styles) : undefined,
    headers: headers.length > 0 ? headers : undefined,
    dates: describeDates(dates, refer),
    secrets: secrets.length > 0 ? new Code(`/* @__PURE__ */ ${refer("secretsIn").text}(${secrets.map((name) => JSON.stringify(name)).join(", ")})`) : undefined,
    ...(body && describeBody(body, refer)),
    ...describeResponse(response, refer),
    idempotent: idempotent || undefined,
    limit: operation.object["x-rate-limit"],
    security,
    pages: pagination && writePagination(pagination, refer),
    path,
  };
}

/** JSON is the default. */
function describeResponse({ contents, mayBeText, isDescribed, mayLackBody }: ApiResponse, refer: Refer): Record<string, unknown> {
  const kinds = new Set(contents.map(({ kind }) => kind));
  const [only] = contents;
  if (only === undefined) return { response: isDescribed ? "none" : "any" };
  const accept = contents.map(({ mediaType }) => mediaType).join(", ");
  return {
    response: kinds.size > 1 || mayBeText ? "mixed" : only.kind === "text" ? "text" : undefined,
    mayBeEmpty: mayLackBody || undefined,
    stream: kinds.has("stream") ? refer("streamedResponse") : undefined,
    accept: accept === "application/json" ? undefined : accept,
  };
}

/** ISO 8601 is the default. */
function describeDates(dates: Readonly<Record<string, string>>, refer: Refer): Record<string, Code> | undefined {
  const formats = Object.entries(dates).flatMap(([name, format]) => (DATES[format] ? [[name, refer(DATES[format])] as const] : []));
  return formats.length > 0 ? Object.fromEntries(formats) : undefined;
}

function describeBody({ kind, mediaType, parts, orJson }: ApiBody, refer: Refer): Record<string, unknown> {
  if (kind === "json") return { bodyType: mediaType === "application/json" ? undefined : mediaType };
  const form = FORMS[mediaType];
  const styles = Object.fromEntries(parts.map(({ name, style, contentType }) => [name, style ?? contentType]));
  const writer = form && parts.length > 0 ? writeCall(form.styled, styles, refer) : refer(form?.plain ?? "rawBody");
  // Only fetch knows the boundary of a form in parts.
  return {
    bodyType: mediaType === "multipart/form-data" ? "" : kind === "binary" && /[,*]/.test(mediaType) ? bytesType(mediaType, refer) : mediaType,
    writeBody: orJson ? new Code(`/* @__PURE__ */ ${refer("multipartOrJson").text}(${writer.text})`) : writer,
  };
}

function bytesType(mediaType: string, refer: Refer): Code {
  return new Code(
    `/* @__PURE__ */ ${refer("bytesType").text}(${mediaType
      .split(", ")
      .map((type) => JSON.stringify(type))
      .join(", ")})`,
  );
}

/** A pattern is checked before the request is sent, if the spec has an error message for the user. */
function readPattern({ views }: Api, name: string, schema: Schema): [string, readonly [Code, string]][] {
  const { pattern, patternHint } = views.of(schema);
  return pattern === undefined || patternHint === undefined ? [] : [[name, [new Code(String(new RegExp(pattern, "u"))), patternHint]]];
}

function writePagination({ style, ...options }: PaginationObject, refer: Refer): Code {
  return writeCall(PAGINATIONS[style]!, options, refer);
}

/** Not every bundler looks into a function to find that a program can do without its result. */
function writeCall(name: string, options: object | string, refer: Refer): Code {
  return new Code(`/* @__PURE__ */ ${refer(name).text}(${writeLiteral(options)})`);
}
