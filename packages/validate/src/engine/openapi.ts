/** The parts of an OpenAPI 3.0 or 3.1 document that checking its answers takes. */
export interface Document {
  readonly openapi: string;
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface ResponseObject {
  readonly description?: string;
  readonly content?: Content;
}

export type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** The answers of an operation by status; also `2XX` and `default`. */
export type Responses = Readonly<Record<string, ResponseObject>>;

/** A JSON Schema of the 2020-12 dialect. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly unevaluatedProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly default?: unknown;
  readonly [keyword: string]: unknown;
}

export interface Reference {
  readonly $ref: string;
}
