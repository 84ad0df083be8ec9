import { apiError } from "../errors/statuses.ts";
import { addCredentials, askCredentials, canAsk } from "./credentials.ts";
import type { Credentials } from "./credentials.ts";
import type { Exchange } from "./exchange.ts";
import { connectionError, fetchFollowing } from "./follow.ts";
import { decode, parseJson, readBody } from "./read.ts";
import { guardStream } from "./stream.ts";

const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/** One attempt, and how far it came. */
export interface Attempt {
  /** From 1. */
  readonly number: number;
  /** By the clock of `performance.now()`. */
  readonly started: number;
  /** Whether the attempt before was refused for its credential. */
  readonly refused: boolean;
  sent: boolean;
  status?: number;
}

/** Sends a request once and reads the answer; one that reports a failure is thrown. */
export async function sendOnce<T>({ context, request, settings, deadline, read }: Exchange<T>, attempt: Attempt, signal: AbortSignal): Promise<T> {
  const { operation, method, body = null, stream } = request;
  const provider = context.provider.name;
  const headers = { ...request.headers };
  const current = canAsk(context) ? await askCredentials(context, { refused: attempt.refused, signal }) : (context.options as Credentials);
  const url = addCredentials(context, current, request.url, headers);
  // The credential may have come too late. What was reported as failed must not be sent after all.
  signal.throwIfAborted();
  attempt.sent = true;
  const response = await fetchFollowing(settings.fetch ?? fetch, url, { method, headers, body, signal, redirect: "manual" });
  attempt.status = response.status;
  if (stream && response.ok) {
    return read(
      response,
      guardStream(response.body ?? new Blob().stream(), url, settings, deadline, { provider, operation, attempts: attempt.number, outcome: "unknown" }),
    );
  }
  const bytes = await readBody(response, settings.maxResponseBytes ?? MAX_RESPONSE_BYTES, (fault) => connectionError(fault, url));
  if (!response.ok) throw apiError(provider, operation, response, parseJson(decode(bytes)));
  return read(response, bytes);
}
