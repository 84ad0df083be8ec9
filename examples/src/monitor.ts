/** Counts how a provider's responses differ from its spec, for a dashboard or an alert. It stores no values from responses. */
import type { MismatchReport } from "@meetwire/validate";

export class Monitor {
  /** The number of differing responses, by operation, kind and place. */
  readonly counts = new Map<string, number>();

  /** Pass this to `checkResponses`. */
  readonly report = ({ provider, operation, mismatches }: MismatchReport): void => {
    for (const { kind, path } of mismatches) {
      // The index of the list item does not matter.
      const place = `${provider} ${operation} ${kind} ${path.replace(/\/\d+/g, "/*")}`;
      this.counts.set(place, (this.counts.get(place) ?? 0) + 1);
    }
  };
}
