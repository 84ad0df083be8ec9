import { InvalidInputError } from "./errors.ts";
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

/** Runs code that may throw a {@link Fault}, and turns the fault into a complete error. */
export function completeErrors<T>(context: ErrorContext, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof Fault ? error.toError(context) : error;
  }
}

/** Runs code that reads the caller's input and writes a request. Whatever it throws is about the input, such as an invalid `Date`. */
export function completeInput<T>(context: ErrorContext, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    const fault = cause instanceof Fault ? cause : new Fault(InvalidInputError, `cannot write the request: ${(cause as Error).message}`, { cause });
    throw fault.toError(context);
  }
}
