import { AbortedError, TimeoutError } from "../errors.ts";
import { Fault } from "../fault.ts";
import type { CallOptions } from "../options.ts";

export const TIMEOUT_MS = 60_000;

/** A timer takes at most a signed 32-bit number of milliseconds, about 25 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Calls back once: when the time is over or when the caller aborts, whichever is first. Returns a function that cancels it.
 * An infinite time needs no timer. `prepare` gets the timer, for example to unref it.
 */
export function startAlarm(ms: number, signal: AbortSignal | undefined, ring: () => void, prepare?: (timer: unknown) => void): () => void {
  const stop = () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
  };
  const end = () => {
    stop();
    ring();
  };
  // Rounded up: a timer drops fractions of a millisecond, and would ring early.
  const timer = ms === Infinity ? undefined : setTimeout(end, Math.min(Math.ceil(Math.max(ms, 0)), LONGEST_TIMER_MS));
  prepare?.(timer);
  signal?.addEventListener("abort", end);
  if (ms <= 0 || signal?.aborted) end();
  return stop;
}

/** Waits between two attempts, at most until the caller aborts. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => void startAlarm(ms, signal, resolve));
}

/**
 * Runs work that has a limited time, and ends at a deadline on the clock of `performance.now()`. Rejects as soon as the
 * time is over or the caller aborts, whatever the work does then.
 */
export function withTimeout<T>(settings: CallOptions, deadline: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const left = deadline === Infinity ? Infinity : deadline - performance.now();
    const { timeoutMs = TIMEOUT_MS, signal } = settings;
    const controller = new AbortController();
    const stop = startAlarm(Math.min(timeoutMs, left), signal, () => {
      const fault = timeoutOrAbortError(settings, left < timeoutMs);
      reject(fault);
      controller.abort(fault);
    });
    if (controller.signal.aborted) return;
    work(controller.signal).then(
      (value) => {
        stop();
        return resolve(value);
      },
      (error: unknown) => {
        stop();
        reject(error);
      },
    );
  });
}

/** Why a call ended before its response was complete. */
export function timeoutOrAbortError({ signal, timeoutMs = TIMEOUT_MS, deadlineMs }: CallOptions, byDeadline: boolean): Fault {
  if (signal?.aborted) return new Fault(AbortedError, "the caller's signal ended the call", { cause: signal.reason });
  const limit = byDeadline ? `deadlineMs, ${deadlineMs}` : `timeoutMs, ${timeoutMs}`;
  return new Fault(TimeoutError, `no complete response within ${limit} ms`, { retryable: true });
}
