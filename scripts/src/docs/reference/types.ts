import { describeSchema } from "../../generator/types/comment.ts";
import { modelNames } from "../../generator/emit/models.ts";
import { isInterface } from "../../generator/types/schema-kinds.ts";
import type { Plan } from "../../generator/plan/plan.ts";
import { resolveSchema } from "../../shared/openapi.ts";
import type { Schema, SchemaObject } from "../../shared/openapi.ts";
import { anchor, cell, embedInline } from "../markdown.ts";

/** A row of a table of parameters or of a body's fields. */
export interface Field {
  /** The name, or the path of a field in a nested object: `meta.event.action`. */
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** Markdown. */
  readonly description: string;
}

/** Writes a type with a link for each of the provider's named types, which are on the page of its package. */
export function writeType(plan: Plan, type: string): string {
  const known = new Set(modelNames(plan));
  const parts = type.split(/("(?:[^"\\]|\\.)*"|\b[A-Z]\w*\b)/).filter(Boolean);
  const written: string[] = [];
  let code = "";
  const flush = () => {
    if (code.trim() !== "") written.push(`\`${code.trim()}\``);
    code = "";
  };
  for (const part of parts) {
    if (!known.has(part)) {
      code += part;
      continue;
    }
    flush();
    written.push(`[\`${part}\`](/packages/${plan.api.provider}/exports#${anchor(part)})`);
  }
  flush();
  return written.join(" ");
}

/** A table of fields. The column for required fields is left out if all fields have the same value in it. */
export function writeFields(plan: Plan, fields: readonly Field[]): string {
  const mixed = fields.some(({ required }) => required) && fields.some(({ required }) => !required);
  const rows = fields.map(({ name, type, required, description }) => {
    const label = `\`${name}\`${mixed && required ? " **required**" : ""}`;
    return `| ${[label, writeType(plan, type), embedInline(description)].map(cell).join(" | ")} |`;
  });
  return ["| Name | Type | Description |", "| --- | --- | --- |", ...rows].join("\n");
}

/** The fields of a request's object, including nested objects. Named types are not expanded. */
export function fieldsOf(plan: Plan, schema: Schema, prefix = ""): Field[] {
  const { properties = {}, required = [], allOf = [] } = resolveSchema(plan.api.document, schema);
  const own = Object.entries(properties).flatMap(([name, property]) => {
    if (plan.api.views.of(property).readOnly) return [];
    const path = prefix + name;
    const { suffix, object } = inlineObject(property);
    const field = {
      name: path,
      type: object ? `object${suffix}` : plan.writers.request.writeField(name, property, "").text.replace(/\s+/g, " "),
      required: required.includes(name),
      description: typeof property === "object" ? describe(property) : "",
    };
    return object ? [field, ...fieldsOf(plan, object, `${path}${suffix}.`)] : [field];
  });
  return [...allOf.flatMap((part) => fieldsOf(plan, part, prefix)), ...own];
}

/** A schema's description, limits, default and example in one line. */
export function describe(schema: SchemaObject): string {
  return describeSchema(schema)
    .join(" ")
    .replace(/@deprecated/, "**Deprecated.**")
    .replace(/@example (.*)/, "Example: `$1`.")
    .trim();
}

function inlineObject(schema: Schema, suffix = ""): { suffix: string; object: SchemaObject | undefined } {
  if (typeof schema === "object" && schema.type === "array" && schema.items !== undefined) return inlineObject(schema.items, `${suffix}[]`);
  return { suffix, object: typeof schema === "object" && isInterface(schema) ? schema : undefined };
}
