// Generated from specs/connectycube by `npm run generate`. Do not edit: edit the spec.

/** The known values of `NotifyMetric`. */
export const NOTIFY_METRICS = ["minutes", "hours", "days", "weeks"] as const;

/** Whether a `NotifyMetric` is one of the known values. */
export function isKnownNotifyMetric(value: string): value is (typeof NOTIFY_METRICS)[number] {
  return (NOTIFY_METRICS as readonly string[]).includes(value);
}
