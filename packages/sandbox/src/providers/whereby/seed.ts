import { Sequence } from "../sequence.ts";
import { DAY, dayOf, HOUR, MINUTE, weekdays } from "../time.ts";
import { addSummary, addTranscription } from "./files.ts";
import { addMeeting } from "./meetings.ts";
import { addRecording, addSession, PEOPLE } from "./sessions.ts";
import type { State, StoredSession } from "./state.ts";

export const API_KEY = "sandbox-whereby-key";

/** The ids of the spec's examples. They exist in every sandbox, so the reference's samples run unchanged. */
export const SAMPLES = {
  meeting: "9cf691bf-f2d5-4420-bda9-ee8607bb558b",
  roomName: "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd",
  session: "e2f29530-46ec-4cee-8b27-e565cb5bb2e9",
  host: "/4b3bd908-cb88-11ec-9d64-0242ac120002",
  user: "32ba120a-a691-4e8e-aec3-a610239271de",
  recording: "a56f6ad7-37fe-4a37-9319-3174630ba57a",
  transcription: "b438fda0-83e2-4835-92f9-c845ee3d5ea7",
  summary: "c429ff78-9f03-49de-b427-546bcd848050",
} as const;

const KINDS = ["intro", "lesson", "support", "interview", "review", "demo"];
const LENGTHS = [25, 30, 45, 60, 90];

/** Some months of an organization that holds lessons and interviews, around the given time. */
export function seed(now: number, seedNumber: number): State {
  const state: State = {
    sequence: new Sequence(seedNumber),
    meetings: new Map(),
    sessions: [],
    recordings: new Map(),
    transcriptions: new Map(),
    summaries: new Map(),
    looks: new Map(),
    links: new Map(),
  };
  addSamples(state, now);
  for (const [index, day] of weekdays(now, -60, -1).entries()) {
    for (const hour of [9, 13]) addPast(state, day + hour * HOUR, LENGTHS[(index + hour) % LENGTHS.length]!, index * 2 + hour);
  }
  // Rooms that can be used now. They were made on the last working day, or a while ago.
  const [last = dayOf(now) - DAY] = weekdays(now, -4, -1).toReversed();
  for (const [index, day] of weekdays(now, 1, 30).entries()) {
    for (const hour of [9, 11, 14]) {
      const kind = KINDS[(index + hour) % KINDS.length]!;
      addMeeting(state, { roomNamePrefix: `${kind}-`, isLocked: hour === 11 }, last + 10 * HOUR, day + hour * HOUR + LENGTHS[index % LENGTHS.length]! * MINUTE);
    }
  }
  // One that runs now: a webhook reports its end in half an hour.
  const running = addMeeting(state, { roomNamePrefix: "lesson-", isLocked: true }, now - HOUR, now + HOUR / 2);
  addSession(state, running, { startsAt: now - 20 * MINUTE, endsAt: now + HOUR / 2, people: PEOPLE.slice(0, 3), recording: "hosted", transcription: "hosted" });
  state.sessions.sort((left, right) => left.startedAt - right.startedAt);
  return state;
}

/** A past meeting. Its room is gone, but its recordings still exist. */
function addPast(state: State, startsAt: number, minutes: number, number: number): void {
  const kind = KINDS[number % KINDS.length]!;
  const meeting = addMeeting(state, { roomNamePrefix: `${kind}-`, isLocked: number % 4 === 0 }, startsAt - HOUR, startsAt + minutes * MINUTE);
  const session = addSession(state, meeting, {
    startsAt,
    endsAt: startsAt + minutes * MINUTE,
    people: PEOPLE.slice(0, 2 + (number % 3)),
    rating: number % 5 === 0 ? null : 3 + (number % 3),
    interrupted: number % 6 === 0,
    recording: number % 9 === 0 ? "own" : "hosted",
  });
  addFiles(state, session, number);
}

/** A transcription of the recording, which fails now and then, and a summary of it. */
function addFiles(state: State, session: StoredSession, number: number): void {
  const recording = [...state.recordings.values()].find(({ sessionId }) => sessionId === session.id)!;
  const error = number % 17 === 0 ? "The recording holds no speech" : undefined;
  const transcription = addTranscription(state, recording, session.endedAt + 5 * MINUTE, error === undefined ? {} : { error });
  if (error === undefined) addSummary(state, transcription.id, session.endedAt + 10 * MINUTE);
}

/** The meeting of the samples: an old room with many sessions. */
function addSamples(state: State, now: number): void {
  const days = weekdays(now, -40, -1).slice(-14);
  const first = days[0] ?? dayOf(now) - 14 * DAY;
  const sample = { id: SAMPLES.meeting, roomName: SAMPLES.roomName };
  const meeting = addMeeting(state, {}, first + 8 * HOUR, Date.parse("2035-03-01T10:00:00Z"), sample);
  for (const [index, day] of days.entries()) {
    const isSample = index === days.length - 1;
    const session = addSession(state, meeting, {
      startsAt: day + 15 * HOUR,
      endsAt: day + 15 * HOUR + (30 + index) * MINUTE,
      people: isSample
        ? [...PEOPLE, ...Array.from({ length: 10 }, (_, place) => ({ name: `Student ${place + 1}`, externalId: `student-${place + 1}` }))]
        : PEOPLE,
      rating: 5,
      ...(isSample && { sample: { id: SAMPLES.session, participantIds: [SAMPLES.host], userId: SAMPLES.user } }),
    });
    if (!isSample) continue;
    addRecording(state, session, true, SAMPLES.recording);
    const transcription = addTranscription(state, state.recordings.get(SAMPLES.recording)!, session.endedAt + 5 * MINUTE, { id: SAMPLES.transcription });
    addSummary(state, transcription.id, session.endedAt + 10 * MINUTE, "General Narrative", SAMPLES.summary);
  }
}
