import { MeetwireError } from "@meetwire/runtime";

/** The browser's storage cannot be used: it is switched off, full, or not there. Give another one as `storage`. */
export class TokenStorageError extends MeetwireError {
  override readonly name: string = "TokenStorageError";
}
