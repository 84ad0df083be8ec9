import type { HostUser, Meeting, MeetingAttendee } from "@meetwire/connectycube";
import { createRandom, pick, Sequence } from "../sequence.ts";
import { DAY as DAY_MS, dayOf, HOUR as HOUR_MS, officeSlots, onWeekday, weekdays } from "../time.ts";
import { addRecording, startRecording } from "./recordings.ts";
import { isoSeconds } from "./state.ts";
import type { State } from "./state.ts";

/** ConnectyCube counts in seconds. */
const HOUR = HOUR_MS / 1000;
const DAY = DAY_MS / 1000;

const PEOPLE = [
  { id: 5243, login: "maya-lindqvist", full_name: "Maya Lindqvist", email: "maya@nordlys.example" },
  { id: 5244, login: "tomas-ferreira", full_name: "Tomás Ferreira", email: "tomas@nordlys.example" },
  { id: 5245, login: "yuki-tanaka", full_name: "Yuki Tanaka", email: "yuki@nordlys.example" },
  { id: 5246, login: "amara-okafor", full_name: "Amara Okafor", email: "amara@nordlys.example" },
] as const;

/** The tokens of the seed, by their owner. */
export const TOKENS = { maya: "sandbox-connectycube-maya", tomas: "sandbox-connectycube-tomas" } as const;

const [maya, tomas, yuki, amara] = PEOPLE;

/** The meeting from the documentation's samples, so pasted samples work. */
const SAMPLE_ID = "602f926aaa81493ce4c5788e";

/** Some months of meetings at a small company, around the given time. */
export function seed(now: number, seedNumber: number): State {
  const sequence = new Sequence(seedNumber);
  const state: State = {
    sequence,
    users: PEOPLE.map((each) => createUser(sequence, each, now)),
    sessions: new Map([
      [TOKENS.maya, { userId: maya.id, lastUsedAt: now, lasting: true }],
      [TOKENS.tomas, { userId: tomas.id, lastUsedAt: now, lasting: true }],
    ]),
    meetings: new Map(),
    recordings: [],
    recordingSince: new Map(),
  };
  const today = dayOf(now) / 1000;
  const hour = Math.floor(now / 1000 / HOUR) * HOUR;
  // Meetings take place on weekdays.
  const add = (plan: Plan) => addMeeting(state, { ...plan, start: onWeekday(plan.start * 1000) / 1000 }, today - DAY);
  const team = [person(maya), person(tomas), { id: yuki.id }];

  // An old meeting, without the fields that ConnectyCube added later.
  add({ name: "Kick-off", start: today - 400 * DAY + 9 * HOUR, minutes: 60, host: maya.id, attendees: team, old: true });
  for (let week = 8; week >= 1; week--) {
    const start = today - week * 7 * DAY + 10 * HOUR;
    const meeting = add({ name: "Weekly sync", start, minutes: 30, host: maya.id, attendees: team, settings: { record: true, scheduled: true } });
    addRecording(state, meeting, meeting.start_date + 120, meeting.start_date + 25 * 60);
    if (week % 2 === 0) addRecording(state, meeting, meeting.start_date + 26 * 60, meeting.start_date + 29 * 60);
  }
  add({
    name: "Interview",
    start: today - 3 * DAY + 13 * HOUR,
    minutes: 45,
    host: tomas.id,
    attendees: [{ email: "j.moreau@mail.example" }, { id: amara.id }],
  });
  add({ name: "Sprint review", start: today - 2 * DAY + 14 * HOUR, minutes: 60, host: tomas.id, attendees: team });
  // This one runs now, even on a weekend.
  const running = addMeeting(
    state,
    {
      name: "Support hour",
      start: hour,
      minutes: 120,
      host: tomas.id,
      attendees: [person(maya), { email: "customer@fjord.example" }],
      settings: { record: true, chat_dialog_id: sequence.objectId() },
    },
    today - DAY,
  );
  startRecording(state, running, hour);
  add({
    name: "Onboarding: Fjord Outdoor",
    start: today + 1 * DAY + 9 * HOUR,
    minutes: 45,
    host: maya.id,
    attendees: [{ email: "customer@fjord.example" }, person(yuki)],
    settings: { notify: true, notify_before: { metric: "hours", value: 1 }, timezone: { offset: 120, name: "Europe/Riga" } },
  });
  add({ name: "Salary review", start: today + 2 * DAY + 11 * HOUR, minutes: 30, host: tomas.id, attendees: [{ id: amara.id }] });
  add({
    name: "Webinar: what is new",
    start: today + 5 * DAY + 16 * HOUR,
    minutes: 60,
    host: tomas.id,
    attendees: [],
    settings: { public: true, scheduled: true, notify: true, chat_dialog_id: sequence.objectId() },
  });
  for (let week = 0; week < 4; week++) {
    add({
      name: "Weekly sync",
      start: today + (week + 1) * 7 * DAY + 10 * HOUR,
      minutes: 30,
      host: maya.id,
      attendees: team,
      settings: { scheduled: true, notify: true, notify_before: { metric: "minutes", value: 10 } },
    });
  }
  addSample(state);
  addRoutine(state, now, createRandom(4010 + seedNumber));
  return state;
}

/** The meeting of the documentation, with one of its recordings. */
function addSample(state: State): void {
  const start = 1_613_729_948;
  const attendees = [{ id: 245, email: "email1@domen.com" }, { id: 343 }, { email: "email2@domen.com" }];
  const settings = { notify: true, notify_before: { metric: "minutes" as const, value: 10 }, timezone: { offset: 120, name: "Europe/Riga" } };
  const meeting = addMeeting(state, { id: SAMPLE_ID, name: "Friday weekly sync", start, minutes: 17, host: maya.id, attendees, settings }, start);
  addRecording(state, meeting, start + 60, start + 660);
}

const ROUTINE = [
  "Design review",
  "Pipeline review",
  "Planning",
  "Retrospective",
  "Customer call",
  "Hiring sync",
  "Budget check",
  "Release check",
  "Support handover",
  "Demo rehearsal",
  "One-on-one",
  "Roadmap",
];
const CUSTOMERS = ["Fjord Outdoor", "Atelier Moreau", "Kestrel Energy", "Banca Tevere", "Delta Print", "Lumen Optics"];
const ROUTINE_MINUTES = [15, 25, 30, 30, 45, 50, 60, 90];

/** The other meetings of twelve weeks, at office hours, enough for a second page. */
function addRoutine(state: State, now: number, random: () => number): void {
  const people = [maya, tomas, yuki, amara];
  for (const day of weekdays(now, -56, 28)) {
    for (const { start, minutes } of officeSlots(random, day, 2 + Math.floor(random() * 2), ROUTINE_MINUTES)) {
      const host = random() < 0.7 ? maya : tomas;
      const guests = people.filter(({ id }) => id !== host.id && random() < 0.5).map(person);
      const name = pick(random, ROUTINE);
      addMeeting(
        state,
        {
          name: name === "Customer call" ? `${name}: ${pick(random, CUSTOMERS)}` : name,
          start: start / 1000,
          minutes,
          host: host.id,
          attendees: guests.length > 0 ? guests : [{ email: "guest@mail.example" }],
          settings: { scheduled: random() < 0.5 },
        },
        Math.floor(now / 1000 / DAY) * DAY - DAY,
      );
    }
  }
}

interface Plan {
  /** Default: a new id. */
  readonly id?: string;
  readonly name: string;
  /** In seconds since 1970. */
  readonly start: number;
  readonly minutes: number;
  readonly host: number;
  readonly attendees: readonly MeetingAttendee[];
  readonly settings?: Partial<Meeting>;
  readonly old?: boolean;
}

/** Meetings are created twelve days before they start, or on the day `latest` if that is earlier. */
function addMeeting({ sequence, meetings }: State, { id, name, start, minutes, host, attendees, settings, old = false }: Plan, latest: number): Meeting {
  const created = new Date(Math.min(start - 12 * DAY - 13 * 60, latest + 9 * HOUR) * 1000);
  const time = old ? created.toISOString().replace(".000Z", ".013Z") : isoSeconds(created.getTime());
  const newer = { public: false, scheduled: false, notify: false, notify_before: null, timezone: null };
  const meeting: Meeting = {
    _id: id ?? sequence.objectId(),
    name,
    start_date: start,
    end_date: start + minutes * 60,
    attendees: [...attendees],
    record: old ? null : false,
    chat_dialog_id: null,
    created_at: time,
    updated_at: time,
    host_id: host,
    ...(old ? {} : newer),
    ...settings,
  };
  meetings.set(meeting._id, meeting);
  return meeting;
}

function person({ id, email }: { readonly id: number; readonly email: string }): MeetingAttendee {
  return { id, email };
}

function createUser(sequence: Sequence, given: (typeof PEOPLE)[number], now: number): HostUser {
  const joined = isoSeconds(now - 500 * DAY * 1000);
  const absent = {
    timezone: null,
    phone: null,
    website: null,
    twitter_id: null,
    external_user_id: null,
    facebook_id: null,
    custom_data: null,
    user_tags: null,
    avatar: null,
    external_id: null,
    is_guest: null,
  };
  return { _id: sequence.objectId(), ...given, created_at: joined, updated_at: joined, last_request_at: isoSeconds(now), ...absent };
}
