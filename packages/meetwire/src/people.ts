import type { Person } from "./meeting.ts";
import { textOf } from "./read.ts";

/** Joins a first and a last name. Either may be missing. */
export function nameOf({ firstName, lastName }: { firstName?: unknown; lastName?: unknown } = {}): string | undefined {
  return [firstName, lastName].flatMap((name) => textOf(name) ?? []).join(" ") || undefined;
}

/** Reads an attendee. A string is an email address. */
export function readPerson(attendee: string | Person): Person {
  return typeof attendee === "string" ? { email: attendee } : attendee;
}

/** Names a person in a message. */
export function describePerson({ name, email, id }: Person): string {
  return name ?? email ?? (id === undefined ? "a person without a name" : `user ${id}`);
}
