import { ApiError } from "./ApiError.ts";

/** 429: too many requests. `retryAfterMs` says how long to wait, where the service does. */
export class RateLimitError<Body = unknown> extends ApiError<Body> {
  override readonly name: string = "RateLimitError";
}
