import { MeetwireError } from "./MeetwireError.ts";

/** The caller's `signal` ended the call. Whether the service acted on the request is unknown. */
export class AbortedError extends MeetwireError {
  override readonly name: string = "AbortedError";
}
