import { isMeetwireError } from "@meetwire/runtime";

/** Whether an error says that the object does not exist, or no longer exists. */
export function isGone(error: unknown): boolean {
  const status = isMeetwireError(error) && (error as { status?: number }).status;
  return status === 404 || status === 410;
}

/**
 * Handles an error: returns `value` if the object is gone, and throws any other error.
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
