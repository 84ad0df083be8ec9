import type { Schema, SchemaObject } from "../specs/document.ts";
import { lookUp } from "../specs/document.ts";
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

function writeInterface({ api, requests }: Plan, { id, parameters, body }: PlannedOperation, name: string): string {
  const members = parameters.map(({ name: parameter, required, description, deprecated, example, schema }) => {
    const facts: SchemaObject = { ...dereference(schema), ...(description && { description }), ...(deprecated && { deprecated }), ...(example !== undefined && { example }) };
    return requests.writeMember(parameter, requests.write(schema, "  "), !required, describeSchema(facts), "  ");
  });
  if (body) {
    const type = bodyType(body.mediaType, () => requests.write(body.schema, "  "));
    members.push(requests.writeMember("body", type, !body.required, [body.description ?? "The request body."], "  "));
  }
  return `${writeComment([`The parameters of \`${id}\`.`])}export interface ${name} {\n${members.join("")}}`;

  function dereference(given: Schema): SchemaObject {
    if (typeof given === "boolean") return {};
    return given.$ref === undefined ? given : dereference(lookUp(api.document, given.$ref) as Schema);
  }
}

function bodyType(mediaType: string, write: () => string): string {
  if (/[/+]json\b|form|\*\/\*/.test(mediaType)) return write();
  return mediaType.startsWith("text/") || mediaType.endsWith("xml") ? "string" : "Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>";
}
