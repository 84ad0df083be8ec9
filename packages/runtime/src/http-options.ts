import { contextOf } from "./client.ts";
import type { Context } from "./context.ts";
import { InvalidInputError, isMeetwireError } from "./errors.ts";
import type { ApiError, MeetwireError } from "./errors.ts";
import { completeErrors, Fault } from "./fault.ts";
import type { LabelledOperation } from "./operation.ts";
import { startDeadline } from "./perform.ts";
import { queryStyles } from "./request-any.ts";
import { expandPath, writeQuery } from "./request/encode.ts";
import { checkFields } from "./request/fields.ts";
import { addHeaders } from "./request/headers.ts";
import { exchange } from "./send/exchange.ts";
import { mergeDefined, mergeSettings } from "./settings.ts";

/** The options of a client by path, such as openapi-fetch's. */
export interface HttpOptions {
  /** The API's address. */
  baseUrl: string;
  /** Sends a request. Resolves if the provider reports a failure; rejects with a `MeetwireError` if there is no response. */
  fetch(request: Request): Promise<Response>;
  /** Writes a query, without its `?`: objects as filters such as `start_date[gte]`, lists repeated, a `Date` as ISO 8601. */
  querySerializer(query: Record<string, unknown>): string;
  /**
   * Writes a path from its template, such as `/a/{b}`.
   *
   * @throws {InvalidInputError} if a value is missing, empty, `.` or `..`
   */
  pathSerializer(template: string, values: Record<string, unknown>): string;
}

/**
 * The options for openapi-fetch's client. It then sends requests with the meetwire client's credentials, retries and limits.
 *
 * @throws {InvalidInputError} if `client` is not a meetwire client
 */
export function httpOptions(client: object): HttpOptions {
  const context = contextOf(client);
  return {
    baseUrl: completeErrors({}, () => context.baseUrl),
    fetch: (request) => send(context, request),
    // openapi-fetch's own drops a Date and cannot write a filter such as start_date[gte].
    querySerializer: (query) =>
      completeErrors({}, () => {
        checkFields(query, "query");
        return writeQuery(query, queryStyles(query)).slice(1);
      }),
    // openapi-fetch's own sends a missing parameter as {id}, and allows "..". URL writes the brace of a missing parameter
    // as %7B, so a brace in a value is written as %7b.
    pathSerializer: (template, values) => completeErrors({}, () => expandPath(template, values).replaceAll("%7B", "%7b")),
  };
}

async function send(context: Context, request: Request): Promise<Response> {
  const { method, url, signal } = request;
  const { pathname } = new URL(url);
  const label = { provider: context.provider.name, operation: `${method} ${pathname}` };
  const body = request.body ? await request.arrayBuffer() : null;
  const settings = mergeSettings(context.options, { signal, headers: Object.fromEntries(request.headers) });
  const headers = completeErrors(label, () => {
    if (pathname.includes("%7B")) throw new Fault(InvalidInputError, `${decodeURI(pathname)} lacks a path parameter`);
    const fields = { accept: "application/json" };
    addHeaders(fields, settings.headers);
    return fields;
  });
  try {
    const { data } = await exchange({
      context,
      operation: mergeDefined<Pick<LabelledOperation, "label">>({ label }),
      request: { method, url, headers, body, secrets: undefined },
      settings,
      deadline: startDeadline(settings),
      read: (response, bytes) => rebuild(response, bytes as ArrayBuffer),
      limit: undefined,
    });
    return data;
  } catch (error) {
    if (isApiError(error) && error.response) return rebuild(error.response, writeFailure(error));
    throw error;
  }
}

function isApiError(error: unknown): error is ApiError {
  return isMeetwireError(error) && typeof (error as MeetwireError & { status?: unknown }).status === "number";
}

/** openapi-fetch treats a failure with an empty body as a success, so replace the empty body with a description. */
function writeFailure({ body, message }: ApiError): string {
  try {
    return typeof body === "string" && body !== "" ? body : JSON.stringify(body === "" ? { message } : body);
  } catch {
    // Nested too deep to be written.
    return JSON.stringify({ message });
  }
}

/** A new response with the body, which was read and decoded. */
function rebuild({ status, statusText, headers: given }: Response, body: ArrayBuffer | string): Response {
  const headers = new Headers(given);
  headers.delete("content-encoding");
  headers.delete("content-length");
  const empty = status === 204 || status === 205 || status === 304;
  const response = new Response(empty ? null : body, {
    status: status < 600 ? status : 599,
    statusText: (statusText ?? "").replaceAll(/[^\t -~]/g, "?"),
    headers,
  });
  // A Response cannot be made with a status beyond 599, but a provider can send one.
  return status < 600 ? response : Object.defineProperty(response, "status", { value: status });
}
