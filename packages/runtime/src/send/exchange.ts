import type { Context } from "../context.ts";
import { isMeetwireError } from "../errors/MeetwireError.ts";
import type { CallOptions, ClientOptions, LogEvent } from "../options.ts";
import { Clock } from "./clock.ts";
import { addCredentials, canRefresh } from "./credentials.ts";
import { connectionError, fetchFollowing, wasNeverSent } from "./follow.ts";
import { readText } from "./read.ts";
import { isPassing, maySendAgain, readRetryAfter, waitBefore } from "./retry.ts";
import type { Failure } from "./retry.ts";

const MAX_RETRIES = 2;
const MAX_RETRY_AFTER_MS = 60_000;
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/** A request that is complete but for the credentials. */
export interface PreparedRequest {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: BodyInit | undefined;
  readonly idempotent: boolean;
  /** Whether the body of a successful answer is left unread, for the caller to stream. */
  readonly stream?: boolean;
}

/** An answer with its body read: whatever its status, it is complete. */
export interface Exchange {
  readonly response: Response;
  /** The body, read; absent where the request asked for a stream. */
  readonly text: string | undefined;
  readonly attempts: number;
}

type Settings = ClientOptions & CallOptions;

/** Sends a request until it has an answer that stands: the retries, the waits, the timeouts and the log of one call. */
export async function exchange(context: Context, request: PreparedRequest, settings: Settings): Promise<Exchange> {
  const clock = new Clock(settings);
  let attempts = 0;
  let retries = 0;
  let refused = false;
  try {
    for (;;) {
      attempts++;
      const started = performance.now();
      const outcome = await clock
        .attempt((signal) => sendOnce(context, request, settings, refused, signal))
        .catch((error: unknown) => ({ error }));
      const failure = describeFailure(request, outcome);
      const refresh = failure?.status === 401 && !refused && canRefresh(context);
      const wait = refresh ? 0 : chooseWait(context, failure, retries, settings);
      settings.logger?.(describeAttempt(context, request, outcome, attempts, started, wait));
      if (wait === undefined || !(await clock.wait(wait))) return standing(context, outcome, attempts);
      if (refresh) refused = true;
      else retries++;
    }
  } catch (error) {
    if (isMeetwireError(error)) Object.assign(error, { provider: context.provider.name, operation: request.operation, attempts });
    throw error;
  }
}

type Outcome = Omit<Exchange, "attempts"> | { readonly error: unknown };

async function sendOnce(context: Context, request: PreparedRequest, settings: Settings, refused: boolean, signal: AbortSignal): Promise<Outcome> {
  const { url, headers } = await addCredentials(context, request.url, request.headers, { refused, signal });
  const init = { method: request.method, headers, body: request.body ?? null, signal };
  const response = await fetchFollowing(settings.fetch ?? fetch, url, init);
  if (request.stream && response.ok) return { response, text: undefined };
  try {
    return { response, text: await readText(response, settings.maxResponseBytes ?? MAX_RESPONSE_BYTES) };
  } catch (cause) {
    throw isMeetwireError(cause) || signal.aborted ? cause : connectionError(cause, request.url);
  }
}

/** What failed, in the terms of the retry policy; nothing where the answer stands. */
function describeFailure({ method, idempotent }: PreparedRequest, outcome: Outcome): Failure | undefined {
  if ("error" in outcome) {
    const passing = isMeetwireError(outcome.error) && outcome.error.retryable;
    return passing ? { method, idempotent, refused: wasNeverSent(outcome.error) } : undefined;
  }
  const { status, headers } = outcome.response;
  return status < 400 ? undefined : { method, idempotent, status, retryAfterMs: readRetryAfter(headers) };
}

/** How long to wait before the request is sent again; nothing where it must not be. */
function chooseWait(context: Context, failure: Failure | undefined, retries: number, settings: Settings): number | undefined {
  const { maxRetryAfterMs = MAX_RETRY_AFTER_MS, maxRetries = MAX_RETRIES } = settings;
  if (!failure || retries >= maxRetries || !maySendAgain(failure) || (failure.retryAfterMs ?? 0) > maxRetryAfterMs) return undefined;
  return context.budget.spend() ? waitBefore(retries + 1, failure.retryAfterMs) : undefined;
}

/** The last attempt's outcome: its answer, or its error thrown. */
function standing({ budget }: Context, outcome: Outcome, attempts: number): Exchange {
  if ("error" in outcome) throw outcome.error;
  if (!isPassing(outcome.response.status)) budget.earn();
  return { ...outcome, attempts };
}

function describeAttempt(context: Context, request: PreparedRequest, outcome: Outcome, attempt: number, started: number, retryInMs: number | undefined): LogEvent {
  const failed = "error" in outcome;
  return {
    provider: context.provider.name,
    operation: request.operation,
    method: request.method,
    url: request.url.split("?", 1)[0]!,
    attempt,
    durationMs: performance.now() - started,
    status: failed ? undefined : outcome.response.status,
    error: failed ? (outcome.error as Error)?.name : undefined,
    retryInMs,
  };
}
