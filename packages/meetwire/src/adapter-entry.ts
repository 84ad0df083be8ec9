/** What an adapter is made of, for those who write their own. */
export type { Adapter, AdapterFactory } from "./adapter.ts";
export type { Capabilities, RawTypes, Support, Verbs } from "./capabilities.ts";
export { MeetingList } from "./list/meeting-list.ts";
export { listByWindows } from "./list/windows.ts";
export { readPerson } from "./people.ts";
export { movesMeeting, readSchedule, readTime, writeTime } from "./time.ts";
export type { Schedule, ScheduleInput } from "./time.ts";
