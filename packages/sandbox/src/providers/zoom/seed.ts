import { Sequence } from "../sequence.ts";
import { DAY, dayOf, HOUR, MINUTE, onWeekday } from "../time.ts";
import { addRecording, makeInstance, makeVisit } from "./instances.ts";
import { addLongLists } from "./long-lists.ts";
import { addMeeting } from "./meetings.ts";
import { makeRegistrant } from "./registrants.ts";
import { addSamples, SAMPLES } from "./samples.ts";
import type { PastSample } from "./samples.ts";
import { iso, nextUuid } from "./state.ts";
import type { Instance, State } from "./state.ts";
import { addUser } from "./users.ts";
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
    codes: new Map(),
    cursors: new Map(),
    fileSignatures: new Map(),
    dailyWrites: new Map(),
  };
  for (const person of PEOPLE) addUser(state, person, now);
  const [maya, tomas, yuki] = PEOPLE;
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
  const visits = GUESTS.slice(0, 2).map((guest) => makeVisit(state, guest, today - 20 * DAY + 15 * HOUR, 50));
  const past = { kind: "webinar", of: webinar.id, hostId: tomas.id, topic: "What was new", type: 5 } as const;
  state.instances.push(makeInstance({ ...past, uuid: nextUuid(state), startedAt: today - 20 * DAY + 15 * HOUR, minutes: 60, visits }));
  addLongLists(state, now, yuki.id);
  for (const sample of addSamples(state, now)) state.instances.push(playSample(state, sample));
  state.instances.sort((left, right) => left.endedAt - right.endedAt);
  return state;
}

/** A past meeting: its host, some guests, and now and then a recording with its transcript and summary. */
function playMeeting(state: State, of: number, hostId: string, topic: string, startedAt: number, minutes: number, day: number): Instance {
  const host = state.users.get(hostId)!.user;
  const visits = [makeVisit(state, { name: String(host.display_name), email: host.email }, startedAt, minutes, hostId)];
  for (const guest of GUESTS.slice(0, 1 + (Math.abs(day) % 3))) visits.push(makeVisit(state, guest, startedAt + 2 * MINUTE, minutes - 3));
  // The connection of one person broke, so the person has two visits.
  if (day % 5 === 0) visits.push(makeVisit(state, GUESTS[0], startedAt + (minutes - 4) * MINUTE, 3));
  const { uuid: given = "" } = state.meetings.get(of)!.meeting;
  // Some UUIDs begin with a slash, which callers often encode wrongly.
  const uuid = day % 3 === 0 ? `/${given.slice(1)}` : given;
  const instance = makeInstance({ kind: "meeting", uuid, of, hostId, topic, type: 2, startedAt, minutes, visits });
  if (day % 2 === 0) addRecording(state, instance, 200_000 + (Math.abs(day) % 7) * 10_000);
  return instance;
}

/** An instance of the samples, with the ids that they use. */
function playSample(state: State, { kind, uuid, of, topic, startedAt, file, note }: PastSample): Instance {
  const host = state.users.get(SAMPLES.hostId)!.user;
  const minutes = 30;
  const visits = [
    makeVisit(state, { name: String(host.display_name), email: host.email }, startedAt, minutes, host.id),
    makeVisit(state, GUESTS[1], startedAt + MINUTE, minutes - 2),
  ];
  const instance = makeInstance({ kind, uuid, of, hostId: host.id, topic, type: kind === "meeting" ? 8 : 9, startedAt, minutes, visits });
  if (file !== undefined) addRecording(state, instance, 120_000, { file, note });
  return instance;
}
