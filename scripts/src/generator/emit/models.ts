import { describeSchema, writeComment } from "./comment.ts";
import { codeFile } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";
import type { Plan } from "./plan.ts";
import { isInterface } from "./schema-kinds.ts";

/** The named types: what goes into requests, and what answers and webhooks hold. */
export function emitModels({ api, names, answers, requests, responses }: Plan): GeneratedFile {
  const schemas = api.document.components?.schemas ?? {};
  const named = names.schemas.map(({ schema, direction, name }) => {
    const object = schemas[schema]!;
    const writer = direction === "request" ? requests : responses;
    const comment = writeComment(typeof object === "object" ? describeSchema(object) : []);
    if (isInterface(object)) return `${comment}export interface ${name} {\n${writer.writeMembers(object, "  ")}}`;
    return `${comment}export type ${name} = ${writer.writeNamed(schema, object)};`;
  });
  const inline = answers.map(({ name, schema, comment }) => {
    if (isInterface(schema)) return `${writeComment([comment])}export interface ${name} {\n${responses.writeMembers(schema, "  ")}}`;
    return `${writeComment([comment])}export type ${name} = ${responses.write(schema)};`;
  });
  return codeFile(api.provider, "models.ts", ...named, ...inline, named.length + inline.length === 0 && "export {};");
}

/** Every name that models.ts exports. */
export function modelNames({ names, answers }: Plan): string[] {
  return [...names.schemas, ...answers].map(({ name }) => name);
}
