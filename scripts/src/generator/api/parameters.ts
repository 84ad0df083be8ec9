import { resolve } from "../../shared/openapi.ts";
import type { Document, OperationObject, Parameter, PathItem } from "../../shared/openapi.ts";
import type { ApiParameter } from "./api.ts";
import { NameRegistry, pascalCase } from "./names.ts";

/** Headers that OpenAPI leaves to the client. */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization"]);

const DELIMITERS: Record<string, string> = { form: ",", simple: ",", spaceDelimited: " ", pipeDelimited: "|" };

/** The parameters of an operation: the path item's, overridden by its own. `pathParts` has the text for each placeholder of the path, such as `{userId}` or `;id={id}`. */
export function readParameters(
  document: Document,
  item: PathItem,
  operation: OperationObject,
): { parameters: ApiParameter[]; cookies: string[]; pathParts: Map<string, string> } {
  const found = new Map<string, Parameter>();
  for (const each of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve(document, each);
    found.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  const sent = [...found.values()].filter(
    (parameter) => parameter.in !== "cookie" && !(parameter.in === "header" && IGNORED_HEADERS.has(parameter.name.toLowerCase())),
  );
  const pathNames = namePathParameters(sent, operation);
  return {
    parameters: sent.map((parameter) => readParameter(parameter, pathNames)),
    cookies: [...found.values()].filter((parameter) => parameter.in === "cookie").map(({ name }) => name),
    pathParts: new Map([...pathNames].map(([name, given]) => [name, `${PATH_PREFIXES[found.get(`path ${name}`)?.style ?? ""]?.(name) ?? ""}{${given}}`])),
  };
}

/** The text before a value in a path, by the parameter's style: `.5`, `;id=5`. */
const PATH_PREFIXES: Readonly<Record<string, (name: string) => string>> = { label: () => ".", matrix: (name) => `;${encodeURIComponent(name)}=` };

/** A call takes all parameters by name. The name of a path parameter is not sent, so it can be another one. */
function namePathParameters(parameters: readonly Parameter[], { "x-path-parameters": renamed = {} }: OperationObject): Map<string, string> {
  const taken = new NameRegistry(["body", ...parameters.filter((parameter) => parameter.in !== "path").map(({ name }) => name)]);
  const names = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  return new Map(
    names.map((name) => {
      const wanted = Object.hasOwn(renamed, name) ? renamed[name]! : name;
      return [name, taken.has(wanted) ? taken.claim(`path${pascalCase(wanted)}`) : taken.claim(wanted)];
    }),
  );
}

function readParameter(parameter: Parameter, pathNames: ReadonlyMap<string, string>): ApiParameter {
  return {
    name: parameter.in === "path" ? pathNames.get(parameter.name)! : parameter.name,
    in: parameter.in as ApiParameter["in"],
    required: parameter.in === "path" || (parameter.required ?? false),
    deprecated: parameter.deprecated ?? false,
    description: parameter.description,
    example: parameter.example,
    schema: parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? true,
    style: readStyle(parameter),
  };
}

function readStyle({ in: place, style = "form", explode, content, schema, "x-deep-lists": lists }: Parameter): string | undefined {
  if (place !== "query") return undefined;
  if (content && !schema) return "json";
  if (style === "deepObject") return lists === "commas" ? "deep," : "deep";
  return (explode ?? style === "form") ? undefined : DELIMITERS[style];
}
