import { METHODS, pathItems, resolve, resolveSchema } from "../../shared/openapi.ts";
import type { Document, OperationObject, PaginationObject, Parameter, PathItem, Schema, SchemaObject } from "../../shared/openapi.ts";
import { allProperties, findItems, isList, successResponse } from "./list-responses.ts";

/** A list that looks as if it continued, although its operation does not say how. */
export interface PagedList {
  readonly path: string;
  readonly method: string;
  /** The inferred `x-pagination`; absent if the style is unclear. */
  readonly pagination: PaginationObject | undefined;
  /** Whether names and types leave no doubt. */
  readonly isSure: boolean;
}

const CURSOR = /^(page|next|nextpage|continuation|start|cursor)?(token|cursor|marker|bookmark)$|^(startingafter|after|afterid|pageafter|pagecursor)$/;
const OFFSET = /^(offset|skip|pageoffset|startindex)$/;
const PAGE = /^(page|pagenumber|pageno|pagenum|currentpage)$/;
const SIZE = /^(limit|perpage|pagesize|maxresults|count|size|top|take|first|pagelimit|maxitems|resultsperpage)$/;
const NEXT_TOKEN = /^(next|nextpage|continuation|end|page)?(token|cursor|marker|bookmark)$|^(after|next|nextpage|nextoffset)$/;
const NEXT_URL = /^(next|nextpage|nextlink|odatanextlink|nexturl|nexturi|nextpageurl|nextpageuri|nextpagelink|nexthref)$/;
const MORE = /^(hasmore|hasnext|hasnextpage|more|moreresults)$/;
const TOTAL_PAGES = /^(totalpages|pagecount|pages|numpages|lastpage|totalpage)$/;
const WRAPPER = /^(meta|metadata|paging|pagination|page|pages|pageinfo|responsemetadata|cursors?|links|nextpage|resultinfo)$/;

/** Finds the lists that look paged and have no `x-pagination`. */
export function findPagedLists(document: Document): PagedList[] {
  return pathItems(document, document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!operation || (method !== "get" && method !== "post") || operation["x-pagination"]) return [];
      const found = recognize(document, path, item, operation);
      return found ? [{ path, method, ...found }] : [];
    }),
  );
}

/** Metadata of one list. */
interface ListFacts {
  readonly items: string | undefined;
  /** The request's parameters by their plain names, and the properties of its body behind `body.`. */
  readonly parameters: ReadonlyMap<string, { name: string; schema: SchemaObject }>;
  readonly properties: readonly Property[];
  readonly hasLinkHeader: boolean;
}

interface Property {
  readonly path: string;
  /** In lower case and without separators. */
  readonly plain: string;
  readonly inWrapper: boolean;
  readonly schema: SchemaObject;
}

function recognize(document: Document, path: string, item: PathItem, operation: OperationObject): Omit<PagedList, "path" | "method"> | undefined {
  const response = successResponse(document, operation);
  const schema = Object.entries(response?.content ?? {}).find(([type]) => /json/.test(type))?.[1]?.schema;
  if (schema === undefined) return undefined;
  const last = path.split("/").findLast((segment) => !segment.includes("{")) ?? "";
  const items = isList(document, schema) ? "" : findItems(document, schema, last.replace(/\.\w+$/, ""));
  if (items === undefined) return undefined;
  const headers = Object.keys((response as { headers?: object } | undefined)?.headers ?? {});
  const facts: ListFacts = {
    items: items || undefined,
    parameters: readParameters(document, item, operation),
    properties: [...findProperties(document, schema, "", 0)],
    hasLinkHeader: headers.some((name) => name.toLowerCase() === "link"),
  };
  return byCursor(document, facts, schema) ?? byLink(facts) ?? byPage(facts) ?? byOffset(facts) ?? undecided(facts);
}

function readParameters(document: Document, item: PathItem, operation: OperationObject): ListFacts["parameters"] {
  const found = new Map<string, { name: string; schema: SchemaObject }>();
  for (const each of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const { in: place, name, schema = true }: Parameter = resolve(document, each);
    if (place === "query") found.set(plainName(name), { name, schema: resolveSchema(document, schema) });
  }
  const body = operation.requestBody && resolve(document, operation.requestBody);
  const schema = Object.entries(body?.content ?? {}).find(([type]) => /json/.test(type))?.[1]?.schema;
  if (schema !== undefined) {
    for (const [name, property] of Object.entries(allProperties(document, schema)))
      if (!found.has(plainName(name))) found.set(plainName(name), { name: `body.${name}`, schema: resolveSchema(document, property) });
  }
  return found;
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The properties of a response, including the parts that say how it continues. */
function* findProperties(document: Document, schema: Schema, prefix: string, depth: number): Generator<Property> {
  if (isList(document, schema)) return;
  for (const [name, property] of Object.entries(allProperties(document, schema))) {
    const path = prefix + name;
    const plain = plainName(name);
    yield { path, plain, inWrapper: depth > 0, schema: resolveSchema(document, property) };
    if (depth < 2 && WRAPPER.test(plain)) yield* findProperties(document, property, `${path}.`, depth + 1);
  }
}

function find(parameters: ListFacts["parameters"], pattern: RegExp, isType: (schema: SchemaObject) => boolean): string | undefined {
  return [...parameters].find(([plain, { schema }]) => pattern.test(plain) && isType(schema))?.[1].name;
}

const isNumber = ({ type }: SchemaObject) => [type].flat().some((each) => each === "integer" || each === "number");
const isText = (schema: SchemaObject) => !isNumber(schema) && ![schema.type].flat().some((type) => type === "boolean" || type === "object" || type === "array");
const isAny = () => true;

function byCursor(document: Document, { parameters, properties, items }: ListFacts, schema: Schema): Omit<PagedList, "path" | "method"> | undefined {
  const cursor = find(parameters, CURSOR, isText) ?? find(parameters, OFFSET, ({ type }) => type === "string");
  if (cursor === undefined) return undefined;
  const size = find(parameters, SIZE, isAny);
  const next = properties.find(
    ({ plain, inWrapper, schema: property }) => (NEXT_TOKEN.test(plain) || (inWrapper && plain === "offset")) && isText(property) && !isUrl(plain, property),
  );
  if (next) return { isSure: true, pagination: { style: "cursor", cursor, next: next.path, items, size } };
  const more = properties.find(({ plain, schema: property }) => MORE.test(plain) && property.type === "boolean")?.path;
  const list = items === undefined ? resolveSchema(document, schema) : resolveSchema(document, allProperties(document, schema)[items] ?? true);
  const hasId = Object.hasOwn(allProperties(document, list.items ?? true), "id");
  if (!/after/i.test(cursor) || !hasId) return undefined;
  return { isSure: more !== undefined, pagination: { style: "cursor", cursor, item: "id", items, more, size } };
}

function isUrl(plain: string, { format = "" }: SchemaObject): boolean {
  return /^uri|url/.test(format) || /ur[il]$|link$/.test(plain);
}

function byLink({ properties, items, hasLinkHeader }: ListFacts): Omit<PagedList, "path" | "method"> | undefined {
  const next = properties.find(
    ({ plain, schema, inWrapper, path }) => NEXT_URL.test(plain) && isText(schema) && (isUrl(plain, schema) || (inWrapper && /link|pages/i.test(path))),
  );
  if (next) return { isSure: true, pagination: { style: "link", items, next: next.path } };
  return hasLinkHeader ? { isSure: true, pagination: { style: "link", items } } : undefined;
}

function byPage({ parameters, properties, items }: ListFacts): Omit<PagedList, "path" | "method"> | undefined {
  const [, parameter] = [...parameters].find(([plain, { schema }]) => PAGE.test(plain) && isNumber(schema)) ?? [];
  if (!parameter || parameter.name.startsWith("body.")) return undefined;
  const { minimum, default: value } = parameter.schema;
  const first = [value, minimum].find((each) => each === 0 || each === 1) as number | undefined;
  const size = find(parameters, SIZE, isNumber);
  const total = properties.find(({ plain, schema }) => TOTAL_PAGES.test(plain) && isNumber(schema))?.path;
  const more = properties.find(({ plain, schema }) => MORE.test(plain) && schema.type === "boolean")?.path;
  // Without a default, the first page may be 0 or 1.
  return { isSure: first !== undefined, pagination: { style: "page", page: parameter.name, first: first ?? 1, size, items, total, more } };
}

function byOffset({ parameters, items }: ListFacts): Omit<PagedList, "path" | "method"> | undefined {
  const offset = find(parameters, OFFSET, isNumber);
  const limit = find(parameters, SIZE, isNumber);
  if (offset === undefined || limit === undefined || offset.startsWith("body.") || limit.startsWith("body.")) return undefined;
  return { isSure: true, pagination: { style: "offset", offset, limit, items } };
}

/** A list with a parameter or a property that says it continues, without the other half. */
function undecided({ parameters, properties }: ListFacts): Omit<PagedList, "path" | "method"> | undefined {
  const isPaged =
    find(parameters, CURSOR, isText) !== undefined ||
    find(parameters, OFFSET, isAny) !== undefined ||
    find(parameters, PAGE, isAny) !== undefined ||
    properties.some(({ plain }) => MORE.test(plain) || /^next(page|cursor|token|link|url)/.test(plain));
  return isPaged ? { isSure: false, pagination: undefined } : undefined;
}
