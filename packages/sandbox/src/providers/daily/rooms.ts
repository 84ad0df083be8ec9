import type { BatchRoomsCreate, BatchRoomsDelete, PresenceEntry, Room, RoomConfig, RoomCreate, RoomProperties, RoomUpdate } from "@meetwire/daily";
import { openapi } from "@meetwire/daily/openapi";
import type { HandlerInput } from "../provider.ts";
import { writePage } from "./pages.ts";
import { findRoom, invalid, isInside, isRunning, iso, nextText, seconds } from "./state.ts";
import type { Session, State, StoredRoom, Visit } from "./state.ts";

type Given<Part = object> = HandlerInput<State, "key", Part>;
type OfRoom = { readonly params: { readonly roomName: string } };

interface SettingsSchema {
  readonly properties: Readonly<Record<string, { readonly default?: unknown }>>;
}
const { schemas } = openapi["components"] as { readonly schemas: { readonly RoomProperties: SettingsSchema } };
/** The default of each setting of a room. */
const DEFAULTS = Object.fromEntries(Object.entries(schemas.RoomProperties.properties).map(([name, { default: value }]) => [name, value]));

export const roomHandlers = {
  "rooms/list": ({ state, query, baseUrl }: Given) =>
    writePage(
      query,
      listRooms(state).map((room) => writeRoom(room, state, baseUrl)),
      ({ id }) => id!,
    ),
  "rooms/create"({ state, body, now, baseUrl }: Given<{ body?: RoomCreate }>) {
    const { name } = body ?? {};
    if (name !== undefined && state.rooms.has(name)) throw invalid(`a room named ${name} already exists`);
    return writeRoom(addRoom(state, body ?? {}, now), state, baseUrl);
  },
  "rooms/get": ({ state, params, baseUrl }: Given<OfRoom>) => writeRoom(findRoom(state, params.roomName), state, baseUrl),
  "rooms/update"({ state, params, body, baseUrl }: Given<OfRoom & { body: RoomUpdate }>) {
    const room = findRoom(state, params.roomName);
    const properties = { ...room.properties, ...body.properties };
    checkTimes(properties);
    room.properties = properties;
    room.privacy = body.privacy ?? room.privacy;
    return writeRoom(room, state, baseUrl);
  },
  "rooms/delete"({ state, params, now, emit }: Given<OfRoom>) {
    const { name } = findRoom(state, params.roomName);
    removeRoom(state, name, now, emit);
    return { deleted: true, name };
  },
  "rooms/createMany"({ state, body, now, baseUrl }: Given<{ body: BatchRoomsCreate }>) {
    const wanted = body.rooms ?? [];
    const names = wanted.flatMap(({ name }) => name ?? []);
    const taken = names.find((name, index) => state.rooms.has(name) || names.indexOf(name) !== index);
    // All rooms are created, or the request fails.
    if (taken !== undefined) throw invalid(`a room named ${taken} already exists`);
    for (const { properties } of wanted) checkTimes(properties ?? {});
    return wanted.map((each) => writeRoom(addRoom(state, each, now), state, baseUrl));
  },
  "rooms/deleteMany"({ state, body, now, emit }: Given<{ body: BatchRoomsDelete }>) {
    const found = new Set(body.names.filter((name) => state.rooms.has(name)));
    for (const name of found) removeRoom(state, name, now, emit);
    return { deleted_count: found.size };
  },
  "rooms/getPresence"({ state, params, query, now }: Given<OfRoom>) {
    findRoom(state, params.roomName);
    const { userId, userName, limit } = query;
    const present = listPresence(state, now, params.roomName).filter(
      (each) => (userId === undefined || each.userId === userId) && (userName === undefined || each.userName === userName),
    );
    return { total_count: present.length, data: present.slice(0, limit === undefined ? undefined : Number(limit)) };
  },
  "presence/get"({ state, now }: Given) {
    const present = listPresence(state, now);
    return Object.fromEntries(present.map(({ room = "" }) => [room, present.filter((each) => each.room === room)]));
  },
};

/** The newest first. */
export function listRooms(state: State): StoredRoom[] {
  return [...state.rooms.values()].toReversed();
}

export function addRoom(
  state: State,
  { name, privacy = "public", properties = {} }: RoomCreate,
  now: number,
  { id = state.sequence.uuid(), apiCreated = true } = {},
): StoredRoom {
  checkTimes(properties);
  const room: StoredRoom = {
    id,
    name: name ?? nextText(state, 20),
    apiCreated,
    privacy,
    createdAt: now,
    properties,
    sipUser: nextText(state, 9, "0123456789"),
    banned: [],
  };
  state.rooms.set(room.name, room);
  return room;
}

function checkTimes({ nbf, exp }: RoomProperties): void {
  if (nbf !== undefined && exp !== undefined && nbf >= exp) throw invalid("nbf must be before exp");
}

function removeRoom(state: State, name: string, now: number, emit: (event: string, about?: string) => void): void {
  state.rooms.delete(name);
  const session = state.sessions.findLast((each) => each.room === name && isRunning(each, now));
  if (session) endSession(state, session, now, emit);
}

/** Ends a session: everyone leaves, and recordings and streams stop. */
export function endSession(state: State, session: Session, now: number, emit: (event: string, about?: string) => void): void {
  for (const visit of session.visits.filter((each) => isInside(each, now))) {
    visit.leftAt = now;
    emit("participant.left", visit.participantId);
  }
  session.endsAt = now;
  emit("meeting.ended", session.id);
  const running = ({ sessionId, stopsAt }: { readonly sessionId: string; readonly stopsAt: number }) => sessionId === session.id && stopsAt > now;
  for (const stream of state.streams.filter(running)) {
    stream.stopsAt = now;
    emit("streaming.ended", stream.instanceId);
  }
  for (const recording of state.recordings.filter(running)) {
    recording.stopsAt = now;
    emit("recording.ready-to-download", recording.id);
  }
  for (const transcript of state.transcripts.filter(running)) {
    transcript.stopsAt = now;
    if (transcript.isStored) emit("transcript.ready-to-download", transcript.id);
  }
}

export function writeRoom({ id, name, apiCreated, privacy, createdAt, properties, sipUser }: StoredRoom, { domain }: State, baseUrl: string): Room {
  const { sip, ...own } = properties;
  const different = Object.entries(own).filter(
    ([key, value]) => value !== undefined && value !== null && JSON.stringify(value) !== JSON.stringify(domain.config[key] ?? DEFAULTS[key]),
  );
  const address = (number: number) => `sip:${sipUser}${number}@${domain.name}.sip.example`;
  const addresses = Array.from({ length: (sip?.num_endpoints ?? 1) - 1 }, (_, index) => address(index + 1));
  const uri = sip && { sip_uri: { endpoint: address(0), ...(addresses.length > 0 && { extra_endpoints: addresses }) } };
  return {
    id,
    name,
    api_created: apiCreated,
    privacy,
    url: `${baseUrl}/join/${name}`,
    created_at: iso(createdAt),
    config: { ...(Object.fromEntries(different) as RoomConfig), ...(sip && { sip: { ...sip } }), ...uri },
  };
}

function listPresence(state: State, now: number, room?: string): PresenceEntry[] {
  const running = state.sessions.filter((session) => isRunning(session, now) && (room === undefined || session.room === room));
  return running.flatMap((session) => session.visits.filter((visit) => isInside(visit, now)).map((visit) => writePresence(session, visit, now)));
}

function writePresence({ room, id }: Session, { participantId, userId, userName, joinedAt }: Visit, now: number): PresenceEntry {
  return { room, id: participantId, userId, userName, mtgSessionId: id, joinTime: iso(joinedAt), duration: seconds(now - joinedAt) };
}
