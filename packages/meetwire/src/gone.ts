import { isMeetwireError } from "@meetwire/runtime";

/** Whether an error says that there is no such thing, or no more. */
export function isGone(error: unknown): boolean {
  const status = isMeetwireError(error) && (error as { status?: number }).status;
  return status === 404 || status === 410;
}

/**
 * Replaces the error of a call whose object is gone by a value. Other errors stay.
 *
 * @example
 * await client.meetings.delete({ meetingId }).catch(ifGone(undefined));
 */
export function ifGone<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (!isGone(error)) throw error;
    return value;
  };
}
