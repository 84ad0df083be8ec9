import type { ApiBody, ApiParameter } from "../api/api.ts";
import { DATE_FORMATS } from "../api/directions.ts";
import { resolveSchema } from "../../shared/openapi.ts";
import type { SchemaObject } from "../../shared/openapi.ts";
import { describeSchema, writeComment } from "./comment.ts";
import { codeFile, usedNames, writeList } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { modelNames } from "./models.ts";
import type { Plan, PlannedOperation } from "./plan.ts";

/** The parameters of each method: those of path, query and headers flat, the body as `body`. */
export function emitParameters(plan: Plan): GeneratedFile {
  const interfaces = plan.operations.flatMap((operation) => (operation.parametersName ? [writeInterface(plan, operation, operation.parametersName)] : []));
  const imports = writeList("import type", usedNames(interfaces.join(""), modelNames(plan)), "./models.ts");
  return codeFile(plan.api.provider, "parameters.ts", imports, ...interfaces, interfaces.length === 0 && "export {};");
}

function writeInterface(plan: Plan, { id, parameters, body }: PlannedOperation, name: string): string {
  const { api, requests } = plan;
  const members = parameters.map((parameter) => {
    const { name: field, required, description, deprecated, example, schema } = parameter;
    const facts: SchemaObject = {
      ...resolveSchema(api.document, schema),
      ...(description && { description }),
      ...(deprecated && { deprecated }),
      ...(example !== undefined && { example }),
    };
    return requests.writeMember(field, parameterType(plan, parameter), !required, describeSchema(facts), "  ");
  });
  if (body) members.push(requests.writeMember("body", bodyType(plan, body), !body.required, [body.description ?? "The request body."], "  "));
  return `${writeComment([`The parameters of \`${id}\`.`])}export interface ${name} {\n${members.join("")}}`;
}

/** The type of a parameter, as far as the runtime can write it: a header and a path hold no objects, and a path neither lists nor a `Date`. */
export function parameterType({ api, requests }: Plan, { in: place, name, schema }: ApiParameter): string {
  if (place === "query") return requests.writeField(name, schema, "  ");
  const { type, format = "", properties } = resolveSchema(api.document, schema);
  const types = new Set([type].flat());
  if (properties || types.has("object") || (place === "path" && types.has("array"))) return "string";
  if (place === "path" && DATE_FORMATS.includes(format)) return types.has("string") ? "string" : "number";
  return requests.writeField(name, schema, "  ");
}

function bodyType({ requests }: Plan, { kind, schema }: ApiBody): string {
  if (kind === "json" || kind === "form") return requests.write(schema, "  ");
  return kind === "text" ? "string" : "Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>";
}
