import type { ApiBody, ApiParameter } from "../api/api.ts";
import { DATE_FORMATS } from "../api/directions.ts";
import type { SchemaObject } from "../../shared/openapi.ts";
import type { Plan, PlannedOperation } from "../plan/plan.ts";
import { describeSchema, writeComment } from "../types/comment.ts";
import { builtIn, code, NUMBER, STRING } from "../types/type.ts";
import type { Code, Type } from "../types/type.ts";
import { codeFile } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { modelNames } from "./models.ts";

/** The parameters of each method: path, query and headers as properties, the body as `body`. */
export function emitParameters(plan: Plan): GeneratedFile {
  const interfaces = plan.operations.flatMap((operation) => (operation.parametersName ? [writeInterface(plan, operation, operation.parametersName)] : []));
  return codeFile(plan.api.provider, "parameters.ts", {
    imports: [{ from: "./models.ts", names: modelNames(plan) }],
    parts: interfaces.length > 0 ? interfaces : ["export {};"],
  });
}

function writeInterface(plan: Plan, { id, parameters, body }: PlannedOperation, name: string): Code {
  const { request } = plan.writers;
  const members = parameters.map((parameter) =>
    request.writeMember(parameter.name, parameterType(plan, parameter), !parameter.required, describeParameter(plan, parameter), "  "),
  );
  if (body) members.push(request.writeMember("body", bodyType(plan, body), !body.required, describeBody(body), "  "));
  return code`${writeComment([`The parameters of \`${id}\`.`])}export interface ${name} {\n${members}}`;
}

function describeBody({ kind, mediaType, description = "The request body." }: ApiBody): string[] {
  const isOpen = kind === "binary" && /[,*]/.test(mediaType);
  return [description, ...(isOpen ? [`Its media type is \`${mediaType}\`: pass a \`Blob\` that has its \`type\`, or the header \`content-type\`.`] : [])];
}

function describeParameter({ api }: Plan, { description, deprecated, example, schema }: ApiParameter): string[] {
  // The schema's own description comes first, then that of its target.
  const described: SchemaObject = Object.assign({}, ...api.views.of(schema).parts.toReversed()) as SchemaObject;
  return describeSchema({
    ...described,
    ...(description && { description }),
    ...(deprecated && { deprecated }),
    ...(example !== undefined && { example }),
  });
}

/** The type of a parameter, as far as the runtime can write it: a header and a path hold no objects, and a path no `Date`. */
export function parameterType({ api, writers }: Plan, { in: place, name, schema }: ApiParameter): Type {
  if (place === "query") return writers.request.writeField(name, schema, "  ");
  const { types, format = "", properties } = api.views.of(schema);
  if (properties.size > 0 || types.includes("object")) return STRING;
  if (place === "path" && DATE_FORMATS.includes(format)) return types.includes("string") ? STRING : NUMBER;
  return writers.request.writeField(name, schema, "  ");
}

function bodyType({ writers }: Plan, { kind, schema }: ApiBody): Type {
  if (kind === "json") return writers.request.writeField("body", schema, "  ");
  if (kind === "form") return writers.form.writeField("body", schema, "  ");
  return kind === "text" ? STRING : builtIn("Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>");
}
