import type { ErrorObject } from "ajv/dist/2020.js";
import type { Schema } from "./document.ts";
import { childAt, itemAt } from "./matching-schemas.ts";
import type { MatchingSchemas } from "./matching-schemas.ts";
import { escapePart } from "./pointer.ts";
import type { Schemas } from "./schemas.ts";

/** One difference between a value and its schema. It never contains the value, which may be personal. */
export interface Difference {
  /** `new`: not in the spec yet, such as a new field or enum value. Clients accept that. `wrong`: it breaks the spec. */
  readonly kind: "new" | "wrong";
  /** The path as a JSON pointer: `/attendees/0/id`. Empty for the value itself. */
  readonly path: string;
  /** The problem: `must be an integer`. */
  readonly message: string;
  /** The expected kind of value: `an integer`. */
  readonly expected: string;
  /** The actual kind of value: `a string`, or `nothing` if it is missing. */
  readonly actual: string;
}

/** Describes an error from ajv. Returns `undefined` if the error does not matter in a response. */
function describe(error: ErrorObject, base: string): Difference[] {
  const { keyword, instancePath, params, data, message = "is not allowed", parentSchema = {} } = error;
  const path = base + instancePath;
  const actual = nameKind(data);
  const must = (expected: string, kind: Difference["kind"] = "wrong"): Difference[] => [{ kind, path, message: `must be ${expected}`, expected, actual }];
  switch (keyword) {
    case "required":
      return describeMissing(path, params["missingProperty"] as string, parentSchema);
    case "additionalProperties":
    case "unevaluatedProperties": {
      const known = listAll(Object.keys(parentSchema["properties"] ?? {}));
      const name = (params["additionalProperty"] ?? params["unevaluatedProperty"]) as string;
      return [{ ...describeUnknown(path, name, data), message: `is not in the spec, which has ${known}` }];
    }
    case "enum":
      return must(
        listChoices((params["allowedValues"] as unknown[]).map((each) => JSON.stringify(each))),
        isNewValue(params["allowedValues"] as unknown[], data),
      );
    case "const":
      return must(JSON.stringify(params["allowedValue"]));
    case "type":
      return must(listChoices([params["type"] as string | string[]].flat().map(nameType)));
    case "format":
      return must(FORMATS[params["format"] as string] ?? `a text of the format "${params["format"]}"`);
    default:
      return [{ kind: "wrong", path, message, expected: message.replace(/^must (be )?/, ""), actual }];
  }
}

function describeMissing(path: string, name: string, { properties }: Schema): Difference[] {
  // A write-only property is only required in requests.
  if (properties && Object.hasOwn(properties, name) && properties[name]?.["writeOnly"] === true) return [];
  return [{ kind: "wrong", path: `${path}/${escapePart(name)}`, message: "is required", expected: "a value", actual: "nothing" }];
}

/** A field that the spec does not have, although it has others. */
function describeUnknown(path: string, name: string, holder: unknown): Difference {
  const actual = nameKind((holder as Record<string, unknown>)[name]);
  return { kind: "new", path: `${path}/${escapePart(name)}`, message: "is not in the spec", expected: "nothing", actual };
}

/** A provider may have added the value to the enum. If the type differs, it has not. */
function isNewValue(allowed: readonly unknown[], value: unknown): Difference["kind"] {
  return allowed.some((each) => each !== null && typeof each === typeof value && typeof value !== "object") ? "new" : "wrong";
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

/** Finds the differences between a value and its schema. */
export function findDifferences(schemas: Schemas, schema: Schema, value: unknown, base = ""): Difference[] {
  const errors = schemas.check(schema, value);
  const choices = errors.filter(isChoice);
  // If there are two alternatives at the same path, ajv reports the outer one last.
  const last = new Map(choices.map((choice) => [choice.instancePath, choice]));
  const outermost = choices.filter((choice) => last.get(choice.instancePath) === choice && !holdersOf(choice.instancePath).some((path) => last.has(path)));
  // Under a failed oneOf, ajv may report the errors of each branch. Only the errors of the most likely branch help.
  const plain = errors.filter(({ instancePath }) => ![instancePath, ...holdersOf(instancePath)].some((path) => last.has(path)));
  const differences = [
    ...plain.flatMap((error) => describe(error, base)),
    ...outermost.flatMap((choice) => explainChoice(schemas, choice, base + choice.instancePath)),
  ];
  // One difference per path is enough: if it is not an integer, it is not a time in seconds either.
  return oncePer(({ path }) => path, differences);
}

/** The first difference of each key. */
export function oncePer<Each extends Difference>(key: (difference: Each) => string, differences: readonly Each[]): Each[] {
  const seen = new Set<string>();
  return differences.filter((each) => !seen.has(key(each)) && seen.add(key(each)));
}

function isChoice({ keyword }: ErrorObject): boolean {
  return keyword === "oneOf" || keyword === "anyOf";
}

/** The parents of a path: for `/a/b`, these are `/a` and the empty path. */
function holdersOf(path: string): string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

interface Branch {
  readonly schema: Schema;
  readonly errors: readonly ErrorObject[];
}

function explainChoice(schemas: Schemas, choice: ErrorObject, path: string): Difference[] {
  const actual = nameKind(choice.data);
  const branches: Branch[] = (choice.schema as readonly Schema[]).map((schema) => ({ errors: schemas.check(schema, choice.data), schema }));
  if (branches.some(({ errors }) => errors.length === 0)) {
    return [{ kind: "wrong", path, message: "matches more than one of its alternatives", expected: "one of its alternatives", actual }];
  }
  branches.sort((left, right) => distance(left.errors) - distance(right.errors));
  const [closest] = branches;
  if (!closest) return [];
  if (isWrongType(closest.errors)) {
    const types = branches
      .flatMap(({ errors }) => errors.filter((error) => isWrongType([error])).map(({ params }) => params["type"] as string | string[]))
      .flat();
    const expected = listChoices([...new Set(types)].map(nameType));
    return [{ kind: "wrong", path, message: `must be ${expected}`, expected, actual }];
  }
  return explainAlternatives(branches, path, actual) ?? explainUnknownMember(branches, path) ?? findDifferences(schemas, closest.schema, choice.data, path);
}

/** If only one field is missing in each branch, such as an id or an email, then any of these fields is enough. */
function explainAlternatives(branches: readonly Branch[], path: string, actual: string): Difference[] | undefined {
  const missing = branches.map(({ errors: [error, ...others] }) =>
    others.length === 0 && error?.keyword === "required" && error.instancePath === "" ? (error.params["missingProperty"] as string) : undefined,
  );
  if (missing.length < 2 || missing.includes(undefined)) return undefined;
  const expected = listChoices([...new Set(missing as string[])]);
  return [{ kind: "wrong", path, message: `must have ${expected}`, expected: `an object with ${expected}`, actual }];
}

/** If no branch has the discriminator's value, the value is a member that the spec does not have yet. */
function explainUnknownMember(branches: readonly Branch[], path: string): Difference[] | undefined {
  const [closest] = branches;
  const mark = closest?.errors.find(({ keyword }) => keyword === "const");
  if (!mark) return undefined;
  const marks = branches.flatMap(({ errors }) => errors.filter(({ keyword, instancePath }) => keyword === "const" && instancePath === mark.instancePath));
  if (marks.length < 2) return undefined;
  const allowedValues = [...new Set(marks.map(({ params }) => params["allowedValue"] as unknown))];
  return describe({ ...mark, keyword: "enum", params: { allowedValues } }, path);
}

/** How different a value is from a branch: another type counts most, then another constant, then anything else. */
function distance(errors: readonly ErrorObject[]): number {
  if (isWrongType(errors)) return 1_000_000;
  return errors.reduce((sum, { keyword }) => sum + (keyword === "const" ? 1000 : 1), 0);
}

function isWrongType(errors: readonly ErrorObject[]): boolean {
  return errors.some(({ keyword, instancePath }) => keyword === "type" && instancePath === "");
}

/** Finds the differences between a response's data and its schema, including fields that the schema does not have. */
export function findResponseDifferences(schemas: Schemas, matching: MatchingSchemas, schema: Schema, data: unknown): Difference[] {
  return oncePer(({ path }) => path, [...findDifferences(schemas, schema, data), ...findUnknownFields(matching, [schema], data)]);
}

/** Finds fields that the spec does not have, in objects that it describes. Schemas of responses are open, so ajv accepts these. */
export function findUnknownFields(matching: MatchingSchemas, schemas: readonly Schema[], value: unknown, path = ""): Difference[] {
  if (typeof value !== "object" || value === null || schemas.length === 0) return [];
  const found = matching.find(schemas, value);
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => findUnknownFields(matching, itemAt(found, index).schemas, item, `${path}/${index}`));
  return Object.entries(value).flatMap(([key, each]) => {
    const child = childAt(found, key);
    if (child.kind === "unknown") return [describeUnknown(path, key, value)];
    return findUnknownFields(matching, child.schemas, each, `${path}/${escapePart(key)}`);
  });
}

/** `an integer`, for the name of a type. */
function nameType(type: string): string {
  if (type === "null" || type === "nothing") return type;
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}

/** The kind of a value, such as `a string`. */
function nameKind(value: unknown): string {
  return nameType(typeOf(value));
}

function typeOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function listChoices(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}

function listAll(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "none") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
