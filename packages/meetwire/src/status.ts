import type { MeetingStatus } from "./meeting.ts";

/** Where a meeting stands by its times, for providers that keep no status. */
export function statusAt(start: Date, end: Date): MeetingStatus {
  const now = Date.now();
  return now < start.getTime() ? "scheduled" : now < end.getTime() ? "started" : "ended";
}
