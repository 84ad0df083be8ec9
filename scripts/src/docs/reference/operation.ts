import { parameterType } from "../../generator/emit/parameters.ts";
import type { Plan, PlannedOperation } from "../../generator/plan/plan.ts";
import { resolveSchema } from "../../shared/openapi.ts";
import { embed, embedInline } from "../markdown.ts";
import { writeSamples } from "../samples/sample.ts";
import { certaintyOf, writeCertainty } from "./certainty.ts";
import { methodName } from "./provider.ts";
import { describe, fieldsOf, writeFields, writeType } from "./types.ts";
import type { Field } from "./types.ts";

/** One method: description, parameters, result, calls to copy, and certainty. */
export function writeOperation(plan: Plan, operation: PlannedOperation): string {
  const { object, method, path } = operation;
  const parts = [
    `## ${methodName(operation)}`,
    object.deprecated && "**Deprecated.**",
    object.summary && `${embedInline(object.summary)}${/[.!?]$/.test(object.summary) ? "" : "."}`,
    `\`\`\`ts\n${writeSignature(operation)}\n\`\`\``,
    `\`${method} ${path}\``,
    writeCertainty(object, certaintyOf(operation)),
    embed(object.description),
    ...writeSamples(plan.api, operation).map(({ caption, code }) => `**Example**${caption ? `: ${embedInline(caption)}` : ""}\n\n\`\`\`ts\n${code}\n\`\`\``),
    ...writeParameters(plan, operation),
    writeResponse(plan, operation),
    writeFailures(plan, operation),
  ];
  return parts.filter(Boolean).join("\n\n");
}

function writeSignature({ resource, verb, parametersName, optional, itemType, responseType }: PlannedOperation): string {
  const params = parametersName === undefined ? "" : `params${optional ? "?" : ""}: ${parametersName}, `;
  const [options, result] = itemType === undefined ? ["CallOptions", `Call<${responseType.text}>`] : ["PageOptions", `Pages<${itemType.text}>`];
  return `client.${[...resource, verb].join(".")}(${params}options?: ${options}): ${result}`;
}

function writeParameters(plan: Plan, { parameters, body, parametersName }: PlannedOperation): string[] {
  if (parametersName === undefined) return ["**Parameters**: none."];
  const rows = parameters.map((parameter): Field => {
    const { name, in: place, required, description, deprecated, example, schema } = parameter;
    const own = { ...(description && { description }), ...(deprecated && { deprecated }), ...(example !== undefined && { example }) };
    const words = describe({ ...resolveSchema(plan.api.document, schema), ...own });
    return { name, type: parameterType(plan, parameter).text, required, description: `In the ${place}. ${words}` };
  });
  const tables = rows.length > 0 ? [`**Parameters**\n\n${writeFields(plan, rows)}`] : [];
  if (!body) return tables;
  const type =
    body.kind === "json" || body.kind === "form"
      ? plan.writers[body.kind === "form" ? "form" : "request"].write(body.schema).text.replace(/\s+/g, " ")
      : body.mediaType;
  const fields = body.kind === "json" || body.kind === "form" ? fieldsOf(plan, body.schema) : [];
  const head = `**Body**${body.required ? "" : " (optional)"}: ${fields.length > 0 && type.startsWith("{") ? "an object." : writeType(plan, type)}`;
  return [...tables, [head, embed(body.description), fields.length > 0 && writeFields(plan, fields)].filter(Boolean).join("\n\n")];
}

function writeResponse(plan: Plan, { itemType, responseType }: PlannedOperation): string {
  if (itemType !== undefined) {
    return `**Response**: loop over it with \`for await\` to get every item (${writeType(plan, itemType.text)}), or await it to get one page. The provider's own response is ${writeType(plan, responseType.text)}.`;
  }
  return `**Response**: ${responseType.text === "void" ? "empty." : writeType(plan, responseType.text)}`;
}

function writeFailures(plan: Plan, { failureStatuses, failureType }: PlannedOperation): string {
  const statuses = failureStatuses.filter((status) => status !== "default");
  const body = failureType.text === "unknown" ? "" : ` The \`body\` of the error is ${writeType(plan, failureType.text)}.`;
  if (statuses.length === 0 && body === "") return "";
  return `**Errors**: ${statuses.length === 0 ? "a failure" : `status ${statuses.join(", ")}`} [throws](/guides/errors).${body}`;
}
