import type { Lookup, Responses } from "@meetwire/validate/engine";
import { METHODS } from "./openapi.ts";
import type { OpenApiDocument, OperationObject, Parameter, PathItem, RequestBody, SecurityRequirement } from "./openapi.ts";

/** One operation of a spec, with everything that applies to it and without references at the top level. */
export interface Operation {
  /** The `operationId`, such as `meetings/create`. */
  readonly id: string;
  readonly method: string;
  /** The path template, such as `/meetings/{meetingId}`. */
  readonly path: string;
  readonly summary: string | undefined;
  /** The parts that are inferred, because the provider's documentation does not give them: `method`, `path`, `response` and so on. */
  readonly inferred: readonly string[];
  readonly rateLimit: unknown;
  /** A token needs one of these scopes. Empty if the spec has no scopes. */
  readonly scopes: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  /** The responses by status, including `2XX` and `default`. */
  readonly responses: Responses;
  /** The ways to authenticate; one of them is required. Empty if the operation needs no credentials. */
  readonly security: readonly SecurityRequirement[];
}

/** All operations under `paths` or `webhooks`. */
export function listOperations(document: OpenApiDocument, items: Readonly<Record<string, PathItem>>, lookup: Lookup): Operation[] {
  return Object.entries(items).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [readOperation(document, path, method, item, operation, lookup)] : [];
    }),
  );
}

function readOperation(document: OpenApiDocument, path: string, method: string, item: PathItem, operation: OperationObject, lookup: Lookup): Operation {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((each) => lookup(each));
  // The operation's own parameter replaces the path's parameter with the same name.
  const byName = new Map(parameters.map((each) => [`${each.in} ${each.name}`, each]));
  return {
    id: operation.operationId ?? `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    inferred: Object.keys(operation["x-inferred"] ?? {}),
    rateLimit: operation["x-rate-limit"],
    scopes: Object.values(operation["x-scopes"] ?? {}).flat(),
    parameters: [...byName.values()],
    requestBody: operation.requestBody && lookup(operation.requestBody),
    responses: Object.fromEntries(Object.entries(operation.responses ?? {}).map(([status, response]) => [status, lookup(response)])),
    security: operation.security ?? document.security ?? [],
  };
}
