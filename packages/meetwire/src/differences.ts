import type { Meeting, Person } from "./meeting.ts";
import { describePerson } from "./people.ts";

const FIELDS = ["title", "startsAt", "endsAt", "timeZone", "description", "record", "password", "visibility", "recurrence", "reference"] as const;

/** The part of a meeting that callers can set. */
export type WantedMeeting = Partial<Pick<Meeting, (typeof FIELDS)[number]>> & { readonly attendees?: readonly Person[] | undefined };

/** Compares a meeting with the request and describes each difference in a sentence that begins with the field. */
export function describeDifferences(wanted: WantedMeeting, got: Meeting): string[] {
  const found = FIELDS.flatMap((field) => {
    const value = wanted[field];
    if (value === undefined || isSame(field, value, got[field]) || (got[field] === undefined && isInRaw(value, got.raw))) return [];
    // Programs may log these sentences, so leave passwords out.
    if (got[field] === undefined || field === "password") return [`${field}: ${got.provider} did not keep it`];
    return [`${field}: ${got.provider} has ${JSON.stringify(got[field])} instead of ${JSON.stringify(value)}`];
  });
  return [...found, ...(wanted.attendees ?? []).flatMap((person) => describeLoss(person, got))];
}

function describeLoss(wanted: Person, { attendees, provider }: Meeting): string[] {
  const { id, email, name } = wanted;
  const found = attendees.find((each) => (email === undefined ? each.id === id : each.email?.toLowerCase() === email.toLowerCase()));
  if (!found) return [`attendees: ${provider} did not keep ${describePerson(wanted)}`];
  return name === undefined || name === found.name ? [] : [`attendees: ${provider} did not keep the name ${name} of ${email ?? `user ${id}`}`];
}

function isSame(field: (typeof FIELDS)[number], left: unknown, right: unknown): boolean {
  if (field === "recurrence") return partsOf(left) === partsOf(right);
  if (field !== "startsAt" && field !== "endsAt") return left === right;
  return Date.parse(String(left)) === Date.parse(String(right));
}

/** The parts of a rule in one spelling and order. */
function partsOf(rule: unknown): string {
  const parts = String(rule)
    .toUpperCase()
    .replace(/^RRULE:/, "")
    .split(";");
  return parts.toSorted().join(";");
}

/** Whether the provider's response contains a value that the adapter does not show. */
function isInRaw(value: unknown, raw: unknown): boolean {
  return typeof value === "string" && (JSON.stringify(raw) ?? "").includes(JSON.stringify(value).slice(1, -1));
}

/** The field that a warning or a loss is about. */
export function fieldOf(sentence: string): string {
  return sentence.split(":", 1)[0]!;
}
