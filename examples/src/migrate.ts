/** Moves what is scheduled from one account to another, whatever their platforms, and says what each meeting lost. */
import type { CopiedMeeting, Meeting, TimeRange } from "meetwire";

/** What a migration needs of the two accounts. */
export interface Migration<Item extends Meeting> {
  list(range: TimeRange): AsyncIterable<Item>;
  copy(meeting: Item): Promise<CopiedMeeting>;
  /** Called when the copy is there: cancels the original, for one. Default: the original stays. */
  done?(original: Item, copy: CopiedMeeting): Promise<unknown>;
}

/** Yields each meeting with its copy, or with the error that kept it where it is. */
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
