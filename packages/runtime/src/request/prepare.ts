import { InvalidInputError } from "../errors/InvalidInputError.ts";
import { isMeetwireError } from "../errors/MeetwireError.ts";
import type { Operation, Params } from "../operation.ts";
import type { ClientOptions } from "../options.ts";
import type { PreparedRequest } from "../send/exchange.ts";
import { contentType, writeBody } from "./body.ts";
import { writeDate } from "./date.ts";
import { checkPatterns, expandPath } from "./path.ts";
import type { Path } from "./path.ts";
import { writeQuery } from "./query.ts";

/** An operation with its path taken apart. */
export interface Route {
  readonly id: string;
  readonly operation: Operation;
  readonly path: Path;
}

/** Builds the request of a call. What cannot be sent is refused here, before anything is. */
export function prepareRequest({ id, operation, path }: Route, baseUrl: string, params: Params, settings: ClientOptions): PreparedRequest {
  try {
    checkPatterns(operation, params);
    const url = baseUrl + expandPath(path, params) + writeQuery(operation, path, params);
    const headers: Record<string, string> = { accept: operation.accept ?? "application/json" };
    let body: BodyInit | undefined;
    if (params.body !== undefined) {
      body = writeBody(operation, params.body);
      const type = contentType(operation);
      if (type) headers["content-type"] = type;
    }
    for (const name of operation.headers ?? []) addHeader(headers, name, params[name]);
    for (const name in settings.headers) addHeader(headers, name, settings.headers[name], true);
    return { operation: id, method: operation.method, url, headers, body, idempotent: operation.idempotent ?? false, stream: operation.answer === "binary" };
  } catch (cause) {
    if (isMeetwireError(cause)) throw cause;
    throw new InvalidInputError(`cannot write the request: ${(cause as Error).message}`, { cause });
  }
}

function addHeader(headers: Record<string, string>, name: string, value: unknown, removes = false): void {
  const key = name.toLowerCase();
  if (value !== undefined) headers[key] = String(value instanceof Date ? writeDate(value) : value);
  else if (removes) delete headers[key];
}
