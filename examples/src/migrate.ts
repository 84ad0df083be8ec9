/** Copies scheduled meetings from one account to another, across providers, and reports the data that each meeting lost. */
import type { CopiedMeeting, Meeting, TimeRange } from "meetwire";

/** The operations that a migration needs from the two accounts. */
export interface Migration<Item extends Meeting> {
  list(range: TimeRange): AsyncIterable<Item>;
  copy(meeting: Item): Promise<CopiedMeeting>;
  /** Called after a meeting is copied, for example to cancel the original. Default: the original is kept. */
  done?(original: Item, copy: CopiedMeeting): Promise<unknown>;
}

/** Yields each meeting with its copy, or with the error that prevented the copy. */
export async function* migrate<Item extends Meeting>(
  { list, copy, done }: Migration<Item>,
  range: TimeRange,
): AsyncGenerator<{ original: Item; copied?: CopiedMeeting; error?: unknown }> {
  for await (const original of list(range)) {
    if (original.status !== "scheduled") continue;
    try {
      const copied = await copy(original);
      await done?.(original, copied);
      yield { original, copied };
    } catch (error) {
      yield { original, error };
    }
  }
}
