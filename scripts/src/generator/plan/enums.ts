import type { Api } from "../api/api.ts";
import type { TypeNames } from "../api/type-names.ts";
import type { Schema } from "../../shared/openapi.ts";

/** A named enum of strings, and its exports. */
export interface PlannedEnum {
  readonly name: string;
  /** `MEETING_STATUSES` */
  readonly list: string;
  /** `isKnownMeetingStatus` */
  readonly guard: string;
  readonly values: readonly string[];
}

export function planEnums(api: Api, names: TypeNames): PlannedEnum[] {
  const schemas = api.document.components?.schemas ?? {};
  const seen = new Set<string>();
  return names.schemas.flatMap(({ schema, name }) => {
    const values = stringsOf(schemas[schema]!);
    if (!values || seen.has(schema)) return [];
    seen.add(schema);
    return [{ name, list: names.claim(pluralOf(name)), guard: names.claim(`isKnown${name}`), values }];
  });
}

function stringsOf(schema: Schema): string[] | undefined {
  const values = typeof schema === "object" ? schema.enum?.filter((value) => value !== null) : undefined;
  return values?.length && values.every((value) => typeof value === "string") ? values : undefined;
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
