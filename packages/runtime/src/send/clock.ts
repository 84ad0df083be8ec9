import { AbortedError } from "../errors/AbortedError.ts";
import { TimeoutError } from "../errors/TimeoutError.ts";
import type { CallOptions } from "../options.ts";

const TIMEOUT_MS = 60_000;

/** A timer takes no more than a signed 32-bit number of milliseconds, about 25 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Ends a call in time: knows the deadline, the timeout of an attempt and the caller's signal. */
export class Clock {
  readonly #deadline: number;
  readonly #timeoutMs: number;
  readonly #deadlineMs: number;
  readonly #signal: AbortSignal | undefined;

  constructor({ timeoutMs = TIMEOUT_MS, deadlineMs = Infinity, signal }: CallOptions) {
    this.#timeoutMs = timeoutMs;
    this.#deadlineMs = deadlineMs;
    this.#deadline = performance.now() + deadlineMs;
    this.#signal = signal;
  }

  /** Runs one attempt, and rejects as soon as its time is over or the caller aborts, whatever the attempt does then. */
  attempt<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const left = this.#deadline - performance.now();
    const timeout = Math.min(this.#timeoutMs, left);
    const ran = left < this.#timeoutMs ? `deadlineMs, ${this.#deadlineMs}` : `timeoutMs, ${this.#timeoutMs}`;
    return this.#within(timeout, () => new TimeoutError(`no complete answer within ${ran} ms`, { retryable: true }), work);
  }

  /** Waits between two attempts. Returns `false` at once where the deadline would pass meanwhile. */
  async wait(ms: number): Promise<boolean> {
    if (performance.now() + ms >= this.#deadline) return false;
    // A promise that never settles of itself: the wait ends by its timer, which is no failure here.
    const over = new TimeoutError("over");
    await this.#within(ms, () => over, () => new Promise<never>(() => {})).catch((error: unknown) => {
      if (error !== over) throw error;
    });
    return true;
  }

  #within<T>(ms: number, timeoutError: () => Error, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const controller = new AbortController();
      const cleanUp = () => {
        clearTimeout(timer);
        this.#signal?.removeEventListener("abort", abort);
      };
      const end = (error: Error) => {
        cleanUp();
        controller.abort(error);
        reject(error);
      };
      const abort = () => end(new AbortedError("the caller's signal ended the call", { cause: this.#signal?.reason }));
      const timer = ms === Infinity ? undefined : setTimeout(() => end(timeoutError()), Math.min(Math.max(0, ms), LONGEST_TIMER_MS));
      if (this.#signal?.aborted) return abort();
      this.#signal?.addEventListener("abort", abort);
      work(controller.signal).then(resolve, reject).finally(cleanUp);
    });
  }
}
