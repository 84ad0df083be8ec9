import { DAY, dayOf, HOUR } from "../time.ts";
import { addMeeting } from "./meetings.ts";
import { makeRegistrant } from "./registrants.ts";
import type { State, StoredMeeting, StoredWebinar } from "./state.ts";
import { addWebinar } from "./webinars.ts";

/** The ids of the spec's examples. They exist in every sandbox, so the reference's samples run unchanged. */
export const SAMPLES = {
  hostId: "30R7kT7bTIKSNUFEuH_Qlg",
  series: 93398114182,
  meeting: 91498058927,
  webinar: 99289110036,
  /** An instance with a recording, a transcript, a summary and a note. */
  instance: "aDYlohsHRtCd4ii1uC2+hA==",
  file: "a2f19f96-9294-4f51-8134-6f0eea108eb2",
  note: "lXyU1N4sTzSON6cgVwQ48Q",
  registrant: "9tboDiHUQAeOnbmudzWa5g",
} as const;

/** A past instance of the samples. The seed creates it. */
export interface PastSample {
  readonly kind: "meeting" | "webinar";
  readonly uuid: string;
  readonly of: number;
  readonly topic: string;
  readonly startedAt: number;
  /** The id of the recording's video, if there is a recording. */
  readonly file?: string;
  readonly note?: string;
}

/** A series of four Thursdays. The date is fixed: an occurrence is named by its start. */
const WEEKLY = {
  start_time: "2035-03-01T09:00:00",
  timezone: "Europe/Stockholm",
  recurrence: { type: 2, weekly_days: "5", end_times: 4 },
  settings: { approval_type: 1 },
} as const;

/** Adds the meetings and the webinar of the samples. Returns the past instances. */
export function addSamples(state: State, now: number): PastSample[] {
  const { hostId, series, meeting, webinar } = SAMPLES;
  addRegistrant(state, addMeeting(state, hostId, { topic: "Open training", type: 8, duration: 30, ...WEEKLY }, now, series), now);
  const { start_time: start, timezone, settings } = WEEKLY;
  addMeeting(state, hostId, { topic: "Customer day", type: 2, start_time: start, timezone, duration: 60, settings }, now, meeting);
  addRegistrant(state, addWebinar(state, hostId, { topic: "Release news", type: 9, duration: 45, ...WEEKLY }, now, webinar), now);
  const day = dayOf(now);
  return [
    {
      kind: "meeting",
      uuid: SAMPLES.instance,
      of: series,
      topic: "Open training",
      startedAt: day - 2 * DAY + 9 * HOUR,
      file: SAMPLES.file,
      note: SAMPLES.note,
    },
    { kind: "webinar", uuid: "m3WqzrGVSLuNyGSVhDdUkQ==", of: webinar, topic: "Release news", startedAt: day - 3 * DAY + 15 * HOUR },
  ];
}

function addRegistrant(state: State, { id, registrants }: Pick<StoredMeeting, "id"> & { registrants: Pick<StoredWebinar["registrants"], "set"> }, now: number) {
  const person = { email: "jules@mail.example", first_name: "Jules", last_name: "Moreau" };
  const registrant = { ...makeRegistrant(state, person, false, now - DAY, `https://us02web.zoom.us/w/${id}`), id: SAMPLES.registrant };
  registrants.set(registrant.id, registrant);
}
