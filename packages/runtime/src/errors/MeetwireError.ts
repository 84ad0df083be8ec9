/** What every meetwire error can say about the call that failed. */
export interface ErrorContext {
  /** The provider's name, such as `connectycube`. */
  provider?: string | undefined;
  /** The operation, such as `meetings/create`. */
  operation?: string | undefined;
  /** How many times the request was sent; 0 where nothing was sent. */
  attempts?: number | undefined;
  /** Whether the same call may succeed later without a change. Default `false`. */
  retryable?: boolean | undefined;
  /** How long the service asks to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  cause?: unknown;
}

/** Recognises our errors across copies of this package, where `instanceof` does not hold. */
const brand = Symbol.for("meetwire.error");

/** The root of every error that a meetwire client throws. */
export class MeetwireError extends Error {
  override readonly name: string = "MeetwireError";
  declare readonly provider: string | undefined;
  declare readonly operation: string | undefined;
  declare readonly attempts: number;
  declare readonly retryable: boolean;
  declare readonly retryAfterMs: number | undefined;

  constructor(message: string, { cause, ...context }: ErrorContext = {}) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, { attempts: 0, retryable: false }, context);
    Object.defineProperty(this, brand, { value: true });
  }

  /** The error in plain data: no cause, no body and no header, since those may hold a secret. */
  toJSON(): Record<string, unknown> {
    const { name, message, provider, operation, attempts, retryable, retryAfterMs } = this;
    return { name, message, provider, operation, attempts, retryable, retryAfterMs };
  }
}

/** Whether a value is an error of meetwire's, whichever copy of the package made it. */
export function isMeetwireError(value: unknown): value is MeetwireError {
  return value instanceof Error && brand in value;
}
