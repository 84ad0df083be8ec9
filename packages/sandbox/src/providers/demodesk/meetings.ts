import type { IncludedResource, Meeting, MeetingStatus } from "@meetwire/demodesk";
import { MINUTE } from "../time.ts";
import type { State, StoredMeeting, StoredUser } from "./state.ts";
import { writeInZone } from "./time.ts";

/** How long before its time a meeting is `starting`. From then on, it cannot be cancelled. */
const STARTING_MS = 2 * MINUTE;
/** How long after its end a meeting is `ending`. */
const ENDING_MS = MINUTE;
/** How long after the end of a meeting its recording and its transcript are ready. */
const UPLOADED_MS = 2 * MINUTE;
const TRANSCRIBED_MS = 5 * MINUTE;

export function endOf({ startsAt, duration }: StoredMeeting): number {
  return startsAt + duration * 1000;
}

/** The state of a meeting, by the clock. */
export function statusOf(meeting: StoredMeeting, now: number): MeetingStatus {
  if (meeting.canceledAt !== undefined) return "canceled";
  if (now < meeting.startsAt - STARTING_MS) return "scheduled";
  if (now < meeting.startsAt) return "starting";
  if (now < endOf(meeting)) return "started";
  return now < endOf(meeting) + ENDING_MS ? "ending" : "ended";
}

/** When the recording of a meeting is uploaded; `undefined` if the meeting is not recorded. */
export function uploadedAt(meeting: StoredMeeting): number | undefined {
  return meeting.recording && meeting.canceledAt === undefined ? endOf(meeting) + UPLOADED_MS : undefined;
}

/** When the transcript of a meeting is finished; `undefined` if the meeting is not recorded. */
export function transcribedAt(meeting: StoredMeeting): number | undefined {
  return meeting.recording && meeting.canceledAt === undefined ? endOf(meeting) + TRANSCRIBED_MS : undefined;
}

/** The link to join. */
export function linkOf({ token }: StoredMeeting): string {
  return `https://demodesk.com/${token}`;
}

/** A meeting in the response that reads one meeting. */
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

/** A meeting in a list, with fewer attributes and more relationships. */
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

/** The `included` objects of one meeting: its participants. */
export function describeParticipants({ participants }: StoredMeeting): IncludedResource[] {
  return participants.map(({ id, kind, firstName, lastName }) => ({
    id,
    type: "participants",
    attributes: { kind, firstName, lastName, fullName: [firstName, lastName].filter(Boolean).join(" ") || null },
  }));
}

/** The `included` objects of a list: all objects that its meetings refer to, once each. */
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

/** The recordings that are ready. Responses have only their ids. */
function recordingsOf(meeting: StoredMeeting, now: number) {
  const { recording } = meeting;
  return recording && now >= (uploadedAt(meeting) ?? Infinity) ? [{ id: recording.id, type: "recordings" as const }] : [];
}
