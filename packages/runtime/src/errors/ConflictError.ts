import { ApiError } from "./ApiError.ts";

/** 409: the request contradicts the present state. */
export class ConflictError<Body = unknown> extends ApiError<Body> {
  override readonly name: string = "ConflictError";
}
