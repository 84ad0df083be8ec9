// Generated from specs/daily by `npm run generate`. Do not edit: edit the spec.

import type {
  AppMessage,
  BatchRoomsCreate,
  BatchRoomsDelete,
  DialinConfigCreate,
  DialinConfigUpdate,
  DialoutStart,
  DialoutStop,
  DialoutTones,
  DomainUpdate,
  Eject,
  InstanceReference,
  LiveStreamStart,
  LiveStreamUpdate,
  MeetingTokenCreate,
  PermissionsUpdate,
  PhoneNumberPurchase,
  PinlessCallUpdate,
  RecordingStart,
  RecordingUpdate,
  RoomCreate,
  RoomUpdate,
  SessionDataUpdate,
  SipRefer,
  SipTransfer,
  TranscriptionStart,
  TranscriptionUpdate,
  WebhookCreate,
  WebhookUpdate,
} from "./models.ts";

/** The parameters of `rooms/list`. */
export interface RoomsListParams {
  /**
   * The number of items per page.
   *
   * 1 to 100. Default `100`.
   */
  limit?: number | undefined;
  /** Lists the items before this id, which are newer. `OLDEST` begins with the oldest. If you give it, a loop over the list continues in this direction. */
  ending_before?: string | undefined;
  /** Lists the items after this id, which are older. The client passes it for you if you loop over the list. */
  starting_after?: string | undefined;
}

/** The parameters of `rooms/create`. */
export interface RoomsCreateParams {
  /** The request body. */
  body?: RoomCreate | undefined;
}

/** The parameters of `rooms/get`. */
export interface RoomsGetParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
}

/** The parameters of `rooms/update`. */
export interface RoomsUpdateParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body: RoomUpdate;
}

/** The parameters of `rooms/delete`. */
export interface RoomsDeleteParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
}

/** The parameters of `rooms/createMany`. */
export interface RoomsCreateManyParams {
  /** The request body. */
  body: BatchRoomsCreate;
}

/** The parameters of `rooms/deleteMany`. */
export interface RoomsDeleteManyParams {
  /** The request body. */
  body: BatchRoomsDelete;
}

/** The parameters of `rooms/getPresence`. */
export interface RoomsGetPresenceParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /**
   * How many people to list.
   *
   * 1 to 100.
   */
  limit?: number | undefined;
  /** Only the person with this id. */
  userId?: string | undefined;
  /**
   * Only people with this name.
   *
   * @example "Mara Lindqvist"
   */
  userName?: string | undefined;
}

/** The parameters of `rooms/sendAppMessage`. */
export interface RoomsSendAppMessageParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body: AppMessage;
}

/** The parameters of `rooms/getSessionData`. */
export interface RoomsGetSessionDataParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
}

/** The parameters of `rooms/setSessionData`. */
export interface RoomsSetSessionDataParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body: SessionDataUpdate;
}

/** The parameters of `rooms/eject`. */
export interface RoomsEjectParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body: Eject;
}

/** The parameters of `rooms/updatePermissions`. */
export interface RoomsUpdatePermissionsParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body: PermissionsUpdate;
}

/** The parameters of `rooms.recordings/start`. */
export interface RoomsRecordingsStartParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body?: RecordingStart | undefined;
}

/** The parameters of `rooms.recordings/update`. */
export interface RoomsRecordingsUpdateParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body: RecordingUpdate;
}

/** The parameters of `rooms.recordings/stop`. */
export interface RoomsRecordingsStopParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
}

/** The parameters of `rooms.liveStreaming/start`. */
export interface RoomsLiveStreamingStartParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body: LiveStreamStart;
}

/** The parameters of `rooms.liveStreaming/update`. */
export interface RoomsLiveStreamingUpdateParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body: LiveStreamUpdate;
}

/** The parameters of `rooms.liveStreaming/stop`. */
export interface RoomsLiveStreamingStopParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
}

/** The parameters of `rooms.transcription/start`. */
export interface RoomsTranscriptionStartParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body?: TranscriptionStart | undefined;
}

/** The parameters of `rooms.transcription/update`. */
export interface RoomsTranscriptionUpdateParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body: TranscriptionUpdate;
}

/** The parameters of `rooms.transcription/stop`. */
export interface RoomsTranscriptionStopParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body?: InstanceReference | undefined;
}

/** The parameters of `rooms.dialOut/start`. */
export interface RoomsDialOutStartParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body: DialoutStart;
}

/** The parameters of `rooms.dialOut/sendTones`. */
export interface RoomsDialOutSendTonesParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body: DialoutTones;
}

/** The parameters of `rooms.dialOut/stop`. */
export interface RoomsDialOutStopParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body: DialoutStop;
}

/** The parameters of `rooms/transferCall`. */
export interface RoomsTransferCallParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body: SipTransfer;
}

/** The parameters of `rooms/referCall`. */
export interface RoomsReferCallParams {
  /**
   * The room's name, not its id.
   *
   * @example "weekly-sync"
   */
  roomName: string;
  /** The request body. */
  body: SipRefer;
}

/** The parameters of `meetingTokens/create`. */
export interface MeetingTokensCreateParams {
  /** The request body. */
  body: MeetingTokenCreate;
}

/** The parameters of `meetingTokens/validate`. */
export interface MeetingTokensValidateParams {
  /**
   * The token.
   *
   * @example "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.EXAMPLE.signature"
   */
  meetingToken: string;
  /** Accepts a token that is not valid yet. */
  ignoreNbf?: boolean | undefined;
}

/** The parameters of `recordings/list`. */
export interface RecordingsListParams {
  /**
   * The number of items per page.
   *
   * 1 to 100. Default `100`.
   */
  limit?: number | undefined;
  /** Lists the items before this id, which are newer. `OLDEST` begins with the oldest. If you give it, a loop over the list continues in this direction. */
  ending_before?: string | undefined;
  /** Lists the items after this id, which are older. The client passes it for you if you loop over the list. */
  starting_after?: string | undefined;
  /**
   * Only of this room.
   *
   * @example "weekly-sync"
   */
  room_name?: string | undefined;
}

/** The parameters of `recordings/get`. */
export interface RecordingsGetParams {
  /**
   * The recording's id.
   *
   * @example "0cb313e1-211f-4be0-833d-8c7305b19902"
   */
  recordingId: string;
}

/** The parameters of `recordings/delete`. */
export interface RecordingsDeleteParams {
  /**
   * The recording's id.
   *
   * @example "0cb313e1-211f-4be0-833d-8c7305b19902"
   */
  recordingId: string;
}

/** The parameters of `recordings/getAccessLink`. */
export interface RecordingsGetAccessLinkParams {
  /**
   * The recording's id.
   *
   * @example "0cb313e1-211f-4be0-833d-8c7305b19902"
   */
  recordingId: string;
}

/** The parameters of `transcripts/list`. */
export interface TranscriptsListParams {
  /**
   * The number of items per page.
   *
   * 1 to 100. Default `100`.
   */
  limit?: number | undefined;
  /** Lists the items before this id, which are newer. `OLDEST` begins with the oldest. If you give it, a loop over the list continues in this direction. */
  ending_before?: string | undefined;
  /** Lists the items after this id, which are older. The client passes it for you if you loop over the list. */
  starting_after?: string | undefined;
  /** Only of this room, by its id. */
  roomId?: string | undefined;
  /**
   * Only of this session.
   *
   * @example "257764e6-c74e-4c30-944a-a887a03173a3"
   */
  mtgSessionId?: string | undefined;
}

/** The parameters of `transcripts/get`. */
export interface TranscriptsGetParams {
  /**
   * The transcript's id.
   *
   * @example "0cb313e1-211f-4be0-833d-8c7305b19902"
   */
  transcriptId: string;
}

/** The parameters of `transcripts/delete`. */
export interface TranscriptsDeleteParams {
  /**
   * The transcript's id.
   *
   * @example "0cb313e1-211f-4be0-833d-8c7305b19902"
   */
  transcriptId: string;
}

/** The parameters of `transcripts/getAccessLink`. */
export interface TranscriptsGetAccessLinkParams {
  /**
   * The transcript's id.
   *
   * @example "0cb313e1-211f-4be0-833d-8c7305b19902"
   */
  transcriptId: string;
}

/** The parameters of `dialinConfigs/list`. */
export interface DialinConfigsListParams {
  /**
   * The number of items per page.
   *
   * 1 to 100. Default `100`.
   */
  limit?: number | undefined;
  /** Lists the items before this id, which are newer. `OLDEST` begins with the oldest. If you give it, a loop over the list continues in this direction. */
  ending_before?: string | undefined;
  /** Lists the items after this id, which are older. The client passes it for you if you loop over the list. */
  starting_after?: string | undefined;
  /** Only this number. */
  phone_number?: string | undefined;
  /** Only numbers that contain one of these. */
  phone_numbers?: string[] | undefined;
  /** Only this user part of a SIP address. */
  sip_username?: string | undefined;
  /** Only this name. */
  name_prefix?: string | undefined;
  /**
   * Only this kind.
   *
   * @example "pinless_dialin"
   */
  type?: string | undefined;
}

/** The parameters of `dialinConfigs/create`. */
export interface DialinConfigsCreateParams {
  /** The request body. */
  body: DialinConfigCreate;
}

/** The parameters of `dialinConfigs/get`. */
export interface DialinConfigsGetParams {
  /**
   * The configuration's id.
   *
   * @example "0cb313e1-211f-4be0-833d-8c7305b19902"
   */
  dialinConfigId: string;
}

/** The parameters of `dialinConfigs/update`. */
export interface DialinConfigsUpdateParams {
  /**
   * The configuration's id.
   *
   * @example "0cb313e1-211f-4be0-833d-8c7305b19902"
   */
  dialinConfigId: string;
  /** The request body. */
  body: DialinConfigUpdate;
}

/** The parameters of `dialinConfigs/delete`. */
export interface DialinConfigsDeleteParams {
  /**
   * The configuration's id.
   *
   * @example "0cb313e1-211f-4be0-833d-8c7305b19902"
   */
  dialinConfigId: string;
}

/** The parameters of `dialin/connect`. */
export interface DialinConnectParams {
  /** The request body. */
  body: PinlessCallUpdate;
}

/** The parameters of `phoneNumbers/listAvailable`. */
export interface PhoneNumbersListAvailableParams {
  /**
   * The area code. Not with `region`.
   *
   * @example "209"
   */
  areacode?: string | undefined;
  /** The region, by its two letters. Not with `areacode`. */
  region?: string | undefined;
  /** The city. Only with `region`, and not with `starts_with`, `contains` or `ends_with`. */
  city?: string | undefined;
  /** 3 to 7 digits that the number contains. */
  contains?: string | undefined;
  /** 3 to 7 digits that the number begins with. Not with `contains` or `ends_with`. */
  starts_with?: string | undefined;
  /** 3 to 7 digits that the number ends with. Not with `starts_with` or `contains`. */
  ends_with?: string | undefined;
}

/** The parameters of `phoneNumbers/list`. */
export interface PhoneNumbersListParams {
  /**
   * The number of items per page.
   *
   * 1 to 100. Default `100`.
   */
  limit?: number | undefined;
  /** Lists the items before this id, which are newer. `OLDEST` begins with the oldest. If you give it, a loop over the list continues in this direction. */
  ending_before?: string | undefined;
  /** Lists the items after this id, which are older. The client passes it for you if you loop over the list. */
  starting_after?: string | undefined;
  /** A part of the name. */
  filter_name?: string | undefined;
  /** A part of the number. */
  filter_number?: string | undefined;
}

/** The parameters of `phoneNumbers/buy`. */
export interface PhoneNumbersBuyParams {
  /** The request body. */
  body?: PhoneNumberPurchase | undefined;
}

/** The parameters of `phoneNumbers/release`. */
export interface PhoneNumbersReleaseParams {
  /**
   * The number's id.
   *
   * @example "6a3c9e52-8d1f-4b07-a2c5-90f71d3e4b68"
   */
  phoneNumberId: string;
}

/** The parameters of `webhookEndpoints/create`. */
export interface WebhookEndpointsCreateParams {
  /** The request body. */
  body: WebhookCreate;
}

/** The parameters of `webhookEndpoints/get`. */
export interface WebhookEndpointsGetParams {
  /**
   * The webhook's id.
   *
   * @example "d2b7f560-13c9-4e8a-a6f4-90e5c1b83d72"
   */
  webhookId: string;
}

/** The parameters of `webhookEndpoints/update`. */
export interface WebhookEndpointsUpdateParams {
  /**
   * The webhook's id.
   *
   * @example "d2b7f560-13c9-4e8a-a6f4-90e5c1b83d72"
   */
  webhookId: string;
  /** The request body. */
  body: WebhookUpdate;
}

/** The parameters of `webhookEndpoints/delete`. */
export interface WebhookEndpointsDeleteParams {
  /**
   * The webhook's id.
   *
   * @example "d2b7f560-13c9-4e8a-a6f4-90e5c1b83d72"
   */
  webhookId: string;
}

/** The parameters of `meetings/list`. */
export interface MeetingsListParams {
  /**
   * Only of this room.
   *
   * @example "weekly-sync"
   */
  room?: string | undefined;
  /**
   * Only sessions that started after this time.
   *
   * @example 1796112000
   */
  timeframe_start?: number | Date | undefined;
  /** Only sessions that started before this time. */
  timeframe_end?: number | Date | undefined;
  /**
   * The number of items per page.
   *
   * 1 to 100. Default `100`.
   */
  limit?: number | undefined;
  /** Lists the items before this id, which are newer. `OLDEST` begins with the oldest. If you give it, a loop over the list continues in this direction. */
  ending_before?: string | undefined;
  /** Lists the items after this id, which are older. The client passes it for you if you loop over the list. */
  starting_after?: string | undefined;
  /** Only running sessions. */
  ongoing?: boolean | undefined;
  /** Leaves the participants out. */
  no_participants?: boolean | undefined;
}

/** The parameters of `meetings/get`. */
export interface MeetingsGetParams {
  /**
   * The session's id.
   *
   * @example "257764e6-c74e-4c30-944a-a887a03173a3"
   */
  meetingId: string;
}

/** The parameters of `meetings/listParticipants`. */
export interface MeetingsListParticipantsParams {
  /**
   * The session's id.
   *
   * @example "257764e6-c74e-4c30-944a-a887a03173a3"
   */
  meetingId: string;
  /**
   * The number of items per page.
   *
   * 1 to 100. Default `100`.
   */
  limit?: number | undefined;
  /** Only people who joined after this one, by `participant_id`. If you give it, a loop over the list goes on in this direction. */
  joined_after?: string | undefined;
  /** Only people who joined before this one, by `participant_id`. The client passes it for you if you loop over the list. */
  joined_before?: string | undefined;
}

/** The parameters of `logs/list`. */
export interface LogsListParams {
  /**
   * Includes `logs`.
   *
   * Default `true`.
   */
  includeLogs?: boolean | undefined;
  /**
   * Includes `metrics`.
   *
   * Default `false`.
   *
   * @example true
   */
  includeMetrics?: boolean | undefined;
  /** The participant. */
  userSessionId?: string | undefined;
  /**
   * The session.
   *
   * @example "257764e6-c74e-4c30-944a-a887a03173a3"
   */
  mtgSessionId?: string | undefined;
  /** The level. */
  logLevel?: "ERROR" | "INFO" | "DEBUG" | undefined;
  /**
   * The order of time.
   *
   * Default `"DESC"`.
   */
  order?: "ASC" | "DESC" | undefined;
  /** From this time on. */
  startTime?: number | Date | undefined;
  /** Up to this time. Default: now. */
  endTime?: number | Date | undefined;
  /**
   * The number of lines per page.
   *
   * 1 to 100. Default `20`.
   */
  limit?: number | undefined;
  /**
   * How many lines to skip.
   *
   * At least 0. Default `0`.
   */
  offset?: number | undefined;
}

/** The parameters of `logs/listApi`. */
export interface LogsListApiParams {
  /** Lists the items after this id, which are older. The client passes it for you if you loop over the list. */
  starting_after?: string | undefined;
  /** Lists the items before this id, which are newer. `OLDEST` begins with the oldest. If you give it, a loop over the list continues in this direction. */
  ending_before?: string | undefined;
  /**
   * The number of entries per page.
   *
   * 1 to 100. Default `20`.
   */
  limit?: number | undefined;
  /**
   * Requests to the API, or deliveries of webhooks.
   *
   * Default `"api"`.
   */
  source?: "api" | "webhook" | undefined;
  /** Only this address. */
  url?: string | undefined;
}

/** The parameters of `domain/update`. */
export interface DomainUpdateParams {
  /** The request body. */
  body: DomainUpdate;
}
