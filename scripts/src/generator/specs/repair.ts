import { decodeName, METHODS, pathItems, resolve } from "../../shared/openapi.ts";
import { NameRegistry, pascalCase } from "../api/names.ts";
import { isNumber } from "./big-integers.ts";
import { findReferences } from "./hoist.ts";
import { problemOfNames } from "./rules/enum-names.ts";
import type { Document, OperationObject, Parameter, PathItem, Referable } from "../../shared/openapi.ts";

type Node = Record<string, unknown>;

/** Keywords whose value is a schema. */
const SCHEMA_KEYS = new Set("schema items additionalProperties not if then else contains propertyNames".split(" "));

/** Keywords whose value is a list of schemas. */
const SCHEMA_LISTS = new Set("allOf oneOf anyOf prefixItems".split(" "));

/** Keywords whose value is a map with keys of the provider's own. */
const MAP_KEYS = new Set("paths webhooks responses content properties patternProperties schemas parameters headers requestBodies $defs definitions".split(" "));

/** Keywords of a schema, and the type that their values have to have. */
const SCHEMA_TYPES: ReadonlyMap<string, string> = new Map([
  ...withType("number", "minimum maximum multipleOf minLength maxLength minItems maxItems minProperties maxProperties"),
  ...withType("string", "title description format pattern"),
  ...withType("boolean", "deprecated readOnly writeOnly nullable uniqueItems"),
  ...withType("list", "required enum"),
]);

function withType(type: string, keys: string): [string, string][] {
  return keys.split(" ").map((key) => [key, type]);
}

/** Keywords whose values are the provider's own words. Without quotes, YAML may read one as a number. */
export const TEXT_KEYS: ReadonlySet<string> = new Set("title version summary description operationId name".split(" "));

/** Lists that need an item: without one, no value would match. */
export const EMPTY_LISTS: readonly string[] = ["allOf", "oneOf", "anyOf", "enum"];

/** Methods whose requests cannot have a body. */
export const BODILESS = ["get", "head"] as const;

/** Methods that no `fetch` sends. */
export const UNSENDABLE = ["trace"] as const;

/** Keywords whose values are data. */
const LITERAL = /^(example|examples|default|enum|const)$/;

const TYPES = new Set(["string", "number", "integer", "boolean", "array", "object", "null"]);

/**
 * Repairs harmless mistakes in a provider's file, so later steps need not handle them. Drops keywords of a
 * wrong type and requests that cannot be sent. An undescribed path parameter becomes a string, a query inside a path
 * becomes parameters, and a path gets the slash that it lacks.
 */
export function repairDocument(document: Document): void {
  repairValues(document);
  if (document.paths) document.paths = Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [withSlash(path), item]));
  for (const holder of [document, ...pathItems(document, document.paths).flatMap(([, item]) => [item, ...METHODS.map((method) => item[method])])])
    if (holder?.servers) holder.servers = holder.servers.filter((server) => typeof (resolve(document, server) as { url?: unknown }).url === "string");
  renameEncoded(document);
  nameDeepSchemas(document);
  for (const { schema } of findSchemas(document)) repairSchema(schema);
  for (const [path, item] of pathItems(document, document.paths)) {
    for (const method of UNSENDABLE) delete item[method];
    for (const method of BODILESS) delete item[method]?.requestBody;
    for (const method of METHODS) if (item[method]) repairParameters(document, path, item, item[method]);
  }
}

/** A path that does not begin with a slash would be appended to the name of the host. */
function withSlash(path: string): string {
  return /^(\/|x-|$)/.test(path) ? path : `/${path}`;
}

/**
 * In YAML, a key without a value is null. If a schema is expected, it becomes any value; otherwise the key is left out. A
 * string without quotes may be read as a number or a boolean.
 */
function repairValues(node: object, isMap = false): void {
  const given = node as Node;
  for (const [key, value] of Object.entries(node)) {
    if (!isMap && (key.startsWith("x-") || LITERAL.test(key))) continue;
    if (value === null && (isMap || SCHEMA_KEYS.has(key))) given[key] = {};
    else if (value === null || (key === "$ref" && !isMap && isScalar(value))) delete given[key];
    else if (!isMap && TEXT_KEYS.has(key) && isScalar(value)) given[key] = String(value);
    else if (!isMap && Array.isArray(value)) given[key] = value.flatMap((item: unknown) => repairItem(key, item) ?? []);
    const repaired = given[key];
    if (typeof repaired === "object" && repaired !== null) repairValues(repaired, !isMap && !Array.isArray(repaired) && MAP_KEYS.has(key));
  }
}

/** An item of a list; `undefined` if it is left out. */
function repairItem(key: string, item: unknown): unknown {
  if (key === "tags" && isScalar(item)) return String(item);
  if (item !== null) return [item];
  // Without quotes, YAML reads the type `null` as null.
  return key === "type" ? "null" : SCHEMA_LISTS.has(key) ? {} : undefined;
}

function isScalar(value: unknown): boolean {
  return /^(number|bigint|boolean)$/.test(typeof value);
}

/** A value of an enum in the type of its schema. Without quotes, YAML may read a string as a number; with quotes, it reads a number as a string. */
export function castValue(value: unknown, type: unknown): unknown {
  const types = [type].flat().filter((each) => each !== "null");
  if (value === null || types.length !== 1) return value;
  if (types[0] === "string") return isScalar(value) ? String(value) : value;
  if (typeof value !== "string" || value.trim() === "") return value;
  if (types[0] === "boolean") return value === "true" || (value === "false" ? false : value);
  return /^(integer|number)$/.test(String(types[0])) && Number.isFinite(Number(value)) ? Number(value) : value;
}

function repairSchema(schema: Node): void {
  for (const key of Object.keys(schema)) {
    const wanted = SCHEMA_TYPES.get(key);
    if (wanted === undefined) continue;
    const value = schema[key];
    if (wanted === "list" ? !Array.isArray(value) : typeof value !== wanted && !(wanted === "number" && isNumber(value))) delete schema[key];
  }
  // TypeScript has no literal types for objects, and their common type says more.
  if ((schema["enum"] as unknown[] | undefined)?.some((value) => typeof value === "object" && value !== null)) delete schema["enum"];
  if (Array.isArray(schema["required"])) schema["required"] = schema["required"].map(String);
  if (Array.isArray(schema["enum"])) schema["enum"] = schema["enum"].map((value) => castValue(value, schema["type"]));
  if (schema["const"] !== undefined) schema["const"] = castValue(schema["const"], schema["type"]);
  if (problemOfNames(schema) !== undefined) delete schema["x-enum-varnames"];
  for (const key of EMPTY_LISTS) if ((schema[key] as unknown[] | undefined)?.length === 0) delete schema[key];
  if (schema["type"] !== undefined && !TYPES.has(schema["type"] as string)) {
    const types = [schema["type"]].flat().filter((type) => typeof type === "string" && TYPES.has(type));
    if (types.length === 0) delete schema["type"];
  }
}

/** A name with a percent sign in it is encoded in a reference, which not every reader of references expects. */
function renameEncoded(document: Document): void {
  const renamed = new Map<string, string>();
  for (const [kind, components] of Object.entries(document.components ?? {})) {
    if (typeof components !== "object" || components === null) continue;
    const names = new NameRegistry(Object.keys(components));
    for (const name of Object.keys(components).filter((each) => each.includes("%"))) {
      const free = names.claim(name.replaceAll("%", "Percent"));
      components[free] = components[name];
      delete components[name];
      renamed.set(`#/components/${kind}/${name}`, `#/components/${kind}/${free}`);
    }
  }
  if (renamed.size === 0) return;
  for (const node of findReferences(document)) {
    const [start, section, kind, ...names] = node.$ref.split("/");
    node.$ref = renamed.get([start, section, kind, decodeName(names.join("/"))].join("/")) ?? node.$ref;
  }
}

/** The nesting depth at which a schema gets a name, because type writers recurse into inline schemas. */
const MOST_LEVELS = 50;

/** Gives a name to schemas that stand deep within others. */
function nameDeepSchemas(document: Document): void {
  const deep = [...findSchemas(document)].filter(({ depth }) => depth > 0 && depth % MOST_LEVELS === 0);
  if (deep.length === 0) return;
  const schemas: Record<string, unknown> = ((document.components ??= {}).schemas ??= {});
  const names = new NameRegistry(Object.keys(schemas));
  for (const { schema, holder, key } of deep) {
    const name = names.claim(`${pascalCase(key) || "Schema"}Within`);
    schemas[name] = schema;
    holder[key] = { $ref: `#/components/schemas/${name}` };
  }
}

interface FoundSchema {
  readonly schema: Node;
  /** How many schemas it stands within. */
  readonly depth: number;
  readonly holder: Node;
  readonly key: string;
}

/** Every schema of a spec: under components, in contents and parameters, and within other schemas. */
function* findSchemas(document: Document): Generator<FoundSchema> {
  const seen = new Set<unknown>();
  const open: { holder: Node; key: string; depth: number; isMap: boolean }[] = [{ holder: { document }, key: "document", depth: -1, isMap: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { holder, key, depth, isMap } = next;
    const node = holder[key] as Node;
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    const below = (name: string, level: number, map = false) => open.push({ holder: node, key: name, depth: level, isMap: map });
    if (isMap || Array.isArray(node)) {
      for (const name of Object.keys(node)) below(name, depth);
      continue;
    }
    const isSchema = depth >= 0;
    if (isSchema && !("$ref" in node && Object.keys(node).length === 1)) yield { schema: node, depth, holder, key };
    for (const name of Object.keys(node)) {
      if (name.startsWith("x-") || LITERAL.test(name)) continue;
      if (!isSchema) below(name, name === "schema" || name === "schemas" ? 0 : -1, name === "schemas");
      else if (/^(properties|patternProperties|\$defs|definitions|dependentSchemas)$/.test(name)) below(name, depth + 1, true);
      else if (/^(items|additionalProperties|not|allOf|oneOf|anyOf|prefixItems|if|then|else|contains|propertyNames)$/.test(name)) below(name, depth + 1);
    }
  }
}

/** Makes the parameters of an operation match its path. */
function repairParameters(document: Document, path: string, item: PathItem, operation: OperationObject): void {
  const [route = "", query] = path.split("#")[0]!.split("?");
  const given = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((each) => resolve(document, each));
  const described = new Set(given.map(({ in: place, name }) => `${place} ${name}`));
  const missing: Parameter[] = [...route.matchAll(/\{(.+?)\}/g)]
    .map(([, name]) => name!)
    .filter((name) => !described.has(`path ${name}`))
    .map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
  for (const [name, value] of new URLSearchParams(query ?? "")) {
    if (described.has(`query ${name}`)) continue;
    const schema = /^\{.*\}$/.test(value) ? { type: "string" } : { type: "string", enum: [value] };
    missing.push({ name, in: "query", required: true, schema });
  }
  if (missing.length > 0) operation.parameters = [...(operation.parameters ?? []), ...missing];
  const isUsed = (parameter: Referable<Parameter>) => {
    const { in: place, name } = resolve(document, parameter);
    return place !== "path" || route.includes(`{${name}}`);
  };
  if (operation.parameters && !operation.parameters.every(isUsed)) operation.parameters = operation.parameters.filter(isUsed);
  if (item.parameters && !item.parameters.every(isUsed)) item.parameters = item.parameters.filter(isUsed);
}
