// Generated from specs/whereby by `npm run generate`. Do not edit: edit the spec.

/** The known values of `MeetingField`. */
export const MEETING_FIELDS = ["hostRoomUrl", "viewerRoomUrl"] as const;

/** Whether a `MeetingField` is one of the known values. */
export function isKnownMeetingField(value: string): value is (typeof MEETING_FIELDS)[number] {
  return (MEETING_FIELDS as readonly string[]).includes(value);
}

/** The known values of `TranscriptionState`. */
export const TRANSCRIPTION_STATES = ["ready", "failed", "in_progress"] as const;

/** Whether a `TranscriptionState` is one of the known values. */
export function isKnownTranscriptionState(value: string): value is (typeof TRANSCRIPTION_STATES)[number] {
  return (TRANSCRIPTION_STATES as readonly string[]).includes(value);
}

/** The known values of `TranscriptionType`. */
export const TRANSCRIPTION_TYPES = ["LIVE_TRANSCRIPTION", "RECORDING_TRANSCRIPTION"] as const;

/** Whether a `TranscriptionType` is one of the known values. */
export function isKnownTranscriptionType(value: string): value is (typeof TRANSCRIPTION_TYPES)[number] {
  return (TRANSCRIPTION_TYPES as readonly string[]).includes(value);
}

/** The known values of `StorageType`. */
export const STORAGE_TYPES = ["WHEREBY_HOSTED", "SELF_HOSTED"] as const;

/** Whether a `StorageType` is one of the known values. */
export function isKnownStorageType(value: string): value is (typeof STORAGE_TYPES)[number] {
  return (STORAGE_TYPES as readonly string[]).includes(value);
}

/** The known values of `SummaryTemplate`. */
export const SUMMARY_TEMPLATES = ["SOAP", "Extended SOAP", "General Narrative", "General Bulleted", "Educational Lecture", "Educational Tutoring"] as const;

/** Whether a `SummaryTemplate` is one of the known values. */
export function isKnownSummaryTemplate(value: string): value is (typeof SUMMARY_TEMPLATES)[number] {
  return (SUMMARY_TEMPLATES as readonly string[]).includes(value);
}

/** The known values of `RoleName`. */
export const ROLE_NAMES = ["owner", "member", "host", "visitor", "granted_visitor", "viewer", "granted_viewer", "recorder", "streamer", "captioner", "assistant"] as const;

/** Whether a `RoleName` is one of the known values. */
export function isKnownRoleName(value: string): value is (typeof ROLE_NAMES)[number] {
  return (ROLE_NAMES as readonly string[]).includes(value);
}
