// Generated from specs/connectycube by `npm run generate`. Do not edit: edit the spec.

/** Every value of `NotifyMetric` that is known today. */
export const NOTIFY_METRICS = ["minutes", "hours", "days", "weeks"] as const;

/** Whether a value of `NotifyMetric` is one that is known today. */
export function isKnownNotifyMetric(value: string): value is (typeof NOTIFY_METRICS)[number] {
  return (NOTIFY_METRICS as readonly string[]).includes(value);
}
