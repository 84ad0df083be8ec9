/** The parts of an OpenAPI 3.0 or 3.1 document that the generator reads, after bundling: every `$ref` is internal. */
export interface Document {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string; "x-client-name"?: string; "x-source"?: string };
  servers?: Server[];
  security?: SecurityRequirement[];
  tags?: { name: string; description?: string }[];
  paths?: Record<string, Referable<PathItem>>;
  webhooks?: Record<string, Referable<PathItem>>;
  components?: Partial<Record<string, Record<string, unknown>>> & {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, SecurityScheme>;
  };
  "x-error-in-body"?: string;
  "x-retry-after-in-body"?: string;
  "x-webhook-signature"?: WebhookSignatureObject;
  "x-rate-limits"?: RateLimitsObject;
}

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export type PathItem = { parameters?: Referable<Parameter>[]; servers?: Server[] } & Partial<Record<(typeof METHODS)[number], OperationObject>>;

export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, { default?: string; enum?: string[]; description?: string }>;
}

/** Names of security schemes that are used together; empty if no credential is needed. */
export type SecurityRequirement = Record<string, string[]>;

export interface OperationObject {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  tags?: string[];
  parameters?: Referable<Parameter>[];
  requestBody?: Referable<{ required?: boolean; description?: string; content?: Content }>;
  responses?: Record<string, Referable<{ description?: string; content?: Content }>>;
  security?: SecurityRequirement[];
  servers?: Server[];
  "x-source"?: string;
  "x-inferred"?: Record<string, string>;
  "x-pagination"?: PaginationObject;
  "x-idempotent"?: boolean;
  "x-rate-limit"?: RateLimit | RateLimit[];
  "x-path-parameters"?: Record<string, string>;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  deprecated?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  content?: Content;
  example?: unknown;
  /** See specs/README.md. */
  "x-deep-lists"?: "commas";
}

export type Content = Record<string, MediaType>;

export interface MediaType {
  schema?: Schema;
  /** The encoding of each field of a form. */
  encoding?: Record<string, { contentType?: string; style?: string; explode?: boolean }>;
}

/** See specs/README.md. */
export type PaginationObject = { style: "cursor" | "link" | "offset" | "page" | "timeRange" } & Record<string, string | number | string[] | undefined>;

export interface SecurityScheme {
  type: string;
  scheme?: string;
  in?: string;
  name?: string;
  description?: string;
  "x-option"?: string;
  flows?: OAuthFlows;
  "x-client-authentication"?: "basic" | "body";
  "x-token-refused"?: Record<string, unknown>;
  "x-token-api-url"?: { property: string; hosts: string[] };
}

export interface OAuthFlows {
  authorizationCode?: { authorizationUrl: string; tokenUrl: string; refreshUrl?: string };
  clientCredentials?: { tokenUrl: string };
  "x-account-credentials"?: { tokenUrl: string; grantType: string; parameters?: Record<string, string>; parametersIn?: "query" | "body" };
}

/** See specs/README.md, as for the others here. */
export interface WebhookSignatureObject {
  algorithm: string;
  key?: string;
  keyPrefix?: string;
  digest: string;
  signature: { header: string; format?: string; separator?: string };
  timestamp?: { header: string; format?: string; separator?: string; unit?: string };
  id?: { header: string };
  message?: string;
  tolerance?: number;
  eventId?: { header: string } | { body: string[] };
  challenge?: { values: Record<string, unknown>; token: string; response: Record<string, string> };
  test?: Record<string, unknown>;
}

export interface RateLimitsObject {
  plans?: string[];
  plan?: string;
  label?: string;
  daily?: { header: string; body: string; text: string };
  labels: Record<string, RateLimitWindow[] | Record<string, RateLimitWindow[]>>;
}

export interface RateLimitWindow {
  requests: number;
  seconds?: number;
  days?: number;
  burst?: number;
}

export type RateLimit = string | { label: string; cost?: number; key?: string };

export interface Reference {
  $ref: string;
}

export type Referable<T> = T | Reference;

/** A JSON Schema in the dialect of OpenAPI 3.0 or 3.1; `true` allows any value and `false` forbids all. */
export type Schema = boolean | SchemaObject;

export interface SchemaObject {
  $ref?: string;
  type?: string | string[];
  format?: string;
  nullable?: boolean;
  const?: unknown;
  enum?: unknown[];
  "x-enum-varnames"?: string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema;
  patternProperties?: Record<string, Schema>;
  items?: Schema;
  prefixItems?: Schema[];
  unevaluatedItems?: Schema;
  $defs?: Record<string, Schema>;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  title?: string;
  description?: string;
  default?: unknown;
  example?: unknown;
  examples?: unknown;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number | boolean;
  exclusiveMaximum?: number | boolean;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  contentMediaType?: string;
  contentEncoding?: string;
  "x-pattern-hint"?: string;
  "x-encode-twice"?: boolean;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  readOnly?: boolean;
  writeOnly?: boolean;
  deprecated?: boolean;
}

/** Follows references until the target is not a reference. */
export function resolve<T extends object>(document: Document, value: Referable<T>): T {
  let current: Referable<T> = value;
  // A schema may be a boolean.
  for (let depth = 0; typeof current === "object" && "$ref" in current && typeof current.$ref === "string"; depth++) {
    if (depth > 50) throw new Error(`${(value as Reference).$ref} refers to itself`);
    current = lookUp(document, current.$ref) as Referable<T>;
  }
  return current as T;
}

/** The schema at the end of a chain of references; an empty one for `true` and `false`, which have no keywords. */
export function resolveSchema(document: Document, schema: Schema): SchemaObject {
  const resolved: Schema = typeof schema === "boolean" ? schema : resolve<SchemaObject>(document, schema);
  return typeof resolved === "boolean" ? {} : resolved;
}

/** The target of a reference such as `#/components/schemas/Meeting`. */
export function lookUp(document: Document, reference: string): unknown {
  const names = reference.replace(/^#\/?/, "").split("/").filter(Boolean);
  let value: unknown = document;
  for (const name of names) value = (value as Record<string, unknown> | undefined)?.[decodeName(name)];
  if (value === undefined) throw new Error(`${reference} has no target`);
  return value;
}

/** The entries of `paths` or `webhooks`, with references followed and extensions left out. */
export function pathItems(document: Document, items: Record<string, Referable<PathItem>> = {}): [string, PathItem][] {
  return Object.entries(items).flatMap(([key, item]): [string, PathItem][] => {
    const resolved = resolve(document, item);
    // An event's name may also start with `x-`: an entry is an extension only if it holds no operations.
    return key.startsWith("x-") && !METHODS.some((method) => resolved?.[method]) ? [] : [[key, resolved]];
  });
}

/** The name of a schema in the spec itself, `#/components/schemas/<name>`. */
export function schemaName(reference: string): string | undefined {
  const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(reference) ?? [];
  return name === undefined ? undefined : decodeName(name);
}

/** A key of the spec, as a reference writes it. */
export function decodeName(name: string): string {
  return decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~");
}
