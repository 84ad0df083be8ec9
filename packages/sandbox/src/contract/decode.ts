import type { Lookup, Schema, Schemas } from "@meetwire/validate/engine";

/** Converts the strings of URLs, headers and forms into the types of their schemas. */
export interface Decoder {
  /** Returns the string itself if it fits no type. Validation then reports it. */
  value(schema: Schema, text: string): unknown;
  list(schema: Schema, texts: readonly string[]): unknown[];
  /** The schema of a property, from the alternative that has it. */
  property(schema: Schema, name: string): Schema | undefined;
  /** The names of all properties, if the schema can be an object. */
  properties(schema: Schema): string[];
  canBe(schema: Schema, type: string): boolean;
}

export function createDecoder(schemas: Schemas, lookup: Lookup): Decoder {
  /** The schema with its alternatives and parts. */
  const forms = (schema: Schema): Schema[] => {
    const found = lookup(schema);
    const parts = [...(found.oneOf ?? []), ...(found.anyOf ?? []), ...(found.allOf ?? [])];
    return [found, ...parts.flatMap(forms)];
  };
  const decoder: Decoder = {
    canBe: (schema, type) => forms(schema).some((form) => [form.type].flat().includes(type)),
    property(schema, name) {
      const found = forms(schema).map(
        (form) => ownProperty(form.properties, name) ?? (typeof form.additionalProperties === "object" ? form.additionalProperties : undefined),
      );
      return found.find((each) => each !== undefined);
    },
    properties: (schema) => forms(schema).flatMap((form) => Object.keys(form.properties ?? {})),
    list(schema, texts) {
      const items = forms(schema).find((form) => form.items)?.items;
      return items ? texts.map((text) => decoder.value(items, text)) : [...texts];
    },
    value(schema, text) {
      const candidates: unknown[] = [];
      if ((decoder.canBe(schema, "integer") || decoder.canBe(schema, "number")) && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) candidates.push(Number(text));
      if (decoder.canBe(schema, "boolean") && /^(true|false)$/.test(text)) candidates.push(text === "true");
      candidates.push(text);
      if (decoder.canBe(schema, "array")) candidates.push(decoder.list(schema, text === "" ? [] : text.split(",")));
      // If there is only one type, the converted value gives a better error message than the string.
      return candidates.find((candidate) => schemas.accepts(schema, candidate)) ?? candidates[0];
    },
  };
  return decoder;
}

/** Names come from the request, so `constructor` must not be found on the prototype. */
function ownProperty(properties: Readonly<Record<string, Schema>> | undefined, name: string): Schema | undefined {
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}
