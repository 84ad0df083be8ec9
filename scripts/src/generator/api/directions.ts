import type { Schema, SchemaObject } from "../../shared/openapi.ts";
import type { Api } from "./api.ts";
import { isBinary } from "./schema-view.ts";

/**
 * The direction of a value. A request type is closed and accepts dates; a form also accepts files; a response type is
 * open and keeps values as they arrive.
 */
export type Direction = "request" | "form" | "response";

export const DIRECTIONS: readonly Direction[] = ["request", "form", "response"];

/** Formats of values for which a request also takes a `Date`. */
export const DATE_FORMATS = ["date-time", "date", "unixtime", "unixtime-ms"];

/** For each named schema, the directions in which it is used. */
export function findDirections({ graph, operations, webhooks }: Api): Map<string, Set<Direction>> {
  const bodies = (isForm: boolean) => operations.flatMap(({ body }) => (body && (body.kind === "form") === isForm ? [body.schema] : []));
  const roots: Record<Direction, Schema[]> = {
    request: [...operations.flatMap(({ parameters }) => parameters.map(({ schema }) => schema)), ...bodies(false)],
    form: bodies(true),
    response: [
      ...operations.flatMap(({ response, failures }) => [...response.contents.flatMap(({ schemas }) => schemas), ...failures]),
      ...webhooks.map(({ schema }) => schema),
    ],
  };
  const found = new Map<string, Set<Direction>>();
  for (const direction of DIRECTIONS) {
    for (const name of graph.reach({ anyOf: roots[direction] })) found.set(name, (found.get(name) ?? new Set()).add(direction));
  }
  return found;
}

/** Whether a part of a schema has another type in a request than in a response. */
export function differsInRequests({ enum: values, readOnly, writeOnly, format = "" }: SchemaObject): boolean {
  return (values?.length ?? 0) > 1 || Boolean(readOnly ?? writeOnly) || DATE_FORMATS.includes(format);
}

/** Whether a part of a schema has another type in a form than in any other request. */
export function differsInForms(schema: SchemaObject): boolean {
  return isBinary(schema);
}
