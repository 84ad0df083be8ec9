import { resolve, resolveSchema } from "../../shared/openapi.ts";
import type { Content, Document, OperationObject, Schema } from "../../shared/openapi.ts";
import type { ApiAnswer, ApiBody } from "./api.ts";
import { isAnything, isForm, isJson, isText, isUnwritable, sentAs } from "./media-types.ts";

/** The request body, in the media type that the runtime writes best. */
export function readBody(document: Document, { requestBody }: OperationObject): ApiBody | undefined {
  if (!requestBody) return undefined;
  const { content = {}, required = false, description } = resolve(document, requestBody);
  const types = Object.keys(content).filter((type) => !isUnwritable(type));
  const type = [isJson, isForm, isAnything, isText].map((matches) => types.find(matches)).find((found) => found !== undefined) ?? types[0];
  if (type === undefined) return undefined;
  const schema = content[type]?.schema ?? true;
  const string = isString(document, schema);
  if (isJson(type) || (isAnything(type) && string === false))
    return { kind: "json", mediaType: isJson(type) ? type.toLowerCase() : "application/json", required, description, schema };
  const kind = isForm(type) ? "form" : isText(type) || string === "text" ? "text" : "binary";
  return { kind, mediaType: sentAs(type), required, description, schema };
}

/** Whether a schema is of a string, and of which sort. */
function isString(document: Document, schema: Schema): "text" | "binary" | false {
  const { type, format, contentMediaType, contentEncoding } = resolveSchema(document, schema);
  if (format === "binary" || (contentMediaType !== undefined && contentEncoding === undefined)) return "binary";
  return type === "string" ? "text" : false;
}

/** The successful answer. Several successes of one kind are a union; JSON goes before text, text before the rest. */
export function readAnswer(document: Document, method: string, { responses = {} }: OperationObject): ApiAnswer {
  const none: ApiAnswer = { kind: "none", mediaType: undefined, schemas: [], mayBeEmpty: false };
  if (method === "head") return none;
  const successes = successStatuses(Object.keys(responses)).map((status) => resolve(document, responses[status]!).content ?? {});
  for (const [kind, matches] of [
    ["json", (type) => isJson(type) || isAnything(type)],
    ["text", isText],
    ["binary", () => true],
  ] as [ApiAnswer["kind"], (type: string) => boolean][]) {
    const found = successes.flatMap((content) => findMedia(content, matches));
    if (found.length === 0) continue;
    const mayBeEmpty = kind === "json" && successes.some((content) => Object.keys(content).length === 0);
    return { kind, mediaType: found[0]!.mediaType, schemas: distinct(found.map(({ schema }) => schema)), mayBeEmpty };
  }
  return none;
}

/** The statuses of success; where a document has no other than `default`, that is it. */
function successStatuses(statuses: readonly string[]): string[] {
  const successes = statuses.filter((status) => status.startsWith("2")).toSorted((left, right) => left.localeCompare(right, "en"));
  return successes.length > 0 || statuses.some((status) => status.startsWith("3")) ? successes : statuses.filter((status) => status === "default");
}

/** What is known of the failures. */
export function readFailures(document: Document, { responses = {} }: OperationObject): { failures: Schema[]; failureStatuses: string[] } {
  const successes = successStatuses(Object.keys(responses));
  const failed = Object.entries(responses).filter(([status]) => /^([45]|default)/.test(status) && !successes.includes(status));
  const schemas = failed.flatMap(([, response]) =>
    findMedia(resolve(document, response).content ?? {}, (type) => isJson(type) || isAnything(type)).map(({ schema }) => schema),
  );
  return { failures: distinct(schemas), failureStatuses: failed.map(([status]) => status) };
}

function findMedia(content: Content, matches: (type: string) => boolean): { mediaType: string; schema: Schema }[] {
  const mediaType = Object.keys(content).find(matches);
  return mediaType === undefined ? [] : [{ mediaType, schema: content[mediaType]?.schema ?? true }];
}

function distinct(schemas: Schema[]): Schema[] {
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
}
