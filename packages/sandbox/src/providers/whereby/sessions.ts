import type { MeetingCreate, RoleName } from "@meetwire/whereby";
import { MINUTE } from "../time.ts";
import { FILE_DELAY_MS, isoTime } from "./state.ts";
import type { State, StoredMeeting, StoredSession, StoredVisit } from "./state.ts";

/** The people of the seed. Each has an id of the organization's own. */
export const PEOPLE = [
  { name: "Maya Lindqvist", externalId: "host-17" },
  { name: "Jules Moreau", externalId: "customer-2041" },
  { name: "Priya Nair", externalId: "customer-2042" },
  { name: "Ola Hansen", externalId: "customer-2043" },
] as const;

type Person = { readonly name: string; readonly externalId: string };

/** The longest session that is planned for a new meeting. */
const PLANNED_MS = 30 * MINUTE;

const AUTOMATIC = /^automatic/;

/** A session that takes place: a host, guests, and files if requested. */
export interface SessionPlan {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly people: readonly Person[];
  readonly recording?: "hosted" | "own" | undefined;
  readonly transcription?: "hosted" | "own" | undefined;
  readonly rating?: number | null;
  /** A person whose connection breaks and who joins again. */
  readonly interrupted?: boolean;
  /** Ids of samples. */
  readonly sample?: { readonly id: string; readonly participantIds: readonly string[]; readonly userId: string };
}

/** Plans the session of a new meeting: the host and a guest meet for the last half hour of it. */
export function planSession(state: State, meeting: StoredMeeting, { recording, liveTranscription }: Partial<MeetingCreate>, now: number): void {
  const starts = (trigger: string | null | undefined) => AUTOMATIC.test(trigger ?? "");
  const place = (destination: { readonly provider: string } | null | undefined) => (destination?.provider === "s3" ? "own" : "hosted");
  addSession(state, meeting, {
    startsAt: Math.max(now + MINUTE, meeting.endsAt - PLANNED_MS),
    endsAt: Math.max(now + 2 * MINUTE, meeting.endsAt),
    people: PEOPLE.slice(0, 2),
    recording: recording?.type === "cloud" && starts(recording.startTrigger) ? place(recording.destination) : undefined,
    transcription: liveTranscription && starts(liveTranscription.startTrigger) ? place(liveTranscription.destination) : undefined,
  });
}

/** Adds a session with its visits and files. */
export function addSession(state: State, meeting: StoredMeeting, plan: SessionPlan): StoredSession {
  const { startsAt, endsAt, people, sample } = plan;
  const visits = people.flatMap((person, index): StoredVisit[] => {
    const role: RoleName = index === 0 ? "host" : meeting.isLocked ? "granted_visitor" : "visitor";
    // The host waits. The session starts with the second person, and the others come a little later.
    const joinedAt = index === 0 ? startsAt - MINUTE / 2 : startsAt + (index - 1) * 20_000;
    const ids = {
      participantId: sample?.participantIds[index] ?? state.sequence.uuid(),
      deviceId: state.sequence.uuid(),
      userId: index === 0 && sample ? sample.userId : state.sequence.uuid(),
    };
    const base = { ...ids, ...person, role, knockedAt: index > 0 && meeting.isLocked ? joinedAt - 15_000 : undefined, joinedAt };
    const middle = startsAt + (endsAt - startsAt) / 2;
    if (index === 1 && plan.interrupted)
      return [
        { ...base, leftAt: middle },
        { ...base, participantId: state.sequence.uuid(), knockedAt: undefined, joinedAt: middle + MINUTE, leftAt: endsAt },
      ];
    return [{ ...base, leftAt: endsAt - index * 5_000 }];
  });
  const session: StoredSession = {
    id: sample?.id ?? state.sequence.uuid(),
    meetingId: meeting.id,
    roomName: meeting.roomName,
    startedAt: startsAt,
    endedAt: endsAt,
    visits,
    rating: plan.rating ?? null,
  };
  state.sessions.push(session);
  if (plan.recording) addRecording(state, session, plan.recording === "hosted");
  if (plan.transcription) addLiveTranscription(state, session, plan.transcription === "hosted");
  return session;
}

export function addRecording(state: State, session: StoredSession, isHosted: boolean, id = state.sequence.uuid()): void {
  state.recordings.set(id, {
    id,
    sessionId: session.id,
    filename: `${fileStem(session)}.mkv`,
    isHosted,
    deletedAt: undefined,
    startedAt: session.startedAt + 10_000,
    endedAt: session.endedAt,
    readyAt: session.endedAt + FILE_DELAY_MS,
  });
}

function addLiveTranscription(state: State, session: StoredSession, isHosted: boolean): void {
  const id = state.sequence.uuid();
  state.transcriptions.set(id, {
    id,
    sessionId: session.id,
    filename: `${fileStem(session)}.md`,
    isHosted,
    deletedAt: undefined,
    createdAt: session.startedAt + 10_000,
    type: "LIVE_TRANSCRIPTION",
    recordingId: undefined,
    readyAt: session.endedAt + FILE_DELAY_MS,
    error: undefined,
  });
}

/** The room's name and the start, as in Whereby's file names. */
export function fileStem({ roomName, startedAt }: StoredSession): string {
  return `${roomName.slice(1, 33)}-${isoTime(startedAt).slice(0, 19).replaceAll(":", "-")}Z`;
}

/** Ends the sessions of a meeting that is deleted, and forgets those that have not begun. */
export function cutSessions(state: State, { id }: StoredMeeting, now: number): void {
  const planned = state.sessions.filter((each) => each.meetingId === id && each.endedAt > now);
  for (const session of planned) {
    const files = [...state.recordings.values(), ...state.transcriptions.values()].filter(({ sessionId }) => sessionId === session.id);
    if (session.startedAt > now) {
      state.sessions.splice(state.sessions.indexOf(session), 1);
      for (const file of files) if (!state.recordings.delete(file.id)) state.transcriptions.delete(file.id);
      continue;
    }
    session.endedAt = now;
    for (const visit of session.visits) visit.leftAt = Math.min(visit.leftAt, now);
    for (const file of files) file.readyAt = Math.min(file.readyAt, now + FILE_DELAY_MS);
    for (const recording of state.recordings.values()) if (recording.sessionId === session.id) recording.endedAt = now;
  }
}

/** The people in a room after a moment. */
export function peopleAt({ visits }: StoredSession, time: number): StoredVisit[] {
  return visits.filter(({ joinedAt, leftAt }) => joinedAt <= time && leftAt > time);
}
