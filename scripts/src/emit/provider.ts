import type { Api } from "../api/api.ts";
import { propertyName } from "../api/names.ts";
import { resolveSchema } from "../specs/document.ts";
import type { PaginationObject, Schema } from "../specs/document.ts";
import { codeFile } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";
import type { Plan, PlannedOperation } from "./plan.ts";

const PAGINATION_FUNCTIONS = { offset: "offsetPages", page: "numberedPages", timeRange: "timeRangePages" };

/** The table of operations, and what else the runtime has to know of the provider. */
export function emitProvider({ api, operations }: Plan): GeneratedFile {
  const { provider, baseUrl, credentials, anonymous, errorInBody } = api;
  const functions = new Set(operations.flatMap(({ pagination }) => (pagination ? [PAGINATION_FUNCTIONS[pagination.style]] : [])));
  const table = operations.map((operation) => `    ${propertyName(operation.id)}: ${writeObject(describeOperation(api, operation))},\n`);
  const members = [
    `  name: ${JSON.stringify(provider)},\n`,
    `  baseUrl: ${JSON.stringify(baseUrl)},\n`,
    anonymous && "  anonymous: true,\n",
    errorInBody !== undefined && `  errorInBody: ${JSON.stringify(errorInBody)},\n`,
    `  credentials: [${credentials.map(({ option, in: place, name, prefix }) => writeObject({ option, in: place, name, prefix })).join(", ")}],\n`,
    `  operations: {\n${table.join("")}  },\n`,
  ];
  return codeFile(
    provider,
    "provider.ts",
    [functions.size > 0 && `import { ${[...functions].toSorted().join(", ")} } from "@meetwire/runtime";`, 'import type { Provider } from "@meetwire/runtime";']
      .filter(Boolean)
      .join("\n"),
    `/** The provider as data: its operations and how they are called. */\nexport const provider: Provider = {\n${members.filter(Boolean).join("")}};`,
  );
}

/** Already written code, as opposed to a value. */
class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

function describeOperation(api: Api, operation: PlannedOperation): Record<string, unknown> {
  const { method, path, parameters, body, answer, pagination, idempotent, dates } = operation;
  const styles = parameters.filter(({ style }) => style !== undefined).map(({ name, style }) => [name, style]);
  const headers = parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name);
  const patterns = Object.fromEntries(parameters.flatMap(({ name, schema }) => readPattern(api, name, schema)));
  return {
    method,
    path,
    patterns: Object.keys(patterns).length > 0 ? patterns : undefined,
    query: styles.length > 0 ? Object.fromEntries(styles) : undefined,
    headers: headers.length > 0 ? headers : undefined,
    dates: Object.keys(dates).length > 0 ? dates : undefined,
    body: body && body.mediaType !== "application/json" ? body.mediaType : undefined,
    answer: answer.kind === "json" ? undefined : answer.kind,
    accept: answer.mediaType === undefined || answer.mediaType === "application/json" ? undefined : answer.mediaType,
    idempotent: idempotent || undefined,
    pages: pagination && new Code(writePagination(pagination)),
  };
}

/** A pattern is checked before anything is sent where the spec says what to tell the user. */
function readPattern({ document }: Api, name: string, schema: Schema): [string, string[]][] {
  const { pattern, "x-pattern-hint": hint } = resolveSchema(document, schema);
  return pattern === undefined || hint === undefined ? [] : [[name, [pattern, hint]]];
}

function writePagination({ style, ...options }: PaginationObject): string {
  return `${PAGINATION_FUNCTIONS[style]}(${writeObject(options)})`;
}

function writeObject(value: Record<string, unknown>): string {
  const members = Object.entries(value).flatMap(([name, each]) => (each === undefined ? [] : [`${propertyName(name)}: ${writeValue(each)}`]));
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function writeValue(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(writeValue).join(", ")}]`;
  return typeof value === "object" && value !== null ? writeObject(value as Record<string, unknown>) : JSON.stringify(value);
}
