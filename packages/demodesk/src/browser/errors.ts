import { MeetwireError } from "@meetwire/runtime";

/**
 * `fetchAuthToken` returned a value that is not a usable login token: it is malformed, has expired, or belongs to another
 * user. The message does not contain any part of it.
 */
export class AuthTokenError extends MeetwireError {
  override readonly name: string = "AuthTokenError";
}

/** The browser's storage cannot be used: it is turned off, full or missing. Pass another one as `storage`. */
export class TokenStorageError extends MeetwireError {
  override readonly name: string = "TokenStorageError";
}
