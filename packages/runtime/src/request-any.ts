import type { Context } from "./context.ts";
import { InvalidInputError } from "./errors.ts";
import { completeErrors, Fault } from "./fault.ts";
import type { LabelledOperation, QueryStyle } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { perform } from "./perform.ts";
import type { Exchanged } from "./send/exchange.ts";
import { copyBody, filterQuery, writeQuery } from "./request/encode.ts";
import { checkFields } from "./request/fields.ts";
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
  // A copy has no polluted prototype.
  const { method = "GET", path, query: values, body, headers, limit } = mergeDefined<AnyRequest>(given);
  const query = values ?? {};
  // A wrong path may hold a secret in its query.
  const [shown = ""] = `${method} ${path}`.split("?", 1);
  const label = { provider: context.provider.name, operation: shown };
  const { operation, settings, baseUrl } = completeErrors(label, () => {
    checkFields(query, "query");
    checkMethod("method", method);
    checkPath(path);
    const copied = copyBody(body);
    // A Blob cannot change. Any other body that is not copied is JSON.
    const raw = copied !== body || body instanceof Blob ? { bodyType: "", writeBody: () => copied } : undefined;
    const route = mergeDefined({ label, method, path: "", response: "any", limit } as LabelledOperation, raw);
    const merged = mergeSettings(callSettings(context, options), headers && { headers });
    return { operation: route, settings: merged, baseUrl: context.baseUrl + path + writeQuery(query, queryStyles(query)) };
  });
  return completeErrors(label, () => perform({ ...context, baseUrl }, operation, { body }, settings));
}

/** Values in the path must not lead to another route than intended. */
function checkPath(path: string): void {
  if (!/^(?!.*\/(\.|%2e){1,2}(\/|$))\/[^?#\s\\{}]*$/i.test(path)) throw new Fault(InvalidInputError, 'path has to begin with "/", without a query or ".."');
}

/** Writes objects as filters and repeats lists, because no spec says more about the route. */
export function queryStyles(query: Readonly<Record<string, unknown>>): Record<string, QueryStyle> {
  return Object.fromEntries(Object.entries(query).flatMap(([name, value]) => (Array.isArray(value) ? [] : [[name, filterQuery]])));
}
