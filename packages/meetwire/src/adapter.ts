/**
 * The entry point `meetwire/adapter`: the type of an adapter, and helpers to write one. An adapter is one file with one shape:
 * the provider's capabilities as data, and a function for each verb.
 */
import type { Capabilities, FieldSupport, RawTypes, SupportedVerbs } from "./capabilities.ts";

export { afterEffect } from "./after-effect.ts";
export type { Effect } from "./after-effect.ts";
export { summarizeAttendance } from "./attendance.ts";
export type { Stay } from "./attendance.ts";
export type { Capabilities, FieldSupport, OptionalField, RawTypes, Support, Verbs } from "./capabilities.ts";
export { downloadFile } from "./download.ts";
export { fingerprint } from "./fingerprint.ts";
export { ifGone } from "./gone.ts";
export { MeetingList } from "./meeting-list.ts";
export type { Listed, ListFailure } from "./meeting-list.ts";
export { describePerson, nameOf, readPerson } from "./people.ts";
export { booleanOf, listOf, numberOf, objectOf, readAll, readEach, readUntilStable, requireDate, requireId, statusAt, textOf, timeOf } from "./read.ts";
export { readRecurrence } from "./recurrence.ts";
export type { Recurrence, Weekday } from "./recurrence.ts";
export { markTitle, readMarkedTitle, referenceMark } from "./reference.ts";
export { findTimeZone, guessTimeZone, movesMeeting, offsetOf, readRange, readSchedule, readTime, writeTime } from "./time.ts";
export type { Schedule, ScheduleInput, TimeInput } from "./time.ts";
export { listByWindows } from "./windows.ts";
export type { ReadWindow } from "./windows.ts";

/** One account of one provider. */
export interface Adapter<C extends Capabilities = Capabilities, Raw extends RawTypes = RawTypes, Client = unknown> {
  readonly provider: Raw["provider"];
  /** The provider's capabilities, and whether each is native or emulated. */
  readonly capabilities: C;
  /**
   * For each optional field, `true` if the provider accepts it, or the reason why not. meetwire leaves out the others before
   * it calls the adapter, and warns with the reason. Default: `timeZone`, `description`, `attendees` and `record` are `true`.
   */
  readonly fields?: FieldSupport | undefined;
  /** Advice for verbs that the provider lacks, by `area.verb`. */
  readonly alternatives?: Readonly<Record<string, string>> | undefined;
  /** The warning if a new meeting has no `joinUrl`. It says how to get a link. */
  readonly joinUrlHint?: string | undefined;
  /** The provider's own settings of a meeting, in the form in which `native` accepts them. Used by `copyMeeting`. */
  settingsOf?(raw: NonNullable<Raw["meeting"]>): object;
  /** The provider's own client. */
  readonly client: Client;
  /** A function for each verb of `capabilities`. */
  readonly verbs: SupportedVerbs<C, Raw>;
}

/** The argument of `createMeetwire` for one account: an adapter without the account's name. */
export type AdapterFactory<C extends Capabilities = Capabilities, Raw extends RawTypes = RawTypes, Client = unknown> = (
  account: string,
) => Adapter<C, Raw, Client>;
