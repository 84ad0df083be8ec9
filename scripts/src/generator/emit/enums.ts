import type { Plan } from "../plan/plan.ts";
import { writeComment } from "../types/comment.ts";
import { codeFile } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";

/** The named enums, each as a list with a guard, because a response may hold a value newer than the spec; `undefined` if the API has no named enums. */
export function emitEnums(plan: Plan): GeneratedFile | undefined {
  if (plan.enums.length === 0) return undefined;
  const parts = plan.enums.map(({ name, list, guard, values }) =>
    [
      writeComment([`The known values of \`${name}\`.`]),
      `export const ${list} = [${values.map((value) => JSON.stringify(value)).join(", ")}] as const;\n\n`,
      writeComment([`Whether a \`${name}\` is one of the known values.`]),
      `export function ${guard}(value: string): value is (typeof ${list})[number] {\n  return (${list} as readonly string[]).includes(value);\n}`,
    ].join(""),
  );
  return codeFile(plan.api.provider, "enums.ts", { parts });
}

/** Every name that enums.ts exports. */
export function enumNames(plan: Plan): string[] {
  return plan.enums.flatMap(({ list, guard }) => [list, guard]);
}
