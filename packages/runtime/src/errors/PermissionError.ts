import { ApiError } from "./ApiError.ts";

/** 403: the credential is good, and does not allow this. */
export class PermissionError<Body = unknown> extends ApiError<Body> {
  override readonly name: string = "PermissionError";
}
