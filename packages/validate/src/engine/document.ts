/** The parts of an OpenAPI 3.0 or 3.1 document that checking responses needs. */
export interface Document {
  readonly openapi: string;
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface ResponseObject {
  readonly description?: string;
  readonly content?: Content;
}

export type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** The responses of an operation by status; also `2XX` and `default`. */
export type Responses = Readonly<Record<string, ResponseObject>>;

/** A JSON Schema of the 2020-12 dialect. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly unevaluatedProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly default?: unknown;
  readonly [keyword: string]: unknown;
}

export interface Reference {
  readonly $ref: string;
}

/** Looks up the target of a `$ref`. */
export type Lookup = <Target extends object>(target: Target | Reference) => Target;

/**
 * Copies the document with absolute references (`name#/components/…`), so that a schema still finds its
 * references when it is taken out of the document.
 */
export function withAbsoluteReferences<Source extends object>(document: Source, name: string): Source {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, key === "$ref" && typeof each === "string" && each.startsWith("#") ? name + each : copy(each)]),
    );
  };
  return copy(document) as Source;
}

/** Makes the lookup of a document's own references. */
export function createLookup(document: object): Lookup {
  const lookup = <Target extends object>(target: Target | Reference): Target => {
    if (!("$ref" in target) || typeof target.$ref !== "string") return target as Target;
    const pointer = target.$ref.slice(target.$ref.indexOf("#/") + 2);
    const found = pointer.split("/").reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[unescapePart(part)], document);
    if (typeof found !== "object" || found === null) throw new Error(`the reference ${target.$ref} does not resolve`);
    return lookup(found as Target | Reference);
  };
  return lookup;
}

function unescapePart(part: string): string {
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Translates the JSON Schema dialect of OpenAPI 3.0 to that of 2020-12. */
export function withStandardSchemas<Source extends { readonly openapi: string }>(document: Source): Source {
  return document.openapi.startsWith("3.0") ? (standardize(document) as Source) : document;
}

// Examples are translated too, but are not used. A property named `nullable` has a schema, not `true`.
function standardize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(standardize);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, standardize(each)]));
  const schema = standardizeLimits(rest);
  if (typeof nullable !== "boolean") return nullable === undefined ? schema : { ...schema, nullable };
  return nullable ? withNull(schema) : schema;
}

/** In 3.0, `exclusiveMinimum: true` says that `minimum` itself is excluded. */
function standardizeLimits(schema: Record<string, unknown>): Record<string, unknown> {
  const result = { ...schema };
  for (const [flag, limit] of [["exclusiveMinimum", "minimum"] as const, ["exclusiveMaximum", "maximum"] as const]) {
    if (typeof result[flag] !== "boolean") continue;
    if (result[flag]) {
      result[flag] = result[limit];
      delete result[limit];
    } else delete result[flag];
  }
  return result;
}

function withNull(schema: Record<string, unknown>): Record<string, unknown> {
  const { type, enum: values, ...rest } = schema;
  // Officially, `nullable` has no effect beside a reference or an allOf in 3.0, but authors use it.
  if (typeof type !== "string") return { anyOf: [schema, { type: "null" }] };
  return { ...rest, type: [type, "null"], ...(Array.isArray(values) && { enum: values.includes(null) ? values : [...values, null] }) };
}

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** The responses of each operation, by its `operationId`. */
export function listResponses(document: Document, lookup: Lookup): Map<string, Responses> {
  const operations = Object.values(document.paths ?? {}).flatMap((item) =>
    Object.entries(lookup(item)).flatMap(([method, operation]) => (METHODS.has(method) ? [operation as { operationId?: string; responses?: Responses }] : [])),
  );
  return new Map(
    operations.flatMap(({ operationId, responses = {} }) =>
      operationId === undefined ? [] : [[operationId, Object.fromEntries(Object.entries(responses).map(([status, response]) => [status, lookup(response)]))]],
    ),
  );
}

/** The response of an operation for a status. */
export function findResponse(responses: Responses, status: number): ResponseObject | undefined {
  return responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses["default"];
}

/** The schema of a response's JSON; `undefined` if it is not JSON, or has no schema. */
export function jsonSchema({ content = {} }: ResponseObject): Schema | undefined {
  return Object.entries(content).find(([mediaType]) => isJson(mediaType))?.[1].schema;
}

export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(mediaType.split(";", 1)[0]!.trim());
}
