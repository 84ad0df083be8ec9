import { propertyName } from "../api/names.ts";
import { resolveSchema } from "../../shared/openapi.ts";
import type { Document, Schema } from "../../shared/openapi.ts";
import { describeSchema, writeComment } from "./comment.ts";
import { codeFile, usedNames, writeList } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { modelNames } from "./models.ts";
import type { Plan } from "./plan.ts";
import { SIGNED_FUNCTIONS, SIGNED_TYPES, writeSignedWebhooks } from "./signed-webhooks.ts";

/** The union of the webhooks, and `parseWebhook`; nothing where the API has none. */
export function emitWebhooks(plan: Plan): GeneratedFile | undefined {
  const { api, responses } = plan;
  const { webhooks } = plan;
  const { clientName, provider } = api;
  if (webhooks.length === 0) return undefined;
  const interfaces = webhooks.map(({ event, typeName, object, schema }) => {
    const comment = writeComment([
      object.summary && `${object.summary.replace(/\.$/, "")}.`,
      object.description,
      object["x-source"] && `Source: "${object["x-source"]}" in the provider's document.`,
    ]);
    return `${comment}export interface ${typeName} {\n  event: ${JSON.stringify(event)};\n${writeComment(describePayload(api.document, schema), "  ")}  payload: ${responses.write(schema, "  ")};\n}`;
  });
  const union = `${writeComment([`A webhook of ${api.document.info.title}, told apart by \`event\`. One that is not known yet arrives as \`unknown\`.`])}export type ${clientName}Webhook = ${[...webhooks.map(({ typeName }) => typeName), "UnknownWebhook"].join(" | ")};`;
  const patterns = webhooks.map(({ event, schema }) => `  ${propertyName(event)}: ${writePattern(api.document, schema)},\n`);
  const table = `const patterns: Readonly<Record<string, WebhookPattern>> = {\n${patterns.join("")}};`;
  const signed = writeSignedWebhooks(api);
  const imports = [
    writeImport("import", signed?.imports ?? ["readWebhook"]),
    writeImport("import type", signed?.importedTypes ?? ["UnknownWebhook", "WebhookInput", "WebhookOptions", "WebhookPattern"]),
    writeList("import type", usedNames(interfaces.join(""), modelNames(plan)), "./models.ts"),
  ];
  const code = signed?.code ?? [writeParse(clientName)];
  return codeFile(provider, "webhooks.ts", imports.filter(Boolean).join("\n"), union, ...interfaces, table, ...code);
}

function writeImport(start: string, names: readonly string[]): string {
  return `${start} { ${names.join(", ")} } from "@meetwire/runtime";`;
}

/** `parseWebhook` of a provider that signs nothing. */
function writeParse(clientName: string): string {
  return [
    writeComment([
      "Reads a webhook: pass the request, or its body.",
      "@throws {InvalidInputError} where the body is not JSON\n@throws {WebhookSecretError} where `secret` is given and the request's URL has another",
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

function describePayload(document: Document, schema: Schema): string[] {
  return describeSchema(resolveSchema(document, schema));
}

/** How a payload is recognised, from its schema: what is required of it, and the values that only it can have. */
function writePattern(document: Document, schema: Schema): string {
  const required: string[] = [];
  const values: Record<string, unknown> = {};
  const visit = (given: Schema, path: string[], depth: number) => {
    if (depth > 6) return;
    const object = resolveSchema(document, given);
    for (const part of object.allOf ?? []) visit(part, path, depth + 1);
    for (const name of object.required ?? []) {
      const property = object.properties?.[name] ?? true;
      const target = resolveSchema(document, property);
      const place = [...path, name];
      if (path.length === 0) required.push(name);
      if (target.const !== undefined) values[place.join(".")] = target.const;
      else visit(property, place, depth + 1);
    }
  };
  visit(schema, [], 0);
  const parts = [`required: ${JSON.stringify(required)}`, ...(Object.keys(values).length > 0 ? [`values: ${JSON.stringify(values)}`] : [])];
  return `{ ${parts.join(", ")} }`;
}
