import type { ErrorContext } from "../errors/MeetwireError.ts";
import type { CallOptions } from "../options.ts";
import { endOf, startAlarm } from "./clock.ts";
import { connectionError } from "./follow.ts";
import { discard } from "./read.ts";

/** Passes on a body that the caller reads. It ends as a call does: at the deadline, when the caller aborts, or with a typed error. */
export function streamedResponse(
  body: ReadableStream<Uint8Array> | null,
  url: string,
  settings: CallOptions,
  deadline: number,
  context: ErrorContext,
): ReadableStream<Uint8Array> {
  const reader = (body ?? new Blob().stream()).getReader();
  let stop: () => void;
  return new ReadableStream({
    start(controller) {
      stop = startAlarm(deadline - performance.now(), settings.signal, () => {
        controller.error(Object.assign(endOf(settings, true), context));
        discard(reader);
      });
    },
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        controller.close();
      } catch (fault) {
        controller.error(Object.assign(connectionError(fault, url), context));
      }
      stop();
    },
    cancel(reason) {
      stop();
      return reader.cancel(reason);
    },
  });
}
