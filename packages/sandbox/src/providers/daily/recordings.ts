import type { ListedTranscript, Recording, RecordingLink, Transcript } from "@meetwire/daily";
import { HandlerResponse } from "../../service/handler-response.ts";
import type { HandlerInput, RouteContext } from "../provider.ts";
import { createRandom } from "../sequence.ts";
import { HOUR, MINUTE } from "../time.ts";
import { writePage } from "./pages.ts";
import { invalid, iso, nextText, notFound, seconds } from "./state.ts";
import type { State, StoredRecording, StoredTranscript } from "./state.ts";

type Given<Part = object> = HandlerInput<State, "key", Part>;
type OfRecording = { readonly params: { readonly recordingId: string } };
type OfTranscript = { readonly params: { readonly transcriptId: string } };

const BUCKET = "nordlys-recordings";
const REGION = "eu-central-1";
/** The sandbox's files are small, but longer recordings have more bytes. */
const BYTES_PER_SECOND = 8;

export const recordingHandlers = {
  "recordings/list"({ state, query, now }: Given) {
    const found = state.recordings.filter(({ room }) => query["room_name"] === undefined || room === query["room_name"]).toReversed();
    return writePage(
      query,
      found.map((each) => writeRecording(each, state, now)),
      ({ id }) => id!,
    );
  },
  "recordings/get": ({ state, params, now }: Given<OfRecording>) => writeRecording(findRecording(state, params.recordingId), state, now),
  "recordings/delete"({ state, params, now }: Given<OfRecording>) {
    const recording = findRecording(state, params.recordingId);
    if (recording.stopsAt > now) throw invalid("the recording is running");
    state.recordings.splice(state.recordings.indexOf(recording), 1);
    return { deleted: true, id: recording.id, s3_bucket: BUCKET, s3_region: REGION, s3_key: keyOf(recording, state) };
  },
  "recordings/getAccessLink"({ state, params, now, baseUrl }: Given<OfRecording>): RecordingLink {
    const recording = findRecording(state, params.recordingId);
    if (recording.stopsAt > now) throw invalid("the recording is not finished");
    const { url, endsAt } = makeLink(state, "recordings", recording.id, now, baseUrl);
    return { download_link: url, expires: seconds(endsAt) };
  },

  "transcripts/list"({ state, query, now }: Given) {
    const { roomId, mtgSessionId } = query;
    const found = state.transcripts
      .filter((each) => (roomId === undefined || each.roomId === roomId) && (mtgSessionId === undefined || each.sessionId === mtgSessionId))
      .toReversed();
    const write = (each: StoredTranscript): ListedTranscript => {
      const { outParams: _where, error: _error, ...listed } = writeTranscript(each, state, now);
      return listed;
    };
    return writePage(query, found.map(write), ({ transcriptId }) => transcriptId!);
  },
  "transcripts/get": ({ state, params, now }: Given<OfTranscript>) => writeTranscript(findTranscript(state, params.transcriptId), state, now),
  "transcripts/delete"({ state, params, now }: Given<OfTranscript>) {
    const transcript = findTranscript(state, params.transcriptId);
    if (transcript.stopsAt > now) throw invalid("the transcription is running");
    const before = writeTranscript(transcript, state, now);
    transcript.isDeleted = true;
    return { ...before, status: "t_deleted" };
  },
  "transcripts/getAccessLink"({ state, params, now, baseUrl }: Given<OfTranscript>) {
    const transcript = findTranscript(state, params.transcriptId);
    if (transcript.isDeleted || !transcript.isStored) throw notFound(`the file of transcript ${transcript.id}`);
    if (transcript.stopsAt > now) throw invalid("the transcript is not finished");
    return { transcriptId: transcript.id, link: makeLink(state, "transcripts", transcript.id, now, baseUrl).url };
  },
};

function findRecording({ recordings }: State, id: string): StoredRecording {
  const found = recordings.find((each) => each.id === id);
  if (!found) throw notFound(`recording ${id}`);
  return found;
}

function findTranscript({ transcripts }: State, id: string): StoredTranscript {
  const found = transcripts.find((each) => each.id === id);
  if (!found) throw notFound(`transcript ${id}`);
  return found;
}

export function writeRecording(recording: StoredRecording, state: State, now: number): Recording {
  const { id, room, startedAt, stopsAt, maxParticipants, sessionId, type } = recording;
  const isFinished = stopsAt <= now;
  const key = keyOf(recording, state);
  return {
    id,
    room_name: room,
    start_ts: seconds(startedAt),
    status: isFinished ? "finished" : "in-progress",
    max_participants: maxParticipants,
    ...(isFinished && { duration: seconds(stopsAt - startedAt) }),
    s3key: key,
    mtgSessionId: sessionId,
    ...(type === "raw-tracks" && { tracks: ["audio", "video"].map((kind) => ({ size: sizeOf(recording, now), type: kind, s3key: `${key}-${kind}` })) }),
  };
}

export function keyOf({ room, startedAt }: StoredRecording, { domain }: State): string {
  return `${domain.name}/${room}/${startedAt}`;
}

export function writeTranscript(
  { id, roomId, sessionId, startedAt, stopsAt, isStored, isDeleted }: StoredTranscript,
  { domain }: State,
  now: number,
): Transcript {
  const isFinished = stopsAt <= now;
  return {
    transcriptId: id,
    domainId: domain.id,
    roomId,
    mtgSessionId: sessionId,
    status: isDeleted ? "t_deleted" : isFinished ? "t_finished" : "t_in_progress",
    isVttAvailable: isFinished && isStored && !isDeleted,
    duration: seconds(Math.min(stopsAt, now) - startedAt),
    outParams: null,
    error: null,
    created_at: iso(startedAt),
    updated_at: iso(Math.min(stopsAt, now)),
  };
}

/** The link itself is the permission, for an hour. */
function makeLink(state: State, kind: string, id: string, now: number, baseUrl: string): { readonly url: string; readonly endsAt: number } {
  const signature = nextText(state, 32);
  const endsAt = now + HOUR;
  state.links.set(signature, { id, endsAt });
  return { url: `${baseUrl}/files/${kind}/${id}?Signature=${signature}`, endsAt };
}

/** Sends the file of a link, or a part of it. */
export function sendFile({ request, params, state, now }: RouteContext<State>): HandlerResponse {
  const { kind, fileId } = params;
  const link = state.links.get(new URL(request.url).searchParams.get("Signature") ?? "");
  if (link?.id !== fileId || link!.endsAt <= now) return HandlerResponse.text("the link has expired, or it is for another file", "text/plain", { status: 403 });
  // The API key must not reach the host of the files.
  if (request.headers.has("authorization")) return HandlerResponse.text("a credential reached the file host", "text/plain", { status: 400 });
  const recording = state.recordings.find(({ id }) => id === fileId);
  const transcript = state.transcripts.find(({ id }) => id === fileId);
  if (kind === "transcripts" && transcript && !transcript.isDeleted)
    return sendBytes(request, new TextEncoder().encode(writeVtt(transcript, state)), "text/vtt", `${transcript.room}-${transcript.startedAt}.vtt`);
  if (kind === "recordings" && recording) return sendBytes(request, bytesOf(recording, now), "video/mp4", `${recording.room}-${recording.startedAt}.mp4`);
  return HandlerResponse.text("not found", "text/plain", { status: 404 });
}

function sendBytes(request: Request, content: Uint8Array, type: string, name: string): HandlerResponse {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get("range") ?? "") ?? [];
  const start = Number(first ?? 0);
  if (start >= content.byteLength)
    return HandlerResponse.text("", "text/plain", { status: 416, headers: { "content-range": `bytes */${content.byteLength}` } });
  const part = content.slice(start, last ? Number(last) + 1 : undefined);
  const range = first === undefined ? {} : { "content-range": `bytes ${start}-${start + part.byteLength - 1}/${content.byteLength}` };
  return HandlerResponse.bytes(part, type, {
    status: first === undefined ? 200 : 206,
    headers: { "accept-ranges": "bytes", "content-disposition": `attachment; filename="${name}"`, "content-length": String(part.byteLength), ...range },
  });
}

function sizeOf({ startedAt, stopsAt }: StoredRecording, now: number): number {
  return Math.max(64, seconds(Math.min(stopsAt, now) - startedAt) * BYTES_PER_SECOND);
}

function bytesOf(recording: StoredRecording, now: number): Uint8Array {
  const random = createRandom(recording.startedAt % 1_000_003);
  return Uint8Array.from({ length: sizeOf(recording, now) }, () => Math.floor(random() * 256));
}

const SENTENCES = [
  "Good morning, shall we start?",
  "Yes. I have sent the agenda around.",
  "The first point is the date of the next release.",
  "We moved it by a week, because two tests were missing.",
  "Who writes to the customer?",
  "I will do it this afternoon.",
  "Then we are done for today. Thank you.",
];

/** The transcript as WebVTT, with the speakers as Daily writes them. */
function writeVtt({ sessionId, startedAt, stopsAt }: StoredTranscript, { sessions }: State): string {
  const names = sessions.find(({ id }) => id === sessionId)?.visits.map(({ userName }) => userName ?? "Guest") ?? ["Guest"];
  const length = Math.max(MINUTE, stopsAt - startedAt);
  const cues = SENTENCES.map((sentence, index) => {
    const from = Math.round((length / (SENTENCES.length + 1)) * index) + 3120;
    return `${writeTime(from)} --> ${writeTime(from + 2360)}\n<v>${names[index % names.length]}:</v>${sentence}`;
  });
  return `WEBVTT\n\n${cues.join("\n\n")}\n`;
}

function writeTime(ms: number): string {
  return new Date(ms).toISOString().slice(11, 23);
}
