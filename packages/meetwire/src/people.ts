import type { Person } from "./meeting.ts";

/** A first and a last name as one, as far as they are there. */
export function nameOf({ firstName, lastName }: Names = {}): string | undefined {
  return [firstName, lastName].filter(Boolean).join(" ") || undefined;
}

export interface Names {
  readonly firstName?: string | null | undefined;
  readonly lastName?: string | null | undefined;
}

/** An attendee as a person: a text is an email address. */
export function readPerson(attendee: string | Person): Person {
  return typeof attendee === "string" ? { email: attendee } : attendee;
}
