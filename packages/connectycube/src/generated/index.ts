// Generated from specs/connectycube by `npm run generate`. Do not edit: edit the spec.

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
export type {
  AnyRequest,
  Call,
  ClientOptions,
  CredentialContext,
  CredentialValue,
  LogEvent,
  Logger,
  Outcome,
  Page,
  Pages,
  Result,
  Route,
  UnknownWebhook,
  WebhookInput,
  WebhookOptions,
  WithResponse,
} from "@meetwire/runtime";
export { createConnectyCube } from "./client.ts";
export type {
  CallOptions,
  ConnectyCube,
  ConnectyCubeOperation,
  ConnectyCubeOptions,
  MeetingsResource,
  PageOptions,
  RecordingsResource,
} from "./client.ts";
export {
  isKnownNotifyMetric,
  NOTIFY_METRICS,
} from "./enums.ts";
export type {
  Attendee,
  AttendeeByEmail,
  AttendeeById,
  BooleanFilter,
  DateFilter,
  ErrorList,
  ErrorMap,
  Errors,
  HostUser,
  Meeting,
  MeetingAttendee,
  MeetingCreate,
  MeetingNotifyBefore,
  MeetingTimezone,
  MeetingUpdate,
  NotifyBefore,
  NotifyDaysBefore,
  NotifyHoursBefore,
  NotifyMetric,
  NotifyMinutesBefore,
  NotifyWeeksBefore,
  Recording,
  RecordingDone,
  TimestampFilter,
  Timezone,
} from "./models.ts";
export type {
  MeetingsCreateParams,
  MeetingsDeleteParams,
  MeetingsListParams,
  MeetingsUpdateParams,
  RecordingsListParams,
} from "./parameters.ts";
export { parseWebhook } from "./webhooks.ts";
export type {
  ConnectyCubeWebhook,
  RecordingDoneWebhook,
} from "./webhooks.ts";
