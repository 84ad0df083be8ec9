import { resolve, schemaName } from "../specs/document.ts";
import type { Document, Schema, SchemaObject } from "../specs/document.ts";
import type { Api } from "./api.ts";

/** Which way a value goes: a request is closed and takes dates, an answer is open and is left as it comes. */
export type Direction = "request" | "answer";

/** Formats of values for which a request also takes a `Date`. */
export const DATE_FORMATS = ["date-time", "date", "unixtime", "unixtime-ms"];

/** For each schema of the document's own, the directions in which it is used. */
export function findDirections(api: Api): Map<string, Set<Direction>> {
  const found = new Map<string, Set<Direction>>();
  const visit = (schema: Schema, direction: Direction) => {
    for (const each of walk(schema)) {
      const name = each.$ref === undefined ? undefined : schemaName(each.$ref);
      if (each.$ref === undefined || found.get(name ?? each.$ref)?.has(direction)) continue;
      const directions = found.get(name ?? each.$ref) ?? new Set();
      found.set(name ?? each.$ref, directions.add(direction));
      visit(resolve(api.document, each as { $ref: string }) as Schema, direction);
    }
  };
  for (const { parameters, body, answer, failures } of api.operations) {
    for (const { schema } of parameters) visit(schema, "request");
    if (body) visit(body.schema, "request");
    for (const schema of [...answer.schemas, ...failures]) visit(schema, "answer");
  }
  for (const { schema } of api.webhooks) visit(schema, "answer");
  return found;
}

/** Whether a schema reads differently in a request than in an answer. */
export function differs(document: Document, schema: Schema, seen = new Set<string>()): boolean {
  for (const each of walk(schema)) {
    if (each.enum || each.readOnly || each.writeOnly || each.format === "binary" || DATE_FORMATS.includes(each.format ?? "")) return true;
    if (each.$ref !== undefined && !seen.has(each.$ref)) {
      seen.add(each.$ref);
      if (differs(document, resolve(document, each as { $ref: string }) as Schema, seen)) return true;
    }
  }
  return false;
}

/** A schema and every schema within it, references not followed. */
export function* walk(schema: Schema | undefined): Generator<SchemaObject, void, undefined> {
  if (typeof schema !== "object" || schema === null) return;
  yield schema;
  const { properties = {}, additionalProperties, items, prefixItems = [], allOf = [], oneOf = [], anyOf = [] } = schema;
  for (const each of [...Object.values(properties), additionalProperties, items, ...prefixItems, ...allOf, ...oneOf, ...anyOf]) yield* walk(each);
}
