import { camelCase } from "../../api/names.ts";
import type { Context, Node } from "./rule.ts";

/** `x-enum-varnames` has one name for each value, and no name twice. */
export function enumNames() {
  return {
    Schema(schema: Node, { report, location }: Context) {
      const message = problemOfNames(schema);
      if (message !== undefined) report({ message, location: location.child(["x-enum-varnames"]) });
    },
  };
}

/** The problem with the names of a schema's values, if there is one. */
export function problemOfNames({ enum: values, "x-enum-varnames": names }: Node): string | undefined {
  if (names === undefined) return undefined;
  if (!Array.isArray(names) || !Array.isArray(values) || names.length !== values.length)
    return "x-enum-varnames has to be a list with one name for each value of enum";
  if (names.some((name) => typeof name !== "string" || name === "")) return "x-enum-varnames has to have only strings";
  const inCode = names.map((name) => camelCase(String(name)));
  const repeated = inCode.find((name, index) => inCode.indexOf(name) < index);
  return repeated === undefined ? undefined : `x-enum-varnames has ${repeated} twice: names are compared in camelCase`;
}
