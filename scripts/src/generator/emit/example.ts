import type { Api } from "../api/api.ts";
import { isIdentifier, propertyName } from "../api/names.ts";
import type { SchemaView } from "../api/schema-view.ts";
import type { Schema } from "../../shared/openapi.ts";
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
    .map(({ name, schema, example }) => [name, example ?? exampleOf(api, schema)]);
  if (body?.required) given.push(["body", body.kind === "binary" ? FILE : exampleOf(api, body.schema)]);
  const method = [...resource, verb].map((name) => (isIdentifier(name) ? `.${name}` : `[${propertyName(name)}]`)).join("");
  const call = `client${method}(${given.length === 0 ? "" : writeLiteralLines(Object.fromEntries(given), 80)})`;
  if (itemType !== undefined) return `for await (const item of ${call}) console.log(item);`;
  if (responseType.text === "void") return `await ${call};`;
  return `const ${responseType.text.startsWith("ReadableStream") && choices.length === 0 ? "stream" : "result"} = await ${call};`;
}

const FILE = new Code('new Blob(["…"])');

/** A value that a schema allows: its own example, else the minimum that it requires. */
function exampleOf(api: Api, schema: Schema, depth = 0): unknown {
  const view = api.views.of(schema);
  const { parts, values, types, choices, format = "", properties, required } = view;
  const shown = parts.map(({ example, examples, default: usual }) => example ?? (Array.isArray(examples) ? examples[0] : undefined) ?? usual);
  const known = [...shown, values?.[0]].find((value) => value !== undefined && value !== null && JSON.stringify(value).length < 200);
  if (known !== undefined) return known;
  if (view.binary) return FILE;
  const type = types[0] ?? (properties.size > 0 ? "object" : undefined);
  if (type === undefined && choices[0]?.[0] !== undefined) return depth > MOST_LEVELS ? ELLIPSIS : exampleOf(api, choices[0][0], depth + 1);
  switch (type) {
    case "object":
      if (depth > MOST_LEVELS) return {};
      if (required.size === 0 && depth === 0) return chooseOptional(api, view);
      return Object.fromEntries(
        [...required].flatMap((name): [string, unknown][] => {
          const property = properties.get(name);
          return property && !property.readOnly ? [[name, exampleOf(api, property.schema, depth + 1)]] : [];
        }),
      );
    case "array":
      return depth > MOST_LEVELS ? [] : [exampleOf(api, view.items ?? true, depth + 1)];
    case "integer":
    case "number":
      return view.parts.find(({ minimum }) => minimum !== undefined)?.minimum ?? 1;
    case "boolean":
      return true;
    default:
      return TEXTS[format] ?? ELLIPSIS;
  }
}

/** An empty example does not help, so it gets the first properties that a person would fill in. */
function chooseOptional(api: Api, { properties }: SchemaView): Record<string, unknown> {
  const examples: [string, unknown][] = [];
  for (const [name, { readOnly, schema }] of properties) {
    if (examples.length === MOST_OPTIONAL) break;
    if (readOnly || name === "id" || (typeof schema === "object" && schema.deprecated)) continue;
    const example = exampleOf(api, schema, 1);
    if (!/^\[?\{\}\]?$/.test(writeLiteral(example))) examples.push([name, example]);
  }
  return Object.fromEntries(examples);
}

const ELLIPSIS = "…";
