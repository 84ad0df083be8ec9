import type { ErrorObject } from "ajv/dist/2020.js";
import type { Problem } from "../SandboxError.ts";
import type { Schema } from "./openapi.ts";
import type { Schemas } from "./schemas.ts";

/** Says in words what is wrong with a value, and where; nothing where it is right. */
export function findProblems(schemas: Schemas, schema: Schema, value: unknown, where: string): Problem[] {
  const errors = schemas.check(schema, value);
  const choices = outermost(errors.filter(isChoice));
  // Under a failed oneOf, ajv reports each branch's errors. Only those of the branch that was most likely meant help.
  const plain = errors.filter((error) => !isChoice(error) && !choices.some((choice) => covers(choice, error)));
  const problems = [
    ...plain.map((error) => describe(error, where)),
    ...choices.flatMap((choice) => explainChoice(schemas, choice, where + pathText(choice.instancePath))),
  ];
  // One problem a place is enough: what is no integer is no time in seconds either.
  return problems.filter(({ where: place }, index) => problems.findIndex((other) => other.where === place) === index);
}

function isChoice({ keyword }: ErrorObject): boolean {
  return keyword === "oneOf" || keyword === "anyOf";
}

/** The choices that are not part of another one. Of two at the same place, ajv reports the outer one last. */
function outermost(choices: readonly ErrorObject[]): ErrorObject[] {
  return choices.filter(
    (choice, index) =>
      !choices.some((other, otherIndex) => otherIndex !== index && covers(other, choice) && (other.instancePath !== choice.instancePath || otherIndex > index)),
  );
}

function covers(choice: ErrorObject, error: ErrorObject): boolean {
  return `${error.instancePath}/`.startsWith(`${choice.instancePath}/`);
}

function explainChoice(schemas: Schemas, choice: ErrorObject, where: string): Problem[] {
  const branches = (choice.schema as readonly Schema[]).map((schema) => ({ errors: schemas.check(schema, choice.data), schema }));
  const matching = branches.filter(({ errors }) => errors.length === 0);
  if (matching.length > 1) return [{ where, message: "matches more than one of the forms it may have" }];
  branches.sort((left, right) => distance(left.errors) - distance(right.errors));
  const [closest] = branches;
  if (!closest) return [];
  if (!isWrongType(closest.errors)) return findProblems(schemas, closest.schema, choice.data, where);
  const types = branches
    .flatMap(({ errors }) => errors.filter((error) => isWrongType([error])).map(({ params }) => params["type"] as string | string[]))
    .flat();
  return [{ where, message: `must be ${listChoices([...new Set(types)].map(nameType))}` }];
}

/** How far a value is from a form: another type is furthest, then another constant, then anything else. */
function distance(errors: readonly ErrorObject[]): number {
  if (isWrongType(errors)) return 1_000_000;
  return errors.reduce((sum, { keyword }) => sum + (keyword === "const" ? 1000 : 1), 0);
}

function isWrongType(errors: readonly ErrorObject[]): boolean {
  return errors.some(({ keyword, instancePath }) => keyword === "type" && instancePath === "");
}

function describe({ keyword, instancePath, params, message = "is not allowed", parentSchema }: ErrorObject, where: string): Problem {
  const here = where + pathText(instancePath);
  switch (keyword) {
    case "required":
      return { where: `${here}.${params["missingProperty"]}`, message: "is required" };
    case "additionalProperties": {
      const known = Object.keys(parentSchema?.["properties"] ?? {});
      return { where: `${here}.${params["additionalProperty"]}`, message: `is not in the spec, which has ${listAll(known)}` };
    }
    case "enum":
      return { where: here, message: `must be ${listChoices((params["allowedValues"] as unknown[]).map((each) => JSON.stringify(each)))}` };
    case "const":
      return { where: here, message: `must be ${JSON.stringify(params["allowedValue"])}` };
    case "type":
      return { where: here, message: `must be ${listChoices([params["type"] as string | string[]].flat().map(nameType))}` };
    case "format":
      return { where: here, message: `must be ${FORMATS[params["format"] as string] ?? `a text of the format "${params["format"]}"`}` };
    default:
      return { where: here, message };
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "an ISO 8601 time with a zone, such as 2026-11-21T09:30:00Z",
  date: "a day, such as 2026-11-21",
  email: "an email address",
  uri: "an absolute URL",
  uuid: "a UUID",
  unixtime: "a time in whole seconds since 1970",
  "unixtime-ms": "a time in whole milliseconds since 1970",
};

function nameType(type: string): string {
  if (type === "null") return type;
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}

/** `/attendees/0/id` becomes `.attendees[0].id`. */
function pathText(instancePath: string): string {
  const parts = instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  return parts.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join("");
}

function listChoices(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}

function listAll(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "none") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
