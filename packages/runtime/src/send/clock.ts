import { AbortedError } from "../errors/AbortedError.ts";
import type { MeetwireError } from "../errors/MeetwireError.ts";
import { TimeoutError } from "../errors/TimeoutError.ts";
import type { CallOptions } from "../options.ts";

const TIMEOUT_MS = 60_000;

/** A timer takes no more than a signed 32-bit number of milliseconds, about 25 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Calls back once, when the time is over or the caller aborts, whichever is first. Returns what calls it off. */
export function startAlarm(ms: number, caller: AbortSignal | undefined, ring: () => void): () => void {
  const stop = () => {
    clearTimeout(timer);
    caller?.removeEventListener("abort", end);
  };
  const end = () => {
    stop();
    ring();
  };
  // Rounded up: a timer drops what is less than a millisecond, and would ring before the time is over.
  const timer = setTimeout(end, Math.min(Math.ceil(Math.max(ms, 0)), LONGEST_TIMER_MS));
  caller?.addEventListener("abort", end);
  if (ms <= 0 || caller?.aborted) end();
  return stop;
}

/** Waits between two attempts; no longer than until the caller aborts. */
export function sleep(ms: number, caller: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => void startAlarm(ms, caller, resolve));
}

/** Runs one attempt in the time that is left, and rejects as soon as that is over or the caller aborts, whatever the attempt does then. */
export function limit<T>(settings: CallOptions, left: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const { timeoutMs = TIMEOUT_MS, signal } = settings;
    const controller = new AbortController();
    const stop = startAlarm(Math.min(timeoutMs, left), signal, () => {
      const error = endOf(settings, left < timeoutMs);
      reject(error);
      controller.abort(error);
    });
    if (controller.signal.aborted) return;
    void work(controller.signal).then(resolve, reject).then(stop);
  });
}

/** Why a call ended before its answer was complete. */
export function endOf({ signal, timeoutMs = TIMEOUT_MS, deadlineMs }: CallOptions, byDeadline: boolean): MeetwireError {
  if (signal?.aborted) return new AbortedError("the caller's signal ended the call", { cause: signal.reason });
  return new TimeoutError(`no complete answer within ${byDeadline ? `deadlineMs, ${deadlineMs}` : `timeoutMs, ${timeoutMs}`} ms`, { retryable: true });
}
