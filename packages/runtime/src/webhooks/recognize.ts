import { InvalidInputError } from "../errors.ts";
import { hasValues, readAt } from "../read-at.ts";

/** How a webhook's payload is recognized: by the properties it has, and by the values that only it has. */
export interface WebhookPattern {
  /** Properties that it has to have, by path. */
  readonly required: readonly string[];
  /** Values that it has to have, by the path of the property that holds them. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Values that a property has to have if it is there, by path. */
  readonly valuesIfPresent?: Readonly<Record<string, unknown>>;
  /** Values that speak for it, by path: a newer one does not speak against it. */
  readonly likely?: Readonly<Record<string, readonly unknown[]>>;
  /** Properties that it may have. */
  readonly optional?: readonly string[];
  /** Whether it is sent as a form. */
  readonly form?: true;
}

/** The events of a provider, by name. A list holds alternatives. */
export type WebhookPatterns = Readonly<Record<string, WebhookPattern | readonly WebhookPattern[]>>;

/** A webhook that does not match a known event. */
export interface UnknownWebhook {
  event: "unknown";
  payload: unknown;
}

/** Finds the event of a payload: the one whose pattern matches most of it. If no event matches, that is not an error: the payload arrives as `unknown`. */
export function recognize(patterns: WebhookPatterns, payload: unknown, expected: string | undefined): { event: string; payload: unknown } {
  const evidence = new Map(Object.keys(patterns).map((name) => [name, Math.max(...alternativesOf(patterns[name]!).map((each) => weigh(payload, each)))]));
  if (expected !== undefined) return { event: (evidence.get(expected) ?? -1) >= 0 ? expected : "unknown", payload };
  // A pattern without required properties would match everything.
  const most = Math.max(1, ...evidence.values());
  const events = [...evidence].flatMap(([name, weight]) => (weight === most ? [name] : []));
  if (events.length > 1) {
    throw new InvalidInputError(`the payload is the same for ${events.join(" and ")}: register an address for each, and say which it is with { event }`);
  }
  return { event: events[0] ?? "unknown", payload };
}

/** Whether one of the events is sent as a form. */
export function takesForm(patterns: WebhookPatterns): boolean {
  return Object.values(patterns).some((each) => alternativesOf(each).some(({ form }) => form));
}

function alternativesOf(pattern: WebhookPattern | readonly WebhookPattern[]): readonly WebhookPattern[] {
  return Array.isArray(pattern) ? (pattern as readonly WebhookPattern[]) : [pattern as WebhookPattern];
}

/** How much speaks for a pattern; -1 if something speaks against it. A value says more than any number of properties. */
function weigh(payload: unknown, { required, values = {}, valuesIfPresent = {}, likely = {}, optional = [] }: WebhookPattern): number {
  const has = (path: string) => Object.hasOwn(Object(payload) as object, path) || readAt(payload, path) !== undefined;
  const present = Object.keys(valuesIfPresent).filter(has);
  if (!required.every(has) || !hasValues(payload, values)) return -1;
  if (!present.every((path) => readAt(payload, path) === valuesIfPresent[path])) return -1;
  const matched = Object.keys(likely).filter((path) => likely[path]!.includes(readAt(payload, path)));
  return (Object.keys(values).length + present.length + matched.length) * 1e6 + required.length * 1e3 + optional.filter(has).length;
}
