import type { Content, Reference, ResponseObject, Schema } from "@meetwire/validate/engine";

/** The parts of an OpenAPI 3.1 document that the sandbox reads. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly summary?: string; readonly description?: string };
  readonly servers?: readonly { readonly url: string; readonly description?: string }[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
    readonly parameters?: Readonly<Record<string, Parameter | Reference>>;
    readonly schemas?: Readonly<Record<string, Schema>>;
  };
  /** The property that marks a failure with status 200. */
  readonly "x-error-in-body"?: string;
  /** The documented rate limits; see `specs/README.md`. */
  readonly "x-rate-limits"?: unknown;
  /** How deliveries are signed; see `specs/README.md`. */
  readonly "x-webhook-signature"?: unknown;
}

/** Names of security schemes that are required together. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export type SecurityScheme =
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | { readonly type: "http"; readonly scheme: string }
  | { readonly type: "oauth2"; readonly flows?: Readonly<Record<string, { readonly tokenUrl?: string }>> };

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export type PathItem = { readonly [Method in (typeof METHODS)[number]]?: OperationObject } & { readonly parameters?: readonly (Parameter | Reference)[] };

export interface OperationObject {
  readonly operationId?: string;
  readonly summary?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: Readonly<Record<string, ResponseObject | Reference>>;
  readonly security?: readonly SecurityRequirement[];
  /** The inferred parts, each with the reason. */
  readonly "x-inferred"?: Readonly<Record<string, string>>;
  readonly "x-rate-limit"?: unknown;
  /** Scopes by kind. A token needs one of them. */
  readonly "x-scopes"?: Readonly<Record<string, readonly string[]>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly style?: string;
  readonly explode?: boolean;
  readonly content?: Content;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content: Content;
}

/** Gives a provider's bundled spec its type. */
export function asOpenApi(document: Readonly<Record<string, unknown>>): OpenApiDocument {
  return document as unknown as OpenApiDocument;
}
