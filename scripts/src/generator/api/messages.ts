import { resolve } from "../../shared/openapi.ts";
import type { Content, Document, MediaType, OperationObject, Schema } from "../../shared/openapi.ts";
import type { ApiBody, ApiContent, ApiPart, ApiResponse } from "./api.ts";
import { isAnything, isForm, isJson, isJsonLines, isMultipart, isText, sentAs } from "./media-types.ts";
import type { SchemaGraph } from "./schema-graph.ts";
import { isBinary } from "./schema-view.ts";
import type { SchemaViews } from "./schema-view.ts";

/** The parts of the API that are needed to read a message. */
export interface MessageContext {
  readonly document: Document;
  readonly graph: SchemaGraph;
  readonly views: SchemaViews;
  /** The named schemas that hold a file somewhere. */
  readonly withFiles: ReadonlySet<string>;
}

/**
 * The request body, in the media type that the runtime writes best: JSON, unless it holds a file and a form with files is
 * offered. A form that needs a file can have JSON with another schema beside it: then the body is either.
 */
export function readBody(context: MessageContext, { requestBody }: OperationObject): ApiBody | undefined {
  if (!requestBody) return undefined;
  const { content = {}, required = false, description } = resolve(context.document, requestBody);
  const types = Object.keys(content);
  const multipart = types.find(isMultipart);
  const isUpload = multipart !== undefined && holdsFile(context, content[multipart]?.schema ?? true);
  const order = [isUpload ? isMultipart : isJson, isForm, isAnything, isText];
  const type = order.map((matches) => types.find(matches)).find((found) => found !== undefined) ?? types.find((each) => !isJsonLines(each)) ?? types[0];
  if (type === undefined) return undefined;
  const media = content[type] ?? {};
  const schema = media.schema ?? true;
  const common = { required, description, schema, parts: [] };
  const string = stringKind(context, schema);
  if (isJson(type) || (isAnything(type) && string === undefined))
    return { ...common, kind: "json", mediaType: isJson(type) ? type.toLowerCase() : "application/json" };
  if (isJsonLines(type)) return { ...common, kind: "text", mediaType: type, description: description ?? "One JSON value in each line." };
  const kind = isForm(type) ? "form" : isText(type) || string === "text" ? "text" : "binary";
  const choice = isMultipart(type) && requiresFile(context, schema) ? jsonChoice(context, content) : undefined;
  if (choice !== undefined)
    return { ...common, schema: { anyOf: [schema, choice] }, orJson: true, kind, mediaType: sentAs(type), parts: readParts(context, media, true) };
  if (kind === "binary") return { ...common, kind, mediaType: [type, ...otherBytes(types, type)].map(sentAs).join(", ") };
  return { ...common, kind, mediaType: sentAs(type), parts: kind === "form" ? readParts(context, media, isMultipart(type)) : [] };
}

/** The other media types in which the same bytes can be sent, such as another format of a picture. */
function otherBytes(types: readonly string[], chosen: string): string[] {
  return types.filter((type) => type !== chosen && ![isJson, isForm, isText, isJsonLines].some((matches) => matches(type)));
}

/** The fields of a form that are not written as usual. An object of style `form` is written property by property, and otherwise as JSON. */
function readParts({ views }: MessageContext, { encoding = {}, schema = true }: MediaType, isInParts: boolean): ApiPart[] {
  const isTextField = (name: string) => {
    const property = views.property(schema, [name]);
    return property === undefined || !views.alternatives(property).some(({ binary, items }) => binary || (items !== undefined && views.of(items).binary));
  };
  return Object.entries(encoding).flatMap(([name, { contentType, style, explode }]): ApiPart[] => {
    if (style === "deepObject") return [{ name, style: "deep" }];
    if (style !== undefined && style !== "form") return [{ name, style: style === "pipeDelimited" ? "|" : " " }];
    if (style === "form" && explode === false) return [{ name, style: "," }];
    if (style === "form") return [{ name, style: "form" }];
    // A file has its own type, and a list of types leaves the choice to the caller. A field of plain text needs no type: with one, it would get a file name.
    const isUsual = contentType === undefined || /[*,]/.test(contentType) || (/^text\/plain\s*(;|$)/i.test(contentType) && isTextField(name));
    return isInParts && !isUsual ? [{ name, contentType }] : [];
  });
}

/** The schema of JSON beside an upload that says something else: Whereby takes a picture, or the name of a built-in one. */
function jsonChoice(context: MessageContext, content: Content): Schema | undefined {
  const type = Object.keys(content).find(isJson);
  const schema = type === undefined ? undefined : content[type]?.schema;
  return schema === undefined || schema === true || holdsFile(context, schema) ? undefined : schema;
}

/** Whether a body has a required file among its own properties, so a body without a file needs another schema. */
function requiresFile({ views }: MessageContext, schema: Schema): boolean {
  const { properties, required } = views.of(schema);
  return [...required].some((name) => {
    const property = properties.get(name);
    return property !== undefined && views.of(property.schema).binary;
  });
}

function holdsFile({ graph, withFiles }: MessageContext, schema: Schema): boolean {
  const { objects, names } = graph.parts(schema);
  return objects.some(isBinary) || names.some((name) => withFiles.has(name));
}

/** Which kind of string a schema is of, if it is of one. */
function stringKind({ views }: MessageContext, schema: Schema): "text" | "binary" | undefined {
  const view = views.of(schema);
  if (view.binary || view.parts.some(({ contentMediaType, contentEncoding }) => contentMediaType !== undefined && contentEncoding === undefined))
    return "binary";
  return view.types.length === 1 && view.types[0] === "string" ? "text" : undefined;
}

const EMPTY = /^20[45]$/;

/**
 * The body of a success. Text beside JSON only counts if it has its own meaning: many providers list XML or plain text
 * as another encoding of the same data.
 */
export function readResponse(context: MessageContext, method: string, { responses = {} }: OperationObject): ApiResponse {
  if (method === "head") return { contents: [], mayBeText: false, mayBeEmpty: false, mayLackBody: false, isDescribed: true };
  const statuses = successStatuses(Object.keys(responses));
  const successes = statuses.map((status) => resolve(context.document, responses[status]!).content ?? {});
  const isBytes = (content: Content, type: string) => stringKind(context, content[type]?.schema ?? true) === "binary";
  const json = collect("json", successes, (type, content) => isJson(type) || (isAnything(type) && !isBytes(content, type)), { first: true });
  const isCounted = (content: Content, type: string) => !Object.keys(content).some(isJson) || isOwnText(context, content, type);
  const text = collect("text", successes, (type, content) => isText(type) && isCounted(content, type), { first: json.length === 0 });
  const isStreamed = (type: string, content: Content) => !isJson(type) && !isText(type) && (!isAnything(type) || isBytes(content, type));
  const streams = collect("stream", successes, isStreamed, { first: false });
  const contents = [...json, ...text, ...streams];
  const empty = statuses.filter((_, index) => Object.keys(successes[index]!).length === 0);
  const hasJson = contents.some(({ kind }) => kind === "json");
  return {
    contents,
    mayBeText: json.some(({ mediaType, schemas }) => isAnything(mediaType) && schemas.some((schema) => context.views.of(schema).types.includes("string"))),
    mayBeEmpty: hasJson && empty.length > 0,
    mayLackBody: hasJson && !empty.every((status) => EMPTY.test(status)),
    isDescribed:
      contents.length > 0 || (empty.length > 0 ? empty.every((status) => EMPTY.test(status)) : Object.keys(responses).some((status) => status.startsWith("3"))),
  };
}

/** Whether a text beside JSON has its own schema, as CSV does: plain text. */
function isOwnText({ views }: MessageContext, content: Content, type: string): boolean {
  const schemas = Object.keys(content).flatMap((other) => (isJson(other) ? [JSON.stringify(content[other]?.schema)] : []));
  const schema = content[type]?.schema;
  return schema !== undefined && views.of(schema).types.join() === "string" && !schemas.includes(JSON.stringify(schema));
}

/** The media types of one kind, each with its schemas; or all of them as one. */
function collect(
  kind: ApiContent["kind"],
  successes: readonly Content[],
  matches: (type: string, content: Content) => boolean,
  { first }: { first: boolean },
): ApiContent[] {
  const found = new Map<string, Schema[]>();
  for (const content of successes) {
    const types = Object.keys(content).filter((type) => matches(type, content));
    for (const type of first ? types.slice(0, 1) : types) {
      const key = first ? ([...found.keys()][0] ?? type) : type;
      found.set(key, [...(found.get(key) ?? []), content[type]?.schema ?? true]);
    }
  }
  return [...found].map(([mediaType, schemas]) => ({ kind, mediaType, schemas: distinct(schemas) }));
}

/** The statuses of success; `default`, if a spec has no other. */
function successStatuses(statuses: readonly string[]): string[] {
  const successes = statuses.filter((status) => status.startsWith("2")).toSorted((left, right) => left.localeCompare(right, "en"));
  return successes.length > 0 || statuses.some((status) => status.startsWith("3")) ? successes : statuses.filter((status) => status === "default");
}

/** The known failures. */
export function readFailures(document: Document, { responses = {} }: OperationObject): { failures: Schema[]; failureStatuses: string[] } {
  const successes = successStatuses(Object.keys(responses));
  const failed = Object.entries(responses).filter(([status]) => /^([45]|default)/.test(status) && !successes.includes(status));
  const contents = failed.map(([, response]) => resolve(document, response).content ?? {});
  const schemas = collect("json", contents, (type) => isJson(type) || isAnything(type), { first: true }).flatMap((content) => content.schemas);
  return { failures: schemas, failureStatuses: failed.map(([status]) => status) };
}

function distinct(schemas: readonly Schema[]): Schema[] {
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
}
