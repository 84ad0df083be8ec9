import type { Label } from "../operation.ts";
import { isPassing, readRetryAfter } from "../send/retry.ts";
import { ApiError } from "./ApiError.ts";
import { AuthenticationError } from "./AuthenticationError.ts";
import { ConflictError } from "./ConflictError.ts";
import { NotFoundError } from "./NotFoundError.ts";
import { PermissionError } from "./PermissionError.ts";
import { RateLimitError } from "./RateLimitError.ts";
import { ServerError } from "./ServerError.ts";
import { ValidationError } from "./ValidationError.ts";

const CLASSES: Record<number, typeof ApiError> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};

/** The error for an answer that reports a failure, with the service's own message where the body holds one. */
export function apiError({ provider, operation }: Label, response: Response, body: unknown): ApiError {
  const { status, headers } = response;
  const Class = CLASSES[status] ?? (status >= 500 ? ServerError : ApiError);
  const retryAfterMs = readRetryAfter(headers);
  const words = findMessage(body).trim().slice(0, 300);
  const wait = retryAfterMs === undefined ? "" : ` (it asks to wait ${Math.ceil(retryAfterMs / 1000)} s)`;
  return new Class(`${provider} ${operation} ${response.ok ? "failed" : `answered ${status}`}${words && `: ${words}`}${wait}`, {
    status,
    body,
    requestId: headers.get("x-request-id") ?? headers.get("request-id") ?? undefined,
    response,
    retryable: isPassing(status),
    retryAfterMs,
  });
}

/** Finds the message in the error bodies seen in the wild: text, lists, and objects with a message under a usual name. */
function findMessage(body: unknown): string {
  // A gateway's HTML says nothing to a person.
  if (typeof body === "string") return /^\s*</.test(body) ? "" : body;
  if (typeof body !== "object" || body === null) return "";
  if (Array.isArray(body)) return body.map(findMessage).filter(Boolean).join("; ");
  const fields = body as Record<string, unknown>;
  for (const name of ["errors", "message", "error", "detail", "details", "title", "base"]) {
    const found = findMessage(fields[name]);
    if (found) return found;
  }
  // ConnectyCube's and Demodesk's lists of messages by field.
  return Object.keys(fields)
    .filter((name) => Array.isArray(fields[name]))
    .map((name) => `${name} ${findMessage(fields[name])}`)
    .join("; ");
}
