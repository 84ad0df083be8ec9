import { MeetwireError } from "@meetwire/runtime";

/** What `fetchAuthToken` gave is no login token, or one that cannot be used: it has ended, or is somebody else's. Nothing of it is in the message. */
export class AuthTokenError extends MeetwireError {
  override readonly name: string = "AuthTokenError";
}
