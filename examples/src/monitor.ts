/** Counts where a provider's answers differ from its spec, for a dashboard or an alarm: no value of an answer is in it. */
import type { MismatchReport } from "@meetwire/validate";

export class Monitor {
  /** How many answers differed, by operation, kind and place. */
  readonly counts = new Map<string, number>();

  /** To be given to `checkResponses`. */
  readonly report = ({ provider, operation, mismatches }: MismatchReport): void => {
    for (const { kind, path } of mismatches) {
      // Which item of a list it was says nothing.
      const place = `${provider} ${operation} ${kind} ${path.replace(/\/\d+/g, "/*")}`;
      this.counts.set(place, (this.counts.get(place) ?? 0) + 1);
    }
  };
}
