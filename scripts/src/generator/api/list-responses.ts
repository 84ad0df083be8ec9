import { resolve, resolveSchema } from "../../shared/openapi.ts";
import type { Content, Document, OperationObject, Schema, SchemaObject } from "../../shared/openapi.ts";
import { sameWords, splitWords } from "./words.ts";

/** Properties that hold the items of a list in the responses of many APIs. */
const ITEM_NAMES = new Set([
  "items",
  "data",
  "results",
  "entries",
  "records",
  "values",
  "value",
  "list",
  "content",
  "elements",
  "rows",
  "objects",
  "collection",
]);

/** The successful response of an operation, the first one if it describes several. */
export function successResponse(document: Document, { responses = {} }: OperationObject): { content?: Content } | undefined {
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1];
  return success && resolve(document, success);
}

/** The schema of a successful response in JSON, if the operation describes one. */
export function successSchema(document: Document, operation: OperationObject): Schema | undefined {
  const content = successResponse(document, operation)?.content;
  return Object.entries(content ?? {}).find(([type]) => /json/.test(type))?.[1]?.schema;
}

/** The properties of a schema and its parts. */
export function allProperties(document: Document, schema: Schema, depth = 0): Record<string, Schema> {
  const object = resolveSchema(document, schema);
  if (depth > 8) return {};
  const parts = [...(object.allOf ?? []), ...(object.oneOf ?? []).slice(0, 1), ...(object.anyOf ?? []).slice(0, 1)];
  return Object.assign({}, ...parts.map((part) => allProperties(document, part, depth + 1)), object.properties) as Record<string, Schema>;
}

/** Whether a schema is a list. */
export function isList(document: Document, schema: Schema): boolean {
  const object = resolveSchema(document, schema);
  return [object.type].flat().includes("array") || (object.type === undefined && object.items !== undefined);
}

/** Whether an operation responds with a list; `undefined` if its schema does not say. `resource` is the last name on its path. */
export function listsItems(document: Document, operation: OperationObject, resource = ""): boolean | undefined {
  const schema = successSchema(document, operation);
  if (schema === undefined) return undefined;
  if (isList(document, schema)) return true;
  const properties = Object.values(allProperties(document, schema));
  if (properties.length > 0 && findItems(document, schema, resource) !== undefined) return true;
  return properties.length === 0 || properties.some((property) => isList(document, property)) ? undefined : false;
}

/** The path of the property with a response's items, such as `data.items`; `undefined` if it is missing or ambiguous. */
export function findItems(document: Document, schema: Schema, resource: string, depth = 0): string | undefined {
  const properties = Object.entries(allProperties(document, schema));
  const lists = properties.filter(([, property]) => isList(document, property));
  const words = splitWords(resource);
  const named = lists.find(([name]) => ITEM_NAMES.has(name.toLowerCase()) || (words.length > 0 && endsLike(splitWords(name), words)));
  if (named) return named[0];
  if (depth === 0) {
    // `{ data: { items: [] } }`, `{ _embedded: { users: [] } }`
    const [wrapper, inner] = properties.find(([name]) => /^(data|result|response|_embedded|embedded|body|payload)$/i.test(name)) ?? [];
    const within = inner === undefined ? undefined : findItems(document, inner, resource, 1);
    if (within !== undefined) return `${wrapper}.${within}`;
  }
  // A list of objects; every other property only describes how the list continues.
  const [only, second] = lists;
  if (!only || second || !isObject(document, resolveSchema(document, only[1]).items ?? true)) return undefined;
  return properties.every(([name]) => name === only[0] || isAboutPages(name)) ? only[0] : undefined;
}

/** A property that describes how a list continues or how long it is. */
export function isAboutPages(name: string): boolean {
  return /page|paging|pagination|cursor|next|prev|^first$|^last$|more|total|count|limit|offset|size|links?$|meta|^object$|^type$|^url$|^self$|^ok$|success|status|request_?id|trace/i.test(
    name,
  );
}

function isObject(document: Document, schema: Schema): boolean {
  const object: SchemaObject = resolveSchema(document, schema);
  return object.type === "object" || Object.keys(allProperties(document, object)).length > 0;
}

function endsLike(name: readonly string[], words: readonly string[]): boolean {
  const count = Math.min(name.length, words.length);
  return count > 0 && sameWords(name.slice(-count), words.slice(-count));
}
