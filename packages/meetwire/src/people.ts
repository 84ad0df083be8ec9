import type { Person } from "./meeting.ts";
import { textOf } from "./read.ts";

/** A first and a last name in one text; either may be missing. */
export function nameOf({ firstName, lastName }: { firstName?: unknown; lastName?: unknown } = {}): string | undefined {
  return [firstName, lastName].flatMap((name) => textOf(name) ?? []).join(" ") || undefined;
}

/** An attendee as a person: a text is an email address. */
export function readPerson(attendee: string | Person): Person {
  return typeof attendee === "string" ? { email: attendee } : attendee;
}

/** How to call a person in a message. */
export function describePerson({ name, email, id }: Person): string {
  return name ?? email ?? (id === undefined ? "somebody without a name" : `user ${id}`);
}
