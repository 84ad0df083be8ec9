import type { HandlerInput } from "../provider.ts";
import { DAY, dayOf, MINUTE } from "../time.ts";
import { findInstance } from "./attendance.ts";
import { cutPage } from "./pages.ts";
import { iso, nextText, zoomError } from "./state.ts";
import type { Instance, State, StoredFile, StoredRecording, StoredToken } from "./state.ts";
import { findUser } from "./users.ts";

type Given<Part = object> = HandlerInput<State, StoredToken, Part>;
type OfMeeting = { readonly params: { readonly meetingId: string | number } };
type OfFile = { readonly params: { readonly meetingId: string | number; readonly recordingId: string } };

const TRASH_MS = 30 * DAY;

function findRecording(state: State, id: string | number): { instance: Instance; recording: StoredRecording } {
  const instance = findInstance(state, undefined, id);
  if (!instance.recording || instance.recording.files.length === 0) throw zoomError(404, 3301, `There is no recording for this meeting.`);
  return { instance, recording: instance.recording };
}

function findFile({ files }: StoredRecording, id: string): StoredFile {
  const found = files.find(({ file }) => file.id === id);
  if (!found) throw zoomError(404, 3303, "You can not delete/recover a recording file that does not exist.");
  return found;
}

export const recordingHandlers = {
  "recordings/list"({ state, user, params, query, now, baseUrl }: Given<{ params: { userId: string } }>) {
    const host = findUser(state, user, params.userId);
    const today = dayOf(now);
    const from = typeof query["from"] === "string" ? Date.parse(query["from"]) : today;
    const to = typeof query["to"] === "string" ? Date.parse(query["to"]) : today + DAY;
    if (to - from > 32 * DAY) throw zoomError(400, 300, "The date range must not exceed one month.");
    const trash = query["trash"] === true;
    const found = state.instances.filter(
      (each) =>
        each.hostId === host.id &&
        shownFiles(each, trash).length > 0 &&
        (trash || (each.startedAt >= from && each.startedAt < to + DAY)) &&
        (query["meeting_id"] === undefined || each.of === Number(query["meeting_id"])),
    );
    const { items, page } = cutPage(state, now, query, `recordings ${host.id}`, found);
    return { from: iso(from).slice(0, 10), to: iso(to).slice(0, 10), ...page, meetings: items.map((each) => describeRecording(each, trash, baseUrl)) };
  },
  "recordings/get"({ state, params, query, baseUrl }: Given<OfMeeting>) {
    const { instance, recording } = findRecording(state, params.meetingId);
    const token = query["include_fields"] === "download_access_token" ? { download_access_token: `sandbox-download-${nextText(state, 30)}` } : {};
    if (token.download_access_token)
      state.tokens.set(token.download_access_token, { userId: undefined, scopes: ["download"], expiresAt: Infinity, replaced: false });
    return { ...describeRecording(instance, false, baseUrl), password: recording.password, ...token };
  },
  "recordings/delete"({ state, params, query, now, emit }: Given<OfMeeting>) {
    const { instance, recording } = findRecording(state, params.meetingId);
    if (query["action"] === "delete") {
      keepGone(state, instance);
      recording.files = [];
      emit("recording.deleted", instance.uuid);
    } else {
      for (const each of recording.files) each.trashedAt ??= now;
      emit("recording.trashed", instance.uuid);
    }
  },
  "recordings/deleteFile"({ state, params, query, now, emit }: Given<OfFile>) {
    const { instance, recording } = findRecording(state, params.meetingId);
    const stored = findFile(recording, params.recordingId);
    const about = aboutFile(instance, stored);
    if (query["action"] === "delete") {
      keepGone(state, instance);
      recording.files = recording.files.filter((each) => each !== stored);
      emit("recording.deleted", about);
    } else {
      stored.trashedAt ??= now;
      emit("recording.trashed", about);
    }
  },
  "recordings/recoverFile"({ state, params, now, emit }: Given<OfFile>) {
    const { instance, recording } = findRecording(state, params.meetingId);
    const stored = findFile(recording, params.recordingId);
    recover(stored, now);
    emit("recording.recovered", aboutFile(instance, stored));
  },
  "recordings/recover"({ state, params, now, emit }: Given<{ params: { meetingUUID: string } }>) {
    const { instance, recording } = findRecording(state, params.meetingUUID);
    for (const each of recording.files) recover(each, now);
    emit("recording.recovered", instance.uuid);
  },
  "recordings/getSettings": ({ state, params }: Given<OfMeeting>) => findRecording(state, params.meetingId).recording.settings,
  "recordings/updateSettings"({ state, params, body }: Given<OfMeeting & { body: object }>) {
    Object.assign(findRecording(state, params.meetingId).recording.settings, body);
  },
  "transcripts/get"({ state, params, baseUrl }: Given<OfMeeting>) {
    const instance = findInstance(state, undefined, params.meetingId);
    if (!instance.transcript) throw zoomError(404, 3322, "This meeting transcript does not exist.");
    const file = instance.recording?.files.find(({ file: each }) => each.file_type === "TRANSCRIPT");
    const base = {
      meeting_id: instance.uuid,
      account_id: "AAAAAABBBB",
      meeting_topic: instance.topic,
      host_id: instance.hostId,
      transcript_created_time: iso(instance.transcript.createdAt),
      auto_delete: false,
    };
    if (!file || file.trashedAt !== undefined) return { ...base, can_download: false, download_restriction_reason: "DELETED_OR_TRASHED" };
    return { ...base, can_download: true, download_url: downloadUrl(baseUrl, file.file.id) };
  },
  "transcripts/delete"({ state, params }: Given<OfMeeting>) {
    const instance = findInstance(state, undefined, params.meetingId);
    if (!instance.transcript) throw zoomError(404, 3322, "This meeting transcript does not exist.");
    instance.transcript = undefined;
    if (instance.recording) instance.recording.files = instance.recording.files.filter(({ file }) => file.file_type !== "TRANSCRIPT");
  },
  "summaries/list"({ state, query, now }: Given) {
    const [from, to] = [query["from"], query["to"]].map((each) => (typeof each === "string" ? Date.parse(each) : undefined));
    const found = state.instances.filter(
      ({ summary }) => summary && (from === undefined || summary.createdAt >= from) && (to === undefined || summary.createdAt <= to),
    );
    const { items, page } = cutPage(state, now, query, "summaries", found);
    return {
      page_size: page.page_size,
      next_page_token: page.next_page_token,
      ...(query["from"] !== undefined && { from: query["from"] }),
      ...(query["to"] !== undefined && { to: query["to"] }),
      summaries: items.map((each) => describeSummary(state, each)),
    };
  },
  "summaries/get"({ state, params }: Given<OfMeeting>) {
    const instance = findInstance(state, undefined, params.meetingId);
    if (!instance.summary) throw zoomError(404, 3001, "Meeting summary does not exist.");
    return {
      ...describeSummary(state, instance),
      summary_title: instance.summary.title,
      summary_content: instance.summary.content,
      summary_last_modified_user_id: instance.hostId,
    };
  },
  "summaries/delete"({ state, params, emit }: Given<OfMeeting>) {
    const instance = findInstance(state, undefined, params.meetingId);
    if (!instance.summary) throw zoomError(404, 3001, "Meeting summary does not exist.");
    keepGone(state, instance);
    instance.summary = undefined;
    emit("meeting.summary_deleted", instance.uuid);
  },
  "notes/list": ({ state, user, query }: Given) => ({
    notes: state.notes
      .filter((each) => (user.userId === undefined || each.userId === user.userId) && isAbout(state, each.instance, String(query["meeting_id"])))
      .map((each) => ({
        note_id: each.id,
        note_name: each.name,
        created_time: iso(each.createdAt),
        modified_time: iso(each.createdAt),
        note_link: `https://docs.zoom.us/doc/${each.id}`,
      })),
  }),
  "notes/getContent"({ state, params, query }: Given<{ params: { noteId: string } }>) {
    const note = state.notes.find(({ id }) => id === params.noteId);
    if (!note) throw zoomError(404, 300, "The note does not exist.");
    const segments = state.instances.find(({ uuid }) => uuid === note.instance)?.visits ?? [];
    const speakers = segments.map(({ name, userId }, index) => ({ speaker_id: String(index + 1), display_name: name, zoom_user_id: userId }));
    const items = speakers.map((each, index) => ({
      speaker_id: each.speaker_id,
      start_time: offset(index * 4),
      end_time: offset(index * 4 + 3),
      text: index === 0 ? "Shall we begin?" : "Yes, I am ready.",
    }));
    return {
      note_id: note.id,
      note_name: note.name,
      note_url: `https://docs.zoom.us/doc/${note.id}`,
      manual_note_content: note.content,
      generated_note_content: `# ${note.name}\n\n${note.content}`,
      ...(query["include"] === "transcript" && { transcript: { items, speakers } }),
    };
  },
};

/** Whether an instance is the one with this UUID, or one of the meeting with this number. */
function isAbout({ instances }: State, uuid: string, wanted: string): boolean {
  return uuid === wanted || instances.some((each) => each.uuid === uuid && String(each.of) === wanted);
}

/** Keeps an instance as it is before a part of it is deleted. */
function keepGone({ gone }: State, instance: Instance): void {
  gone.instances.set(instance.uuid, { ...instance, recording: instance.recording && { ...instance.recording } });
}

/** The subject of an event of one file. A UUID has no `#`. */
function aboutFile({ uuid }: Instance, { file }: StoredFile): string {
  return `${uuid}#${file.id}`;
}

function recover(stored: StoredFile, now: number): void {
  if (stored.trashedAt !== undefined && stored.trashedAt < now - TRASH_MS) throw zoomError(400, 3303, "The recording was in the trash for more than 30 days.");
  stored.trashedAt = undefined;
}

function shownFiles({ recording }: Instance, trash: boolean): StoredFile[] {
  return (recording?.files ?? []).filter(({ trashedAt }) => (trashedAt !== undefined) === trash);
}

/** Where a file is downloaded. The provider redirects from there to its file host. */
export function downloadUrl(baseUrl: string, fileId: string): string {
  return `${baseUrl}/rec/download/${fileId}`;
}

function describeRecording(instance: Instance, trash: boolean, baseUrl: string) {
  const files = shownFiles(instance, trash);
  return {
    uuid: instance.uuid,
    id: instance.of,
    account_id: "AAAAAABBBB",
    host_id: instance.hostId,
    topic: instance.topic,
    type: String(instance.type),
    start_time: iso(instance.startedAt),
    duration: Math.ceil((instance.endedAt - instance.startedAt) / MINUTE),
    total_size: files.reduce((sum, { size }) => sum + size, 0),
    recording_count: files.length,
    recording_files: files.map(({ file, trashedAt }) => ({
      ...file,
      meeting_id: instance.uuid,
      download_url: downloadUrl(baseUrl, file.id),
      ...(trashedAt !== undefined && { deleted_time: iso(trashedAt) }),
    })),
  };
}

function describeSummary(state: State, instance: Instance) {
  const host = state.users.get(instance.hostId)?.user;
  const created = iso(instance.summary!.createdAt);
  return {
    meeting_host_id: instance.hostId,
    meeting_host_email: host?.email,
    meeting_uuid: instance.uuid,
    meeting_id: instance.of,
    meeting_topic: instance.topic,
    meeting_start_time: iso(instance.startedAt),
    meeting_end_time: iso(instance.endedAt),
    summary_start_time: iso(instance.startedAt),
    summary_end_time: iso(instance.endedAt),
    summary_created_time: created,
    summary_last_modified_time: created,
  };
}

function offset(seconds: number): string {
  return `00:00:${String(seconds).padStart(2, "0")}.000`;
}
