import { InvalidInputError, isMeetwireError, UnexpectedResponseError } from "./errors.ts";
import type { ErrorContext, MeetwireError } from "./errors.ts";

/** An error class. Its constructor takes a message and details. */
type ErrorClass = new (message: string, details: never) => MeetwireError;

/** The information about a failure at the time it happens. */
export interface FaultDetails extends ErrorContext {
  readonly status?: number;
  readonly body?: unknown;
  readonly requestId?: string | undefined;
}

/**
 * A failure within a call. Faults are thrown where something goes wrong; the code that knows the whole call, its
 * operation, attempts and outcome, then makes the complete error. Callers never see a fault.
 */
export class Fault extends Error {
  readonly ErrorClass: ErrorClass;
  readonly details: FaultDetails;

  constructor(ErrorClass: ErrorClass, message: string, details: FaultDetails = {}) {
    super(message);
    this.ErrorClass = ErrorClass;
    this.details = details;
  }

  toError(context: ErrorContext, redact?: { message(text: string): string }): MeetwireError {
    return new this.ErrorClass(redact ? redact.message(this.message) : this.message, { ...this.details, ...context } as never);
  }
}

/** Runs code that may throw, and completes its error. An unexpected exception is about the response after an attempt, and about the input before. */
export function completeErrors<T>(context: ErrorContext, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw isMeetwireError(error) ? error : toFault(error, context.attempts !== undefined).toError(context);
  }
}

/** Turns an unexpected exception, such as that of an invalid `Date`, into a fault, so that callers only see meetwire's errors. */
export function toFault(cause: unknown, isSent: boolean): Fault {
  if (cause instanceof Fault) return cause;
  const { message = String(cause) } = Object(cause) as Partial<Error>;
  const [ErrorClass, failed] = isSent ? [UnexpectedResponseError, "read the response"] : [InvalidInputError, "write the request"];
  return new Fault(ErrorClass, `cannot ${failed}: ${message}`, { cause });
}
