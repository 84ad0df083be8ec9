import type { Meeting, Recording } from "@meetwire/connectycube";
import { SandboxError } from "../../sandbox-error.ts";
import { HandlerResponse } from "../../service/handler-response.ts";
import type { RouteContext } from "../provider.ts";
import { isoSeconds } from "./state.ts";
import type { State, StoredRecording } from "./state.ts";

/** A link to a file stops working after one hour. */
const LINK_SECONDS = 60 * 60;
/** The approximate size of video. */
const MEGABYTES_PER_SECOND = 0.058;

/** Returns the recordings of a meeting with fresh links. The list is empty while the meeting is running. */
export function listRecordings(state: State, meeting: Meeting, now: number, baseUrl: string): Recording[] {
  const seconds = Math.floor(now / 1000);
  if (seconds < meeting.end_date) return [];
  stopRecording(state, meeting, meeting.end_date);
  return state.recordings.filter(({ room_id }) => room_id === meeting._id).map((recording) => withLink(recording, seconds, baseUrl));
}

/** Starts recording a meeting, at its start if that is later. */
export function startRecording({ recordingSince }: State, meeting: Meeting, seconds: number): void {
  recordingSince.set(meeting._id, Math.max(seconds, meeting.start_date));
}

/** Stops recording a meeting, and stores the recording as a file. */
export function stopRecording(state: State, meeting: Meeting, seconds: number): void {
  const since = state.recordingSince.get(meeting._id);
  state.recordingSince.delete(meeting._id);
  if (since !== undefined && since < seconds) addRecording(state, meeting, since, seconds);
}

/** Adds a recording from one time to another, in seconds since 1970. */
export function addRecording(state: State, meeting: Meeting, from: number, to: number): void {
  const people = meeting.attendees.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const participants = [...new Set([meeting.host_id, ...people])];
  const duration = to - from + 0.062;
  state.recordings.push({
    _id: state.sequence.objectId(),
    room_id: meeting._id,
    participants_count: participants.length,
    participants_ids: participants,
    file_uid: `${state.sequence.uuid()}_${meeting._id}`,
    duration,
    size: Math.round(duration * MEGABYTES_PER_SECOND * 100) / 100,
    created_at: isoSeconds(to * 1000),
    updated_at: isoSeconds(to * 1000),
  });
}

export function withLink(recording: StoredRecording, seconds: number, baseUrl: string): Recording {
  const query = new URLSearchParams({ Expires: String(seconds + LINK_SECONDS), Signature: "sandbox", "response-cache-control": "max-age=604800" });
  return { ...recording, download_url: `${baseUrl}/files/${recording.file_uid}?${query}` };
}

/** Serves the file of a link: a short text instead of the video. */
export function download({ request, params, state, now }: RouteContext<State>): HandlerResponse {
  const recording = state.recordings.find(({ file_uid }) => file_uid === params["fileId"]);
  const expires = Number(new URL(request.url).searchParams.get("Expires"));
  if (!recording) throw new SandboxError(404, "Not found");
  if (now / 1000 >= expires) throw new SandboxError(403, "Request has expired");
  return HandlerResponse.text(`A placeholder for ${recording.size} MB of video.`, "video/mp4");
}
