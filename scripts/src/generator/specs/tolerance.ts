import { basename, dirname, relative } from "node:path";
import type { NormalizedProblem } from "@redocly/openapi-core";
import { root } from "../../shared/workspace.ts";
import type { Spec } from "./find.ts";
import { splitPointer } from "./overlay.ts";
import { TEXT_KEYS } from "./repair.ts";

/** Valid, although Redocly does not know it. A `bigint` is a number with too many digits for a `number`. */
const VALID = [
  /^The `type` field must be defined when the `nullable` field is used/,
  /^Property `nullable` is not expected here/,
  /^Expected type `Schema` \(object\) but got `boolean`/,
  /^Expected type `(number|integer)` but got `bigint`/,
];

/** Keywords that are ignored if their value has a wrong type, because only the docs use them. */
const IGNORED_IF_WRONG =
  /^(required|deprecated|readOnly|writeOnly|nullable|minimum|maximum|exclusiveMinimum|exclusiveMaximum|multipleOf|minLength|maxLength|minItems|maxItems|minProperties|maxProperties|uniqueItems|pattern|format|title|description|summary|default|example|examples|externalDocs|xml|contact|license|termsOfService|links|callbacks|headers|explode|allowReserved|allowEmptyValue|discriminator)$/;

/** Fields that OpenAPI requires but the generator does not use. */
const NOT_MISSED = new Set([
  "description",
  "responses",
  "version",
  "url",
  "name",
  "schema or content",
  "content",
  "mapping",
  "termsOfService",
  "flows",
  "scopes",
  "tokenUrl",
  "authorizationUrl",
]);

/** A misspelled keyword has a suggestion of the linter's. Short words are similar by chance. */
const SHORTEST_MISSPELLED = 5;

/**
 * The severity of a problem. Providers' own files are often not strictly valid: harmless problems are warnings, and
 * problems that would make the output wrong are errors.
 */
export function severityOf(problem: NormalizedProblem): "error" | "warning" | "none" {
  const { message, location, ruleId } = problem;
  const keys = splitPointer(location[0]!.pointer ?? "");
  if (VALID.some((pattern) => pattern.test(message)) || isExtension(keys)) return "none";
  if (keys.includes("example") || keys.includes("examples")) return "warning";
  if (ruleId === "path-parameters-defined") return isWrongAboutPath(message) ? "none" : "warning";
  if (message.includes(" is read as any ") || message.startsWith("there is no security scheme")) return "warning";
  // Generators of other languages use it, too, and are not as strict.
  if (message.startsWith("x-enum-varnames ")) return "warning";
  if (/^\w+ (is empty|leads back to this schema)| is left out$| is read as (text|a number|a boolean)$/.test(message)) return "warning";
  if (ruleId === "operation-parameters-unique" || ruleId === "operation-operationId-unique") return "warning";
  if (isMapping(keys)) return "warning";
  if (ruleId !== "struct") return /^the path .* (contains "[?#]"|does not begin with "\/")/.test(message) ? "warning" : "error";
  const [, unexpected] = /^Property `(.+?)` is not expected here/.exec(message) ?? [];
  // Our own rule says how such a path is read.
  if (unexpected !== undefined && keys.length <= 2 && keys[0] === "paths") return "none";
  if (unexpected !== undefined && /^(min|max)/.test(unexpected)) return "warning";
  if (unexpected !== undefined) return misspelledWord(problem) === undefined ? "warning" : "error";
  const [, missing] = /^The field `(.+?)` must be present/.exec(message) ?? /^Must contain at least one of the following fields: (.+?)\.?$/.exec(message) ?? [];
  // A parameter or a credential without a name cannot be sent.
  if (missing === "name" && keys.some((key) => key === "parameters" || key === "securitySchemes")) return "error";
  if (missing !== undefined) return keys.length > 0 && (NOT_MISSED.has(missing) || /schema|content/.test(missing)) ? "warning" : "error";
  if (isEmpty(message)) return "warning";
  if (isTextWithoutQuotes(message, keys)) return "warning";
  if (message.startsWith("Expected type")) return IGNORED_IF_WRONG.test(keys.at(-1) ?? "") ? "warning" : "error";
  return isSchemaType(message) && !keys.includes("securitySchemes") ? "warning" : "error";
}

/** Describes a problem: the linter's message, with the target of a reference and the word that was probably meant. */
export function describeProblem(spec: Spec, problem: NormalizedProblem, document: unknown): string {
  const { message, location, ruleId } = problem;
  const { pointer = "", source } = location[0]!;
  const meant = misspelledWord(problem);
  if (meant !== undefined) return `${message} Did you mean \`${meant}\`?`;
  if (ruleId !== "no-unresolved-refs" || message.includes(":") || source.absoluteRef !== spec.file) return message;
  const node = readAt(document, splitPointer(pointer));
  const reference = typeof node === "string" ? node : (node as { $ref?: string } | undefined)?.$ref;
  return reference === undefined ? message : `${message}: there is no ${reference}`;
}

/** The keyword that was probably meant by an unexpected one. */
function misspelledWord({ message, suggest }: NormalizedProblem): string | undefined {
  const [, unexpected] = /^Property `(.+?)` is not expected here/.exec(message) ?? [];
  return unexpected === undefined ? undefined : suggest.find((word) => isMisspelled(unexpected, word));
}

/** The part of a spec at the end of a path; `undefined` if there is none. */
export function readAt(document: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((holder, key) => (Object.hasOwn(Object(holder) as object, key) ? (holder as Record<string, unknown>)[key] : undefined), document);
}

/** The treatment of a harmless problem, appended to the linter's message. */
export function describeWarning({ message, ruleId, location }: NormalizedProblem): string {
  const text = message.split("\n", 1)[0]!.replace(/\.$/, "");
  if (/^the path|is read as|^there is no security scheme| is left out$/.test(message)) return message;
  if (message.startsWith("x-enum-varnames ")) return `${text}: the names are left out`;
  if (ruleId === "path-parameters-defined") return `${text}: it is ${/is not used/.test(message) ? "left out" : "taken as a string"}`;
  if (ruleId === "operation-operationId-unique") return `${text}: the methods are named by their paths`;
  if (ruleId === "operation-parameters-unique") return `${text}: the last one counts`;
  if (isTextWithoutQuotes(message, splitPointer(location[0]!.pointer ?? ""))) return `${text}: it is read as text`;
  if (isEmpty(message)) return `${text}: ${/`Schema`/.test(message) ? "it is read as any value" : "it is ignored"}`;
  if (/must be present|Must contain/.test(message)) return `${text}: it can be done without`;
  return `${text}: ${isSchemaType(message) ? "a list of types is read as in OpenAPI 3.1, and any other type as any value" : "it is ignored"}`;
}

/** Whether a problem is about a value of a `discriminator.mapping`. If it has no target, the other values still count. */
function isMapping(keys: readonly string[]): boolean {
  return keys.at(-3) === "discriminator" && keys.at(-2) === "mapping";
}

/** Whether a problem is about a mapping to a bare name of a schema, which OpenAPI allows. The linter takes it for a file. */
export function isNamedMapping({ location }: NormalizedProblem, document: unknown): boolean {
  const keys = splitPointer(location[0]!.pointer ?? "");
  if (!isMapping(keys)) return false;
  const name = readAt(document, keys);
  return typeof name === "string" && readAt(document, ["components", "schemas", name]) !== undefined;
}

/** Redocly knows the extensions of others, and how they should look. We do not check them. */
function isExtension(keys: readonly string[]): boolean {
  return keys.some((key) =>
    /^x-(?!client-name|option|source|inferred|pagination|error-in-body|idempotent|webhook-signature|rate-limit|enum-varnames|account-credentials|client-authentication|token-refused|token-api-url)/.test(
      key,
    ),
  );
}

/** The linter takes only ASCII letters for a name in braces. */
function isWrongAboutPath(message: string): boolean {
  const [, name, path] = /^Path parameter `(.+)` is not used in the path `(.+)`/.exec(message) ?? [];
  return name !== undefined && path!.includes(`{${name}}`);
}

/** A key without a value, which YAML reads as null. */
function isEmpty(message: string): boolean {
  return /^Expected type .* but got `null`/.test(message);
}

/** Whether a string is written without quotes, so YAML reads it as something else: `version: 1.0`. */
function isTextWithoutQuotes(message: string, keys: readonly string[]): boolean {
  return (
    /^Expected type `string` but got `(integer|number|boolean)`/.test(message) &&
    (TEXT_KEYS.has(keys.at(-1) ?? "") || /^(tags|required)$/.test(keys.at(-2) ?? "") || isServerVariable(keys))
  );
}

/** A port is a number, but `servers[0].variables.port.enum[0]` has to be a string. */
function isServerVariable(keys: readonly string[]): boolean {
  return keys.includes("servers") && (keys.at(-1) === "default" ? keys.at(-3) : keys.at(-2) === "enum" ? keys.at(-4) : undefined) === "variables";
}

function isSchemaType(message: string): boolean {
  return message.startsWith('`type` can be one of the following only: "object"');
}

function isMisspelled(word: string, wanted: string): boolean {
  return word.length >= SHORTEST_MISSPELLED && distance(word.toLowerCase(), wanted.toLowerCase()) <= 2;
}

/** How many letters to change, add or leave out until one word is the other. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [index, letter] of left.split("").entries()) {
    const next = [index + 1];
    for (let column = 1; column <= right.length; column++)
      next.push(Math.min(row[column]! + 1, next[column - 1]! + 1, row[column - 1]! + (right[column - 1] === letter ? 0 : 1)));
    row = next;
  }
  return row[right.length]!;
}

/** The overlay action that fixes a problem or removes the part that has it. Our own keywords are corrected in place. */
export function suggestAction(spec: Spec, problem: NormalizedProblem, document: unknown): string | undefined {
  const { message, location } = problem;
  const { pointer = "", source } = location[0]!;
  const keys = splitPointer(pointer);
  // The content of the spec's other files has a different position in the bundled spec that an overlay sees.
  if (keys.length === 0 || source.absoluteRef !== spec.file || keys.some((key) => key.startsWith("x-")) || message.startsWith("x-")) return undefined;
  const write = (target: readonly string[], change: string) => `{ target: "${writePath(target, document)}", description: <why>, ${change} }`;
  const actions = [write(...chooseAction(message, keys))];
  const meant = misspelledWord(problem);
  if (meant !== undefined) actions.unshift(write(keys.slice(0, -1), `update: { ${meant}: ${writeValue(readAt(document, keys))} }`));
  return `to correct it without editing the file, add ${actions.length > 1 ? "these actions" : "this action"} to ${overlayPath(spec)}: ${actions.join(", ")}`;
}

/** The path of a spec's overlay, even if the file does not exist. */
export function overlayPath({ provider, file }: Spec): string {
  const folder = basename(dirname(file)) === provider ? dirname(file) : `${dirname(file)}/${provider}`;
  const path = relative(root, `${folder}/overlay.yaml`);
  return (path.startsWith("..") ? `specs/${provider}/overlay.yaml` : path).split("\\").join("/");
}

/** The longest value to repeat in an action. */
const LONGEST_VALUE = 200;

function writeValue(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text === "" || text.length > LONGEST_VALUE ? "<its value>" : text;
}

function chooseAction(message: string, keys: readonly string[]): [readonly string[], string] {
  if (/a list of style (label|matrix) is written/.test(message)) return [withoutLast(keys, "explode"), "update: { explode: false }"];
  const [, unexpected] = /^Property `(.+?)` is not expected here/.exec(message) ?? [];
  if (unexpected !== undefined) return [keys.at(-1) === unexpected ? keys : [...keys, unexpected], "remove: true"];
  // If an operation is wrong, the rest of the file works without it.
  if (keys[0] === "paths" && keys.length >= 3) return [keys.slice(0, 3), "remove: true"];
  if (keys[0] === "components" && keys.length >= 3) return [keys.length > 3 ? keys.slice(0, -1) : keys, "remove: true"];
  return [keys, "remove: true"];
}

function withoutLast(keys: readonly string[], last: string): readonly string[] {
  return keys.at(-1) === last ? keys.slice(0, -1) : keys;
}

/** A JSONPath, `$.paths['/users'].get`. The document is only needed for paths into lists. */
export function writePath(keys: readonly string[], document?: unknown): string {
  const parts = keys.map((key, index) => {
    if (/^[A-Za-z_]\w*$/.test(key)) return `.${key}`;
    // Unlike a list's item, a status is a name.
    return Array.isArray(readAt(document, keys.slice(0, index))) ? `[${key}]` : `['${key.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}']`;
  });
  return `$${parts.join("")}`;
}
