/** What every meetwire error can say about the call that failed. */
export interface ErrorContext {
  /** The provider's name, such as `connectycube`. */
  provider?: string | undefined;
  /** The operation, such as `meetings/create`. */
  operation?: string | undefined;
  /** How many times the request was sent; 0 where nothing was sent. */
  attempts?: number | undefined;
  /** Whether the service may have done what was asked all the same. Default `failed`. */
  outcome?: Outcome | undefined;
  /** Whether the same call may succeed later without a change. Default `false`. */
  retryable?: boolean | undefined;
  /** How long the service asks to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** What the JavaScript runtime calls a fault of the connection. */
  code?: string | undefined;
  cause?: unknown;
}

/**
 * What became of a request that failed, all its attempts taken together. `failed`: the service certainly did not do
 * it, so that it can be asked again. `unknown`: it may have, so look before you ask for a second one.
 */
export type Outcome = "failed" | "unknown";

/** Recognises our errors across copies of this package, where `instanceof` does not hold. */
const brand = Symbol.for("meetwire.error");

/** All that `toJSON` tells: no cause, no body and no header, since those may hold a secret. */
const TOLD = ["name", "message", "provider", "operation", "status", "code", "requestId", "attempts", "outcome", "retryable", "retryAfterMs"];

/** The root of every error that a meetwire client throws. */
export class MeetwireError extends Error {
  override readonly name: string = "MeetwireError";
  /** The provider's name, such as `connectycube`. */
  declare readonly provider: string | undefined;
  /** The operation, such as `meetings/create`. */
  declare readonly operation: string | undefined;
  /** How many times the request was sent; 0 where nothing was sent. */
  declare readonly attempts: number;
  /** `failed` where the service certainly did not do what was asked, `unknown` where it may have: look before you ask again. */
  declare readonly outcome: Outcome;
  /** Whether the same call may succeed later without a change. */
  declare readonly retryable: boolean;
  /** How long the service asks to wait, in milliseconds, where it does. */
  declare readonly retryAfterMs: number | undefined;

  constructor(message: string, { cause, ...context }: ErrorContext = {}) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, { attempts: 0, outcome: "failed", retryable: false }, context);
  }

  get [brand](): true {
    return true;
  }

  /** The error in plain data, with nothing in it that may be secret. */
  toJSON(): Record<string, unknown> {
    return Object.fromEntries(TOLD.map((name) => [name, this[name as keyof this]]));
  }
}

/** Whether a value is an error of meetwire's, whichever copy of the package made it: tell which by its `name`. */
export function isMeetwireError(value: unknown): value is MeetwireError {
  return typeof value === "object" && value !== null && brand in value;
}
