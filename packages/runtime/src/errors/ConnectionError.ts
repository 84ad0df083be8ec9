import { MeetwireError } from "./MeetwireError.ts";
import type { ErrorContext } from "./MeetwireError.ts";

/** No complete answer: the host was not found, refused, or the connection broke. `outcome` tells whether it can have been done. */
export class ConnectionError extends MeetwireError {
  override readonly name: string = "ConnectionError";
  /** What the JavaScript runtime calls the fault, such as `ECONNREFUSED`, where it has a name for it. */
  declare readonly code: string | undefined;

  // oxlint-disable-next-line no-useless-constructor -- it says what the context may hold
  constructor(message: string, context?: ErrorContext & { code?: string | undefined }) {
    super(message, context);
  }
}
