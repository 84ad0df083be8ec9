import { camelCase, isIdentifier, propertyName } from "../../generator/api/names.ts";
import type { Api, ApiParameter } from "../../generator/api/api.ts";
import type { PlannedOperation } from "../../generator/plan/plan.ts";
import { exampleOf, readBodyExamples } from "./example.ts";
import { writeLiteral } from "./literal.ts";

/** A sample call of our client. */
export interface Sample {
  /** The title of the sample, if an operation has several. */
  readonly caption: string | undefined;
  readonly code: string;
}

/** The maximum number of optional parameters to show. */
const OPTIONAL_PARAMETERS = 2;

/** Sample calls of an operation, with values from the spec's examples. */
export function writeSamples(api: Api, operation: PlannedOperation): Sample[] {
  const { parameters, body, object, resource, verb } = operation;
  const shown = [...parameters.filter(({ required }) => required), ...chooseOptional(operation)];
  const given = Object.fromEntries(shown.map((parameter) => [parameter.name, exampleOfParameter(api, parameter)]));
  const bodies = body ? readBodyExamples(api.document, object, body.mediaType) : [{ summary: undefined, value: undefined }];
  const method = ["client", ...resource, verb].map((name, index) => (index === 0 || isIdentifier(name) ? name : `[${propertyName(name)}]`)).join(".");
  return bodies.map(({ summary, value }) => {
    const params = value === undefined ? given : { ...given, body: value };
    const call = `${method}(${Object.keys(params).length === 0 ? "" : writeLiteral(params, "", method.length + 20)})`;
    return { caption: summary, code: writeCall(operation, call) };
  });
}

/** The code that creates a client, at the start of every sample of a provider. */
export function writeCreation({ provider, clientName, credentials, baseUrl }: Api): string {
  const options = credentials.slice(0, 1).map(({ option }) => `${propertyName(option)}: process.env.${environmentName(provider, option)}!`);
  if (!baseUrl) options.push('baseUrl: "https://api.example.com"');
  return `import { create${clientName} } from "@meetwire/${provider}";\n\nconst client = create${clientName}(${options.length === 0 ? "" : `{ ${options.join(", ")} }`});`;
}

function environmentName(provider: string, option: string): string {
  return `${provider}_${option.replace(/[A-Z]/g, "_$&")}`.toUpperCase().replaceAll("-", "_");
}

/** For an operation without a body: a few optional parameters, first those with an example, except those for paging and for a single item. */
function chooseOptional({ parameters, body, pagination }: PlannedOperation): ApiParameter[] {
  if (body?.required) return [];
  const paging = Object.values(pagination ?? {});
  const pages = /^(page|pageNumber|pageSize|size|sort|offset|limit)$/;
  const optional = parameters.filter(
    ({ required, name, deprecated }) => !required && !deprecated && !paging.includes(name) && !pages.test(name) && !/^_?id$/.test(name),
  );
  const telling = optional.filter(({ example, schema }) => example !== undefined || (typeof schema === "object" && schema.enum));
  return telling.toSorted((left, right) => Number(left.example === undefined) - Number(right.example === undefined)).slice(0, OPTIONAL_PARAMETERS);
}

function exampleOfParameter({ document }: Api, { name, example, schema }: ApiParameter): unknown {
  return example ?? exampleOf(document, schema, name);
}

function writeCall({ itemType, responseType }: PlannedOperation, call: string): string {
  if (itemType !== undefined) {
    const item = variableName(itemType.text);
    return `for await (const ${item} of ${call}) {\n  console.log(${item});\n}`;
  }
  return ["void", "unknown"].includes(responseType.text) ? `await ${call};` : `const ${variableName(responseType.text)} = await ${call};`;
}

const RESERVED = new Set(["client", "console", "default", "delete", "export", "function", "import", "new", "package", "process", "undocumented", "void"]);

/** A variable for a value of a type: `meeting` for a `Meeting`, `recordings` for a `Recording[]`. */
function variableName(type: string): string {
  const [, name, list] = /^([A-Z]\w*)(\[\])?$/.exec(type) ?? [];
  if (name === undefined) return type.startsWith("ReadableStream") ? "stream" : type === "string" ? "text" : "response";
  const single = camelCase(name);
  if (RESERVED.has(single) || /(List|Response)$/.test(name)) return "response";
  return list && !single.endsWith("s") ? `${single.replace(/y$/, "ie")}s` : single;
}
