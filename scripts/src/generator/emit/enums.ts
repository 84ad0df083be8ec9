import type { NamedNumber, PlannedEnum } from "../plan/enums.ts";
import type { Plan } from "../plan/plan.ts";
import { tag, writeComment } from "../types/comment.ts";
import { codeFile } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { writeLiteralLines } from "./literal.ts";

/**
 * The named enums, each with a guard, because a response may hold a value newer than the spec: strings as a list, numbers
 * by name. `undefined` if the API has no named enums.
 */
export function emitEnums(plan: Plan): GeneratedFile | undefined {
  if (plan.enums.length === 0) return undefined;
  return codeFile(plan.api.provider, "enums.ts", {
    parts: plan.enums.map(({ values, ...names }) => (isStrings(values) ? writeList(names, values) : writeNumbers(plan, names, values))),
  });
}

type Names = Omit<PlannedEnum, "values">;

function isStrings(values: PlannedEnum["values"]): values is readonly string[] {
  return typeof values[0] === "string";
}

function writeList({ name, list, guard }: Names, values: readonly string[]): string {
  return [
    writeComment([`The known values of \`${name}\`.`]),
    `export const ${list} = [${values.map((value) => JSON.stringify(value)).join(", ")}] as const;\n\n`,
    writeComment([`Whether a \`${name}\` is one of the known values.`]),
    `export function ${guard}(value: string): value is (typeof ${list})[number] {\n  return (${list} as readonly string[]).includes(value);\n}`,
  ].join("");
}

function writeNumbers({ api }: Plan, { schema, name, list, guard }: Names, values: readonly NamedNumber[]): string {
  const described = api.document.components?.schemas?.[schema];
  const [first] = values;
  const example = tag(
    "example",
    `\n\`\`\`ts\nimport { ${list} } from "@meetwire/${api.provider}";\n\nconsole.log(${list}.${first!.name}); // ${first!.value}\n\`\`\``,
  );
  return [
    writeComment([`The known values of \`${name}\` by name.`, typeof described === "object" && described.description, example]),
    `export const ${list} = ${writeLiteralLines(Object.fromEntries(values.map((each) => [each.name, each.value])), 120)} as const;\n\n`,
    writeComment([`Whether a \`${name}\` is one of the known values.`]),
    `export function ${guard}(value: number): value is (typeof ${list})[keyof typeof ${list}] {\n  return (Object.values(${list}) as readonly number[]).includes(value);\n}`,
  ].join("");
}

/** Every name that enums.ts exports. */
export function enumNames(plan: Plan): string[] {
  return plan.enums.flatMap(({ list, guard }) => [list, guard]);
}
