import type { ErrorObject } from "ajv/dist/2020.js";
import type { Schema } from "./openapi.ts";
import { escapePart } from "./pointer.ts";
import { listAll, listChoices, nameKind, nameType } from "./words.ts";

/** One place where a value differs from its schema. It never holds the value itself, which may be personal. */
export interface Difference {
  /** `new`: more than the spec knows, a field or a value of an enum. `wrong`: not what the spec promises. */
  readonly kind: "new" | "wrong";
  /** Where, as a JSON pointer: `/attendees/0/id`. Empty for the value as a whole. */
  readonly path: string;
  /** What is wrong, in words: `must be an integer`. */
  readonly message: string;
  /** What the spec promises: `an integer`. */
  readonly expected: string;
  /** What kind of thing is there: `a string`, or `nothing`. */
  readonly actual: string;
}

/** Says in words what ajv found; nothing where it does not count. */
export function describe(error: ErrorObject, base: string): Difference[] {
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
  // What may only be written is required of requests alone.
  if (properties?.[name]?.["writeOnly"] === true) return [];
  return [{ kind: "wrong", path: `${path}/${escapePart(name)}`, message: "is required", expected: "a value", actual: "nothing" }];
}

/** A field that the spec does not have, though it has others. */
export function describeUnknown(path: string, name: string, holder: unknown): Difference {
  const actual = nameKind((holder as Record<string, unknown>)[name]);
  return { kind: "new", path: `${path}/${escapePart(name)}`, message: "is not in the spec", expected: "nothing", actual };
}

/** A value of an enum may be one that was added since; a value of another type is not. */
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
