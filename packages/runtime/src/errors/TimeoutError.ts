import { MeetwireError } from "./MeetwireError.ts";

/** `timeoutMs` or `deadlineMs` ran out. `outcome` tells whether it can have been done. */
export class TimeoutError extends MeetwireError {
  override readonly name: string = "TimeoutError";
}
