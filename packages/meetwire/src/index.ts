export {
  AbortedError,
  ApiError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  InvalidInputError,
  isMeetwireError,
  MeetwireError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
  ValidationError,
  WebhookSecretError,
} from "@meetwire/runtime";
export { memoryStore } from "@meetwire/runtime";
export type { CallOptions, Outcome, Store, WebhookInput, WebhookOptions } from "@meetwire/runtime";
export { supports } from "./account.ts";
export type { Account, AccountBase, AccountOf, Supporting } from "./account.ts";
export { VERBS } from "./capabilities.ts";
export type { Area, Capabilities, Support, SupportedVerbs, VerbName, Verbs } from "./capabilities.ts";
export type { CopiedMeeting, CopyOptions } from "./copy-meeting.ts";
export { createMeetwire } from "./create-meetwire.ts";
export type { AccountsByName, Adapters, AllAccounts, Meetwire } from "./create-meetwire.ts";
export { MeetingList } from "./meeting-list.ts";
export type { Listed, ListFailure } from "./meeting-list.ts";
export { MergedList } from "./merged-list.ts";
export type { MergedListOptions } from "./merged-list.ts";
export type { CancelledMeeting, ListInput, Meeting, MeetingChanges, MeetingInput, MeetingStatus, MeetingVisibility, Person, TimeRange } from "./meeting.ts";
export type {
  Attendance,
  Download,
  DownloadOptions,
  Member,
  MemberInput,
  MeetingEvent,
  Message,
  Recording,
  Room,
  RoomAccess,
  RoomInput,
  TranscriptSegment,
} from "./resources.ts";
export { UnsupportedError } from "./unsupported-error.ts";
