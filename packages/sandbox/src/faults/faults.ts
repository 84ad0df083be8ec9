import { createRandom } from "../providers/sequence.ts";
import { SandboxError } from "../sandbox-error.ts";
import type { Fault } from "./fault.ts";

/** The operations of each provider. A fault for any other operation would never happen. */
export type KnownOperations = Readonly<Record<string, () => readonly string[]>>;

interface PendingFault {
  readonly fault: Fault;
  times: number;
}

/** The faults of future requests. */
export class Faults {
  readonly #known: KnownOperations | undefined;
  readonly #random: () => number;
  #pending: PendingFault[] = [];

  constructor(known?: KnownOperations, seed = 0) {
    this.#known = known;
    this.#random = createRandom(seed + 1);
  }

  /**
   * Adds a fault for the next request, or for the next `times` requests. Returns a function that removes it.
   *
   * @throws if the provider or the operation does not exist, because the fault would never happen
   */
  add(fault: Fault): () => void {
    this.#requireKnown(fault);
    const pending: PendingFault = { fault, times: fault.times ?? (fault.percent === undefined ? 1 : Infinity) };
    this.#pending.push(pending);
    return () => {
      this.#pending = this.#pending.filter((each) => each !== pending);
    };
  }

  /** Removes all faults. */
  clear(): void {
    this.#pending = [];
  }

  /** The faults that have not happened yet. */
  get pending(): readonly Fault[] {
    return this.#pending.map(({ fault, times }) => ({ ...fault, times }));
  }

  /** Takes the faults of one request: every latency, and the first other fault. */
  take(provider: string, operation: string | undefined): Fault[] {
    const matching = this.#pending.filter(
      ({ fault }) =>
        (fault.provider ?? provider) === provider &&
        (fault.operation ?? operation) === operation &&
        (fault.percent === undefined || this.#random() * 100 < fault.percent),
    );
    const other = matching.find(({ fault }) => fault.kind !== "latency");
    const taken = matching.filter((each) => each.fault.kind === "latency" || each === other);
    for (const each of taken) each.times -= 1;
    this.#pending = this.#pending.filter(({ times }) => times > 0);
    return taken.map(({ fault }) => fault);
  }

  #requireKnown({ provider, operation }: Fault): void {
    const known = this.#known;
    if (!known) return;
    const names = Object.keys(known);
    if (provider !== undefined && !names.includes(provider))
      throw new SandboxError(400, `there is no provider ${JSON.stringify(provider)}, only ${names.join(", ")}`);
    if (operation === undefined) return;
    const operations = (provider === undefined ? names : [provider]).flatMap((name) => known[name]!());
    if (operations.includes(operation)) return;
    const owner = provider === undefined ? "no provider" : provider;
    throw new SandboxError(
      400,
      `${owner === "no provider" ? "no provider has" : `${owner} has no`} operation ${JSON.stringify(operation)}. There are ${[...new Set(operations)].join(", ")}.`,
    );
  }
}
