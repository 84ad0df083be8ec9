import { SandboxError } from "../../sandbox-error.ts";
import type { DueEventsContext, WebhookContext } from "../provider.ts";
import { keyOf } from "./recordings.ts";
import { countAtOnce, isInside, seconds } from "./state.ts";
import type { BatchJob, Session, State, StoredRecording, StoredRoom, StoredStream, StoredTranscript, Visit } from "./state.ts";

type Context = WebhookContext<State>;

/** A delivery. Its id stays the same when it is repeated, because a delivery is built once. */
export function buildEvent(event: string, context: Context): object {
  const build = BUILDERS[event] ?? BUILDERS[event.split(".")[0]!]!;
  const payload = build(context, event);
  const about = context.about ?? (Object.values(payload).find((value) => typeof value === "string") as string);
  return { version: "1.0.0", type: event, id: `${event}-${idOf(about)}-${context.now}`, payload, event_ts: context.now / 1000 };
}

function idOf(about: string): string {
  return about.startsWith("{") ? (JSON.parse(about) as { id: string }).id : about;
}

const BUILDERS: Readonly<Record<string, (context: Context, event: string) => object>> = {
  "meeting.started": (context) => {
    const { startedAt, id, room } = findSession(context);
    return { start_ts: seconds(startedAt), meeting_id: id, room };
  },
  "meeting.ended": (context) => {
    const { startedAt, endsAt, id, room } = findSession(context);
    return { start_ts: seconds(startedAt), end_ts: seconds(Math.min(endsAt, context.now)), meeting_id: id, room };
  },
  "participant.joined": (context) => writePerson(findVisit(context)),
  "participant.left": (context) => leave(context),
  "waiting-participant.joined": (context) => writeWaiting(findVisit(context)),
  "waiting-participant.left": (context) => ({ ...writeWaiting(findVisit(context)), duration: 12 }),
  "recording.started": (context) => {
    const { id, layout, startedBy, instanceId, startedAt } = findRecording(context);
    return { recording_id: id, action: "start-cloud-recording", layout, started_by: startedBy, instance_id: instanceId, start_ts: seconds(startedAt) };
  },
  "recording.ready-to-download": (context) => {
    const recording = findRecording(context);
    const { type, id, room, startedAt, stopsAt, maxParticipants } = recording;
    return {
      type,
      recording_id: id,
      room_name: room,
      start_ts: seconds(startedAt),
      status: "finished",
      max_participants: maxParticipants,
      duration: seconds(Math.min(stopsAt, context.now) - startedAt),
      s3_key: keyOf(recording, context.state),
    };
  },
  "recording.error": (context) => {
    const { instanceId, room } = findRecording(context);
    return { action: "clourd-recording-err", error_msg: "the worker ended", instance_id: instanceId, room_name: room, timestamp: seconds(context.now) };
  },
  "streaming.error": (context) => {
    const { instanceId, room } = findStream(context);
    return {
      timestamp: seconds(context.now),
      instance_id: instanceId,
      error_message: "the target rejected the stream",
      room_name: room,
      domain_id: context.state.domain.id,
    };
  },
  "streaming.ended": (context) => ({ timestamp: seconds(context.now), instance_id: findStream(context).instanceId, domain_id: context.state.domain.id }),
  streaming: (context) => {
    const { instanceId, layout } = findStream(context);
    return { timestamp: seconds(context.now), instance_id: instanceId, domain_id: context.state.domain.id, layout };
  },
  "transcript.started": (context) => {
    const transcript = findTranscript(context);
    return {
      ...writeTranscript(transcript, context),
      info: { instanceId: transcript.instanceId },
      max_participants: countAtOnce(sessionOf(transcript, context).visits),
      status: "t_in_progress",
    };
  },
  "transcript.error": (context) => {
    const transcript = findTranscript(context);
    const { instanceId, startedAt, stopsAt } = transcript;
    return {
      ...writeTranscript(transcript, context),
      info: { instanceId, startTs: seconds(startedAt), endTs: seconds(Math.min(stopsAt, context.now)) },
      max_participants: countAtOnce(sessionOf(transcript, context).visits),
      status: "t_error",
      error: "Failed to upload Vtt",
    };
  },
  "transcript.ready-to-download": (context) => ({
    ...writeTranscript(findTranscript(context), context),
    status: "t_finished",
    domain_id: context.state.domain.id,
  }),
  "batch-processor.job-finished": (context) => {
    const { id, preset, recordingId } = findJob(context, false);
    const file = (format: string, name: string) => ({ format, s3Config: { bucket: "nordlys-batch", key: `${id}/${name}`, region: "eu-central-1" } });
    return {
      id,
      preset,
      status: "finished",
      input: { sourceType: "recordingId", recordingId, language: "en" },
      output: { transcription: [file("txt", "transcript.txt")], summary: file("txt", "summary.txt") },
    };
  },
  "batch-processor.error": (context) => {
    const { id, preset, recordingId } = findJob(context, true);
    return { id, preset, status: "error", input: { sourceType: "recordingId", recordingId, language: "en" }, error: "the recording has no audio" };
  },
  "dialout.error": (context) => {
    const { caller_id: _caller, destination: _destination, ...rest } = writeDialout(context) as Record<string, unknown>;
    return { ...rest, error_msg: "the number is busy" };
  },
  dialout: (context) => writeDialout(context),
  "dialin.ready": (context) => {
    const room = findDialinRoom(context);
    return {
      timestamp: seconds(context.now),
      domain_id: context.state.domain.id,
      room: room.name,
      sip_endpoint: `sip:${room.sipUser}0@${context.state.domain.name}.sip.example`,
    };
  },
  "dialin.warning": (context) => writeDialinProblem(context, "the codec was changed"),
  "dialin.error": (context) => writeDialinProblem(context, "the room is full"),
  dialin: (context) => {
    const [visit, { room }] = findCall(context, "in");
    return {
      timestamp: seconds(context.now),
      session_id: visit.participantId,
      sip_from: visit.call?.endpoint ?? "sip:caller@pbx.example",
      domain_id: context.state.domain.id,
      room,
      display_name: visit.userName ?? "Caller",
      sip_headers: { "X-Campaign": "spring" },
    };
  },
  calltransfer: (context, event) => {
    const given = context.about?.startsWith("{") ? (JSON.parse(context.about) as { id: string; to: string; from: string; isRefer: boolean }) : undefined;
    const [visit, session] = given ? findVisit({ ...context, about: given.id }) : findCall(context, "out");
    const isStart = /triggered|initiated/.test(event);
    return {
      domain_id: context.state.domain.id,
      room: session.room,
      timestamp: seconds(context.now),
      session_id: visit.participantId,
      mtg_session_id: session.id,
      to_endpoint: given?.to ?? "+12025550145",
      from_endpoint: given?.from ?? visit.call?.endpoint ?? "",
      ...(isStart && { is_sip_refer: given?.isRefer ?? false }),
    };
  },
};

/** The events that no request causes: people join and leave, and sessions end with everything that runs in them. */
export function listDueEvents({ state, from, to }: DueEventsContext<State>): { readonly event: string; readonly about: string }[] {
  const due = (time: number) => from < time && time <= to;
  const found: { at: number; event: string; about: string }[] = [];
  for (const { id, startedAt, endsAt, visits } of state.sessions) {
    if (due(startedAt)) found.push({ at: startedAt, event: "meeting.started", about: id });
    for (const { participantId, joinedAt, leftAt } of visits) {
      if (due(joinedAt)) found.push({ at: joinedAt, event: "participant.joined", about: participantId });
      if (due(leftAt)) found.push({ at: leftAt, event: "participant.left", about: participantId });
    }
    if (due(endsAt)) found.push({ at: endsAt, event: "meeting.ended", about: id });
  }
  for (const { instanceId, stopsAt } of state.streams) if (due(stopsAt)) found.push({ at: stopsAt, event: "streaming.ended", about: instanceId });
  for (const { id, stopsAt } of state.recordings) if (due(stopsAt)) found.push({ at: stopsAt, event: "recording.ready-to-download", about: id });
  for (const { id, stopsAt, isStored } of state.transcripts)
    if (isStored && due(stopsAt)) found.push({ at: stopsAt, event: "transcript.ready-to-download", about: id });
  return found.toSorted((left, right) => left.at - right.at).map(({ event, about }) => ({ event, about }));
}

function leave(context: Context): object {
  const found = findVisit(context);
  const [{ joinedAt, leftAt }] = found;
  return { ...writePerson(found), duration: Math.round((Math.min(leftAt, context.now) - joinedAt) / 1000) };
}

function writePerson([visit, { room, endsAt }]: readonly [Visit, Session]): object {
  const { participantId, userId, userName, owner, joinedAt, permissions } = visit;
  return {
    joined_at: joinedAt / 1000,
    session_id: participantId,
    room,
    user_id: userId,
    user_name: userName,
    owner,
    networkQualityState: "good",
    will_eject_at: seconds(endsAt),
    permissions,
  };
}

function writeWaiting(found: readonly [Visit, Session]): object {
  return { ...writePerson(found), owner: false, networkQualityState: "unknown" };
}

function writeDialout(context: Context): object {
  const [visit, { room }] = findCall(context, "out");
  return {
    timestamp: seconds(context.now),
    session_id: visit.participantId,
    user_id: visit.userId,
    domain_id: context.state.domain.id,
    room,
    destination: visit.call?.endpoint ?? "+12025550123",
    caller_id: visit.call?.callerId ?? "+12097135126",
  };
}

function writeDialinProblem(context: Context, message: string): object {
  const [visit, { room }] = findCall(context, "in");
  return { timestamp: seconds(context.now), session_id: visit.participantId, domain_id: context.state.domain.id, room, error_msg: message };
}

function writeTranscript(transcript: StoredTranscript, context: Context): object {
  const { id, roomId, room, sessionId, startedAt, stopsAt } = transcript;
  const duration = seconds(Math.min(stopsAt, context.now) - startedAt);
  const people = sessionOf(transcript, context).visits.length;
  return {
    id,
    room_id: roomId,
    room_name: room,
    mtg_session_id: sessionId,
    duration,
    participant_minutes: Math.round((duration * people) / 60),
    out_params: null,
  };
}

function sessionOf({ sessionId }: { readonly sessionId: string }, { state }: Context): Session {
  return requireFound(
    state.sessions.find(({ id }) => id === sessionId),
    "session",
  );
}

function findSession({ state, about, now }: Context): Session {
  return requireFound(about === undefined ? state.sessions.findLast(({ endsAt }) => endsAt <= now) : state.sessions.find(({ id }) => id === about), "session");
}

/** The visit of a participant, or of anyone who is in the room now. */
function findVisit({ state, about, now }: Context): readonly [Visit, Session] {
  for (const session of state.sessions.toReversed()) {
    const visit = session.visits.find((each) => (about === undefined ? isInside(each, now) : each.participantId === about));
    if (visit) return [visit, session];
  }
  throw new SandboxError(404, `there is no participant ${about ?? ""}`);
}

/** A call of one direction: a participant's, or the latest one. */
function findCall(context: Context, direction: "in" | "out"): readonly [Visit, Session] {
  if (context.about !== undefined) return findVisit(context);
  for (const session of context.state.sessions.toReversed()) {
    const visit = session.visits.findLast(({ call }) => call?.direction === direction);
    if (visit) return [visit, session];
  }
  return findVisit(context);
}

function findRecording({ state, about, now }: Context): StoredRecording {
  return requireFound(
    about === undefined ? state.recordings.findLast(({ stopsAt }) => stopsAt <= now) : state.recordings.find(({ id }) => id === about),
    "recording",
  );
}

function findStream({ state, about }: Context): StoredStream {
  return requireFound(about === undefined ? state.streams.at(-1) : state.streams.findLast(({ instanceId }) => instanceId === about), "live stream");
}

function findTranscript({ state, about, now }: Context): StoredTranscript {
  return requireFound(
    about === undefined ? state.transcripts.findLast(({ stopsAt }) => stopsAt <= now) : state.transcripts.find(({ id }) => id === about),
    "transcript",
  );
}

function findJob({ state, about }: Context, failed: boolean): BatchJob {
  return requireFound(
    state.batchJobs.find((each) => (about === undefined ? each.failed === failed : each.id === about)),
    "batch job",
  );
}

function findDialinRoom({ state, about }: Context): StoredRoom {
  const rooms = [...state.rooms.values()];
  return requireFound(about === undefined ? rooms.find(({ properties }) => properties.sip !== undefined) : state.rooms.get(about), "room with dial-in");
}

function requireFound<Found>(found: Found | undefined, what: string): Found {
  if (found === undefined) throw new SandboxError(404, `there is no such ${what}`);
  return found;
}
