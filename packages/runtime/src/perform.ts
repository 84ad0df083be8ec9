import { addressOf } from "./context.ts";
import type { Context } from "./context.ts";
import { isMeetwireError, ResponseHookError, UnexpectedResponseError } from "./errors.ts";
import type { ErrorContext } from "./errors.ts";
import { completeErrors, Fault } from "./fault.ts";
import type { LabelledOperation, Params } from "./operation.ts";
import type { Settings } from "./options.ts";
import { prepareRequest } from "./request/prepare.ts";
import { apiFault } from "./send/api-error.ts";
import type { Exchanged } from "./send/exchange.ts";
import { withTimeout } from "./send/clock.ts";
import { exchange } from "./send/exchange.ts";
import { decode, discard, isJson, parseJson, readHeader } from "./send/read.ts";
import type { Redactor } from "./send/redact.ts";
import { mergeDefined } from "./settings.ts";

/**
 * Performs one call: from parameters to the data of a successful response, or a typed error.
 *
 * @throws {InvalidInputError} at once, if the request cannot be written
 */
export function perform(
  context: Context,
  operation: LabelledOperation,
  params: Params,
  settings: Settings,
  deadline: number = startDeadline(settings),
  link?: (baseUrl: string) => string | undefined,
): Promise<Exchanged<unknown>> {
  const request = completeErrors(operation.label, () => prepareRequest(operation, addressOf(context, operation), params, settings, link));
  const read = (response: Response, body: unknown, redact: Redactor) =>
    body instanceof ReadableStream ? body : readData(context, operation, response, body as BufferSource, redact);
  const limit = context.findLimit?.(operation, params, settings);
  const exchanged = exchange({ context, operation, request, settings, deadline, read, limit });
  return settings.onResponse ? exchanged.then((done) => callHook(operation, settings, deadline, done)) : exchanged;
}

/** When a call that starts now ends at the latest, on the clock of `performance.now()`. */
export function startDeadline({ deadlineMs }: Settings): number {
  return deadlineMs === undefined ? Infinity : performance.now() + deadlineMs;
}

/** Reads the data of a response. Throws if it reports a failure. */
function readData(
  { provider }: Context,
  { label, response: kind, mayBeEmpty }: LabelledOperation,
  response: Response,
  body: BufferSource,
  redact: Redactor,
): unknown {
  const text = decode(body);
  const data = parseJson(text);
  if (provider.isFailure?.(data)) throw apiFault(label, response, text, redact);
  // ConnectyCube's delete promises no content, and responds with a sentence that is not JSON.
  if (kind === "mixed" && !isJson(response)) return text;
  if (kind === "text" || kind === "none") return kind === "text" ? text : undefined;
  if (data !== text) return data;
  if (response.status === 204 || response.status === 205 || (text === "" && (mayBeEmpty || kind === "any"))) return undefined;
  const type = readHeader(response, "content-type") ?? "";
  // A route that the spec does not have: text is a string, other media types are a `Blob`.
  if (kind === "any" && !/json/.test(type)) return type === "" || /^text\/|xml|javascript|urlencoded/.test(type) ? text : new Blob([body], { type });
  // The message does not quote the response: it may be cut off, and hold a secret such as a login's token.
  throw new Fault(UnexpectedResponseError, `the response is not JSON, but ${text.length} characters of ${type || "no type"}`);
}

/** Calls the caller's hook. The request has taken effect, so it is not sent again, whatever the hook does. */
async function callHook({ label }: LabelledOperation, settings: Settings, deadline: number, exchanged: Exchanged<unknown>): Promise<Exchanged<unknown>> {
  const { data, response, attempts } = exchanged;
  const done: ErrorContext = { ...label, attempts, outcome: "done", data, response };
  try {
    await withTimeout(mergeDefined<Settings>(settings, { timeoutMs: Infinity }), deadline, async () =>
      settings.onResponse?.({ ...label, status: response.status, data, response, attempts }),
    );
    return exchanged;
  } catch (cause) {
    if (data instanceof ReadableStream) discard(data);
    if (cause instanceof Fault) throw cause.toError(done);
    // An error whose outcome is already `done`, such as one of @meetwire/validate, says more than ours would.
    if (isMeetwireError(cause) && cause.outcome === "done") throw cause;
    const message = cause instanceof Error ? `: ${cause.message}` : "";
    throw new ResponseHookError(`${label.provider} ${label.operation} succeeded, but onResponse failed${message}`, { ...done, cause });
  }
}
