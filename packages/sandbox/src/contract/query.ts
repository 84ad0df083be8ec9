import type { Schema } from "@meetwire/validate/engine";
import { SandboxError } from "../sandbox-error.ts";
import type { Decoder } from "./decode.ts";
import type { Operation } from "./operations.ts";
import type { Parameter } from "./openapi.ts";

const DELIMITERS: Readonly<Record<string, string>> = { form: ",", spaceDelimited: " ", pipeDelimited: "|" };

interface Decoded {
  readonly value: unknown;
  /** The names of the query parameters that the value uses. */
  readonly used: readonly string[];
}

/**
 * Decodes a query by the `style` and `explode` of each parameter, as OpenAPI defines them. `others` are further
 * allowed names, such as the credentials'.
 */
export function decodeQuery(
  operation: Operation,
  search: URLSearchParams,
  decoder: Decoder,
  others: readonly string[],
): { values: Record<string, unknown>; unknown: string[] } {
  const values: Record<string, unknown> = {};
  const used = new Set(others);
  const parameters = operation.parameters.filter((each) => each.in === "query");
  for (const parameter of parameters) {
    const decoded = decodeParameter(parameter, search, decoder);
    for (const name of decoded?.used ?? []) used.add(name);
    if (decoded) values[parameter.name] = decoded.value;
    else if (parameter.schema?.default !== undefined) values[parameter.name] = parameter.schema.default;
  }
  const unknown = [...new Set(search.keys())].filter((name) => !used.has(name));
  return { values, unknown: unknown.map((name) => `query.${name}`) };
}

function decodeParameter(
  { name, schema = {}, content, style = "form", explode = style === "form" }: Parameter,
  search: URLSearchParams,
  decoder: Decoder,
): Decoded | undefined {
  const texts = search.getAll(name);
  const [text] = texts;
  if (content) return text === undefined ? undefined : { value: parseJson(name, text), used: [name] };
  if (text !== undefined) {
    if (!decoder.canBe(schema, "array") || style === "deepObject") {
      return { value: texts.length > 1 ? texts : decoder.value(schema, text), used: [name] };
    }
    return { value: decoder.list(schema, explode ? texts : text.split(DELIMITERS[style] ?? ",")), used: [name] };
  }
  if (style === "deepObject") return decodeDeepObject(name, schema, search, decoder);
  return explode && decoder.canBe(schema, "object") ? decodeSpreadObject(schema, search, decoder) : undefined;
}

/** `start_date[gte]=1&start_date[in]=2,3` */
function decodeDeepObject(name: string, schema: Schema, search: URLSearchParams, decoder: Decoder): Decoded | undefined {
  const used = [...new Set(search.keys())].filter((key) => key.startsWith(`${name}[`) && key.endsWith("]"));
  if (used.length === 0) return undefined;
  // Without a prototype, because the names come from the URL: `start_date[__proto__]`.
  const value = Object.create(null) as Record<string, unknown>;
  for (const key of used) {
    const path = key.slice(name.length + 1, -1).split("][");
    const last = path.pop() ?? "";
    let holder = value;
    let holderSchema: Schema | undefined = schema;
    for (const part of path) {
      holder = (holder[part] ??= Object.create(null)) as Record<string, unknown>;
      holderSchema = holderSchema && decoder.property(holderSchema, part);
    }
    const property: Schema | undefined = holderSchema && decoder.property(holderSchema, last);
    const texts = search.getAll(key);
    holder[last] = texts.length > 1 ? texts : decoder.value(property ?? {}, texts[0] ?? "");
  }
  return { value, used };
}

/** An exploded object in the style `form`: each property is a query parameter. */
function decodeSpreadObject(schema: Schema, search: URLSearchParams, decoder: Decoder): Decoded | undefined {
  const used = decoder.properties(schema).filter((key) => search.has(key));
  if (used.length === 0) return undefined;
  const entries = used.map((key) => {
    const property = decoder.property(schema, key) ?? {};
    const texts = search.getAll(key);
    return [key, decoder.canBe(property, "array") ? decoder.list(property, texts) : decoder.value(property, texts[0] ?? "")];
  });
  return { value: Object.fromEntries(entries), used };
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SandboxError(400, `query.${name} is not JSON`);
  }
}
