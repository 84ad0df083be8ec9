// Generated from specs/whereby by `npm run generate`. Do not edit: edit the spec.

import { createClient } from "@meetwire/runtime";
import type {
  AnyRequest,
  Call,
  CallOptions as RuntimeCallOptions,
  ClientOptions,
  CredentialValue,
  PageOptions as RuntimePageOptions,
  Pages,
  RateLimitOptions,
  Route,
} from "@meetwire/runtime";
import type {
  AccessLink,
  ErrorResponse,
  Meeting,
  MeetingsPage,
  Participant,
  ParticipantConnection,
  ParticipantsPage,
  RateLimitResponse,
  Recording,
  RecordingsPage,
  RoomInsights,
  RoomInsightsPage,
  RoomSession,
  RoomSessionsPage,
  SummariesPage,
  Summary,
  SummaryCreated,
  Transcription,
  TranscriptionCreated,
  TranscriptionsPage,
} from "./models.ts";
import type {
  InsightsGetParticipantParams,
  InsightsListParticipantsParams,
  InsightsListRoomSessionsParams,
  InsightsListRoomsParams,
  MeetingsCreateParams,
  MeetingsDeleteParams,
  MeetingsGetParams,
  MeetingsListParams,
  RecordingsBulkDeleteParams,
  RecordingsDeleteParams,
  RecordingsGetAccessLinkParams,
  RecordingsGetParams,
  RecordingsListParams,
  RoomsSetBackgroundParams,
  RoomsSetColorsParams,
  RoomsSetKnockPageBackgroundParams,
  RoomsSetLogoParams,
  SummariesCreateParams,
  SummariesDeleteParams,
  SummariesGetParams,
  SummariesListParams,
  TranscriptionsBulkDeleteParams,
  TranscriptionsCreateParams,
  TranscriptionsDeleteParams,
  TranscriptionsGetAccessLinkParams,
  TranscriptionsGetParams,
  TranscriptionsListParams,
} from "./parameters.ts";
import { provider } from "./provider.ts";

/** The options of `createWhereby`. */
export interface WherebyOptions extends ClientOptions, RateLimitOptions {
  /**
   * An API key of the organization, from Whereby's dashboard. Keep it on your server.
   *
   * A string, or a function that returns the current one.
   */
  apiKey: CredentialValue;
  /** The plan of the account, whose limits the client keeps to. Default `"build"`. */
  plan?: "build" | "grow" | undefined;
  /** Corrects the routes of operations, by operation, if they turn out to be wrong. */
  operations?: { readonly [Operation in WherebyOperation]?: Route } | undefined;
}

/** The options of one call. */
export interface CallOptions extends RuntimeCallOptions {
  /** Another `apiKey`, for this call only. The client's credentials are not sent with it. Default: the client's. */
  apiKey?: CredentialValue;
}

/** The options of a call whose response is a list. A credential here is sent for each of its pages. */
export interface PageOptions extends CallOptions, RuntimePageOptions {}

/**
 * A client for the Whereby Embedded API.
 *
 * Create Whereby meetings, and read their recordings, transcriptions, summaries and attendance.
 */
export interface Whereby {
  /** Rooms with an end: creating, reading and deleting them. */
  readonly meetings: MeetingsResource;
  /** Recordings and their files. */
  readonly recordings: RecordingsResource;
  /** Transcriptions of meetings and recordings. Their files are Markdown. */
  readonly transcriptions: TranscriptionsResource;
  /** Summaries of transcriptions. A beta feature that Whereby enables by request. */
  readonly summaries: SummariesResource;
  /** The look of a room. */
  readonly rooms: RoomsResource;
  /** How rooms were used, and who took part. */
  readonly insights: InsightsResource;
  /**
   * Requests a route that the spec does not have, with the client's credentials, retries, limits and errors. The data is the parsed JSON, a string for text, and a `Blob` for another media type.
   *
   * @example
   * const result = await client.request({ method: "POST", path: "/new/route", body: { name: "Maya" } });
   */
  request<Data = unknown>(request: AnyRequest, options?: CallOptions): Call<Data>;
}

/** Rooms with an end: creating, reading and deleting them. */
export interface MeetingsResource {
  /**
   * Create a meeting.
   *
   * Creates a meeting: a room that can be used from now until one hour after `endDate`, and is then deleted. There is no start. A repeated request creates a second meeting.
   *
   * The body can contain the keys of your own storage and of your stream. Never log it.
   *
   * `POST /meetings`, operation `meetings/create`.
   *
   * Source: "Create meeting" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - request: Whereby's own file is corrected in four places: its languages end in a comma, the storage of recordings lacks the `region` that its text requires, streaming lacks the trigger `automatic-2nd-participant`, and the pattern of `roomNamePrefix` has no dash although its example does.
   * - response: `roomName` is required here: it is in every response, although the file does not require it. The bodies of 401 and 403 are not documented.
   *
   * @throws {ApiError} if the response is 401, 403, 429, another failure
   * @example
   * const result = await client.meetings.create({ body: { endDate: "2035-03-01T11:00:00+01:00" } });
   */
  create(params: MeetingsCreateParams, options?: CallOptions): Call<Meeting, ErrorResponse | RateLimitResponse>;
  /**
   * List the meetings.
   *
   * Lists the meetings that exist now. Those that ended more than an hour ago are gone.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /meetings`, operation `meetings/list`.
   *
   * Source: "Get meetings" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Whereby's own file makes `cursor` a text, but it is null at the end. `roomName` is required here: it is in every response, although the file does not require it. The bodies of 401 and 404 are not documented.
   *
   * @throws {ApiError} if the response is 401, 404, 429, another failure
   * @example
   * for await (const item of client.meetings.list()) console.log(item);
   */
  list(params?: MeetingsListParams, options?: PageOptions): Pages<Meeting, MeetingsPage, ErrorResponse | RateLimitResponse>;
  /**
   * Get a meeting.
   *
   * Reads a meeting. `fields` adds the links for hosts and viewers.
   *
   * `GET /meetings/{meetingId}`, operation `meetings/get`.
   *
   * Source: "Get meeting" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: `roomName` is required here: it is in every response, although the file does not require it. The bodies of 401 and 404 are not documented.
   *
   * @throws {ApiError} if the response is 401, 404, 429, another failure
   * @example
   * const result = await client.meetings.get({ meetingId: "9cf691bf-f2d5-4420-bda9-ee8607bb558b" });
   */
  get(params: MeetingsGetParams, options?: CallOptions): Call<Meeting, ErrorResponse | RateLimitResponse>;
  /**
   * Delete a meeting.
   *
   * Deletes a meeting and its room. A meeting that is already gone is not an error.
   *
   * `DELETE /meetings/{meetingId}`, operation `meetings/delete`.
   *
   * Source: "Delete meeting" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The body of 401 is not documented.
   *
   * @throws {ApiError} if the response is 401, 429, another failure
   * @example
   * await client.meetings.delete({ meetingId: "9cf691bf-f2d5-4420-bda9-ee8607bb558b" });
   */
  delete(params: MeetingsDeleteParams, options?: CallOptions): Call<void, ErrorResponse | RateLimitResponse>;
}

/** Recordings and their files. */
export interface RecordingsResource {
  /**
   * List recordings.
   *
   * Lists recordings, of one room if `roomName` is given.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /recordings`, operation `recordings/list`.
   *
   * Source: "Get recordings" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Whereby's own file leaves out the properties of a recording; they are those of its example. `cursor` is a text there, but it is null at the end. The bodies of 401 and 404 are not documented.
   *
   * @throws {ApiError} if the response is 401, 404, 429, another failure
   * @example
   * for await (const item of client.recordings.list()) console.log(item);
   */
  list(params?: RecordingsListParams, options?: PageOptions): Pages<Recording, RecordingsPage, ErrorResponse | RateLimitResponse>;
  /**
   * Get a recording.
   *
   * Reads a recording.
   *
   * `GET /recordings/{recordingId}`, operation `recordings/get`.
   *
   * Source: "Get recording" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Whereby's own file leaves out the properties of a recording; they are those of its example. The bodies of 401 and 404 are not documented.
   *
   * @throws {ApiError} if the response is 401, 404, 429, another failure
   * @example
   * const result = await client.recordings.get({ recordingId: "a56f6ad7-37fe-4a37-9319-3174630ba57a" });
   */
  get(params: RecordingsGetParams, options?: CallOptions): Call<Recording, ErrorResponse | RateLimitResponse>;
  /**
   * Delete a recording.
   *
   * Deletes a recording. A recording that is already gone is not an error.
   *
   * `DELETE /recordings/{recordingId}`, operation `recordings/delete`.
   *
   * Source: "Delete recording" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The body of 401 is not documented.
   *
   * @throws {ApiError} if the response is 401, 429, another failure
   * @example
   * await client.recordings.delete({ recordingId: "a56f6ad7-37fe-4a37-9319-3174630ba57a" });
   */
  delete(params: RecordingsDeleteParams, options?: CallOptions): Call<void, ErrorResponse | RateLimitResponse>;
  /**
   * Get a link to a recording's file.
   *
   * Makes a link that downloads the file and works for a while. A file in your own storage has no such link, and the response is a 403.
   *
   * `GET /recordings/{recordingId}/access-link`, operation `recordings/getAccessLink`.
   *
   * Source: "Get recording access link" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The bodies of 401, 403 and 404 are not documented.
   *
   * @throws {ApiError} if the response is 401, 403, 404, 429, another failure
   * @example
   * const result = await client.recordings.getAccessLink({ recordingId: "a56f6ad7-37fe-4a37-9319-3174630ba57a" });
   */
  getAccessLink(params: RecordingsGetAccessLinkParams, options?: CallOptions): Call<AccessLink, ErrorResponse | RateLimitResponse>;
  /**
   * Delete several recordings.
   *
   * Accepts recordings to delete, and deletes them later. An id that does not exist is not an error.
   *
   * `POST /recordings/bulk-delete`, operation `recordings/bulkDelete`.
   *
   * Source: "Bulk delete recordings" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The body of 401 is not documented.
   *
   * @throws {ApiError} if the response is 401, 429, another failure
   * @example
   * await client.recordings.bulkDelete({ body: { recordingIds: ["…"] } });
   */
  bulkDelete(params: RecordingsBulkDeleteParams, options?: CallOptions): Call<void, ErrorResponse | RateLimitResponse>;
}

/** Transcriptions of meetings and recordings. Their files are Markdown. */
export interface TranscriptionsResource {
  /**
   * Transcribe a recording.
   *
   * Orders a transcription of a recording. It is ready when its `state` is `ready` or `transcription.finished` arrives. Whereby charges by the minute, and a repeated request orders a second one.
   *
   * `POST /transcriptions`, operation `transcriptions/create`.
   *
   * Source: "Create transcription" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: Whereby's own file has a path parameter here that is not in the path. It is left out.
   * - response: The file does not say that the body is an object; its property is that of the example. The bodies of 401 and 404 are not documented.
   *
   * @throws {ApiError} if the response is 401, 404, 429, another failure
   * @example
   * const result = await client.transcriptions.create({ body: { recordingId: "…" } });
   */
  create(params: TranscriptionsCreateParams, options?: CallOptions): Call<TranscriptionCreated, ErrorResponse | RateLimitResponse>;
  /**
   * List transcriptions.
   *
   * Lists transcriptions, of one room if `roomName` is given.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /transcriptions`, operation `transcriptions/list`.
   *
   * Source: "Get transcriptions" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Whereby's own file has `cursor` outside the properties, as a text; it is a property, and null at the end. The body of 401 is not documented.
   *
   * @throws {ApiError} if the response is 401, 429, another failure
   * @example
   * for await (const item of client.transcriptions.list()) console.log(item);
   */
  list(params?: TranscriptionsListParams, options?: PageOptions): Pages<Transcription, TranscriptionsPage, ErrorResponse | RateLimitResponse>;
  /**
   * Get a transcription.
   *
   * Reads a transcription. Its file can be downloaded when `state` is `ready`.
   *
   * `GET /transcriptions/{transcriptionId}`, operation `transcriptions/get`.
   *
   * Source: "Get transcription" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The bodies of 401 and 404 are not documented.
   *
   * @throws {ApiError} if the response is 401, 404, 429, another failure
   * @example
   * const result = await client.transcriptions.get({ transcriptionId: "b438fda0-83e2-4835-92f9-c845ee3d5ea7" });
   */
  get(params: TranscriptionsGetParams, options?: CallOptions): Call<Transcription, ErrorResponse | RateLimitResponse>;
  /**
   * Delete a transcription.
   *
   * Deletes a transcription. A transcription that is already gone is not an error.
   *
   * `DELETE /transcriptions/{transcriptionId}`, operation `transcriptions/delete`.
   *
   * Source: "Delete transcription" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The body of 401 is not documented.
   *
   * @throws {ApiError} if the response is 401, 429, another failure
   * @example
   * await client.transcriptions.delete({ transcriptionId: "b438fda0-83e2-4835-92f9-c845ee3d5ea7" });
   */
  delete(params: TranscriptionsDeleteParams, options?: CallOptions): Call<void, ErrorResponse | RateLimitResponse>;
  /**
   * Get a link to a transcription's file.
   *
   * Makes a link that downloads the Markdown file and works for a while. A file in your own storage has no such link, and the response is a 403.
   *
   * `GET /transcriptions/{transcriptionId}/access-link`, operation `transcriptions/getAccessLink`.
   *
   * Source: "Get transcription access link" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The bodies of 401, 403 and 404 are not documented.
   *
   * @throws {ApiError} if the response is 401, 403, 404, 429, another failure
   * @example
   * const result = await client.transcriptions.getAccessLink({ transcriptionId: "b438fda0-83e2-4835-92f9-c845ee3d5ea7" });
   */
  getAccessLink(params: TranscriptionsGetAccessLinkParams, options?: CallOptions): Call<AccessLink, ErrorResponse | RateLimitResponse>;
  /**
   * Delete several transcriptions.
   *
   * Accepts transcriptions to delete, and deletes them later. An id that does not exist is not an error.
   *
   * `POST /transcriptions/bulk-delete`, operation `transcriptions/bulkDelete`.
   *
   * Source: "Bulk delete transcriptions" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The body of 401 is not documented.
   *
   * @throws {ApiError} if the response is 401, 429, another failure
   * @example
   * await client.transcriptions.bulkDelete({ body: { transcriptionIds: ["…"] } });
   */
  bulkDelete(params: TranscriptionsBulkDeleteParams, options?: CallOptions): Call<void, ErrorResponse | RateLimitResponse>;
}

/** Summaries of transcriptions. A beta feature that Whereby enables by request. */
export interface SummariesResource {
  /**
   * Summarize a transcription.
   *
   * Orders a summary of a transcription. A beta feature that Whereby enables by request. A repeated request orders a second one.
   *
   * `POST /summaries`, operation `summaries/create`.
   *
   * Source: "Create summary" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: Whereby's own file has a path parameter here that is not in the path. It is left out.
   * - response: The file leaves out the properties of the body; they are those of its example. The bodies of 401 and 404 are not documented.
   *
   * @throws {ApiError} if the response is 401, 404, 429, another failure
   * @example
   * const result = await client.summaries.create({ body: { transcriptionId: "…" } });
   */
  create(params: SummariesCreateParams, options?: CallOptions): Call<SummaryCreated, ErrorResponse | RateLimitResponse>;
  /**
   * List summaries.
   *
   * Lists summaries with their text.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /summaries`, operation `summaries/list`.
   *
   * Source: "Get summaries" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Whereby's own file leaves out the properties of a summary; they are those of its example. It has `cursor` outside the properties, as a text; it is a property, and null at the end. The body of 401 is not documented.
   *
   * @throws {ApiError} if the response is 401, 429, another failure
   * @example
   * for await (const item of client.summaries.list()) console.log(item);
   */
  list(params?: SummariesListParams, options?: PageOptions): Pages<Summary, SummariesPage, ErrorResponse | RateLimitResponse>;
  /**
   * Get a summary.
   *
   * Reads a summary with its text.
   *
   * `GET /summaries/{summaryId}`, operation `summaries/get`.
   *
   * Source: "Get summary" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Whereby's own file leaves out the properties of a summary; they are those of its example. The bodies of 401 and 404 are not documented.
   *
   * @throws {ApiError} if the response is 401, 404, 429, another failure
   * @example
   * const result = await client.summaries.get({ summaryId: "c429ff78-9f03-49de-b427-546bcd848050" });
   */
  get(params: SummariesGetParams, options?: CallOptions): Call<Summary, ErrorResponse | RateLimitResponse>;
  /**
   * Delete a summary.
   *
   * Deletes a summary. A summary that is already gone is not an error.
   *
   * `DELETE /summaries/{summaryId}`, operation `summaries/delete`.
   *
   * Source: "Delete summary" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The body of 401 is not documented.
   *
   * @throws {ApiError} if the response is 401, 429, another failure
   * @example
   * await client.summaries.delete({ summaryId: "c429ff78-9f03-49de-b427-546bcd848050" });
   */
  delete(params: SummariesDeleteParams, options?: CallOptions): Call<void, ErrorResponse | RateLimitResponse>;
}

/** The look of a room. */
export interface RoomsResource {
  /**
   * Set a room's colors.
   *
   * Sets the three colors of a room, or restores the organization's.
   *
   * `PUT /rooms/{roomName}/theme/tokens`, operation `rooms/setColors`.
   *
   * Source: "Set room colors" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - path: The documentation does not say how a path has the leading `/` of a room's name. It is sent percent-encoded.
   * - response: The body of 401 is not documented.
   *
   * @throws {ApiError} if the response is 401, 429, another failure
   * @example
   * await client.rooms.setColors({
   *   roomName: "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd",
   *   body: { tokensPreset: "custom" },
   * });
   */
  setColors(params: RoomsSetColorsParams, options?: CallOptions): Call<void, ErrorResponse | RateLimitResponse>;
  /**
   * Set a room's logo.
   *
   * Uploads a logo, or restores the organization's. A body with an `image` is sent as a form, any other as JSON.
   *
   * `PUT /rooms/{roomName}/theme/logo`, operation `rooms/setLogo`.
   *
   * Source: "Set room logo" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - path: The documentation does not say how a path has the leading `/` of a room's name. It is sent percent-encoded.
   * - response: The bodies of 400 and 401 are not documented.
   *
   * @throws {ApiError} if the response is 400, 401, 429, another failure
   * @example
   * await client.rooms.setLogo({
   *   roomName: "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd",
   *   body: { image: new Blob(["…"]) },
   * });
   */
  setLogo(params: RoomsSetLogoParams, options?: CallOptions): Call<void, ErrorResponse | RateLimitResponse>;
  /**
   * Set a room's background.
   *
   * Uploads a background, or chooses one of Whereby's. A body with an `image` is sent as a form, any other as JSON.
   *
   * `PUT /rooms/{roomName}/theme/room-background`, operation `rooms/setBackground`.
   *
   * Source: "Set room background" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - path: The documentation does not say how a path has the leading `/` of a room's name. It is sent percent-encoded.
   * - response: The bodies of 400 and 401 are not documented.
   *
   * @throws {ApiError} if the response is 400, 401, 429, another failure
   * @example
   * await client.rooms.setBackground({
   *   roomName: "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd",
   *   body: { image: new Blob(["…"]) },
   * });
   */
  setBackground(params: RoomsSetBackgroundParams, options?: CallOptions): Call<void, ErrorResponse | RateLimitResponse>;
  /**
   * Set the background of a room's knock page.
   *
   * Uploads a background for the page on which people knock, or chooses one of Whereby's. A body with an `image` is sent as a form, any other as JSON.
   *
   * `PUT /rooms/{roomName}/theme/room-knock-page-background`, operation `rooms/setKnockPageBackground`.
   *
   * Source: "Set room knock page background" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - path: The documentation does not say how a path has the leading `/` of a room's name. It is sent percent-encoded.
   * - response: The bodies of 400 and 401 are not documented.
   *
   * @throws {ApiError} if the response is 400, 401, 429, another failure
   * @example
   * await client.rooms.setKnockPageBackground({
   *   roomName: "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd",
   *   body: { image: new Blob(["…"]) },
   * });
   */
  setKnockPageBackground(params: RoomsSetKnockPageBackgroundParams, options?: CallOptions): Call<void, ErrorResponse | RateLimitResponse>;
}

/** How rooms were used, and who took part. */
export interface InsightsResource {
  /**
   * List the use of rooms.
   *
   * Lists how each room was used, with its sessions, minutes and people.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /insights/rooms`, operation `insights/listRooms`.
   *
   * Source: "Get room insights" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: Whereby's own file has no style for the two filters. They are sent as `roomName[exact]=…`, as its text shows. `sortBy` and `cursor` have no schema there; they are texts.
   * - response: In the file `cursor` is a text, but it is null at the end. The body of 401 is not documented.
   *
   * @throws {ApiError} if the response is 401, 429, another failure
   * @example
   * for await (const item of client.insights.listRooms()) console.log(item);
   */
  listRooms(params?: InsightsListRoomsParams, options?: PageOptions): Pages<RoomInsights, RoomInsightsPage, ErrorResponse | RateLimitResponse>;
  /**
   * List the sessions of a room.
   *
   * Lists the sessions of a room, or only one of them. A session begins when two people are in the room.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /insights/room-sessions`, operation `insights/listRoomSessions`.
   *
   * Source: "Get room session insights" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: In Whereby's own file `roomName`, `roomSessionId`, `sortBy` and `cursor` have no schema. They are texts.
   * - response: The file requires `createdAt` and `endAt`, which belong to rooms; they are left out. `cursor` is a text there, but it is null at the end. The body of 401 is not documented.
   *
   * @throws {ApiError} if the response is 401, 429, another failure
   * @example
   * for await (const item of client.insights.listRoomSessions({ roomName: "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd" })) console.log(item);
   */
  listRoomSessions(params: InsightsListRoomSessionsParams, options?: PageOptions): Pages<RoomSession, RoomSessionsPage, ErrorResponse | RateLimitResponse>;
  /**
   * List participants.
   *
   * Lists who took part in a session, or the visits of one person to all sessions. Give `roomSessionId` or `externalId`; one of them is required.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /insights/participants`, operation `insights/listParticipants`.
   *
   * Source: "Get participants" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: Whereby's own file requires `roomSessionId`; its text says that one of the two is enough. `roomSessionId`, `externalId`, `sortBy` and `cursor` have no schema there; they are texts.
   * - response: It is likely that `leftAt` is null while the person is in the room; that is not documented. In the file `cursor` is a text, but it is null at the end, and the example of `roleName` is `granted_visited`, a slip for `granted_visitor`. The body of 401 is not documented.
   *
   * @throws {ApiError} if the response is 401, 429, another failure
   * @example
   * for await (const item of client.insights.listParticipants()) console.log(item);
   */
  listParticipants(params?: InsightsListParticipantsParams, options?: PageOptions): Pages<Participant, ParticipantsPage, ErrorResponse | RateLimitResponse>;
  /**
   * Get the connection quality of a participant.
   *
   * Reads how the connection of one participant was in one session. The response is a list, without pages.
   *
   * `GET /insights/participant`, operation `insights/getParticipant`.
   *
   * Source: "Get details for a participant in a session" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: In Whereby's own file both parameters have no schema. They are texts.
   * - response: The file requires `events`, which it does not define; it is left out. The body of 401 is not documented.
   *
   * @throws {ApiError} if the response is 401, 429, another failure
   * @example
   * const result = await client.insights.getParticipant({
   *   roomSessionId: "e2f29530-46ec-4cee-8b27-e565cb5bb2e9",
   *   participantId: "32ba120a-a691-4e8e-aec3-a610239271de",
   * });
   */
  getParticipant(params: InsightsGetParticipantParams, options?: CallOptions): Call<ParticipantConnection[], ErrorResponse | RateLimitResponse>;
}

/** The name of an operation, in the option `operations` and in errors. */
export type WherebyOperation =
  | "meetings/create"
  | "meetings/list"
  | "meetings/get"
  | "meetings/delete"
  | "recordings/list"
  | "recordings/get"
  | "recordings/delete"
  | "recordings/getAccessLink"
  | "recordings/bulkDelete"
  | "transcriptions/create"
  | "transcriptions/list"
  | "transcriptions/get"
  | "transcriptions/delete"
  | "transcriptions/getAccessLink"
  | "transcriptions/bulkDelete"
  | "summaries/create"
  | "summaries/list"
  | "summaries/get"
  | "summaries/delete"
  | "rooms/setColors"
  | "rooms/setLogo"
  | "rooms/setBackground"
  | "rooms/setKnockPageBackground"
  | "insights/listRooms"
  | "insights/listRoomSessions"
  | "insights/listParticipants"
  | "insights/getParticipant";

/**
 * Creates a client for the Whereby Embedded API.
 *
 * @throws {InvalidInputError} if an option is missing or cannot be used
 */
export function createWhereby(options: WherebyOptions): Whereby {
  return createClient<Whereby>(provider, options);
}
