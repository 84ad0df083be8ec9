/**
 * openapi-fetch's path client over a meetwire client's credentials, retries and limits. The only file that knows
 * openapi-fetch.
 */
import createOpenapiFetch from "openapi-fetch";
import type { Client } from "openapi-fetch";
import { contextOf } from "./client.ts";
import type { Context } from "./context.ts";
import { InvalidInputError } from "./errors/InvalidInputError.ts";
import { expandPath, parsePath } from "./request/path.ts";
import { writeQuery } from "./request/query.ts";
import { exchange } from "./send/exchange.ts";

export type { Client as HttpClient } from "openapi-fetch";

/** Makes openapi-fetch's client, `GET("/path", …)`, from a meetwire client. */
export function createHttpClient<Paths extends object>(client: object): Client<Paths> {
  const context = contextOf(client);
  return createOpenapiFetch<Paths>({
    baseUrl: context.baseUrl,
    fetch: (request: Request) => send(context, request),
    // openapi-fetch's own drops a Date and cannot write a filter such as start_date[gte].
    querySerializer: (query) => writeQuery(deepQuery(query), [], query).slice(1),
    // openapi-fetch's own sends a missing parameter as {id}, and lets ".." climb.
    pathSerializer: (template, values) => expandPath(parsePath(template), values),
  });
}

function deepQuery(query: Record<string, unknown>) {
  return { method: "GET", path: "", query: Object.fromEntries(Object.keys(query).map((name) => [name, "deep" as const])) };
}

async function send(context: Context, request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (/%7B.*%7D/i.test(url.pathname)) throw new InvalidInputError(`${decodeURI(url.pathname)} lacks a path parameter`);
  const prepared = {
    operation: `${request.method} ${url.pathname}`,
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    body: request.body ? await request.arrayBuffer() : undefined,
    idempotent: false,
  };
  const { response, text } = await exchange(context, prepared, { ...context.options, signal: request.signal });
  const headers = new Headers(response.headers);
  // The body is decoded by now.
  headers.delete("content-encoding");
  headers.delete("content-length");
  const { status, statusText } = response;
  return new Response(bodyOf(response, text), { status, statusText, headers });
}

/** openapi-fetch takes a failure with an empty body for a success: it gets one that says what happened. */
function bodyOf({ ok, status }: Response, text: string | undefined): string | null {
  if (text) return text;
  return ok || status === 304 ? null : JSON.stringify({ message: `answered ${status} without a body` });
}
