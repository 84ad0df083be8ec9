import { MeetwireError } from "./MeetwireError.ts";

/** The caller's `signal` ended the call; its reason is the `cause`. `outcome` tells whether it can have been done. */
export class AbortedError extends MeetwireError {
  override readonly name: string = "AbortedError";
}
