import { InvalidInputError } from "../errors.ts";
import { readAt } from "../read-at.ts";

/** How a webhook's payload is recognized: by the properties it has, and by the values that only it has. */
export interface WebhookPattern {
  /** Paths of the properties that it has to have. */
  readonly required: readonly string[];
  /** Values by the path of the property that holds them. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** The events of a provider, by name. */
export type WebhookPatterns = Readonly<Record<string, WebhookPattern>>;

/** A webhook that matches none of the known events. */
export interface UnknownWebhook {
  event: "unknown";
  payload: unknown;
}

/** Says which event a payload is of. One that matches no event is not an error: it arrives as `unknown`, whole. */
export function recognize(patterns: WebhookPatterns, payload: unknown, expected: string | undefined): { event: string; payload: unknown } {
  const events = Object.keys(patterns).filter((name) => matches(payload, patterns[name]!));
  if (expected !== undefined) return { event: events.includes(expected) ? expected : "unknown", payload };
  if (events.length > 1) {
    throw new InvalidInputError(`the payload is the same for ${events.join(" and ")}: register an address for each, and say which it is with { event }`);
  }
  return { event: events[0] ?? "unknown", payload };
}

function matches(payload: unknown, { required, values }: WebhookPattern): boolean {
  return required.every((path) => readAt(payload, path) !== undefined) && hasValues(payload, values);
}

/** Whether a payload has all of these values, by path. */
export function hasValues(payload: unknown, values: Readonly<Record<string, unknown>> = {}): boolean {
  return Object.entries(values).every(([path, value]) => readAt(payload, path) === value);
}
