import type { Api } from "../api/api.ts";
import type { TypeNames } from "../api/type-names.ts";
import type { Schema } from "../../shared/openapi.ts";
import { writeComment } from "./comment.ts";
import { codeFile } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";
import type { Plan } from "./plan.ts";

/** A named enum of strings, with what is exported for it. */
export interface PlannedEnum {
  readonly name: string;
  /** `MEETING_STATUSES` */
  readonly list: string;
  /** `isKnownMeetingStatus` */
  readonly guard: string;
  readonly values: readonly string[];
}

/** The named enums as lists, with a guard each, since an answer may hold a value that is newer than the spec; nothing where there are none. */
export function emitEnums(plan: Plan): GeneratedFile | undefined {
  if (plan.enums.length === 0) return undefined;
  const parts = plan.enums.map(({ name, list, guard, values }) =>
    [
      writeComment([`Every value of \`${name}\` that is known today.`]),
      `export const ${list} = ${JSON.stringify(values).replaceAll('","', '", "')} as const;\n\n`,
      writeComment([`Whether a value of \`${name}\` is one that is known today.`]),
      `export function ${guard}(value: string): value is (typeof ${list})[number] {\n  return (${list} as readonly string[]).includes(value);\n}`,
    ].join(""),
  );
  return codeFile(plan.api.provider, "enums.ts", ...parts);
}

/** Every name that enums.ts exports. */
export function enumNames(plan: Plan): string[] {
  return plan.enums.flatMap(({ list, guard }) => [list, guard]);
}

export function planEnums(api: Api, names: TypeNames): PlannedEnum[] {
  const schemas = api.document.components?.schemas ?? {};
  return names.schemas.flatMap(({ schema, name }) => {
    const values = stringsOf(schemas[schema]!);
    const already = names.schemas.find((other) => other.schema === schema)?.name !== name;
    return values && !already ? [{ name, list: names.claim(pluralOf(name)), guard: names.claim(`isKnown${name}`), values }] : [];
  });
}

function stringsOf(schema: Schema): string[] | undefined {
  const values = typeof schema === "object" ? schema.enum?.filter((value) => value !== null) : undefined;
  return values?.length && values.every((value) => typeof value === "string") ? values : undefined;
}

/** `MeetingStatus` becomes `MEETING_STATUSES`. */
function pluralOf(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toUpperCase();
  if (words.endsWith("_BY")) return `${words}_VALUES`;
  if (/[^AEIOU]Y$/.test(words)) return words.replace(/Y$/, "IES");
  return /(S|X|CH|SH)$/.test(words) ? `${words}ES` : `${words}S`;
}
