import { ApiError } from "./ApiError.ts";
import type { ApiErrorContext } from "./ApiError.ts";
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

/** The error for an answer's status, with the service's own message where the body holds one. */
export function apiError(context: ApiErrorContext): ApiError {
  const Class = CLASSES[context.status] ?? (context.status >= 500 ? ServerError : ApiError);
  const words = findMessage(context.body);
  const status = context.status === 200 ? "failed" : `answered ${context.status}`;
  const wait = context.retryAfterMs === undefined ? "" : ` (it asks to wait ${Math.ceil(context.retryAfterMs / 1000)} s)`;
  return new Class(`${context.provider} ${context.operation} ${status}${words ? `: ${words}` : ""}${wait}`, context);
}

/** Finds the message in the error bodies seen in the wild: text, lists, and objects with a message under a usual name. */
function findMessage(body: unknown): string | undefined {
  if (typeof body === "string") return /^\s*</.test(body) ? undefined : body.slice(0, 300).trim();
  if (Array.isArray(body)) return body.map(findMessage).filter(Boolean).join("; ");
  if (typeof body !== "object" || body === null) return undefined;
  for (const name of ["error", "errors", "message", "detail", "details", "title", "base"]) {
    const found = findMessage((body as Record<string, unknown>)[name]);
    if (found) return found;
  }
  return Object.entries(body)
    .filter(([, value]) => Array.isArray(value))
    .map(([field, value]) => `${field} ${findMessage(value)}`)
    .join("; ");
}
