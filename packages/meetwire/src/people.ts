import type { Person } from "./meeting.ts";

/** An attendee as a person: a text is an email address. */
export function readPerson(attendee: string | Person): Person {
  return typeof attendee === "string" ? { email: attendee } : attendee;
}
