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
export type { CallOptions, Outcome, WebhookInput, WebhookOptions } from "@meetwire/runtime";
export type { Account, AccountOf, VerbName } from "./account.ts";
export { VERBS } from "./capabilities.ts";
export type { Area, Capabilities, Support, SupportedVerbs, Verbs } from "./capabilities.ts";
export type { CopiedMeeting } from "./copy.ts";
export { createMeetwire } from "./createMeetwire.ts";
export type { Adapters, Meetwire } from "./createMeetwire.ts";
export { MeetingList } from "./list/meeting-list.ts";
export { MergedList } from "./list/merged-list.ts";
export type { ListFailure } from "./list/merged-list.ts";
export type { Meeting, MeetingChanges, MeetingInput, MeetingStatus, Person, TimeRange } from "./meeting.ts";
export type { Member, MemberInput, MeetingEvent, Message, Recording, Room, RoomAccess, RoomInput } from "./resources.ts";
export { UnsupportedError } from "./UnsupportedError.ts";
