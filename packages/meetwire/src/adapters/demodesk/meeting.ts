import type { IncludedResource, MeetingAttributes, MeetingCreateAttributes, MeetingResponse, MeetingUpdateAttributes, User } from "@meetwire/demodesk";
import type { Meeting, MeetingChanges, MeetingInput, MeetingStatus, Person } from "../../meeting.ts";
import { nameOf } from "../../people.ts";
import { readOffset, writeTime } from "../../time.ts";
import type { Schedule } from "../../time.ts";

/** A meeting with the objects that it refers to: participants, users, recordings. */
export type DemodeskMeeting = Pick<MeetingResponse, "data" | "included">;

const STATUSES: Readonly<Record<string, MeetingStatus>> = {
  scheduled: "scheduled",
  // From here on a meeting cannot be cancelled any more.
  starting: "started",
  started: "started",
  ending: "started",
  ended: "ended",
  canceled: "cancelled",
};

export function readMeeting(raw: DemodeskMeeting, account: string, warnings: string[]): Meeting<DemodeskMeeting, "demodesk"> {
  const { id, attributes, relationships } = raw.data;
  const { start, end, offsetMinutes } = timesOf(attributes);
  return {
    provider: "demodesk",
    account,
    id: `${id}:${attributes.token}`,
    title: attributes.account,
    startsAt: writeTime(start, offsetMinutes),
    endsAt: writeTime(end, offsetMinutes),
    timeZone: attributes.timeZone,
    record: relationships?.recordings?.data.length ? true : undefined,
    status: STATUSES[attributes.status] ?? "unknown",
    joinUrl: attributes.link,
    host: readHost(raw),
    attendees: relationships?.participants?.data.map((each) => readParticipant(each.id, raw.included)) ?? [],
    warnings,
    raw,
  };
}

/** Demodesk writes the start with the offset of the meeting's zone. */
export function timesOf(attributes: MeetingAttributes): Schedule {
  const start = new Date(attributes.startDate);
  return { start, end: new Date(start.getTime() + attributes.duration * 1000), offsetMinutes: readOffset(attributes.startDate) };
}

function readHost({ data: { attributes, relationships }, included }: DemodeskMeeting): Person | undefined {
  const id = relationships?.user?.data?.id;
  const user = included?.find((each): each is User => each.type === "users" && each.id === id)?.attributes;
  const host = {
    id,
    email: user?.email ?? undefined,
    name: nameOf(user) ?? nameOf({ firstName: attributes.userFirstName, lastName: attributes.userLastName }),
  };
  return Object.values(host).some((each) => each !== undefined) ? host : undefined;
}

/** A participant, of whom Demodesk tells the name and no address. */
function readParticipant(id: string, included: readonly IncludedResource[] = []): Person {
  const found = included.find((each) => each.type === "participants" && each.id === id);
  return { id, name: found?.type === "participants" ? (found.attributes.fullName ?? undefined) : undefined };
}

type Input = MeetingInput<Partial<MeetingCreateAttributes>> | MeetingChanges<Partial<MeetingUpdateAttributes>>;

/** Writes a meeting or its changes, with the times where they are given. */
export function writeMeeting(input: Input, schedule: Schedule | undefined): { attributes: MeetingUpdateAttributes; warnings: string[] } {
  const { title, timeZone, description, attendees = [], record } = input;
  return {
    attributes: {
      account: title,
      startDate: schedule && writeTime(schedule.start, schedule.offsetMinutes),
      duration: schedule && Math.round((schedule.end.getTime() - schedule.start.getTime()) / 1000),
      timeZone,
      ...input.native,
    },
    warnings: [
      ...(attendees.length > 0 ? ["Demodesk invites nobody through its API: the attendees were left out, send them joinUrl"] : []),
      ...(description === undefined ? [] : ["Demodesk takes no description: it was left out"]),
      ...(record === undefined ? [] : ["Demodesk's API does not set whether a meeting is recorded: its event type does"]),
    ],
  };
}
