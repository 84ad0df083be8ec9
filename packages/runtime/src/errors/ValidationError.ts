import { ApiError } from "./ApiError.ts";

/** 400 or 422: the service did not accept what was sent. */
export class ValidationError<Body = unknown> extends ApiError<Body> {
  override readonly name: string = "ValidationError";
}
