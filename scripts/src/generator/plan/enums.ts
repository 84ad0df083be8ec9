import type { Api } from "../api/api.ts";
import { camelCase } from "../api/names.ts";
import type { TypeNames } from "../api/type-names.ts";
import type { Schema } from "../../shared/openapi.ts";
import { isNumber } from "../specs/big-integers.ts";

/** A named enum, and its exports. */
export interface PlannedEnum {
  readonly schema: string;
  readonly name: string;
  /** `MEETING_STATUSES` */
  readonly list: string;
  /** `isKnownMeetingStatus` */
  readonly guard: string;
  /** The strings, or the numbers with their names in code. */
  readonly values: readonly string[] | readonly NamedNumber[];
}

/** A number of an enum with the name that `x-enum-varnames` gives it. */
export interface NamedNumber {
  readonly name: string;
  readonly value: number;
}

export function planEnums(api: Api, names: TypeNames): PlannedEnum[] {
  const schemas = api.document.components?.schemas ?? {};
  const seen = new Set<string>();
  return names.schemas.flatMap(({ schema, name }) => {
    const values = stringsOf(schemas[schema]!) ?? namedNumbersOf(schemas[schema]!);
    if (!values || seen.has(schema)) return [];
    seen.add(schema);
    return [{ schema, name, list: names.claim(pluralOf(name)), guard: names.claim(`isKnown${name}`), values }];
  });
}

function stringsOf(schema: Schema): string[] | undefined {
  const values = typeof schema === "object" ? schema.enum?.filter((value) => value !== null) : undefined;
  return values?.length && values.every((value) => typeof value === "string") ? values : undefined;
}

function namedNumbersOf(schema: Schema): NamedNumber[] | undefined {
  if (typeof schema !== "object" || !schema["x-enum-varnames"]) return undefined;
  const { enum: values = [], "x-enum-varnames": names } = schema;
  if (!values.every(isNumber)) return undefined;
  return values.map((value, index) => ({ name: camelCase(names[index]!), value: Number(value) }));
}

/** `MeetingStatus` becomes `MEETING_STATUSES`. */
function pluralOf(name: string): string {
  const words = name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1_$2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1_$2")
    .toUpperCase();
  if (words.endsWith("_BY")) return `${words}_VALUES`;
  if (/[^AEIOU]Y$/.test(words)) return words.replace(/Y$/, "IES");
  return /(S|X|CH|SH)$/.test(words) ? `${words}ES` : `${words}S`;
}
