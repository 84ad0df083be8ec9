// Generated from specs/daily by `npm run generate`. Do not edit: edit the spec.

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
  ApiLogEntry,
  AvailableNumbers,
  BatchRoomsDeleted,
  CallStarted,
  CarrierErrors,
  DialinConfig,
  DialinConfigsPage,
  DialinDeleted,
  Domain,
  Ejected,
  ErrorResponse,
  ListedMeeting,
  ListedTranscript,
  LogEntry,
  Logs,
  Meeting,
  MeetingParticipant,
  MeetingParticipantsPage,
  MeetingsPage,
  MeetingToken,
  MeetingTokenDetails,
  Ok,
  PhoneNumber,
  PhoneNumberPurchased,
  PhoneNumberReleased,
  PhoneNumbersPage,
  Presence,
  Recording,
  RecordingDeleted,
  RecordingLink,
  RecordingsPage,
  Room,
  RoomDeleted,
  RoomPresence,
  RoomsPage,
  Sent,
  SessionData,
  StatusSent,
  Transcript,
  TranscriptLink,
  TranscriptsPage,
  WebhookEndpoint,
} from "./models.ts";
import type {
  DialinConfigsCreateParams,
  DialinConfigsDeleteParams,
  DialinConfigsGetParams,
  DialinConfigsListParams,
  DialinConfigsUpdateParams,
  DialinConnectParams,
  DomainUpdateParams,
  LogsListApiParams,
  LogsListParams,
  MeetingsGetParams,
  MeetingsListParams,
  MeetingsListParticipantsParams,
  MeetingTokensCreateParams,
  MeetingTokensValidateParams,
  PhoneNumbersBuyParams,
  PhoneNumbersListAvailableParams,
  PhoneNumbersListParams,
  PhoneNumbersReleaseParams,
  RecordingsDeleteParams,
  RecordingsGetAccessLinkParams,
  RecordingsGetParams,
  RecordingsListParams,
  RoomsCreateManyParams,
  RoomsCreateParams,
  RoomsDeleteManyParams,
  RoomsDeleteParams,
  RoomsDialOutSendTonesParams,
  RoomsDialOutStartParams,
  RoomsDialOutStopParams,
  RoomsEjectParams,
  RoomsGetParams,
  RoomsGetPresenceParams,
  RoomsGetSessionDataParams,
  RoomsListParams,
  RoomsLiveStreamingStartParams,
  RoomsLiveStreamingStopParams,
  RoomsLiveStreamingUpdateParams,
  RoomsRecordingsStartParams,
  RoomsRecordingsStopParams,
  RoomsRecordingsUpdateParams,
  RoomsReferCallParams,
  RoomsSendAppMessageParams,
  RoomsSetSessionDataParams,
  RoomsTranscriptionStartParams,
  RoomsTranscriptionStopParams,
  RoomsTranscriptionUpdateParams,
  RoomsTransferCallParams,
  RoomsUpdateParams,
  RoomsUpdatePermissionsParams,
  TranscriptsDeleteParams,
  TranscriptsGetAccessLinkParams,
  TranscriptsGetParams,
  TranscriptsListParams,
  WebhookEndpointsCreateParams,
  WebhookEndpointsDeleteParams,
  WebhookEndpointsGetParams,
  WebhookEndpointsUpdateParams,
} from "./parameters.ts";
import { provider } from "./provider.ts";

/** The options of `createDaily`. */
export interface DailyOptions extends ClientOptions, RateLimitOptions {
  /**
   * An API key. Each belongs to one domain. Keep it on your server.
   *
   * A string, or a function that returns the current one.
   */
  apiKey: CredentialValue;
  /** Corrects the routes of operations, by operation, if they turn out to be wrong. */
  operations?: { readonly [Operation in DailyOperation]?: Route } | undefined;
}

/** The options of one call. */
export interface CallOptions extends RuntimeCallOptions {
  /** Another `apiKey`, for this call only. The client's credentials are not sent with it. Default: the client's. */
  apiKey?: CredentialValue;
}

/** The options of a call whose response is a list. A credential here is sent for each of its pages. */
export interface PageOptions extends CallOptions, RuntimePageOptions {}

/** A client for the Daily API. */
export interface Daily {
  /** The rooms in which people meet. */
  readonly rooms: RoomsResource;
  /** Who is in a room now. */
  readonly presence: PresenceResource;
  /** Tokens that let one person into a private room, or make one an owner. */
  readonly meetingTokens: MeetingTokensResource;
  /** Recordings and their files. */
  readonly recordings: RecordingsResource;
  /** Transcripts and their files. */
  readonly transcripts: TranscriptsResource;
  /** Phone numbers that lead callers into rooms. */
  readonly dialinConfigs: DialinConfigsResource;
  /** Phone numbers that lead callers into rooms. */
  readonly dialin: DialinResource;
  /** Phone numbers that you buy from Daily. */
  readonly phoneNumbers: PhoneNumbersResource;
  /** Your endpoints that receive events. The account needs a credit card. */
  readonly webhookEndpoints: WebhookEndpointsResource;
  /** Past and running sessions. */
  readonly meetings: MeetingsResource;
  /** Logs of sessions and of the API. */
  readonly logs: LogsResource;
  /** Settings for all rooms. */
  readonly domain: DomainResource;
  /**
   * Requests a route that the spec does not have, with the client's credentials, retries, limits and errors. The data is the parsed JSON, a string for text, and a `Blob` for another media type.
   *
   * @example
   * const result = await client.request({ method: "POST", path: "/new/route", body: { name: "Maya" } });
   */
  request<Data = unknown>(request: AnyRequest, options?: CallOptions): Call<Data>;
}

/** The rooms in which people meet. */
export interface RoomsResource {
  /** Commands for a running session: messages, recording, streaming, transcription. */
  readonly recordings: RoomsRecordingsResource;
  /** Commands for a running session: messages, recording, streaming, transcription. */
  readonly liveStreaming: RoomsLiveStreamingResource;
  /** Commands for a running session: messages, recording, streaming, transcription. */
  readonly transcription: RoomsTranscriptionResource;
  /** Calls from a room to a phone number or a SIP address, and their transfer. */
  readonly dialOut: RoomsDialOutResource;
  /**
   * List rooms.
   *
   * Lists the rooms of the domain, newest first. The cursor is the id of a room, not its name.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /rooms`, operation `rooms/list`.
   *
   * Source: "ListRooms" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: That a page read with `ending_before` has the same order as any other.
   * - response: Daily's file names few of the properties that `config` can have, and nests it in itself in one place. The properties of the request are used.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * for await (const item of client.rooms.list()) console.log(item);
   */
  list(params?: RoomsListParams, options?: PageOptions): Pages<Room, RoomsPage, ErrorResponse>;
  /**
   * Create a room.
   *
   * Creates a room. Without a `name`, it gets a random one. Settings that you leave out come from the domain.
   *
   * There are no idempotency keys, but a name can only be used once: Daily rejects an existing name with 400 `invalid-request-error`. So choose your own name, and read the room if Daily rejects it.
   *
   * `POST /rooms`, operation `rooms/create`.
   *
   * Source: "CreateRoom" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file names few of the properties that `config` can have, and nests it in itself in one place. The properties of the request are used. The status and the code for a name that exists are not documented.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * const result = await client.rooms.create();
   */
  create(params?: RoomsCreateParams, options?: CallOptions): Call<Room, ErrorResponse>;
  /**
   * Get a room.
   *
   * Reads a room. `config` has only the settings that differ from the domain.
   *
   * `GET /rooms/{roomName}`, operation `rooms/get`.
   *
   * Source: "GetRoomConfig" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file names few of the properties that `config` can have, and nests it in itself in one place. The properties of the request are used.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.get({ roomName: "weekly-sync" });
   */
  get(params: RoomsGetParams, options?: CallOptions): Call<Room, ErrorResponse>;
  /**
   * Update a room.
   *
   * Changes a room. Settings that you leave out are not changed. A running session keeps some of its settings until it ends.
   *
   * `POST /rooms/{roomName}`, operation `rooms/update`.
   *
   * Source: "SetRoomConfig" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.update({ roomName: "weekly-sync", body: { privacy: "public" } });
   */
  update(params: RoomsUpdateParams, options?: CallOptions): Call<Room, ErrorResponse>;
  /**
   * Delete a room.
   *
   * Deletes a room. This has a lower rate limit than most operations.
   *
   * `DELETE /rooms/{roomName}`, operation `rooms/delete`.
   *
   * Source: "DeleteRoom" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.delete({ roomName: "weekly-sync" });
   */
  delete(params: RoomsDeleteParams, options?: CallOptions): Call<RoomDeleted, ErrorResponse>;
  /**
   * Create several rooms.
   *
   * Creates several rooms with one request.
   *
   * `POST /batch/rooms`, operation `rooms/createMany`.
   *
   * Source: "BatchRoomCreate" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * const result = await client.rooms.createMany({ body: {} });
   */
  createMany(params: RoomsCreateManyParams, options?: CallOptions): Call<Room[], ErrorResponse>;
  /**
   * Delete several rooms.
   *
   * Deletes several rooms by name.
   *
   * `DELETE /batch/rooms`, operation `rooms/deleteMany`.
   *
   * Source: "BatchRoomDelete" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - request: Daily's file declares no body, but the operation needs the names of the rooms. `names` is inferred.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * const result = await client.rooms.deleteMany({ body: { names: ["…"] } });
   */
  deleteMany(params: RoomsDeleteManyParams, options?: CallOptions): Call<BatchRoomsDeleted, ErrorResponse>;
  /**
   * Get a room's presence.
   *
   * Lists who is in a room now. It may lag by some seconds, so do not bill by it.
   *
   * `GET /rooms/{roomName}/presence`, operation `rooms/getPresence`.
   *
   * Source: "GetRoomPresence" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: That `userId` and `userName` can be null, as in `presence.get`.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.getPresence({ roomName: "weekly-sync" });
   */
  getPresence(params: RoomsGetPresenceParams, options?: CallOptions): Call<RoomPresence, ErrorResponse>;
  /**
   * Send a message.
   *
   * Sends a JSON object of at most 4 kB to one or all participants of the running session.
   *
   * `POST /rooms/{roomName}/send-app-message`, operation `rooms/sendAppMessage`.
   *
   * Source: "SendAppMessage" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.sendAppMessage({ roomName: "weekly-sync", body: { recipient: "*" } });
   */
  sendAppMessage(params: RoomsSendAppMessageParams, options?: CallOptions): Call<Sent, ErrorResponse>;
  /**
   * Get session data.
   *
   * Reads the JSON object that is attached to the running session.
   *
   * `GET /rooms/{roomName}/get-session-data`, operation `rooms/getSessionData`.
   *
   * Source: "GetSessionData" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.getSessionData({ roomName: "weekly-sync" });
   */
  getSessionData(params: RoomsGetSessionDataParams, options?: CallOptions): Call<SessionData, ErrorResponse>;
  /**
   * Set session data.
   *
   * Writes or merges the JSON object that is attached to the running session.
   *
   * `POST /rooms/{roomName}/set-session-data`, operation `rooms/setSessionData`.
   *
   * Source: "SetSessionData" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.setSessionData({
   *   roomName: "weekly-sync",
   *   body: { mergeStrategy: "replace", keysToDelete: ["…"] },
   * });
   */
  setSessionData(params: RoomsSetSessionDataParams, options?: CallOptions): Call<Sent, ErrorResponse>;
  /**
   * Eject participants.
   *
   * Ejects participants, by their ids in the session or your own ids, at most 100 of each. With `ban`, people with these user ids cannot join again.
   *
   * `POST /rooms/{roomName}/eject`, operation `rooms/eject`.
   *
   * Source: "Eject" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.eject({ roomName: "weekly-sync", body: { ids: ["…"], user_ids: ["…"] } });
   */
  eject(params: RoomsEjectParams, options?: CallOptions): Call<Ejected, ErrorResponse>;
  /**
   * Update permissions.
   *
   * Changes the participants' permissions to send, receive and administer while the session runs.
   *
   * `POST /rooms/{roomName}/update-permissions`, operation `rooms/updatePermissions`.
   *
   * Source: "UpdatePermissions" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.updatePermissions({ roomName: "weekly-sync", body: {} });
   */
  updatePermissions(params: RoomsUpdatePermissionsParams, options?: CallOptions): Call<StatusSent, ErrorResponse>;
  /**
   * Transfer a call.
   *
   * Transfers a phone or SIP participant to another number or address.
   *
   * `POST /rooms/{roomName}/sipCallTransfer`, operation `rooms/transferCall`.
   *
   * Source: "RoomSipCallTransfer" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.transferCall({ roomName: "weekly-sync", body: { sessionId: "…", toEndPoint: "…" } });
   */
  transferCall(params: RoomsTransferCallParams, options?: CallOptions): Call<Ok, ErrorResponse>;
  /**
   * Refer a call.
   *
   * Hands a SIP call to another SIP endpoint.
   *
   * `POST /rooms/{roomName}/sipRefer`, operation `rooms/referCall`.
   *
   * Source: "RoomSipRefer" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has an error inside the response 200; the response of a success is taken from `sipCallTransfer`.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.referCall({ roomName: "weekly-sync", body: { sessionId: "…", toEndPoint: "…" } });
   */
  referCall(params: RoomsReferCallParams, options?: CallOptions): Call<Ok, ErrorResponse>;
}

/** Commands for a running session: messages, recording, streaming, transcription. */
export interface RoomsRecordingsResource {
  /**
   * Start a recording.
   *
   * Starts to record the running session. Several recordings can run at the same time, each with its own `instanceId`. Starting has a low rate limit.
   *
   * `POST /rooms/{roomName}/recordings/start`, operation `rooms.recordings/start`.
   *
   * Source: "RoomRecordingsStart" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.recordings.start({ roomName: "weekly-sync" });
   */
  start(params: RoomsRecordingsStartParams, options?: CallOptions): Call<StatusSent, ErrorResponse>;
  /**
   * Update a recording.
   *
   * Changes the layout of a running recording.
   *
   * `POST /rooms/{roomName}/recordings/update`, operation `rooms.recordings/update`.
   *
   * Source: "RoomRecordingsUpdate" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.recordings.update({ roomName: "weekly-sync", body: { width: 1, height: 1 } });
   */
  update(params: RoomsRecordingsUpdateParams, options?: CallOptions): Call<StatusSent, ErrorResponse>;
  /**
   * Stop a recording.
   *
   * Stops the recording of the running session.
   *
   * `POST /rooms/{roomName}/recordings/stop`, operation `rooms.recordings/stop`.
   *
   * Source: "RoomRecordingsStop" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.recordings.stop({ roomName: "weekly-sync" });
   */
  stop(params: RoomsRecordingsStopParams, options?: CallOptions): Call<StatusSent, ErrorResponse>;
}

/** Commands for a running session: messages, recording, streaming, transcription. */
export interface RoomsLiveStreamingResource {
  /**
   * Start a live stream.
   *
   * Streams the running session by RTMP or HLS. Give `rtmpUrl` or `endpoints`. Starting has a low rate limit.
   *
   * `POST /rooms/{roomName}/live-streaming/start`, operation `rooms.liveStreaming/start`.
   *
   * Source: "RoomLivestreamingStart" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.liveStreaming.start({ roomName: "weekly-sync", body: { width: 1, height: 1 } });
   */
  start(params: RoomsLiveStreamingStartParams, options?: CallOptions): Call<Sent, ErrorResponse>;
  /**
   * Update a live stream.
   *
   * Changes the layout or the targets of a live stream.
   *
   * `POST /rooms/{roomName}/live-streaming/update`, operation `rooms.liveStreaming/update`.
   *
   * Source: "RoomLivestreamingUpdate" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.liveStreaming.update({ roomName: "weekly-sync", body: { width: 1, height: 1 } });
   */
  update(params: RoomsLiveStreamingUpdateParams, options?: CallOptions): Call<Sent, ErrorResponse>;
  /**
   * Stop a live stream.
   *
   * Stops a live stream.
   *
   * `POST /rooms/{roomName}/live-streaming/stop`, operation `rooms.liveStreaming/stop`.
   *
   * Source: "RoomLivestreamingStop" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.liveStreaming.stop({ roomName: "weekly-sync" });
   */
  stop(params: RoomsLiveStreamingStopParams, options?: CallOptions): Call<Sent, ErrorResponse>;
}

/** Commands for a running session: messages, recording, streaming, transcription. */
export interface RoomsTranscriptionResource {
  /**
   * Start a transcription.
   *
   * Starts a live transcription. It is stored as WebVTT only if the room has `enable_transcription_storage`.
   *
   * `POST /rooms/{roomName}/transcription/start`, operation `rooms.transcription/start`.
   *
   * Source: "RoomTranscriptionStart" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.transcription.start({ roomName: "weekly-sync" });
   */
  start(params: RoomsTranscriptionStartParams, options?: CallOptions): Call<Sent, ErrorResponse>;
  /**
   * Update a transcription.
   *
   * Changes whose speech is transcribed.
   *
   * `POST /rooms/{roomName}/transcription/update`, operation `rooms.transcription/update`.
   *
   * Source: "RoomTranscriptionUpdate" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.transcription.update({ roomName: "weekly-sync", body: { instanceId: "…", participants: ["…"] } });
   */
  update(params: RoomsTranscriptionUpdateParams, options?: CallOptions): Call<Sent, ErrorResponse>;
  /**
   * Stop a transcription.
   *
   * Stops a transcription. The file follows as a transcript.
   *
   * `POST /rooms/{roomName}/transcription/stop`, operation `rooms.transcription/stop`.
   *
   * Source: "RoomTranscriptionStop" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.transcription.stop({ roomName: "weekly-sync" });
   */
  stop(params: RoomsTranscriptionStopParams, options?: CallOptions): Call<Sent, ErrorResponse>;
}

/** Calls from a room to a phone number or a SIP address, and their transfer. */
export interface RoomsDialOutResource {
  /**
   * Start a call.
   *
   * Calls a phone number or a SIP address into the room. Give either `phoneNumber` or `sipUri`. It fails if the room is empty, unless the room has `dialout_config.allow_room_start`. Starting has a low rate limit.
   *
   * `POST /rooms/{roomName}/dialOut/start`, operation `rooms.dialOut/start`.
   *
   * Source: "RoomDialOutStart" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.dialOut.start({ roomName: "weekly-sync", body: { sipUri: "…", phoneNumber: "…" } });
   */
  start(params: RoomsDialOutStartParams, options?: CallOptions): Call<CallStarted, ErrorResponse>;
  /**
   * Send tones.
   *
   * Sends tones on a call.
   *
   * `POST /rooms/{roomName}/dialOut/sendDTMF`, operation `rooms.dialOut/sendTones`.
   *
   * Source: "RoomDialOutSendDTMF" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.dialOut.sendTones({ roomName: "weekly-sync", body: { sessionId: "…", tones: "1234#" } });
   */
  sendTones(params: RoomsDialOutSendTonesParams, options?: CallOptions): Call<CallStarted, ErrorResponse>;
  /**
   * End a call.
   *
   * Ends a call.
   *
   * `POST /rooms/{roomName}/dialOut/stop`, operation `rooms.dialOut/stop`.
   *
   * Source: "RoomDialOutStop" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.rooms.dialOut.stop({ roomName: "weekly-sync", body: { sessionId: "…" } });
   */
  stop(params: RoomsDialOutStopParams, options?: CallOptions): Call<StatusSent, ErrorResponse>;
}

/** Who is in a room now. */
export interface PresenceResource {
  /**
   * Get presence.
   *
   * Lists who is in any room now, by the room's name.
   *
   * `GET /presence`, operation `presence/get`.
   *
   * Source: "GetPresence" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The errors: the documentation of this operation declares none.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * const result = await client.presence.get();
   */
  get(params?: Record<string, never>, options?: CallOptions): Call<Presence, ErrorResponse>;
}

/** Tokens that let one person into a private room, or make one an owner. */
export interface MeetingTokensResource {
  /**
   * Create a meeting token.
   *
   * Creates a token for one person. Add it to the URL of the room as `?t=`. Always set `room_name` and `exp`: without `room_name`, the token opens every room of the domain, and without `exp`, it is valid forever. `createRoomToken` of `@meetwire/daily/tokens` requires both.
   *
   * `POST /meeting-tokens`, operation `meetingTokens/create`.
   *
   * Source: "CreateMeetingToken" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * const result = await client.meetingTokens.create({ body: {} });
   */
  create(params: MeetingTokensCreateParams, options?: CallOptions): Call<MeetingToken, ErrorResponse>;
  /**
   * Validate a meeting token.
   *
   * Checks a token and reads its permissions. The path contains the token, so do not log the URL.
   *
   * `GET /meeting-tokens/{meetingToken}`, operation `meetingTokens/validate`.
   *
   * Source: "ValidateMeetingToken" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file shows only some of the properties that a token can have.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.meetingTokens.validate({ meetingToken: "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.EXAMPLE.signature" });
   */
  validate(params: MeetingTokensValidateParams, options?: CallOptions): Call<MeetingTokenDetails, ErrorResponse>;
}

/** Recordings and their files. */
export interface RecordingsResource {
  /**
   * List recordings.
   *
   * Lists recordings, newest first. This has a lower rate limit than most operations.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /recordings`, operation `recordings/list`.
   *
   * Source: "ListRecordings" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: That a page read with `ending_before` has the same order as any other.
   * - response: The schema of the list lacks `room_name`, `duration` and `tracks`, which single recordings have. They are included.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * for await (const item of client.recordings.list()) console.log(item);
   */
  list(params?: RecordingsListParams, options?: PageOptions): Pages<Recording, RecordingsPage, ErrorResponse>;
  /**
   * Get a recording.
   *
   * Reads a recording. It has no `duration` while it runs.
   *
   * `GET /recordings/{recordingId}`, operation `recordings/get`.
   *
   * Source: "GetRecordingInfo" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.recordings.get({ recordingId: "0cb313e1-211f-4be0-833d-8c7305b19902" });
   */
  get(params: RecordingsGetParams, options?: CallOptions): Call<Recording, ErrorResponse>;
  /**
   * Delete a recording.
   *
   * Deletes a recording.
   *
   * `DELETE /recordings/{recordingId}`, operation `recordings/delete`.
   *
   * Source: "DeleteRecording" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.recordings.delete({ recordingId: "0cb313e1-211f-4be0-833d-8c7305b19902" });
   */
  delete(params: RecordingsDeleteParams, options?: CallOptions): Call<RecordingDeleted, ErrorResponse>;
  /**
   * Get a link to a recording.
   *
   * Makes a temporary link to the file.
   *
   * `GET /recordings/{recordingId}/access-link`, operation `recordings/getAccessLink`.
   *
   * Source: "GetRecordingLink" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.recordings.getAccessLink({ recordingId: "0cb313e1-211f-4be0-833d-8c7305b19902" });
   */
  getAccessLink(params: RecordingsGetAccessLinkParams, options?: CallOptions): Call<RecordingLink, ErrorResponse>;
}

/** Transcripts and their files. */
export interface TranscriptsResource {
  /**
   * List transcripts.
   *
   * Lists transcripts.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /transcript`, operation `transcripts/list`.
   *
   * Source: "ListTranscript" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: That the cursor is `transcriptId`: the items have no other id. That a page read with `ending_before` has the same order as any other.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * for await (const item of client.transcripts.list()) console.log(item);
   */
  list(params?: TranscriptsListParams, options?: PageOptions): Pages<ListedTranscript, TranscriptsPage, ErrorResponse>;
  /**
   * Get a transcript.
   *
   * Reads the state of a transcript. The file is ready if `status` is `t_finished` and `isVttAvailable` is true.
   *
   * `GET /transcript/{transcriptId}`, operation `transcripts/get`.
   *
   * Source: "GetTranscriptInfo" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: That `error` and `outParams` can be null. The example calls the key in the bucket `key`, the schema `s3key`: both are accepted.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.transcripts.get({ transcriptId: "0cb313e1-211f-4be0-833d-8c7305b19902" });
   */
  get(params: TranscriptsGetParams, options?: CallOptions): Call<Transcript, ErrorResponse>;
  /**
   * Delete a transcript.
   *
   * Deletes a transcript.
   *
   * `DELETE /transcript/{transcriptId}`, operation `transcripts/delete`.
   *
   * Source: "DeleteTranscript" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: It is the same as that of `transcripts.get`; the schema in the documentation lacks `error` and `updated_at`.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.transcripts.delete({ transcriptId: "0cb313e1-211f-4be0-833d-8c7305b19902" });
   */
  delete(params: TranscriptsDeleteParams, options?: CallOptions): Call<Transcript, ErrorResponse>;
  /**
   * Get a link to a transcript.
   *
   * Makes a temporary link to the WebVTT file.
   *
   * `GET /transcript/{transcriptId}/access-link`, operation `transcripts/getAccessLink`.
   *
   * Source: "GetTranscriptLink" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The link is `link` in the schema and `download_link` in the example: read both. `readTranscript` of `@meetwire/daily/transcripts` does.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.transcripts.getAccessLink({ transcriptId: "0cb313e1-211f-4be0-833d-8c7305b19902" });
   */
  getAccessLink(params: TranscriptsGetAccessLinkParams, options?: CallOptions): Call<TranscriptLink, ErrorResponse>;
}

/** Phone numbers that lead callers into rooms. */
export interface DialinConfigsResource {
  /**
   * List dial-in configurations.
   *
   * Lists the dial-in configurations of the domain.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /domain-dialin-config`, operation `dialinConfigs/list`.
   *
   * Source: "ListDomainDialinConfigs" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: That a page read with `ending_before` has the same order as any other.
   * - response: `sip_uri`, which can be null, is taken from the example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * for await (const item of client.dialinConfigs.list()) console.log(item);
   */
  list(params?: DialinConfigsListParams, options?: PageOptions): Pages<DialinConfig, DialinConfigsPage, ErrorResponse>;
  /**
   * Create a dial-in configuration.
   *
   * Creates a dial-in configuration.
   *
   * `POST /domain-dialin-config`, operation `dialinConfigs/create`.
   *
   * Source: "CreateDomainDialConfigInfo" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * const result = await client.dialinConfigs.create({ body: { type: "pinless_dialin", phone_number: "+12555599999" } });
   */
  create(params: DialinConfigsCreateParams, options?: CallOptions): Call<DialinConfig, ErrorResponse>;
  /**
   * Get a dial-in configuration.
   *
   * Reads a dial-in configuration.
   *
   * `GET /domain-dialin-config/{dialinConfigId}`, operation `dialinConfigs/get`.
   *
   * Source: "GetDomainDialinConfigInfo" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.dialinConfigs.get({ dialinConfigId: "0cb313e1-211f-4be0-833d-8c7305b19902" });
   */
  get(params: DialinConfigsGetParams, options?: CallOptions): Call<DialinConfig, ErrorResponse>;
  /**
   * Update a dial-in configuration.
   *
   * Changes a dial-in configuration.
   *
   * `PUT /domain-dialin-config/{dialinConfigId}`, operation `dialinConfigs/update`.
   *
   * Source: "UpdateDomainDialConfigInfo" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.dialinConfigs.update({
   *   dialinConfigId: "0cb313e1-211f-4be0-833d-8c7305b19902",
   *   body: { phone_number: "+12555599999", name_prefix: "my-identifier-prefix" },
   * });
   */
  update(params: DialinConfigsUpdateParams, options?: CallOptions): Call<DialinConfig, ErrorResponse>;
  /**
   * Delete a dial-in configuration.
   *
   * Deletes a dial-in configuration.
   *
   * `DELETE /domain-dialin-config/{dialinConfigId}`, operation `dialinConfigs/delete`.
   *
   * Source: "DeleteDomainDialinConfig" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.dialinConfigs.delete({ dialinConfigId: "0cb313e1-211f-4be0-833d-8c7305b19902" });
   */
  delete(params: DialinConfigsDeleteParams, options?: CallOptions): Call<DialinDeleted, ErrorResponse>;
}

/** Phone numbers that lead callers into rooms. */
export interface DialinResource {
  /**
   * Connect a caller.
   *
   * Connects a waiting caller with the SIP address of a room. Daily gives `callId` and `callDomain` when it asks your `room_creation_api` for a room.
   *
   * `POST /dialin/pinlessCallUpdate`, operation `dialin/connect`.
   *
   * Source: "PinlessCallUpdate" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * const result = await client.dialin.connect({ body: { callId: "…", callDomain: "…" } });
   */
  connect(params: DialinConnectParams, options?: CallOptions): Call<Ok, ErrorResponse>;
}

/** Phone numbers that you buy from Daily. */
export interface PhoneNumbersResource {
  /**
   * List available numbers.
   *
   * Lists phone numbers that can be bought. Responds with 500 if the carrier is not available.
   *
   * `GET /list-available-numbers`, operation `phoneNumbers/listAvailable`.
   *
   * Source: "ListAvailableNumbers" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * const result = await client.phoneNumbers.listAvailable();
   */
  listAvailable(params?: PhoneNumbersListAvailableParams, options?: CallOptions): Call<AvailableNumbers, ErrorResponse>;
  /**
   * List your numbers.
   *
   * Lists your phone numbers.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /purchased-phone-numbers`, operation `phoneNumbers/list`.
   *
   * Source: "PurchasedPhoneNumbers" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: That the cursor is `id` and not `pagination_id`. That a page read with `ending_before` has the same order as any other.
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * for await (const item of client.phoneNumbers.list()) console.log(item);
   */
  list(params?: PhoneNumbersListParams, options?: PageOptions): Pages<PhoneNumber, PhoneNumbersPage, ErrorResponse>;
  /**
   * Buy a number.
   *
   * Buys a phone number. **This costs money**, so the client never repeats it. Without `number`, it is a random one in California.
   *
   * `POST /buy-phone-number`, operation `phoneNumbers/buy`.
   *
   * Source: "BuyPhoneNumber" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 422, 429, 500
   * @example
   * const result = await client.phoneNumbers.buy();
   */
  buy(params?: PhoneNumbersBuyParams, options?: CallOptions): Call<PhoneNumberPurchased, ErrorResponse | CarrierErrors>;
  /**
   * Give a number back.
   *
   * Releases a phone number. Not within 14 days of buying it.
   *
   * `DELETE /release-phone-number/{phoneNumberId}`, operation `phoneNumbers/release`.
   *
   * Source: "ReleasePhoneNumber" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422, 429, 500
   * @example
   * const result = await client.phoneNumbers.release({ phoneNumberId: "6a3c9e52-8d1f-4b07-a2c5-90f71d3e4b68" });
   */
  release(params: PhoneNumbersReleaseParams, options?: CallOptions): Call<PhoneNumberReleased, ErrorResponse>;
}

/** Your endpoints that receive events. The account needs a credit card. */
export interface WebhookEndpointsResource {
  /**
   * List webhooks.
   *
   * Lists all webhooks of the domain.
   *
   * `GET /webhooks`, operation `webhookEndpoints/list`.
   *
   * Source: "GetWebhooks" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: That `lastMomentPushed` is null before the first delivery, and the state `ACTIVE`: Daily names only `FAILED` and `INACTIVE`.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * const result = await client.webhookEndpoints.list();
   */
  list(params?: Record<string, never>, options?: CallOptions): Call<WebhookEndpoint[], ErrorResponse>;
  /**
   * Create a webhook.
   *
   * Creates a webhook for the whole domain. Daily immediately posts `{"test":"test"}` to the URL, and responds with 400 unless the URL quickly responds with 200. Without `hmac`, Daily makes a key. Keep it: it verifies the signatures. The account needs a credit card.
   *
   * `POST /webhooks`, operation `webhookEndpoints/create`.
   *
   * Source: "CreateWebhook" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - request: That `url` is required, because Daily calls it immediately.
   * - response: The state `ACTIVE`, and that `lastMomentPushed` is null before the first delivery.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * const result = await client.webhookEndpoints.create({ body: { url: "https://example.com" } });
   */
  create(params: WebhookEndpointsCreateParams, options?: CallOptions): Call<WebhookEndpoint, ErrorResponse>;
  /**
   * Get a webhook.
   *
   * Reads a webhook.
   *
   * `GET /webhooks/{webhookId}`, operation `webhookEndpoints/get`.
   *
   * Source: "GetWebhookConfig" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has a list here; it is one webhook.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.webhookEndpoints.get({ webhookId: "d2b7f560-13c9-4e8a-a6f4-90e5c1b83d72" });
   */
  get(params: WebhookEndpointsGetParams, options?: CallOptions): Call<WebhookEndpoint, ErrorResponse>;
  /**
   * Update a webhook.
   *
   * Changes a webhook. If it has `FAILED`, this also turns it on again.
   *
   * `POST /webhooks/{webhookId}`, operation `webhookEndpoints/update`.
   *
   * Source: "UpdateWebhookConfig" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.webhookEndpoints.update({
   *   webhookId: "d2b7f560-13c9-4e8a-a6f4-90e5c1b83d72",
   *   body: { url: "https://example.com", basicAuth: "…" },
   * });
   */
  update(params: WebhookEndpointsUpdateParams, options?: CallOptions): Call<WebhookEndpoint, ErrorResponse>;
  /**
   * Delete a webhook.
   *
   * Deletes a webhook.
   *
   * `DELETE /webhooks/{webhookId}`, operation `webhookEndpoints/delete`.
   *
   * Source: "DeleteWebhook" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.webhookEndpoints.delete({ webhookId: "d2b7f560-13c9-4e8a-a6f4-90e5c1b83d72" });
   */
  delete(params: WebhookEndpointsDeleteParams, options?: CallOptions): Call<unknown, ErrorResponse>;
}

/** Past and running sessions. */
export interface MeetingsResource {
  /**
   * List sessions.
   *
   * Lists past and running sessions, with their participants. It does not list future meetings, because Daily has no schedule.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /meetings`, operation `meetings/list`.
   *
   * Source: "GetMeetingInfo" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: That a page read with `ending_before` has the same order as any other.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * for await (const item of client.meetings.list()) console.log(item);
   */
  list(params?: MeetingsListParams, options?: PageOptions): Pages<ListedMeeting, MeetingsPage, ErrorResponse>;
  /**
   * Get a session.
   *
   * Reads a session.
   *
   * `GET /meetings/{meetingId}`, operation `meetings/get`.
   *
   * Source: "GetIndividualMeetingInfo" in the provider's documentation.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * const result = await client.meetings.get({ meetingId: "257764e6-c74e-4c30-944a-a887a03173a3" });
   */
  get(params: MeetingsGetParams, options?: CallOptions): Call<Meeting, ErrorResponse>;
  /**
   * List participants.
   *
   * Lists who took part in a session, with one entry per visit, newest first.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /meetings/{meetingId}/participants`, operation `meetings/listParticipants`.
   *
   * Source: "GetMeetingParticipants" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: That the newest are first, as in the example, so that the list continues with `joined_before`. That a page read with `joined_after` has the same order.
   * - response: Daily's file has the schema of a session here. Its example shows participants, and those are used.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 429, 500
   * @example
   * for await (const item of client.meetings.listParticipants({ meetingId: "257764e6-c74e-4c30-944a-a887a03173a3" })) console.log(item);
   */
  listParticipants(params: MeetingsListParticipantsParams, options?: PageOptions): Pages<MeetingParticipant, MeetingParticipantsPage, ErrorResponse>;
}

/** Logs of sessions and of the API. */
export interface LogsResource {
  /**
   * List logs.
   *
   * Lists the logs and metrics of a session. Give `userSessionId` or `mtgSessionId`.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /logs`, operation `logs/list`.
   *
   * Source: "ListLogs" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: `metrics` is not in Daily's schema, only in the description of `includeMetrics`.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * for await (const item of client.logs.list()) console.log(item);
   */
  list(params?: LogsListParams, options?: PageOptions): Pages<LogEntry, Logs, ErrorResponse>;
  /**
   * List API logs.
   *
   * Lists the requests to the API, or with `source: webhook` the deliveries of webhooks.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /logs/api`, operation `logs/listApi`.
   *
   * Source: "ListAPILogs" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: That a page read with `ending_before` has the same order as any other.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * for await (const item of client.logs.listApi()) console.log(item);
   */
  listApi(params?: LogsListApiParams, options?: PageOptions): Pages<ApiLogEntry, ApiLogEntry[], ErrorResponse>;
}

/** Settings for all rooms. */
export interface DomainResource {
  /**
   * Get the domain.
   *
   * Reads the domain and its settings.
   *
   * `GET /`, operation `domain/get`.
   *
   * Source: "GetDomainConfig" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: `config` has the properties of the request besides those that the documentation shows.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * const result = await client.domain.get();
   */
  get(params?: Record<string, never>, options?: CallOptions): Call<Domain, ErrorResponse>;
  /**
   * Update the domain.
   *
   * Changes the settings for all rooms. A setting of a room or of a token takes precedence.
   *
   * `POST /`, operation `domain/update`.
   *
   * Source: "SetDomainConfig" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: Daily's file has no schema here. The response is taken from its example. `config` has the properties of the request besides those that the documentation shows.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 429, 500
   * @example
   * const result = await client.domain.update({ body: {} });
   */
  update(params: DomainUpdateParams, options?: CallOptions): Call<Domain, ErrorResponse>;
}

/** The name of an operation, in the option `operations` and in errors. */
export type DailyOperation =
  | "rooms/list"
  | "rooms/create"
  | "rooms/get"
  | "rooms/update"
  | "rooms/delete"
  | "rooms/createMany"
  | "rooms/deleteMany"
  | "rooms/getPresence"
  | "presence/get"
  | "rooms/sendAppMessage"
  | "rooms/getSessionData"
  | "rooms/setSessionData"
  | "rooms/eject"
  | "rooms/updatePermissions"
  | "rooms.recordings/start"
  | "rooms.recordings/update"
  | "rooms.recordings/stop"
  | "rooms.liveStreaming/start"
  | "rooms.liveStreaming/update"
  | "rooms.liveStreaming/stop"
  | "rooms.transcription/start"
  | "rooms.transcription/update"
  | "rooms.transcription/stop"
  | "rooms.dialOut/start"
  | "rooms.dialOut/sendTones"
  | "rooms.dialOut/stop"
  | "rooms/transferCall"
  | "rooms/referCall"
  | "meetingTokens/create"
  | "meetingTokens/validate"
  | "recordings/list"
  | "recordings/get"
  | "recordings/delete"
  | "recordings/getAccessLink"
  | "transcripts/list"
  | "transcripts/get"
  | "transcripts/delete"
  | "transcripts/getAccessLink"
  | "dialinConfigs/list"
  | "dialinConfigs/create"
  | "dialinConfigs/get"
  | "dialinConfigs/update"
  | "dialinConfigs/delete"
  | "dialin/connect"
  | "phoneNumbers/listAvailable"
  | "phoneNumbers/list"
  | "phoneNumbers/buy"
  | "phoneNumbers/release"
  | "webhookEndpoints/list"
  | "webhookEndpoints/create"
  | "webhookEndpoints/get"
  | "webhookEndpoints/update"
  | "webhookEndpoints/delete"
  | "meetings/list"
  | "meetings/get"
  | "meetings/listParticipants"
  | "logs/list"
  | "logs/listApi"
  | "domain/get"
  | "domain/update";

/**
 * Creates a client for the Daily API.
 *
 * @throws {InvalidInputError} if an option is missing or cannot be used
 */
export function createDaily(options: DailyOptions): Daily {
  return createClient<Daily>(provider, options);
}
