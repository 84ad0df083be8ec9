/**
 * Copies the meetings of all accounts into a table and keeps it up to date: added, changed and removed meetings. It can be
 * killed at any point and run again. If an account fails, its rows are kept and the failure is reported.
 */
import type { ListFailure, Meeting, MergedList, Store, TimeRange } from "meetwire";
import { syncMeetings } from "meetwire/sync";

/** The destination of the meetings. Each call can be repeated. */
export interface MeetingTable {
  save(key: string, meeting: Meeting): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface NightlySync {
  /** `meetwire.meetings.list`, with the options that you want. */
  list(range: TimeRange): MergedList<Meeting>;
  range: TimeRange;
  /** Remembers the meetings of earlier runs. It has to outlive the process. */
  store: Store;
  table: MeetingTable;
}

/** Updates the table, and returns the accounts that could not be read. */
export async function syncTable({ list, range, store, table }: NightlySync): Promise<ListFailure[]> {
  const failures: ListFailure[] = [];
  for await (const change of syncMeetings({ list, range, store, name: "nightly" })) {
    if (change.type === "failed") failures.push(change);
    else if (change.type === "gone") await table.remove(`${change.account}/${change.id}`);
    else await table.save(`${change.account}/${change.id}`, change.meeting);
  }
  return failures;
}
