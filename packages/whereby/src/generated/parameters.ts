// Generated from specs/whereby by `npm run generate`. Do not edit: edit the spec.

import type {
  BackgroundChoice,
  BackgroundUpload,
  LogoReset,
  LogoUpload,
  MeetingCreate,
  MeetingField,
  RecordingsBulkDelete,
  SummaryCreate,
  ThemeTokens,
  TranscriptionCreate,
  TranscriptionsBulkDelete,
} from "./models.ts";

/** The parameters of `meetings/create`. */
export interface MeetingsCreateParams {
  /** The meeting to create. */
  body: MeetingCreate;
}

/** The parameters of `meetings/list`. */
export interface MeetingsListParams {
  /**
   * The cursor of the page, from the previous response. If you loop over the list, the client passes it for you.
   *
   * @example "8f4031bfc7640c5f267b11b6fe0c2507"
   */
  cursor?: string | undefined;
  /**
   * The number of items per page.
   *
   * 1 to 100. Default `50`.
   */
  limit?: number | undefined;
  /** The extra links to return. They are sent separated by commas. */
  fields?: MeetingField[] | undefined;
}

/** The parameters of `meetings/get`. */
export interface MeetingsGetParams {
  /**
   * The meeting's id.
   *
   * @example "9cf691bf-f2d5-4420-bda9-ee8607bb558b"
   */
  meetingId: string;
  /** The extra links to return. They are sent separated by commas. */
  fields?: MeetingField[] | undefined;
}

/** The parameters of `meetings/delete`. */
export interface MeetingsDeleteParams {
  /**
   * The meeting's id.
   *
   * @example "9cf691bf-f2d5-4420-bda9-ee8607bb558b"
   */
  meetingId: string;
}

/** The parameters of `recordings/list`. */
export interface RecordingsListParams {
  /**
   * Lists only those of this room, by its name with the leading `/`.
   *
   * @example "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd"
   */
  roomName?: string | undefined;
  /**
   * The cursor of the page, from the previous response. If you loop over the list, the client passes it for you.
   *
   * @example "8f4031bfc7640c5f267b11b6fe0c2507"
   */
  cursor?: string | undefined;
  /**
   * The number of items per page.
   *
   * 1 to 100. Default `50`.
   */
  limit?: number | undefined;
  /**
   * The property to sort by, and the direction.
   *
   * @example "roomName:asc"
   */
  sortBy?: "roomName:asc" | "roomName:desc" | "startDate:asc" | "startDate:desc" | "duration:asc" | "duration:desc" | "sizeInMegaBytes:asc" | "sizeInMegaBytes:desc" | undefined;
}

/** The parameters of `recordings/get`. */
export interface RecordingsGetParams {
  /**
   * The recording's id.
   *
   * @example "a56f6ad7-37fe-4a37-9319-3174630ba57a"
   */
  recordingId: string;
}

/** The parameters of `recordings/delete`. */
export interface RecordingsDeleteParams {
  /**
   * The recording's id.
   *
   * @example "a56f6ad7-37fe-4a37-9319-3174630ba57a"
   */
  recordingId: string;
}

/** The parameters of `recordings/getAccessLink`. */
export interface RecordingsGetAccessLinkParams {
  /**
   * The recording's id.
   *
   * @example "a56f6ad7-37fe-4a37-9319-3174630ba57a"
   */
  recordingId: string;
  /**
   * How long the link works, in seconds.
   *
   * 1 to 43200. Default `3600`.
   */
  validForSeconds?: number | undefined;
}

/** The parameters of `recordings/bulkDelete`. */
export interface RecordingsBulkDeleteParams {
  /** The recordings to delete. */
  body: RecordingsBulkDelete;
}

/** The parameters of `transcriptions/create`. */
export interface TranscriptionsCreateParams {
  /** The recording to transcribe. */
  body: TranscriptionCreate;
}

/** The parameters of `transcriptions/list`. */
export interface TranscriptionsListParams {
  /**
   * Lists only those of this room, by its name with the leading `/`.
   *
   * @example "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd"
   */
  roomName?: string | undefined;
  /**
   * The cursor of the page, from the previous response. If you loop over the list, the client passes it for you.
   *
   * @example "8f4031bfc7640c5f267b11b6fe0c2507"
   */
  cursor?: string | undefined;
  /**
   * The number of items per page.
   *
   * 1 to 100. Default `50`.
   */
  limit?: number | undefined;
  /**
   * The property to sort by, and the direction.
   *
   * @example "roomName:asc"
   */
  sortBy?: "roomName:asc" | "roomName:desc" | "startDate:asc" | "startDate:desc" | "durationInSeconds:asc" | "durationInSeconds:desc" | undefined;
}

/** The parameters of `transcriptions/get`. */
export interface TranscriptionsGetParams {
  /**
   * The transcription's id.
   *
   * @example "b438fda0-83e2-4835-92f9-c845ee3d5ea7"
   */
  transcriptionId: string;
}

/** The parameters of `transcriptions/delete`. */
export interface TranscriptionsDeleteParams {
  /**
   * The transcription's id.
   *
   * @example "b438fda0-83e2-4835-92f9-c845ee3d5ea7"
   */
  transcriptionId: string;
}

/** The parameters of `transcriptions/getAccessLink`. */
export interface TranscriptionsGetAccessLinkParams {
  /**
   * The transcription's id.
   *
   * @example "b438fda0-83e2-4835-92f9-c845ee3d5ea7"
   */
  transcriptionId: string;
  /**
   * How long the link works, in seconds.
   *
   * 1 to 43200. Default `3600`.
   */
  validForSeconds?: number | undefined;
}

/** The parameters of `transcriptions/bulkDelete`. */
export interface TranscriptionsBulkDeleteParams {
  /** The transcriptions to delete. */
  body: TranscriptionsBulkDelete;
}

/** The parameters of `summaries/create`. */
export interface SummariesCreateParams {
  /** The transcription to summarize. */
  body: SummaryCreate;
}

/** The parameters of `summaries/list`. */
export interface SummariesListParams {
  /**
   * The cursor of the page, from the previous response. If you loop over the list, the client passes it for you.
   *
   * @example "8f4031bfc7640c5f267b11b6fe0c2507"
   */
  cursor?: string | undefined;
  /**
   * The number of items per page.
   *
   * 1 to 100. Default `50`.
   */
  limit?: number | undefined;
  /**
   * The property to sort by, and the direction.
   *
   * @example "roomName:asc"
   */
  sortBy?: "roomName:asc" | "roomName:desc" | "startDate:asc" | "startDate:desc" | "durationInSeconds:asc" | "durationInSeconds:desc" | undefined;
}

/** The parameters of `summaries/get`. */
export interface SummariesGetParams {
  /**
   * The summary's id.
   *
   * @example "c429ff78-9f03-49de-b427-546bcd848050"
   */
  summaryId: string;
}

/** The parameters of `summaries/delete`. */
export interface SummariesDeleteParams {
  /**
   * The summary's id.
   *
   * @example "c429ff78-9f03-49de-b427-546bcd848050"
   */
  summaryId: string;
}

/** The parameters of `rooms/setColors`. */
export interface RoomsSetColorsParams {
  /**
   * The room's name as in responses, with its leading `/`.
   *
   * @example "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd"
   */
  roomName: string;
  /** The colors. */
  body: ThemeTokens;
}

/** The parameters of `rooms/setLogo`. */
export interface RoomsSetLogoParams {
  /**
   * The room's name as in responses, with its leading `/`.
   *
   * @example "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd"
   */
  roomName: string;
  /** The logo. */
  body: LogoUpload | LogoReset;
}

/** The parameters of `rooms/setBackground`. */
export interface RoomsSetBackgroundParams {
  /**
   * The room's name as in responses, with its leading `/`.
   *
   * @example "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd"
   */
  roomName: string;
  /** The background. */
  body: BackgroundUpload | BackgroundChoice;
}

/** The parameters of `rooms/setKnockPageBackground`. */
export interface RoomsSetKnockPageBackgroundParams {
  /**
   * The room's name as in responses, with its leading `/`.
   *
   * @example "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd"
   */
  roomName: string;
  /** The background. */
  body: BackgroundUpload | BackgroundChoice;
}

/** The parameters of `insights/listRooms`. */
export interface InsightsListRoomsParams {
  /** Lists only rooms with a matching name. */
  roomName?: {
    /** The whole name, with its leading `/`. */
    exact?: string | undefined;
    /** The beginning of the name. */
    startsWith?: string | undefined;
    /** A part of the name. */
    contains?: string | undefined;
  } | undefined;
  /** Lists only rooms that were created in this range. */
  createdAt?: {
    /** The start of the range. */
    from?: string | Date | undefined;
    /** The end of the range. */
    to?: string | Date | undefined;
  } | undefined;
  /**
   * The property to sort by, and the direction: any of the totals, with `:asc` or `:desc`.
   *
   * @example "totalSessions:asc"
   */
  sortBy?: string | undefined;
  /**
   * The cursor of the page, from the previous response. If you loop over the list, the client passes it for you.
   *
   * @example "8f4031bfc7640c5f267b11b6fe0c2507"
   */
  cursor?: string | undefined;
  /**
   * The number of items per page.
   *
   * 1 to 100. Default `10`.
   */
  limit?: number | undefined;
}

/** The parameters of `insights/listRoomSessions`. */
export interface InsightsListRoomSessionsParams {
  /**
   * The room's name, with its leading `/`.
   *
   * @example "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd"
   */
  roomName: string;
  /**
   * Lists only this session.
   *
   * @example "e2f29530-46ec-4cee-8b27-e565cb5bb2e9"
   */
  roomSessionId?: string | undefined;
  /**
   * The property to sort by, and the direction: any of the totals, with `:asc` or `:desc`.
   *
   * @example "totalUniqueParticipants:asc"
   */
  sortBy?: string | undefined;
  /**
   * The cursor of the page, from the previous response. If you loop over the list, the client passes it for you.
   *
   * @example "8f4031bfc7640c5f267b11b6fe0c2507"
   */
  cursor?: string | undefined;
  /**
   * The number of items per page.
   *
   * 1 to 100. Default `10`.
   */
  limit?: number | undefined;
}

/** The parameters of `insights/listParticipants`. */
export interface InsightsListParticipantsParams {
  /**
   * The session.
   *
   * @example "e2f29530-46ec-4cee-8b27-e565cb5bb2e9"
   */
  roomSessionId?: string | undefined;
  /** Your own id of a person, which was in the link: `?externalId=…`. */
  externalId?: string | undefined;
  /**
   * The property to sort by, and the direction.
   *
   * @example "joinedAt:asc"
   */
  sortBy?: "joinedAt:asc" | "joinedAt:desc" | "leftAt:asc" | "leftAt:desc" | undefined;
  /**
   * The cursor of the page, from the previous response. If you loop over the list, the client passes it for you.
   *
   * @example "8f4031bfc7640c5f267b11b6fe0c2507"
   */
  cursor?: string | undefined;
  /**
   * The number of items per page.
   *
   * 1 to 100. Default `10`.
   */
  limit?: number | undefined;
}

/** The parameters of `insights/getParticipant`. */
export interface InsightsGetParticipantParams {
  /**
   * The session.
   *
   * @example "e2f29530-46ec-4cee-8b27-e565cb5bb2e9"
   */
  roomSessionId: string;
  /**
   * The participant.
   *
   * @example "32ba120a-a691-4e8e-aec3-a610239271de"
   */
  participantId: string;
}
