import { ConnectionError } from "../errors.ts";
import { Fault } from "../fault.ts";
import type { ResponseStream } from "../operation.ts";
import { startAlarm, timeoutOrAbortError } from "./clock.ts";
import { discard, isJson, openBody, readHeader } from "./read.ts";

/** Cancels the bodies of streams that were dropped without being read. Not every runtime has it. */
const dropped: FinalizationRegistry<() => void> | undefined =
  typeof FinalizationRegistry === "function" ? /* @__PURE__ */ new FinalizationRegistry((release) => release()) : undefined;

/**
 * Passes on a body that the caller reads. The stream ends with a typed error at the deadline, when the caller aborts, if
 * the connection breaks, or if the body is shorter than announced.
 *
 * A stream that the caller drops does not keep its connection or the process alive. That is why it reads nothing ahead,
 * and why the alarm does not refer to it.
 */
export const streamedResponse: ResponseStream = async (response, kind, { settings, deadline, label, attempts, redact, broken }) => {
  if (kind === "mixed" && isReadWhole(response)) return undefined;
  const length = contentLength(response);
  const reader = (await openBody(response, broken)).getReader();
  const complete = (fault: Fault) => fault.toError({ ...label, attempts, outcome: "unknown" }, redact);
  let received = 0;
  let failure: Error | undefined;
  const source = { controller: undefined as WeakRef<ReadableStreamDefaultController<Uint8Array>> | undefined };
  const stop = startAlarm(
    deadline - performance.now(),
    settings.signal,
    () => {
      failure = complete(timeoutOrAbortError(settings, true));
      source.controller?.deref()?.error(failure);
      discard(reader);
    },
    unrefTimer,
  );
  const stream = new ReadableStream<Uint8Array>(
    {
      // Otherwise it would be that of a polluted prototype.
      type: undefined,
      start(controller) {
        source.controller = new WeakRef(controller);
        if (failure) controller.error(failure);
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (failure) return;
          if (!done) {
            received += value.byteLength;
            return controller.enqueue(value);
          }
          if (length !== undefined && received !== length)
            throw new Fault(ConnectionError, `the body has ${length} bytes, but ${received} arrived`, { retryable: true });
          controller.close();
        } catch (cause) {
          if (!failure) controller.error(complete(cause instanceof Fault ? cause : broken(cause)));
        }
        stop();
      },
      cancel(reason) {
        stop();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  dropped?.register(stream, () => {
    stop();
    discard(reader);
  });
  return stream;
};

/** Lets the process end before the timer. Node and Bun have a method for it, Deno has a function, and browsers and workers have no process. */
function unrefTimer(timer: unknown): void {
  const { Deno } = globalThis as { Deno?: { unrefTimer?(timer: unknown): void } };
  if (typeof timer === "number") Deno?.unrefTimer?.(timer);
  else (timer as { unref?(): void } | undefined)?.unref?.();
}

/** The length of a body, if it is known. For a compressed body, the header has the compressed length. */
function contentLength(response: Response): number | undefined {
  const length = readHeader(response, "content-length");
  return length === null || readHeader(response, "content-encoding") !== null ? undefined : Number(length);
}

/** Whether a response of several possible media types is read at once: JSON or text, but not a stream of events. */
export function isReadWhole(response: Response): boolean {
  return isJson(response) || /[/+](xml|x?-?yaml)\s*(;|$)|^text\/(?!event-stream)/i.test(readHeader(response, "content-type") ?? "");
}
