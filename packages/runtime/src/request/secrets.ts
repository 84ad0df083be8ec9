import type { Params, Secret } from "../operation.ts";

/**
 * Makes a function that finds the secrets among a call's parameters and in its body, by the names of their fields. They
 * are read when the call starts, because the caller may change the objects afterwards.
 */
export function secretsIn(...names: readonly string[]): (params: Params) => Secret[] {
  return (params) => {
    const found: Secret[] = [];
    const visit = (value: unknown, name: string, isSecret: boolean): void => {
      if (typeof value === "object" && value !== null) {
        const isList = Array.isArray(value);
        for (const [key, each] of Object.entries(value)) visit(each, isList ? name : key, isList ? isSecret : names.includes(key));
      } else if (isSecret && value != null) found.push({ name, prefix: "", value: String(value) });
    };
    visit(params, "", false);
    return found;
  };
}
