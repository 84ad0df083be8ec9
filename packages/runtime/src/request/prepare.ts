import { InvalidInputError } from "../errors/InvalidInputError.ts";
import { isMeetwireError } from "../errors/MeetwireError.ts";
import type { Label, Operation, Params } from "../operation.ts";
import type { RequestOptions } from "../options.ts";
import type { PreparedRequest } from "../send/exchange.ts";
import { writeDates } from "./date.ts";
import { addHeaders, setHeader } from "./headers.ts";
import type { HeaderFields } from "./headers.ts";
import { expandPath } from "./path.ts";
import type { Path } from "./path.ts";
import { writeQuery } from "./query.ts";

/** An operation with its path taken apart. */
export interface Route {
  readonly label: Label;
  readonly operation: Operation;
  readonly path: Path;
}

/** Builds the request of a call. What cannot be sent is refused here, before anything is. */
export function prepareRequest({ operation, path }: Route, baseUrl: string, params: Params, options: RequestOptions): PreparedRequest {
  const {
    method = "GET",
    query,
    headers: names = [],
    accept = "application/json",
    bodyType = "application/json",
    patterns,
    dates,
    idempotent,
    stream,
  } = operation;
  try {
    const isElsewhere = (name: string) => name === "body" || path.indexOf(name) % 2 === 1 || names.includes(name);
    const url = baseUrl + expandPath(path, params, patterns) + writeQuery(params, query, dates, isElsewhere);
    const headers: HeaderFields = { accept };
    const given = writeDates(params["body"], dates);
    if (given !== undefined && bodyType) headers["content-type"] = bodyType;
    for (const name of names) {
      const value = writeDates(params[name], dates, dates?.[name]);
      if (value !== undefined) setHeader(headers, name, String(value));
    }
    addHeaders(headers, options.headers);
    return { method, url, headers, body: given === undefined ? null : (operation.writeBody ?? JSON.stringify)(given), idempotent, stream };
  } catch (cause) {
    throw isMeetwireError(cause) ? cause : new InvalidInputError(`cannot write the request: ${(cause as Error).message}`, { cause });
  }
}
