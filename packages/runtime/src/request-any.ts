import type { Context } from "./context.ts";
import { InvalidInputError } from "./errors.ts";
import { completeErrors, Fault } from "./fault.ts";
import type { LabelledOperation, QueryStyle } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { perform } from "./perform.ts";
import type { Exchanged } from "./send/exchange.ts";
import { filterQuery, rawBody, writeQuery } from "./request/encode.ts";
import { checkMethod } from "./request/prepare.ts";
import { callSettings, mergeDefined, mergeSettings } from "./settings.ts";

/** A request of a route that the spec does not have. */
export interface AnyRequest {
  /** Default `GET`. */
  method?: string | undefined;
  /** The path under the base URL. It begins with `/`; values in it have to be encoded. */
  path: string;
  /** Query parameters. Lists are repeated, objects are filters such as `start_date[gte]`, a `Date` is ISO 8601. */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** Sent as JSON, unless it is `FormData`, `URLSearchParams`, a `Blob` or bytes. */
  body?: unknown;
  headers?: Readonly<Record<string, string | undefined>> | undefined;
  /**
   * The label of the provider's rate limits that the request counts against, such as Zoom's `medium`. Default: the
   * provider's limit for every request, if it has one.
   */
  limit?: string | undefined;
}

/**
 * Requests a route that the spec does not have, with the client's credentials, retries, limits and errors. The data is
 * the parsed JSON, a string for text, a `Blob` for another media type, and `undefined` if there is no body.
 */
export async function requestAny(context: Context, given: AnyRequest, options: CallOptions | undefined): Promise<Exchanged<unknown>> {
  const { method = "GET", path, query = {}, body, headers, limit } = Object(given) as AnyRequest;
  const label = { provider: context.provider.name, operation: `${method} ${path}` };
  const { operation, settings, baseUrl } = completeErrors(label, () => {
    checkMethod("method", method);
    checkPath(path);
    const route = mergeDefined<LabelledOperation>(
      { label, method, path: "", response: "any", ...(limit !== undefined && { limit }) },
      isRaw(body) ? { bodyType: "", writeBody: rawBody } : undefined,
    );
    const merged = mergeSettings(callSettings(context, options), headers && { headers });
    return { operation: route, settings: merged, baseUrl: context.baseUrl + path + writeQuery(query, queryStyles(query)) };
  });
  return completeErrors(label, () => perform({ ...context, baseUrl }, operation, { body }, settings));
}

/** Values in the path must not lead to another route than intended. */
function checkPath(path: unknown): asserts path is string {
  if (typeof path !== "string" || !/^\/[^?#\s\\{}]*$/.test(path))
    throw new Fault(InvalidInputError, 'path has to begin with "/", without a query: give that as query');
  if (path.split("/").some((segment) => /^(\.|%2e){1,2}$/i.test(segment))) throw new Fault(InvalidInputError, 'path must not have a segment "." or ".."');
}

/** Writes objects as filters and repeats lists, because no spec says more about the route. */
export function queryStyles(query: Readonly<Record<string, unknown>>): Record<string, QueryStyle> {
  return Object.fromEntries(Object.entries(query).flatMap(([name, value]) => (Array.isArray(value) ? [] : [[name, filterQuery]])));
}

function isRaw(body: unknown): boolean {
  if (body instanceof ReadableStream) throw new Fault(InvalidInputError, "body cannot be a stream, because a retry has to send it again");
  return body instanceof FormData || body instanceof URLSearchParams || body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body);
}
