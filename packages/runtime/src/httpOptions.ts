import { contextOf } from "./client.ts";
import type { Context } from "./context.ts";
import { ApiError } from "./errors/ApiError.ts";
import { InvalidInputError } from "./errors/InvalidInputError.ts";
import { isMeetwireError } from "./errors/MeetwireError.ts";
import type { QueryStyle } from "./operation.ts";
import { addHeaders } from "./request/headers.ts";
import { expandPath } from "./request/path.ts";
import { writeQuery } from "./request/query.ts";
import { exchange } from "./send/exchange.ts";

/** What a client by path, such as openapi-fetch's, needs to be told. */
export interface HttpOptions {
  /** Where the service is. */
  baseUrl: string;
  /** Sends a request. A failure that the service reports is an answer; where there is none, it rejects with a `MeetwireError`. */
  fetch(request: Request): Promise<Response>;
  /** Writes a query, without its `?`: objects as filters such as `start_date[gte]`, lists repeated, a `Date` as ISO 8601. */
  querySerializer(query: Record<string, unknown>): string;
  /**
   * Writes a path from its template, such as `/a/{b}`.
   *
   * @throws {InvalidInputError} where a value is missing, empty, `.` or `..`
   */
  pathSerializer(template: string, values: Record<string, unknown>): string;
}

/**
 * The options with which openapi-fetch's client sends as a meetwire client does: its credentials, retries and limits.
 *
 * @throws {InvalidInputError} where it is no meetwire client
 */
export function httpOptions(client: object): HttpOptions {
  const context = contextOf(client);
  return {
    baseUrl: context.baseUrl,
    fetch: (request) => send(context, request),
    // openapi-fetch's own drops a Date and cannot write a filter such as start_date[gte].
    querySerializer: (query) => writeQuery(query, deepStyles(query)).slice(1),
    // openapi-fetch's own sends a missing parameter as {id}, and lets ".." climb. A brace in a value is written in
    // another case than the platform writes the brace of a missing parameter.
    pathSerializer: (template, values) => expandPath(template, values).replaceAll("%7B", "%7b"),
  };
}

/** Objects as filters, lists repeated: there is no table here that says more. */
function deepStyles(query: Record<string, unknown>): Record<string, QueryStyle | undefined> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? undefined : "deep"]));
}

async function send(context: Context, request: Request): Promise<Response> {
  const { method, url, signal } = request;
  const { options, provider } = context;
  const { pathname } = new URL(url);
  const label = { provider: provider.name, operation: `${method} ${pathname}` };
  try {
    if (pathname.includes("%7B")) throw new InvalidInputError(`${decodeURI(pathname)} lacks a path parameter`);
    const headers = { accept: "application/json" };
    addHeaders(headers, options.headers);
    addHeaders(headers, Object.fromEntries(request.headers));
    const body = request.body ? await request.arrayBuffer() : null;
    return await exchange({
      context,
      operation: { label },
      request: { method, url, headers, body },
      settings: { ...options, signal },
      deadline: performance.now() + (options.deadlineMs ?? Infinity),
      read: (response, bytes) => rebuild(response, bytes as ArrayBuffer),
    });
  } catch (error) {
    if (error instanceof ApiError && error.response) return rebuild(error.response, writeFailure(error));
    if (isMeetwireError(error)) Object.assign(error, label);
    throw error;
  }
}

/** openapi-fetch takes a failure with an empty body for a success: it gets one that says what happened. */
function writeFailure({ body, message }: ApiError): string {
  return typeof body === "string" && body !== "" ? body : JSON.stringify(body === "" ? { message } : body);
}

/** The answer with its body, which has been read and decoded. */
function rebuild({ status, statusText, headers: given }: Response, body: ArrayBuffer | string): Response {
  const headers = new Headers(given);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(status === 204 || status === 205 || status === 304 ? null : body, { status, statusText, headers });
}
