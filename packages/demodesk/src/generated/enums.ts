// Generated from specs/demodesk by `npm run generate`. Do not edit: edit the spec.

/** Every value of `ResponseStatus` that is known today. */
export const RESPONSE_STATUSES = ["ok", "error"] as const;

/** Whether a value of `ResponseStatus` is one that is known today. */
export function isKnownResponseStatus(value: string): value is (typeof RESPONSE_STATUSES)[number] {
  return (RESPONSE_STATUSES as readonly string[]).includes(value);
}

/** Every value of `ErrorStatus` that is known today. */
export const ERROR_STATUSES = ["bad_request", "unauthorized", "forbidden", "not_found", "unprocessable_entity", "error"] as const;

/** Whether a value of `ErrorStatus` is one that is known today. */
export function isKnownErrorStatus(value: string): value is (typeof ERROR_STATUSES)[number] {
  return (ERROR_STATUSES as readonly string[]).includes(value);
}

/** Every value of `MeetingStatus` that is known today. */
export const MEETING_STATUSES = ["scheduled", "starting", "started", "ending", "ended", "canceled"] as const;

/** Whether a value of `MeetingStatus` is one that is known today. */
export function isKnownMeetingStatus(value: string): value is (typeof MEETING_STATUSES)[number] {
  return (MEETING_STATUSES as readonly string[]).includes(value);
}
