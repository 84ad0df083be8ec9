import type { Listed } from "./meeting-list.ts";
import type { Person } from "./meeting.ts";
import { withFailures } from "./read.ts";
import type { Attendance } from "./resources.ts";

/** One visit of a person to a meeting. */
export interface Stay<Raw> {
  readonly person: Person;
  /** The person cannot be identified: never merge this entry with another guest's. */
  readonly isAnonymous?: boolean | undefined;
  readonly from: Date;
  /** Absent if the person is still there. */
  readonly to?: Date | undefined;
  readonly raw: Raw;
}

/**
 * Merges visits into one entry for each person, who is recognized by id, then email, then name. If none of these is known,
 * each visit is an entry. Overlapping visits count once. The result has the `failures` of the stays.
 */
export function summarizeAttendance<Raw>(stays: readonly Stay<Raw>[] & Pick<Listed<unknown>, "failures">, now = new Date()): Listed<Attendance<Raw>> {
  const people = new Map<unknown, Stay<Raw>[]>();
  for (const stay of stays) {
    const { id, email, name } = stay.person;
    const key = stay.isAnonymous ? stay : (id ?? email?.toLowerCase() ?? name ?? stay);
    people.set(key, [...(people.get(key) ?? []), stay]);
  }
  const attendance = [...people.values()].map((own) => {
    const sorted = own.toSorted((left, right) => left.from.getTime() - right.from.getTime());
    let until = -Infinity;
    let total = 0;
    for (const { from, to = now } of sorted) {
      total += Math.max(0, to.getTime() - Math.max(from.getTime(), until));
      until = Math.max(until, to.getTime());
    }
    return {
      person: Object.assign({}, ...sorted.map(({ person }) => person).toReversed()) as Person,
      spans: sorted.map(({ from, to }) => ({ from: from.toISOString(), to: to?.toISOString() })),
      seconds: Math.round(total / 1000),
      raw: sorted.map(({ raw }) => raw),
    };
  });
  return stays.failures ? withFailures(attendance, stays.failures) : attendance;
}
