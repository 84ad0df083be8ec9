// Generated from specs/zoom by `npm run generate`. Do not edit: edit the spec.

import type {
  InviteLinksCreate,
  MeetingControl,
  MeetingCreate,
  MeetingStatusUpdate,
  MeetingUpdate,
  PanelistsCreate,
  RecordingRecover,
  RecordingSettingsUpdate,
  RegistrantBatch,
  RegistrantCreate,
  RegistrantStatusUpdate,
  RegistrationQuestionsUpdate,
  TrackingFieldCreate,
  UserCreate,
  UserStatusUpdate,
  UserUpdate,
  WebinarCreate,
  WebinarRegistrantCreate,
  WebinarUpdate,
} from "./models.ts";

/** The parameters of `meetings/create`. */
export interface MeetingsCreateParams {
  /**
   * The user's id or email address, or `me`, which works only with a user's token.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  userId: string;
  /** The request body. */
  body: MeetingCreate;
}

/** The parameters of `meetings/list`. */
export interface MeetingsListParams {
  /**
   * The user's id or email address, or `me`, which works only with a user's token.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  userId: string;
  /**
   * Which list.
   *
   * Default `"scheduled"`.
   *
   * @example "scheduled"
   */
  type?: "scheduled" | "live" | "upcoming" | "upcoming_meetings" | "previous_meetings" | undefined;
  /**
   * The number of items per page.
   *
   * 1 to 300. Default `30`.
   */
  page_size?: number | undefined;
  /**
   * The cursor of the page, from the previous response. It is valid for 15 minutes, and only for the same query. The client passes it on when you loop over the list.
   *
   * @example "IAfJX3jsOLW7w3dokmFl84zOa0MAVGyMEB2"
   */
  next_page_token?: string | undefined;
  /**
   * The page number. Use `next_page_token` instead.
   *
   * @deprecated
   */
  page_number?: number | undefined;
  /**
   * The start of the range.
   *
   * @example "2026-11-01"
   */
  from?: string | Date | undefined;
  /**
   * The end of the range.
   *
   * @example "2026-11-30"
   */
  to?: string | Date | undefined;
  /**
   * The time zone of `from` and `to`, by its IANA name.
   *
   * @example "America/Los_Angeles"
   */
  timezone?: string | undefined;
}

/** The parameters of `meetings/listUpcoming`. */
export interface MeetingsListUpcomingParams {
  /**
   * The user's id or email address, or `me`, which works only with a user's token.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  userId: string;
}

/** The parameters of `meetings/get`. */
export interface MeetingsGetParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example 93398114182
   */
  meetingId: number | string;
  /**
   * One occurrence of a series: its start in milliseconds since 1970.
   *
   * @example "2056348800000"
   */
  occurrence_id?: string | undefined;
  /** Also lists occurrences in the past. */
  show_previous_occurrences?: boolean | undefined;
}

/** The parameters of `meetings/update`. */
export interface MeetingsUpdateParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example 93398114182
   */
  meetingId: number | string;
  /**
   * One occurrence of a series: its start in milliseconds since 1970.
   *
   * @example "2056348800000"
   */
  occurrence_id?: string | undefined;
  /** The request body. */
  body: MeetingUpdate;
}

/** The parameters of `meetings/delete`. */
export interface MeetingsDeleteParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example 93398114182
   */
  meetingId: number | string;
  /**
   * One occurrence of a series: its start in milliseconds since 1970.
   *
   * @example "2056348800000"
   */
  occurrence_id?: string | undefined;
  /** Emails the host and alternative hosts. */
  schedule_for_reminder?: boolean | undefined;
  /** Mails the registrants. */
  cancel_meeting_reminder?: boolean | undefined;
}

/** The parameters of `meetings/updateStatus`. */
export interface MeetingsUpdateStatusParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example 93398114182
   */
  meetingId: number | string;
  /** The request body. */
  body: MeetingStatusUpdate;
}

/** The parameters of `meetings/getInvitation`. */
export interface MeetingsGetInvitationParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example 93398114182
   */
  meetingId: number | string;
}

/** The parameters of `meetings/createInviteLinks`. */
export interface MeetingsCreateInviteLinksParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example 93398114182
   */
  meetingId: number | string;
  /** The request body. */
  body: InviteLinksCreate;
}

/** The parameters of `meetings/control`. */
export interface MeetingsControlParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example "93398114182"
   */
  meetingId: number | string;
  /** The request body. */
  body: MeetingControl;
}

/** The parameters of `trackingFields/create`. */
export interface TrackingFieldsCreateParams {
  /** The request body. */
  body: TrackingFieldCreate;
}

/** The parameters of `meetings.registrants/list`. */
export interface MeetingsRegistrantsListParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example 93398114182
   */
  meetingId: number | string;
  /**
   * One occurrence of a series: its start in milliseconds since 1970.
   *
   * @example "2056348800000"
   */
  occurrence_id?: string | undefined;
  /**
   * Which status to list.
   *
   * Default `"approved"`.
   *
   * @example "pending"
   */
  status?: "pending" | "approved" | "denied" | undefined;
  /**
   * The number of items per page.
   *
   * 1 to 300. Default `30`.
   */
  page_size?: number | undefined;
  /**
   * The page number. Use `next_page_token` instead.
   *
   * @deprecated
   */
  page_number?: number | undefined;
  /**
   * The cursor of the page, from the previous response. It is valid for 15 minutes, and only for the same query. The client passes it on when you loop over the list.
   *
   * @example "IAfJX3jsOLW7w3dokmFl84zOa0MAVGyMEB2"
   */
  next_page_token?: string | undefined;
}

/** The parameters of `meetings.registrants/create`. */
export interface MeetingsRegistrantsCreateParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example 93398114182
   */
  meetingId: number | string;
  /**
   * The occurrences to register for, separated by commas.
   *
   * @example "2056348800000,2056953600000"
   */
  occurrence_ids?: string | undefined;
  /** The request body. */
  body: RegistrantCreate;
}

/** The parameters of `meetings.registrants/createBatch`. */
export interface MeetingsRegistrantsCreateBatchParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example "91498058927"
   */
  meetingId: number | string;
  /** The request body. */
  body: RegistrantBatch;
}

/** The parameters of `meetings.registrants/get`. */
export interface MeetingsRegistrantsGetParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example 93398114182
   */
  meetingId: number | string;
  /**
   * The registrant's id.
   *
   * @example "9tboDiHUQAeOnbmudzWa5g"
   */
  registrantId: string;
}

/** The parameters of `meetings.registrants/delete`. */
export interface MeetingsRegistrantsDeleteParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example 93398114182
   */
  meetingId: number | string;
  /**
   * The registrant's id.
   *
   * @example "9tboDiHUQAeOnbmudzWa5g"
   */
  registrantId: string;
  /**
   * One occurrence of a series: its start in milliseconds since 1970.
   *
   * @example "2056348800000"
   */
  occurrence_id?: string | undefined;
}

/** The parameters of `meetings.registrants/updateStatus`. */
export interface MeetingsRegistrantsUpdateStatusParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example 93398114182
   */
  meetingId: number | string;
  /**
   * One occurrence of a series: its start in milliseconds since 1970.
   *
   * @example "2056348800000"
   */
  occurrence_id?: string | undefined;
  /** The request body. */
  body: RegistrantStatusUpdate;
}

/** The parameters of `meetings.registrants/getQuestions`. */
export interface MeetingsRegistrantsGetQuestionsParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example 93398114182
   */
  meetingId: number | string;
}

/** The parameters of `meetings.registrants/updateQuestions`. */
export interface MeetingsRegistrantsUpdateQuestionsParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example 93398114182
   */
  meetingId: number | string;
  /** The request body. */
  body: RegistrationQuestionsUpdate;
}

/** The parameters of `pastMeetings/get`. */
export interface PastMeetingsGetParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meetingId: number | string;
}

/** The parameters of `pastMeetings/listInstances`. */
export interface PastMeetingsListInstancesParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example 93398114182
   */
  meetingId: number | string;
  /**
   * The start of the range.
   *
   * @example "2026-11-01"
   */
  from?: string | Date | undefined;
  /**
   * The end of the range.
   *
   * @example "2026-11-30"
   */
  to?: string | Date | undefined;
}

/** The parameters of `pastMeetings/listParticipants`. */
export interface PastMeetingsListParticipantsParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meetingId: number | string;
  /**
   * The number of items per page.
   *
   * 1 to 300. Default `30`.
   */
  page_size?: number | undefined;
  /**
   * The cursor of the page, from the previous response. It is valid for 15 minutes, and only for the same query. The client passes it on when you loop over the list.
   *
   * @example "IAfJX3jsOLW7w3dokmFl84zOa0MAVGyMEB2"
   */
  next_page_token?: string | undefined;
}

/** The parameters of `reports/getMeeting`. */
export interface ReportsGetMeetingParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example 93398114182
   */
  meetingId: number | string;
}

/** The parameters of `reports/listMeetingParticipants`. */
export interface ReportsListMeetingParticipantsParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meetingId: number | string;
  /**
   * The number of items per page.
   *
   * 1 to 300. Default `30`.
   */
  page_size?: number | undefined;
  /**
   * The cursor of the page, from the previous response. It is valid for 15 minutes, and only for the same query. The client passes it on when you loop over the list.
   *
   * @example "IAfJX3jsOLW7w3dokmFl84zOa0MAVGyMEB2"
   */
  next_page_token?: string | undefined;
  /**
   * Adds the registrant id.
   *
   * @example "registrant_id"
   */
  include_fields?: "registrant_id" | undefined;
}

/** The parameters of `reports/listMeetings`. */
export interface ReportsListMeetingsParams {
  /**
   * The user's id or email address, or `me`, which works only with a user's token.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  userId: string;
  /**
   * The start of the range.
   *
   * @example "2026-11-01"
   */
  from: string | Date;
  /**
   * The end of the range.
   *
   * @example "2026-11-30"
   */
  to: string | Date;
  /**
   * The number of items per page.
   *
   * 1 to 300. Default `30`.
   */
  page_size?: number | undefined;
  /**
   * The cursor of the page, from the previous response. It is valid for 15 minutes, and only for the same query. The client passes it on when you loop over the list.
   *
   * @example "IAfJX3jsOLW7w3dokmFl84zOa0MAVGyMEB2"
   */
  next_page_token?: string | undefined;
  /**
   * Which list.
   *
   * Default `"past"`.
   *
   * @example "past"
   */
  type?: "past" | "pastOne" | "pastJoined" | undefined;
}

/** The parameters of `reports/listWebinarParticipants`. */
export interface ReportsListWebinarParticipantsParams {
  /**
   * The webinar number, or the UUID of an instance.
   *
   * @example "99289110036"
   */
  webinarId: number | string;
  /**
   * The number of items per page.
   *
   * 1 to 300. Default `30`.
   */
  page_size?: number | undefined;
  /**
   * The cursor of the page, from the previous response. It is valid for 15 minutes, and only for the same query. The client passes it on when you loop over the list.
   *
   * @example "IAfJX3jsOLW7w3dokmFl84zOa0MAVGyMEB2"
   */
  next_page_token?: string | undefined;
  /**
   * Adds the registrant id.
   *
   * @example "registrant_id"
   */
  include_fields?: "registrant_id" | undefined;
}

/** The parameters of `recordings/list`. */
export interface RecordingsListParams {
  /**
   * The user's id or email address, or `me`, which works only with a user's token.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  userId: string;
  /**
   * The number of items per page.
   *
   * 1 to 300. Default `30`.
   */
  page_size?: number | undefined;
  /**
   * The cursor of the page, from the previous response. It is valid for 15 minutes, and only for the same query. The client passes it on when you loop over the list.
   *
   * @example "IAfJX3jsOLW7w3dokmFl84zOa0MAVGyMEB2"
   */
  next_page_token?: string | undefined;
  /** Lists only recordings of the on-premise meeting connector. */
  mc?: "true" | "false" | undefined;
  /**
   * Lists the recordings in the trash.
   *
   * Default `false`.
   */
  trash?: boolean | undefined;
  /**
   * The start of the range.
   *
   * @example "2026-11-01"
   */
  from?: string | Date | undefined;
  /**
   * The end of the range.
   *
   * @example "2026-11-30"
   */
  to?: string | Date | undefined;
  /**
   * Lists whole instances (`meeting_recordings`) or single files (`recording_file`) of the trash.
   *
   * Default `"meeting_recordings"`.
   *
   * @example "meeting_recordings"
   */
  trash_type?: string | undefined;
  /**
   * The meeting, by number or UUID.
   *
   * @example 93398114182
   */
  meeting_id?: number | string | undefined;
}

/** The parameters of `recordings/get`. */
export interface RecordingsGetParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meetingId: number | string;
  /**
   * `download_access_token` adds a token for downloads.
   *
   * @example "download_access_token"
   */
  include_fields?: string | undefined;
  /**
   * How long the token is valid, in seconds.
   *
   * 0 to 604800.
   */
  ttl?: number | undefined;
}

/** The parameters of `recordings/delete`. */
export interface RecordingsDeleteParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meetingId: number | string;
  /**
   * `trash` moves to the trash, `delete` deletes for good.
   *
   * Default `"trash"`.
   *
   * @example "delete"
   */
  action?: "trash" | "delete" | undefined;
}

/** The parameters of `recordings/deleteFile`. */
export interface RecordingsDeleteFileParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meetingId: number | string;
  /**
   * The file's id.
   *
   * @example "a2f19f96-9294-4f51-8134-6f0eea108eb2"
   */
  recordingId: string;
  /**
   * `trash` moves to the trash, `delete` deletes for good.
   *
   * Default `"trash"`.
   *
   * @example "delete"
   */
  action?: "trash" | "delete" | undefined;
}

/** The parameters of `recordings/recoverFile`. */
export interface RecordingsRecoverFileParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meetingId: number | string;
  /**
   * The file's id.
   *
   * @example "a2f19f96-9294-4f51-8134-6f0eea108eb2"
   */
  recordingId: string;
  /** The request body. */
  body: RecordingRecover;
}

/** The parameters of `recordings/recover`. */
export interface RecordingsRecoverParams {
  /**
   * The UUID of an instance. The client encodes it as Zoom requires: twice, if it begins with `/` or contains `//`.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meetingUUID: string;
  /** The request body. */
  body: RecordingRecover;
}

/** The parameters of `recordings/getSettings`. */
export interface RecordingsGetSettingsParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meetingId: number | string;
}

/** The parameters of `recordings/updateSettings`. */
export interface RecordingsUpdateSettingsParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meetingId: number | string;
  /** The request body. */
  body: RecordingSettingsUpdate;
}

/** The parameters of `transcripts/get`. */
export interface TranscriptsGetParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meetingId: number | string;
}

/** The parameters of `transcripts/delete`. */
export interface TranscriptsDeleteParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meetingId: number | string;
}

/** The parameters of `summaries/list`. */
export interface SummariesListParams {
  /**
   * The number of items per page.
   *
   * 1 to 300. Default `30`.
   */
  page_size?: number | undefined;
  /**
   * The cursor of the page, from the previous response. It is valid for 15 minutes, and only for the same query. The client passes it on when you loop over the list.
   *
   * @example "IAfJX3jsOLW7w3dokmFl84zOa0MAVGyMEB2"
   */
  next_page_token?: string | undefined;
  /**
   * The start of the range.
   *
   * @example "2026-11-01T00:00:00Z"
   */
  from?: string | Date | undefined;
  /**
   * The end of the range.
   *
   * @example "2026-12-01T00:00:00Z"
   */
  to?: string | Date | undefined;
  /**
   * Which time `from` and `to` are about.
   *
   * Default `"summary_start_time"`.
   *
   * @example "summary_created_time"
   */
  time_filter_field?: "summary_start_time" | "summary_created_time" | undefined;
}

/** The parameters of `summaries/get`. */
export interface SummariesGetParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meetingId: number | string;
}

/** The parameters of `summaries/delete`. */
export interface SummariesDeleteParams {
  /**
   * The meeting number, or the UUID of an instance if the operation is about a past instance, a recording, a transcript or a summary. A number means the latest instance. The client encodes UUIDs as Zoom wants them: twice, if they begin with `/` or contain `//`.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meetingId: number | string;
}

/** The parameters of `notes/list`. */
export interface NotesListParams {
  /**
   * The meeting, by number or UUID.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meeting_id: string;
}

/** The parameters of `notes/getContent`. */
export interface NotesGetContentParams {
  /**
   * The note's id, from `notes.list`.
   *
   * @example "lXyU1N4sTzSON6cgVwQ48Q"
   */
  noteId: string;
  /**
   * Also reads the transcript.
   *
   * @example "transcript"
   */
  include?: "transcript" | undefined;
}

/** The parameters of `users/list`. */
export interface UsersListParams {
  /**
   * Which status to list.
   *
   * Default `"active"`.
   *
   * @example "active"
   */
  status?: "active" | "inactive" | "pending" | undefined;
  /**
   * The number of items per page.
   *
   * 1 to 2000. Default `30`.
   */
  page_size?: number | undefined;
  /**
   * Lists only users with this role.
   *
   * @example "0"
   */
  role_id?: string | undefined;
  /**
   * The page number. Use `next_page_token` instead.
   *
   * @deprecated
   * @example "1"
   */
  page_number?: string | undefined;
  /**
   * Adds the custom attributes or the host key.
   *
   * @example "custom_attributes"
   */
  include_fields?: "custom_attributes" | "host_key" | undefined;
  /**
   * The cursor of the page, from the previous response. It is valid for 15 minutes, and only for the same query. The client passes it on when you loop over the list.
   *
   * @example "IAfJX3jsOLW7w3dokmFl84zOa0MAVGyMEB2"
   */
  next_page_token?: string | undefined;
  /**
   * Lists only users with this license.
   *
   * @example "zoom_workforce_management"
   */
  license?: "zoom_workforce_management" | "zoom_compliance_management" | "zoom_compliance_manager_for_contact_center" | undefined;
}

/** The parameters of `users/create`. */
export interface UsersCreateParams {
  /** The request body. */
  body: UserCreate;
}

/** The parameters of `users/get`. */
export interface UsersGetParams {
  /**
   * The user's id or email address, or `me`, which works only with a user's token.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  userId: string;
  /** How the user logs in, as in the user's `login_types`. */
  login_type?: 0 | 1 | 11 | 21 | 23 | 24 | 27 | 97 | 98 | 99 | 100 | 101 | undefined;
  /**
   * The `userId` is an encrypted email address.
   *
   * Default `false`.
   */
  encrypted_email?: boolean | undefined;
  /** The `userId` is an employee id, for users who log in by single sign-on. */
  search_by_unique_id?: boolean | undefined;
}

/** The parameters of `users/update`. */
export interface UsersUpdateParams {
  /**
   * The user's id or email address, or `me`, which works only with a user's token.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  userId: string;
  /** How the user logs in, as in the user's `login_types`. */
  login_type?: 0 | 1 | 11 | 21 | 23 | 24 | 27 | 97 | 98 | 99 | 100 | 101 | undefined;
  /** Also removes the user's telephone credentials. */
  remove_tsp_credentials?: boolean | undefined;
  /** The request body. */
  body: UserUpdate;
}

/** The parameters of `users/delete`. */
export interface UsersDeleteParams {
  /**
   * The user's id or email address, or `me`, which works only with a user's token.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  userId: string;
  /**
   * The `userId` is an encrypted email address.
   *
   * Default `false`.
   */
  encrypted_email?: boolean | undefined;
  /**
   * `disassociate` removes the user from the account, `delete` deletes the user for good. Pending users can only be disassociated.
   *
   * Default `"disassociate"`.
   *
   * @example "delete"
   */
  action?: "disassociate" | "delete" | undefined;
  /** Who receives the data. Required if the user has Zoom Events and `transfer_events` is true. */
  transfer_email?: string | undefined;
  /** Moves meetings. */
  transfer_meeting?: boolean | undefined;
  /** Moves webinars. */
  transfer_webinar?: boolean | undefined;
  /** Moves cloud recordings. */
  transfer_recording?: boolean | undefined;
  /** Moves whiteboards. */
  transfer_whiteboard?: boolean | undefined;
  /** Moves clips. */
  transfer_clipfiles?: boolean | undefined;
  /** Moves notes. */
  transfer_notes?: boolean | undefined;
  /** Moves visitors. */
  transfer_visitors?: boolean | undefined;
  /** Moves docs. */
  transfer_docs?: boolean | undefined;
  /**
   * Moves Zoom Events assets. Then `transfer_email` is required.
   *
   * Default `true`.
   */
  transfer_events?: boolean | undefined;
}

/** The parameters of `users/updateStatus`. */
export interface UsersUpdateStatusParams {
  /**
   * The user's id or email address, or `me`, which works only with a user's token.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  userId: string;
  /** The request body. */
  body: UserStatusUpdate;
}

/** The parameters of `users/checkEmail`. */
export interface UsersCheckEmailParams {
  /** The email address to look up. */
  email: string;
}

/** The parameters of `users/getToken`. */
export interface UsersGetTokenParams {
  /**
   * The user's id or email address, or `me`, which works only with a user's token.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  userId: string;
  /**
   * Which token: `zak` starts meetings as the host, `onbehalf` joins next to the user. `token` is deprecated.
   *
   * At most 512 characters. Default `"token"`.
   *
   * @example "zak"
   */
  type?: "token" | "zak" | "onbehalf" | undefined;
  /**
   * How long the token is valid, in seconds.
   *
   * Default `7200`.
   *
   * @example 7200
   */
  ttl?: number | undefined;
  /**
   * The meeting number. Needed for the type `onbehalf`.
   *
   * @example "123456"
   */
  meeting_id?: string | undefined;
}

/** The parameters of `webinars/list`. */
export interface WebinarsListParams {
  /**
   * The user's id or email address, or `me`, which works only with a user's token.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  userId: string;
  /**
   * Which list.
   *
   * Default `"scheduled"`.
   *
   * @example "scheduled"
   */
  type?: "scheduled" | "upcoming" | undefined;
  /**
   * The number of items per page.
   *
   * 1 to 300. Default `30`.
   */
  page_size?: number | undefined;
  /**
   * The page number. Zoom calls it deprecated, but documents no parameter for the `next_page_token` of this list.
   *
   * @deprecated
   */
  page_number?: number | undefined;
  /** Also lists webinars of Zoom Events. Zoom includes them by default. */
  include_events_webinar?: boolean | undefined;
}

/** The parameters of `webinars/create`. */
export interface WebinarsCreateParams {
  /**
   * The user's id or email address, or `me`, which works only with a user's token.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  userId: string;
  /** The request body. */
  body: WebinarCreate;
}

/** The parameters of `webinars/get`. */
export interface WebinarsGetParams {
  /**
   * The webinar number, or the UUID of an instance.
   *
   * @example "99289110036"
   */
  webinarId: number | string;
  /**
   * One occurrence of a series: its start in milliseconds since 1970.
   *
   * @example "2056348800000"
   */
  occurrence_id?: string | undefined;
  /** Also lists occurrences in the past. */
  show_previous_occurrences?: boolean | undefined;
}

/** The parameters of `webinars/update`. */
export interface WebinarsUpdateParams {
  /**
   * The webinar number, or the UUID of an instance.
   *
   * @example 99289110036
   */
  webinarId: number | string;
  /**
   * One occurrence of a series: its start in milliseconds since 1970.
   *
   * @example "2056348800000"
   */
  occurrence_id?: string | undefined;
  /** The request body. */
  body: WebinarUpdate;
}

/** The parameters of `webinars/delete`. */
export interface WebinarsDeleteParams {
  /**
   * The webinar number, or the UUID of an instance.
   *
   * @example 99289110036
   */
  webinarId: number | string;
  /**
   * One occurrence of a series: its start in milliseconds since 1970.
   *
   * @example "2056348800000"
   */
  occurrence_id?: string | undefined;
  /** Mails panelists and registrants. */
  cancel_webinar_reminder?: boolean | undefined;
}

/** The parameters of `webinars.registrants/list`. */
export interface WebinarsRegistrantsListParams {
  /**
   * The webinar number, or the UUID of an instance.
   *
   * @example 99289110036
   */
  webinarId: number | string;
  /**
   * One occurrence of a series: its start in milliseconds since 1970.
   *
   * @example "2056348800000"
   */
  occurrence_id?: string | undefined;
  /**
   * Which status to list.
   *
   * Default `"approved"`.
   *
   * @example "pending"
   */
  status?: "pending" | "approved" | "denied" | undefined;
  /**
   * Lists only registrants from this tracking link.
   *
   * @example "5516482804110"
   */
  tracking_source_id?: string | undefined;
  /**
   * The number of items per page.
   *
   * 1 to 300. Default `30`.
   */
  page_size?: number | undefined;
  /**
   * The page number. Use `next_page_token` instead.
   *
   * @deprecated
   */
  page_number?: number | undefined;
  /**
   * The cursor of the page, from the previous response. It is valid for 15 minutes, and only for the same query. The client passes it on when you loop over the list.
   *
   * @example "IAfJX3jsOLW7w3dokmFl84zOa0MAVGyMEB2"
   */
  next_page_token?: string | undefined;
}

/** The parameters of `webinars.registrants/create`. */
export interface WebinarsRegistrantsCreateParams {
  /**
   * The webinar number, or the UUID of an instance.
   *
   * @example 99289110036
   */
  webinarId: number | string;
  /**
   * The occurrences to register for, separated by commas.
   *
   * @example "1648538280000"
   */
  occurrence_ids?: string | undefined;
  /** The request body. */
  body: WebinarRegistrantCreate;
}

/** The parameters of `webinars.panelists/list`. */
export interface WebinarsPanelistsListParams {
  /**
   * The webinar number, or the UUID of an instance.
   *
   * @example 99289110036
   */
  webinarId: number | string;
}

/** The parameters of `webinars.panelists/create`. */
export interface WebinarsPanelistsCreateParams {
  /**
   * The webinar number, or the UUID of an instance.
   *
   * @example 99289110036
   */
  webinarId: number | string;
  /** The request body. */
  body: PanelistsCreate;
}

/** The parameters of `pastWebinars/listParticipants`. */
export interface PastWebinarsListParticipantsParams {
  /**
   * The webinar number, or the UUID of an instance.
   *
   * @example "99289110036"
   */
  webinarId: number | string;
  /**
   * The number of items per page.
   *
   * 1 to 300. Default `30`.
   */
  page_size?: number | undefined;
  /**
   * The cursor of the page, from the previous response. It is valid for 15 minutes, and only for the same query. The client passes it on when you loop over the list.
   *
   * @example "IAfJX3jsOLW7w3dokmFl84zOa0MAVGyMEB2"
   */
  next_page_token?: string | undefined;
}

/** The parameters of `pastWebinars/listAbsentees`. */
export interface PastWebinarsListAbsenteesParams {
  /**
   * The webinar number, or the UUID of an instance.
   *
   * @example "99289110036"
   */
  webinarId: number | string;
  /**
   * One occurrence of a series: its start in milliseconds since 1970.
   *
   * @example "2056348800000"
   */
  occurrence_id?: string | undefined;
  /**
   * The number of items per page.
   *
   * 1 to 300. Default `30`.
   */
  page_size?: number | undefined;
  /**
   * The cursor of the page, from the previous response. It is valid for 15 minutes, and only for the same query. The client passes it on when you loop over the list.
   *
   * @example "IAfJX3jsOLW7w3dokmFl84zOa0MAVGyMEB2"
   */
  next_page_token?: string | undefined;
}

/** The parameters of `pastWebinars/listInstances`. */
export interface PastWebinarsListInstancesParams {
  /**
   * The webinar number, or the UUID of an instance.
   *
   * @example 99289110036
   */
  webinarId: number | string;
}
