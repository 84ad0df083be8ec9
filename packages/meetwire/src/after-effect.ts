import { AbortedError, TimeoutError, UnexpectedResponseError } from "@meetwire/runtime";
import type { ErrorContext } from "@meetwire/runtime";

/** The provider's completed effect, for the error if the rest of the verb fails. */
export interface Effect {
  readonly provider: string;
  /** The verb, such as `meetings.create`. */
  readonly operation: string;
  /** The effect in the past tense: `scheduled the meeting 123`. */
  readonly effect: string;
  /** The known part of the result, such as its `id`. The error has it as `data`. */
  readonly data: object;
}

/**
 * Runs the rest of a verb after the provider has acted. If it fails, the error says that the effect
 * happened (`outcome: "done"`), so that callers do not repeat it.
 */
export async function afterEffect<Result>({ provider, operation, effect, data }: Effect, rest: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await rest();
  } catch (cause) {
    const message = `${provider} ${effect}, but the result could not be read: ${(cause as Error).message}. Do not repeat the call: see the error's data`;
    const context: ErrorContext = { provider, operation, cause, outcome: "done", data };
    if (cause instanceof AbortedError) throw new AbortedError(message, context);
    if (cause instanceof TimeoutError) throw new TimeoutError(message, context);
    throw new UnexpectedResponseError(message, context);
  }
}
