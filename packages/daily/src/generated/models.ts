// Generated from specs/daily by `npm run generate`. Do not edit: edit the spec.

/**
 * Who may join: `public` lets everyone in, `private` only people with a token or who knock.
 *
 * `ROOM_PRIVACIES` has the known values.
 */
export type RoomPrivacy = "public" | "private" | (string & {});

/**
 * Who may join: `public` lets everyone in, `private` only people with a token or who knock.
 *
 * `ROOM_PRIVACIES` has the known values.
 */
export type RoomPrivacyInput = "public" | "private";

/**
 * A kind of recording.
 *
 * `RECORDING_TYPES` has the known values.
 */
export type RecordingType = "cloud" | "cloud-audio-only" | "local" | "raw-tracks" | (string & {});

/**
 * A kind of recording.
 *
 * `RECORDING_TYPES` has the known values.
 */
export type RecordingTypeInput = "cloud" | "cloud-audio-only" | "local" | "raw-tracks";

/** Which recordings are allowed. */
export type EnableRecording = RecordingType | RecordingType[];

/** Which recordings are allowed. */
export type EnableRecordingInput = RecordingTypeInput | RecordingTypeInput[];

/** How calls out of a room are made. */
export interface DialoutConfig {
  /**
   * Lets a call open an empty room.
   *
   * Default `false`.
   */
  allow_room_start?: boolean;
  /**
   * The region. Default: `geo`, else us-west-2.
   *
   * @example "ap-south-1"
   */
  dialout_geo?: string;
  /**
   * How long a person who was called may be alone, in seconds.
   *
   * Default `0`.
   */
  max_idle_timeout_sec?: number;
}

/** A size of an HLS stream. */
export interface StreamingVariant {
  /** The width in pixels. */
  width?: number;
  /** The height in pixels. */
  height?: number;
  /** Frames per second. */
  fps?: number;
  /** Kilobits per second. */
  bitrate?: number;
  /** Only key frames; `fps` is ignored. */
  iframe_only?: boolean;
}

/** A target that a stream can name. */
export interface StreamingEndpoint {
  /**
   * The name: letters, digits, `-` and `_`.
   *
   * @example "rtmp_ivs"
   */
  name?: string;
  /**
   * The kind of target.
   *
   * @example "hls"
   */
  type?: "rtmp" | "hls" | (string & {});
  /** Where an RTMP stream goes. It is only in an example of the documentation. */
  rtmp_config?: {
    /**
     * The `rtmps://` address. Keep it secret if it contains the key of the stream.
     *
     * @example "rtmps://live.example.com:443/app/"
     */
    url?: string;
  };
  /** Settings of HLS. */
  hls_config?: {
    /** Where the stream is stored. HLS needs your own S3 bucket. The bucket, its region and the role are only in an example of the documentation. */
    storage?: {
      /**
       * The bucket.
       *
       * @example "daily-hls-streams"
       */
      bucket_name?: string;
      /**
       * The bucket's region.
       *
       * @example "us-west-2"
       */
      bucket_region?: string;
      /**
       * The role that Daily takes.
       *
       * @example "arn:aws:iam::999999999999:role/DailyS3AccessRole"
       */
      assume_role_arn?: string;
      /**
       * The beginning of the key in the bucket. Use `path_template` instead.
       *
       * @deprecated
       * @example "my-bucket-name/my-folder-name"
       */
      path?: string;
      /**
       * The key in the bucket, from `epoch_time` (seconds), `domain_name`, `room_name`, `mtg_session_id`, `instance_id` and `live_streaming_id`.
       *
       * At most 1024 characters.
       */
      path_template?: string;
    };
    /** Keeps the stream as a recording. */
    save_hls_recording?: boolean;
    /** At most 4 sizes in addition to those with only key frames, and at least one. One may have 1080p, the others 720p at most. */
    variants?: StreamingVariant[];
  };
}

/** A target that a stream can name. */
export interface StreamingEndpointInput {
  /**
   * The name: letters, digits, `-` and `_`.
   *
   * @example "rtmp_ivs"
   */
  name?: string | undefined;
  /**
   * The kind of target.
   *
   * @example "hls"
   */
  type?: "rtmp" | "hls" | undefined;
  /** Where an RTMP stream goes. It is only in an example of the documentation. */
  rtmp_config?: {
    /**
     * The `rtmps://` address. Keep it secret if it contains the key of the stream.
     *
     * @example "rtmps://live.example.com:443/app/"
     */
    url?: string | undefined;
  } | undefined;
  /** Settings of HLS. */
  hls_config?: {
    /** Where the stream is stored. HLS needs your own S3 bucket. The bucket, its region and the role are only in an example of the documentation. */
    storage?: {
      /**
       * The bucket.
       *
       * @example "daily-hls-streams"
       */
      bucket_name?: string | undefined;
      /**
       * The bucket's region.
       *
       * @example "us-west-2"
       */
      bucket_region?: string | undefined;
      /**
       * The role that Daily takes.
       *
       * @example "arn:aws:iam::999999999999:role/DailyS3AccessRole"
       */
      assume_role_arn?: string | undefined;
      /**
       * The beginning of the key in the bucket. Use `path_template` instead.
       *
       * @deprecated
       * @example "my-bucket-name/my-folder-name"
       */
      path?: string | undefined;
      /**
       * The key in the bucket, from `epoch_time` (seconds), `domain_name`, `room_name`, `mtg_session_id`, `instance_id` and `live_streaming_id`.
       *
       * At most 1024 characters.
       */
      path_template?: string | undefined;
    } | undefined;
    /** Keeps the stream as a recording. */
    save_hls_recording?: boolean | undefined;
    /** At most 4 sizes in addition to those with only key frames, and at least one. One may have 1080p, the others 720p at most. */
    variants?: StreamingVariant[] | undefined;
  } | undefined;
}

/**
 * The language of Daily Prebuilt. `user` takes the browser's.
 *
 * `LANGUAGES` has the known values.
 *
 * Default `"en"`.
 */
export type Language = "da" | "de" | "en" | "es" | "fi" | "fr" | "it" | "jp" | "ka" | "nl" | "no" | "pt" | "pt-BR" | "pl" | "ru" | "sv" | "tr" | "user" | (string & {});

/**
 * The language of Daily Prebuilt. `user` takes the browser's.
 *
 * `LANGUAGES` has the known values.
 *
 * Default `"en"`.
 */
export type LanguageInput = "da" | "de" | "en" | "es" | "fi" | "fr" | "it" | "jp" | "ka" | "nl" | "no" | "pt" | "pt-BR" | "pl" | "ru" | "sv" | "tr" | "user";

/** Your own S3 bucket for recordings. */
export interface RecordingsBucket {
  /**
   * The bucket.
   *
   * @example "my-daily-recording"
   */
  bucket_name?: string;
  /**
   * The bucket's region.
   *
   * @example "ap-south-1"
   */
  bucket_region?: string;
  /**
   * The role that Daily takes.
   *
   * @example "arn:aws:iam::555555555555:role/DailyS3AccessRole"
   */
  assume_role_arn?: string;
  /** If false, the API gives no links to the files. */
  allow_api_access?: boolean;
  /** If true, links play in the browser; if false, they download. */
  allow_streaming_from_bucket?: boolean;
}

/** Your own S3 bucket for transcripts. */
export interface TranscriptionBucket {
  /**
   * The bucket.
   *
   * @example "my-daily-recording"
   */
  bucket_name?: string;
  /**
   * The bucket's region.
   *
   * @example "ap-south-1"
   */
  bucket_region?: string;
  /**
   * The role that Daily takes.
   *
   * @example "arn:aws:iam::555555555555:role/DailyS3AccessRole"
   */
  assume_role_arn?: string;
  /** If false, the API gives no links to the files. */
  allow_api_access?: boolean;
}

/** `true` for everything, `false` for nothing, or a list. */
export type PermissionToSend = boolean | ("video" | "audio" | "screenVideo" | "screenAudio" | (string & {}))[];

/** `true` for everything, `false` for nothing, or a list. */
export type PermissionToSendInput = boolean | ("video" | "audio" | "screenVideo" | "screenAudio")[];

/** `true` for everything, `false` for nothing, or a list. */
export type PermissionToAdminister = boolean | ("participants" | "streaming" | "transcription" | (string & {}))[];

/** `true` for everything, `false` for nothing, or a list. */
export type PermissionToAdministerInput = boolean | ("participants" | "streaming" | "transcription")[];

/** The permissions of participants who are not owners. A token's permissions come before the room's, the room's before the domain's. */
export interface Permissions {
  /** Whether others see the participant. */
  hasPresence?: boolean;
  /** The media that the participant may send. */
  canSend?: PermissionToSend;
  /** The media that the participant receives. */
  canReceive?: Record<string, unknown>;
  /** The areas that the participant may administer. */
  canAdmin?: PermissionToAdminister;
}

/** The permissions of participants who are not owners. A token's permissions come before the room's, the room's before the domain's. */
export interface PermissionsInput {
  /** Whether others see the participant. */
  hasPresence?: boolean | undefined;
  /** The media that the participant may send. */
  canSend?: PermissionToSendInput | undefined;
  /** The media that the participant receives. */
  canReceive?: Record<string, unknown> | undefined;
  /** The areas that the participant may administer. */
  canAdmin?: PermissionToAdministerInput | undefined;
}

/**
 * The format of one gapless audio file per participant, made from raw tracks.
 *
 * `RAW_TRACKS_AUDIOS` has the known values.
 */
export type RawTracksAudio = "aac" | "wav" | "wav-48k" | "wav-48k-stereo" | "wav-48k-mono" | "wav-44k1" | "wav-44k1-stereo" | "wav-44k1-mono" | "" | (string & {});

/**
 * The format of one gapless audio file per participant, made from raw tracks.
 *
 * `RAW_TRACKS_AUDIOS` has the known values.
 */
export type RawTracksAudioInput = "aac" | "wav" | "wav-48k" | "wav-48k-stereo" | "wav-48k-mono" | "wav-44k1" | "wav-44k1-stereo" | "wav-44k1-mono" | "";

/** The SIP addresses of a room. */
export interface SipUri {
  /** The address. */
  endpoint?: string;
  /** Further addresses, if `num_endpoints` is above 1. */
  extra_endpoints?: string[];
}

/** The settings of a room that differ from the domain's. */
export interface RoomConfig {
  /** People cannot join before this time. */
  nbf?: number;
  /** People cannot join after this time. Those who are in the room stay, unless another property ejects them. */
  exp?: number;
  /** How many people may be in the room at the same time. More than 200 on request. */
  max_participants?: number;
  /** Lets people without a token ask to come in. For private rooms. */
  enable_knocking?: boolean;
  /** Allows screen sharing. Fixed while a session runs. */
  enable_screenshare?: boolean;
  /** Shows the chat. */
  enable_chat?: boolean;
  /** Shows earlier messages to people who join later. */
  enable_shared_chat_history?: boolean;
  /** People join with the camera off. */
  start_video_off?: boolean;
  /** People join muted. */
  start_audio_off?: boolean;
  /** Which recordings are allowed. */
  enable_recording?: EnableRecording;
  /** Ends the session at `exp`. */
  eject_at_room_exp?: boolean;
  /** Ejects a person this many seconds after joining. */
  eject_after_elapsed?: number;
  /** Guests are not shown and only hear owners. */
  enable_hidden_participants?: boolean;
  /** For calls of more than 1,000 people. Only for Daily Prebuilt. */
  experimental_optimize_large_calls?: boolean;
  /** Options for transcriptions that start automatically. */
  auto_transcription_settings?: Record<string, unknown>;
  /** Allows calls out of the room. */
  enable_dialout?: boolean;
  /** How calls out of a room are made. */
  dialout_config?: DialoutConfig;
  /** Targets that streams can name. Null removes them. */
  streaming_endpoints?: StreamingEndpoint[] | null;
  /** Shows the list of people. Only for Daily Prebuilt. */
  enable_people_ui?: boolean;
  /** Shows CPU warnings. Only for Daily Prebuilt. */
  enable_cpu_warning_notifications?: boolean;
  /** Allows picture in picture. Only for Daily Prebuilt. */
  enable_pip_ui?: boolean;
  /** Allows emoji reactions. Only for Daily Prebuilt. */
  enable_emoji_reactions?: boolean;
  /** Lets people raise their hands. Only for Daily Prebuilt. */
  enable_hand_raising?: boolean;
  /** Checks devices before people join. Only for Daily Prebuilt. */
  enable_prejoin_ui?: boolean;
  /** Shows the button for captions. Needs transcription. Only for Daily Prebuilt. */
  enable_live_captions_ui?: boolean;
  /** Shows the network status. Only for Daily Prebuilt. */
  enable_network_ui?: boolean;
  /** Offers noise cancellation. Only for Daily Prebuilt. */
  enable_noise_cancellation_ui?: boolean;
  /** Allows breakout rooms. In beta. Only for Daily Prebuilt. */
  enable_breakout_rooms?: boolean;
  /** Offers background blur. Only for Daily Prebuilt. */
  enable_video_processing_ui?: boolean;
  /** Emoji and GIFs in the chat. Only for Daily Prebuilt. */
  enable_advanced_chat?: boolean;
  /** For large calls. */
  enable_mesh_sfu?: boolean;
  /** The number of people from which on media go through a server. */
  sfu_switchover?: number;
  /** Adapts outgoing media to the network. */
  enable_adaptive_simulcast?: boolean;
  /** Adapts outgoing media to the network in calls of many people. */
  enable_multiparty_adaptive_simulcast?: boolean;
  /** Ejects a person if someone joins with the same `user_id`. */
  enforce_unique_user_ids?: boolean;
  /**
   * The language of Daily Prebuilt. `user` takes the browser's.
   *
   * Default `"en"`.
   */
  lang?: Language;
  /** An address that is called when people join. Use webhooks instead. */
  meeting_join_hook?: string;
  /** The region of the media server. */
  geo?: string;
  /** The region of live streams. Default: the region closest to the media server. */
  rtmp_geo?: string;
  /** Fails if the region is not available. */
  disable_rtmp_geo_fallback?: boolean;
  /** Your own bucket for recordings. Null: Daily stores them. */
  recordings_bucket?: RecordingsBucket | null;
  /** Writes fewer logs, for calls of more than 200 people. */
  enable_terse_logging?: boolean;
  /** Keeps transcripts as WebVTT. */
  enable_transcription_storage?: boolean;
  /** Your own S3 bucket for transcripts. */
  transcription_bucket?: TranscriptionBucket;
  /** The file name of recordings, from `{epoch_time}` (milliseconds, required), `{domain_name}`, `{roomName}`, `{mtg_session_id}`, `{instance_id}` and `{recordingId}`. Letters, digits and `. / - _`; the only extension is `.mp4`. Default: `{domain_name}/{roomName}/{epoch_time}`. */
  recordings_template?: string;
  /** The file name of transcripts. As `recordings_template`, but `{epoch_time}` is in seconds and there is `{transcript_id}`. Default: `{domain_name}/{roomName}/{epoch_time}.vtt`. */
  transcription_template?: string;
  /** The permissions of participants who are not owners. A token's permissions come before the room's, the room's before the domain's. */
  permissions?: Permissions;
  /** The format of one gapless audio file per participant, made from raw tracks. */
  enable_raw_tracks_transcoded_audio?: RawTracksAudio;
  /** SIP dial-in. */
  sip?: Record<string, unknown>;
  sip_uri?: SipUri;
}

/** A room. */
export interface Room {
  /**
   * The room's id.
   *
   * @example "d61cd7b2-a273-42b4-89bd-be763fd562c1"
   */
  id?: string;
  /**
   * The name.
   *
   * @example "weekly-sync"
   */
  name?: string;
  /**
   * Whether the API created it.
   *
   * @example true
   */
  api_created?: boolean;
  /** Who may join: `public` lets everyone in, `private` only people with a token or who knock. */
  privacy?: RoomPrivacy;
  /**
   * The link to join.
   *
   * @example "https://your-domain.daily.co/weekly-sync"
   */
  url?: string;
  /**
   * When it was created.
   *
   * @example "2019-01-26T09:01:22.000Z"
   */
  created_at?: string;
  /** The settings of a room that differ from the domain's. */
  config?: RoomConfig;
}

/** A page of rooms. */
export interface RoomsPage {
  /** The total number of items. */
  total_count?: number;
  /** The items of the page. */
  data?: Room[];
}

/** An error. Check `error`, because `info` changes. */
export interface ErrorResponse {
  /**
   * The kind of error.
   *
   * @example "invalid-request-error"
   */
  error?: string;
  /**
   * The error message, for people.
   *
   * @example "exp must be a number"
   */
  info?: string;
}

/** Audio and video codecs in order of preference. */
export interface Codecs {
  /** Audio codecs. */
  audio?: ("OPUS" | "G722" | "PCMU" | "PCMA")[] | undefined;
  /** Video codecs. */
  video?: ("H264" | "VP8")[] | undefined;
}

/** Lets people dial in by SIP. The response has `sip_uri`. */
export interface SipInput {
  /** The name shown in the room. */
  display_name: string;
  /** Only `dial-in`. */
  sip_mode: "dial-in";
  /**
   * With video.
   *
   * Default `false`.
   */
  video?: boolean | undefined;
  /**
   * How many people can dial in at the same time.
   *
   * Default `1`.
   */
  num_endpoints?: number | undefined;
  /**
   * Creates an address with digits only. Only with one endpoint.
   *
   * Default `false`.
   */
  force_digit_only_username?: boolean | undefined;
  /** Audio and video codecs in order of preference. */
  codecs?: Codecs | undefined;
  /** Only `daily`. */
  provider?: "daily" | undefined;
}

/** The settings of a room. Those that are missing come from the domain. */
export interface RoomProperties {
  /** People cannot join before this time. */
  nbf?: number | Date | undefined;
  /** People cannot join after this time. Those who are in the room stay, unless another property ejects them. */
  exp?: number | Date | undefined;
  /**
   * How many people may be in the room at the same time. More than 200 on request.
   *
   * Default `200`.
   */
  max_participants?: number | undefined;
  /** Lets people without a token ask to come in. For private rooms. */
  enable_knocking?: boolean | undefined;
  /**
   * Allows screen sharing. Fixed while a session runs.
   *
   * Default `true`.
   */
  enable_screenshare?: boolean | undefined;
  /**
   * Shows the chat.
   *
   * Default `false`.
   */
  enable_chat?: boolean | undefined;
  /**
   * Shows earlier messages to people who join later.
   *
   * Default `true`.
   */
  enable_shared_chat_history?: boolean | undefined;
  /**
   * People join with the camera off.
   *
   * Default `false`.
   */
  start_video_off?: boolean | undefined;
  /**
   * People join muted.
   *
   * Default `false`.
   */
  start_audio_off?: boolean | undefined;
  /** Which recordings are allowed. */
  enable_recording?: EnableRecordingInput | undefined;
  /**
   * Ends the session at `exp`.
   *
   * Default `false`.
   */
  eject_at_room_exp?: boolean | undefined;
  /** Ejects a person this many seconds after joining. */
  eject_after_elapsed?: number | undefined;
  /**
   * Guests are not shown and only hear owners.
   *
   * Default `false`.
   */
  enable_hidden_participants?: boolean | undefined;
  /** For calls of more than 1,000 people. Only for Daily Prebuilt. */
  experimental_optimize_large_calls?: boolean | undefined;
  /** Options for transcriptions that start automatically. */
  auto_transcription_settings?: Record<string, unknown> | undefined;
  /**
   * Allows calls out of the room.
   *
   * Default `false`.
   */
  enable_dialout?: boolean | undefined;
  /** How calls out of a room are made. */
  dialout_config?: DialoutConfig | undefined;
  /** Targets that streams can name. Null removes them. */
  streaming_endpoints?: StreamingEndpointInput[] | null | undefined;
  /** Shows the list of people. Only for Daily Prebuilt. */
  enable_people_ui?: boolean | undefined;
  /** Shows CPU warnings. Only for Daily Prebuilt. */
  enable_cpu_warning_notifications?: boolean | undefined;
  /** Allows picture in picture. Only for Daily Prebuilt. */
  enable_pip_ui?: boolean | undefined;
  /** Allows emoji reactions. Only for Daily Prebuilt. */
  enable_emoji_reactions?: boolean | undefined;
  /** Lets people raise their hands. Only for Daily Prebuilt. */
  enable_hand_raising?: boolean | undefined;
  /** Checks devices before people join. Only for Daily Prebuilt. */
  enable_prejoin_ui?: boolean | undefined;
  /** Shows the button for captions. Needs transcription. Only for Daily Prebuilt. */
  enable_live_captions_ui?: boolean | undefined;
  /** Shows the network status. Only for Daily Prebuilt. */
  enable_network_ui?: boolean | undefined;
  /** Offers noise cancellation. Only for Daily Prebuilt. */
  enable_noise_cancellation_ui?: boolean | undefined;
  /** Allows breakout rooms. In beta. Only for Daily Prebuilt. */
  enable_breakout_rooms?: boolean | undefined;
  /**
   * Offers background blur. Only for Daily Prebuilt.
   *
   * Default `true`.
   */
  enable_video_processing_ui?: boolean | undefined;
  /**
   * Emoji and GIFs in the chat. Only for Daily Prebuilt.
   *
   * Default `false`.
   */
  enable_advanced_chat?: boolean | undefined;
  /** For large calls. */
  enable_mesh_sfu?: boolean | undefined;
  /**
   * The number of people from which on media go through a server.
   *
   * Default `0.5`.
   */
  sfu_switchover?: number | undefined;
  /**
   * Adapts outgoing media to the network.
   *
   * Default `true`.
   */
  enable_adaptive_simulcast?: boolean | undefined;
  /**
   * Adapts outgoing media to the network in calls of many people.
   *
   * Default `false`.
   */
  enable_multiparty_adaptive_simulcast?: boolean | undefined;
  /**
   * Ejects a person if someone joins with the same `user_id`.
   *
   * Default `false`.
   */
  enforce_unique_user_ids?: boolean | undefined;
  /**
   * The language of Daily Prebuilt. `user` takes the browser's.
   *
   * Default `"en"`.
   */
  lang?: LanguageInput | undefined;
  /**
   * An address that is called when people join. Use webhooks instead.
   *
   * At most 255 characters.
   */
  meeting_join_hook?: string | undefined;
  /** The region of the media server. */
  geo?: string | undefined;
  /** The region of live streams. Default: the region closest to the media server. */
  rtmp_geo?: string | undefined;
  /**
   * Fails if the region is not available.
   *
   * Default `false`.
   */
  disable_rtmp_geo_fallback?: boolean | undefined;
  /** Your own bucket for recordings. Null: Daily stores them. */
  recordings_bucket?: RecordingsBucket | null | undefined;
  /**
   * Writes fewer logs, for calls of more than 200 people.
   *
   * Default `false`.
   */
  enable_terse_logging?: boolean | undefined;
  /**
   * Keeps transcripts as WebVTT.
   *
   * Default `false`.
   */
  enable_transcription_storage?: boolean | undefined;
  /** Your own S3 bucket for transcripts. */
  transcription_bucket?: TranscriptionBucket | undefined;
  /**
   * The file name of recordings, from `{epoch_time}` (milliseconds, required), `{domain_name}`, `{roomName}`, `{mtg_session_id}`, `{instance_id}` and `{recordingId}`. Letters, digits and `. / - _`; the only extension is `.mp4`. Default: `{domain_name}/{roomName}/{epoch_time}`.
   *
   * At most 1024 characters.
   */
  recordings_template?: string | undefined;
  /**
   * The file name of transcripts. As `recordings_template`, but `{epoch_time}` is in seconds and there is `{transcript_id}`. Default: `{domain_name}/{roomName}/{epoch_time}.vtt`.
   *
   * At most 1024 characters.
   */
  transcription_template?: string | undefined;
  /** The permissions of participants who are not owners. A token's permissions come before the room's, the room's before the domain's. */
  permissions?: PermissionsInput | undefined;
  /** The format of one gapless audio file per participant, made from raw tracks. */
  enable_raw_tracks_transcoded_audio?: RawTracksAudioInput | undefined;
  /** Lets people dial in by SIP. The response has `sip_uri`. */
  sip?: SipInput | undefined;
}

/** The room to create. */
export interface RoomCreate {
  /**
   * The name: letters, digits, `-` and `_`. Default: a random one.
   *
   * Matches `^[A-Za-z0-9_-]+$`.
   *
   * @example "weekly-sync"
   */
  name?: string | undefined;
  /**
   * Who may join: `public` lets everyone in, `private` only people with a token or who knock.
   *
   * Default `"public"`.
   */
  privacy?: RoomPrivacyInput | undefined;
  /** The settings of a room. Those that are missing come from the domain. */
  properties?: RoomProperties | undefined;
}

/** The changes. Missing settings are not changed. */
export interface RoomUpdate {
  /** Who may join: `public` lets everyone in, `private` only people with a token or who knock. */
  privacy?: RoomPrivacyInput | undefined;
  /** The settings of a room. Those that are missing come from the domain. */
  properties?: RoomProperties | undefined;
}

/** The room that was deleted. */
export interface RoomDeleted {
  /** True. */
  deleted?: boolean;
  /** The name. */
  name?: string;
}

/** The rooms to create. */
export interface BatchRoomsCreate {
  /** The rooms. */
  rooms?: RoomCreate[] | undefined;
}

/** The rooms to delete. */
export interface BatchRoomsDelete {
  /** The names. */
  names: string[];
}

/** The number of deleted rooms. */
export interface BatchRoomsDeleted {
  /** How many. */
  deleted_count?: number;
}

/** A person who is in a room now. */
export interface PresenceEntry {
  /**
   * The room's name.
   *
   * @example "w2pp2cf4kltgFACPKXmX"
   */
  room?: string;
  /**
   * The participant.
   *
   * @example "d61cd7b2-a273-42b4-89bd-be763fd562c1"
   */
  id?: string;
  /**
   * The id of the person, from the token.
   *
   * @example "pbZ+ismP7dk="
   */
  userId?: string | null;
  /**
   * The name that others see.
   *
   * @example "Moishe"
   */
  userName?: string | null;
  /**
   * The session. Recordings, transcripts and meetings have it too.
   *
   * @example "16e9701a-93e0-4933-83c9-223e7c40d552"
   */
  mtgSessionId?: string;
  /**
   * When the person joined.
   *
   * @example "2023-01-01T20:53:19.000Z"
   */
  joinTime?: string;
  /**
   * For how long, in seconds.
   *
   * @example 2312
   */
  duration?: number;
}

/** Who is in the room now. */
export interface RoomPresence {
  /** The number of people. */
  total_count?: number;
  /** The people. */
  data?: PresenceEntry[];
}

/** Who is in any room now, by the room's name. */
export type Presence = Record<string, PresenceEntry[]>;

/** The message. */
export interface AppMessage {
  /** Any JSON object of at most 4 kB. */
  data?: Record<string, unknown> | undefined;
  /**
   * The participant, or `*` for everyone.
   *
   * Default `"*"`.
   */
  recipient?: string | undefined;
}

/** The command was sent. The value is a string. */
export interface Sent {
  /**
   * `"true"`.
   *
   * @example "true"
   */
  sent?: string;
}

/** The data of the session. */
export interface SessionData {
  /** Any JSON object. */
  data?: Record<string, unknown>;
}

/** The data to write. */
export interface SessionDataUpdate {
  /** Any JSON object. Default: an empty one. */
  data?: Record<string, unknown> | undefined;
  /**
   * `replace` replaces the data, `shallow-merge` merges it.
   *
   * Default `"replace"`.
   */
  mergeStrategy?: "replace" | "shallow-merge" | undefined;
  /** Keys to delete. Only with `shallow-merge`. */
  keysToDelete?: string[] | undefined;
}

/** Whom to eject. */
export interface Eject {
  /**
   * Participants, at most 100.
   *
   * At most 100 items.
   */
  ids?: string[] | undefined;
  /**
   * Your own ids of people, at most 100.
   *
   * At most 100 items.
   */
  user_ids?: string[] | undefined;
  /**
   * Bans these user ids from the room.
   *
   * Default `false`.
   */
  ban?: boolean | undefined;
}

/** Who was ejected. */
export interface Ejected {
  /** The participants. */
  ejectedIds?: string[];
}

/** The changes. */
export interface PermissionsUpdate {
  /** Permissions by participant, or `*` for everyone. */
  data?: Record<string, PermissionsInput> | undefined;
}

/** The command was sent. */
export interface StatusSent {
  /**
   * `sent`.
   *
   * @example "sent"
   */
  status?: string;
}

/** The layout `default`. */
export interface DefaultLayout {
  /** The kind of layout. */
  preset: "default";
  /** How many cameras are shown at the same time. */
  max_cam_streams?: number;
}

/** The layout `single-participant`. */
export interface SingleParticipantLayout {
  /** The kind of layout. */
  preset: "single-participant";
  /** The participant. */
  session_id: string;
}

/** The layout `active-participant`. */
export interface ActiveParticipantLayout {
  /** The kind of layout. */
  preset: "active-participant";
}

/** The layout `portrait`. */
export interface PortraitLayout {
  /** The kind of layout. */
  preset: "portrait";
  /** The form. */
  variant?: "vertical" | "inset" | (string & {});
  /** How many cameras are shown at the same time. */
  max_cam_streams?: number;
}

/** The layout `portrait`. */
export interface PortraitLayoutInput {
  /** The kind of layout. */
  preset: "portrait";
  /** The form. */
  variant?: "vertical" | "inset" | undefined;
  /** How many cameras are shown at the same time. */
  max_cam_streams?: number | undefined;
}

/** The layout `custom`. */
export interface CustomLayout {
  /** The kind of layout. */
  preset: "custom";
  /** The name of the composition. */
  composition_id: string;
  /** Parameters of the composition. */
  composition_params?: Record<string, boolean | number | string>;
  /** Pictures of the composition, by name. */
  session_assets?: Record<string, string>;
}

/** How the video is composed. */
export type Layout = DefaultLayout | SingleParticipantLayout | ActiveParticipantLayout | PortraitLayout | CustomLayout;

/** How the video is composed. */
export type LayoutInput = DefaultLayout | SingleParticipantLayout | ActiveParticipantLayout | PortraitLayoutInput | CustomLayout;

/** How to record. */
export interface RecordingStart {
  /** The width in pixels. */
  width?: number | undefined;
  /** The height in pixels. */
  height?: number | undefined;
  /** Frames per second. */
  fps?: number | undefined;
  /** Kilobits per second of the video. */
  videoBitrate?: number | undefined;
  /** Kilobits per second of the audio. */
  audioBitrate?: number | undefined;
  /** Ends after this many seconds without media, plus 1 to 3 minutes. Default 300. */
  minIdleTimeOut?: number | undefined;
  /** Ends after this many seconds. Default 15,000, which is 4 hours and 10 minutes. */
  maxDuration?: number | undefined;
  /** The background as `#rrggbb` or `#aarrggbb`. */
  backgroundColor?: string | undefined;
  /** A UUID of your choice that names one of several. */
  instanceId?: string | undefined;
  /**
   * The kind.
   *
   * Default `"cloud"`.
   */
  type?: "cloud" | "cloud-audio-only" | "raw-tracks" | undefined;
  /** How the video is composed. */
  layout?: LayoutInput | undefined;
  /** Further files: `event-json`, `transcript-webvtt`, `chat-webvtt`. */
  dataOutputs?: ("event-json" | "transcript-webvtt" | "chat-webvtt")[] | undefined;
}

/** The changes. */
export interface RecordingUpdate {
  /** The width in pixels. */
  width?: number | undefined;
  /** The height in pixels. */
  height?: number | undefined;
  /** Frames per second. */
  fps?: number | undefined;
  /** Kilobits per second of the video. */
  videoBitrate?: number | undefined;
  /** Kilobits per second of the audio. */
  audioBitrate?: number | undefined;
  /** Ends after this many seconds without media, plus 1 to 3 minutes. Default 300. */
  minIdleTimeOut?: number | undefined;
  /** Ends after this many seconds. Default 15,000, which is 4 hours and 10 minutes. */
  maxDuration?: number | undefined;
  /** The background as `#rrggbb` or `#aarrggbb`. */
  backgroundColor?: string | undefined;
  /** A UUID of your choice that names one of several. */
  instanceId?: string | undefined;
  /** The kind. */
  type?: string | undefined;
  /** How the video is composed. */
  layout?: LayoutInput | undefined;
}

/** How to stream. */
export interface LiveStreamStart {
  /** The width in pixels. */
  width?: number | undefined;
  /** The height in pixels. */
  height?: number | undefined;
  /** Frames per second. */
  fps?: number | undefined;
  /** Kilobits per second of the video. */
  videoBitrate?: number | undefined;
  /** Kilobits per second of the audio. */
  audioBitrate?: number | undefined;
  /** Ends after this many seconds without media, plus 1 to 3 minutes. Default 300. */
  minIdleTimeOut?: number | undefined;
  /** Ends after this many seconds. Default 15,000, which is 4 hours and 10 minutes. */
  maxDuration?: number | undefined;
  /** The background as `#rrggbb` or `#aarrggbb`. */
  backgroundColor?: string | undefined;
  /** A UUID of your choice that names one of several. */
  instanceId?: string | undefined;
  /**
   * The kind.
   *
   * Default `"cloud"`.
   */
  type?: "cloud" | "cloud-audio-only" | "raw-tracks" | undefined;
  /** How the video is composed. */
  layout?: LayoutInput | undefined;
  /** Further files: `event-json`, `transcript-webvtt`, `chat-webvtt`. */
  dataOutputs?: ("event-json" | "transcript-webvtt" | "chat-webvtt")[] | undefined;
  /** One or more `rtmp://` addresses. Keep them secret, because they contain the key of the stream. */
  rtmpUrl?: string | string[] | undefined;
  /** Named targets. */
  endpoints?: ({
    /** The address or the name. */
    endpoint: string;
  })[] | undefined;
}

/** The changes. */
export interface LiveStreamUpdate {
  /** The width in pixels. */
  width?: number | undefined;
  /** The height in pixels. */
  height?: number | undefined;
  /** Frames per second. */
  fps?: number | undefined;
  /** Kilobits per second of the video. */
  videoBitrate?: number | undefined;
  /** Kilobits per second of the audio. */
  audioBitrate?: number | undefined;
  /** Ends after this many seconds without media, plus 1 to 3 minutes. Default 300. */
  minIdleTimeOut?: number | undefined;
  /** Ends after this many seconds. Default 15,000, which is 4 hours and 10 minutes. */
  maxDuration?: number | undefined;
  /** The background as `#rrggbb` or `#aarrggbb`. */
  backgroundColor?: string | undefined;
  /** A UUID of your choice that names one of several. */
  instanceId?: string | undefined;
  /**
   * The kind.
   *
   * Default `"cloud"`.
   */
  type?: "cloud" | "cloud-audio-only" | "raw-tracks" | undefined;
  /** How the video is composed. */
  layout?: LayoutInput | undefined;
  /** Further files: `event-json`, `transcript-webvtt`, `chat-webvtt`. */
  dataOutputs?: ("event-json" | "transcript-webvtt" | "chat-webvtt")[] | undefined;
  /** One or more `rtmp://` addresses. Keep them secret, because they contain the key of the stream. */
  rtmpUrl?: string | string[] | undefined;
  /** Named targets. */
  endpoints?: ({
    /** The address or the name. */
    endpoint: string;
  })[] | undefined;
}

/** How to transcribe. Most options are those of Deepgram. */
export interface TranscriptionStart {
  /**
   * The language, by Deepgram's code.
   *
   * @example "en"
   */
  language?: string | undefined;
  /**
   * The model.
   *
   * @example "nova-3-general"
   */
  model?: string | undefined;
  /**
   * The tier of the model. Deepgram no longer uses it.
   *
   * @deprecated
   */
  tier?: string | undefined;
  /** Removes profanity. */
  profanity_filter?: boolean | undefined;
  /** Adds punctuation. */
  punctuate?: boolean | undefined;
  /** When a sentence ends. */
  endpointing?: number | boolean | undefined;
  /** The parts to redact. */
  redact?: boolean | string[] | boolean[] | undefined;
  /** Any other option of Deepgram. */
  extra?: Record<string, unknown> | undefined;
  /** Adds Deepgram's own response. */
  includeRawResponse?: boolean | undefined;
  /** A UUID of your choice that names one of several. */
  instanceId?: string | undefined;
  /** Transcribes only these participants. */
  participants?: string[] | undefined;
  /**
   * `eu` keeps the data in the EU.
   *
   * Default `"global"`.
   */
  transcription_geo?: "global" | "eu" | undefined;
}

/** Whom to transcribe. */
export interface TranscriptionUpdate {
  /** A UUID of your choice that names one of several. */
  instanceId?: string | undefined;
  /** The participants. */
  participants?: string[] | undefined;
}

/** Which one to stop. Without `instanceId`: the only one. */
export interface InstanceReference {
  /** A UUID of your choice that names one of several. */
  instanceId?: string | undefined;
}

/** The person to call. Pass either `sipUri` or `phoneNumber`. */
export interface DialoutStart {
  /** A SIP address, `sip:…`. Header parameters begin with `X-`. */
  sipUri?: string | undefined;
  /** A phone number with `+` and country code. */
  phoneNumber?: string | undefined;
  /** Dialed after the connection is made. */
  extension?: string | undefined;
  /**
   * How long to wait before the extension is dialed, in seconds.
   *
   * 0 to 60. Default `0`.
   */
  waitBeforeExtensionDialSec?: number | undefined;
  /** The name shown in the room. */
  displayName?: string | undefined;
  /** Your own id of the person. */
  userId?: string | undefined;
  /** The id of one of your numbers. */
  callerId?: string | undefined;
  /** With video. */
  video?: boolean | undefined;
  /** Settings of the video. */
  videoSettings?: {
    /**
     * The width in pixels.
     *
     * 1 to 1280. Default `1280`.
     */
    width?: number | undefined;
    /**
     * The height in pixels.
     *
     * 1 to 720. Default `720`.
     */
    height?: number | undefined;
    /**
     * Frames per second.
     *
     * 1 to 30. Default `15`.
     */
    fps?: number | undefined;
    /**
     * Kilobits per second.
     *
     * 1 to 1000. Default `900`.
     */
    videoBitrate?: number | undefined;
  } | undefined;
  /** Audio and video codecs in order of preference. */
  codecs?: Codecs | undefined;
}

/** The call. */
export interface CallStarted {
  /**
   * `"true"`.
   *
   * @example "true"
   */
  ok?: string;
  /** The participant of the call. */
  sessionId?: string;
}

/** The tones to send. */
export interface DialoutTones {
  /** The participant of the call. */
  sessionId: string;
  /**
   * At most 20 of `0-9`, `*`, `#` and `w` (wait).
   *
   * At most 20 characters. Matches `^[0-9*#w]+$`.
   *
   * @example "1234#"
   */
  tones: string;
  /**
   * How long each tone sounds, in milliseconds. Default 500.
   *
   * 50 to 2000.
   */
  digitDurationMs?: number | undefined;
}

/** Which call to end. */
export interface DialoutStop {
  /** The participant of the call. */
  sessionId?: string | undefined;
}

/** Where to transfer the call. */
export interface SipTransfer {
  /** The participant of the call. */
  sessionId?: string | undefined;
  /** A number or a SIP address. */
  toEndPoint?: string | undefined;
  /** The id of one of your numbers. */
  callerId?: string | undefined;
  /**
   * How long to wait before the extension is dialed, in seconds.
   *
   * 0 to 60. Default `0`.
   */
  waitBeforeExtensionDialSec?: number | undefined;
  /**
   * Dialed after the connection is made.
   *
   * 1 to 20 characters.
   *
   * @example "1234"
   */
  extension?: string | undefined;
}

/** The command was accepted. The value is a string. */
export interface Ok {
  /**
   * `"true"`.
   *
   * @example "true"
   */
  ok?: string;
}

/** Where to refer the call. */
export interface SipRefer {
  /** The participant of the call. */
  sessionId?: string | undefined;
  /** A number or a SIP address. */
  toEndPoint?: string | undefined;
}

/** The permissions of the token. */
export interface MeetingTokenProperties {
  /**
   * The room. Without it, the token opens every room of the domain.
   *
   * @example "order-2041"
   */
  room_name?: string | undefined;
  /** The token works from this time on. */
  nbf?: number | Date | undefined;
  /** The token works until this time. Always set it. */
  exp?: number | Date | undefined;
  /**
   * Ejects the person when the token ends.
   *
   * Default `false`.
   */
  eject_at_token_exp?: boolean | undefined;
  /** Ejects the person this many seconds after joining. */
  eject_after_elapsed?: number | undefined;
  /**
   * The person may administer the room.
   *
   * Default `false`.
   */
  is_owner?: boolean | undefined;
  /**
   * The name that others see.
   *
   * @example "host"
   */
  user_name?: string | undefined;
  /**
   * Your own id of the person. Presence, meetings and webhooks have it too.
   *
   * At most 36 characters.
   *
   * @example "teacher-17"
   */
  user_id?: string | undefined;
  /**
   * Allows screen sharing.
   *
   * Default `true`.
   */
  enable_screenshare?: boolean | undefined;
  /**
   * The person joins with the camera off.
   *
   * Default `false`.
   */
  start_video_off?: boolean | undefined;
  /**
   * The person joins muted.
   *
   * Default `false`.
   */
  start_audio_off?: boolean | undefined;
  /** Which recordings are allowed. */
  enable_recording?: EnableRecordingInput | undefined;
  /** Checks devices before the person joins. Only for Daily Prebuilt. */
  enable_prejoin_ui?: boolean | undefined;
  /** Shows the button for captions. Only for Daily Prebuilt. */
  enable_live_captions_ui?: boolean | undefined;
  /** Shows the button for recording. Only for Daily Prebuilt. */
  enable_recording_ui?: boolean | undefined;
  /**
   * Writes fewer logs.
   *
   * Default `false`.
   */
  enable_terse_logging?: boolean | undefined;
  /**
   * The person has to knock, even with the token.
   *
   * Default `false`.
   */
  knocking?: boolean | undefined;
  /**
   * Starts recording when this person joins. The room has to allow cloud recordings.
   *
   * Default `false`.
   */
  start_cloud_recording?: boolean | undefined;
  /** Options of the recording. Keep them short: the token grows. */
  start_cloud_recording_opts?: Record<string, unknown> | undefined;
  /**
   * Starts the transcription when an owner joins.
   *
   * Default `false`.
   */
  auto_start_transcription?: boolean | undefined;
  /**
   * Closes the tab when the person leaves.
   *
   * Default `false`.
   */
  close_tab_on_exit?: boolean | undefined;
  /** The address that the person sees after leaving. `recent-call` is added to it. */
  redirect_on_meeting_exit?: string | undefined;
  /**
   * The language of Daily Prebuilt. `user` takes the browser's.
   *
   * Default `"en"`.
   */
  lang?: LanguageInput | undefined;
  /** The permissions of participants who are not owners. A token's permissions come before the room's, the room's before the domain's. */
  permissions?: PermissionsInput | undefined;
}

/** The token to create. Keep it under 2,048 characters. */
export interface MeetingTokenCreate {
  /** The permissions of the token. */
  properties?: MeetingTokenProperties | undefined;
}

/** The token. */
export interface MeetingToken {
  /**
   * A JWT. Add it to the URL of the room as `?t=`. Keep it secret.
   *
   * @example "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.EXAMPLE.signature"
   */
  token?: string;
}

/** The permissions of a token. */
export interface MeetingTokenDetails {
  /**
   * The room. Without it, the token opens every room of the domain.
   *
   * @example "order-2041"
   */
  room_name?: string;
  /** The token works from this time on. */
  nbf?: number;
  /** The token works until this time. Always set it. */
  exp?: number;
  /** Ejects the person when the token ends. */
  eject_at_token_exp?: boolean;
  /** Ejects the person this many seconds after joining. */
  eject_after_elapsed?: number;
  /** The person may administer the room. */
  is_owner?: boolean;
  /**
   * The name that others see.
   *
   * @example "host"
   */
  user_name?: string;
  /**
   * Your own id of the person. Presence, meetings and webhooks have it too.
   *
   * @example "teacher-17"
   */
  user_id?: string;
  /** Allows screen sharing. */
  enable_screenshare?: boolean;
  /** The person joins with the camera off. */
  start_video_off?: boolean;
  /** The person joins muted. */
  start_audio_off?: boolean;
  /** Which recordings are allowed. */
  enable_recording?: EnableRecording;
  /** Checks devices before the person joins. Only for Daily Prebuilt. */
  enable_prejoin_ui?: boolean;
  /** Shows the button for captions. Only for Daily Prebuilt. */
  enable_live_captions_ui?: boolean;
  /** Shows the button for recording. Only for Daily Prebuilt. */
  enable_recording_ui?: boolean;
  /** Writes fewer logs. */
  enable_terse_logging?: boolean;
  /** The person has to knock, even with the token. */
  knocking?: boolean;
  /** Starts recording when this person joins. The room has to allow cloud recordings. */
  start_cloud_recording?: boolean;
  /** Options of the recording. Keep them short: the token grows. */
  start_cloud_recording_opts?: Record<string, unknown>;
  /** Starts the transcription when an owner joins. */
  auto_start_transcription?: boolean;
  /** Closes the tab when the person leaves. */
  close_tab_on_exit?: boolean;
  /** The address that the person sees after leaving. `recent-call` is added to it. */
  redirect_on_meeting_exit?: string;
  /**
   * The language of Daily Prebuilt. `user` takes the browser's.
   *
   * Default `"en"`.
   */
  lang?: Language;
  /** The permissions of participants who are not owners. A token's permissions come before the room's, the room's before the domain's. */
  permissions?: Permissions;
}

/** A file of raw tracks. */
export interface RecordingTrack {
  /**
   * The size in bytes.
   *
   * @example 15620
   */
  size?: number;
  /**
   * The kind.
   *
   * @example "audio"
   */
  type?: "audio" | "video" | (string & {});
  /**
   * The key in the bucket.
   *
   * @example "mydomain/test-recording-room/11245260397-audio"
   */
  s3key?: string;
}

/** A recording. */
export interface Recording {
  /**
   * The recording's id.
   *
   * @example "0cb313e1-211f-4be0-833d-8c7305b19902"
   */
  id?: string;
  /** The room's name. */
  room_name?: string;
  /**
   * When it started, in seconds since 1970.
   *
   * @example 1548789650
   */
  start_ts?: number;
  /**
   * The status.
   *
   * @example "finished"
   */
  status?: "finished" | "in-progress" | "canceled" | (string & {});
  /** The highest number of people at the same time. */
  max_participants?: number;
  /** The length in seconds, about. Missing while it runs. */
  duration?: number;
  /**
   * An older way to share the recording. Use the access link.
   *
   * @deprecated
   * @example "TivXjlD22QQt"
   */
  share_token?: string;
  /**
   * The key in the bucket.
   *
   * @example "mydomain/test-recording-room/11245260397"
   */
  s3key?: string;
  /**
   * The session. Transcripts and meetings have it too.
   *
   * @example "257764e6-c74e-4c30-944a-a887a03173a3"
   */
  mtgSessionId?: string;
  /** The files. Only for raw tracks. */
  tracks?: RecordingTrack[] | null;
}

/** A page of recordings. */
export interface RecordingsPage {
  /** The total number of items. */
  total_count?: number;
  /** The items of the page. */
  data?: Recording[];
}

/** The recording that was deleted. */
export interface RecordingDeleted {
  /** True. */
  deleted?: boolean;
  /** The recording's id. */
  id?: string;
  /** The bucket. */
  s3_bucket?: string;
  /** The bucket's region. */
  s3_region?: string;
  /** The key in the bucket. */
  s3_key?: string;
}

/** A link that works for a while. */
export interface RecordingLink {
  /** The link. Keep it secret. */
  download_link?: string;
  /**
   * When the link stops working, in seconds since 1970.
   *
   * @example 1548809176
   */
  expires?: number;
}

/** A transcript. It can be downloaded if `status` is `t_finished` and `isVttAvailable` is true. */
export interface ListedTranscript {
  /**
   * The transcript's id.
   *
   * @example "0cb313e1-211f-4be0-833d-8c7305b19902"
   */
  transcriptId?: string;
  /** The domain's id. */
  domainId?: string;
  /**
   * The room's id.
   *
   * @example "1a5afbf4-211f-4be0-833d-8c7305b19902"
   */
  roomId?: string;
  /**
   * The session. Recordings and meetings have it too.
   *
   * @example "257764e6-c74e-4c30-944a-a887a03173a3"
   */
  mtgSessionId?: string;
  /**
   * The status.
   *
   * @example "t_finished"
   */
  status?: "t_in_progress" | "t_finished" | "t_error" | "t_deleted" | (string & {});
  /** Whether the file exists. */
  isVttAvailable?: boolean;
  /** The length in seconds, about. */
  duration?: number;
  /**
   * When it was created.
   *
   * @example "2024-01-15T10:30:00.000Z"
   */
  created_at?: string;
  /**
   * When it last changed.
   *
   * @example "2024-01-15T10:35:00.000Z"
   */
  updated_at?: string;
}

/** A page of transcripts. */
export interface TranscriptsPage {
  /** The total number of items. */
  total_count?: number;
  /** The items of the page. */
  data?: ListedTranscript[];
}

/** Where the file is in your own bucket. */
export interface TranscriptLocation {
  /**
   * The key in the bucket.
   *
   * @example "mydomain/test-recording-room/11245260397"
   */
  s3key?: string;
  /** The key in the bucket, under another name. */
  key?: string;
  /**
   * The bucket.
   *
   * @example "my-transcript-bucket"
   */
  bucket?: string;
  /**
   * The bucket's region.
   *
   * @example "us-west-2"
   */
  region?: string;
}

/** A transcript. It can be downloaded if `status` is `t_finished` and `isVttAvailable` is true. */
export interface Transcript {
  /**
   * The transcript's id.
   *
   * @example "0cb313e1-211f-4be0-833d-8c7305b19902"
   */
  transcriptId?: string;
  /** The domain's id. */
  domainId?: string;
  /**
   * The room's id.
   *
   * @example "1a5afbf4-211f-4be0-833d-8c7305b19902"
   */
  roomId?: string;
  /**
   * The session. Recordings and meetings have it too.
   *
   * @example "257764e6-c74e-4c30-944a-a887a03173a3"
   */
  mtgSessionId?: string;
  /**
   * The status.
   *
   * @example "t_finished"
   */
  status?: "t_in_progress" | "t_finished" | "t_error" | "t_deleted" | (string & {});
  /** Whether the file exists. */
  isVttAvailable?: boolean;
  /** The length in seconds, about. */
  duration?: number;
  /** Where the file is in your own bucket. */
  outParams?: TranscriptLocation | null;
  /**
   * The error message if `status` is `t_error`; else null.
   *
   * @example "Failed to upload Vtt"
   */
  error?: string | null;
  /**
   * When it was created.
   *
   * @example "2024-01-15T10:30:00.000Z"
   */
  created_at?: string;
  /**
   * When it last changed.
   *
   * @example "2024-01-15T10:35:00.000Z"
   */
  updated_at?: string;
}

/** A link that works for a while. */
export interface TranscriptLink {
  /**
   * The transcript's id.
   *
   * @example "0cb313e1-211f-4be0-833d-8c7305b19902"
   */
  transcriptId?: string;
  /** The link to the WebVTT file. Keep it secret. */
  link?: string;
  /** The link to the WebVTT file, under another name. Keep it secret. */
  download_link?: string;
  /** Where the file is in your own bucket. */
  outParams?: TranscriptLocation | null;
}

/** The settings. */
export interface DialinSettings {
  /**
   * `pinless_dialin`: Daily asks your address for a room. `pin_dialin`: callers type a PIN.
   *
   * @example "pinless_dialin"
   */
  type: "pinless_dialin" | "pin_dialin" | (string & {});
  /**
   * The phone number, with `+` and country code. Daily's text calls it optional for `pin_dialin`, its schema does not.
   *
   * @example "+12555599999"
   */
  phone_number: string;
  /**
   * Your own name for it.
   *
   * @example "my-identifier-prefix"
   */
  name_prefix?: string;
  /**
   * The key that signs the requests to `room_creation_api`, in base64. Keep it secret.
   *
   * @example "9jyatvPWQfBymCGDOYPYKF/TRZXR+08Gj4bvPF78pH0="
   */
  hmac?: string;
  /** The address that is asked for a room. */
  room_creation_api?: string;
  /** The public address of an MP3 of less than 10 MB and 60 seconds. */
  hold_music_url?: string;
  /** The announcement if no room came. */
  timeout_config?: {
    /**
     * The text that is spoken.
     *
     * @example "No Agents are available right now, please try again later"
     */
    message?: string;
  };
  /** The first announcement for callers. */
  ivr_greeting?: {
    /** The text that is spoken. */
    message?: string;
  };
  /** The SIP address that callers reach. */
  sip_uri?: string | null;
}

/** A dial-in configuration. */
export interface DialinConfig {
  /**
   * The configuration's id.
   *
   * @example "0cb313e1-211f-4be0-833d-8c7305b19902"
   */
  id?: string;
  /**
   * `pinless_dialin`: Daily asks your address for a room. `pin_dialin`: callers type a PIN.
   *
   * @example "pinless_dialin"
   */
  type?: "pinless_dialin" | "pin_dialin" | (string & {});
  /** The settings. */
  config?: DialinSettings;
}

/** A page of dial-in configurations. */
export interface DialinConfigsPage {
  /** The total number of items. */
  total_count?: number;
  /** The items of the page. */
  data?: DialinConfig[];
}

/** The dial-in configuration to create. */
export interface DialinConfigCreate {
  /**
   * `pinless_dialin`: Daily asks your address for a room. `pin_dialin`: callers type a PIN.
   *
   * @example "pinless_dialin"
   */
  type: "pinless_dialin" | "pin_dialin";
  /**
   * The phone number, with `+` and country code. Daily's text calls it optional for `pin_dialin`, its schema does not.
   *
   * @example "+12555599999"
   */
  phone_number: string;
  /**
   * Your own name for it.
   *
   * @example "my-identifier-prefix"
   */
  name_prefix?: string | undefined;
  /**
   * The key that signs the requests to `room_creation_api`, in base64. Keep it secret.
   *
   * @example "9jyatvPWQfBymCGDOYPYKF/TRZXR+08Gj4bvPF78pH0="
   */
  hmac?: string | undefined;
  /** The address that is asked for a room. */
  room_creation_api?: string | undefined;
  /** The public address of an MP3 of less than 10 MB and 60 seconds. */
  hold_music_url?: string | undefined;
  /** The announcement if no room came. */
  timeout_config?: {
    /**
     * The text that is spoken.
     *
     * @example "No Agents are available right now, please try again later"
     */
    message?: string | undefined;
  } | undefined;
  /** The first announcement for callers. */
  ivr_greeting?: {
    /** The text that is spoken. */
    message?: string | undefined;
  } | undefined;
}

/** The changes. */
export interface DialinConfigUpdate {
  /**
   * The phone number, with `+` and country code. Daily's text calls it optional for `pin_dialin`, its schema does not.
   *
   * @example "+12555599999"
   */
  phone_number?: string | undefined;
  /**
   * Your own name for it.
   *
   * @example "my-identifier-prefix"
   */
  name_prefix?: string | undefined;
  /**
   * The key that signs the requests to `room_creation_api`, in base64. Keep it secret.
   *
   * @example "9jyatvPWQfBymCGDOYPYKF/TRZXR+08Gj4bvPF78pH0="
   */
  hmac?: string | undefined;
  /** The address that is asked for a room. */
  room_creation_api?: string | undefined;
  /** The public address of an MP3 of less than 10 MB and 60 seconds. */
  hold_music_url?: string | undefined;
  /** The announcement if no room came. */
  timeout_config?: {
    /**
     * The text that is spoken.
     *
     * @example "No Agents are available right now, please try again later"
     */
    message?: string | undefined;
  } | undefined;
  /** The first announcement for callers. */
  ivr_greeting?: {
    /** The text that is spoken. */
    message?: string | undefined;
  } | undefined;
}

/** It was deleted. */
export interface DialinDeleted {
  /** The status. */
  status?: string;
}

/** Where to connect a waiting caller. */
export interface PinlessCallUpdate {
  /** The call, from the dial-in webhook. */
  callId?: string | undefined;
  /** The domain of the call, from the dial-in webhook. */
  callDomain?: string | undefined;
  /** The room's SIP address. */
  sipUri?: string | undefined;
}

/** A phone number that can be bought. */
export interface AvailableNumber {
  /**
   * The number.
   *
   * @example "+12097135125"
   */
  phoneNumber?: string;
  /**
   * The region.
   *
   * @example "FL"
   */
  region?: string;
}

/** Phone numbers that can be bought. */
export interface AvailableNumbers {
  /** How many there are. */
  total_count?: number;
  /** The numbers. */
  data?: AvailableNumber[];
}

/** One of your phone numbers. */
export interface PhoneNumber {
  /** The number's id. */
  id?: string;
  /** A number for paging. */
  pagination_id?: number;
  /** The name. */
  name?: string;
  /** The kind. */
  type?: string;
  /** The number. */
  number?: string;
  /**
   * The status.
   *
   * @example "verified"
   */
  status?: string;
  /** Whether it is verified. */
  verified?: boolean;
  /** When it was bought. */
  created_date?: string;
}

/** A page of your phone numbers. */
export interface PhoneNumbersPage {
  /** The total number of items. */
  total_count?: number;
  /** The items of the page. */
  data?: PhoneNumber[];
}

/** The number to buy. */
export interface PhoneNumberPurchase {
  /**
   * The number, with `+` and country code. Default: a random one in California.
   *
   * @example "+18058700061"
   */
  number?: string | undefined;
}

/** The number that was bought. */
export interface PhoneNumberPurchased {
  /** The number's id. */
  id?: string;
  /**
   * The number.
   *
   * @example "+18058700061"
   */
  number?: string;
}

/** Something that is wrong. */
export interface CarrierError {
  /** The error. */
  detail?: string;
  /** The status. */
  status?: string;
  /** The kind of error. */
  title?: string;
  /** The carrier's code. */
  code?: string;
}

/** Why the number cannot be bought. */
export interface CarrierErrors {
  /** The error. */
  errors?: CarrierError[];
  /** The status. */
  status?: number;
}

/** The number was released. */
export interface PhoneNumberReleased {
  /** The status. */
  status?: string;
}

/**
 * The name of an event.
 *
 * `EVENT_TYPES` has the known values.
 */
export type EventType = "recording.started" | "recording.ready-to-download" | "recording.error" | "streaming.started" | "streaming.updated" | "streaming.ended" | "streaming.error" | "meeting.started" | "meeting.ended" | "participant.joined" | "participant.left" | "waiting-participant.joined" | "waiting-participant.left" | "batch-processor.job-finished" | "batch-processor.error" | "dialout.connected" | "dialout.answered" | "dialout.stopped" | "dialout.warning" | "dialout.error" | "dialin.ready" | "dialin.connected" | "dialin.stopped" | "dialin.warning" | "dialin.error" | "transcript.started" | "transcript.ready-to-download" | "transcript.error" | "calltransfer.triggered" | "calltransfer.initiated" | "calltransfer.answered" | "calltransfer.completed" | (string & {});

/**
 * The name of an event.
 *
 * `EVENT_TYPES` has the known values.
 */
export type EventTypeInput = "recording.started" | "recording.ready-to-download" | "recording.error" | "streaming.started" | "streaming.updated" | "streaming.ended" | "streaming.error" | "meeting.started" | "meeting.ended" | "participant.joined" | "participant.left" | "waiting-participant.joined" | "waiting-participant.left" | "batch-processor.job-finished" | "batch-processor.error" | "dialout.connected" | "dialout.answered" | "dialout.stopped" | "dialout.warning" | "dialout.error" | "dialin.ready" | "dialin.connected" | "dialin.stopped" | "dialin.warning" | "dialin.error" | "transcript.started" | "transcript.ready-to-download" | "transcript.error" | "calltransfer.triggered" | "calltransfer.initiated" | "calltransfer.answered" | "calltransfer.completed";

/** A webhook. */
export interface WebhookEndpoint {
  /** The webhook's id. */
  uuid?: string;
  /** The address of your endpoint. */
  url: string;
  /** The key of the signature, in base64. Keep it secret. */
  hmac?: string;
  /** Sent with every delivery. Keep it secret. */
  basicAuth?: string | null;
  /** `circuit-breaker` stops after 3 failed deliveries in a row. `exponential` repeats with growing waits. */
  retryType?: "circuit-breaker" | "exponential" | (string & {});
  /** The events that are sent. */
  eventTypes?: EventType[];
  /** `FAILED` webhooks receive nothing until they are updated. */
  state?: "ACTIVE" | "FAILED" | "INACTIVE" | (string & {});
  /** The number of failed deliveries in a row. */
  failedCount?: number;
  /**
   * When something was last sent, as ISO 8601. Null before the first delivery.
   *
   * @example "2026-12-01T09:48:05.000Z"
   */
  lastMomentPushed?: string | null;
  /** The domain's id. */
  domainId?: string;
  /**
   * When it was created, as ISO 8601.
   *
   * @example "2026-11-20T08:00:00.000Z"
   */
  createdAt?: string;
  /**
   * When it last changed, as ISO 8601.
   *
   * @example "2026-11-20T08:00:00.000Z"
   */
  updatedAt?: string;
}

/** The webhook to create. */
export interface WebhookCreate {
  /** The address of your endpoint. Daily first posts `{"test":"test"}` to it and wants the status 200. */
  url: string;
  /** Sent with every delivery. Keep it secret. */
  basicAuth?: string | undefined;
  /** `circuit-breaker` stops after 3 failed deliveries in a row. `exponential` repeats with growing waits. */
  retryType?: "circuit-breaker" | "exponential" | undefined;
  /** The events to send. */
  eventTypes?: EventTypeInput[] | undefined;
  /** The key of the signature, in base64. Default: Daily makes one. Keep it secret. */
  hmac?: string | undefined;
}

/** The changes. An update also turns a failed webhook on again. */
export interface WebhookUpdate {
  /** The address of your endpoint. Daily first posts `{"test":"test"}` to it and wants the status 200. */
  url?: string | undefined;
  /** Sent with every delivery. Keep it secret. */
  basicAuth?: string | undefined;
  /** `circuit-breaker` stops after 3 failed deliveries in a row. `exponential` repeats with growing waits. */
  retryType?: "circuit-breaker" | "exponential" | undefined;
  /** The events to send. */
  eventTypes?: EventTypeInput[] | undefined;
  /** The key of the signature, in base64. Default: Daily makes one. Keep it secret. */
  hmac?: string | undefined;
}

/** One visit of a participant. */
export interface MeetingParticipant {
  /** Your own id of the person. */
  user_id?: string | null;
  /** The participant. */
  participant_id?: string;
  /** The name shown. */
  user_name?: string | null;
  /** When the person joined, in seconds since 1970. */
  join_time?: number;
  /** How long the person stayed, in seconds. */
  duration?: number;
}

/** A past or running session, with its participants. */
export interface ListedMeeting {
  /**
   * The session's id.
   *
   * @example "d61cd7b2-a273-42b4-89bd-be763fd562c1"
   */
  id?: string;
  /**
   * The room's name.
   *
   * @example "weekly-sync"
   */
  room?: string;
  /**
   * When it started, in seconds since 1970.
   *
   * @example 1672606399
   */
  start_time?: number;
  /**
   * The length in seconds, about.
   *
   * @example 2055
   */
  duration?: number;
  /** Whether it is running. */
  ongoing?: boolean;
  /** The highest number of people at the same time. */
  max_participants?: number;
  /** The participants. Missing with `no_participants`. */
  participants?: MeetingParticipant[];
}

/** A page of sessions. */
export interface MeetingsPage {
  /** The total number of items. */
  total_count?: number;
  /** The items of the page. */
  data?: ListedMeeting[];
}

/** A past or running session. */
export interface Meeting {
  /**
   * The session's id.
   *
   * @example "d61cd7b2-a273-42b4-89bd-be763fd562c1"
   */
  id?: string;
  /**
   * The room's name.
   *
   * @example "weekly-sync"
   */
  room?: string;
  /**
   * When it started, in seconds since 1970.
   *
   * @example 1672606399
   */
  start_time?: number;
  /**
   * The length in seconds, about.
   *
   * @example 2055
   */
  duration?: number;
  /** Whether it is running. */
  ongoing?: boolean;
  /** The highest number of people at the same time. */
  max_participants?: number;
}

/** A page of participants. */
export interface MeetingParticipantsPage {
  /** The participants. */
  data?: MeetingParticipant[];
}

/** A line of a log. */
export interface LogEntry {
  /** When it was received. */
  time?: string;
  /** When it happened, by the client's clock. */
  clientTime?: string;
  /** The text. */
  message?: string;
  /** The session. */
  mtgSessionId?: string;
  /** The participant. */
  userSessionId?: string;
  /** The other side of the connection. */
  peerId?: string | null;
  /** The domain's name. */
  domainName?: string;
  /** The level. */
  level?: number;
  /** A number. */
  code?: number | null;
}

/** Logs and metrics of a session. */
export interface Logs {
  /** The lines. */
  logs?: LogEntry[];
  /** The metrics. */
  metrics?: (Record<string, unknown>)[];
}

/** A call of the API or a delivery of a webhook. */
export interface ApiLogEntry {
  /** The entry's id. */
  id?: string;
  /** Who called. */
  userId?: string | null;
  /** The domain's id. */
  domainId?: string;
  /** `api` or `webhook`. */
  source?: string;
  /** The caller's address. */
  ip?: string;
  /** The HTTP method. */
  method?: string;
  /** The address. */
  url?: string;
  /** The HTTP status. */
  status?: number;
  /** When it happened. */
  createdAt?: string;
  /** The request, as JSON text. */
  request?: string | null;
  /** The response, as JSON text. */
  response?: string | null;
}

/** The domain's settings. */
export interface DomainConfig {
  /** Shows the list of people. Only for Daily Prebuilt. */
  enable_people_ui?: boolean;
  /** Shows CPU warnings. Only for Daily Prebuilt. */
  enable_cpu_warning_notifications?: boolean;
  /** Allows picture in picture. Only for Daily Prebuilt. */
  enable_pip_ui?: boolean;
  /** Allows emoji reactions. Only for Daily Prebuilt. */
  enable_emoji_reactions?: boolean;
  /** Lets people raise their hands. Only for Daily Prebuilt. */
  enable_hand_raising?: boolean;
  /** Checks devices before people join. Only for Daily Prebuilt. */
  enable_prejoin_ui?: boolean;
  /** Shows the button for captions. Needs transcription. Only for Daily Prebuilt. */
  enable_live_captions_ui?: boolean;
  /** Shows the network status. Only for Daily Prebuilt. */
  enable_network_ui?: boolean;
  /** Offers noise cancellation. Only for Daily Prebuilt. */
  enable_noise_cancellation_ui?: boolean;
  /** Allows breakout rooms. In beta. Only for Daily Prebuilt. */
  enable_breakout_rooms?: boolean;
  /** Offers background blur. Only for Daily Prebuilt. */
  enable_video_processing_ui?: boolean;
  /** Emoji and GIFs in the chat. Only for Daily Prebuilt. */
  enable_advanced_chat?: boolean;
  /** For large calls. */
  enable_mesh_sfu?: boolean;
  /** The number of people from which on media go through a server. */
  sfu_switchover?: number;
  /** Adapts outgoing media to the network. */
  enable_adaptive_simulcast?: boolean;
  /** Adapts outgoing media to the network in calls of many people. */
  enable_multiparty_adaptive_simulcast?: boolean;
  /** Ejects a person if someone joins with the same `user_id`. */
  enforce_unique_user_ids?: boolean;
  /**
   * The language of Daily Prebuilt. `user` takes the browser's.
   *
   * Default `"en"`.
   */
  lang?: Language;
  /** An address that is called when people join. Use webhooks instead. */
  meeting_join_hook?: string;
  /** The region of the media server. */
  geo?: string;
  /** The region of live streams. Default: the region closest to the media server. */
  rtmp_geo?: string;
  /** Fails if the region is not available. */
  disable_rtmp_geo_fallback?: boolean;
  /** Your own bucket for recordings. Null: Daily stores them. */
  recordings_bucket?: RecordingsBucket | null;
  /** Writes fewer logs, for calls of more than 200 people. */
  enable_terse_logging?: boolean;
  /** Keeps transcripts as WebVTT. */
  enable_transcription_storage?: boolean;
  /** Your own S3 bucket for transcripts. */
  transcription_bucket?: TranscriptionBucket;
  /** The file name of recordings, from `{epoch_time}` (milliseconds, required), `{domain_name}`, `{roomName}`, `{mtg_session_id}`, `{instance_id}` and `{recordingId}`. Letters, digits and `. / - _`; the only extension is `.mp4`. Default: `{domain_name}/{roomName}/{epoch_time}`. */
  recordings_template?: string;
  /** The file name of transcripts. As `recordings_template`, but `{epoch_time}` is in seconds and there is `{transcript_id}`. Default: `{domain_name}/{roomName}/{epoch_time}.vtt`. */
  transcription_template?: string;
  /** The permissions of participants who are not owners. A token's permissions come before the room's, the room's before the domain's. */
  permissions?: Permissions;
  /** The format of one gapless audio file per participant, made from raw tracks. */
  enable_raw_tracks_transcoded_audio?: RawTracksAudio;
  /** Hides Daily's logo. On paid plans. */
  hide_daily_branding?: boolean;
  /** Whether sessions are recorded automatically for Intercom. Read-only. */
  intercom_auto_record?: boolean;
  /** The address people see after they leave. `recent-call` is added to it. */
  redirect_on_meeting_exit?: string;
  /** HIPAA mode, on request. */
  hipaa?: boolean;
  /** Your own bucket for batch jobs. */
  batch_processor_bucket?: Record<string, unknown>;
  /** Error correction for audio. */
  enable_opus_fec?: boolean;
  /** Whether people may record for Intercom. */
  intercom_manual_record?: string;
  /**
   * The kind of media server.
   *
   * At least 1 character.
   */
  sfu_impl?: string;
  /** The kind of switchover. */
  switchover_impl?: string;
  /** An older webhook. */
  webhook_meeting_end?: string;
  /** How many live streams can run at the same time. */
  max_live_streams?: number;
  /** How many can run at the same time in a room. */
  max_streaming_instances_per_room?: number;
  /** Whether logs are written. */
  enable_daily_logger?: boolean;
  /** Whether the limits are off. */
  disable_rate_limiting?: boolean;
  /** Whether the call object is global. */
  attach_callobject_to_window?: boolean;
}

/** The domain. */
export interface Domain {
  /**
   * The name.
   *
   * At least 1 character.
   *
   * @example "your-domain"
   */
  domain_name?: string;
  /**
   * The domain's id.
   *
   * At least 1 character.
   */
  domain_id?: string;
  /** The domain's settings. */
  config?: DomainConfig;
}

/** A number that asks your address for a room. */
export interface DomainPinlessDialin {
  /** The phone number, with `+` and country code. */
  phone_number?: string | undefined;
  /** The address that is asked for a room. */
  room_creation_api?: string | undefined;
  /** Your own name for it. */
  name_prefix?: string | undefined;
  /** The public address of an MP3 of less than 10 MB and 60 seconds. */
  hold_music_url?: string | undefined;
  /** The announcement if no room came. */
  timeout_config?: {
    /**
     * The text that is spoken.
     *
     * @example "No Agents are available right now, please try again later"
     */
    message?: string | undefined;
  } | undefined;
}

/** A number that asks callers for a PIN. */
export interface DomainPinDialin {
  /** The phone number, with `+` and country code. */
  phone_number?: string | undefined;
  /** Your own name for it. */
  name_prefix?: string | undefined;
  /** The first announcement for callers. */
  ivr_greeting?: {
    /** The text that is spoken. */
    message?: string | undefined;
  } | undefined;
}

/** Settings for all rooms. */
export interface DomainProperties {
  /**
   * Shows the list of people. Only for Daily Prebuilt.
   *
   * Default `true`.
   */
  enable_people_ui?: boolean | undefined;
  /**
   * Shows CPU warnings. Only for Daily Prebuilt.
   *
   * Default `true`.
   */
  enable_cpu_warning_notifications?: boolean | undefined;
  /**
   * Allows picture in picture. Only for Daily Prebuilt.
   *
   * Default `false`.
   */
  enable_pip_ui?: boolean | undefined;
  /**
   * Allows emoji reactions. Only for Daily Prebuilt.
   *
   * Default `false`.
   */
  enable_emoji_reactions?: boolean | undefined;
  /**
   * Lets people raise their hands. Only for Daily Prebuilt.
   *
   * Default `false`.
   */
  enable_hand_raising?: boolean | undefined;
  /**
   * Checks devices before people join. Only for Daily Prebuilt.
   *
   * Default `true`.
   */
  enable_prejoin_ui?: boolean | undefined;
  /**
   * Shows the button for captions. Needs transcription. Only for Daily Prebuilt.
   *
   * Default `false`.
   */
  enable_live_captions_ui?: boolean | undefined;
  /**
   * Shows the network status. Only for Daily Prebuilt.
   *
   * Default `false`.
   */
  enable_network_ui?: boolean | undefined;
  /**
   * Offers noise cancellation. Only for Daily Prebuilt.
   *
   * Default `true`.
   */
  enable_noise_cancellation_ui?: boolean | undefined;
  /**
   * Allows breakout rooms. In beta. Only for Daily Prebuilt.
   *
   * Default `false`.
   */
  enable_breakout_rooms?: boolean | undefined;
  /**
   * Offers background blur. Only for Daily Prebuilt.
   *
   * Default `true`.
   */
  enable_video_processing_ui?: boolean | undefined;
  /**
   * Emoji and GIFs in the chat. Only for Daily Prebuilt.
   *
   * Default `false`.
   */
  enable_advanced_chat?: boolean | undefined;
  /** For large calls. */
  enable_mesh_sfu?: boolean | undefined;
  /**
   * The number of people from which on media go through a server.
   *
   * Default `0.5`.
   */
  sfu_switchover?: number | undefined;
  /**
   * Adapts outgoing media to the network.
   *
   * Default `true`.
   */
  enable_adaptive_simulcast?: boolean | undefined;
  /**
   * Adapts outgoing media to the network in calls of many people.
   *
   * Default `false`.
   */
  enable_multiparty_adaptive_simulcast?: boolean | undefined;
  /**
   * Ejects a person if someone joins with the same `user_id`.
   *
   * Default `false`.
   */
  enforce_unique_user_ids?: boolean | undefined;
  /**
   * The language of Daily Prebuilt. `user` takes the browser's.
   *
   * Default `"en"`.
   */
  lang?: LanguageInput | undefined;
  /**
   * An address that is called when people join. Use webhooks instead.
   *
   * At most 255 characters.
   */
  meeting_join_hook?: string | undefined;
  /** The region of the media server. */
  geo?: string | undefined;
  /** The region of live streams. Default: the region closest to the media server. */
  rtmp_geo?: string | undefined;
  /**
   * Fails if the region is not available.
   *
   * Default `false`.
   */
  disable_rtmp_geo_fallback?: boolean | undefined;
  /** Your own bucket for recordings. Null: Daily stores them. */
  recordings_bucket?: RecordingsBucket | null | undefined;
  /**
   * Writes fewer logs, for calls of more than 200 people.
   *
   * Default `false`.
   */
  enable_terse_logging?: boolean | undefined;
  /**
   * Keeps transcripts as WebVTT.
   *
   * Default `false`.
   */
  enable_transcription_storage?: boolean | undefined;
  /** Your own S3 bucket for transcripts. */
  transcription_bucket?: TranscriptionBucket | undefined;
  /**
   * The file name of recordings, from `{epoch_time}` (milliseconds, required), `{domain_name}`, `{roomName}`, `{mtg_session_id}`, `{instance_id}` and `{recordingId}`. Letters, digits and `. / - _`; the only extension is `.mp4`. Default: `{domain_name}/{roomName}/{epoch_time}`.
   *
   * At most 1024 characters.
   */
  recordings_template?: string | undefined;
  /**
   * The file name of transcripts. As `recordings_template`, but `{epoch_time}` is in seconds and there is `{transcript_id}`. Default: `{domain_name}/{roomName}/{epoch_time}.vtt`.
   *
   * At most 1024 characters.
   */
  transcription_template?: string | undefined;
  /** The permissions of participants who are not owners. A token's permissions come before the room's, the room's before the domain's. */
  permissions?: PermissionsInput | undefined;
  /** The format of one gapless audio file per participant, made from raw tracks. */
  enable_raw_tracks_transcoded_audio?: RawTracksAudioInput | undefined;
  /**
   * Hides Daily's logo. On paid plans.
   *
   * Default `false`.
   */
  hide_daily_branding?: boolean | undefined;
  /** The address people see after they leave. `recent-call` is added to it. */
  redirect_on_meeting_exit?: string | undefined;
  /**
   * HIPAA mode, on request.
   *
   * Default `false`.
   */
  hipaa?: boolean | undefined;
  /** Your own bucket for batch jobs. */
  batch_processor_bucket?: Record<string, unknown> | undefined;
  /** Error correction for audio. */
  enable_opus_fec?: boolean | undefined;
  /**
   * Use dial-in configurations instead.
   *
   * @deprecated
   */
  pinless_dialin?: DomainPinlessDialin[] | undefined;
  /**
   * Use dial-in configurations instead.
   *
   * @deprecated
   */
  pin_dialin?: DomainPinDialin[] | undefined;
}

/** The changes. */
export interface DomainUpdate {
  /** Settings for all rooms. */
  properties?: DomainProperties | undefined;
}

/** The recording. */
export interface EventRecordingStarted {
  /** The recording's id. */
  recording_id?: string;
  /** The action. */
  action?: "start-cloud-recording";
  /** How the video is composed. */
  layout?: Layout;
  /** The participant who started it. */
  started_by?: string;
  /** The `instanceId` that was given at the start. */
  instance_id?: string;
  /** When it started. */
  start_ts?: number;
}

/** A recording started. */
export interface RecordingStartedEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "recording.started";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The recording. */
  payload: EventRecordingStarted;
}

/** The recording. */
export interface EventRecordingReady {
  /** The kind. */
  type?: "cloud" | "cloud-audio-only" | "raw-tracks" | (string & {});
  /** The recording's id, which `recordings.getAccessLink` takes. */
  recording_id?: string;
  /** The room's name. */
  room_name?: string;
  /** When it started. */
  start_ts?: number;
  /** The status. */
  status?: "finished";
  /** The highest number of people at the same time. */
  max_participants?: number;
  /** The length in seconds, about. */
  duration?: number;
  /** The key in the bucket. */
  s3_key?: string;
  /** The files. Only for raw tracks. */
  tracks?: RecordingTrack[] | null;
}

/** A recording is ready. */
export interface RecordingReadyToDownloadEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "recording.ready-to-download";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The recording. */
  payload: EventRecordingReady;
}

/** The error. */
export interface EventRecordingError {
  /** The error. Daily spells the name like this. */
  action?: "clourd-recording-err";
  /** The error message. */
  error_msg?: string;
  /** The `instanceId` that was given at the start. */
  instance_id?: string;
  /** The room's name. */
  room_name?: string;
  /** When it happened. */
  timestamp?: number;
}

/** A recording failed. */
export interface RecordingErrorEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "recording.error";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The error. */
  payload: EventRecordingError;
}

/** The stream. */
export interface EventStream {
  /** When it happened. */
  timestamp?: number;
  /** The `instanceId` that was given at the start. */
  instance_id?: string;
  /** The domain's id. */
  domain_id?: string;
  /** How the video is composed. */
  layout?: Layout;
}

/** A live stream started. */
export interface StreamingStartedEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "streaming.started";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The stream. */
  payload: EventStream;
}

/** A live stream was changed. */
export interface StreamingUpdatedEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "streaming.updated";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The stream. */
  payload: EventStream;
}

/** The stream. */
export interface EventStreamEnded {
  /** When it happened. */
  timestamp?: number;
  /** The `instanceId` that was given at the start. */
  instance_id?: string;
  /** The domain's id. */
  domain_id?: string;
}

/** A live stream ended. */
export interface StreamingEndedEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "streaming.ended";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The stream. */
  payload: EventStreamEnded;
}

/** The stream. */
export interface EventStreamError {
  /** When it happened. */
  timestamp?: number;
  /** The `instanceId` that was given at the start. */
  instance_id?: string;
  /** The error message. */
  error_message?: string;
  /** The room's name. */
  room_name?: string;
  /** The domain's id. */
  domain_id?: string;
}

/** A live stream failed. */
export interface StreamingErrorEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "streaming.error";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The stream. */
  payload: EventStreamError;
}

/** The session. */
export interface EventSession {
  /** When it started, in seconds since 1970. */
  start_ts?: number;
  /** The session's id, which `meetings.get` takes. */
  meeting_id?: string;
  /** The room's name. */
  room?: string;
}

/** A session started. */
export interface MeetingStartedEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "meeting.started";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The session. */
  payload: EventSession;
}

/** The session. */
export interface EventSessionEnded {
  /** When it started, in seconds since 1970. */
  start_ts?: number;
  /** When it ended, in seconds since 1970. */
  end_ts?: number;
  /** The session's id, which `meetings.get` takes. */
  meeting_id?: string;
  /** The room's name. */
  room?: string;
}

/** A session ended. */
export interface MeetingEndedEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "meeting.ended";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The session. */
  payload: EventSessionEnded;
}

/** The participant. */
export interface EventParticipant {
  /** When the person joined, in seconds since 1970, with a fraction. */
  joined_at?: number;
  /** The participant's id in this session. */
  session_id?: string;
  /** The room's name. */
  room?: string;
  /** Your own id of the person. */
  user_id?: string | null;
  /** The name that others see. */
  user_name?: string | null;
  /** Whether the person may administer the room. */
  owner?: boolean;
  /** How good the network is. */
  networkQualityState?: "unknown" | "good" | "warning" | "bad" | (string & {});
  /** When the person will be ejected, in seconds since 1970. */
  will_eject_at?: number;
  /** The permissions of participants who are not owners. A token's permissions come before the room's, the room's before the domain's. */
  permissions?: Permissions;
}

/** A person joined. */
export interface ParticipantJoinedEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "participant.joined";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The participant. */
  payload: EventParticipant;
}

/** The participant. */
export interface EventParticipantLeft {
  /** When the person joined, in seconds since 1970, with a fraction. */
  joined_at?: number;
  /** How long the person stayed, in seconds. */
  duration?: number;
  /** The participant's id in this session. */
  session_id?: string;
  /** The room's name. */
  room?: string;
  /** Your own id of the person. */
  user_id?: string | null;
  /** The name that others see. */
  user_name?: string | null;
  /** Whether the person may administer the room. */
  owner?: boolean;
  /** How good the network is. */
  networkQualityState?: "unknown" | "good" | "warning" | "bad" | (string & {});
  /** When the person will be ejected, in seconds since 1970. */
  will_eject_at?: number;
  /** The permissions of participants who are not owners. A token's permissions come before the room's, the room's before the domain's. */
  permissions?: Permissions;
}

/** A person left. */
export interface ParticipantLeftEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "participant.left";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The participant. */
  payload: EventParticipantLeft;
}

/** The person who waits. */
export interface EventWaitingParticipant {
  /** When the person joined, in seconds since 1970, with a fraction. */
  joined_at?: number;
  /** The participant's id in this session. */
  session_id?: string;
  /** The room's name. */
  room?: string;
  /** Your own id of the person. */
  user_id?: string | null;
  /** The name that others see. */
  user_name?: string | null;
  /** Whether the person may administer the room. */
  owner?: boolean;
  /** How good the network is. */
  networkQualityState?: "unknown" | "good" | "warning" | "bad" | (string & {});
  /** When the person will be ejected. */
  will_eject_at?: number;
  /** The permissions of participants who are not owners. A token's permissions come before the room's, the room's before the domain's. */
  permissions?: Permissions;
}

/** A person knocks. */
export interface WaitingParticipantJoinedEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "waiting-participant.joined";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The person who waits. */
  payload: EventWaitingParticipant;
}

/** The person who waited. */
export interface EventWaitingParticipantLeft {
  /** When the person joined, in seconds since 1970, with a fraction. */
  joined_at?: number;
  /** How long the person waited, in seconds. */
  duration?: number;
  /** The participant's id in this session. */
  session_id?: string;
  /** The room's name. */
  room?: string;
  /** Your own id of the person. */
  user_id?: string | null;
  /** The name that others see. */
  user_name?: string | null;
  /** Whether the person may administer the room. */
  owner?: boolean;
  /** How good the network is. */
  networkQualityState?: "unknown" | "good" | "warning" | "bad" | (string & {});
  /** When the person will be ejected. */
  will_eject_at?: number;
  /** The permissions of participants who are not owners. A token's permissions come before the room's, the room's before the domain's. */
  permissions?: Permissions;
}

/** A person no longer waits. */
export interface WaitingParticipantLeftEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "waiting-participant.left";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The person who waited. */
  payload: EventWaitingParticipantLeft;
}

/** The input of the job. */
export interface BatchInput {
  /** Where the source is. */
  sourceType?: "recordingId" | "uri" | "transcriptUri" | (string & {});
  /** The address of the source. */
  uri?: string;
  /** The recording's id. */
  recordingId?: string;
  /** The language, by Deepgram's code. */
  language?: string;
}

/** A file. */
export interface BatchFile {
  /** The kind of file. */
  format?: "JSON" | "txt" | (string & {});
  /** Where it is. */
  s3Config?: {
    /** The bucket. */
    bucket?: string;
    /** The key in the bucket. */
    key?: string;
    /** The bucket's region. */
    region?: string;
  };
}

/** The files that the job made. */
export interface BatchOutput {
  /** Notes of a visit, as JSON. */
  soap?: BatchFile;
  /** The subjects, as JSON. */
  concept?: BatchFile;
  /** A summary, as text. */
  summary?: BatchFile;
  /** The transcription, as text. */
  transcription?: BatchFile[];
}

/** The job. */
export interface EventBatchJob {
  /** The job's id. */
  id?: string;
  /** The kind of job. */
  preset?: string;
  /** The status. Daily's file gives a failed job the name of this event too, with `error`. */
  status?: "finished" | "error" | (string & {});
  /** The input of the job. */
  input?: BatchInput;
  /** The files that the job made. */
  output?: BatchOutput;
  /** The error message if `status` is `error`. */
  error?: string;
}

/** A batch job ended. */
export interface BatchProcessorJobFinishedEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "batch-processor.job-finished";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The job. */
  payload: EventBatchJob;
}

/** The job. */
export interface EventBatchError {
  /** The job's id. */
  id?: string;
  /** The kind of job. */
  preset?: string;
  /** The status. */
  status?: "error";
  /** The input of the job. */
  input?: BatchInput;
  /** The error message. */
  error?: string;
}

/** A batch job failed. */
export interface BatchProcessorErrorEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "batch-processor.error";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The job. */
  payload: EventBatchError;
}

/** The call. */
export interface EventDialout {
  /** When it happened. */
  timestamp?: number;
  /** The participant's id in this session. */
  session_id?: string;
  /** Your own id of the person. */
  user_id?: string | null;
  /** The domain's id. */
  domain_id?: string;
  /** The room's name. */
  room?: string;
  /** The number or SIP address that was called. */
  destination?: string;
  /** The number that the called person sees. */
  caller_id?: string;
}

/** A call rings or is connected. */
export interface DialoutConnectedEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "dialout.connected";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The call. */
  payload: EventDialout;
}

/** A call was answered. */
export interface DialoutAnsweredEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "dialout.answered";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The call. */
  payload: EventDialout;
}

/** A call ended. */
export interface DialoutStoppedEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "dialout.stopped";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The call. */
  payload: EventDialout;
}

/** A call has a problem but continues. */
export interface DialoutWarningEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "dialout.warning";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The call. */
  payload: EventDialout;
}

/** The call. */
export interface EventDialoutError {
  /** When it happened. */
  timestamp?: number;
  /** The participant's id in this session. */
  session_id?: string;
  /** Your own id of the person. */
  user_id?: string | null;
  /** The domain's id. */
  domain_id?: string;
  /** The room's name. */
  room?: string;
  /** The error message. */
  error_msg?: string;
}

/** A call failed. */
export interface DialoutErrorEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "dialout.error";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The call. */
  payload: EventDialoutError;
}

/** The room. */
export interface EventDialinReady {
  /** When it happened. */
  timestamp?: number;
  /** The domain's id. */
  domain_id?: string;
  /** The room's name. */
  room?: string;
  /** The SIP address that can take callers now. */
  sip_endpoint?: string;
}

/** The room's SIP address can take callers. */
export interface DialinReadyEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "dialin.ready";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The room. */
  payload: EventDialinReady;
}

/** The caller. */
export interface EventDialin {
  /** When it happened. */
  timestamp?: number;
  /** The participant's id in this session. */
  session_id?: string;
  /** The caller's address. */
  sip_from?: string;
  /** The domain's id. */
  domain_id?: string;
  /** The room's name. */
  room?: string;
  /** The name shown in the room. */
  display_name?: string;
  /** The headers of the INVITE. */
  sip_headers?: Record<string, unknown>;
}

/** A caller joined. */
export interface DialinConnectedEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "dialin.connected";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The caller. */
  payload: EventDialin;
}

/** A caller left. */
export interface DialinStoppedEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "dialin.stopped";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The caller. */
  payload: EventDialin;
}

/** The caller. */
export interface EventDialinProblem {
  /** When it happened. */
  timestamp?: number;
  /** The participant's id in this session. */
  session_id?: string;
  /** The domain's id. */
  domain_id?: string;
  /** The room's name. */
  room?: string;
  /** The error message. */
  error_msg?: string;
}

/** A caller has a problem, but the call continues. */
export interface DialinWarningEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "dialin.warning";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The caller. */
  payload: EventDialinProblem;
}

/** A caller could not join. */
export interface DialinErrorEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "dialin.error";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The caller. */
  payload: EventDialinProblem;
}

/** Where the file is in your own bucket. */
export interface EventTranscriptFile {
  /** The file. */
  s3?: {
    /** The key in the bucket. */
    key?: string;
    /** The bucket. */
    bucket?: string;
    /** The bucket's region. */
    region?: string;
  };
}

/** The transcript. */
export interface EventTranscriptStarted {
  /** The transcript's id. */
  id?: string;
  /** Details. */
  info?: {
    /** The `instanceId` that was given at the start. */
    instanceId?: string;
  };
  /** The room's id. */
  room_id?: string;
  /** The room's name. */
  room_name?: string;
  /** The session. Recordings and meetings have it too. */
  mtg_session_id?: string;
  /** The highest number of people at the same time. */
  max_participants?: number;
  /** The length in seconds, about. */
  duration?: number;
  /** The minutes of all participants together. */
  participant_minutes?: number;
  /** The status. The API calls `t_completed` `t_finished` and `t_failed` `t_error`. */
  status?: "t_in_progress" | "t_completed" | "t_failed" | (string & {});
  /** Where the file is in your own bucket. */
  out_params?: EventTranscriptFile | null;
}

/** A transcription started. */
export interface TranscriptStartedEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "transcript.started";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The transcript. */
  payload: EventTranscriptStarted;
}

/** The transcript. */
export interface EventTranscript {
  /** The transcript's id. */
  id?: string;
  /** Where the file is in your own bucket. */
  out_params?: EventTranscriptFile | null;
  /** The room's id. */
  room_id?: string;
  /** The room's name. */
  room_name?: string;
  /** The session. Recordings and meetings have it too. */
  mtg_session_id?: string;
  /** The length in seconds, about. */
  duration?: number;
  /** The minutes of all participants together. */
  participant_minutes?: number;
  /** The status. The API calls `t_failed` `t_error`. */
  status?: "t_in_progress" | "t_finished" | "t_failed" | (string & {});
  /** The domain's id. */
  domain_id?: string;
}

/** A transcript is ready. */
export interface TranscriptReadyToDownloadEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "transcript.ready-to-download";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The transcript. */
  payload: EventTranscript;
}

/** Where the file would have been in your own bucket. */
export interface EventTranscriptErrorFile {
  /** The file. */
  s3?: {
    /** The key in the bucket. */
    key?: string;
    /** The bucket. */
    bucket?: string;
    /** The bucket's region. */
    region?: string;
    /** The external id of the role. */
    externalId?: string;
    /** The role that Daily takes. */
    assumeRoleArn?: string;
  };
}

/** The transcript. */
export interface EventTranscriptError {
  /** The transcript's id. */
  id?: string;
  /** Details. */
  info?: {
    /** The `instanceId` that was given at the start. */
    instanceId?: string;
    /** When it started. */
    startTs?: number;
    /** When it ended. */
    endTs?: number;
  };
  /** The room's id. */
  room_id?: string;
  /** The room's name. */
  room_name?: string;
  /** The session. Recordings and meetings have it too. */
  mtg_session_id?: string;
  /** The highest number of people at the same time. */
  max_participants?: number;
  /** The length in seconds, about. */
  duration?: number;
  /** The minutes of all participants together. */
  participant_minutes?: number;
  /** The status. */
  status?: "t_in_progress" | "t_finished" | "t_error" | (string & {});
  /** Where the file is in your own bucket. */
  out_params?: EventTranscriptErrorFile | null;
  /** The error message if `status` is `t_error`; else null. */
  error?: string | null;
}

/** A transcription failed. */
export interface TranscriptErrorEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "transcript.error";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The transcript. */
  payload: EventTranscriptError;
}

/** The transfer. */
export interface EventTransferStarted {
  /** The domain's id. */
  domain_id?: string;
  /** The room's name. */
  room?: string;
  /** When it happened. */
  timestamp?: number;
  /** The participant's id in this session. */
  session_id?: string;
  /** The session. Recordings and meetings have it too. */
  mtg_session_id?: string;
  /** Who is called. */
  to_endpoint?: string;
  /** Who called. */
  from_endpoint?: string;
  /** Whether it is a SIP REFER. */
  is_sip_refer?: boolean;
}

/** A transfer was requested. */
export interface CalltransferTriggeredEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "calltransfer.triggered";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The transfer. */
  payload: EventTransferStarted;
}

/** The target of a transfer is called. */
export interface CalltransferInitiatedEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "calltransfer.initiated";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The transfer. */
  payload: EventTransferStarted;
}

/** The transfer. */
export interface EventTransfer {
  /** The domain's id. */
  domain_id?: string;
  /** The room's name. */
  room?: string;
  /** When it happened. */
  timestamp?: number;
  /** The participant's id in this session. */
  session_id?: string;
  /** The session. Recordings and meetings have it too. */
  mtg_session_id?: string;
  /** Who is called. */
  to_endpoint?: string;
  /** Who called. */
  from_endpoint?: string;
}

/** The target of a transfer answered. */
export interface CalltransferAnsweredEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "calltransfer.answered";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The transfer. */
  payload: EventTransfer;
}

/** The caller was transferred. */
export interface CalltransferCompletedEvent {
  /**
   * The version of the payload.
   *
   * @example "1.0.0"
   */
  version?: string;
  /** The name of the event. */
  type: "calltransfer.completed";
  /** The id of the event. A repeated delivery has the same one. */
  id?: string;
  /**
   * When the delivery was sent, in seconds since 1970, with a fraction. It is a little later than the time in the payload.
   *
   * @example 1796115605.412
   */
  event_ts?: number;
  /** The transfer. */
  payload: EventTransfer;
}
