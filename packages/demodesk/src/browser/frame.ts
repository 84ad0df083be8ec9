import { TimeoutError } from "@meetwire/runtime";

/** A timer takes no more than a signed 32-bit number of milliseconds. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** How a hidden frame is loaded. */
export interface FrameOptions {
  readonly document: Document;
  readonly timeoutMs: number;
  readonly settleMs: number;
  readonly signal?: AbortSignal;
}

/**
 * Loads a page of another host in a hidden frame, which is gone afterwards whatever happens. That the page has loaded is
 * all that can be seen from outside: what it did there, and whether it was an error page, cannot.
 */
export function loadHidden(url: URL, { document, timeoutMs, settleMs, signal }: FrameOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const frame = document.createElement("iframe");
    const end = (settle: () => void) => {
      clearTimeout(timeout);
      clearTimeout(settled);
      signal?.removeEventListener("abort", abort);
      frame.remove();
      settle();
    };
    const abort = () => end(() => reject(signal?.reason as Error));
    const expire = () => end(() => reject(new TimeoutError(`${url.origin} did not load within timeoutMs, ${timeoutMs} ms`, { retryable: true })));
    const timeout = setTimeout(expire, Math.min(timeoutMs, LONGEST_TIMER_MS));
    let settled: ReturnType<typeof setTimeout> | undefined;
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort);
    // The page keeps the login by a script of its own, which is given a moment.
    frame.addEventListener("load", () => (settled ??= setTimeout(() => end(resolve), settleMs)));
    frame.style.display = "none";
    frame.title = "Demodesk";
    // Before the frame is in the page: an empty one would load first, and be taken for the real one.
    frame.src = url.href;
    // A script in the head runs before there is a body.
    (document.body ?? document.documentElement).append(frame);
  });
}
