import type { Schema, SchemaObject } from "../../shared/openapi.ts";
import type { Api } from "./api.ts";

/** Which way a value goes: a request is closed and takes dates, an answer is open and is left as it comes. */
export type Direction = "request" | "answer";

/** Formats of values for which a request also takes a `Date`. */
export const DATE_FORMATS = ["date-time", "date", "unixtime", "unixtime-ms"];

/** For each schema of the document's own, the directions in which it is used. */
export function findDirections({ graph, operations, webhooks }: Api): Map<string, Set<Direction>> {
  const roots: Record<Direction, Schema[]> = {
    request: operations.flatMap(({ parameters, body }) => [...parameters.map(({ schema }) => schema), ...(body ? [body.schema] : [])]),
    answer: [...operations.flatMap(({ answer, failures }) => [...answer.schemas, ...failures]), ...webhooks.map(({ schema }) => schema)],
  };
  const found = new Map<string, Set<Direction>>();
  for (const direction of ["request", "answer"] as const) {
    for (const name of graph.reach({ anyOf: roots[direction] })) found.set(name, (found.get(name) ?? new Set()).add(direction));
  }
  return found;
}

/** Whether a part of a schema reads differently in a request than in an answer. */
export function differs({ enum: values, readOnly, writeOnly, format = "" }: SchemaObject): boolean {
  return Boolean(values ?? readOnly ?? writeOnly) || format === "binary" || DATE_FORMATS.includes(format);
}
