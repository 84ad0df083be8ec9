import type { Lookup, Responses } from "@meetwire/validate/engine";
import { METHODS } from "./openapi.ts";
import type { OpenApiDocument, OperationObject, Parameter, PathItem, RequestBody, SecurityRequirement } from "./openapi.ts";

/** One operation of a document, with all that applies to it in one place and no references at the top. */
export interface Operation {
  /** The `operationId`, such as `meetings/create`. */
  readonly id: string;
  readonly method: string;
  /** The path template, such as `/meetings/{meetingId}`. */
  readonly path: string;
  readonly summary: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  /** The answers by status; also `2XX` and `default`. */
  readonly responses: Responses;
  /** The ways to authenticate, one of which has to be met. Empty where none is needed. */
  readonly security: readonly SecurityRequirement[];
  /** The scopes of which a token needs one. Empty if none is documented. */
  readonly scopes: readonly string[];
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
  // The operation's own parameter takes the place of the path's with the same name.
  const byName = new Map(parameters.map((each) => [`${each.in} ${each.name}`, each]));
  return {
    id: operation.operationId ?? `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    parameters: [...byName.values()],
    requestBody: operation.requestBody && lookup(operation.requestBody),
    responses: Object.fromEntries(Object.entries(operation.responses ?? {}).map(([status, response]) => [status, lookup(response)])),
    security: operation.security ?? document.security ?? [],
    scopes: Object.values(operation["x-scopes"] ?? {}).flat(),
  };
}
