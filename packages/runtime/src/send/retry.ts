import type { RequestOptions } from "../options.ts";

/** How often a request is retried by default. */
export const MAX_RETRIES = 2;

/** The longest wait that a provider may ask for by default. */
export const MAX_RETRY_AFTER_MS = 60_000;

/** Methods that have the same effect if they are sent twice. */
const IDEMPOTENT = /^(GET|HEAD|OPTIONS|PUT|DELETE)$/;

/** Codes of Node, Bun and Deno for a request that never reached the provider. */
const NEVER_SENT = /^(ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|FailedToOpenSocket)$/;

/** Statuses that a later request may not get. Cloudflare's 520 to 524 and 529 mean the same as 502 to 504. */
const TRANSIENT = /* @__PURE__ */ new Set([408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529]);

/** Full jitter: a random wait up to 0.5 s, doubling with each retry, up to 8 s. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8000;

/** How much longer than `Retry-After` a wait may be, so that clients with the same `Retry-After` do not return together. */
const RETRY_AFTER_JITTER = 0.25;
const LONGEST_JITTER_MS = 5000;

/** Whether the same request may succeed later. */
export function isTransient(status: number): boolean {
  return TRANSIENT.has(status);
}

/** Whether a request that was sent, and failed like this, may have taken effect. */
export function mayHaveTakenEffect({ status, code, retryAfterMs }: Failure): boolean {
  if (status === undefined) return !NEVER_SENT.test(code ?? "");
  return status === 408 || (status >= 500 && (status !== 503 || retryAfterMs === undefined));
}

/** The properties of a failure that decide about a retry. */
export interface Failure {
  readonly retryable?: boolean | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
}

/** How long to wait before the retry of a request that can be repeated, in milliseconds; `undefined` if a retry makes no sense. */
export function chooseWait(failure: Failure, retries: number, options: RequestOptions, left: number, bucket: TokenBucket): number | undefined {
  const { maxRetries = MAX_RETRIES, maxRetryAfterMs = MAX_RETRY_AFTER_MS } = options;
  const { retryable, retryAfterMs, status } = failure;
  const wait =
    retryAfterMs === undefined
      ? Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** retries)
      : retryAfterMs + Math.random() * Math.min(LONGEST_JITTER_MS, retryAfterMs * RETRY_AFTER_JITTER);
  // A provider that says when to come back is not failing.
  const cost = status === 429 && retryAfterMs !== undefined ? 0 : RETRY_COST;
  if (!retryable || retries >= maxRetries || wait >= left || (retryAfterMs ?? 0) > maxRetryAfterMs || bucket.tokens < cost) return undefined;
  bucket.tokens -= cost;
  return wait;
}

/** Whether a request of this method can be sent twice and take effect once. */
export function isIdempotent(method: string): boolean {
  return IDEMPOTENT.test(method);
}

/** HTTP dates begin with a day of the week; some providers send ISO 8601. `Date.parse` by itself would read `-5` as a year. */
const DATE = /^((Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,? |\d{4}-\d\d-\d\dT)/;

/** More seconds than this, 31 years, are a time in seconds since 1970; a thousand times as many are milliseconds. */
const LONGEST_SECONDS = 1e9;

/** Reads `Retry-After`, in seconds or as a time, as milliseconds from now. Ignores any other value. */
export function readRetryAfter(value: string | null): number | undefined {
  const text = value?.trim() ?? "";
  if (!/^\d+(\.\d+)?$/.test(text)) return untilTime(DATE.test(text) ? Date.parse(text) : Number.NaN);
  const number = Number(text);
  if (number <= LONGEST_SECONDS) return number * 1000;
  return untilTime(number > LONGEST_SECONDS * 1000 ? number : number * 1000);
}

function untilTime(time: number): number | undefined {
  return Number.isNaN(time) ? undefined : Math.max(0, time - Date.now());
}

/**
 * Limits the retries of a client, so that it does not add load to a provider that is failing. A success adds one token,
 * a retry costs ten; with fewer than ten tokens there is no retry. Whole numbers, because ten times 0.1 is less than 1.
 */
export interface TokenBucket {
  tokens: number;
}

const RETRY_COST = 10;

/** A client starts with a full bucket. */
export const MAX_TOKENS = 100;

/** Adds a token for a success. */
export function refill(bucket: TokenBucket): void {
  if (bucket.tokens < MAX_TOKENS) bucket.tokens++;
}
