import { InvalidInputError } from "../errors.ts";
import { Fault } from "../fault.ts";
import type { Operation, Params, Secret } from "../operation.ts";
import type { CallOptions } from "../options.ts";
import { writeDates } from "./dates.ts";
import { expandPath, writeQuery } from "./encode.ts";
import { checkFields } from "./fields.ts";
import { addHeaders, setHeader } from "./headers.ts";
import type { HeaderFields } from "./headers.ts";
import { ownOf } from "./own.ts";

/** A request that only lacks its credentials. */
export interface PreparedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderFields;
  readonly body: BodyInit | null;
  /** The secrets among the call's parameters. */
  readonly secrets?: readonly Secret[] | undefined;
}

/** Builds the request of a call. Rejects invalid input before any request is sent. A URL of `link` replaces the path and the query. */
export function prepareRequest(
  operation: Operation,
  baseUrl: string,
  params: Params,
  options: CallOptions,
  link?: (baseUrl: string) => string | undefined,
): PreparedRequest {
  const { method = "GET", path, query, headers: names = [], bodyType = "application/json", patterns, encoders, dates, writeBody, stream } = operation;
  checkFields(params, "params");
  const isElsewhere = (name: string) => name === "body" || path.includes(`{${name}}`) || names.includes(name);
  const url = link?.(baseUrl) ?? baseUrl + expandPath(path, params, patterns, encoders) + writeQuery(params, query, dates, isElsewhere);
  const headers: HeaderFields = { accept: operation.accept ?? "application/json" };
  if (options.accept) setHeader(headers, "accept", options.accept);
  // Compression would hide the file's length, and a file that was cut off would look complete.
  if (stream) headers["accept-encoding"] = "identity";
  const body = writeDates(ownOf(params, "body"), dates, ownOf(dates, "body"), "body", writeBody !== undefined);
  if (body !== undefined && bodyType) headers["content-type"] = typeof bodyType === "string" ? bodyType : bodyType(body);
  for (const name of names) {
    const value = writeDates(ownOf(params, name), dates, ownOf(dates, name), name);
    if (value !== undefined) setHeader(headers, name, value);
  }
  addHeaders(headers, options.headers);
  // Only fetch knows the boundary between the parts.
  if (body instanceof FormData) delete headers["content-type"];
  // Every fetch would reject it later.
  if (body !== undefined && (method === "GET" || method === "HEAD")) throw new Fault(InvalidInputError, `a ${method} request cannot have a body`);
  return { method, url, headers, body: body === undefined ? null : (writeBody ?? JSON.stringify)(body), secrets: operation.secrets?.(params) };
}

/** Rejects a method that every `fetch` would reject later. `name` is its name in the message. */
export function checkMethod(name: string, method: string): void {
  if (!/^(?!(CONNECT|TRACE|TRACK)$)[A-Z]+$/.test(method))
    throw new Fault(InvalidInputError, `${name} has to be one that fetch sends, such as "GET", not ${JSON.stringify(method)}`);
}
