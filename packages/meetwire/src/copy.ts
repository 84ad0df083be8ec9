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
  if (original.status === "cancelled") throw new InvalidInputError(`"${original.title}" was cancelled: there is nothing to copy`);
  const samePlatform = original.provider === account.provider;
  const invited = original.attendees.filter((person) => isReachable(person, samePlatform));
  const missed = original.attendees.filter((person) => !isReachable(person, samePlatform));
  const meeting = await account.meetings.create(
    {
      title: original.title,
      startsAt: original.startsAt,
      endsAt: original.endsAt,
      timeZone: original.timeZone,
      description: original.description,
      record: original.record,
      attendees: invited.map(({ id, email, name }) => (samePlatform ? { id, email, name } : { email, name })),
    },
    options,
  );
  return {
    meeting,
    lost: [...missed.map((person) => `${describe(person)} was not invited: ${original.provider} gives no email address`), ...describeLosses(original, meeting)],
  };
}

/** An identifier means nothing on another platform: there, only an email address reaches somebody. */
function isReachable({ id, email }: Person, samePlatform: boolean): boolean {
  return email !== undefined || (samePlatform && id !== undefined);
}

function describe({ name, id }: Person): string {
  return name ?? `user ${id}`;
}

/** What the copy has not, by looking at it, and what its provider says itself. */
function describeLosses(original: Meeting, copy: Meeting): string[] {
  const lost = [...copy.warnings];
  if (Date.parse(copy.startsAt) !== Date.parse(original.startsAt)) lost.push(`it starts at ${copy.startsAt} instead of ${original.startsAt}`);
  if (Date.parse(copy.endsAt) !== Date.parse(original.endsAt)) lost.push(`it ends at ${copy.endsAt} instead of ${original.endsAt}`);
  if (original.timeZone && copy.timeZone !== original.timeZone) lost.push(`its time zone, ${original.timeZone}, was not kept`);
  if (original.record !== undefined && copy.record !== original.record)
    lost.push(original.record ? "it will not be recorded" : "whether it is recorded is the provider's choice");
  if (original.host && original.provider !== copy.provider) lost.push("its host is the account's user");
  if (original.joinUrl && original.joinUrl !== copy.joinUrl) lost.push(`the link ${original.joinUrl} leads to the original: send people the new one`);
  return lost;
}
