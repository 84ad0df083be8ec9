import { Sequence } from "../sequence.ts";
import { DAY, dayOf, HOUR, MINUTE, onWeekday } from "../time.ts";
import { addMeeting } from "./meetings.ts";
import { makeRegistrant } from "./registrants.ts";
import { addSamples, SAMPLES } from "./samples.ts";
import type { PastSample } from "./samples.ts";
import { iso, nextText, nextUuid } from "./state.ts";
import type { Instance, State, StoredFile, Visit } from "./state.ts";
import { addWebinar } from "./webinars.ts";

/** The first account: a server-to-server app, and a token that does not expire. */
export const APP = { accountId: "sandbox-zoom-account", clientId: "sandbox-zoom-client", clientSecret: "sandbox-zoom-secret" } as const;
export const TOKEN = "sandbox-zoom-token";
/** A token of one user, for whom `me` works. */
export const USER_TOKEN = "sandbox-zoom-user-token";
/** Works once, like the provider's refresh tokens. */
export const REFRESH_TOKEN = "sandbox-zoom-refresh-token";

const PEOPLE = [
  {
    id: SAMPLES.hostId,
    first_name: "Maya",
    last_name: "Lindqvist",
    email: "maya@nordlys.example",
    type: 2,
    role_id: "0",
    role_name: "Owner",
    timezone: "Europe/Stockholm",
    pmi: 3542471135,
  },
  {
    id: "Kp3dTq9yRZ2bW8sXnE4mVA",
    first_name: "Tomás",
    last_name: "Ferreira",
    email: "tomas@nordlys.example",
    type: 2,
    role_id: "1",
    role_name: "Admin",
    timezone: "Europe/Lisbon",
    pmi: 4812370956,
  },
  {
    id: "u8WvJc1zS5uTgP0hLrY6Nw",
    first_name: "Yuki",
    last_name: "Tanaka",
    email: "yuki@nordlys.example",
    type: 2,
    role_id: "2",
    role_name: "Member",
    timezone: "Asia/Tokyo",
    pmi: 5523981174,
  },
  {
    id: "aX7eQm4nD9kBf2RjHs3CtO",
    first_name: "Amara",
    last_name: "Okafor",
    email: "amara@nordlys.example",
    type: 1,
    role_id: "2",
    role_name: "Member",
    timezone: "Africa/Lagos",
    pmi: 6390127745,
  },
] as const;

const GUESTS = [
  { name: "Jules Moreau", email: "j.moreau@mail.example" },
  { name: "Priya Nair", email: "priya@fjord.example" },
  { name: "Ola Hansen", email: "ola@fjord.example" },
] as const;

const TOPICS = ["Weekly sync", "Product demo", "Interview", "Contract review", "Onboarding", "Support hour", "Retrospective", "Planning"];

/** Some months at a small company, around the given time. */
export function seed(now: number, seedNumber: number): State {
  const state: State = {
    sequence: new Sequence(seedNumber),
    users: new Map(),
    meetings: new Map(),
    webinars: new Map(),
    instances: [],
    gone: { webinars: new Map(), instances: new Map(), registrants: new Map() },
    notes: [],
    trackingFields: [{ id: "trk1", field: "reference", required: false, visible: true, recommended_values: [] }],
    tokens: new Map([
      [TOKEN, { userId: undefined, scopes: "all", expiresAt: Infinity, replaced: false }],
      [USER_TOKEN, { userId: PEOPLE[0].id, scopes: "all", expiresAt: Infinity, replaced: false }],
    ]),
    refreshTokens: new Map([[APP.clientId, REFRESH_TOKEN]]),
    cursors: new Map(),
    fileSignatures: new Map(),
    dailyWrites: new Map(),
  };
  for (const person of PEOPLE) {
    const user = {
      ...person,
      display_name: `${person.first_name} ${person.last_name}`,
      status: "active",
      verified: 1,
      language: "en-US",
      account_id: "AAAAAABBBB",
      user_created_at: iso(now - 500 * DAY),
      last_login_time: iso(now - DAY),
      use_pmi: false,
    };
    state.users.set(person.id, { id: person.id, user, deleted: false });
  }
  const [maya, tomas] = PEOPLE;
  const today = dayOf(now);
  for (let day = -60; day <= 30; day++) {
    const date = today + day * DAY;
    if ([0, 6].includes(new Date(date).getUTCDay())) continue;
    const host = day % 3 === 0 ? tomas : maya;
    const topic = TOPICS[(day + 60) % TOPICS.length]!;
    const startsAt = date + (9 + ((day + 60) % 7)) * HOUR + (day % 2 === 0 ? 30 * MINUTE : 0);
    const duration = [30, 45, 60, 25][(day + 60) % 4]!;
    const stored = addMeeting(
      state,
      host.id,
      {
        topic,
        type: 2,
        start_time: iso(startsAt),
        duration,
        timezone: host.timezone,
        ...(day % 4 === 0 && { settings: { meeting_invitees: [{ email: GUESTS[0].email }] } }),
      },
      Math.min(now, startsAt) - DAY,
    );
    if (startsAt + duration * MINUTE < now) state.instances.push(playMeeting(state, stored.id, host.id, topic, startsAt, duration, day));
    if (startsAt <= now && now < startsAt + duration * MINUTE) stored.status = "started";
  }
  /** A working day some days from now. */
  const workday = (days: number) => onWeekday(today + days * DAY);
  // A series, a meeting with registration, and one that the documentation's own samples use.
  addMeeting(
    state,
    maya.id,
    {
      topic: "Stand-up",
      type: 8,
      start_time: iso(workday(1) + 8 * HOUR),
      duration: 15,
      timezone: "Europe/Stockholm",
      recurrence: { type: 2, weekly_days: "2,3,4,5,6", end_times: 20 },
    },
    now,
  );
  const open = addMeeting(
    state,
    maya.id,
    { topic: "Open house", type: 2, start_time: iso(workday(6) + 16 * HOUR), duration: 60, timezone: "UTC", settings: { approval_type: 0 } },
    now,
  );
  for (let index = 0; index < 40; index++) {
    const registrant = makeRegistrant(
      state,
      { email: `guest${index + 1}@mail.example`, first_name: `Guest ${index + 1}` },
      true,
      now - DAY,
      `https://us02web.zoom.us/w/${open.id}`,
    );
    open.registrants.set(registrant.id, registrant);
  }
  const webinar = addWebinar(
    state,
    tomas.id,
    { topic: "What is new", type: 5, start_time: iso(workday(8) + 15 * HOUR), duration: 60, timezone: "UTC", settings: { approval_type: 0 } },
    now,
  );
  for (const [index, { name, email }] of GUESTS.entries()) {
    const registrant = makeRegistrant(state, { email, first_name: name }, true, now - DAY, `https://us02web.zoom.us/w/${webinar.id}`);
    webinar.registrants.set(registrant.id, registrant);
    if (index === 0) webinar.panelists.set("panelist1", { id: "panelist1", name, email });
  }
  const visits = GUESTS.slice(0, 2).map((guest) => visit(state, guest, today - 20 * DAY + 15 * HOUR, 50));
  state.instances.push({
    uuid: nextUuid(state),
    kind: "webinar",
    of: webinar.id,
    hostId: tomas.id,
    topic: "What was new",
    type: 5,
    startedAt: today - 20 * DAY + 15 * HOUR,
    endedAt: today - 20 * DAY + 16 * HOUR,
    visits,
    recording: undefined,
    transcript: undefined,
    summary: undefined,
  });
  for (const sample of addSamples(state, now)) state.instances.push(playSample(state, sample));
  state.instances.sort((left, right) => left.endedAt - right.endedAt);
  return state;
}

function visit(state: State, { name, email }: { name: string; email: string }, joinedAt: number, minutes: number, userId = ""): Visit {
  return { name, email, userId, participantId: nextText(state, 8, "0123456789"), registrantId: undefined, joinedAt, leftAt: joinedAt + minutes * MINUTE };
}

/** A past meeting: its host, some guests, and now and then a recording with its transcript and summary. */
function playMeeting(state: State, of: number, hostId: string, topic: string, startedAt: number, minutes: number, day: number): Instance {
  const host = state.users.get(hostId)!.user;
  const visits = [visit(state, { name: String(host.display_name), email: host.email }, startedAt, minutes, hostId)];
  for (const guest of GUESTS.slice(0, 1 + (Math.abs(day) % 3))) visits.push(visit(state, guest, startedAt + 2 * MINUTE, minutes - 3));
  // The connection of one person broke, so the person has two visits.
  if (day % 5 === 0) visits.push(visit(state, GUESTS[0], startedAt + (minutes - 4) * MINUTE, 3));
  const { uuid: given = "" } = state.meetings.get(of)!.meeting;
  // Some UUIDs begin with a slash, which callers often encode wrongly.
  const uuid = day % 3 === 0 ? `/${given.slice(1)}` : given;
  const instance: Instance = {
    uuid,
    kind: "meeting",
    of,
    hostId,
    topic,
    type: 2,
    startedAt,
    endedAt: startedAt + minutes * MINUTE,
    visits,
    recording: undefined,
    transcript: undefined,
    summary: undefined,
  };
  if (day % 2 === 0) record(state, instance, 200_000 + (Math.abs(day) % 7) * 10_000);
  return instance;
}

/** An instance of the samples, with the ids that they use. */
function playSample(state: State, { kind, uuid, of, topic, startedAt, file, note }: PastSample): Instance {
  const host = state.users.get(SAMPLES.hostId)!.user;
  const minutes = 30;
  const instance: Instance = {
    uuid,
    kind,
    of,
    hostId: host.id,
    topic,
    type: kind === "meeting" ? 8 : 9,
    startedAt,
    endedAt: startedAt + minutes * MINUTE,
    visits: [
      visit(state, { name: String(host.display_name), email: host.email }, startedAt, minutes, host.id),
      visit(state, GUESTS[1], startedAt + MINUTE, minutes - 2),
    ],
    recording: undefined,
    transcript: undefined,
    summary: undefined,
  };
  if (file !== undefined) record(state, instance, 120_000, { file, note });
  return instance;
}

/** Adds a recording with its transcript, summary and note. */
function record(state: State, instance: Instance, videoSize: number, ids: { file?: string; note?: string | undefined } = {}): void {
  const { topic, visits } = instance;
  const files = [
    makeFile(state, instance, "MP4", "shared_screen_with_speaker_view", "video/mp4", videoSize, ids.file),
    makeFile(state, instance, "M4A", "audio_only", "audio/mp4", 40_000),
    makeFile(state, instance, "TRANSCRIPT", "audio_transcript", "text/vtt", writeTranscript(visits)),
  ];
  instance.recording = {
    files,
    password: nextText(state, 8),
    settings: {
      share_recording: "publicly",
      recording_authentication: false,
      viewer_download: true,
      on_demand: false,
      approval_type: 2,
      send_email_to_host: false,
      show_social_share_buttons: false,
      topic,
      password: "",
    },
  };
  instance.transcript = { createdAt: instance.endedAt + 10 * MINUTE };
  instance.summary = {
    title: `Summary of ${topic}`,
    content: `## ${topic}\n\n- ${visits.length} visits\n- Next steps were agreed on`,
    createdAt: instance.endedAt + 12 * MINUTE,
  };
  state.notes.push({
    id: ids.note ?? nextText(state, 22),
    userId: instance.hostId,
    instance: instance.uuid,
    name: `Notes on ${topic}`,
    content: "Follow up next week.",
    createdAt: instance.endedAt,
  });
}

function makeFile(state: State, instance: Instance, type: string, kind: string, contentType: string, content: number | string, given?: string): StoredFile {
  const id = given ?? `${nextText(state, 8, "abcdef0123456789")}-9294-4f51-8134-${nextText(state, 12, "abcdef0123456789")}`;
  const size = typeof content === "number" ? content : new TextEncoder().encode(content).byteLength;
  const extension = { MP4: "MP4", M4A: "M4A", TRANSCRIPT: "VTT" }[type];
  const file = {
    id,
    recording_start: iso(instance.startedAt),
    recording_end: iso(instance.endedAt),
    file_type: type,
    file_extension: extension,
    file_size: size,
    play_url: `https://us02web.zoom.us/rec/play/${id}`,
    recording_type: kind,
    status: "completed",
  } as StoredFile["file"];
  return { file, size, text: typeof content === "string" ? content : undefined, contentType, trashedAt: undefined };
}

/** Bytes that differ by position, so a test notices a file that is assembled wrongly. Made once: a sandbox has many files. */
const BYTES = new Uint8Array(300_000).map((_, index) => (index * 31 + (index >> 8)) & 255);

/** The bytes of a file. */
export function fileBytes({ size, text }: StoredFile): Uint8Array {
  return text === undefined ? BYTES.subarray(0, size) : new TextEncoder().encode(text);
}

/** Integer cue ids and `Name: text`. A cue without a name belongs to the previous speaker. */
function writeTranscript(visits: readonly Visit[]): string {
  const lines = ["Shall we begin?", "Yes, I am ready.", "Then let us look at the plan.", "One question about the dates."];
  const cues = lines.map((text, index) => {
    const speaker = visits[index % visits.length]!.name;
    return `${index + 1}\n${cueTime(index * 5)} --> ${cueTime(index * 5 + 4)}\n${index === 2 ? text : `${speaker}: ${text}`}`;
  });
  return `WEBVTT\n\n${cues.join("\n\n")}\n`;
}

function cueTime(seconds: number): string {
  return `00:00:${String(seconds).padStart(2, "0")}.000`;
}
