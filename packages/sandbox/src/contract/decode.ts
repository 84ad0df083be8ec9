import type { Lookup, Schema, Schemas } from "@meetwire/validate/engine";

/** Turns the texts of URLs, headers and forms into values of the types that their schemas ask for. */
export interface Decoder {
  /** A text that fits none of the types stays as it is, for validation to name it. */
  value(schema: Schema, text: string): unknown;
  list(schema: Schema, texts: readonly string[]): unknown[];
  /** The schema of a property, in whichever of the forms has it. */
  property(schema: Schema, name: string): Schema | undefined;
  /** The names of all properties, where the schema can be an object. */
  properties(schema: Schema): string[];
  canBe(schema: Schema, type: string): boolean;
}

export function createDecoder(schemas: Schemas, lookup: Lookup): Decoder {
  /** The schema itself, or its alternatives and parts. */
  const forms = (schema: Schema): Schema[] => {
    const found = lookup(schema);
    const parts = [...(found.oneOf ?? []), ...(found.anyOf ?? []), ...(found.allOf ?? [])];
    return [found, ...parts.flatMap(forms)];
  };
  const decoder: Decoder = {
    canBe: (schema, type) => forms(schema).some((form) => [form.type].flat().includes(type)),
    property(schema, name) {
      const found = forms(schema).map(
        (form) => form.properties?.[name] ?? (typeof form.additionalProperties === "object" ? form.additionalProperties : undefined),
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
      // With one type alone, the value in it says more about what is wrong than the text does.
      return candidates.find((candidate) => schemas.accepts(schema, candidate)) ?? candidates[0];
    },
  };
  return decoder;
}
