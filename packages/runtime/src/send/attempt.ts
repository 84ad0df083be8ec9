import { BareObject } from "../bare-object.ts";
import type { Context } from "../context.ts";
import { UnexpectedResponseError } from "../errors.ts";
import { Fault } from "../fault.ts";
import type { CallLimit, LabelledOperation } from "../operation.ts";
import type { Settings } from "../options.ts";
import type { HeaderFields } from "../request/headers.ts";
import type { PreparedRequest } from "../request/prepare.ts";
import { apiFault } from "./api-error.ts";
import { connectionFault, NODE_TIMEOUT_MS, patientDispatcher, sendOnce } from "./connection.ts";
import { addCredentials } from "./credentials.ts";
import type { SentCredential, Target } from "./credentials.ts";
import { decode, discard, readResponse } from "./read.ts";
import { hideSecrets, Redactor } from "./redact.ts";
import { followRedirect, MAX_REDIRECTS } from "./redirect.ts";

const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/** A request, its limits, and how to read the response. */
export interface Exchange<T> {
  readonly context: Context;
  readonly operation: Pick<LabelledOperation, "label" | "idempotent" | "stream" | "response" | "security">;
  readonly request: PreparedRequest;
  readonly settings: Settings;
  /** On the clock of `performance.now()`. */
  readonly deadline: number;
  /** Reads a successful response and its body, which may be a stream. May throw a {@link Fault}; `redact` is for quoted text. */
  readonly read: (response: Response, body: BufferSource | ReadableStream<Uint8Array>, redact: Redactor) => T;
  readonly limit?: CallLimit | undefined;
}

/** The state of a running attempt. An abandoned attempt only changes its own state. */
export interface Trace {
  /** The credentials of the request; `undefined` until it is handed to `fetch`. */
  sent: readonly SentCredential[] | undefined;
  status: number | undefined;
  redact: Redactor;
  /** Reads the body of the response. */
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
}

/** A response that was read. */
export interface Received<T> {
  readonly data: T;
  readonly response: Response;
}

/** Sends a request once and reads the response. `attempts` counts this one, too. Throws a {@link Fault} if it reports a failure or is not complete. */
export async function attempt<T>(
  given: Exchange<T>,
  trace: Trace,
  refused: readonly SentCredential[] | undefined,
  attempts: number,
  signal: AbortSignal,
): Promise<Received<T>> {
  const { context, operation, request, settings, deadline, read } = given;
  const target = await addCredentials(context, settings, operation.security, request, refused, signal);
  // Calls that waited for the same credential must not be sent together.
  const limited = given.limit?.isLate() && (await given.limit.wait(settings, deadline, signal));
  if (limited) throw limited;
  // The attempt may have been given up by now. A request that was reported as failed must not be sent afterwards.
  signal.throwIfAborted();
  trace.sent = target.sent;
  const redact = (trace.redact = new Redactor(target.sent, request.secrets));
  const received = await send(given, target, signal);
  given.limit?.learn(received);
  // The attempt may have been given up while a fetch that ignores its signal went on.
  if (signal.aborted) discard(received.body);
  signal.throwIfAborted();
  const response = hideSecrets(received, redact, request.secrets);
  trace.status = response.status;
  const broken = (cause: unknown) => connectionFault(cause, target.url, settings.fetch);
  // Not all test doubles have `ok`.
  const isSuccess = (response.ok as boolean | undefined) ?? response.status < 300;
  const stream =
    isSuccess &&
    operation.stream &&
    (await operation.stream(response, operation.response, { settings, deadline, label: operation.label, attempts, redact, broken }));
  if (stream) return { data: read(response, stream, redact), response };
  const body = await readResponse(response, settings.maxResponseBytes ?? MAX_RESPONSE_BYTES, broken, trace);
  if (!isSuccess) {
    const { findWait } = context.provider;
    const fault = apiFault(operation.label, response, decode(body), redact, findWait);
    if (findWait && response.status === 429) given.limit?.learn(received, fault.details.retryAfterMs);
    throw fault;
  }
  return { data: read(response, body, redact), response };
}

/** Sends a request and follows redirects. */
async function send<T>({ operation, settings, request: { method, body } }: Exchange<T>, first: Target, signal: AbortSignal): Promise<Response> {
  const isLong = operation.stream !== undefined || (settings.timeoutMs ?? 0) >= NODE_TIMEOUT_MS;
  const patient = isLong && settings.fetch === undefined ? patientDispatcher() : undefined;
  // fetch would read the options of a polluted prototype.
  const init = (headers: HeaderFields): RequestInit =>
    Object.assign(new BareObject(), { method, headers, body: sendOnce(body, method), signal, redirect: "manual" } as const, patient);
  let target = first;
  for (let hop = 0; ; hop++) {
    let response: Response;
    try {
      response = await (settings.fetch ?? fetch)(target.url, init(target.headers));
    } catch (cause) {
      throw connectionFault(cause, target.url, settings.fetch);
    }
    if (typeof response?.status !== "number") throw new Fault(UnexpectedResponseError, "the fetch option returned no Response");
    const next = followRedirect(response, target, method === "GET" && hop < MAX_REDIRECTS);
    if (!next) return response;
    target = next;
  }
}
