import { resolve } from "../specs/document.ts";
import type { Document, Schema, SchemaObject } from "../specs/document.ts";
import type { ApiOperation } from "./api.ts";
import { DATE_FORMATS, walk } from "./directions.ts";

/**
 * What a `Date` becomes in a request, by the name of the parameter or property that holds it. A field of a parameter
 * takes after the parameter (`start_date[gte]`), and ISO 8601 goes without saying.
 */
export function findDateFields(document: Document, { id, parameters, body }: ApiOperation): Record<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, format: string) => {
    const other = found.get(name) ?? format;
    if (other !== format) throw new Error(`${id} has two fields named ${name}, one ${other} and one ${format}: a Date could be written only one way`);
    found.set(name, format);
  };
  const addWithin = (schema: Schema, inherited: string | undefined) => {
    for (const [name, property] of propertiesWithin(document, schema)) {
      const format = formatOf(document, property);
      if (format && format !== inherited) add(name, format);
    }
  };
  for (const { name, schema } of parameters) {
    const format = formatOf(document, schema);
    if (format) add(name, format);
    addWithin(schema, format);
  }
  if (body) addWithin(body.schema, undefined);
  return Object.fromEntries([...found].filter(([, format]) => format !== "date-time"));
}

/** Every property of a schema and of what it refers to, each reference followed once. */
function* propertiesWithin(document: Document, schema: Schema, seen = new Set<string>()): Generator<[string, Schema], void, undefined> {
  for (const part of walk(schema)) {
    yield* Object.entries(part.properties ?? {});
    if (part.$ref === undefined || seen.has(part.$ref)) continue;
    seen.add(part.$ref);
    yield* propertiesWithin(document, follow(document, part), seen);
  }
}

/** The date format of a value, of a list's items, or of one branch of a choice. */
function formatOf(document: Document, schema: Schema): string | undefined {
  const { format, items, oneOf = [], anyOf = [] } = follow(document, schema);
  if (format !== undefined) return DATE_FORMATS.includes(format) ? format : undefined;
  return [items ?? true, ...oneOf, ...anyOf].map((part) => follow(document, part).format).find((each) => DATE_FORMATS.includes(each ?? ""));
}

function follow(document: Document, schema: Schema): SchemaObject {
  return typeof schema === "boolean" ? {} : resolve(document, schema as { $ref: string }) as SchemaObject;
}
