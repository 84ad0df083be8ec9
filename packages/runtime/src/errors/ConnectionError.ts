import { MeetwireError } from "./MeetwireError.ts";

/** No complete answer: the host was not found, refused, or the connection broke. `outcome` tells whether it can have been done. */
export class ConnectionError extends MeetwireError {
  override readonly name: string = "ConnectionError";
  /** What the JavaScript runtime calls the fault, such as `ECONNREFUSED`, where it has a name for it. */
  declare readonly code: string | undefined;
}
