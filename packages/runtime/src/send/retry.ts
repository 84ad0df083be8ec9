/** What a failed attempt was, for the decision to send it again. */
export interface Failure {
  readonly method: string;
  readonly idempotent: boolean;
  /** The answer's status; absent where there was none. */
  readonly status?: number | undefined;
  readonly retryAfterMs?: number | undefined;
  /** Whether the connection was refused: nothing can have been processed. */
  readonly refused?: boolean;
}

const REPEATABLE_METHODS = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);
const PASSING_STATUSES = new Set([408, 429, 500, 502, 503, 504]);

/** Full jitter: a random wait up to 0.5 s, doubling with each attempt, up to 8 s. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8000;

/** Whether the same request may succeed later. */
export function isPassing(status: number): boolean {
  return PASSING_STATUSES.has(status);
}

/** Whether a request may be sent again without doing a thing twice. */
export function maySendAgain(failure: Failure): boolean {
  const { status } = failure;
  if (status !== undefined && !isPassing(status)) return false;
  if (failure.idempotent || REPEATABLE_METHODS.has(failure.method)) return true;
  return failure.refused === true || status === 429 || (status === 503 && failure.retryAfterMs !== undefined);
}

/** How long to wait before the next attempt, in milliseconds. */
export function waitBefore(attempt: number, retryAfterMs: number | undefined): number {
  return retryAfterMs ?? Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
}

/** Reads `Retry-After`, seconds or a date, as milliseconds from now. */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  if (!value) return undefined;
  const ms = /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/**
 * Keeps a client from hammering a dead service: a retry costs a token, a success gives a tenth of one back, and below
 * half of the tokens nothing is sent again.
 */
export class RetryBudget {
  static readonly #size = 20;
  #tokens = RetryBudget.#size;

  spend(): boolean {
    if (this.#tokens <= RetryBudget.#size / 2) return false;
    this.#tokens--;
    return true;
  }

  earn(): void {
    this.#tokens = Math.min(RetryBudget.#size, this.#tokens + 0.1);
  }
}
