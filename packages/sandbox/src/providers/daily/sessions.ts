import type {
  AppMessage,
  DialoutStart,
  DialoutStop,
  DialoutTones,
  Eject,
  InstanceReference,
  LiveStreamStart,
  LiveStreamUpdate,
  PermissionsUpdate,
  RecordingStart,
  RecordingUpdate,
  SessionDataUpdate,
  SipRefer,
  SipTransfer,
  TranscriptionStart,
  TranscriptionUpdate,
} from "@meetwire/daily";
import type { HandlerInput } from "../provider.ts";
import { endSession } from "./rooms.ts";
import { countAtOnce, findRoom, invalid, isInside, requireSession } from "./state.ts";
import type { Session, State, Visit } from "./state.ts";

type Given<Body = unknown> = HandlerInput<State, "key", { params: { readonly roomName: string }; body: Body }>;

/** In bytes. */
const MAX_MESSAGE = 4096;
const DEFAULT_SECONDS = 15_000;
const DEFAULT_LAYOUT = { preset: "default" };
/** The default instance of a command. */
const DEFAULT_INSTANCE = "c3df927c-f738-4471-a2b7-066fa7e95a6b";

// Daily responds with texts, not with booleans.
const SENT = { sent: "true" } as const;
const STATUS_SENT = { status: "sent" } as const;

export const sessionHandlers = {
  "rooms/sendAppMessage"({ state, params, body, now }: Given<AppMessage>) {
    const session = requireSession(state, params.roomName, now);
    const { data, recipient = "*" } = body;
    if (new TextEncoder().encode(JSON.stringify(data ?? {})).byteLength > MAX_MESSAGE) throw invalid("data must not be larger than 4 kB");
    if (recipient !== "*") requireVisit(session, recipient, now);
    return SENT;
  },
  "rooms/getSessionData": ({ state, params, now }: Given) => ({ data: requireSession(state, params.roomName, now).data }),
  "rooms/setSessionData"({ state, params, body, now }: Given<SessionDataUpdate>) {
    const session = requireSession(state, params.roomName, now);
    const { data = {}, mergeStrategy = "replace", keysToDelete = [] } = body;
    const merged: Record<string, unknown> = mergeStrategy === "replace" ? data : { ...session.data, ...data };
    session.data = mergeStrategy === "replace" ? merged : Object.fromEntries(Object.entries(merged).filter(([key]) => !keysToDelete.includes(key)));
    return SENT;
  },
  "rooms/eject"({ state, params, body, now, emit }: Given<Eject>) {
    const session = requireSession(state, params.roomName, now);
    const { ids = [], user_ids: userIds = [], ban = false } = body;
    const ejected = session.visits.filter(
      (each) => isInside(each, now) && (ids.includes(each.participantId) || (each.userId !== null && userIds.includes(each.userId))),
    );
    for (const visit of ejected) {
      visit.leftAt = now;
      emit("participant.left", visit.participantId);
    }
    if (ban) findRoom(state, params.roomName).banned.push(...userIds);
    if (ejected.length > 0 && !session.visits.some((each) => isInside(each, now))) endSession(state, session, now, emit);
    return { ejectedIds: ejected.map(({ participantId }) => participantId) };
  },
  "rooms/updatePermissions"({ state, params, body, now }: Given<PermissionsUpdate>) {
    const session = requireSession(state, params.roomName, now);
    const changes = Object.entries(body.data ?? {});
    for (const [id] of changes) if (id !== "*") requireVisit(session, id, now);
    for (const [id, permissions] of changes)
      for (const visit of session.visits)
        if (id === "*" || visit.participantId === id) visit.permissions = { ...visit.permissions, ...(permissions as Visit["permissions"]) };
    return STATUS_SENT;
  },

  "rooms.recordings/start"({ state, params, body, now, emit }: Given<RecordingStart | undefined>) {
    const session = requireSession(state, params.roomName, now);
    const { type = "cloud", instanceId = DEFAULT_INSTANCE, layout = DEFAULT_LAYOUT, maxDuration = DEFAULT_SECONDS } = body ?? {};
    requireFree(state.recordings, session, instanceId, now, "recording");
    const id = state.sequence.uuid();
    state.recordings.push({
      id,
      room: session.room,
      sessionId: session.id,
      type,
      instanceId,
      startedBy: session.visits.find(({ owner }) => owner)?.participantId,
      startedAt: now,
      stopsAt: Math.min(session.endsAt, now + maxDuration * 1000),
      layout,
      maxParticipants: countAtOnce(session.visits),
    });
    emit("recording.started", id);
    return STATUS_SENT;
  },
  "rooms.recordings/update"({ state, params, body, now }: Given<RecordingUpdate>) {
    const session = requireSession(state, params.roomName, now);
    const recording = requireRunning(state.recordings, session, body.instanceId, now, "recording");
    recording.layout = body.layout ?? recording.layout;
    return STATUS_SENT;
  },
  "rooms.recordings/stop"({ state, params, now, emit }: Given) {
    const session = requireSession(state, params.roomName, now);
    const recording = requireRunning(state.recordings, session, undefined, now, "recording");
    recording.stopsAt = now;
    emit("recording.ready-to-download", recording.id);
    return STATUS_SENT;
  },

  "rooms.liveStreaming/start"({ state, params, body, now, emit }: Given<LiveStreamStart>) {
    const session = requireSession(state, params.roomName, now);
    const { instanceId = DEFAULT_INSTANCE, layout = DEFAULT_LAYOUT, maxDuration = DEFAULT_SECONDS, rtmpUrl, endpoints } = body;
    if (rtmpUrl === undefined && endpoints === undefined) throw invalid("rtmpUrl or endpoints is required");
    const named = findRoom(state, params.roomName).properties.streaming_endpoints?.map(({ name }) => name) ?? [];
    const unknown = endpoints?.find(({ endpoint }) => !/^[a-z]+:\/\//i.test(endpoint) && !named.includes(endpoint));
    if (unknown) throw invalid(`the room has no streaming endpoint ${unknown.endpoint}`);
    requireFree(state.streams, session, instanceId, now, "live stream");
    state.streams.push({
      instanceId,
      room: session.room,
      sessionId: session.id,
      startedAt: now,
      stopsAt: Math.min(session.endsAt, now + maxDuration * 1000),
      layout,
    });
    emit("streaming.started", instanceId);
    return SENT;
  },
  "rooms.liveStreaming/update"({ state, params, body, now, emit }: Given<LiveStreamUpdate>) {
    const session = requireSession(state, params.roomName, now);
    const stream = requireRunning(state.streams, session, body.instanceId, now, "live stream");
    stream.layout = body.layout ?? stream.layout;
    emit("streaming.updated", stream.instanceId);
    return SENT;
  },
  "rooms.liveStreaming/stop"({ state, params, now, emit }: Given) {
    const session = requireSession(state, params.roomName, now);
    const stream = requireRunning(state.streams, session, undefined, now, "live stream");
    stream.stopsAt = now;
    emit("streaming.ended", stream.instanceId);
    return SENT;
  },

  "rooms.transcription/start"({ state, params, body, now, emit }: Given<TranscriptionStart | undefined>) {
    const session = requireSession(state, params.roomName, now);
    const { instanceId = DEFAULT_INSTANCE, participants = [] } = body ?? {};
    requireFree(state.transcripts, session, instanceId, now, "transcription");
    const id = state.sequence.uuid();
    const isStored = findRoom(state, params.roomName).properties.enable_transcription_storage ?? state.domain.config["enable_transcription_storage"] === true;
    state.transcripts.push({
      id,
      room: session.room,
      roomId: session.roomId,
      sessionId: session.id,
      instanceId,
      startedAt: now,
      stopsAt: session.endsAt,
      participants,
      isStored,
      isDeleted: false,
    });
    emit("transcript.started", id);
    return SENT;
  },
  "rooms.transcription/update"({ state, params, body, now }: Given<TranscriptionUpdate>) {
    const session = requireSession(state, params.roomName, now);
    const transcript = requireRunning(state.transcripts, session, body.instanceId, now, "transcription");
    transcript.participants = body.participants ?? transcript.participants;
    return SENT;
  },
  "rooms.transcription/stop"({ state, params, body, now, emit }: Given<InstanceReference | undefined>) {
    const session = requireSession(state, params.roomName, now);
    const transcript = requireRunning(state.transcripts, session, body?.instanceId, now, "transcription");
    transcript.stopsAt = now;
    if (transcript.isStored) emit("transcript.ready-to-download", transcript.id);
    return SENT;
  },

  "rooms.dialOut/start"({ state, params, body, now, emit }: Given<DialoutStart>) {
    const room = findRoom(state, params.roomName);
    const { phoneNumber, sipUri, displayName, userId, callerId } = body;
    const endpoint = phoneNumber ?? sipUri;
    if (endpoint === undefined || (phoneNumber !== undefined && sipUri !== undefined)) throw invalid("give exactly one of phoneNumber and sipUri");
    if (phoneNumber !== undefined && !/^\+\d{6,15}$/.test(phoneNumber)) throw invalid("phoneNumber must begin with + and the country code");
    if (sipUri !== undefined && !sipUri.startsWith("sip:")) throw invalid("sipUri must begin with sip:");
    if (callerId !== undefined && !state.phoneNumbers.has(callerId)) throw invalid(`callerId ${callerId} is not the id of one of your numbers`);
    if (!room.properties.enable_dialout) throw invalid(`dial-out is not enabled for room ${room.name}`);
    const session = openSession(state, room.name, now, room.properties.dialout_config?.allow_room_start === true, emit);
    const visit = addVisit(state, session, { userId: userId ?? null, userName: displayName ?? endpoint, owner: false, now });
    visit.call = { direction: "out", endpoint, callerId: callerId === undefined ? undefined : state.phoneNumbers.get(callerId)?.number };
    emit("dialout.connected", visit.participantId);
    emit("dialout.answered", visit.participantId);
    emit("participant.joined", visit.participantId);
    return { ok: "true", sessionId: visit.participantId };
  },
  "rooms.dialOut/sendTones"({ state, params, body, now }: Given<DialoutTones>) {
    const { participantId } = requireCall(requireSession(state, params.roomName, now), body.sessionId, now);
    return { ok: "true", sessionId: participantId };
  },
  "rooms.dialOut/stop"({ state, params, body, now, emit }: Given<DialoutStop>) {
    const visit = requireCall(requireSession(state, params.roomName, now), body.sessionId, now);
    visit.leftAt = now;
    emit("dialout.stopped", visit.participantId);
    emit("participant.left", visit.participantId);
    return STATUS_SENT;
  },
  "rooms/transferCall"({ state, params, body, now, emit }: Given<SipTransfer>) {
    transfer(requireSession(state, params.roomName, now), body, now, ["triggered", "initiated", "answered", "completed"], emit);
    return { ok: "true" };
  },
  "rooms/referCall"({ state, params, body, now, emit }: Given<SipRefer>) {
    if (body.toEndPoint?.startsWith("sip:") !== true) throw invalid("toEndPoint must be a SIP address");
    transfer(requireSession(state, params.roomName, now), body, now, ["triggered", "initiated"], emit);
    return { ok: "true" };
  },
};

/** The running session of a room, or a new one if the room may be opened. */
export function openSession(state: State, name: string, now: number, mayStart: boolean, emit: (event: string, about?: string) => void): Session {
  if (!mayStart) return requireSession(state, name, now);
  const room = findRoom(state, name);
  const running = state.sessions.findLast((each) => each.room === name && each.startedAt <= now && now < each.endsAt);
  if (running) return running;
  const hour = 60 * 60 * 1000;
  const exp = room.properties.eject_at_room_exp && room.properties.exp !== undefined ? Number(room.properties.exp) * 1000 : Infinity;
  const session: Session = { id: state.sequence.uuid(), room: name, roomId: room.id, startedAt: now, endsAt: Math.min(now + hour, exp), visits: [], data: {} };
  state.sessions.push(session);
  emit("meeting.started", session.id);
  return session;
}

export function addVisit(
  state: State,
  session: Session,
  { userId, userName, owner, now }: Pick<Visit, "userId" | "userName" | "owner"> & { readonly now: number },
): Visit {
  const visit: Visit = {
    participantId: state.sequence.uuid(),
    userId,
    userName,
    owner,
    joinedAt: now,
    leftAt: session.endsAt,
    permissions: { hasPresence: true, canSend: true, canReceive: { base: true }, canAdmin: owner },
    call: undefined,
  };
  session.visits.push(visit);
  return visit;
}

interface Instance {
  readonly sessionId: string;
  readonly instanceId: string;
  readonly stopsAt: number;
}

function requireFree(instances: readonly Instance[], { id }: Session, instanceId: string, now: number, what: string): void {
  if (instances.some((each) => each.sessionId === id && each.stopsAt > now && each.instanceId === instanceId))
    throw invalid(`a ${what} with this instanceId is running`);
}

/** The running instance of this id, or the latest one if no id is given. */
function requireRunning<Kind extends Instance>(instances: readonly Kind[], { id }: Session, instanceId: string | undefined, now: number, what: string): Kind {
  const found = instances.findLast((each) => each.sessionId === id && each.stopsAt > now && (instanceId === undefined || each.instanceId === instanceId));
  if (!found) throw invalid(`no ${what} is running`);
  return found;
}

function requireVisit({ visits, room }: Session, participantId: string, now: number): Visit {
  const found = visits.find((each) => each.participantId === participantId && isInside(each, now));
  if (!found) throw invalid(`room ${room} has no participant ${participantId}`);
  return found;
}

/** The call of a participant, or the only one. */
function requireCall(session: Session, participantId: string | undefined, now: number): Visit {
  const calls = session.visits.filter((each) => each.call !== undefined && isInside(each, now));
  const found = participantId === undefined && calls.length === 1 ? calls[0] : calls.find((each) => each.participantId === participantId);
  if (!found) throw invalid(`room ${session.room} has no call ${participantId ?? ""}`.trim());
  return found;
}

function transfer(
  session: Session,
  { sessionId, toEndPoint }: SipRefer,
  now: number,
  steps: readonly string[],
  emit: (event: string, about?: string) => void,
): void {
  if (toEndPoint === undefined || toEndPoint === "") throw invalid("toEndPoint is required");
  const visit = requireCall(session, sessionId, now);
  const isRefer = steps.length === 2;
  // The events are built after the response, so they carry both ends.
  for (const step of steps) emit(`calltransfer.${step}`, JSON.stringify({ id: visit.participantId, to: toEndPoint, from: visit.call!.endpoint, isRefer }));
  visit.leftAt = now;
  emit("participant.left", visit.participantId);
}
