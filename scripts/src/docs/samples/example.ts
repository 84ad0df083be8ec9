import { resolve } from "../../shared/openapi.ts";
import { Code } from "./literal.ts";
import type { Document, OperationObject, Referable, Schema, SchemaObject } from "../../shared/openapi.ts";

/** A request body that the spec shows. */
export interface BodyExample {
  /** The title of the example, if the spec has several. */
  readonly summary: string | undefined;
  readonly value: unknown;
}

interface Media {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, Referable<{ summary?: string; value?: unknown }>>;
}

const FILE = new Code('new Blob(["…"])');

/** The examples of an operation's body: those in the spec, otherwise one built from its schema. */
export function readBodyExamples(document: Document, { requestBody }: OperationObject, mediaType: string): BodyExample[] {
  const media: Media = (requestBody && resolve(document, requestBody).content?.[mediaType]) ?? {};
  if (media.example !== undefined) return [{ summary: undefined, value: media.example }];
  if (!/json|form|text|xml|\*/.test(mediaType)) return [{ summary: undefined, value: FILE }];
  const named = Object.values(media.examples ?? {}).map((each) => resolve(document, each));
  if (named.length > 0) return named.map(({ summary, value }) => ({ summary, value }));
  return [{ summary: undefined, value: exampleOf(document, media.schema ?? true) }];
}

/** Makes a value that a schema allows: its example, or else the minimum that it requires. Free text becomes `<name>`. */
export function exampleOf(document: Document, schema: Schema, name = "text", depth = 0): unknown {
  if (typeof schema === "boolean" || depth > 8) return {};
  const object = resolve(document, schema as { $ref: string }) as SchemaObject;
  const shown = [object.const, object.example, firstOf(object.examples), object.default, object.enum?.[0]].find((value) => value !== undefined);
  if (shown !== undefined) return shown;
  const choice = object.oneOf?.[0] ?? object.anyOf?.[0];
  if (choice !== undefined) return exampleOf(document, choice, name, depth + 1);
  const parts = (object.allOf ?? []).map((part) => exampleOf(document, part, name, depth + 1));
  const type = [object.type].flat().find((each) => each !== "null") ?? (object.properties || parts.length > 0 ? "object" : undefined);
  switch (type) {
    case "object":
      return Object.assign({}, ...parts, exampleOfObject(document, object, depth)) as object;
    case "array":
      return [exampleOf(document, object.items ?? true, name, depth + 1)];
    case "integer":
    case "number":
      return object.minimum ?? 1;
    case "boolean":
      return true;
    default:
      return exampleOfText(object, name);
  }
}

function exampleOfObject(document: Document, { properties = {}, required = [] }: SchemaObject, depth: number): object {
  const members = required.flatMap((name) => {
    const property = properties[name] ?? true;
    return typeof property === "object" && property.readOnly ? [] : [[name, exampleOf(document, property, name, depth + 1)]];
  });
  return Object.fromEntries(members) as object;
}

const TEXTS: Record<string, string> = {
  "date-time": "2026-11-21T09:00:00Z",
  date: "2026-11-21",
  email: "maya@example.com",
  uri: "https://example.com",
  uuid: "5c593c9c-8b02-502b-8c3f-8ffe3a1b2c3d",
};

function exampleOfText({ format = "" }: SchemaObject, name: string): string | Code {
  if (format === "binary") return FILE;
  return TEXTS[format] ?? (/email$/i.test(name) ? TEXTS["email"]! : `<${name}>`);
}

function firstOf(examples: unknown): unknown {
  return Array.isArray(examples) ? (examples[0] as unknown) : undefined;
}
