import type { Api } from "../api/api.ts";
import { isIdentifier, propertyName } from "../api/names.ts";
import { furtherProperties } from "../api/schema-view.ts";
import type { SchemaView } from "../api/schema-view.ts";
import { resolve } from "../../shared/openapi.ts";
import type { Schema, SchemaObject } from "../../shared/openapi.ts";
import type { PlannedOperation } from "../plan/plan.ts";
import { Code, writeLiteral, writeLiteralLines } from "./literal.ts";

/** Deeper objects do not help to show the call. */
const MOST_LEVELS = 3;

/** How many properties to show for a body without required properties. */
const MOST_OPTIONAL = 2;

const TEXTS: Readonly<Record<string, string>> = {
  "date-time": "2026-11-21T09:00:00Z",
  date: "2026-11-21",
  email: "maya@example.com",
  uri: "https://example.com",
  uuid: "5c593c9c-8b02-502b-8c3f-8ffe3a1b2c3d",
};

/** An example call of an operation with its required parameters, with values from the spec's examples. */
export function writeExample(api: Api, operation: PlannedOperation): string {
  const { resource, verb, parameters, body, itemType, responseType, choices } = operation;
  const given: [string, unknown][] = parameters
    .filter(({ required }) => required)
    .map(({ name, schema, example }) => [name, example !== undefined && fits({ api }, schema, example) ? example : exampleOf({ api }, schema)]);
  if (body?.required) given.push(["body", body.kind === "binary" ? FILE : exampleOf({ api, takesFiles: body.kind === "form" }, body.schema)]);
  const method = [...resource, verb].map((name) => (isIdentifier(name) ? `.${name}` : `[${propertyName(name)}]`)).join("");
  const call = `client${method}(${given.length === 0 ? "" : writeLiteralLines(Object.fromEntries(given), 80)})`;
  if (itemType !== undefined) return `for await (const item of ${call}) console.log(item);`;
  if (responseType.text === "void") return `await ${call};`;
  return `const ${responseType.text.startsWith("ReadableStream") && choices.length === 0 ? "stream" : "result"} = await ${call};`;
}

const FILE = new Code('new Blob(["…"])');

interface Context {
  readonly api: Api;
  /** Whether binary values are files, as in a form. In JSON, they are strings. */
  readonly takesFiles?: boolean;
}

/** A value that a schema allows: its own example, else the minimum that it requires. */
function exampleOf(context: Context, schema: Schema, depth = 0): unknown {
  const { api, takesFiles = false } = context;
  const view = api.views.of(schema);
  const { parts, values, types, choices, format = "", properties } = view;
  if (view.binary && takesFiles) return FILE;
  const shown = parts.map(({ example, examples, default: usual }) => example ?? (Array.isArray(examples) ? examples[0] : undefined) ?? usual);
  const isShort = (value: unknown) => value !== undefined && value !== null && JSON.stringify(value).length < 200;
  const known = shown.find((value) => isShort(value) && fits(context, schema, value)) ?? (isShort(values?.[0]) ? values![0] : undefined);
  if (known !== undefined) return known;
  const type = types[0] ?? (properties.size > 0 ? "object" : undefined);
  const branch = choices[0]?.find((each) => each !== false);
  if (type === undefined && branch !== undefined) return depth > MOST_LEVELS ? ELLIPSIS : exampleOf(context, branch, depth + 1);
  switch (type) {
    case "object":
      return depth > MOST_LEVELS ? {} : describeObject(context, view, depth);
    case "array":
      if (view.prefixItems.length > 0) return view.prefixItems.map((element) => exampleOf(context, element, depth + 1));
      return depth > MOST_LEVELS || view.items === false ? [] : [exampleOf(context, view.items ?? true, depth + 1)];
    case "integer":
    case "number":
      return view.parts.find(({ minimum }) => minimum !== undefined)?.minimum ?? 1;
    case "boolean":
      return true;
    default:
      return TEXTS[format] ?? ELLIPSIS;
  }
}

/** The required properties. If the body itself has none, the first optional ones. */
function describeObject(context: Context, view: SchemaView, depth: number): object {
  const { properties, required, choices } = view;
  const own = [...required].flatMap((name): [string, unknown][] => {
    const property = properties.get(name);
    return property && !property.readOnly ? [[name, exampleOf(context, property.schema, depth + 1)]] : [];
  });
  const added = choices.flatMap((branches) => Object.entries(describeBranch(context, branches, depth)));
  const isEmpty = required.size === 0 && added.length === 0;
  return isEmpty && depth === 0 ? chooseOptional(context, view) : Object.fromEntries([...own, ...added]);
}

/** The properties that the first branch of a choice adds to an object. */
function describeBranch(context: Context, branches: readonly Schema[], depth: number): object {
  const branch = branches.find((each) => each !== false && context.api.views.of(each).types.join() !== "null");
  const example = branch === undefined ? undefined : exampleOf(context, branch, depth + 1);
  return kindOf(example) === "object" ? (example as object) : {};
}

/** An empty example does not help, so it gets the first properties that a person would fill in. */
function chooseOptional(context: Context, { properties }: SchemaView): Record<string, unknown> {
  const examples: [string, unknown][] = [];
  for (const [name, { readOnly, schema }] of properties) {
    if (examples.length === MOST_OPTIONAL) break;
    if (readOnly || name === "id" || isNever(context.api, schema) || (typeof schema === "object" && schema.deprecated)) continue;
    const example = exampleOf(context, schema, 1);
    if (!/^\[?\{\}\]?$/.test(writeLiteral(example))) examples.push([name, example]);
  }
  return Object.fromEntries(examples);
}

/** Whether no value matches a schema. */
function isNever({ document }: Api, schema: Schema): boolean {
  return (typeof schema === "boolean" ? schema : (resolve<SchemaObject>(document, schema) as Schema)) === false;
}

/** Whether an example of the spec has the type of its schema. Some show the text that is sent instead. */
function fits(context: Context, schema: Schema, value: unknown, depth = 0): boolean {
  if (typeof schema === "boolean" || depth > MOST_LEVELS) return schema !== false;
  const { types, nullable, values, parts, properties, required, items, prefixItems, choices, binary } = context.api.views.of(schema);
  if (binary && context.takesFiles) return false;
  if (value === null) return nullable || types.length === 0;
  if (values) return values.includes(value);
  if (choices.some((branches) => !branches.some((branch) => fits(context, branch, value, depth + 1)))) return false;
  const kind = kindOf(value);
  if (types.length > 0 && !types.some((type) => (type === "integer" ? "number" : type) === kind)) return false;
  if (kind === "array") return prefixItems.length > 0 || (value as unknown[]).every((item) => fits(context, items ?? true, item, depth + 1));
  if (kind !== "object" || choices.length > 0) return true;
  const isOpen = parts.some((part) => (furtherProperties(part) ?? false) !== false);
  const isKnown = ([name, each]: [string, unknown]) => {
    const property = properties.get(name);
    return property ? !property.readOnly && fits(context, property.schema, each, depth + 1) : isOpen || properties.size === 0;
  };
  const isGiven = (name: string) => Object.hasOwn(value as object, name) || properties.get(name)?.readOnly;
  return Object.entries(value as object).every(isKnown) && [...required].every(isGiven);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return typeof value === "bigint" ? "number" : typeof value;
}

const ELLIPSIS = "…";
