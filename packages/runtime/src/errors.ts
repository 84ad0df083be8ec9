/** An error's information about the failed call. */
export interface ErrorContext {
  /** The provider's name, such as `connectycube`. */
  provider?: string | undefined;
  /** The operation, such as `meetings/create`. */
  operation?: string | undefined;
  /** How many times the request was sent. Default 0. */
  attempts?: number | undefined;
  /** Whether the request took effect. Default `failed`. */
  outcome?: Outcome | undefined;
  /** Whether the same call may succeed later without a change. Default `false`. */
  retryable?: boolean | undefined;
  /** How long the provider asks to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** The JavaScript runtime's code for a connection fault. */
  code?: string | undefined;
  /** The response's data, if the request took effect. */
  data?: unknown;
  /** The response, with its body already read. */
  response?: Response | undefined;
  cause?: unknown;
}

/**
 * Whether a request took effect, over all of its attempts.
 *
 * - `failed`: the provider certainly did not act. It is safe to try again.
 * - `unknown`: the provider may have acted. Check before you try again.
 * - `done`: the provider acted, and something failed afterwards, such as your hook. `data` holds the response's data.
 */
export type Outcome = "failed" | "unknown" | "done";

/** Recognizes our errors across copies of this package. `instanceof` only knows its own copy. */
const brand = Symbol.for("meetwire.error");

/** The only properties in `toJSON`. Printing shows them, too: causes, bodies and headers may hold secrets. */
const SHOWN = ["name", "message", "provider", "operation", "status", "code", "requestId", "attempts", "outcome", "retryable", "retryAfterMs"];

/** The base class of every error that a meetwire client throws. */
export class MeetwireError extends Error {
  override readonly name: string = "MeetwireError";
  /** The provider's name, such as `connectycube`. */
  declare readonly provider: string | undefined;
  /** The operation, such as `meetings/create`. */
  declare readonly operation: string | undefined;
  /** How many times the request was sent; 0 if it never was. */
  declare readonly attempts: number;
  /** Whether the request took effect: `failed`, `unknown` or `done`. Check before you repeat a call that is not `failed`. */
  declare readonly outcome: Outcome;
  /** Whether the same call may succeed later without a change. */
  declare readonly retryable: boolean;
  /** How long the provider asks to wait, in milliseconds, if it does. */
  declare readonly retryAfterMs: number | undefined;
  /** The response's data if `outcome` is `done`. Not enumerable, because logs should not hold it. */
  declare readonly data: unknown;
  /** The response, if there is one, with its body already read. Not enumerable, because logs should not hold its headers. */
  declare readonly response: Response | undefined;

  constructor(
    message: string,
    { cause, data, response, body, attempts = 0, outcome = "failed", retryable = false, ...context }: Partial<ApiErrorContext> = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, { attempts, outcome, retryable }, context);
    Object.defineProperties(this, { data: { value: data }, response: { value: response }, body: { value: body } });
  }

  get [brand](): true {
    return true;
  }

  /** The error as plain data that is safe to log: no credential, body or header. */
  toJSON(): Record<string, unknown> {
    return Object.fromEntries(SHOWN.map((name) => [name, this[name as keyof this]]));
  }
}

/** Whether a value is a meetwire error, whichever copy of the package made it. Its `name` says which one. */
export function isMeetwireError(value: unknown): value is MeetwireError {
  return typeof value === "object" && value !== null && brand in value;
}

/** The input cannot be sent. If it belongs to a call, no request was sent. */
export class InvalidInputError extends MeetwireError {
  override readonly name: string = "InvalidInputError";
}

/** The caller's `signal` ended the call. The signal's reason is the `cause`; `outcome` says whether the request took effect. */
export class AbortedError extends MeetwireError {
  override readonly name: string = "AbortedError";
}

/** `timeoutMs` or `deadlineMs` ran out. `outcome` says whether the request took effect. */
export class TimeoutError extends MeetwireError {
  override readonly name: string = "TimeoutError";
}

/** No complete response: the host was not found or refused, or the connection broke. `outcome` says whether the request took effect. */
export class ConnectionError extends MeetwireError {
  override readonly name: string = "ConnectionError";
  /** The JavaScript runtime's code for the fault, such as `ECONNREFUSED`, if it has one. */
  declare readonly code: string | undefined;
}

/** The provider sent something that the API does not promise: not JSON, too large, or a redirect. */
export class UnexpectedResponseError extends MeetwireError {
  override readonly name: string = "UnexpectedResponseError";
}

/** Your `onResponse` hook failed after the request took effect. The hook's own error is the `cause`; `outcome` is `done`. */
export class ResponseHookError extends MeetwireError {
  override readonly name: string = "ResponseHookError";
}

/** A webhook has no secret or signature, or a wrong one. Respond with 401 and ignore it. */
export class WebhookSecretError extends MeetwireError {
  override readonly name: string = "WebhookSecretError";
}

/** A failed response's additions to {@link ErrorContext}. */
export interface ApiErrorContext<Body = unknown> extends ErrorContext {
  status: number;
  body: Body;
  requestId?: string | undefined;
}

/** The provider's response reports a failure. The message is the provider's own, if it gives one. */
export class ApiError<Body = unknown> extends MeetwireError {
  override readonly name: string = "ApiError";
  /** The HTTP status. 200 if the provider reports failures inside successful responses. */
  declare readonly status: number;
  /** The response's body: parsed if it is JSON, otherwise its text. Not enumerable, because logs should not hold it. */
  declare readonly body: Body;
  /** The provider's identifier of the request, for its support. */
  declare readonly requestId: string | undefined;

  // oxlint-disable-next-line no-useless-constructor -- its context is required
  constructor(message: string, context: ApiErrorContext<Body>) {
    super(message, context);
  }
}

/** 400 or 422: the provider did not accept the input. */
export class ValidationError<Body = unknown> extends ApiError<Body> {
  override readonly name: string = "ValidationError";
}

/** 401: the credential is missing, wrong or expired. */
export class AuthenticationError<Body = unknown> extends ApiError<Body> {
  override readonly name: string = "AuthenticationError";
}

/** 403: the credential is valid, but does not allow this. */
export class PermissionError<Body = unknown> extends ApiError<Body> {
  override readonly name: string = "PermissionError";
}

/** 404: the identifier does not exist, or you are not allowed to see it. */
export class NotFoundError<Body = unknown> extends ApiError<Body> {
  override readonly name: string = "NotFoundError";
}

/** 409: the request conflicts with the current state. */
export class ConflictError<Body = unknown> extends ApiError<Body> {
  override readonly name: string = "ConflictError";
}

/** 429: too many requests. `retryAfterMs` says how long to wait, if the provider does. */
export class RateLimitError<Body = unknown> extends ApiError<Body> {
  override readonly name: string = "RateLimitError";
}

/** 5xx: the provider, or a proxy in front of it, failed. */
export class ServerError<Body = unknown> extends ApiError<Body> {
  override readonly name: string = "ServerError";
}
