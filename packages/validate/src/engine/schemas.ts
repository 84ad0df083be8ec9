import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Schema } from "./openapi.ts";

/** Checks values against the schemas of one document. */
export interface Schemas {
  accepts(schema: Schema, value: unknown): boolean;
  /** What ajv finds wrong with a value: nothing where it is right. */
  check(schema: Schema, value: unknown): readonly ErrorObject[];
}

export interface SchemaOptions {
  /** Called with what is odd about the document, such as a format that nobody has defined. Default: it is passed over. */
  readonly warn?: (message: string) => void;
}

/** Prepares the schemas of a document whose references are absolute. Each is compiled when it is first needed. */
export function createSchemas(document: object, name: string, { warn = () => {} }: SchemaOptions = {}): Schemas {
  const ajv = new Ajv2020({
    allErrors: true,
    // Errors then carry the schema and the value, which explaining a failed oneOf needs.
    verbose: true,
    // OpenAPI adds keywords of its own to JSON Schema.
    strict: false,
    validateSchema: false,
    logger: { log: warn, warn, error: warn },
  });
  addFormats.default(ajv);
  ajv.addFormat("unixtime", { type: "number", validate: Number.isInteger });
  ajv.addFormat("unixtime-ms", { type: "number", validate: Number.isInteger });
  ajv.addSchema(document, name);

  const compiled = new WeakMap<Schema, ValidateFunction>();
  const validator = (schema: Schema): ValidateFunction => {
    const known = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, known);
    return known;
  };
  return {
    accepts: (schema, value) => validator(schema)(value),
    check(schema, value) {
      const validate = validator(schema);
      return validate(value) ? [] : [...(validate.errors ?? [])];
    },
  };
}
