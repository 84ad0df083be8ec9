import type { Context } from "../context.ts";
import { isMeetwireError } from "../errors/MeetwireError.ts";
import type { MeetwireError, Outcome } from "../errors/MeetwireError.ts";
import { apiError } from "../errors/statuses.ts";
import type { LabelledOperation } from "../operation.ts";
import type { CallOptions, ClientOptions } from "../options.ts";
import type { HeaderFields } from "../request/headers.ts";
import { limit, sleep } from "./clock.ts";
import { addCredentials, canAsk } from "./credentials.ts";
import { connectionError, followRedirect, sendOnce } from "./follow.ts";
import type { FetchOptions } from "./follow.ts";
import { tell } from "./log.ts";
import { decode, parseJson, readBody } from "./read.ts";
import { chooseWait, earn, isRepeatable, mayBeDone } from "./retry.ts";
import type { Failure } from "./retry.ts";

const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/** A request that is complete but for the credentials. */
export interface PreparedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderFields;
  readonly body: BodyInit | null;
}

/** A request, what it is allowed, and what to do with the answer. */
export interface Exchange<T> {
  readonly context: Context;
  readonly operation: Pick<LabelledOperation, "label" | "idempotent" | "stream">;
  readonly request: PreparedRequest;
  readonly settings: ClientOptions & CallOptions;
  /** By the clock of `performance.now()`. */
  readonly deadline: number;
  /** Takes what it wants from a successful answer and its body, a stream where that was asked for. What it throws ends the call. */
  readonly read: (response: Response, body: BufferSource | ReadableStream<Uint8Array>) => T;
}

/** Sends a request until it has an answer that stands: the retries and the waits of one call. */
export async function exchange<T>({ context, operation, request, settings, deadline, read }: Exchange<T>): Promise<T> {
  const { label, idempotent, stream } = operation;
  const { method, body } = request;
  let attempt = 0;
  let attempts = 0;
  let retries = 0;
  let outcome: Outcome = "failed";
  let refused = false;
  let refreshed = false;
  let sent: boolean;
  let status: number | undefined;

  /** Sends it once and reads the answer; one that reports a failure is thrown. */
  const send = async (signal: AbortSignal): Promise<T> => {
    // Its own: the credential of an attempt that was given up may come while the next is about to be sent.
    const headers = { ...request.headers };
    let url = await addCredentials(context, request.url, headers, { refused, signal });
    // The credential may have come too late. What was reported as failed must not be sent after all.
    signal.throwIfAborted();
    sent = true;
    const options: FetchOptions = { method, headers, body: sendOnce(body, method), signal, redirect: "manual" };
    let response: Response;
    for (let hop = 0; ; hop++) {
      try {
        response = await (settings.fetch ?? fetch)(url, options);
      } catch (fault) {
        throw connectionError(fault, url);
      }
      const next = followRedirect(response, url, options, hop);
      if (next === undefined) break;
      url = next;
    }
    // An attempt that was given up tells nothing any more, should a fetch that knows no signal go on with it.
    signal.throwIfAborted();
    status = response.status;
    if (stream && response.ok) return read(response, stream(response.body, url, settings, deadline, { ...label, attempts: attempt, outcome: "unknown" }));
    const bytes = await readBody(response.body, settings.maxResponseBytes ?? MAX_RESPONSE_BYTES, (fault) => connectionError(fault, url));
    if (!response.ok) throw apiError(label, response, parseJson(decode(bytes)));
    return read(response, bytes);
  };

  for (;;) {
    attempt++;
    sent = false;
    status = undefined;
    const started = performance.now();
    let failure: (MeetwireError & Failure) | undefined;
    let wait: number | undefined;
    try {
      const result = await limit(settings, deadline - started, send);
      earn(context.budget);
      return result;
    } catch (error) {
      // What a hook of the caller's throws is the caller's.
      if (!isMeetwireError(error)) throw error;
      failure = error;
      const unclear = sent && mayBeDone(failure);
      if (unclear) outcome = "unknown";
      attempts += Number(sent);
      const left = deadline - performance.now();
      refused = failure.status === 401 && !refreshed && canAsk(context);
      refreshed ||= refused;
      if (refused) wait = 0;
      else if (!unclear || idempotent || isRepeatable(method)) wait = chooseWait(failure, retries++, settings, left, context.budget);
      if (wait === undefined) throw Object.assign(error, { attempts, outcome });
    } finally {
      if (settings.logger) {
        const durationMs = performance.now() - started;
        const [url] = request.url.split("?", 1);
        void tell(settings.logger, { ...label, method, url: url!, attempt, durationMs, status, error: failure?.name, retryInMs: wait });
      }
    }
    await sleep(wait, settings.signal);
  }
}
