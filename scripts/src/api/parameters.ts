import { resolve } from "../specs/document.ts";
import type { Document, OperationObject, Parameter, PathItem } from "../specs/document.ts";
import type { ApiParameter } from "./api.ts";

/** Headers that OpenAPI leaves to the client. */
const IGNORED_HEADERS = ["accept", "content-type", "authorization"];

const DELIMITERS: Record<string, string> = { form: ",", simple: ",", spaceDelimited: " ", pipeDelimited: "|" };

/** The parameters of an operation: the path item's, overridden by its own. Cookies are the browser's business. */
export function readParameters(document: Document, item: PathItem, operation: OperationObject): ApiParameter[] {
  const found = new Map<string, Parameter>();
  for (const each of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve(document, each);
    found.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...found.values()].flatMap((parameter) => {
    if (parameter.in === "cookie" || (parameter.in === "header" && IGNORED_HEADERS.includes(parameter.name.toLowerCase()))) return [];
    return [readParameter(parameter, operation["x-path-parameters"] ?? {})];
  });
}

function readParameter(parameter: Parameter, renamed: Record<string, string>): ApiParameter {
  return {
    name: (parameter.in === "path" && renamed[parameter.name]) || parameter.name,
    in: parameter.in as ApiParameter["in"],
    required: parameter.in === "path" || (parameter.required ?? false),
    deprecated: parameter.deprecated ?? false,
    description: parameter.description,
    example: parameter.example,
    schema: parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? true,
    style: readStyle(parameter),
  };
}

function readStyle({ in: place, style = "form", explode, content, schema }: Parameter): string | undefined {
  if (place !== "query") return undefined;
  if (content && !schema) return "json";
  if (style === "deepObject") return "deep";
  return (explode ?? style === "form") ? undefined : DELIMITERS[style];
}
