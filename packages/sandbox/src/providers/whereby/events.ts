import { SandboxError } from "../../sandbox-error.ts";
import type { WebhookBuilder, WebhookContext } from "../provider.ts";
import { secondsOf, sessionOf } from "./files.ts";
import { SUBDOMAIN } from "./meetings.ts";
import { checksum } from "./pages.ts";
import { peopleAt } from "./sessions.ts";
import { exists, isoTime } from "./state.ts";
import type { State, StoredRecording, StoredSession, StoredTranscription, StoredVisit } from "./state.ts";

type Given = Pick<WebhookContext<State>, "state" | "now" | "about">;

/** Something that happens, with the id of its object and the data of the webhook. */
interface Happening {
  readonly event: string;
  readonly about: string;
  readonly at: number;
  readonly data: object;
}

/** A person gives up knocking a little after the last knock. */
const PATIENCE_MS = 10_000;

/** The name of a visit in `about`: a participant has a different id in each session. */
const visitId = ({ id }: StoredSession, { participantId }: StoredVisit) => `${id} ${participantId}`;

/** Everything that happens in the sandbox, in order of time. */
function listHappenings(state: State): Happening[] {
  const sessions = state.sessions.flatMap((session) => listOfSession(session));
  const recordings = [...state.recordings.values()].filter((each) => exists(each, each.readyAt)).map((each) => ofRecording(state, each));
  const transcriptions = [...state.transcriptions.values()].flatMap((each) => ofTranscription(state, each));
  return [...sessions, ...recordings, ...transcriptions].toSorted((left, right) => left.at - right.at);
}

function listOfSession(session: StoredSession): Happening[] {
  const room = { meetingId: session.meetingId, roomName: session.roomName, subdomain: SUBDOMAIN, roomSessionId: session.id };
  return [
    { event: "room.session.started", about: session.id, at: session.startedAt, data: room },
    { event: "room.session.ended", about: session.id, at: session.endedAt, data: room },
    ...session.visits.flatMap((visit): Happening[] => {
      const about = visitId(session, visit);
      const person = { ...room, displayName: visit.name, participantId: visit.participantId, metadata: null, externalId: visit.externalId };
      const joined = (at: number) => ({ ...person, roleName: visit.role, ...countClients(session, at), isDialIn: false });
      return [
        ...(visit.knockedAt === undefined ? [] : [{ event: "room.client.knocked", about, at: visit.knockedAt, data: person }]),
        { event: "room.client.joined", about, at: visit.joinedAt, data: joined(visit.joinedAt) },
        { event: "room.client.left", about, at: visit.leftAt, data: joined(visit.leftAt) },
      ];
    }),
  ];
}

function countClients(session: StoredSession, at: number) {
  const people = peopleAt(session, at);
  const numClientsByRoleName: Record<string, number> = {};
  for (const { role } of people) numClientsByRoleName[role] = (numClientsByRoleName[role] ?? 0) + 1;
  return { numClients: people.length, numClientsByRoleName };
}

function ofRecording(state: State, { id, filename, sessionId, readyAt }: StoredRecording): Happening {
  const { roomName } = sessionOf(state, sessionId);
  return { event: "recording.finished", about: id, at: readyAt, data: { filename, recordingId: id, roomName, status: "completed" } };
}

function ofTranscription(state: State, { id, sessionId, type, filename, isHosted, recordingId, createdAt, readyAt, error }: StoredTranscription): Happening[] {
  const { roomName, startedAt, endedAt } = sessionOf(state, sessionId);
  const common = { roomName, roomSessionId: sessionId, transcriptionId: id, type };
  const finished = {
    ...common,
    status: "ready",
    filename,
    storageType: isHosted ? "WHEREBY_HOSTED" : "SELF_HOSTED",
    durationInSeconds: secondsOf(startedAt, endedAt),
    ...(recordingId !== undefined && { recordingId }),
  };
  return [
    { event: "transcription.started", about: id, at: createdAt, data: { ...common, status: "in_progress" } },
    error === undefined
      ? { event: "transcription.finished", about: id, at: readyAt, data: finished }
      : { event: "transcription.failed", about: id, at: readyAt, data: { ...common, status: "failed", error } },
  ];
}

/** Two events are derived from others. */
const FOLLOWS: Readonly<Record<string, { readonly from: string; at(happening: Happening): Partial<Happening> }>> = {
  "room.client.knockCancelled": { from: "room.client.knocked", at: ({ at }) => ({ at: at + PATIENCE_MS }) },
  "assistant.requested": { from: "room.session.started", at: () => ({}) },
};

/** Builds the payload of an event: the latest one, or the one of an object. */
export function buildEvent(event: string): WebhookBuilder<State> {
  return (given) => {
    const { from, at } = FOLLOWS[event] ?? { from: event, at: () => ({}) };
    const found = find(given, from);
    const happening = { ...found, ...at(found) };
    return {
      // The same event has the same id.
      id: checksum(`${given.state.sequence.seed} ${event} ${happening.about}`, 64),
      apiVersion: "1.0",
      createdAt: isoTime(Math.min(happening.at, given.now)),
      type: event,
      data: happening.data,
    };
  };
}

function find({ state, now, about }: Given, event: string): Happening {
  const all = listHappenings(state).filter((each) => each.event === event && (about === undefined || each.about === about));
  const found = all.findLast(({ at }) => at <= now) ?? all[0];
  if (!found) throw new SandboxError(404, `there is no event for ${event}${about === undefined ? "" : `: ${about}`}`);
  return found;
}

/** The events in a time range that no request causes. The start of a requested transcription is sent immediately. */
export function listDueEvents(state: State, from: number, to: number): { event: string; about: string }[] {
  return listHappenings(state)
    .filter(
      ({ event, about, at }) => at > from && at <= to && !(event === "transcription.started" && state.transcriptions.get(about)?.recordingId !== undefined),
    )
    .map(({ event, about }) => ({ event, about }));
}
