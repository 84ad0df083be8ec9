import type { Api, ApiWebhook } from "../api/api.ts";
import { propertyKey } from "../api/names.ts";
import type { SchemaViews } from "../api/schema-view.ts";
import type { Schema } from "../../shared/openapi.ts";
import type { Plan } from "../plan/plan.ts";
import { describeSchema, tag, writeComment } from "../types/comment.ts";
import { code } from "../types/type.ts";
import { codeFile } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { writeLiteral } from "./literal.ts";
import { modelNames } from "./models.ts";
import { SIGNED_FUNCTIONS, SIGNED_TYPES, writeSignedWebhooks } from "./signed-webhooks.ts";

/** The union of the webhooks, and `parseWebhook`; `undefined` if the API has no webhooks. */
export function emitWebhooks(plan: Plan): GeneratedFile | undefined {
  const { api, webhooks, writers } = plan;
  const { clientName, provider } = api;
  if (webhooks.length === 0) return undefined;
  const interfaces = webhooks.map(({ event, typeName, object, schema }) => {
    const comment = writeComment([
      object.summary && `${object.summary.replace(/\.$/, "")}.`,
      object.description,
      object["x-source"] && `Source: "${object["x-source"]}" in the provider's documentation.`,
    ]);
    const payload = writeComment(describePayload(api, schema), "  ");
    return code`${comment}export interface ${typeName} {\n  event: ${JSON.stringify(event)};\n${payload}  payload: ${writers.response.write(schema, "  ")};\n}`;
  });
  const union = `${writeComment([`A webhook of ${api.document.info.title}, told apart by \`event\`. One that the spec does not know arrives as \`unknown\`.`])}export type ${clientName}Webhook = ${[...webhooks.map(({ typeName }) => typeName), "UnknownWebhook"].join(" | ")};`;
  const patterns = [...findPatterns(api, webhooks)].map(([event, each]) => `  ${propertyKey(event)}: ${writeLiteral(each.length === 1 ? each[0] : each)},\n`);
  const table = `const patterns: WebhookPatterns = {\n${patterns.join("")}};`;
  const signed = writeSignedWebhooks(api);
  const [values, types] = [
    signed?.imports ?? ["readWebhook"],
    [...(signed?.importedTypes ?? ["WebhookInput", "WebhookOptions"]), "UnknownWebhook", "WebhookPatterns"],
  ];
  const functions = (signed?.code ?? [writeParse(clientName)]).join("\n\n");
  return codeFile(provider, "webhooks.ts", {
    imports: [
      { from: "@meetwire/runtime", names: values, values: true },
      { from: "@meetwire/runtime", names: types },
      { from: "./models.ts", names: modelNames(plan) },
    ],
    parts: [union, ...interfaces, table, { text: functions, references: [...values, ...types] }],
  });
}

/** `parseWebhook` for a provider that does not sign webhooks. */
function writeParse(clientName: string): string {
  return [
    writeComment([
      "Reads a webhook. Pass the request, or its body.",
      `${tag("throws", "{InvalidInputError} if the body is not JSON")}\n${tag("throws", "{WebhookSecretError} if `secret` is passed and the request's URL has another")}`,
      tag("example", "\nconst webhook = await parseWebhook(request);"),
    ]),
    `export function parseWebhook(input: WebhookInput, options?: WebhookOptions<${clientName}Webhook["event"]>): Promise<${clientName}Webhook> {\n  return readWebhook(patterns, input, options) as Promise<${clientName}Webhook>;\n}`,
  ].join("");
}

/** Every function that webhooks.ts exports. */
export function webhookFunctionNames({ api, webhooks }: Plan): string[] {
  if (webhooks.length === 0) return [];
  return api.document["x-webhook-signature"] ? [...SIGNED_FUNCTIONS] : ["parseWebhook"];
}

/** The types of the runtime that a user of them needs. */
export function webhookRuntimeTypes({ api, webhooks }: Plan): readonly string[] {
  return webhooks.length > 0 && api.document["x-webhook-signature"] ? SIGNED_TYPES : [];
}

/** Every name that webhooks.ts exports as a type. */
export function webhookTypeNames({ api, webhooks }: Plan): string[] {
  return webhooks.length === 0 ? [] : [`${api.clientName}Webhook`, ...webhooks.map(({ typeName }) => typeName)];
}

function describePayload({ views }: Api, schema: Schema): string[] {
  return describeSchema(Object.assign({}, ...views.of(schema).parts.toReversed()) as object);
}

/** As the runtime's `WebhookPattern`. */
interface Pattern {
  readonly required?: readonly string[] | undefined;
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  readonly valuesIfPresent?: Readonly<Record<string, unknown>> | undefined;
  readonly likely?: Readonly<Record<string, readonly unknown[]>> | undefined;
  readonly optional?: readonly string[] | undefined;
  readonly form?: Readonly<Record<string, string>> | undefined;
  readonly items?: Pattern | Pattern[];
}

/**
 * The patterns of all events. An event that has values of its own, such as its name, is recognized by its constant values and
 * by the objects that it always has: a provider may leave out or change the other fields, and a program reads these as `undefined`.
 * Any other event is recognized by everything that its schema says.
 */
function findPatterns(api: Api, webhooks: readonly ApiWebhook[]): Map<string, Pattern[]> {
  const all = new Map(webhooks.map(({ event, schema, isForm }) => [event, [readPatterns(api, schema, isForm)].flat()]));
  return new Map(
    webhooks.map(({ event, schema }) => {
      const others = [...all].flatMap(([name, each]) => (name === event ? [] : each));
      const found = all.get(event)!.map((pattern) => {
        if (!hasOwnValues(pattern, others)) return pattern;
        const objects = pattern.required?.filter((name) => isObject(api.views, schema, name)) ?? [];
        return { form: pattern.form, required: objects.length > 0 ? objects : undefined, values: pattern.values };
      });
      return [event, [...new Map(found.map((each) => [JSON.stringify(each), each])).values()]];
    }),
  );
}

/** Whether the values of a pattern tell it from all others. */
function hasOwnValues({ values = {} }: Pattern, others: readonly Pattern[]): boolean {
  const differs = (other: Pattern) =>
    Object.entries(values).some(([path, value]) => {
      const theirs = other.values?.[path] ?? other.valuesIfPresent?.[path];
      return theirs !== undefined && theirs !== value;
    });
  // A list is never mistaken for an object with values. If the spec has only one event, others may have the same values.
  return others.length > 0 && others.every((other) => other.items !== undefined || differs(other));
}

/** Recognizes a payload by its required properties and by values that are unique to it. A union has a pattern for each branch. */
function readPatterns(api: Api, schema: Schema, isForm: boolean): Pattern | Pattern[] {
  const patterns = branchesOf(api, [schema]).flatMap((schemas): Pattern[] => {
    const views = schemas.map((each) => api.views.of(each));
    const isTuple = views.some(({ prefixItems }) => prefixItems.length > 0);
    const isList = !isTuple && views.some(({ types, items }) => types.includes("array") || items !== undefined);
    const isOther = !isList || views.some(({ types, properties }) => types.includes("object") || properties.size > 0);
    const items = views.map((view) => view.items).findLast((each) => each !== undefined) ?? true;
    return [...(isOther ? [readPattern(api, schemas, isForm)] : []), ...(isList ? [{ required: [], items: readPatterns(api, items, false) }] : [])];
  });
  return patterns.length === 1 ? patterns[0]! : patterns;
}

/** The branches that a value may take, each after the schemas that contain it. */
function branchesOf(api: Api, schemas: readonly Schema[]): (readonly Schema[])[] {
  const { choices } = api.views.of(schemas.at(-1)!);
  const isEnd = choices.length !== 1 || schemas.length > MOST_LEVELS;
  return isEnd ? [schemas] : choices[0]!.flatMap((branch) => branchesOf(api, [...schemas, branch]));
}

/** A property of an object, or an element of a tuple. */
interface Part {
  readonly schema: Schema;
  readonly required: boolean;
}

/** Values nested deeper are not used to distinguish payloads. */
const MOST_LEVELS = 6;

function readPattern({ views }: Api, schemas: readonly Schema[], isForm: boolean): Pattern {
  const required = new Set<string>();
  const optional = new Set<string>();
  const [values, valuesIfPresent, likely] = [new Map<string, unknown>(), new Map<string, unknown>(), new Map<string, readonly unknown[]>()];
  /** If it is not sure that a part is there, its constants count only if they are. */
  const visit = (schema: Schema, path: readonly string[], isSure: boolean) => {
    if (path.length >= MOST_LEVELS) return;
    const view = views.of(schema);
    if (path.length === 0) for (const name of view.required) required.add(name);
    // The names of a tuple's elements are their positions.
    const least = Math.max(0, ...view.parts.map(({ minItems = 0 }) => minItems));
    const elements = view.prefixItems.map((element, index): [string, Part] => [String(index), { schema: element, required: index < least }]);
    for (const [name, part] of [...view.properties, ...elements]) {
      const place = [...path, name];
      const key = place.join(".");
      if (path.length === 0) (part.required ? required : optional).add(name);
      const { constant, values: several, nullable } = views.of(part.schema);
      if (constant !== undefined && !nullable) (isSure && part.required ? values : valuesIfPresent).set(key, constant);
      else if (several && isSure) likely.set(key, several);
      else visit(part.schema, place, isSure && part.required);
    }
    // A list may be empty.
    if (view.items !== undefined) visit(view.items, [...path, "0"], false);
  };
  for (const schema of schemas) visit(schema, [], true);
  const entries = (map: ReadonlyMap<string, unknown>) => (map.size > 0 ? Object.fromEntries(map) : undefined);
  return {
    form: isForm ? readFields(views, schemas) : undefined,
    required: [...required],
    values: entries(values),
    valuesIfPresent: entries(valuesIfPresent),
    likely: entries(likely) as Pattern["likely"],
    optional: required.size === 0 && values.size === 0 ? [...optional] : undefined,
  };
}

/** Whether a property is always an object. */
function isObject(views: SchemaViews, schema: Schema, name: string): boolean {
  const property = views.property(schema, [name]);
  if (property === undefined) return false;
  const { types, properties } = views.of(property);
  return types.join() === "object" || (types.length === 0 && properties.size > 0);
}

/** The fields of a form that are not texts, as the runtime's `FieldKind`. */
function readFields(views: SchemaViews, schemas: readonly Schema[]): Record<string, string> {
  const fields: Record<string, string> = {};
  const kindOf = (schema: Schema): string => {
    const { types, properties, further, choices } = views.of(schema);
    if (types.some((type) => type === "integer" || type === "number")) return types.includes("string") ? "" : "number";
    if (types.join() === "boolean") return "boolean";
    return types.join() === "object" || properties.size > 0 || (types.length === 0 && (further ?? choices[0]) !== undefined) ? "json" : "";
  };
  for (const [name, { schema }] of schemas.flatMap((each) => [...views.of(each).properties])) {
    const { types, items } = views.of(schema);
    const kind = types.includes("array") || items !== undefined ? `${kindOf(items ?? true)} list`.trim() : kindOf(schema);
    if (kind !== "") fields[name] = kind;
  }
  return fields;
}
