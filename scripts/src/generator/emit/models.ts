import type { Schema } from "../../shared/openapi.ts";
import type { Plan } from "../plan/plan.ts";
import { describeSchema, writeComment } from "../types/comment.ts";
import { isInterface } from "../types/schema-kinds.ts";
import { code } from "../types/type.ts";
import type { Code, Type } from "../types/type.ts";
import type { TypeWriter } from "../types/type-writer.ts";
import { codeFile } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";

/** The named types of requests, responses and webhooks. */
export function emitModels({ api, names, enums, inlineTypes, writers }: Plan): GeneratedFile {
  const schemas = api.document.components?.schemas ?? {};
  const constants = new Map(enums.map(({ schema, list }) => [schema, list]));
  const named = names.schemas.map(({ schema, direction, name }) => {
    const object = schemas[schema]!;
    const writer = writers[direction];
    const list = constants.get(schema);
    const [description = "", ...more] = typeof object === "object" ? describeSchema(object) : [];
    const comment = writeComment([description, list !== undefined && `\`${list}\` has the known values.`, ...more]);
    return declare(name, comment, writer, object, () => writer.writeNamed(schema, object));
  });
  const inline = inlineTypes.map(({ name, schema, comment }) =>
    declare(name, writeComment([comment]), writers.response, schema, () => writers.response.write(schema)),
  );
  const parts = [...named, ...inline];
  return codeFile(api.provider, "models.ts", { parts: parts.length > 0 ? parts : ["export {};"] });
}

function declare(name: string, comment: string, writer: TypeWriter, schema: Schema, write: () => Type): Code {
  if (isInterface(schema)) return code`${comment}export interface ${name} {\n${writer.writeMembers(schema, "  ")}}`;
  return code`${comment}export type ${name} = ${write()};`;
}

/** Every name that models.ts exports. */
export function modelNames({ names, inlineTypes }: Plan): string[] {
  return [...names.schemas, ...inlineTypes].map(({ name }) => name);
}
