import type { RoomProperties } from "@meetwire/daily";
import { createRandom, pick, Sequence } from "../sequence.ts";
import { DAY, dayOf, HOUR, MINUTE, officeSlots, weekdays } from "../time.ts";
import { addRoom } from "./rooms.ts";
import { addVisit } from "./sessions.ts";
import { countAtOnce, iso, seconds } from "./state.ts";
import type { Session, State, StoredRoom } from "./state.ts";
import { addDialinConfig, addPhoneNumber } from "./telephony.ts";
import { addWebhook } from "./webhook-endpoints.ts";

export const KEY = "sandbox-daily-key";

/** The ids of the spec's examples. */
const EXAMPLES = {
  object: "0cb313e1-211f-4be0-833d-8c7305b19902",
  session: "257764e6-c74e-4c30-944a-a887a03173a3",
  host: "51e0a7c9-6d34-4f2b-a8c1-7e90d5b3f612",
  guest: "e7c25b18-94af-4d60-b3e2-08f1a6d47c95",
  call: "a83d5c07-1e96-4b2f-9d40-c5f7e2186b3a",
  webhook: "d2b7f560-13c9-4e8a-a6f4-90e5c1b83d72",
  phoneNumber: "6a3c9e52-8d1f-4b07-a2c5-90f71d3e4b68",
  token: "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.EXAMPLE.signature",
} as const;
const INSTANCE = "c3df927c-f738-4471-a2b7-066fa7e95a6b";

const STAFF = [
  { userId: "maya", userName: "Maya Lindqvist" },
  { userId: "tomas", userName: "Tomás Ferreira" },
  { userId: "yuki", userName: "Yuki Tanaka" },
  { userId: "amara", userName: "Amara Okafor" },
] as const;
/** Most guests have no id, because they joined with a token without one. */
const GUESTS = [
  { userId: null, userName: "Jules Moreau" },
  { userId: "customer-311", userName: "Priya Nair" },
  { userId: null, userName: "Ola Hansen" },
  { userId: null, userName: null },
  { userId: "customer-127", userName: "Noor Haddad" },
] as const;

const STANDING = ["lounge", "retro", "planning", "support"] as const;
const LENGTHS = [25, 30, 45, 60, 90] as const;
const DAYS_BACK = 90;
const DAYS_AHEAD = 30;
/** More than fit into a page. */
const TOWN_HALL_GUESTS = 130;

/** Some months of a company that meets its customers in rooms, around the given time. */
export function seed(now: number, seedNumber: number): State {
  const sequence = new Sequence(seedNumber);
  const state: State = {
    sequence,
    domain: { name: "nordlys", id: sequence.uuid(), config: { hide_daily_branding: false, hipaa: false, lang: "en", enable_prejoin_ui: true } },
    rooms: new Map(),
    sessions: [],
    recordings: [],
    transcripts: [],
    streams: [],
    tokens: new Map([
      [EXAMPLES.token, { room_name: "weekly-sync", is_owner: true, user_name: "host", start_video_off: true, start_audio_off: true, lang: "en" }],
    ]),
    webhooks: new Map(),
    dialinConfigs: new Map(),
    phoneNumbers: new Map(),
    batchJobs: [],
    logs: [],
    apiLogs: [],
    links: new Map(),
  };
  const random = createRandom(seedNumber * 7919 + 17);
  const opened = now - 200 * DAY;
  const sync: RoomProperties = {
    enable_recording: "cloud",
    enable_transcription_storage: true,
    enable_dialout: true,
    streaming_endpoints: [{ name: "rtmp_ivs", type: "rtmp", rtmp_config: { url: "rtmps://live.example.com:443/app/" } }],
    sip: { display_name: "Phone", sip_mode: "dial-in" },
  };
  addRoom(state, { name: "weekly-sync", privacy: "private", properties: sync }, opened);
  for (const [index, name] of STANDING.entries())
    addRoom(state, { name, properties: index % 2 === 0 ? {} : { start_video_off: true } }, opened + index * DAY, { apiCreated: false });
  const townHall = addRoom(state, { name: "town-hall", privacy: "private", properties: { max_participants: 200, enable_hidden_participants: true } }, opened);

  let order = 1000;
  for (const day of weekdays(now, -DAYS_BACK, DAYS_AHEAD)) {
    for (const { start, minutes } of officeSlots(random, day, 3, LENGTHS)) {
      // A running session is added below.
      if (Math.abs(start - now) < DAY / 2) continue;
      order += 1;
      addOrder(state, random, { name: `order-${order}`, start, minutes, now });
    }
    const standing = day + 8 * HOUR - 45 * MINUTE;
    if (standing + HOUR < now - DAY / 2) addPast(state, random, state.rooms.get(pick(random, STANDING))!, { start: standing, minutes: 15 });
  }
  addTownHall(state, random, townHall, now);
  addExamples(state, now);
  state.sessions.sort((left, right) => left.startedAt - right.startedAt);
  state.recordings.sort((left, right) => left.startedAt - right.startedAt);
  state.transcripts.sort((left, right) => left.startedAt - right.startedAt);
  addTelephony(state, now);
  addLogs(state, now);
  return state;
}

/** An appointment: a private room that is open around its time. Past appointments have a session. */
function addOrder(
  state: State,
  random: () => number,
  { name, start, minutes, now }: { readonly name: string; readonly start: number; readonly minutes: number; readonly now: number },
): void {
  const createdAt = Math.min(start - 3 * DAY, now - HOUR);
  const isRecorded = random() < 0.8;
  const properties: RoomProperties = {
    nbf: seconds(start),
    exp: seconds(start + minutes * MINUTE),
    max_participants: 10,
    eject_at_room_exp: true,
    ...(isRecorded && { enable_recording: "cloud", enable_transcription_storage: true }),
  };
  const room = addRoom(state, { name, privacy: "private", properties }, createdAt);
  const isMissed = random() < 0.06;
  if (start + minutes * MINUTE > now || isMissed) return;
  const session = addPast(state, random, room, { start, minutes });
  if (isRecorded) record(state, session);
}

/** A past session: an employee, and one to three guests who joined and left. */
function addPast(
  state: State,
  random: () => number,
  room: StoredRoom,
  { start, minutes }: { readonly start: number; readonly minutes: number },
  id: string = state.sequence.uuid(),
): Session {
  const startedAt = start + Math.floor(random() * 4) * 1000;
  const endsAt = start + minutes * MINUTE - Math.floor(random() * 90) * 1000;
  const session: Session = { id, room: room.name, roomId: room.id, startedAt, endsAt, visits: [], data: {} };
  const guests = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, index) => GUESTS[(Math.floor(random() * GUESTS.length) + index) % GUESTS.length]!);
  for (const [index, person] of [pick(random, STAFF), ...new Set(guests)].entries()) {
    const joinedAt = index === 0 ? startedAt : startedAt + Math.floor(random() * 240) * 1000;
    const visit = addVisit(state, session, { ...person, owner: index === 0, now: joinedAt });
    if (index > 0) visit.leftAt = endsAt - Math.floor(random() * 60) * 1000;
    // The connection broke, so the same person joined twice.
    if (index === 1 && random() < 0.2) {
      visit.leftAt = joinedAt + Math.floor((endsAt - joinedAt) / 3);
      addVisit(state, session, { ...person, owner: false, now: visit.leftAt + 20_000 });
    }
  }
  state.sessions.push(session);
  return session;
}

function record(state: State, session: Session, id: string = state.sequence.uuid(), transcriptId: string = state.sequence.uuid()): void {
  const { id: sessionId, room, roomId, startedAt, endsAt, visits } = session;
  state.recordings.push({
    id,
    room,
    sessionId,
    type: "cloud",
    instanceId: INSTANCE,
    startedBy: visits[0]?.participantId,
    startedAt: startedAt + 26_000,
    stopsAt: endsAt,
    layout: { preset: "default" },
    maxParticipants: countAtOnce(visits),
  });
  state.transcripts.push({
    id: transcriptId,
    room,
    roomId,
    sessionId,
    instanceId: INSTANCE,
    startedAt: startedAt + 31_000,
    stopsAt: endsAt,
    participants: [],
    isStored: true,
    isDeleted: false,
  });
}

/** A session with more people than fit into a page. */
function addTownHall(state: State, random: () => number, room: StoredRoom, now: number): void {
  const [day = dayOf(now) - 14 * DAY] = weekdays(now, -14, -10);
  const startedAt = day + 14 * HOUR;
  const session: Session = { id: state.sequence.uuid(), room: room.name, roomId: room.id, startedAt, endsAt: startedAt + 50 * MINUTE, visits: [], data: {} };
  addVisit(state, session, { ...STAFF[0], owner: true, now: startedAt });
  for (let index = 1; index <= TOWN_HALL_GUESTS; index++) {
    const joinedAt = startedAt + index * 2000;
    addVisit(state, session, { userId: `member-${index}`, userName: `Member ${index}`, owner: false, now: joinedAt }).leftAt =
      session.endsAt - Math.floor(random() * 600) * 1000;
  }
  state.sessions.push(session);
}

/** The running session of the room `weekly-sync`, and a past one with a recording. They have the ids of the spec's examples. */
function addExamples(state: State, now: number): void {
  const room = state.rooms.get("weekly-sync")!;
  const visit = (
    session: Session,
    participantId: string,
    person: { readonly userId: string | null; readonly userName: string },
    joinedAt: number,
    owner = false,
  ) => {
    const added = { ...addVisit(state, session, { ...person, owner, now: joinedAt }), participantId };
    session.visits.splice(-1, 1, added);
    return added;
  };
  const [past = dayOf(now) - 7 * DAY] = weekdays(now, -9, -5);
  const before: Session = {
    id: EXAMPLES.session,
    room: room.name,
    roomId: room.id,
    startedAt: past + 10 * HOUR,
    endsAt: past + 11 * HOUR,
    visits: [],
    data: {},
  };
  for (const [index, person] of [STAFF[1], GUESTS[1]].entries())
    addVisit(state, before, { ...person, owner: index === 0, now: before.startedAt + index * 37_000 });
  state.sessions.push(before);
  record(state, before, EXAMPLES.object, EXAMPLES.object);

  const startedAt = now - 14 * MINUTE;
  const session: Session = {
    id: state.sequence.uuid(),
    room: room.name,
    roomId: room.id,
    startedAt,
    endsAt: now + 31 * MINUTE,
    visits: [],
    data: { topic: "Planning" },
  };
  visit(session, EXAMPLES.host, { userId: "teacher-17", userName: "Mara Lindqvist" }, startedAt, true);
  visit(session, EXAMPLES.guest, { userId: null, userName: "Teo Abara" }, startedAt + 41_000);
  const call = visit(session, EXAMPLES.call, { userId: null, userName: "Amara Okafor" }, startedAt + 5 * MINUTE);
  call.call = { direction: "out", endpoint: "+12025550123", callerId: "+12097135127" };
  state.sessions.push(session);
  const running = { room: room.name, sessionId: session.id, instanceId: INSTANCE, startedAt: startedAt + MINUTE, stopsAt: session.endsAt };
  state.recordings.push({ ...running, id: state.sequence.uuid(), type: "cloud", startedBy: EXAMPLES.host, layout: { preset: "default" }, maxParticipants: 3 });
  state.transcripts.push({ ...running, id: state.sequence.uuid(), roomId: room.id, participants: [], isStored: true, isDeleted: false });
  state.streams.push({ ...running, layout: { preset: "default" } });
}

function addTelephony(state: State, now: number): void {
  addPhoneNumber(state, "+12097135127", now - 90 * DAY, EXAMPLES.phoneNumber);
  addPhoneNumber(state, "+12125550179", now - 60 * DAY);
  // Bought too recently to be released.
  addPhoneNumber(state, "+13055550144", now - 3 * DAY);
  addDialinConfig(state, {
    type: "pin_dialin",
    phone_number: "+12125550179",
    name_prefix: "sales",
    ivr_greeting: { message: "Please type the PIN of your meeting." },
  });
  addDialinConfig(state, { type: "pin_dialin", phone_number: "+13055550144", name_prefix: "events" });
  addDialinConfig(
    state,
    {
      type: "pinless_dialin",
      phone_number: "+12097135127",
      name_prefix: "my-identifier-prefix",
      room_creation_api: "https://app.example.com/daily/rooms",
      timeout_config: { message: "Nobody is available right now, please try again later." },
    },
    EXAMPLES.object,
  );
  const recordings = state.recordings.filter(({ stopsAt }) => stopsAt < now);
  for (const failed of [false, true])
    state.batchJobs.push({ id: state.sequence.uuid(), preset: "transcript", recordingId: recordings.at(failed ? -2 : -1)!.id, failed });
  addWebhook(
    state,
    { url: "https://app.example.com/hooks/daily", hmac: btoa("sandbox-daily-webhook-secret"), eventTypes: ["meeting.ended", "recording.ready-to-download"] },
    now - 100 * DAY,
    EXAMPLES.webhook,
  );
}

/** The logs of the last sessions, and requests to the API. Each list has more than one page. */
function addLogs(state: State, now: number): void {
  const messages = ["joined-meeting", "network quality is good", "camera track started", "left-meeting"];
  const shown = [...state.sessions.slice(-3), state.sessions.find(({ id }) => id === EXAMPLES.session)!];
  for (const session of new Set(shown)) {
    for (let index = 0; index < 30; index++) {
      const at = session.startedAt + index * 20_000;
      if (at > now) break;
      const user = session.visits[index % session.visits.length]!;
      state.logs.push({
        time: iso(at + 150),
        clientTime: iso(at),
        message: messages[index % messages.length]!,
        mtgSessionId: session.id,
        userSessionId: user.participantId,
        peerId: index % 5 === 0 ? session.visits[0]!.participantId : null,
        domainName: state.domain.name,
        level: index % 9 === 0 ? 0 : 1 + (index % 2),
        code: index % 9 === 0 ? 1006 : null,
      });
    }
  }
  state.logs.sort((left, right) => Date.parse(left.time!) - Date.parse(right.time!));
  for (let index = 0; index < 60; index++) {
    const isWebhook = index % 4 === 3;
    state.apiLogs.push({
      id: state.sequence.uuid(),
      userId: "",
      domainId: state.domain.id,
      source: isWebhook ? "webhook" : "api",
      ip: "203.0.113.17",
      method: isWebhook || index % 3 === 0 ? "POST" : "GET",
      url: isWebhook ? "https://app.example.com/hooks/daily" : index % 3 === 0 ? "/api/v1/rooms" : "/api/v1/meetings",
      status: 200,
      createdAt: iso(now - (60 - index) * 47 * MINUTE),
      request: index % 3 === 0 ? '{"privacy":"private"}' : null,
      response: null,
    });
  }
}
