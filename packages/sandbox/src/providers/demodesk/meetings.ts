import type { IncludedResource, Meeting, MeetingStatus } from "@meetwire/demodesk";
import type { State, StoredMeeting, StoredUser } from "./state.ts";
import { writeInZone } from "./time.ts";

const MINUTE = 60_000;
/** The start is set off this long before the appointed time: from then on a meeting cannot be cancelled. */
const STARTING_MS = 2 * MINUTE;
/** This long after its end a meeting is still being shut down. */
const ENDING_MS = MINUTE;
/** This long after the end of a meeting the recording is there, and its transcript. */
const UPLOADED_MS = 2 * MINUTE;
const TRANSCRIBED_MS = 5 * MINUTE;

export function endOf({ startsAt, duration }: StoredMeeting): number {
  return startsAt + duration * 1000;
}

/** Where a meeting is in its life, by the clock. */
export function statusOf(meeting: StoredMeeting, now: number): MeetingStatus {
  if (meeting.canceledAt !== undefined) return "canceled";
  if (now < meeting.startsAt - STARTING_MS) return "scheduled";
  if (now < meeting.startsAt) return "starting";
  if (now < endOf(meeting)) return "started";
  return now < endOf(meeting) + ENDING_MS ? "ending" : "ended";
}

/** When the recording of a meeting is uploaded; nothing where none is made. */
export function uploadedAt(meeting: StoredMeeting): number | undefined {
  return meeting.recording && meeting.canceledAt === undefined ? endOf(meeting) + UPLOADED_MS : undefined;
}

/** When the transcript of a meeting is finished; nothing where there will be none. */
export function transcribedAt(meeting: StoredMeeting): number | undefined {
  return meeting.recording && meeting.canceledAt === undefined ? endOf(meeting) + TRANSCRIBED_MS : undefined;
}

/** Where participants join. */
export function linkOf({ token }: StoredMeeting): string {
  return `https://demodesk.com/${token}`;
}

/** A meeting as it is answered alone. */
export function describeMeeting(meeting: StoredMeeting, now: number): Meeting {
  const status = statusOf(meeting, now);
  const running = status === "started" || status === "ending" || status === "ended";
  const { id, userId, participants } = meeting;
  return {
    id,
    type: "demos",
    attributes: {
      ...describeInShort(meeting, now),
      locale: meeting.locale,
      countryCode: meeting.countryCode,
      timeZone: meeting.timeZone,
      setupPhone: meeting.setupPhone,
      twilioPhone: null,
      createdAt: new Date(meeting.createdAt).toISOString(),
      updatedAt: new Date(meeting.updatedAt).toISOString(),
      controlUrl: running ? `https://aws-eu-central-1.demodesk.com/api/v1/renderers/${meeting.token.toLowerCase()}` : null,
    },
    relationships: {
      user: { data: { id: userId, type: "users" } },
      participants: { data: participants.map((each) => ({ id: each.id, type: "participants" })) },
    },
  };
}

/** A meeting as lists have it: fewer attributes and more relationships. */
export function describeInList(meeting: StoredMeeting, { users }: State, now: number): Meeting {
  const user = users.get(meeting.userId);
  const { id, bookerId, participants, playbook, eventType } = meeting;
  return {
    id,
    type: "demos",
    attributes: { ...describeInShort(meeting, now), userFirstName: user?.firstName ?? null, userLastName: user?.lastName ?? null },
    relationships: {
      user: { data: user ? { id: user.id, type: "users" } : null },
      booker: { data: users.has(bookerId) ? { id: bookerId, type: "users" } : null },
      participants: { data: participants.map((each) => ({ id: each.id, type: "participants" })) },
      demoType: { data: playbook ? { id: playbook.id, type: "demoTypes" } : null },
      demoTemplate: { data: eventType ? { id: eventType.id, type: "demoTemplates" } : null },
      recordings: { data: recordingsOf(meeting, now) },
      scheduledShadowUsers: { data: [] },
    },
  };
}

function describeInShort(meeting: StoredMeeting, now: number) {
  const { name, token, startsAt, duration, timeZone } = meeting;
  return { status: statusOf(meeting, now), account: name, token, link: linkOf(meeting), startDate: writeInZone(startsAt, timeZone), duration };
}

/** What goes into `included` for a meeting that is answered alone: the participants. */
export function describeParticipants({ participants }: StoredMeeting): IncludedResource[] {
  return participants.map(({ id, kind, firstName, lastName }) => ({
    id,
    type: "participants",
    attributes: { kind, firstName, lastName, fullName: [firstName, lastName].filter(Boolean).join(" ") || null },
  }));
}

/** What goes into `included` for a list: everything that its meetings refer to, once. */
export function describeReferences(meetings: readonly StoredMeeting[], { users }: State, now: number): IncludedResource[] {
  const all = meetings.flatMap((meeting): IncludedResource[] => [
    ...describeParticipants(meeting),
    ...[meeting.userId, meeting.bookerId].flatMap((id) => describeUser(users.get(id))),
    ...(meeting.playbook ? [{ id: meeting.playbook.id, type: "demoTypes" as const, attributes: { name: meeting.playbook.name } }] : []),
    ...(meeting.eventType ? [{ id: meeting.eventType.id, type: "demoTemplates" as const, attributes: { name: meeting.eventType.name } }] : []),
    ...recordingsOf(meeting, now),
  ]);
  return [...new Map(all.map((each) => [`${each.type} ${each.id}`, each])).values()];
}

export function describeUser(user: StoredUser | undefined) {
  if (!user) return [];
  const { id, firstName, lastName, email, locale } = user;
  return [{ id, type: "users" as const, attributes: { firstName, lastName, email, locale } }];
}

/** The recordings that are there by now. No answer says more of them than that. */
function recordingsOf(meeting: StoredMeeting, now: number) {
  const { recording } = meeting;
  return recording && now >= (uploadedAt(meeting) ?? Infinity) ? [{ id: recording.id, type: "recordings" as const }] : [];
}
