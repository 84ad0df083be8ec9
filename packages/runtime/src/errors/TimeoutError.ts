import { MeetwireError } from "./MeetwireError.ts";

/** `timeoutMs` or `deadlineMs` ran out. Whether the service acted on the request is unknown. */
export class TimeoutError extends MeetwireError {
  override readonly name: string = "TimeoutError";
}
