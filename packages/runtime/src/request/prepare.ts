import { InvalidInputError } from "../errors/InvalidInputError.ts";
import { isMeetwireError } from "../errors/MeetwireError.ts";
import type { Operation, Params } from "../operation.ts";
import type { RequestOptions } from "../options.ts";
import type { PreparedRequest } from "../send/exchange.ts";
import { writeDates } from "./date.ts";
import { addHeaders, setHeader } from "./headers.ts";
import type { HeaderFields } from "./headers.ts";
import { expandPath } from "./path.ts";
import { writeQuery } from "./query.ts";

/** Builds the request of a call. What cannot be sent is refused here, before anything is. */
export function prepareRequest(operation: Operation, baseUrl: string, params: Params, options: RequestOptions): PreparedRequest {
  const { method = "GET", path, query, headers: names = [], accept = "application/json", bodyType = "application/json", patterns, dates } = operation;
  try {
    const isElsewhere = (name: string) => name === "body" || path.includes(`{${name}}`) || names.includes(name);
    const url = baseUrl + expandPath(path, params, patterns) + writeQuery(params, query, dates, isElsewhere);
    const headers: HeaderFields = { accept };
    const given = writeDates(params["body"], dates);
    if (given !== undefined && bodyType) headers["content-type"] = bodyType;
    for (const name of names) {
      const value = writeDates(params[name], dates, dates?.[name]);
      if (value !== undefined) setHeader(headers, name, String(value));
    }
    addHeaders(headers, options.headers);
    return { method, url, headers, body: given === undefined ? null : (operation.writeBody ?? JSON.stringify)(given) };
  } catch (cause) {
    throw isMeetwireError(cause) ? cause : new InvalidInputError(`cannot write the request: ${(cause as Error).message}`, { cause });
  }
}
