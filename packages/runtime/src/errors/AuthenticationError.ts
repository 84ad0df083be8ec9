import { ApiError } from "./ApiError.ts";

/** 401: the credential is missing, wrong or expired. */
export class AuthenticationError<Body = unknown> extends ApiError<Body> {
  override readonly name: string = "AuthenticationError";
}
