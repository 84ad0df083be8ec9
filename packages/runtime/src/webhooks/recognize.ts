import { InvalidInputError } from "../errors.ts";
import { hasValues, readAt } from "../read-at.ts";
import { parseJson } from "../send/read.ts";

/** How a webhook's payload is recognized: by the properties it has, and by the values that only it has. */
export interface WebhookPattern {
  /** Properties that it has to have, by path. Default: none. */
  readonly required?: readonly string[];
  /** Values that it has to have, by the path of the property that holds them. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Values that a property has to have if it is there, by path. */
  readonly valuesIfPresent?: Readonly<Record<string, unknown>>;
  /** Values that make it more likely, by path. Other values do not rule it out: the provider may add some. */
  readonly likely?: Readonly<Record<string, readonly unknown[]>>;
  /** Properties that it may have. */
  readonly optional?: readonly string[];
  /** It is sent as a form. By name, the fields that are not texts. */
  readonly form?: Readonly<Record<string, FieldKind>>;
  /** It is a list. It matches if an item matches one of these patterns, or if it is empty. */
  readonly items?: WebhookPattern | readonly WebhookPattern[];
}

/** A field of a form: a number, a boolean, JSON, or a list of texts, of numbers and so on. */
export type FieldKind = "number" | "boolean" | "json" | "list" | "number list" | "boolean list" | "json list";

/** The events of a provider, by name. A list holds alternatives. */
export type WebhookPatterns = Readonly<Record<string, WebhookPattern | readonly WebhookPattern[]>>;

/** A webhook that does not match a known event. */
export interface UnknownWebhook {
  event: "unknown";
  payload: unknown;
}

/** Finds the event of a payload: the one whose pattern matches most of it. If no event matches, that is not an error: the payload arrives as `unknown`. */
export function recognize(patterns: WebhookPatterns, payload: unknown, expected: string | undefined): { event: string; payload: unknown } {
  const evidence = new Map(Object.keys(patterns).map((name) => [name, weighBest(payload, patterns[name]!)]));
  const found = (event: string) => ({ event, payload: readFields(payload, Object.hasOwn(patterns, event) ? alternativesOf(patterns[event]!)[0] : undefined) });
  if (expected !== undefined) return found((evidence.get(expected) ?? -1) >= 0 ? expected : "unknown");
  // A pattern without required properties would match everything.
  const most = Math.max(1, ...evidence.values());
  const events = [...evidence].flatMap(([name, weight]) => (weight === most ? [name] : []));
  if (events.length > 1) {
    // A newer value tells it from all of them.
    if (events.every((name) => alternativesOf(patterns[name]!).every((each) => isUnlikely(payload, each)))) return found("unknown");
    throw new InvalidInputError(`the payload is the same for ${events.join(" and ")}: register an address for each, and say which it is with { event }`);
  }
  return found(events[0] ?? "unknown");
}

/** Whether a property has a value that the pattern does not know. */
function isUnlikely(payload: unknown, { likely = {}, items }: WebhookPattern): boolean {
  if (items) return Array.isArray(payload) && payload.some((item) => alternativesOf(items).every((each) => isUnlikely(item, each)));
  return Object.keys(likely).some((path) => readAt(payload, path) !== undefined && !likely[path]!.includes(readAt(payload, path)));
}

/** A payload with the fields of a form as the spec has them: the form itself only has texts, and a list of one looks like a text. */
function readFields(payload: unknown, pattern: WebhookPattern | undefined): unknown {
  if (!pattern?.form || typeof payload !== "object" || payload === null) return payload;
  const { form } = pattern;
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]: [string, unknown]) => {
      const kind = Object.hasOwn(form, name) ? form[name]! : "";
      const values = [value].flat().map((each) => readField(each, kind.split(" ")[0]!));
      return [name, kind.endsWith("list") ? values : kind === "" ? value : values[0]];
    }),
  );
}

/** Returns the text itself if it is not of its kind. */
function readField(value: unknown, kind: string): unknown {
  if (typeof value !== "string") return value;
  if (kind === "number") return value.trim() === "" || Number.isNaN(Number(value)) ? value : Number(value);
  if (kind === "boolean") return value === "true" || (value === "false" ? false : value);
  return kind === "json" ? parseJson(value) : value;
}

/** Whether one of the events is sent as a form. */
export function takesForm(patterns: WebhookPatterns): boolean {
  return Object.values(patterns).some((each) => alternativesOf(each).some(({ form }) => form));
}

function alternativesOf(pattern: WebhookPattern | readonly WebhookPattern[]): readonly WebhookPattern[] {
  return [pattern].flat() as readonly WebhookPattern[];
}

function weighBest(payload: unknown, pattern: WebhookPattern | readonly WebhookPattern[]): number {
  return Math.max(...alternativesOf(pattern).map((each) => weigh(payload, each)));
}

/** How well a payload matches a pattern; -1 if it does not. A value counts more than any number of properties. */
function weigh(given: unknown, pattern: WebhookPattern): number {
  const { required = [], values = {}, valuesIfPresent = {}, likely = {}, optional = [], items } = pattern;
  if (items) {
    if (!Array.isArray(given)) return -1;
    const most = given.reduce<number>((best, item) => Math.max(best, weighBest(item, items)), given.length === 0 ? 0 : -1);
    return most < 0 ? -1 : most + 1;
  }
  const payload = readFields(given, pattern);
  const has = (path: string) => Object.hasOwn(Object(payload) as object, path) || readAt(payload, path) !== undefined;
  const present = Object.keys(valuesIfPresent).filter(has);
  if (!required.every(has) || !hasValues(payload, values)) return -1;
  if (!present.every((path) => readAt(payload, path) === valuesIfPresent[path])) return -1;
  const matched = Object.keys(likely).filter((path) => likely[path]!.includes(readAt(payload, path)));
  return (Object.keys(values).length + present.length + matched.length) * 1e6 + required.length * 1e3 + optional.filter(has).length;
}
