import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Schema } from "./document.ts";

/** Checks values against the schemas of one document. */
export interface Schemas {
  accepts(schema: Schema, value: unknown): boolean;
  /** Returns the errors that ajv finds in a value. */
  check(schema: Schema, value: unknown): readonly ErrorObject[];
  /** Keeps the results for each part of a value while it is checked several times. It must not change in between. */
  keepResults<T>(run: () => T): T;
}

export interface SchemaOptions {
  /** Called with a problem in the document, such as an unknown format. Default: problems are ignored. */
  readonly warn?: (message: string) => void;
}

/** Prepares the schemas of a document whose references are absolute. Each is compiled when it is first needed. */
export function createSchemas(document: object, name: string, { warn = () => {} }: SchemaOptions = {}): Schemas {
  const ajv = new Ajv2020({
    allErrors: true,
    // Errors then carry the schema and the value, which explaining a failed oneOf needs.
    verbose: true,
    // OpenAPI adds its own keywords to JSON Schema.
    strict: false,
    validateSchema: false,
    // A missing property may have the name of one that every object inherits, such as `constructor`.
    ownProperties: true,
    code: { regExp: Object.assign((pattern: string) => toRegExp(pattern), { code: "toRegExp" }) },
    logger: { log: warn, warn, error: warn },
  });
  addFormats.default(ajv);
  ajv.addFormat("unixtime", { type: "number", validate: Number.isInteger });
  ajv.addFormat("unixtime-ms", { type: "number", validate: Number.isInteger });
  // If a schema forbids unevaluated properties, use ajv's own alternatives: they tell ajv which properties they have checked.
  if (!JSON.stringify(document).includes('"unevaluated')) replaceAlternatives();
  ajv.addSchema(document, name);

  const compiled = new WeakMap<Schema, ValidateFunction>();
  const validator = (schema: Schema): ValidateFunction => {
    const known = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, known);
    return known;
  };

  /** The errors of the objects that are being checked, by schema. */
  let results = new WeakMap<object, Map<Schema, readonly ErrorObject[]>>();
  let keeping = false;
  const evaluate = (schema: Schema, value: unknown): readonly ErrorObject[] => {
    const ofValue = typeof value === "object" && value !== null ? (results.get(value) ?? new Map<Schema, readonly ErrorObject[]>()) : undefined;
    if (ofValue) results.set(value as object, ofValue);
    const known = ofValue?.get(schema);
    if (known) return known;
    const validate = validator(schema);
    const errors = validate(value) ? [] : [...(validate.errors ?? [])];
    ofValue?.set(schema, errors);
    return errors;
  };
  const keepResults = <T>(run: () => T): T => {
    if (keeping) return run();
    keeping = true;
    results = new WeakMap();
    try {
      return run();
    } finally {
      keeping = false;
    }
  };

  /**
   * ajv checks each branch of a recursive `oneOf` again at each level, which doubles the time with every level of a value.
   * These keywords look up the results of the levels below instead.
   */
  function replaceAlternatives(): void {
    for (const [keyword, isGood] of [
      ["oneOf", (count: number) => count === 1],
      ["anyOf", (count: number) => count > 0],
    ] as const) {
      ajv.removeKeyword(keyword);
      ajv.addKeyword({
        keyword,
        schemaType: "array",
        errors: false,
        validate: (branches: readonly Schema[], value: unknown) => isGood(branches.filter((branch) => evaluate(branch, value).length === 0).length),
      });
    }
  }

  return {
    accepts: (schema, value) => keepResults(() => evaluate(schema, value).length === 0),
    check: (schema, value) => keepResults(() => evaluate(schema, value)),
    keepResults,
  };
}

/** Some patterns are only valid with the `u` flag, some only without it. An invalid pattern accepts everything. */
export function toRegExp(pattern: string): RegExp {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags);
    } catch {}
  }
  return /(?:)/;
}
