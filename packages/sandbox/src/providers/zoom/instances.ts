import { MINUTE } from "../time.ts";
import { iso, nextText } from "./state.ts";
import type { Instance, State, StoredFile, Visit } from "./state.ts";

/** A visit to a past meeting. */
export function makeVisit(state: State, { name, email }: { name: string; email: string }, joinedAt: number, minutes: number, userId = ""): Visit {
  return { name, email, userId, participantId: nextText(state, 8, "0123456789"), registrantId: undefined, joinedAt, leftAt: joinedAt + minutes * MINUTE };
}

/** The parts of an instance. Its end follows from its length. */
type InstanceParts = Pick<Instance, "kind" | "uuid" | "of" | "hostId" | "topic" | "type" | "startedAt" | "visits"> & { readonly minutes: number };

/** A past meeting or webinar without a recording. */
export function makeInstance({ minutes, ...parts }: InstanceParts): Instance {
  return { ...parts, endedAt: parts.startedAt + minutes * MINUTE, recording: undefined, transcript: undefined, summary: undefined };
}

/** Adds a recording with its transcript, summary and note. */
export function addRecording(state: State, instance: Instance, videoSize: number, ids: { file?: string; note?: string | undefined } = {}): void {
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
