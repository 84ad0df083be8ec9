import type { Api, ApiOperation, ApiWebhook } from "../api/api.ts";
import { DateFields } from "../api/date-fields.ts";
import type { Direction } from "../api/directions.ts";
import { pascalCase } from "../api/names.ts";
import { secretFields } from "../api/secret-fields.ts";
import { nameTypes } from "../api/type-names.ts";
import type { TypeNames } from "../api/type-names.ts";
import type { Schema } from "../../shared/openapi.ts";
import { Cycles } from "../types/cycles.ts";
import { builtIn, named, STRING, UNDEFINED, union, UNKNOWN } from "../types/type.ts";
import type { Type } from "../types/type.ts";
import { TypeWriter } from "../types/type-writer.ts";
import { planEnums } from "./enums.ts";
import type { PlannedEnum } from "./enums.ts";
import { planResources } from "./resources.ts";
import type { PlannedResource } from "./resources.ts";

/** An operation with the types that its method has. */
export interface PlannedOperation extends ApiOperation {
  /** The interface of its parameters; absent if it has no parameters. */
  readonly parametersName: string | undefined;
  /** Whether it can be called without parameters. */
  readonly optional: boolean;
  /** The result of a successful call. */
  readonly responseType: Type;
  /** The result by media type, if a success may have several. */
  readonly choices: readonly { readonly mediaType: string; readonly type: Type }[];
  /** The body of a failure. */
  readonly failureType: Type;
  /** A list's item; absent if it is not a list. */
  readonly itemType: Type | undefined;
  /** The format of `Date` values by field, if it is not ISO 8601. */
  readonly dates: Readonly<Record<string, string>>;
  /** The names of the parameters and fields that are secret. */
  readonly secrets: readonly string[];
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

/** The output for an API, with everything named. */
export interface Plan {
  readonly api: Api;
  readonly names: TypeNames;
  readonly operations: readonly PlannedOperation[];
  /** The client itself, as the resource at the top. */
  readonly client: PlannedResource<PlannedOperation>;
  readonly webhooks: readonly PlannedWebhook[];
  readonly enums: readonly PlannedEnum[];
  /** The types of responses that no schema names. */
  readonly inlineTypes: readonly PlannedType[];
  /** Writes the types of each direction. */
  readonly writers: Readonly<Record<Direction, TypeWriter>>;
}

export function planTypes(api: Api): Plan {
  const names = nameTypes(api);
  const cycles = new Cycles(api.document);
  const dates = new DateFields(api);
  const dateFields = api.operations.map((operation) => dates.of(operation));
  const writer = (direction: Direction) => new TypeWriter({ api, names, cycles, direction, dateless: direction === "response" ? new Set() : dates.conflicts });
  const writers = { request: writer("request"), form: writer("form"), response: writer("response") };
  const inlineTypes: PlannedType[] = [];
  /** The type of a response's schemas. Inline schemas get a name. */
  const nameInline = (schemas: readonly Schema[], name: string, comment: string): Type =>
    union(
      schemas.map((schema) => {
        const written = writers.response.write(schema);
        if (!written.hasObject) return written;
        const claimed = names.claim(name);
        inlineTypes.push({ name: claimed, schema, comment });
        return named(claimed);
      }),
    );
  const operations = api.operations.map((operation, index): PlannedOperation => {
    const { id, typeName, response, parameters, body, failures, pagination } = operation;
    const contents = response.contents.map(({ kind, mediaType, schemas }) => ({
      mediaType,
      type: kind === "json" ? nameInline(schemas, `${typeName}Response`, `The response of \`${id}\`.`) : kind === "text" ? STRING : STREAM,
    }));
    const item = pagination && findItem(api, response.contents[0]?.schemas[0] ?? true, pagination["items"] as string | undefined);
    return {
      ...operation,
      parametersName: parameters.length > 0 || body ? names.claim(`${typeName}Params`) : undefined,
      optional: !body?.required && parameters.every(({ required }) => !required),
      responseType: responseTypeOf(
        operation,
        contents.map(({ type }) => type),
      ),
      choices: contents.length > 1 ? contents : [],
      failureType: failures.length === 0 ? UNKNOWN : nameInline(failures, `${typeName}Failure`, `The body of \`${id}\`'s failures.`),
      itemType: item === undefined ? undefined : nameInline([item], `${typeName}Item`, `An item of \`${id}\`.`),
      dates: dateFields[index]!,
      secrets: secretFields(api, operation),
    };
  });
  return {
    api,
    names,
    operations,
    client: planResources(api, operations, names),
    webhooks: api.webhooks.map((webhook) => ({ ...webhook, typeName: names.claim(`${pascalCase(webhook.event)}Webhook`) })),
    enums: planEnums(api, names),
    inlineTypes,
    writers,
  };
}

const STREAM = builtIn("ReadableStream<Uint8Array>");

function responseTypeOf({ response }: ApiOperation, types: readonly Type[]): Type {
  if (types.length === 0) return response.isDescribed ? builtIn("void") : UNKNOWN;
  return union(response.mayBeEmpty ? [...types, UNDEFINED] : types);
}

/** The schema of a list's items: of the property that holds them, or of the response itself. */
function findItem({ views }: Api, schema: Schema, path: string | undefined): Schema {
  const holder = path === undefined ? schema : views.property(schema, path.split("."));
  return (holder === undefined ? [] : views.alternatives(holder)).map(({ items }) => items).find((items) => items !== undefined) ?? true;
}
