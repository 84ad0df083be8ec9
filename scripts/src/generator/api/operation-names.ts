import type { OperationObject } from "../../shared/openapi.ts";
import { camelCase } from "./names.ts";

/** Names that every object has already, and the one that would make it a promise. */
const UNUSABLE = new Set(["then", ...Object.getOwnPropertyNames(Object.prototype)]);

/** Our own specs name their operations `resource/verb`; of any other, the tag or the path names the resource. */
export function nameOperation(path: string, method: string, { operationId, tags }: OperationObject): string {
  if (operationId && /^\w+(\.\w+)*\/\w+$/.test(operationId) && !operationId.split(/[./]/).some((name) => UNUSABLE.has(name))) return operationId;
  const words = path.split("/").filter(Boolean);
  const [, group, name] = /^([^/]+)\/(.+)$/.exec(operationId ?? "") ?? [];
  const resource = firstName([group, tags?.[0], words.find((word) => !word.includes("{"))], "root");
  return `${resource}/${firstName([name, operationId, `${method} ${words.join(" ")}`], method)}`;
}

/** The first of some texts that makes a name. */
function firstName(texts: readonly (string | undefined)[], otherwise: string): string {
  const name = texts.map((text) => camelCase(text ?? "")).find((each) => each !== "") ?? otherwise;
  return UNUSABLE.has(name) ? `${name}_` : name;
}
