import type { ErrorObject } from "ajv/dist/2020.js";
import { describe } from "./describe.ts";
import type { Difference } from "./describe.ts";
import type { Schema } from "./openapi.ts";
import type { Schemas } from "./schemas.ts";
import { listChoices, nameKind, nameType } from "./words.ts";

/** Says where a value differs from its schema: nothing where it is right. */
export function findDifferences(schemas: Schemas, schema: Schema, value: unknown, base = ""): Difference[] {
  const errors = schemas.check(schema, value);
  const choices = errors.filter(isChoice);
  // Of two choices at the same place, ajv reports the outer one last.
  const last = new Map(choices.map((choice) => [choice.instancePath, choice]));
  const outermost = choices.filter((choice) => last.get(choice.instancePath) === choice && !holdersOf(choice.instancePath).some((path) => last.has(path)));
  // Under a failed oneOf, ajv reports each branch's errors. Only those of the branch that was most likely meant help.
  const plain = errors.filter(({ instancePath }) => ![instancePath, ...holdersOf(instancePath)].some((path) => last.has(path)));
  const differences = [
    ...plain.flatMap((error) => describe(error, base)),
    ...outermost.flatMap((choice) => explainChoice(schemas, choice, base + choice.instancePath)),
  ];
  // One difference a place is enough: what is no integer is no time in seconds either.
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

/** The paths of all that a path is within: of `/a/b`, these are `/a` and the whole. */
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
    return [{ kind: "wrong", path, message: "matches more than one of the forms it may have", expected: "one of the forms it may have", actual }];
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
  return explainUnknownMember(branches, path) ?? findDifferences(schemas, closest.schema, choice.data, path);
}

/** Where no branch knows the value of the property that tells them apart, the value is a member that is not in the spec. */
function explainUnknownMember(branches: readonly Branch[], path: string): Difference[] | undefined {
  const [closest] = branches;
  const mark = closest?.errors.find(({ keyword }) => keyword === "const");
  if (!mark) return undefined;
  const marks = branches.flatMap(({ errors }) => errors.filter(({ keyword, instancePath }) => keyword === "const" && instancePath === mark.instancePath));
  if (marks.length < 2) return undefined;
  const allowedValues = [...new Set(marks.map(({ params }) => params["allowedValue"] as unknown))];
  return describe({ ...mark, keyword: "enum", params: { allowedValues } }, path);
}

/** How far a value is from a form: another type is furthest, then another constant, then anything else. */
function distance(errors: readonly ErrorObject[]): number {
  if (isWrongType(errors)) return 1_000_000;
  return errors.reduce((sum, { keyword }) => sum + (keyword === "const" ? 1000 : 1), 0);
}

function isWrongType(errors: readonly ErrorObject[]): boolean {
  return errors.some(({ keyword, instancePath }) => keyword === "type" && instancePath === "");
}
