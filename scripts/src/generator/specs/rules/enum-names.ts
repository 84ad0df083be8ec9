import { camelCase } from "../../api/names.ts";
import type { Context, Node } from "./rule.ts";

/** `x-enum-varnames` has one name for each value, and no name twice. */
export function enumNames() {
  return {
    Schema(schema: Node, { report, location }: Context) {
      const names = schema["x-enum-varnames"];
      if (names === undefined) return;
      const complain = (message: string) => report({ message, location: location.child(["x-enum-varnames"]) });
      const values = schema["enum"];
      if (!Array.isArray(names) || !Array.isArray(values) || names.length !== values.length)
        return complain("x-enum-varnames has to be a list with one name for each value of enum");
      if (names.some((name) => typeof name !== "string" || name === "")) return complain("x-enum-varnames has to have only strings");
      const inCode = names.map((name) => camelCase(String(name)));
      const repeated = inCode.find((name, index) => inCode.indexOf(name) < index);
      if (repeated !== undefined) complain(`x-enum-varnames has ${repeated} twice: names are compared in camelCase`);
    },
  };
}
