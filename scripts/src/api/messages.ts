import { resolve } from "../specs/document.ts";
import type { Content, Document, OperationObject, Schema } from "../specs/document.ts";
import type { ApiAnswer, ApiBody } from "./api.ts";

/** The request body, in the media type that the runtime writes best. */
export function readBody(document: Document, { requestBody }: OperationObject): ApiBody | undefined {
  if (!requestBody) return undefined;
  const { content = {}, required = false, description } = resolve(document, requestBody);
  const types = Object.keys(content);
  const mediaType = types.find(isJson) ?? types.find((type) => type.includes("form")) ?? types[0];
  if (mediaType === undefined) return undefined;
  return { mediaType, required, description, schema: content[mediaType]?.schema ?? true };
}

/** The successful answer. Several successes of one kind are a union; JSON goes before text, text before the rest. */
export function readAnswer(document: Document, { responses = {} }: OperationObject): ApiAnswer {
  const successes = Object.entries(responses)
    .filter(([status]) => /^2/.test(status))
    .toSorted(([left], [right]) => left.localeCompare(right, "en"))
    .map(([, response]) => resolve(document, response).content ?? {});
  for (const [kind, matches] of [["json", isJson], ["text", isText], ["binary", () => true]] as const) {
    const found = successes.flatMap((content) => findMedia(content, matches));
    if (found.length > 0) return { kind, mediaType: found[0]!.mediaType, schemas: distinct(found.map(({ schema }) => schema)) };
  }
  return { kind: "none", mediaType: undefined, schemas: [] };
}

/** What is known of the failures. */
export function readFailures(document: Document, { responses = {} }: OperationObject): { failures: Schema[]; failureStatuses: string[] } {
  const failed = Object.entries(responses).filter(([status]) => /^([45]|default)/.test(status));
  const schemas = failed.flatMap(([, response]) => findMedia(resolve(document, response).content ?? {}, isJson).map(({ schema }) => schema));
  return { failures: distinct(schemas), failureStatuses: failed.map(([status]) => status) };
}

function findMedia(content: Content, matches: (type: string) => boolean): { mediaType: string; schema: Schema }[] {
  const mediaType = Object.keys(content).find(matches);
  return mediaType === undefined ? [] : [{ mediaType, schema: content[mediaType]?.schema ?? true }];
}

function isJson(type: string): boolean {
  return /[/+]json\b/.test(type) || type === "*/*";
}

function isText(type: string): boolean {
  return type.startsWith("text/");
}

function distinct(schemas: Schema[]): Schema[] {
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
}
