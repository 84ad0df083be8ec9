import { TimeoutError } from "@meetwire/runtime";

/** The longest timer: a signed 32-bit number of milliseconds. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Options for loading a hidden frame. */
export interface FrameOptions {
  readonly document: Document;
  readonly timeoutMs: number;
  readonly settleMs: number;
  readonly signal?: AbortSignal;
}

/**
 * Loads a page of another host in a hidden frame and always removes the frame afterwards. From outside, only the load
 * event can be seen. It does not show if the page worked or was an error page.
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
    // The page stores the login in a script, which needs a moment.
    frame.addEventListener("load", () => (settled ??= setTimeout(() => end(resolve), settleMs)));
    frame.style.display = "none";
    frame.title = "Demodesk";
    // Set before the frame is in the page: otherwise the load event of an empty page would come first.
    frame.src = url.href;
    // A script in the head runs before the body exists.
    (document.body ?? document.documentElement).append(frame);
  });
}
