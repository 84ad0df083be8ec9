import type { MeetwireError } from "../errors/MeetwireError.ts";
import type { RequestOptions } from "../options.ts";

const MAX_RETRIES = 2;
const MAX_RETRY_AFTER_MS = 60_000;

/** Methods that do the same when they are sent twice. */
const REPEATABLE = /^(GET|HEAD|OPTIONS|PUT|DELETE)$/;

/** Faults in which the request never reached the service, as Node, Bun and Deno call them. */
const NEVER_SENT = /^(ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|FailedToOpenSocket)$/;

/** Full jitter: a random wait up to 0.5 s, doubling with each retry, up to 8 s. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8000;

/** Whether the same request may succeed later. */
export function isPassing(status: number): boolean {
  return [408, 429, 500, 502, 503, 504].includes(status);
}

/** Whether the service may have done what a request asked for that was sent and failed like this. */
export function mayBeDone({ status, code, retryAfterMs }: Failure): boolean {
  if (status === undefined) return !NEVER_SENT.test(code ?? "");
  return status === 408 || (status >= 500 && (status !== 503 || retryAfterMs === undefined));
}

/** What the policy looks at in an error. */
export type Failure = Pick<MeetwireError, "retryable" | "retryAfterMs"> & { readonly status?: number; readonly code?: string | undefined };

/** How long to wait before a request is sent again that can be, in milliseconds; nothing where that is of no use. */
export function chooseWait(failure: Failure, retries: number, options: RequestOptions, left: number, budget: RetryBudget): number | undefined {
  const { maxRetries = MAX_RETRIES, maxRetryAfterMs = MAX_RETRY_AFTER_MS } = options;
  const { retryable, retryAfterMs } = failure;
  const wait = retryAfterMs ?? Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** retries);
  if (!retryable || retries >= maxRetries || wait >= left || (retryAfterMs ?? 0) > maxRetryAfterMs || budget.successes < RETRY_COST) return undefined;
  budget.successes -= RETRY_COST;
  return wait;
}

/** Whether a method can be sent twice without doing a thing twice. */
export function isRepeatable(method: string): boolean {
  return REPEATABLE.test(method);
}

/** Reads `Retry-After`, seconds or a date, as milliseconds from now. */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after") ?? "";
  const ms = /^[\d.]+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/**
 * Keeps a client from hammering a dead service: what ten successes earn pays for one retry, ten retries can be saved
 * up, and without means nothing is sent again. In whole numbers, since ten tenths are less than one.
 */
export interface RetryBudget {
  successes: number;
}

const RETRY_COST = 10;

/** What a client starts with, and the most that it saves up. */
export const MOST_SUCCESSES = 100;

/** Notes a success. */
export function earn(budget: RetryBudget): void {
  budget.successes = Math.min(MOST_SUCCESSES, budget.successes + 1);
}
