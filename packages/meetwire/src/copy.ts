import { InvalidInputError } from "@meetwire/runtime";
import type { CallOptions } from "@meetwire/runtime";
import type { Meeting, MeetingInput, Person } from "./meeting.ts";

/** A meeting on another account, and what of the original it lacks. */
export interface CopiedMeeting<Item extends Meeting = Meeting> {
  meeting: Item;
  /** What could not be carried over, a sentence each. Empty where the copy has all of it. */
  lost: string[];
}

/** Schedules a meeting again on another account. */
export async function copyMeeting<Item extends Meeting>(
  original: Meeting,
  account: { readonly name: string; readonly provider: string; readonly meetings: { create(input: MeetingInput, options?: CallOptions): Promise<Item> } },
  options?: CallOptions,
): Promise<CopiedMeeting<Item>> {
  const { provider, title, startsAt, endsAt, timeZone, description, record, status, host, joinUrl } = original;
  if (status === "cancelled") throw new InvalidInputError(`"${title}" was cancelled: there is nothing to copy`);
  const attendees: Person[] = [];
  const lost: string[] = [];
  for (const { id, email, name } of original.attendees) {
    // An identifier means nothing on another platform: there, only an email address reaches somebody.
    const person = { id: provider === account.provider ? id : undefined, email, name };
    if (person.id ?? email) attendees.push(person);
    else lost.push(`${name ?? `user ${id}`} was not invited: ${provider} gives no email address`);
  }
  const meeting = await account.meetings.create({ title, startsAt, endsAt, timeZone, description, record, attendees }, options);
  // What its provider says itself, and what shows by looking at it.
  lost.push(...meeting.warnings);
  for (const field of ["startsAt", "endsAt"] as const) {
    if (Date.parse(meeting[field]) !== Date.parse(original[field])) lost.push(`${field} is ${meeting[field]} instead of ${original[field]}`);
  }
  for (const field of ["timeZone", "record"] as const) {
    if (original[field] !== undefined && meeting[field] !== original[field]) lost.push(`${field} was not kept: it was ${original[field]}`);
  }
  if (host && provider !== meeting.provider) lost.push("its host is the account's user");
  if (joinUrl && joinUrl !== meeting.joinUrl) lost.push(`the link ${joinUrl} leads to the original: send people the new one`);
  return { meeting, lost };
}
