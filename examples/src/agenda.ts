/** Prints the next days over all accounts as text: the meetings of each day, and the accounts that could not be read. */
import type { ListFailure, Meeting } from "meetwire";

/** Meetings by start, as `wire.meetings.list` gives them. */
interface Agenda extends AsyncIterable<Meeting> {
  readonly failures: readonly ListFailure[];
}

/** Writes an agenda a line at a time, with a heading for each day (UTC). */
export async function* writeAgenda(agenda: Agenda): AsyncGenerator<string> {
  let today = "";
  for await (const { startsAt, endsAt, title, account, attendees } of agenda) {
    const [start, end] = [startsAt, endsAt].map((each) => new Date(each).toISOString());
    const day = start!.slice(0, 10);
    if (day !== today) yield day;
    today = day;
    yield `  ${start!.slice(11, 16)}-${end!.slice(11, 16)}  ${title} (${account}, ${attendees.length === 1 ? "1 attendee" : `${attendees.length} attendees`})`;
  }
  for (const { account, error } of agenda.failures) yield `${account} could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
