import type { AccessLink, Recording, Summary, Transcription } from "@meetwire/whereby";
import { SandboxError } from "../../sandbox-error.ts";
import { HandlerResponse } from "../../service/handler-response.ts";
import type { HandlerInput, RouteContext } from "../provider.ts";
import { MINUTE } from "../time.ts";
import { cutPage } from "./pages.ts";
import { fileStem } from "./sessions.ts";
import { BULK_DELAY_MS, exists, isoTime, nextText, notFound } from "./state.ts";
import type { State, StoredRecording, StoredSession, StoredSummary, StoredTranscription } from "./state.ts";

type Input<Given = object> = HandlerInput<State, string, Given>;
type OfRecording = { readonly params: { readonly recordingId: string } };
type OfTranscription = { readonly params: { readonly transcriptionId: string } };
type OfSummary = { readonly params: { readonly summaryId: string } };
type OfRoom = { readonly query: { readonly roomName?: string; readonly validForSeconds?: number } };

/** The host of files. It must not receive an API key. */
export const FILE_HOST = "files";

/** How long a transcription of a recording takes. */
const TRANSCRIPTION_MS = MINUTE / 2;

const TEXTS = ["roomName", "startDate", "durationInSeconds"];

export const fileHandlers = {
  "recordings/list": ({ state, now, query }: Input<OfRoom>) => {
    const found = [...state.recordings.values()].filter((each) => isReady(each, now) && isOfRoom(state, each.sessionId, query.roomName));
    // Lists can be sorted by two properties that responses do not show.
    const rows = found.map((each) => ({
      ...describeRecording(each),
      roomName: sessionOf(state, each.sessionId).roomName,
      duration: each.endedAt - each.startedAt,
    }));
    const { results, cursor } = cutPage(query, rows, ["roomName", "startDate", "duration", "sizeInMegaBytes"]);
    return { results: results.map(({ roomName: _room, duration: _duration, ...recording }) => recording), cursor };
  },
  "recordings/get": ({ state, now, params }: Input<OfRecording>) => describeRecording(findRecording(state, params.recordingId, now)),
  "recordings/delete": ({ state, now, params }: Input<OfRecording>) => deleteAt(state.recordings.get(params.recordingId), now),
  "recordings/bulkDelete"({ state, now, body }: Input<{ body: { recordingIds: string[] } }>) {
    for (const id of body.recordingIds) deleteAt(state.recordings.get(id), now + BULK_DELAY_MS);
  },
  "recordings/getAccessLink": ({ state, now, baseUrl, params, query }: Input<OfRecording & OfRoom>) =>
    createLink(state, findRecording(state, params.recordingId, now), Number(query.validForSeconds), now, baseUrl),

  "transcriptions/create"({ state, now, body, emit }: Input<{ body: { recordingId: string } }>) {
    const recording = findRecording(state, body.recordingId, now);
    const id = addTranscription(state, recording, now).id;
    emit("transcription.started", id);
    return { transcriptionId: id };
  },
  "transcriptions/list": ({ state, now, query }: Input<OfRoom>) => {
    const found = [...state.transcriptions.values()].filter((each) => hasBegun(each, now) && isOfRoom(state, each.sessionId, query.roomName));
    return cutPage(
      query,
      found.map((each) => describeTranscription(state, each, now)),
      TEXTS,
    );
  },
  "transcriptions/get": ({ state, now, params }: Input<OfTranscription>) =>
    describeTranscription(state, findTranscription(state, params.transcriptionId, now), now),
  "transcriptions/delete": ({ state, now, params }: Input<OfTranscription>) => deleteAt(state.transcriptions.get(params.transcriptionId), now),
  "transcriptions/bulkDelete"({ state, now, body }: Input<{ body: { transcriptionIds: string[] } }>) {
    for (const id of body.transcriptionIds) deleteAt(state.transcriptions.get(id), now + BULK_DELAY_MS);
  },
  "transcriptions/getAccessLink"({ state, now, baseUrl, params, query }: Input<OfTranscription & OfRoom>) {
    const transcription = findTranscription(state, params.transcriptionId, now);
    if (stateOf(transcription, now) !== "ready") throw notFound("file of this transcription");
    return createLink(state, transcription, Number(query.validForSeconds), now, baseUrl);
  },

  "summaries/create"({ state, now, body }: Input<{ body: { transcriptionId: string; template?: string } }>) {
    const transcription = findTranscription(state, body.transcriptionId, now);
    if (stateOf(transcription, now) !== "ready") throw new SandboxError(400, "The transcription is not ready");
    return { summaryId: addSummary(state, transcription.id, now, body.template).id };
  },
  "summaries/list": ({ state, now, query }: Input) => {
    const rows = [...state.summaries.values()]
      .filter((each) => exists(each, now))
      .map((each) => ({ ...describeSummary(state, each), ...lengthOf(state, each) }));
    const { results, cursor } = cutPage(query, rows, TEXTS);
    return { results: results.map(({ durationInSeconds: _duration, ...summary }) => summary), cursor };
  },
  "summaries/get": ({ state, now, params }: Input<OfSummary>) => {
    const summary = state.summaries.get(params.summaryId);
    if (!summary || !exists(summary, now)) throw notFound("summary");
    return describeSummary(state, summary);
  },
  "summaries/delete": ({ state, now, params }: Input<OfSummary>) => deleteAt(state.summaries.get(params.summaryId), now),
};

/** Marks something as deleted. Deleting it again is not an error. */
function deleteAt(stored: { deletedAt: number | undefined } | undefined, time: number): void {
  if (stored) stored.deletedAt ??= time;
}

export function sessionOf(state: State, id: string): StoredSession {
  const session = state.sessions.find((each) => each.id === id);
  if (!session) throw notFound("session");
  return session;
}

function isOfRoom(state: State, sessionId: string, roomName: string | undefined): boolean {
  return roomName === undefined || sessionOf(state, sessionId).roomName === roomName;
}

function isReady(file: StoredRecording, now: number): boolean {
  return file.readyAt <= now && exists(file, now);
}

function hasBegun(file: StoredTranscription, now: number): boolean {
  return file.createdAt <= now && exists(file, now);
}

function findRecording(state: State, id: string, now: number): StoredRecording {
  const recording = state.recordings.get(id);
  if (!recording || !isReady(recording, now)) throw notFound("recording");
  return recording;
}

function findTranscription(state: State, id: string, now: number): StoredTranscription {
  const transcription = state.transcriptions.get(id);
  if (!transcription || !hasBegun(transcription, now)) throw notFound("transcription");
  return transcription;
}

export function addTranscription(
  state: State,
  recording: StoredRecording,
  createdAt: number,
  { id = state.sequence.uuid(), error }: { readonly id?: string; readonly error?: string } = {},
): StoredTranscription {
  const transcription: StoredTranscription = {
    id,
    sessionId: recording.sessionId,
    filename: `${fileStem(sessionOf(state, recording.sessionId))}.md`,
    isHosted: recording.isHosted,
    deletedAt: undefined,
    createdAt,
    type: "RECORDING_TRANSCRIPTION",
    recordingId: recording.id,
    readyAt: createdAt + TRANSCRIPTION_MS,
    error,
  };
  state.transcriptions.set(id, transcription);
  return transcription;
}

export function addSummary(
  state: State,
  transcriptionId: string,
  createdAt: number,
  template = "General Narrative",
  id = state.sequence.uuid(),
): StoredSummary {
  const summary: StoredSummary = { id, transcriptionId, template, createdAt, deletedAt: undefined };
  state.summaries.set(id, summary);
  return summary;
}

export function stateOf({ readyAt, error }: StoredTranscription, now: number): "ready" | "failed" | "in_progress" {
  if (readyAt > now) return "in_progress";
  return error === undefined ? "ready" : "failed";
}

function describeRecording({ id, sessionId, filename, startedAt, endedAt }: StoredRecording): Recording {
  return {
    recordingId: id,
    roomSessionId: sessionId,
    filename,
    startDate: isoTime(startedAt),
    endDate: isoTime(endedAt),
    // About 4.5 MB per minute.
    sizeInMegaBytes: Math.round(((endedAt - startedAt) / MINUTE) * 45) / 10,
  };
}

function describeTranscription(state: State, transcription: StoredTranscription, now: number): Transcription {
  const { startedAt, endedAt, roomName } = sessionOf(state, transcription.sessionId);
  const current = stateOf(transcription, now);
  return {
    transcriptionId: transcription.id,
    roomSessionId: transcription.sessionId,
    roomName,
    startDate: isoTime(startedAt),
    endDate: isoTime(endedAt),
    state: current,
    createdAt: isoTime(transcription.createdAt),
    type: transcription.type,
    storageType: transcription.isHosted ? "WHEREBY_HOSTED" : "SELF_HOSTED",
    ...(current === "ready" && { filename: transcription.filename, durationInSeconds: secondsOf(startedAt, endedAt) }),
  };
}

export function secondsOf(from: number, to: number): number {
  return Math.round((to - from) / 1000);
}

function describeSummary(state: State, { id, transcriptionId, template, createdAt }: StoredSummary): Summary {
  const { startedAt, endedAt, roomName, id: roomSessionId, visits } = sessionOf(state, state.transcriptions.get(transcriptionId)!.sessionId);
  const names = [...new Set(visits.map(({ name }) => name))];
  return {
    summaryId: id,
    transcriptionId,
    summary: { summary: `${names.join(" and ")} went through the open points and agreed on the dates.` },
    roomSessionId,
    roomName,
    startDate: isoTime(startedAt),
    endDate: isoTime(endedAt),
    state: "completed",
    createdAt: isoTime(createdAt),
    modifiedAt: isoTime(createdAt),
    template,
  };
}

function lengthOf(state: State, { transcriptionId }: StoredSummary): { durationInSeconds: number } {
  const { startedAt, endedAt } = sessionOf(state, state.transcriptions.get(transcriptionId)!.sessionId);
  return { durationInSeconds: secondsOf(startedAt, endedAt) };
}

function createLink(state: State, file: StoredRecording | StoredTranscription, seconds: number, now: number, baseUrl: string): AccessLink {
  if (!file.isHosted) throw new SandboxError(403, "The file is in your own storage");
  const signature = nextText(state, 32);
  const expiresAt = now + seconds * 1000;
  state.links.set(signature, { file: file.id, expiresAt });
  const url = new URL(`${baseUrl}/files/${file.id}?signature=${signature}`);
  url.hostname = fileHost(url.hostname);
  return { accessLink: url.href, expires: expiresAt };
}

/** Another origin that reaches the same sandbox. */
function fileHost(hostname: string): string {
  if (hostname === "127.0.0.1") return "localhost";
  return hostname === "localhost" ? "127.0.0.1" : `${FILE_HOST}.${hostname}`;
}

/** Bytes that differ by position, so a test notices a file that is assembled wrongly. */
const BYTES = new Uint8Array(120_000).map((_, index) => (index * 37 + (index >> 8)) & 255);

/** Sends the file of a link, or a part of it. */
export function sendFile({ request, state, params, now }: RouteContext<State>): HandlerResponse {
  const { file: id = "" } = params;
  const link = state.links.get(new URL(request.url).searchParams.get("signature") ?? "");
  const file = link?.file === id ? (state.recordings.get(id) ?? state.transcriptions.get(id)) : undefined;
  if (!link || !file || link.expiresAt <= now || !exists(file, now)) return HandlerResponse.text("Forbidden", "text/plain", { status: 403 });
  if (request.headers.has("authorization")) return HandlerResponse.text("A credential reached the file host", "text/plain", { status: 400 });
  const isVideo = state.recordings.has(id);
  const content = isVideo ? BYTES : new TextEncoder().encode(writeTranscript(sessionOf(state, file.sessionId)));
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get("range") ?? "") ?? [];
  const start = Number(first ?? 0);
  if (start >= content.byteLength)
    return HandlerResponse.text("", "text/plain", { status: 416, headers: { "content-range": `bytes */${content.byteLength}` } });
  const part = content.slice(start, last ? Number(last) + 1 : undefined);
  return HandlerResponse.bytes(part, isVideo ? "video/x-matroska" : "text/markdown; charset=utf-8", {
    status: first === undefined ? 200 : 206,
    headers: {
      "accept-ranges": "bytes",
      etag: `"${id}"`,
      "content-disposition": `attachment; filename="${file.filename}"`,
      "content-length": String(part.byteLength),
      ...(first !== undefined && { "content-range": `bytes ${start}-${start + part.byteLength - 1}/${content.byteLength}` }),
    },
  });
}

/** Markdown. Its format is made up, because the documentation does not show it. */
function writeTranscript({ roomName, startedAt, visits }: StoredSession): string {
  const lines = ["Shall we begin?", "Yes, I am ready.", "Then let us look at the plan.", "One question about the dates."];
  const names = [...new Set(visits.map(({ name }) => name))];
  return `# ${roomName.slice(1)}\n\n${isoTime(startedAt)}\n\n${lines.map((text, index) => `**${names[index % names.length]}**: ${text}`).join("\n\n")}\n`;
}
