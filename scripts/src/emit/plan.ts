import type { Api, ApiOperation } from "../api/api.ts";
import { nameTypes } from "../api/type-names.ts";
import type { TypeNames } from "../api/type-names.ts";
import { resolve } from "../specs/document.ts";
import type { Schema, SchemaObject } from "../specs/document.ts";
import { TypeWriter, union } from "./type-writer.ts";

/** An operation with the types that its method has. */
export interface PlannedOperation extends ApiOperation {
  /** The interface of its parameters; absent where it takes none. */
  readonly parametersName: string | undefined;
  /** Whether it can be called without parameters. */
  readonly optional: boolean;
  /** The type of a successful answer. */
  readonly answerType: string;
  /** The type of a failure's body. */
  readonly failureType: string;
  /** The type of a list's items; absent where it is no list. */
  readonly itemType: string | undefined;
}

/** A type that an operation needs and no schema names. */
export interface PlannedType {
  readonly name: string;
  readonly schema: Schema;
  readonly comment: string;
}

/** What is emitted for an API, with everything named. */
export interface Plan {
  readonly api: Api;
  readonly names: TypeNames;
  readonly operations: readonly PlannedOperation[];
  readonly answers: readonly PlannedType[];
  readonly requests: TypeWriter;
  readonly responses: TypeWriter;
}

export function planTypes(api: Api): Plan {
  const names = nameTypes(api);
  const responses = new TypeWriter(api.document, names, "answer");
  const answers: PlannedType[] = [];
  const nameInline = (schemas: readonly Schema[], name: string, comment: string): string => {
    const types = schemas.map((schema) => {
      const written = responses.write(schema);
      if (!written.includes("{\n")) return written;
      const claimed = names.claim(name);
      answers.push({ name: claimed, schema, comment });
      return claimed;
    });
    return union(types);
  };
  const operations = api.operations.map((operation): PlannedOperation => {
    const { id, typeName, answer, parameters, body, failures, pagination } = operation;
    const item = pagination && findItem(api, answer.schemas[0] ?? true, pagination.items as string | undefined);
    return {
      ...operation,
      parametersName: parameters.length > 0 || body ? names.claim(`${typeName}Params`) : undefined,
      optional: !body?.required && parameters.every(({ required }) => !required),
      answerType: answerTypeOf(operation, () => nameInline(answer.schemas, `${typeName}Answer`, `What \`${id}\` answers.`)),
      failureType: failures.length === 0 ? "unknown" : nameInline(failures, `${typeName}Failure`, `What \`${id}\` answers when it fails.`),
      itemType: item === undefined ? undefined : nameInline([item], `${typeName}Item`, `One item of what \`${id}\` lists.`),
    };
  });
  return { api, names, operations, answers, responses, requests: new TypeWriter(api.document, names, "request") };
}

function answerTypeOf({ answer }: ApiOperation, json: () => string): string {
  switch (answer.kind) {
    case "json":
      return json();
    case "text":
      return "string";
    case "binary":
      return "ReadableStream<Uint8Array>";
    case "none":
      return "void";
  }
}

/** The schema of a list's items: of the property that holds them, or of the answer where it is the list itself. */
function findItem(api: Api, schema: Schema, path: string | undefined): Schema {
  const holder = findList(api, schema, path === undefined ? [] : path.split("."));
  return holder?.items ?? true;
}

function findList(api: Api, schema: Schema, path: readonly string[]): SchemaObject | undefined {
  if (typeof schema === "boolean") return undefined;
  const object = resolve(api.document, schema as { $ref: string }) as SchemaObject;
  const [name, ...rest] = path;
  const property = name === undefined ? undefined : object.properties?.[name];
  if (property !== undefined) return findList(api, property, rest);
  if (name === undefined && object.items !== undefined) return object;
  const parts = [...(object.allOf ?? []), ...(object.oneOf ?? []), ...(object.anyOf ?? [])];
  return parts.map((part) => findList(api, part, path)).find((found) => found !== undefined);
}
