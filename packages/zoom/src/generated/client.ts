// Generated from specs/zoom by `npm run generate`. Do not edit: edit the spec.

import { createClient } from "@meetwire/runtime";
import type {
  AnyRequest,
  Call,
  CallOptions as RuntimeCallOptions,
  ClientOptions,
  CredentialValue,
  OAuthOptions,
  PageOptions as RuntimePageOptions,
  Pages,
  RateLimitOptions,
  Route,
} from "@meetwire/runtime";
import type {
  EmailCheck,
  ErrorResponse,
  InviteLinks,
  Meeting,
  MeetingDetailReport,
  MeetingInvitation,
  MeetingListItem,
  MeetingRecordings,
  MeetingReport,
  MeetingReportsPage,
  MeetingsPage,
  MeetingSummary,
  MeetingTranscript,
  NoteContent,
  Notes,
  Panelists,
  PanelistsCreated,
  PastMeeting,
  PastMeetingInstances,
  PastParticipant,
  PastParticipantsPage,
  PastWebinarInstances,
  PastWebinarParticipantsPage,
  RecordedMeeting,
  RecordingSettings,
  RecordingsPage,
  Registrant,
  RegistrantBatchCreated,
  RegistrantCreated,
  RegistrantsPage,
  RegistrationQuestions,
  ReportParticipant,
  ReportParticipantsPage,
  SummariesPage,
  SummaryListItem,
  TrackingField,
  TrackingFields,
  UpcomingMeetings,
  User,
  UserCreated,
  UserListItem,
  UsersPage,
  UserToken,
  Webinar,
  WebinarAbsenteesPage,
  WebinarListItem,
  WebinarRegistrant,
  WebinarRegistrantCreated,
  WebinarRegistrantsPage,
  WebinarReportParticipantsPage,
  WebinarsPage,
} from "./models.ts";
import type {
  MeetingsControlParams,
  MeetingsCreateInviteLinksParams,
  MeetingsCreateParams,
  MeetingsDeleteParams,
  MeetingsGetInvitationParams,
  MeetingsGetParams,
  MeetingsListParams,
  MeetingsListUpcomingParams,
  MeetingsRegistrantsCreateBatchParams,
  MeetingsRegistrantsCreateParams,
  MeetingsRegistrantsDeleteParams,
  MeetingsRegistrantsGetParams,
  MeetingsRegistrantsGetQuestionsParams,
  MeetingsRegistrantsListParams,
  MeetingsRegistrantsUpdateQuestionsParams,
  MeetingsRegistrantsUpdateStatusParams,
  MeetingsUpdateParams,
  MeetingsUpdateStatusParams,
  NotesGetContentParams,
  NotesListParams,
  PastMeetingsGetParams,
  PastMeetingsListInstancesParams,
  PastMeetingsListParticipantsParams,
  PastWebinarsListAbsenteesParams,
  PastWebinarsListInstancesParams,
  PastWebinarsListParticipantsParams,
  RecordingsDeleteFileParams,
  RecordingsDeleteParams,
  RecordingsGetParams,
  RecordingsGetSettingsParams,
  RecordingsListParams,
  RecordingsRecoverFileParams,
  RecordingsRecoverParams,
  RecordingsUpdateSettingsParams,
  ReportsGetMeetingParams,
  ReportsListMeetingParticipantsParams,
  ReportsListMeetingsParams,
  ReportsListWebinarParticipantsParams,
  SummariesDeleteParams,
  SummariesGetParams,
  SummariesListParams,
  TrackingFieldsCreateParams,
  TranscriptsDeleteParams,
  TranscriptsGetParams,
  UsersCheckEmailParams,
  UsersCreateParams,
  UsersDeleteParams,
  UsersGetParams,
  UsersGetTokenParams,
  UsersListParams,
  UsersUpdateParams,
  UsersUpdateStatusParams,
  WebinarsCreateParams,
  WebinarsDeleteParams,
  WebinarsGetParams,
  WebinarsListParams,
  WebinarsPanelistsCreateParams,
  WebinarsPanelistsListParams,
  WebinarsRegistrantsCreateParams,
  WebinarsRegistrantsListParams,
  WebinarsUpdateParams,
} from "./parameters.ts";
import { provider } from "./provider.ts";

/**
 * The options of `createZoom`.
 *
 * Pass `token`, or `accountId`, `clientId`, `clientSecret`, or `refreshToken`, `clientId`.
 */
export interface ZoomOptions extends ClientOptions, OAuthOptions, RateLimitOptions {
  /**
   * An OAuth access token, which is valid for one hour. Server-to-server apps ask for it with `accountId`, `clientId` and `clientSecret`. Apps that act for a user refresh it with a refresh token; each refresh token works only once.
   *
   * A string, or a function that returns the current one.
   */
  token?: CredentialValue | undefined;
  /** Goes with `clientId` and `clientSecret`, from which the client gets its own tokens. */
  accountId?: string | undefined;
  /** The plan of the account, whose limits the client keeps to. Default `"pro"`. */
  plan?: "free" | "pro" | "business" | undefined;
  /** Corrects the routes of operations, by operation, if they turn out to be wrong. */
  operations?: { readonly [Operation in ZoomOperation]?: Route } | undefined;
}

/** The options of one call. */
export interface CallOptions extends RuntimeCallOptions {
  /** Another `token`, for this call only. The client's credentials are not sent with it. Default: the client's. */
  token?: CredentialValue;
}

/** The options of a call whose response is a list. A credential here is sent for each of its pages. */
export interface PageOptions extends CallOptions, RuntimePageOptions {}

/** A client for the Zoom Meetings API. */
export interface Zoom {
  /** Scheduling, finding, changing and controlling meetings. */
  readonly meetings: MeetingsResource;
  /** Labels of the account that a meeting can carry. */
  readonly trackingFields: TrackingFieldsResource;
  /** Past meetings and their participants. */
  readonly pastMeetings: PastMeetingsResource;
  /** Attendance in more detail, for administrators. */
  readonly reports: ReportsResource;
  /** Cloud recordings and their files. */
  readonly recordings: RecordingsResource;
  /** Transcripts of recordings. */
  readonly transcripts: TranscriptsResource;
  /** Summaries that AI Companion writes. */
  readonly summaries: SummariesResource;
  /** Notes and transcripts of My Notes. */
  readonly notes: NotesResource;
  /** The people of the account. */
  readonly users: UsersResource;
  /** Webinars. They need the webinar add-on. */
  readonly webinars: WebinarsResource;
  /** Past webinars and their participants. */
  readonly pastWebinars: PastWebinarsResource;
  /**
   * Requests a route that the spec does not have, with the client's credentials, retries, limits and errors. The data is the parsed JSON, a string for text, and a `Blob` for another media type.
   *
   * @example
   * const result = await client.request({ method: "POST", path: "/new/route", body: { name: "Maya" } });
   */
  request<Data = unknown>(request: AnyRequest, options?: CallOptions): Call<Data>;
}

/** Scheduling, finding, changing and controlling meetings. */
export interface MeetingsResource {
  /** People who register for a meeting. */
  readonly registrants: MeetingsRegistrantsResource;
  /**
   * Create a meeting.
   *
   * Schedules a meeting, or starts an instant one, for the user in the path. The response has two links: `join_url` for guests, and `start_url`, which signs in as the host.
   *
   * There are no idempotency keys: a repeated request creates a second meeting. Creating and changing meetings share a limit of 100 requests per host and UTC day.
   *
   * `POST /users/{userId}/meetings`, operation `meetings/create`.
   *
   * Source: "Create a meeting" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.meetings.create({
   *   userId: "30R7kT7bTIKSNUFEuH_Qlg",
   *   body: { agenda: "My Meeting", default_password: true },
   * });
   */
  create(params: MeetingsCreateParams, options?: CallOptions): Call<Meeting, ErrorResponse>;
  /**
   * List meetings.
   *
   * Lists the scheduled meetings of a user. Instant and expired meetings are never listed. The types `upcoming`, `upcoming_meetings` and `previous_meetings` cover six months at most. Items are short: the agenda is cut, and there are no settings.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /users/{userId}/meetings`, operation `meetings/list`.
   *
   * Source: "List meetings" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429
   * @example
   * for await (const item of client.meetings.list({ userId: "30R7kT7bTIKSNUFEuH_Qlg" })) console.log(item);
   */
  list(params: MeetingsListParams, options?: PageOptions): Pages<MeetingListItem, MeetingsPage, ErrorResponse>;
  /**
   * List upcoming meetings.
   *
   * Lists the meetings of the next 24 hours, those the user hosts and those the user is invited to. Invitations from other calendars are included only if the calendar integration is on.
   *
   * `GET /users/{userId}/upcoming_meetings`, operation `meetings/listUpcoming`.
   *
   * Source: "List upcoming meetings" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 401, 404, 429
   * @example
   * const result = await client.meetings.listUpcoming({ userId: "30R7kT7bTIKSNUFEuH_Qlg" });
   */
  listUpcoming(params: MeetingsListUpcomingParams, options?: CallOptions): Call<UpcomingMeetings, ErrorResponse>;
  /**
   * Get a meeting.
   *
   * Reads a meeting with its settings, and with its occurrences if it repeats. Each read has a fresh `start_url`.
   *
   * `GET /meetings/{meetingId}`, operation `meetings/get`.
   *
   * Source: "Get a meeting" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.meetings.get({ meetingId: 93398114182 });
   */
  get(params: MeetingsGetParams, options?: CallOptions): Call<Meeting, ErrorResponse>;
  /**
   * Update a meeting.
   *
   * Changes the fields that are sent and keeps the others. A `start_time` in the past is ignored without an error. Send `recurrence` only to change a whole series; `occurrence_id` changes one occurrence.
   *
   * Creating and changing meetings share a limit of 100 requests per host and UTC day. The response has no body: read the meeting again.
   *
   * `PATCH /meetings/{meetingId}`, operation `meetings/update`.
   *
   * Source: "Update a meeting" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * await client.meetings.update({ meetingId: 93398114182, body: { agenda: "My Meeting", duration: 1 } });
   */
  update(params: MeetingsUpdateParams, options?: CallOptions): Call<void, ErrorResponse>;
  /**
   * Delete a meeting.
   *
   * Deletes a meeting. A series is deleted as a whole, unless `occurrence_id` names one occurrence.
   *
   * `DELETE /meetings/{meetingId}`, operation `meetings/delete`.
   *
   * Source: "Delete a meeting" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * await client.meetings.delete({ meetingId: 93398114182 });
   */
  delete(params: MeetingsDeleteParams, options?: CallOptions): Call<void, ErrorResponse>;
  /**
   * Update meeting status.
   *
   * Ends a running meeting (`end`), or restores a deleted one (`recover`).
   *
   * `PUT /meetings/{meetingId}/status`, operation `meetings/updateStatus`.
   *
   * Source: "Update meeting status" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * await client.meetings.updateStatus({ meetingId: 93398114182, body: { action: "recover" } });
   */
  updateStatus(params: MeetingsUpdateStatusParams, options?: CallOptions): Call<void, ErrorResponse>;
  /**
   * Get meeting invitation.
   *
   * Reads the invitation as plain text, with link, passcode and dial-in numbers, and the SIP links.
   *
   * `GET /meetings/{meetingId}/invitation`, operation `meetings/getInvitation`.
   *
   * Source: "Get meeting invitation" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.meetings.getInvitation({ meetingId: 93398114182 });
   */
  getInvitation(params: MeetingsGetInvitationParams, options?: CallOptions): Call<MeetingInvitation, ErrorResponse>;
  /**
   * Create a meeting's invite links.
   *
   * Creates a personal link to join for each name. `ttl` is 0 (forever) to 7,776,000 seconds (90 days); the default is 7,200.
   *
   * `POST /meetings/{meetingId}/invite_links`, operation `meetings/createInviteLinks`.
   *
   * Source: "Create a meeting's invite links" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.meetings.createInviteLinks({ meetingId: 93398114182, body: { attendees: [{ name: "…" }], ttl: 1000 } });
   */
  createInviteLinks(params: MeetingsCreateInviteLinksParams, options?: CallOptions): Call<InviteLinks, ErrorResponse>;
  /**
   * In-meeting controls.
   *
   * Controls a running meeting: cloud recording, invitations by contact, phone or room system, the waiting room's text, removing a participant, AI Companion. Only the host and alternative hosts may do so. The meeting has to be running, except for the two kinds of call.
   *
   * The response 202 means that Zoom accepted the control. It may not have taken effect yet.
   *
   * `PATCH /live_meetings/{meetingId}/events`, operation `meetings/control`.
   *
   * Source: "In-meeting controls" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429
   * @example
   * const result = await client.meetings.control({ meetingId: "93398114182", body: { method: "recording.start" } });
   */
  control(params: MeetingsControlParams, options?: CallOptions): Call<unknown, ErrorResponse>;
}

/** People who register for a meeting. */
export interface MeetingsRegistrantsResource {
  /**
   * List meeting registrants.
   *
   * Lists registrants by status. The host needs a paid plan, and the meeting needs registration (`approval_type` 0 or 1).
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /meetings/{meetingId}/registrants`, operation `meetings.registrants/list`.
   *
   * Source: "List meeting registrants" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * for await (const item of client.meetings.registrants.list({ meetingId: 93398114182 })) console.log(item);
   */
  list(params: MeetingsRegistrantsListParams, options?: PageOptions): Pages<Registrant, RegistrantsPage, ErrorResponse>;
  /**
   * Add a meeting registrant.
   *
   * Registers a person. The response has the personal `join_url`, unless the meeting waits for approval. A meeting can have at most 4,999 registrants.
   *
   * `POST /meetings/{meetingId}/registrants`, operation `meetings.registrants/create`.
   *
   * Source: "Add a meeting registrant" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.meetings.registrants.create({ meetingId: 93398114182, body: { first_name: "…", email: "maya@example.com" } });
   */
  create(params: MeetingsRegistrantsCreateParams, options?: CallOptions): Call<RegistrantCreated, ErrorResponse>;
  /**
   * Perform batch registration.
   *
   * Registers up to 30 people with one request. Only for scheduled meetings (type 2).
   *
   * `POST /meetings/{meetingId}/batch_registrants`, operation `meetings.registrants/createBatch`.
   *
   * Source: "Perform batch registration" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.meetings.registrants.createBatch({
   *   meetingId: "91498058927",
   *   body: { auto_approve: true, registrants_confirmation_email: true },
   * });
   */
  createBatch(params: MeetingsRegistrantsCreateBatchParams, options?: CallOptions): Call<RegistrantBatchCreated, ErrorResponse>;
  /**
   * Get a meeting registrant.
   *
   * Reads a registration with its answers.
   *
   * `GET /meetings/{meetingId}/registrants/{registrantId}`, operation `meetings.registrants/get`.
   *
   * Source: "Get a meeting registrant" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.meetings.registrants.get({ meetingId: 93398114182, registrantId: "9tboDiHUQAeOnbmudzWa5g" });
   */
  get(params: MeetingsRegistrantsGetParams, options?: CallOptions): Call<Registrant, ErrorResponse>;
  /**
   * Delete a meeting registrant.
   *
   * Removes a registration. `occurrence_id` is needed if `registration_type` is 2 or 3.
   *
   * `DELETE /meetings/{meetingId}/registrants/{registrantId}`, operation `meetings.registrants/delete`.
   *
   * Source: "Delete a meeting registrant" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * await client.meetings.registrants.delete({ meetingId: 93398114182, registrantId: "9tboDiHUQAeOnbmudzWa5g" });
   */
  delete(params: MeetingsRegistrantsDeleteParams, options?: CallOptions): Call<void, ErrorResponse>;
  /**
   * Update registrant's status.
   *
   * Approves, denies or cancels up to 30 registrants.
   *
   * `PUT /meetings/{meetingId}/registrants/status`, operation `meetings.registrants/updateStatus`.
   *
   * Source: "Update registrant's status" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * await client.meetings.registrants.updateStatus({ meetingId: 93398114182, body: { action: "approve" } });
   */
  updateStatus(params: MeetingsRegistrantsUpdateStatusParams, options?: CallOptions): Call<void, ErrorResponse>;
  /**
   * List registration questions.
   *
   * Reads the registration form: the standard fields and your own questions.
   *
   * `GET /meetings/{meetingId}/registrants/questions`, operation `meetings.registrants/getQuestions`.
   *
   * Source: "List registration questions" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.meetings.registrants.getQuestions({ meetingId: 93398114182 });
   */
  getQuestions(params: MeetingsRegistrantsGetQuestionsParams, options?: CallOptions): Call<RegistrationQuestions, ErrorResponse>;
  /**
   * Update registration questions.
   *
   * Replaces the registration form. The email address and the first name are always asked for and cannot be listed.
   *
   * `PATCH /meetings/{meetingId}/registrants/questions`, operation `meetings.registrants/updateQuestions`.
   *
   * Source: "Update registration questions" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * await client.meetings.registrants.updateQuestions({ meetingId: 93398114182, body: {} });
   */
  updateQuestions(params: MeetingsRegistrantsUpdateQuestionsParams, options?: CallOptions): Call<void, ErrorResponse>;
}

/** Labels of the account that a meeting can carry. */
export interface TrackingFieldsResource {
  /**
   * List tracking fields.
   *
   * Lists the labels that people can or must fill in when they schedule a meeting. They are a good place for your own reference. Needs a Business, Education or API plan.
   *
   * `GET /tracking_fields`, operation `trackingFields/list`.
   *
   * Source: "List tracking fields" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 401, 429
   * @example
   * const result = await client.trackingFields.list();
   */
  list(params?: Record<string, never>, options?: CallOptions): Call<TrackingFields, ErrorResponse>;
  /**
   * Create a tracking field.
   *
   * Adds a label. Only administrators may do so.
   *
   * `POST /tracking_fields`, operation `trackingFields/create`.
   *
   * Source: "Create a tracking field" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 401, 429
   * @example
   * const result = await client.trackingFields.create({ body: { field: "field1", recommended_values: ["…"] } });
   */
  create(params: TrackingFieldsCreateParams, options?: CallOptions): Call<TrackingField, ErrorResponse>;
}

/** Past meetings and their participants. */
export interface PastMeetingsResource {
  /**
   * Get past meeting details.
   *
   * Reads times, length and number of participants of an instance that has ended, up to one year back. A number means the latest instance, a UUID exactly one.
   *
   * `GET /past_meetings/{meetingId}`, operation `pastMeetings/get`.
   *
   * Source: "Get past meeting details" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.pastMeetings.get({ meetingId: "aDYlohsHRtCd4ii1uC2+hA==" });
   */
  get(params: PastMeetingsGetParams, options?: CallOptions): Call<PastMeeting, ErrorResponse>;
  /**
   * List past meeting instances.
   *
   * Lists the instances that have ended, up to 15 months back, in one response.
   *
   * `GET /past_meetings/{meetingId}/instances`, operation `pastMeetings/listInstances`.
   *
   * Source: "List past meeting instances" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 401, 404, 429
   * @example
   * const result = await client.pastMeetings.listInstances({ meetingId: 93398114182 });
   */
  listInstances(params: PastMeetingsListInstancesParams, options?: CallOptions): Call<PastMeetingInstances, ErrorResponse>;
  /**
   * Get past meeting participants.
   *
   * Lists who took part, up to 15 months back, with one entry per visit. Needs a paid account. Meetings with one participant have no entries unless the account setting for them is on. Just after a large meeting, `duration` can still be 0. Try again later.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /past_meetings/{meetingId}/participants`, operation `pastMeetings/listParticipants`.
   *
   * Source: "Get past meeting participants" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * for await (const item of client.pastMeetings.listParticipants({ meetingId: "aDYlohsHRtCd4ii1uC2+hA==" })) console.log(item);
   */
  listParticipants(params: PastMeetingsListParticipantsParams, options?: PageOptions): Pages<PastParticipant, PastParticipantsPage, ErrorResponse>;
}

/** Attendance in more detail, for administrators. */
export interface ReportsResource {
  /**
   * Get meeting detail reports.
   *
   * Reads the report of a meeting that has ended. Needs an administrator's scope.
   *
   * `GET /report/meetings/{meetingId}`, operation `reports/getMeeting`.
   *
   * Source: "Get meeting detail reports" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.reports.getMeeting({ meetingId: 93398114182 });
   */
  getMeeting(params: ReportsGetMeetingParams, options?: CallOptions): Call<MeetingDetailReport, ErrorResponse>;
  /**
   * Get meeting participant reports.
   *
   * Lists who took part, with more detail than `pastMeetings.listParticipants`. Only for meetings with two or more participants. Needs an administrator's scope. Names and email addresses can be empty for accounts under a HIPAA agreement.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /report/meetings/{meetingId}/participants`, operation `reports/listMeetingParticipants`.
   *
   * Source: "Get meeting participant reports" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * for await (const item of client.reports.listMeetingParticipants({ meetingId: "aDYlohsHRtCd4ii1uC2+hA==" })) console.log(item);
   */
  listMeetingParticipants(params: ReportsListMeetingParticipantsParams, options?: PageOptions): Pages<ReportParticipant, ReportParticipantsPage, ErrorResponse>;
  /**
   * Get meeting reports.
   *
   * Lists the meetings and webinars of a user that have ended, if two or more different people took part. The range is at most one month within the last six. Some times are written in the account's own format.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /report/users/{userId}/meetings`, operation `reports/listMeetings`.
   *
   * Source: "Get meeting reports" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * for await (const item of client.reports.listMeetings({ userId: "30R7kT7bTIKSNUFEuH_Qlg", from: "2026-11-01", to: "2026-11-30" })) console.log(item);
   */
  listMeetings(params: ReportsListMeetingsParams, options?: PageOptions): Pages<MeetingReport, MeetingReportsPage, ErrorResponse>;
  /**
   * Get webinar participant reports.
   *
   * Lists who took part in a webinar of the last six months.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /report/webinars/{webinarId}/participants`, operation `reports/listWebinarParticipants`.
   *
   * Source: "Get webinar participant reports" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * for await (const item of client.reports.listWebinarParticipants({ webinarId: "99289110036" })) console.log(item);
   */
  listWebinarParticipants(params: ReportsListWebinarParticipantsParams, options?: PageOptions): Pages<ReportParticipant, WebinarReportParticipantsPage, ErrorResponse>;
}

/** Cloud recordings and their files. */
export interface RecordingsResource {
  /**
   * List all recordings.
   *
   * Lists the cloud recordings of a user, grouped by instance. A request covers one month at most; without dates it covers the current UTC day. Lists of the trash ignore the dates.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /users/{userId}/recordings`, operation `recordings/list`.
   *
   * Source: "List all recordings" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 401, 404, 429
   * @example
   * for await (const item of client.recordings.list({ userId: "30R7kT7bTIKSNUFEuH_Qlg" })) console.log(item);
   */
  list(params: RecordingsListParams, options?: PageOptions): Pages<RecordedMeeting, RecordingsPage, ErrorResponse>;
  /**
   * Get meeting recordings.
   *
   * Reads all files of an instance. A number means the latest instance. With `include_fields=download_access_token` and `ttl` the response has a token for downloads.
   *
   * `GET /meetings/{meetingId}/recordings`, operation `recordings/get`.
   *
   * Source: "Get meeting recordings" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.recordings.get({ meetingId: "aDYlohsHRtCd4ii1uC2+hA==" });
   */
  get(params: RecordingsGetParams, options?: CallOptions): Call<MeetingRecordings, ErrorResponse>;
  /**
   * Delete meeting or webinar recordings.
   *
   * Moves all files of an instance to the trash, where they stay for 30 days, or deletes them for good.
   *
   * `DELETE /meetings/{meetingId}/recordings`, operation `recordings/delete`.
   *
   * Source: "Delete meeting or webinar recordings" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * await client.recordings.delete({ meetingId: "aDYlohsHRtCd4ii1uC2+hA==" });
   */
  delete(params: RecordingsDeleteParams, options?: CallOptions): Call<void, ErrorResponse>;
  /**
   * Delete a recording file for a meeting or webinar.
   *
   * Moves one file to the trash, or deletes it for good. The account has to allow hosts to delete.
   *
   * `DELETE /meetings/{meetingId}/recordings/{recordingId}`, operation `recordings/deleteFile`.
   *
   * Source: "Delete a recording file for a meeting or webinar" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * await client.recordings.deleteFile({
   *   meetingId: "aDYlohsHRtCd4ii1uC2+hA==",
   *   recordingId: "a2f19f96-9294-4f51-8134-6f0eea108eb2",
   * });
   */
  deleteFile(params: RecordingsDeleteFileParams, options?: CallOptions): Call<void, ErrorResponse>;
  /**
   * Recover a single recording.
   *
   * Restores one file from the trash, within 30 days.
   *
   * `PUT /meetings/{meetingId}/recordings/{recordingId}/status`, operation `recordings/recoverFile`.
   *
   * Source: "Recover a single recording" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * await client.recordings.recoverFile({
   *   meetingId: "aDYlohsHRtCd4ii1uC2+hA==",
   *   recordingId: "a2f19f96-9294-4f51-8134-6f0eea108eb2",
   *   body: { action: "recover" },
   * });
   */
  recoverFile(params: RecordingsRecoverFileParams, options?: CallOptions): Call<void, ErrorResponse>;
  /**
   * Recover meeting recordings.
   *
   * Restores all files of an instance from the trash, within 30 days.
   *
   * `PUT /meetings/{meetingUUID}/recordings/status`, operation `recordings/recover`.
   *
   * Source: "Recover meeting recordings" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Zoom documents the status 200 without a body; 204 is as likely, and both are accepted.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.recordings.recover({ meetingUUID: "aDYlohsHRtCd4ii1uC2+hA==", body: { action: "recover" } });
   */
  recover(params: RecordingsRecoverParams, options?: CallOptions): Call<unknown, ErrorResponse>;
  /**
   * Get meeting recording settings.
   *
   * Reads who can view and download a recording.
   *
   * `GET /meetings/{meetingId}/recordings/settings`, operation `recordings/getSettings`.
   *
   * Source: "Get meeting recording settings" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 401, 404, 429
   * @example
   * const result = await client.recordings.getSettings({ meetingId: "aDYlohsHRtCd4ii1uC2+hA==" });
   */
  getSettings(params: RecordingsGetSettingsParams, options?: CallOptions): Call<RecordingSettings, ErrorResponse>;
  /**
   * Update meeting recording settings.
   *
   * Changes who can view and download a recording.
   *
   * `PATCH /meetings/{meetingId}/recordings/settings`, operation `recordings/updateSettings`.
   *
   * Source: "Update meeting recording settings" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 401, 404, 429
   * @example
   * await client.recordings.updateSettings({
   *   meetingId: "aDYlohsHRtCd4ii1uC2+hA==",
   *   body: { approval_type: 0, authentication_domains: "test.com" },
   * });
   */
  updateSettings(params: RecordingsUpdateSettingsParams, options?: CallOptions): Call<void, ErrorResponse>;
}

/** Transcripts of recordings. */
export interface TranscriptsResource {
  /**
   * Get a meeting transcript.
   *
   * Says whether the transcript of an instance can be downloaded, and returns its URL. If `can_download` is false, `download_restriction_reason` says why; try again only after `NOT_READY`.
   *
   * `GET /meetings/{meetingId}/transcript`, operation `transcripts/get`.
   *
   * Source: "Get a meeting transcript" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 401, 403, 404, 429
   * @example
   * const result = await client.transcripts.get({ meetingId: "aDYlohsHRtCd4ii1uC2+hA==" });
   */
  get(params: TranscriptsGetParams, options?: CallOptions): Call<MeetingTranscript, ErrorResponse>;
  /**
   * Delete a meeting or webinar transcript.
   *
   * Deletes only the transcript.
   *
   * `DELETE /meetings/{meetingId}/transcript`, operation `transcripts/delete`.
   *
   * Source: "Delete a meeting or webinar transcript" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429
   * @example
   * await client.transcripts.delete({ meetingId: "aDYlohsHRtCd4ii1uC2+hA==" });
   */
  delete(params: TranscriptsDeleteParams, options?: CallOptions): Call<void, ErrorResponse>;
}

/** Summaries that AI Companion writes. */
export interface SummariesResource {
  /**
   * List an account's meeting or webinar summaries.
   *
   * Lists the AI summaries of the account in a range of time. Items have no text: read each one with `summaries.get`.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /meetings/meeting_summaries`, operation `summaries/list`.
   *
   * Source: "List an account's meeting or webinar summaries" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429
   * @example
   * for await (const item of client.summaries.list()) console.log(item);
   */
  list(params?: SummariesListParams, options?: PageOptions): Pages<SummaryListItem, SummariesPage, ErrorResponse>;
  /**
   * Get a meeting or webinar summary.
   *
   * Reads the AI summary of an instance. Use `summary_content`; the older fields are deprecated. Meetings with end-to-end encryption have none.
   *
   * `GET /meetings/{meetingId}/meeting_summary`, operation `summaries/get`.
   *
   * Source: "Get a meeting or webinar summary" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429
   * @example
   * const result = await client.summaries.get({ meetingId: "aDYlohsHRtCd4ii1uC2+hA==" });
   */
  get(params: SummariesGetParams, options?: CallOptions): Call<MeetingSummary, ErrorResponse>;
  /**
   * Delete a meeting or webinar summary.
   *
   * Deletes the AI summary of an instance.
   *
   * `DELETE /meetings/{meetingId}/meeting_summary`, operation `summaries/delete`.
   *
   * Source: "Delete a meeting or webinar summary" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429
   * @example
   * await client.summaries.delete({ meetingId: "aDYlohsHRtCd4ii1uC2+hA==" });
   */
  delete(params: SummariesDeleteParams, options?: CallOptions): Call<void, ErrorResponse>;
}

/** Notes and transcripts of My Notes. */
export interface NotesResource {
  /**
   * List my notes.
   *
   * Lists the notes that the user has for a meeting. Needs a user's token.
   *
   * `GET /my_notes/notes`, operation `notes/list`.
   *
   * Source: "List my notes" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 401, 429
   * @example
   * const result = await client.notes.list({ meeting_id: "aDYlohsHRtCd4ii1uC2+hA==" });
   */
  list(params: NotesListParams, options?: CallOptions): Call<Notes, ErrorResponse>;
  /**
   * Get My Notes content and transcript.
   *
   * Reads a note. With `include=transcript` the response has a transcript in segments with speaker and times.
   *
   * `GET /my_notes/notes/{noteId}/content`, operation `notes/getContent`.
   *
   * Source: "Get My Notes content and transcript" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 413, 429
   * @example
   * const result = await client.notes.getContent({ noteId: "lXyU1N4sTzSON6cgVwQ48Q" });
   */
  getContent(params: NotesGetContentParams, options?: CallOptions): Call<NoteContent, ErrorResponse>;
}

/** The people of the account. */
export interface UsersResource {
  /**
   * List users.
   *
   * Lists the users of the account by status.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /users`, operation `users/list`.
   *
   * Source: "List users" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429
   * @example
   * for await (const item of client.users.list()) console.log(item);
   */
  list(params?: UsersListParams, options?: PageOptions): Pages<UserListItem, UsersPage, ErrorResponse>;
  /**
   * Create users.
   *
   * Creates a user. The action `create` emails an activation link and has a daily limit of 50 (Free), 1,500 (Pro) or 10,000 (Business).
   *
   * `POST /users`, operation `users/create`.
   *
   * Source: "Create users" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 409, 429
   * @example
   * const result = await client.users.create({ body: { action: "create" } });
   */
  create(params: UsersCreateParams, options?: CallOptions): Call<UserCreated, ErrorResponse>;
  /**
   * Get a user.
   *
   * Reads a user. `me` works only with a user's token. A user who has not activated the account yet is `pending`.
   *
   * `GET /users/{userId}`, operation `users/get`.
   *
   * Source: "Get a user" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.users.get({ userId: "30R7kT7bTIKSNUFEuH_Qlg" });
   */
  get(params: UsersGetParams, options?: CallOptions): Call<User, ErrorResponse>;
  /**
   * Update a user.
   *
   * Changes a user. An empty `display_name` is made from the first and the last name.
   *
   * `PATCH /users/{userId}`, operation `users/update`.
   *
   * Source: "Update a user" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * await client.users.update({
   *   userId: "30R7kT7bTIKSNUFEuH_Qlg",
   *   body: { cms_user_id: "KDcuGIm1QgePTO8WbOqwIQ", company: "Example, Inc." },
   * });
   */
  update(params: UsersUpdateParams, options?: CallOptions): Call<void, ErrorResponse>;
  /**
   * Delete a user.
   *
   * Removes a user from the account (`disassociate`, the default) or deletes the user for good (`delete`). The `transfer_` flags first move the user's data to `transfer_email`. Pending users can only be removed.
   *
   * `DELETE /users/{userId}`, operation `users/delete`.
   *
   * Source: "Delete a user" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * await client.users.delete({ userId: "30R7kT7bTIKSNUFEuH_Qlg" });
   */
  delete(params: UsersDeleteParams, options?: CallOptions): Call<void, ErrorResponse>;
  /**
   * Update user status.
   *
   * Deactivates a user, who loses all licenses and can no longer log in, or activates the user again.
   *
   * `PUT /users/{userId}/status`, operation `users/updateStatus`.
   *
   * Source: "Update user status" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * await client.users.updateStatus({ userId: "30R7kT7bTIKSNUFEuH_Qlg", body: { action: "deactivate" } });
   */
  updateStatus(params: UsersUpdateStatusParams, options?: CallOptions): Call<void, ErrorResponse>;
  /**
   * Check a user email.
   *
   * Says if an email address belongs to a user of this account who signed up by email. For everyone else, and for users who log in by single sign-on, Google or Facebook, it returns false.
   *
   * `GET /users/email`, operation `users/checkEmail`.
   *
   * Source: "Check a user email" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.users.checkEmail({ email: "…" });
   */
  checkEmail(params: UsersCheckEmailParams, options?: CallOptions): Call<EmailCheck, ErrorResponse>;
  /**
   * Get a user's token.
   *
   * Reads a token of the user. `zak` starts meetings as the host; it is valid for 2 hours (90 days for API users). `onbehalf` lets a Meeting SDK app join next to the user. Keep it secret.
   *
   * `GET /users/{userId}/token`, operation `users/getToken`.
   *
   * Source: "Get a user's token" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.users.getToken({ userId: "30R7kT7bTIKSNUFEuH_Qlg" });
   */
  getToken(params: UsersGetTokenParams, options?: CallOptions): Call<UserToken, ErrorResponse>;
}

/** Webinars. They need the webinar add-on. */
export interface WebinarsResource {
  /** People who register for a webinar. */
  readonly registrants: WebinarsRegistrantsResource;
  /** People who speak in a webinar. */
  readonly panelists: WebinarsPanelistsResource;
  /**
   * List webinars.
   *
   * Lists the scheduled webinars of a user, without expired ones. All webinar operations need the webinar add-on.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /users/{userId}/webinars`, operation `webinars/list`.
   *
   * Source: "List webinars" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * for await (const item of client.webinars.list({ userId: "30R7kT7bTIKSNUFEuH_Qlg" })) console.log(item);
   */
  list(params: WebinarsListParams, options?: PageOptions): Pages<WebinarListItem, WebinarsPage, ErrorResponse>;
  /**
   * Create a webinar.
   *
   * Schedules a webinar. Creating and changing webinars share a limit of 100 requests per host and UTC day.
   *
   * `POST /users/{userId}/webinars`, operation `webinars/create`.
   *
   * Source: "Create a webinar" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.webinars.create({
   *   userId: "30R7kT7bTIKSNUFEuH_Qlg",
   *   body: { agenda: "My Webinar", duration: 1 },
   * });
   */
  create(params: WebinarsCreateParams, options?: CallOptions): Call<Webinar, ErrorResponse>;
  /**
   * Get a webinar.
   *
   * Reads a webinar with its settings and occurrences.
   *
   * `GET /webinars/{webinarId}`, operation `webinars/get`.
   *
   * Source: "Get a webinar" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.webinars.get({ webinarId: "99289110036" });
   */
  get(params: WebinarsGetParams, options?: CallOptions): Call<Webinar, ErrorResponse>;
  /**
   * Update a webinar.
   *
   * Changes the fields that are sent and keeps the others. Creating and changing webinars share a limit of 100 requests per host and UTC day.
   *
   * `PATCH /webinars/{webinarId}`, operation `webinars/update`.
   *
   * Source: "Update a webinar" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * await client.webinars.update({ webinarId: 99289110036, body: { agenda: "My Webinar", duration: 1 } });
   */
  update(params: WebinarsUpdateParams, options?: CallOptions): Call<void, ErrorResponse>;
  /**
   * Delete a webinar.
   *
   * Deletes a webinar, or one occurrence of it.
   *
   * `DELETE /webinars/{webinarId}`, operation `webinars/delete`.
   *
   * Source: "Delete a webinar" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * await client.webinars.delete({ webinarId: 99289110036 });
   */
  delete(params: WebinarsDeleteParams, options?: CallOptions): Call<void, ErrorResponse>;
}

/** People who register for a webinar. */
export interface WebinarsRegistrantsResource {
  /**
   * List webinar registrants.
   *
   * Lists registrants by status or tracking source.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /webinars/{webinarId}/registrants`, operation `webinars.registrants/list`.
   *
   * Source: "List webinar registrants" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * for await (const item of client.webinars.registrants.list({ webinarId: 99289110036 })) console.log(item);
   */
  list(params: WebinarsRegistrantsListParams, options?: PageOptions): Pages<WebinarRegistrant, WebinarRegistrantsPage, ErrorResponse>;
  /**
   * Add a webinar registrant.
   *
   * Registers a person for a webinar.
   *
   * `POST /webinars/{webinarId}/registrants`, operation `webinars.registrants/create`.
   *
   * Source: "Add a webinar registrant" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.webinars.registrants.create({ webinarId: 99289110036, body: { first_name: "…", email: "maya@example.com" } });
   */
  create(params: WebinarsRegistrantsCreateParams, options?: CallOptions): Call<WebinarRegistrantCreated, ErrorResponse>;
}

/** People who speak in a webinar. */
export interface WebinarsPanelistsResource {
  /**
   * List panelists.
   *
   * Lists the panelists, each with their own link.
   *
   * `GET /webinars/{webinarId}/panelists`, operation `webinars.panelists/list`.
   *
   * Source: "List panelists" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.webinars.panelists.list({ webinarId: 99289110036 });
   */
  list(params: WebinarsPanelistsListParams, options?: CallOptions): Call<Panelists, ErrorResponse>;
  /**
   * Add panelists.
   *
   * Adds panelists and keeps the existing ones.
   *
   * `POST /webinars/{webinarId}/panelists`, operation `webinars.panelists/create`.
   *
   * Source: "Add panelists" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.webinars.panelists.create({ webinarId: 99289110036, body: {} });
   */
  create(params: WebinarsPanelistsCreateParams, options?: CallOptions): Call<PanelistsCreated, ErrorResponse>;
}

/** Past webinars and their participants. */
export interface PastWebinarsResource {
  /**
   * List webinar participants.
   *
   * Lists who took part in a webinar that has ended, with one entry per visit.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /past_webinars/{webinarId}/participants`, operation `pastWebinars/listParticipants`.
   *
   * Source: "List webinar participants" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * for await (const item of client.pastWebinars.listParticipants({ webinarId: "99289110036" })) console.log(item);
   */
  listParticipants(params: PastWebinarsListParticipantsParams, options?: PageOptions): Pages<PastParticipant, PastWebinarParticipantsPage, ErrorResponse>;
  /**
   * Get webinar absentees.
   *
   * Lists the people who registered and did not attend.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /past_webinars/{webinarId}/absentees`, operation `pastWebinars/listAbsentees`.
   *
   * Source: "Get webinar absentees" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * for await (const item of client.pastWebinars.listAbsentees({ webinarId: "99289110036" })) console.log(item);
   */
  listAbsentees(params: PastWebinarsListAbsenteesParams, options?: PageOptions): Pages<WebinarRegistrant, WebinarAbsenteesPage, ErrorResponse>;
  /**
   * List past webinar instances.
   *
   * Lists the instances that have ended.
   *
   * `GET /past_webinars/{webinarId}/instances`, operation `pastWebinars/listInstances`.
   *
   * Source: "List past webinar instances" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 404, 429
   * @example
   * const result = await client.pastWebinars.listInstances({ webinarId: 99289110036 });
   */
  listInstances(params: PastWebinarsListInstancesParams, options?: CallOptions): Call<PastWebinarInstances, ErrorResponse>;
}

/** The name of an operation, in the option `operations` and in errors. */
export type ZoomOperation =
  | "meetings/create"
  | "meetings/list"
  | "meetings/listUpcoming"
  | "meetings/get"
  | "meetings/update"
  | "meetings/delete"
  | "meetings/updateStatus"
  | "meetings/getInvitation"
  | "meetings/createInviteLinks"
  | "meetings/control"
  | "trackingFields/list"
  | "trackingFields/create"
  | "meetings.registrants/list"
  | "meetings.registrants/create"
  | "meetings.registrants/createBatch"
  | "meetings.registrants/get"
  | "meetings.registrants/delete"
  | "meetings.registrants/updateStatus"
  | "meetings.registrants/getQuestions"
  | "meetings.registrants/updateQuestions"
  | "pastMeetings/get"
  | "pastMeetings/listInstances"
  | "pastMeetings/listParticipants"
  | "reports/getMeeting"
  | "reports/listMeetingParticipants"
  | "reports/listMeetings"
  | "reports/listWebinarParticipants"
  | "recordings/list"
  | "recordings/get"
  | "recordings/delete"
  | "recordings/deleteFile"
  | "recordings/recoverFile"
  | "recordings/recover"
  | "recordings/getSettings"
  | "recordings/updateSettings"
  | "transcripts/get"
  | "transcripts/delete"
  | "summaries/list"
  | "summaries/get"
  | "summaries/delete"
  | "notes/list"
  | "notes/getContent"
  | "users/list"
  | "users/create"
  | "users/get"
  | "users/update"
  | "users/delete"
  | "users/updateStatus"
  | "users/checkEmail"
  | "users/getToken"
  | "webinars/list"
  | "webinars/create"
  | "webinars/get"
  | "webinars/update"
  | "webinars/delete"
  | "webinars.registrants/list"
  | "webinars.registrants/create"
  | "webinars.panelists/list"
  | "webinars.panelists/create"
  | "pastWebinars/listParticipants"
  | "pastWebinars/listAbsentees"
  | "pastWebinars/listInstances";

/**
 * Creates a client for the Zoom Meetings API.
 *
 * @throws {InvalidInputError} if an option is missing or cannot be used
 */
export function createZoom(options: ZoomOptions): Zoom {
  return createClient<Zoom>(provider, options);
}
