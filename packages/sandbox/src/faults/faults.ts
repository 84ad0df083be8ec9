import type { Fault } from "./fault.ts";

/** The faults that requests to come will meet. */
export class Faults {
  #pending: (Fault & { times: number })[] = [];

  /** Adds a fault for the next request, or as many as `times` says. Returns a function that takes it back. */
  add(fault: Fault): () => void {
    const pending = { ...fault, times: fault.times ?? 1 };
    this.#pending.push(pending);
    return () => {
      this.#pending = this.#pending.filter((each) => each !== pending);
    };
  }

  /** Takes back all faults. */
  clear(): void {
    this.#pending = [];
  }

  /** The faults still to be met. */
  get pending(): readonly Fault[] {
    return this.#pending;
  }

  /** Takes what one request meets: every latency, and the first fault of another kind. */
  take(provider: string, operation: string | undefined): Fault[] {
    const matching = this.#pending.filter((fault) => (fault.provider ?? provider) === provider && (fault.operation ?? operation) === operation);
    const other = matching.find(({ kind }) => kind !== "latency");
    const taken = matching.filter((fault) => fault.kind === "latency" || fault === other);
    for (const fault of taken) fault.times -= 1;
    this.#pending = this.#pending.filter(({ times }) => times > 0);
    return taken;
  }
}
