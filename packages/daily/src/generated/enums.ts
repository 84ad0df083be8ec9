// Generated from specs/daily by `npm run generate`. Do not edit: edit the spec.

/** The known values of `RoomPrivacy`. */
export const ROOM_PRIVACIES = ["public", "private"] as const;

/** Whether a `RoomPrivacy` is one of the known values. */
export function isKnownRoomPrivacy(value: string): value is (typeof ROOM_PRIVACIES)[number] {
  return (ROOM_PRIVACIES as readonly string[]).includes(value);
}

/** The known values of `RecordingType`. */
export const RECORDING_TYPES = ["cloud", "cloud-audio-only", "local", "raw-tracks"] as const;

/** Whether a `RecordingType` is one of the known values. */
export function isKnownRecordingType(value: string): value is (typeof RECORDING_TYPES)[number] {
  return (RECORDING_TYPES as readonly string[]).includes(value);
}

/** The known values of `Language`. */
export const LANGUAGES = ["da", "de", "en", "es", "fi", "fr", "it", "jp", "ka", "nl", "no", "pt", "pt-BR", "pl", "ru", "sv", "tr", "user"] as const;

/** Whether a `Language` is one of the known values. */
export function isKnownLanguage(value: string): value is (typeof LANGUAGES)[number] {
  return (LANGUAGES as readonly string[]).includes(value);
}

/** The known values of `RawTracksAudio`. */
export const RAW_TRACKS_AUDIOS = ["aac", "wav", "wav-48k", "wav-48k-stereo", "wav-48k-mono", "wav-44k1", "wav-44k1-stereo", "wav-44k1-mono", ""] as const;

/** Whether a `RawTracksAudio` is one of the known values. */
export function isKnownRawTracksAudio(value: string): value is (typeof RAW_TRACKS_AUDIOS)[number] {
  return (RAW_TRACKS_AUDIOS as readonly string[]).includes(value);
}

/** The known values of `EventType`. */
export const EVENT_TYPES = ["recording.started", "recording.ready-to-download", "recording.error", "streaming.started", "streaming.updated", "streaming.ended", "streaming.error", "meeting.started", "meeting.ended", "participant.joined", "participant.left", "waiting-participant.joined", "waiting-participant.left", "batch-processor.job-finished", "batch-processor.error", "dialout.connected", "dialout.answered", "dialout.stopped", "dialout.warning", "dialout.error", "dialin.ready", "dialin.connected", "dialin.stopped", "dialin.warning", "dialin.error", "transcript.started", "transcript.ready-to-download", "transcript.error", "calltransfer.triggered", "calltransfer.initiated", "calltransfer.answered", "calltransfer.completed"] as const;

/** Whether a `EventType` is one of the known values. */
export function isKnownEventType(value: string): value is (typeof EVENT_TYPES)[number] {
  return (EVENT_TYPES as readonly string[]).includes(value);
}
