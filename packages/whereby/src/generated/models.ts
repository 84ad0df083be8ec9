// Generated from specs/whereby by `npm run generate`. Do not edit: edit the spec.

/**
 * An extra link of a meeting.
 *
 * `MEETING_FIELDS` has the known values.
 */
export type MeetingField = "hostRoomUrl" | "viewerRoomUrl";

/** An error. Its body is not documented; this is assumed from the body of a 429. */
export interface ErrorResponse {
  /** The error message. */
  error?: string;
}

/** A meeting: a room that is deleted one hour after its end. */
export interface Meeting {
  /** The meeting's id. */
  meetingId: string;
  /**
   * The room's name, which begins with `/`.
   *
   * @example "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd"
   */
  roomName: string;
  /** The link for guests. */
  roomUrl: string;
  /**
   * When the meeting was created, in UTC.
   *
   * @deprecated
   */
  startDate?: string;
  /** When the meeting ends, in UTC. */
  endDate: string;
  /** The link for hosts, if `fields` asked for it. It makes a host only while the meeting is on, and a little before and after. It contains a key, so keep it secret. */
  hostRoomUrl?: string;
  /** The link for people who only watch, if `fields` asked for it. It contains a key, so keep it secret. */
  viewerRoomUrl?: string;
}

/** A page of meetings. */
export interface MeetingsPage {
  /** The meetings. */
  results: Meeting[];
  /** The cursor of the next page, null at the end. */
  cursor: string | null;
}

/** The points of this minute are used up. */
export interface RateLimitResponse {
  /** The error message. */
  error?: string;
  /** How long to wait. */
  data?: {
    /**
     * How long to wait, in milliseconds.
     *
     * @example 12000
     */
    msLeft?: number;
  };
}

/** The storage of recordings. A bucket needs `bucket` and, by `authenticationType`, either `region`, `accessKeyId` and `accessKeySecret`, or `oidcRoleArn`. */
export interface RecordingStorage {
  /** `s3` is your own bucket, `whereby` is Whereby's storage. */
  provider: "s3" | "whereby";
  /** How Whereby gets access to the bucket. */
  authenticationType?: "accessKey" | "roleBased" | undefined;
  /**
   * The bucket. It may have a folder after a slash.
   *
   * @example "my-bucket/recordings"
   */
  bucket?: string | undefined;
  /** The bucket's region, with `accessKey`. */
  region?: string | undefined;
  /** The id of the access key, with `accessKey`. */
  accessKeyId?: string | undefined;
  /** The secret of the access key, with `accessKey`. Never log it. */
  accessKeySecret?: string | undefined;
  /** The role, with `roleBased`. */
  oidcRoleArn?: string | undefined;
  /** The format of the file. The default is the organization's. */
  fileFormat?: "mkv" | "mp4" | undefined;
}

/** How the meeting is recorded. */
export interface RecordingSettings {
  /** `local` records in the browser. */
  type: "none" | "local" | "cloud";
  /** The storage of the recording. Null takes the organization's. */
  destination: RecordingStorage | null;
  /** When a cloud recording starts: `none` leaves it to the host, `prompt` asks the host, `automatic` starts with the meeting, `automatic-2nd-participant` with the second person. Null takes the organization's setting. */
  startTrigger: "none" | "prompt" | "automatic" | "automatic-2nd-participant" | null;
}

/** The storage of transcriptions. A bucket needs `bucket` and, by `authenticationType`, either `region`, `accessKeyId` and `accessKeySecret`, or `oidcRoleArn`. */
export interface TranscriptionStorage {
  /** `s3` is your own bucket, `whereby` is Whereby's storage. */
  provider: "s3" | "whereby";
  /** How Whereby gets access to the bucket. */
  authenticationType?: "accessKey" | "roleBased" | undefined;
  /**
   * The bucket. It may have a folder after a slash.
   *
   * @example "my-bucket/transcriptions"
   */
  bucket?: string | undefined;
  /** The bucket's region, with `accessKey`. */
  region?: string | undefined;
  /** The id of the access key, with `accessKey`. */
  accessKeyId?: string | undefined;
  /** The secret of the access key, with `accessKey`. Never log it. */
  accessKeySecret?: string | undefined;
  /** The role, with `roleBased`. */
  oidcRoleArn?: string | undefined;
}

/** How the meeting is transcribed while it runs. */
export interface LiveTranscriptionSettings {
  /** The storage of the transcription. Null takes the organization's. */
  destination: TranscriptionStorage | null;
  /** When it starts: `none` is never, `manual` leaves it to the host, `automatic` starts with the meeting, `automatic-2nd-participant` with the second person. Null takes the organization's setting. */
  startTrigger: "none" | "manual" | "automatic" | "automatic-2nd-participant" | null;
  /** The spoken language. Null takes the organization's. */
  language?: "ca" | "zh" | "zh-TW" | "cs" | "da" | "nl" | "en" | "en-US" | "en-GB" | "fi" | "fr" | "de" | "de-CH" | "el" | "hi" | "id" | "it" | "ja" | "ko" | "lv" | "ms" | "no" | "pl" | "pt" | "pt-BR" | "ro" | "ru" | "sk" | "es" | "sv" | "th" | "uk" | "vi" | null | undefined;
  /** Shows captions to everybody. */
  liveCaptions?: boolean | undefined;
}

/** The stream's receiver. */
export interface StreamingDestination {
  /** An address that begins with `rtmp://`. It often contains the key of the stream, so never log it. */
  url: string;
}

/** How the meeting is streamed by RTMP. */
export interface StreamingSettings {
  /** The stream's receiver. Null takes the organization's. */
  destination: StreamingDestination | null;
  /** When the stream starts: `none` leaves it to the host, `prompt` asks the host, `automatic` starts with the meeting, `automatic-2nd-participant` with the second person. Null takes the organization's setting. */
  startTrigger: "none" | "prompt" | "automatic" | "automatic-2nd-participant" | null;
}

/** The meeting to create. */
export interface MeetingCreate {
  /**
   * When the meeting ends, not in the past. Any time zone is accepted. The room is deleted one hour later.
   *
   * @example "2035-03-01T11:00:00+01:00"
   */
  endDate: string | Date;
  /**
   * Ignored. A meeting can be used from the moment it is created.
   *
   * @deprecated
   */
  startDate?: string | Date | undefined;
  /** Guests have to knock. */
  isLocked?: boolean | undefined;
  /**
   * `normal` is for up to 4 people, `group` for more.
   *
   * Default `"normal"`.
   *
   * @example "group"
   */
  roomMode?: "group" | "normal" | undefined;
  /**
   * The beginning of the room's name: lower-case letters, digits and dashes. Spaces are dropped.
   *
   * At most 39 characters.
   *
   * @example "example-prefix"
   */
  roomNamePrefix?: string | undefined;
  /**
   * The part after the prefix: a UUID, or 6 characters that are easy to read.
   *
   * Default `"uuid"`.
   *
   * @example "uuid"
   */
  roomNamePattern?: "uuid" | "human-short" | undefined;
  /** `viewerMode` makes a locked room for groups. The response has both extra links. */
  templateType?: "viewerMode" | undefined;
  /** How the meeting is recorded. */
  recording?: RecordingSettings | undefined;
  /** How the meeting is transcribed while it runs. */
  liveTranscription?: LiveTranscriptionSettings | undefined;
  /** How the meeting is streamed by RTMP. */
  streaming?: StreamingSettings | undefined;
  /** The extra links to return. */
  fields?: MeetingField[] | undefined;
}

/** A recording. Lists can be sorted by `roomName` and `duration`, so it may have these too; the documentation does not show them. */
export interface Recording {
  /** The recording's id. */
  recordingId: string;
  /** The id of the session that was recorded. */
  roomSessionId: string;
  /** The file's name. */
  filename: string;
  /** When the recording started, in UTC. */
  startDate: string;
  /** When the recording ended, in UTC. */
  endDate: string;
  /** The size of the file in megabytes. */
  sizeInMegaBytes: number;
}

/** A page of recordings. */
export interface RecordingsPage {
  /** The recordings. */
  results: Recording[];
  /** The cursor of the next page, null at the end. */
  cursor: string | null;
}

/** A link to a file that works for a while. */
export interface AccessLink {
  /** The link. Anyone who has it can download the file, so keep it secret. */
  accessLink: string;
  /**
   * When the link stops working, in milliseconds since 1970.
   *
   * @example 1740819600000
   */
  expires: number;
}

/** The recordings to delete. */
export interface RecordingsBulkDelete {
  /** Their ids. */
  recordingIds: string[];
}

/**
 * The state of a transcription: `ready` can be downloaded.
 *
 * `TRANSCRIPTION_STATES` has the known values.
 */
export type TranscriptionState = "ready" | "failed" | "in_progress" | (string & {});

/**
 * Whether a transcription was made during the meeting or from a recording.
 *
 * `TRANSCRIPTION_TYPES` has the known values.
 */
export type TranscriptionType = "LIVE_TRANSCRIPTION" | "RECORDING_TRANSCRIPTION" | (string & {});

/**
 * The storage of a file. A `SELF_HOSTED` file has no access link.
 *
 * `STORAGE_TYPES` has the known values.
 */
export type StorageType = "WHEREBY_HOSTED" | "SELF_HOSTED" | (string & {});

/** A transcription. */
export interface Transcription {
  /** The transcription's id. */
  transcriptionId: string;
  /** The id of the session. Recordings and participants have it too. */
  roomSessionId: string;
  /** The file's name. */
  filename?: string;
  /** The room's name, which begins with `/`. */
  roomName: string;
  /** When the transcribed part of the session started, in UTC. */
  startDate: string;
  /** When the transcribed part of the session ended, in UTC. */
  endDate: string;
  /** The state of a transcription: `ready` can be downloaded. */
  state: TranscriptionState;
  /** When the transcription was created, in UTC. */
  createdAt: string;
  /** The seconds that Whereby charges for. */
  durationInSeconds?: number;
  /** Whether a transcription was made during the meeting or from a recording. */
  type: TranscriptionType;
  /** The storage of a file. A `SELF_HOSTED` file has no access link. */
  storageType?: StorageType;
}

/** A page of transcriptions. */
export interface TranscriptionsPage {
  /** The transcriptions. */
  results: Transcription[];
  /** The cursor of the next page, null at the end. */
  cursor?: string | null;
}

/** The recording to transcribe. */
export interface TranscriptionCreate {
  /** The recording's id. */
  recordingId: string;
}

/** The transcription that was ordered. */
export interface TranscriptionCreated {
  /** The transcription's id. */
  transcriptionId?: string;
}

/** The transcriptions to delete. */
export interface TranscriptionsBulkDelete {
  /** Their ids. */
  transcriptionIds: string[];
}

/**
 * The form of a summary.
 *
 * `SUMMARY_TEMPLATES` has the known values.
 *
 * @example "General Narrative"
 */
export type SummaryTemplate = "SOAP" | "Extended SOAP" | "General Narrative" | "General Bulleted" | "Educational Lecture" | "Educational Tutoring" | (string & {});

/**
 * The form of a summary.
 *
 * `SUMMARY_TEMPLATES` has the known values.
 *
 * @example "General Narrative"
 */
export type SummaryTemplateInput = "SOAP" | "Extended SOAP" | "General Narrative" | "General Bulleted" | "Educational Lecture" | "Educational Tutoring";

/** A summary of a transcription. Its properties are those of the only example in the documentation, so all but the id are optional. */
export interface Summary {
  /** The summary's id. */
  summaryId: string;
  /** The transcription's id. */
  transcriptionId?: string;
  /** The text of the summary. */
  summary?: {
    /** The text. */
    summary?: string;
  };
  /** The id of the session. Recordings, transcriptions and participants have it too. */
  roomSessionId?: string;
  /** The room's name, which begins with `/`. */
  roomName?: string;
  /** When the transcribed part of the session started, in UTC. */
  startDate?: string;
  /** When the transcribed part of the session ended, in UTC. */
  endDate?: string;
  /**
   * The state. The documentation only shows `completed`.
   *
   * @example "completed"
   */
  state?: string;
  /** When the summary was created, in UTC. */
  createdAt?: string;
  /** When the summary was last changed, in UTC. */
  modifiedAt?: string;
  /**
   * The form of a summary.
   *
   * @example "General Narrative"
   */
  template?: SummaryTemplate;
}

/** A page of summaries. */
export interface SummariesPage {
  /** The summaries. */
  results: Summary[];
  /** The cursor of the next page, null at the end. */
  cursor?: string | null;
}

/** The transcription to summarize. */
export interface SummaryCreate {
  /** The transcription's id. */
  transcriptionId: string;
  /**
   * The form of a summary.
   *
   * @example "General Narrative"
   */
  template?: SummaryTemplateInput | undefined;
}

/** The summary that was ordered. */
export interface SummaryCreated {
  /** The summary's id. */
  summaryId?: string;
}

/** The colors of a room. */
export interface ThemeTokens {
  /** The colors, with the preset `custom`. */
  tokens?: {
    /** The three colors, each as `#rrggbb`. */
    colors?: {
      /**
       * The main color.
       *
       * Matches `^#[a-fA-F0-9]{6}$`.
       *
       * @example "#2b5cff"
       */
      primary?: string | undefined;
      /**
       * The second color.
       *
       * Matches `^#[a-fA-F0-9]{6}$`.
       *
       * @example "#f4f1ea"
       */
      secondary?: string | undefined;
      /**
       * The color that marks the focused element.
       *
       * Matches `^#[a-fA-F0-9]{6}$`.
       *
       * @example "#ffb000"
       */
      focus?: string | undefined;
    } | undefined;
  } | undefined;
  /** `custom` takes the given colors, `default` the organization's. */
  tokensPreset?: "custom" | "default" | undefined;
}

/** A logo. */
export interface LogoUpload {
  /** A PNG file, at least 400 pixels wide. */
  image: Blob;
}

/** Restores the organization's logo. */
export interface LogoReset {
  /** The organization's logo. */
  theme?: "default" | undefined;
}

/** A background. */
export interface BackgroundUpload {
  /** A PNG file of at most 600 kB, at least 1,400 pixels wide. */
  image: Blob;
}

/** One of Whereby's backgrounds: a color or a picture. */
export interface BackgroundChoice {
  /** A color. `burgund` is Whereby's spelling. */
  palette?: "default" | "grey" | "purple" | "burgund" | undefined;
  /** A picture. */
  theme?: "default" | "mountains" | "characters" | "rocks" | undefined;
}

/** How a room was used. */
export interface RoomInsights {
  /**
   * The room's name, which begins with `/`.
   *
   * @example "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd"
   */
  roomName: string;
  /**
   * When the room was created, in UTC.
   *
   * @example "2025-01-01T00:00:00.000Z"
   */
  createdAt: string;
  /**
   * When the room ends, in UTC.
   *
   * @example "2025-01-01T01:00:00.000Z"
   */
  endAt: string;
  /**
   * When the first session started, in UTC.
   *
   * @example "2025-01-01T00:15:00.000Z"
   */
  firstSessionStartedAt: string;
  /**
   * When the last session started, in UTC.
   *
   * @example "2025-01-01T00:45:00.000Z"
   */
  lastSessionStartedAt: string;
  /** The minutes of all connections. Each one is rounded up. */
  totalParticipantMinutes: number;
  /** The minutes that were recorded. */
  totalRecorderMinutes: number;
  /** The minutes that were streamed. */
  totalStreamerMinutes: number;
  /** The number of different people who took part. */
  totalUniqueParticipants: number;
  /** The number of different recorders. */
  totalUniqueRecorders: number;
  /** The number of different streamers. */
  totalUniqueStreamers: number;
  /** The number of sessions. */
  totalSessions: number;
  /** The average rating, from 1 to 5, if ratings are turned on. */
  rating?: number | null;
  /** How many people gave a rating, if ratings are turned on. */
  totalRatings?: number | null;
}

/** A page of rooms. */
export interface RoomInsightsPage {
  /** The rooms. */
  results?: RoomInsights[];
  /** The cursor of the next page, null at the end. */
  cursor?: string | null;
}

/** A session of a room. It begins when two people are in the room. */
export interface RoomSession {
  /**
   * The session's id. Its recordings, transcriptions and participants have it too.
   *
   * @example "e2f29530-46ec-4cee-8b27-e565cb5bb2e9"
   */
  roomSessionId: string;
  /**
   * The room's name, which begins with `/`.
   *
   * @example "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd"
   */
  roomName: string;
  /**
   * When the session started, in UTC.
   *
   * @example "2025-01-01T00:00:00.000Z"
   */
  startedAt?: string;
  /**
   * When the session ended, in UTC.
   *
   * @example "2025-01-01T01:00:00.000Z"
   */
  endedAt?: string;
  /** The minutes of all connections. Each one is rounded up. */
  totalParticipantMinutes: number;
  /** The minutes that were recorded. */
  totalRecorderMinutes: number;
  /** The minutes that were streamed. */
  totalStreamerMinutes: number;
  /** The number of different people who took part. */
  totalUniqueParticipants: number;
  /** The number of different recorders. */
  totalUniqueRecorders: number;
  /** The number of different streamers. */
  totalUniqueStreamers: number;
  /** The average rating, from 1 to 5, if ratings are turned on. */
  rating?: number | null;
  /** How many people gave a rating, if ratings are turned on. */
  totalRatings?: number | null;
}

/** A page of sessions. */
export interface RoomSessionsPage {
  /** The sessions. */
  results?: RoomSession[];
  /** The cursor of the next page, null at the end. */
  cursor?: string | null;
}

/**
 * The role of a participant. `recorder`, `streamer`, `captioner` and `assistant` are programs.
 *
 * `ROLE_NAMES` has the known values.
 */
export type RoleName = "owner" | "member" | "host" | "visitor" | "granted_visitor" | "viewer" | "granted_viewer" | "recorder" | "streamer" | "captioner" | "assistant" | (string & {});

/** A participant of a session. */
export interface Participant {
  /**
   * The session's id.
   *
   * @example "e2f29530-46ec-4cee-8b27-e565cb5bb2e9"
   */
  roomSessionId: string;
  /**
   * The participant's id.
   *
   * @example "/4b3bd908-cb88-11ec-9d64-0242ac120002"
   */
  participantId: string;
  /** The id of the person's device. */
  deviceId: string;
  /**
   * The id of the user.
   *
   * @example "32ba120a-a691-4e8e-aec3-a610239271de"
   */
  userId: string;
  /** The role of a participant. `recorder`, `streamer`, `captioner` and `assistant` are programs. */
  roleName: RoleName;
  /**
   * The name that others saw.
   *
   * @example "John Doe"
   */
  displayName: string;
  /**
   * When the person joined, in UTC.
   *
   * @example "2025-01-01T00:00:00.000Z"
   */
  joinedAt: string;
  /**
   * When the person left, in UTC. Probably null while the person is in the room.
   *
   * @example "2025-01-01T01:00:00.000Z"
   */
  leftAt: string | null;
  /** Your own id of the person, which was in the link: `?externalId=…`. */
  externalId: string;
  /** The person's rating, from 1 to 5, if ratings are turned on. */
  rating?: number | null;
  /** The problems that the person chose with the rating. */
  tags?: string[] | null;
  /**
   * The person's comment on the rating.
   *
   * @example "Great call quality!"
   */
  comment?: string | null;
}

/** A page of participants. */
export interface ParticipantsPage {
  /** The participants. */
  results?: Participant[];
  /** The cursor of the next page, null at the end. */
  cursor?: string | null;
}

/** How the connection of a participant was. */
export interface ParticipantConnection {
  /** The name that others saw. */
  displayName: string;
  /**
   * The role of the participant.
   *
   * @example "host"
   */
  userRole: "owner" | "member" | "host" | "visitor" | "granted_visitor" | "viewer" | "granted_viewer" | "recorder" | "streamer" | "captioner" | "assistant" | (string & {});
  /** The browser. */
  userAgent: string;
  /** When the person joined. */
  timeStamp: string;
  /**
   * The time between two samples, in milliseconds.
   *
   * @example 2000
   */
  sampleRateMs: number;
  /** The measurements by name, with one number for each sample. */
  samples: Record<string, number[]>;
}

/** A person who joined or left, and the people who are in the room now. */
export interface RoomClient {
  /** The meeting's id. */
  meetingId?: string;
  /** The room's name, which begins with `/`. */
  roomName: string;
  /** The organization's part of the address. */
  subdomain?: string;
  /** The name that others see. */
  displayName?: string;
  /** The session's id. */
  roomSessionId?: string | null;
  /** The participant's id. */
  participantId?: string;
  /** Your own text, which was in the link: `?metadata=…`. */
  metadata?: string | null;
  /** Your own id of the person, which was in the link: `?externalId=…`. */
  externalId?: string | null;
  /** The role of a participant. `recorder`, `streamer`, `captioner` and `assistant` are programs. */
  roleName?: RoleName;
  /** The number of people in the room after the event. */
  numClients?: number;
  /** The number of people in the room after the event, by role. */
  numClientsByRoleName?: Record<string, number>;
  /** Whether the person takes part by phone. */
  isDialIn?: boolean;
}

/** A person joined a room. */
export interface RoomClientJoinedEvent {
  /** The event's id. A repeated delivery has the same one. */
  id: string;
  /**
   * The version of the format.
   *
   * @example "1.0"
   */
  apiVersion?: string;
  /** When the event happened, in UTC. */
  createdAt?: string;
  /** The event's name. */
  type: "room.client.joined";
  /** A person who joined or left, and the people who are in the room now. */
  data: RoomClient;
}

/** A person left a room. */
export interface RoomClientLeftEvent {
  /** The event's id. A repeated delivery has the same one. */
  id: string;
  /**
   * The version of the format.
   *
   * @example "1.0"
   */
  apiVersion?: string;
  /** When the event happened, in UTC. */
  createdAt?: string;
  /** The event's name. */
  type: "room.client.left";
  /** A person who joined or left, and the people who are in the room now. */
  data: RoomClient;
}

/** A person who knocks. */
export interface KnockingClient {
  /** The meeting's id. */
  meetingId?: string;
  /** The room's name, which begins with `/`. */
  roomName: string;
  /** The organization's part of the address. */
  subdomain?: string;
  /** The person's name. */
  displayName?: string;
  /** The session's id. */
  roomSessionId?: string | null;
  /** The participant's id. */
  participantId?: string;
  /** Your own text, which was in the link: `?metadata=…`. */
  metadata?: string | null;
  /** Your own id of the person, which was in the link: `?externalId=…`. */
  externalId?: string | null;
}

/** A person knocked. */
export interface RoomClientKnockedEvent {
  /** The event's id. A repeated delivery has the same one. */
  id: string;
  /**
   * The version of the format.
   *
   * @example "1.0"
   */
  apiVersion?: string;
  /** When the event happened, in UTC. */
  createdAt?: string;
  /** The event's name. */
  type: "room.client.knocked";
  /** A person who knocks. */
  data: KnockingClient;
}

/** A person stopped knocking. */
export interface RoomClientKnockCancelledEvent {
  /** The event's id. A repeated delivery has the same one. */
  id: string;
  /**
   * The version of the format.
   *
   * @example "1.0"
   */
  apiVersion?: string;
  /** When the event happened, in UTC. */
  createdAt?: string;
  /** The event's name. */
  type: "room.client.knockCancelled";
  /** A person who knocks. */
  data: KnockingClient;
}

/** The room of an event. */
export interface EventRoom {
  /** The meeting's id. */
  meetingId?: string;
  /** The room's name, which begins with `/`. */
  roomName: string;
  /** The organization's part of the address. */
  subdomain?: string;
  /** The session's id. */
  roomSessionId?: string | null;
}

/** A session started. */
export interface RoomSessionStartedEvent {
  /** The event's id. A repeated delivery has the same one. */
  id: string;
  /**
   * The version of the format.
   *
   * @example "1.0"
   */
  apiVersion?: string;
  /** When the event happened, in UTC. */
  createdAt?: string;
  /** The event's name. */
  type: "room.session.started";
  /** The room of an event. */
  data: EventRoom;
}

/** A session ended. */
export interface RoomSessionEndedEvent {
  /** The event's id. A repeated delivery has the same one. */
  id: string;
  /**
   * The version of the format.
   *
   * @example "1.0"
   */
  apiVersion?: string;
  /** When the event happened, in UTC. */
  createdAt?: string;
  /** The event's name. */
  type: "room.session.ended";
  /** The room of an event. */
  data: EventRoom;
}

/** A transcription that started. */
export interface StartedTranscription {
  /** The room's name, which begins with `/`. */
  roomName: string;
  /** The session's id. */
  roomSessionId?: string;
  /** The transcription's id. */
  transcriptionId: string;
  /** Whether a transcription was made during the meeting or from a recording. */
  type?: TranscriptionType;
  /** The state of a transcription: `ready` can be downloaded. */
  status?: TranscriptionState;
}

/** A transcription started. */
export interface TranscriptionStartedEvent {
  /** The event's id. A repeated delivery has the same one. */
  id: string;
  /**
   * The version of the format.
   *
   * @example "1.0"
   */
  apiVersion?: string;
  /** When the event happened, in UTC. */
  createdAt?: string;
  /** The event's name. */
  type: "transcription.started";
  /** A transcription that started. */
  data: StartedTranscription;
}

/** A transcription that is ready. */
export interface FinishedTranscription {
  /** The room's name, which begins with `/`. */
  roomName: string;
  /** The session's id. */
  roomSessionId?: string;
  /** The transcription's id. */
  transcriptionId: string;
  /** Whether a transcription was made during the meeting or from a recording. */
  type?: TranscriptionType;
  /** The state of a transcription: `ready` can be downloaded. */
  status?: TranscriptionState;
  /** The file's name. */
  filename?: string;
  /** The storage of a file. A `SELF_HOSTED` file has no access link. */
  storageType?: StorageType;
  /** The length in seconds. */
  durationInSeconds?: number;
  /** The id of the recording, if the transcription was made from one. */
  recordingId?: string;
}

/** A transcription is ready. */
export interface TranscriptionFinishedEvent {
  /** The event's id. A repeated delivery has the same one. */
  id: string;
  /**
   * The version of the format.
   *
   * @example "1.0"
   */
  apiVersion?: string;
  /** When the event happened, in UTC. */
  createdAt?: string;
  /** The event's name. */
  type: "transcription.finished";
  /** A transcription that is ready. */
  data: FinishedTranscription;
}

/** A transcription that failed. */
export interface FailedTranscription {
  /** The room's name, which begins with `/`. */
  roomName: string;
  /** The session's id. */
  roomSessionId?: string;
  /** The transcription's id. */
  transcriptionId: string;
  /** Whether a transcription was made during the meeting or from a recording. */
  type?: TranscriptionType;
  /** The state of a transcription: `ready` can be downloaded. */
  status?: TranscriptionState;
  /** The error message. */
  error?: string;
}

/** A transcription failed. */
export interface TranscriptionFailedEvent {
  /** The event's id. A repeated delivery has the same one. */
  id: string;
  /**
   * The version of the format.
   *
   * @example "1.0"
   */
  apiVersion?: string;
  /** When the event happened, in UTC. */
  createdAt?: string;
  /** The event's name. */
  type: "transcription.failed";
  /** A transcription that failed. */
  data: FailedTranscription;
}

/** A recording that is ready. */
export interface FinishedRecording {
  /** The file's name. */
  filename?: string;
  /** The recording's id. */
  recordingId: string;
  /** The room's name, which begins with `/`. */
  roomName: string;
  /** The state of the recording. */
  status?: "completed";
}

/** A recording is ready. */
export interface RecordingFinishedEvent {
  /** The event's id. A repeated delivery has the same one. */
  id: string;
  /**
   * The version of the format.
   *
   * @example "1.0"
   */
  apiVersion?: string;
  /** When the event happened, in UTC. */
  createdAt?: string;
  /** The event's name. */
  type: "recording.finished";
  /** A recording that is ready. */
  data: FinishedRecording;
}

/** An assistant was requested. */
export interface AssistantRequestedEvent {
  /** The event's id. A repeated delivery has the same one. */
  id: string;
  /**
   * The version of the format.
   *
   * @example "1.0"
   */
  apiVersion?: string;
  /** When the event happened, in UTC. */
  createdAt?: string;
  /** The event's name. */
  type: "assistant.requested";
  /** The room of an event. */
  data: EventRoom;
}
