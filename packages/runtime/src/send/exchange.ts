import type { Context } from "../context.ts";
import { isMeetwireError } from "../errors/MeetwireError.ts";
import type { MeetwireError, Outcome } from "../errors/MeetwireError.ts";
import type { CallOptions, ClientOptions } from "../options.ts";
import type { HeaderFields } from "../request/headers.ts";
import { sendOnce } from "./attempt.ts";
import type { Attempt } from "./attempt.ts";
import { limit, sleep } from "./clock.ts";
import { canAsk } from "./credentials.ts";
import { logAttempt } from "./log.ts";
import { chooseWait, earn, isRepeatable, mayBeDone } from "./retry.ts";
import type { Failure } from "./retry.ts";

/** A request that is complete but for the credentials. */
export interface PreparedRequest {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderFields;
  readonly body?: BodyInit | undefined;
  /** Whether it can be sent twice without doing a thing twice, whatever its method. */
  readonly idempotent?: boolean | undefined;
  /** Whether the body of a successful answer is left unread, for the caller to stream. */
  readonly stream?: boolean;
}

/** A request, what it is allowed, and what to do with the answer. */
export interface Exchange<T> {
  readonly context: Context;
  readonly request: PreparedRequest;
  readonly settings: ClientOptions & CallOptions;
  /** By the clock of `performance.now()`. */
  readonly deadline: number;
  /** Takes what it wants from a successful answer and its body, a stream where that was asked for. What it throws ends the call. */
  readonly read: (response: Response, body: BufferSource | ReadableStream<Uint8Array>) => T;
}

/** Sends a request until it has an answer that stands: the retries and the waits of one call. */
export async function exchange<T>(task: Exchange<T>): Promise<T> {
  const { context, request, settings, deadline } = task;
  let attempts = 0;
  let retries = 0;
  let outcome: Outcome = "failed";
  let refused = false;
  let refreshed = false;
  for (let number = 1; ; number++) {
    const attempt: Attempt = { number, started: performance.now(), refused, sent: false };
    let failure: (MeetwireError & Failure) | undefined;
    let wait: number | undefined;
    try {
      const result = await limit(settings, deadline - attempt.started, (signal) => sendOnce(task, attempt, signal));
      earn(context.budget);
      return result;
    } catch (error) {
      // What a hook of the caller's throws is the caller's.
      if (!isMeetwireError(error)) throw error;
      failure = error;
      const unclear = attempt.sent && mayBeDone(failure);
      if (unclear) outcome = "unknown";
      attempts += Number(attempt.sent);
      const left = deadline - performance.now();
      refused = failure.status === 401 && !refreshed && canAsk(context);
      refreshed ||= refused;
      if (refused) wait = 0;
      else if (!unclear || request.idempotent || isRepeatable(request.method)) wait = chooseWait(failure, retries++, settings, left, context.budget);
      if (wait === undefined) throw Object.assign(error, { attempts, outcome });
    } finally {
      if (settings.logger) logAttempt(settings.logger, task, attempt, failure, wait);
    }
    await sleep(wait, settings.signal);
  }
}
