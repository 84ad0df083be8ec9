// Generated from specs/demodesk by `npm run generate`. Do not edit: edit the spec.

/** The known values of `ResponseStatus`. */
export const RESPONSE_STATUSES = ["ok", "error"] as const;

/** Whether a `ResponseStatus` is one of the known values. */
export function isKnownResponseStatus(value: string): value is (typeof RESPONSE_STATUSES)[number] {
  return (RESPONSE_STATUSES as readonly string[]).includes(value);
}

/** The known values of `ErrorStatus`. */
export const ERROR_STATUSES = ["bad_request", "unauthorized", "forbidden", "not_found", "unprocessable_entity", "error"] as const;

/** Whether a `ErrorStatus` is one of the known values. */
export function isKnownErrorStatus(value: string): value is (typeof ERROR_STATUSES)[number] {
  return (ERROR_STATUSES as readonly string[]).includes(value);
}

/** The known values of `MeetingStatus`. */
export const MEETING_STATUSES = ["scheduled", "starting", "started", "ending", "ended", "canceled"] as const;

/** Whether a `MeetingStatus` is one of the known values. */
export function isKnownMeetingStatus(value: string): value is (typeof MEETING_STATUSES)[number] {
  return (MEETING_STATUSES as readonly string[]).includes(value);
}
