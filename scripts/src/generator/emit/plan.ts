import type { Api, ApiOperation, ApiWebhook } from "../api/api.ts";
import { DateFields } from "../api/date-fields.ts";
import { pascalCase } from "../api/names.ts";
import { nameTypes } from "../api/type-names.ts";
import type { TypeNames } from "../api/type-names.ts";
import { resolveSchema } from "../../shared/openapi.ts";
import type { Schema, SchemaObject } from "../../shared/openapi.ts";
import { Circles } from "./circles.ts";
import { planEnums } from "./enums.ts";
import type { PlannedEnum } from "./enums.ts";
import { planResources } from "./resources.ts";
import type { PlannedResource } from "./resources.ts";
import { union } from "./type-text.ts";
import { TypeWriter } from "./type-writer.ts";

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
  /** What a `Date` becomes, by field, where that is not ISO 8601. */
  readonly dates: Readonly<Record<string, string>>;
}

/** A webhook with the interface of its event. */
export interface PlannedWebhook extends ApiWebhook {
  readonly typeName: string;
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
  /** The client itself, as the resource at the top. */
  readonly client: PlannedResource;
  readonly webhooks: readonly PlannedWebhook[];
  readonly enums: readonly PlannedEnum[];
  readonly answers: readonly PlannedType[];
  readonly requests: TypeWriter;
  readonly responses: TypeWriter;
}

export function planTypes(api: Api): Plan {
  const names = nameTypes(api);
  const circles = new Circles(api.document);
  const dates = new DateFields(api);
  const dateFields = api.operations.map((operation) => dates.of(operation));
  const responses = new TypeWriter({ api, names, circles, direction: "answer", dateless: new Set() });
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
  const operations = api.operations.map((operation, index): PlannedOperation => {
    const { id, typeName, answer, parameters, body, failures, pagination } = operation;
    const item = pagination && findItem(api, answer.schemas[0] ?? true, pagination.items as string | undefined);
    return {
      ...operation,
      parametersName: parameters.length > 0 || body ? names.claim(`${typeName}Params`) : undefined,
      optional: !body?.required && parameters.every(({ required }) => !required),
      answerType: answerTypeOf(operation, () => nameInline(answer.schemas, `${typeName}Answer`, `What \`${id}\` answers.`)),
      failureType: failures.length === 0 ? "unknown" : nameInline(failures, `${typeName}Failure`, `What \`${id}\` answers when it fails.`),
      itemType: item === undefined ? undefined : nameInline([item], `${typeName}Item`, `One item of what \`${id}\` lists.`),
      dates: dateFields[index]!,
    };
  });
  return {
    api,
    names,
    operations,
    client: planResources(api, operations, names),
    webhooks: api.webhooks.map((webhook) => ({ ...webhook, typeName: names.claim(`${pascalCase(webhook.event)}Webhook`) })),
    enums: planEnums(api, names),
    answers,
    responses,
    requests: new TypeWriter({ api, names, circles, direction: "request", dateless: dates.conflicts }),
  };
}

function answerTypeOf({ answer }: ApiOperation, json: () => string): string {
  switch (answer.kind) {
    case "json":
      return answer.mayBeEmpty ? union([json(), "undefined"]) : json();
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
  const object = resolveSchema(api.document, schema);
  const [name, ...rest] = path;
  const property = name === undefined ? undefined : object.properties?.[name];
  if (property !== undefined) return findList(api, property, rest);
  if (name === undefined && object.items !== undefined) return object;
  const parts = [...(object.allOf ?? []), ...(object.oneOf ?? []), ...(object.anyOf ?? [])];
  return parts.map((part) => findList(api, part, path)).find((found) => found !== undefined);
}
