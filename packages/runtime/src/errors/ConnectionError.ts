import { MeetwireError } from "./MeetwireError.ts";

/** No answer: the host was not found, refused, or the connection broke. Whether the service acted on the request is unknown. */
export class ConnectionError extends MeetwireError {
  override readonly name: string = "ConnectionError";
}
