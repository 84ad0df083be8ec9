import { MeetwireError } from "./MeetwireError.ts";

/** The service answered with something it never promised: not JSON, too large, or a redirect to another origin. */
export class UnexpectedResponseError extends MeetwireError {
  override readonly name: string = "UnexpectedResponseError";
}
