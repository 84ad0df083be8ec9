import { InvalidInputError } from "../errors.ts";
import type { MeetwireError, Outcome } from "../errors.ts";
import { toFault } from "../fault.ts";
import type { Fault } from "../fault.ts";
import type { Provider } from "../operation.ts";
import type { LogEvent, Logger, Settings } from "../options.ts";
import { attempt } from "./attempt.ts";
import type { Exchange, Received, Trace } from "./attempt.ts";
import { sleep, withTimeout } from "./clock.ts";
import { canRenew } from "./credentials.ts";
import type { SentCredential } from "./credentials.ts";
import { discard } from "./read.ts";
import { Redactor } from "./redact.ts";
import { chooseWait, MAX_RETRIES, isIdempotent, mayHaveTakenEffect, refill } from "./retry.ts";

/** The longest wait before a second new credential in one call; it doubles with each. */
const RENEWAL_WAIT_MS = 100;

/** A complete response. */
export interface Exchanged<T> extends Received<T> {
  /** How many times the request was sent for it. */
  readonly attempts: number;
  /** The URL of the request, without credentials. */
  readonly url: string;
}

/** The results of the attempts so far. */
interface Progress {
  /** How many times the request was sent. */
  readonly attempts: number;
  readonly retries: number;
  readonly outcome: Outcome;
  /** The credentials that the provider refused in the attempt before. */
  readonly refused?: readonly SentCredential[] | undefined;
  /** How often a function was asked for a new credential. */
  readonly renewals: number;
}

/** Sends a request until its response is complete: the retries and the waits of one call. */
export async function exchange<T>(given: Exchange<T>): Promise<Exchanged<T>> {
  const { context, operation, request, settings, deadline } = given;
  let progress: Progress = { attempts: 0, retries: 0, outcome: "failed", renewals: 0, refused: undefined };
  for (let number = 1; ; number++) {
    const limited = given.limit && (await given.limit.wait(settings, deadline));
    if (limited) throw limited.toError({ ...operation.label, attempts: progress.attempts, outcome: progress.outcome });
    const started = settings.logger && performance.now();
    const trace: Trace = { sent: undefined, status: undefined, redact: new Redactor([], request.secrets), reader: undefined };
    const attempts = progress.attempts + 1;
    let received: Received<T> | undefined;
    let failure: Failure | undefined;
    try {
      received = await withTimeout(settings, deadline, (signal) => attempt(given, trace, progress.refused, attempts, signal));
    } catch (error) {
      discard(trace.reader);
      failure = planRetry(given, progress, toFault(error, trace.sent !== undefined), trace);
    }
    if (settings.logger) {
      const event = { attempt: number, durationMs: performance.now() - started!, status: trace.status, error: failure?.error.name, retryInMs: failure?.waitMs };
      void callLogger(settings.logger, given, trace.redact, event);
    }
    if (received) {
      refill(context.retryBucket);
      return { data: received.data, response: received.response, attempts, url: request.url };
    }
    if (failure!.waitMs === undefined) throw failure!.error;
    await sleep(failure!.waitMs, settings.signal);
    progress = failure!;
  }
}

/** The decision after a failed attempt. */
interface Failure extends Progress {
  /** The error, if the call ends here. */
  readonly error: MeetwireError;
  /** How long to wait before the next attempt, in milliseconds; `undefined` if the call has failed. */
  readonly waitMs: number | undefined;
}

/** Decides whether a failed request is sent again. */
function planRetry<T>({ context, operation, request, settings, deadline }: Exchange<T>, before: Progress, fault: Fault, trace: Trace): Failure {
  // fetch itself may refuse a request, before it sends anything.
  const sent = trace.sent !== undefined && fault.ErrorClass !== InvalidInputError;
  const unclear = sent && mayHaveTakenEffect(fault.details);
  const attempts = before.attempts + Number(sent);
  const outcome = unclear ? "unknown" : before.outcome;
  const error = fault.toError({ ...operation.label, attempts, outcome }, trace.redact);
  const { renewals, retries } = before;
  if (trace.sent && renewals < maxRenewals(context.provider, settings, fault) && canRenew(trace.sent, settings)) {
    const waitMs = renewals === 0 ? 0 : Math.random() * RENEWAL_WAIT_MS * 2 ** renewals;
    return { error, waitMs, attempts, retries, outcome, refused: trace.sent, renewals: renewals + 1 };
  }
  const safe = !unclear || operation.idempotent || isIdempotent(request.method);
  const waitMs = safe ? chooseWait(fault.details, retries, settings, deadline - performance.now(), context.retryBucket) : undefined;
  return { error, waitMs, attempts, retries: retries + 1, outcome, refused: undefined, renewals };
}

/**
 * How often a call may ask for a new credential. If the provider refused one, with 401 or in its own words, a function is
 * asked once. A client that gets its own tokens asks more often: another process may get a token at the same time, and a
 * new token may invalidate the one before. But if the provider's errors name a refused token and this one does not, such
 * as Zoom's for a missing scope, many new tokens would only harm other processes.
 */
function maxRenewals({ credentials }: Provider, { maxRetries = MAX_RETRIES }: Settings, { details: { status, body } }: Fault): number {
  const isNamed = body !== undefined && credentials.some((each) => each.isRefused?.(body));
  if (status !== 401 && !isNamed) return 0;
  return credentials.some(({ flows, isRefused }) => flows && (isNamed || !isRefused)) ? 1 + maxRetries : 1;
}

/** Reports an attempt that has ended. A logger that fails must not fail the call: its request may have taken effect. */
async function callLogger<T>(
  logger: Logger,
  { operation, request }: Exchange<T>,
  redact: Redactor,
  event: Omit<LogEvent, "provider" | "operation" | "method" | "url">,
): Promise<void> {
  try {
    const [url] = request.url.split("?", 1);
    await logger({ ...operation.label, method: request.method, url: redact.message(url!), ...event });
  } catch {}
}
