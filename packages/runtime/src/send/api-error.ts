import { ApiError, AuthenticationError, ConflictError, NotFoundError, PermissionError, RateLimitError, ServerError, ValidationError } from "../errors.ts";
import { Fault } from "../fault.ts";
import type { Label, Provider } from "../operation.ts";
import { ownOf } from "../request/own.ts";
import { parseJson, readHeader } from "./read.ts";
import type { Redactor } from "./redact.ts";
import { isTransient, readRetryAfter } from "./retry.ts";

const CLASSES: Readonly<Record<number, typeof ApiError>> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};

/** The failure that a response reports, with the provider's own message if its text holds one. */
export function apiFault({ provider, operation }: Label, response: Response, text: string, redact: Redactor, findWait?: Provider["findWait"]): Fault {
  const { status } = response;
  const body = parseJson(redact.body(text));
  const ErrorClass = CLASSES[status] ?? (status >= 500 ? ServerError : ApiError);
  const retryAfterMs = readRetryAfter(readHeader(response, "retry-after")) ?? findWait?.(response, body);
  // Redacted before it is cut: half a secret would not be found.
  const message = redact.message(findMessage(body).trim()).slice(0, 300);
  const wait = retryAfterMs === undefined ? "" : ` (it asks to wait ${Math.ceil(retryAfterMs / 1000)} s)`;
  return new Fault(ErrorClass, `${provider} ${operation} ${response.ok ? "failed" : `responded ${status}`}${message && `: ${message}`}${wait}`, {
    status,
    body,
    requestId: redact.body(readHeader(response, "x-request-id") ?? readHeader(response, "request-id") ?? "") || undefined,
    response,
    retryable: isTransient(status),
    retryAfterMs,
  });
}

/** The names under which APIs put messages, most specific first. */
const MESSAGE_NAMES = ["errors", "message", "error", "detail", "details", "title", "base"];

/** No API nests its message deeper than this. A body that nests thousands of levels must not overflow the stack. */
const DEEPEST = 20;

/** Finds the message in an error body: a text, a list, or an object with a message under a usual name. */
function findMessage(body: unknown, depth = 0): string {
  // A gateway's HTML does not help a reader.
  if (typeof body === "string") return /^\s*</.test(body) ? "" : body;
  if (typeof body !== "object" || body === null || depth > DEEPEST) return "";
  const find = (value: unknown) => findMessage(value, depth + 1);
  if (Array.isArray(body)) return body.map(find).filter(Boolean).join("; ");
  const fields = new Map(Object.entries(body));
  for (const name of MESSAGE_NAMES) {
    const found = find(fields.get(name));
    if (found) return found;
  }
  // ConnectyCube and Demodesk list messages by field.
  return [...fields].flatMap(([name, value]) => (Array.isArray(value) ? `${name} ${find(value)}` : [])).join("; ");
}

/** Recognizes a failure under HTTP 200 by a property. Some providers send it empty with every response. */
export function failureIn(name: string): (data: unknown) => boolean {
  return (data) => saysSomething(ownOf(Object(data) as Record<string, unknown>, name));
}

function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(saysSomething);
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return typeof value === "string" ? value.trim() !== "" : Boolean(value);
}
