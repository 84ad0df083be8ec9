import type { Document, ResponseObject, Responses, Schema } from "./openapi.ts";
import type { Lookup } from "./references.ts";

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** The answers of each operation, by its `operationId`. */
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

/** What an operation says of answers with a status. */
export function findResponse(responses: Responses, status: number): ResponseObject | undefined {
  return responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses["default"];
}

/** The schema of a response's JSON; nothing where it is not JSON, or has no schema. */
export function jsonSchema({ content = {} }: ResponseObject): Schema | undefined {
  return Object.entries(content).find(([mediaType]) => isJson(mediaType))?.[1].schema;
}

export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(mediaType.split(";", 1)[0]!.trim());
}
