import { openapi } from "@meetwire/connectycube/openapi";
import type { HostUser, Meeting, MeetingCreate, MeetingUpdate, Recording, RecordingDone } from "@meetwire/connectycube";
import { asOpenApi } from "../contract/openapi.ts";
import { SandboxError } from "../sandbox-error.ts";
import { HandlerResponse } from "../service/handler-response.ts";
import { FILTER_FIELDS, meets } from "./connectycube/filters.ts";
import type { Filters } from "./connectycube/filters.ts";
import { download, listRecordings, startRecording, stopRecording, withLink } from "./connectycube/recordings.ts";
import { seed, TOKENS } from "./connectycube/seed.ts";
import { authenticate, createSession, deleteSession } from "./connectycube/sessions.ts";
import { isoSeconds } from "./connectycube/state.ts";
import type { State } from "./connectycube/state.ts";
import type { HandlerInput, ErrorResponse, SandboxProvider, WebhookContext } from "./provider.ts";

type Input<Given> = HandlerInput<State, HostUser, Given>;
type OfMeeting = { readonly params: { readonly meetingId: string } };

/** ConnectyCube: users see the meetings that they host or attend. */
export const connectycube: SandboxProvider<State, HostUser, { token: string }> = {
  name: "connectycube",
  document: asOpenApi(openapi),
  accounts: [
    {
      name: "maya",
      description: "Maya Lindqvist, user 5243, host of the weekly sync",
      credentials: { token: TOKENS.maya },
      headers: { "CB-Token": TOKENS.maya },
    },
    {
      name: "tomas",
      description: "Tomás Ferreira, user 5244, host of the webinar and of interviews",
      credentials: { token: TOKENS.tomas },
      headers: { "CB-Token": TOKENS.tomas },
    },
  ],
  firstPath: "/meetings?limit=2",
  examples: { meetingId: "602f926aaa81493ce4c5788e" },
  seed,
  authenticate,
  handlers: {
    "meetings/create": createMeeting,
    "meetings/list": listMeetings,
    "meetings/update": updateMeeting,
    "meetings/delete": deleteMeeting,
    "recordings/list": listMeetingRecordings,
  },
  routes: {
    "POST /session": createSession,
    "DELETE /session": deleteSession,
    "GET /files/{fileId}": download,
  },
  webhooks: { recordingDone },
  dueEvents: ({ state, from, to, baseUrl }) =>
    [...state.meetings.values()]
      .filter(({ end_date }) => end_date * 1000 > from && end_date * 1000 <= to)
      .filter((meeting) => listRecordings(state, meeting, to, baseUrl).length > 0)
      .map(({ _id }) => ({ event: "recordingDone", about: _id })),
  meetings: ({ state }) =>
    [...state.meetings.values()].map(({ _id, name, start_date, end_date, host_id, attendees }) => ({
      id: _id,
      title: name,
      start: start_date * 1000,
      end: end_date * 1000,
      people: [state.users.find(({ id }) => id === host_id)?.full_name ?? String(host_id), ...attendees.map(({ id, email }) => email ?? `user ${id}`)],
    })),
  // The provider's own SDK uses only the paths with this suffix.
  normalizePath: (path) => path.replace(/\.json$/, ""),
  writeError,
};

function createMeeting({ state, user, now, body }: Input<{ body: MeetingCreate }>): Meeting {
  const { name, start_date, end_date, attendees, chat = false, record = false, notify_before, timezone } = body;
  const meeting: Meeting = {
    _id: state.sequence.objectId(),
    name,
    start_date: Number(start_date),
    end_date: Number(end_date),
    attendees: attendees.map(({ id, email }) => ({ ...(id !== undefined && { id }), ...(email !== undefined && { email }) })),
    record,
    chat_dialog_id: chat ? state.sequence.objectId() : null,
    created_at: isoSeconds(now),
    updated_at: isoSeconds(now),
    host_id: user.id,
    public: body.public ?? false,
    scheduled: body.scheduled ?? false,
    notify: body.notify ?? false,
    notify_before: notify_before ?? null,
    timezone: (timezone as Meeting["timezone"]) ?? null,
  };
  state.meetings.set(meeting._id, meeting);
  if (record) startRecording(state, meeting, meeting.start_date);
  return meeting;
}

function listMeetings({ state, user, query }: Input<{ query: Filters & { _id?: string; limit?: number; offset?: number } }>): Meeting | Meeting[] {
  const { _id, limit = 100, offset = 0 } = query;
  if (_id !== undefined) return visibleMeeting(state, user, _id);
  const filters: Filters = Object.fromEntries(FILTER_FIELDS.map((field) => [field, query[field]]));
  const found = [...state.meetings.values()].filter((meeting) => takesPart(user, meeting) && meets(meeting, filters));
  return found.slice(offset, offset + Math.max(0, limit));
}

function updateMeeting({ state, user, now, params, body }: Input<OfMeeting & { body: MeetingUpdate }>): Meeting {
  const meeting = hostedMeeting(state, user, params.meetingId);
  const wasRecorded = meeting.record === true;
  // `chat` is accepted and has no effect, as in the documentation's sample.
  const { chat: _, ...changes } = body;
  Object.assign(meeting, changes, { updated_at: isoSeconds(now) });
  const seconds = Math.floor(now / 1000);
  if (meeting.record === true && !wasRecorded) startRecording(state, meeting, seconds);
  if (meeting.record === false && wasRecorded) stopRecording(state, meeting, Math.min(seconds, meeting.end_date));
  return meeting;
}

function deleteMeeting({ state, user, params }: Input<OfMeeting>): HandlerResponse {
  const { _id } = hostedMeeting(state, user, params.meetingId);
  state.meetings.delete(_id);
  state.recordingSince.delete(_id);
  return HandlerResponse.text("OK", "text/plain; charset=utf-8");
}

/** After a meeting is deleted, its participants can still list its recordings. */
function listMeetingRecordings({ state, user, now, baseUrl, params: { meetingId } }: Input<OfMeeting>): Recording[] {
  if (state.meetings.has(meetingId)) return listRecordings(state, visibleMeeting(state, user, meetingId), now, baseUrl);
  const own = state.recordings.filter(({ room_id, participants_ids }) => room_id === meetingId && participants_ids.includes(user.id));
  if (own.length === 0) throw new SandboxError(404, "Not found");
  return own.map((recording) => withLink(recording, Math.floor(now / 1000), baseUrl));
}

function takesPart(user: HostUser, meeting: Meeting): boolean {
  return meeting.host_id === user.id || meeting.attendees.some(({ id, email }) => id === user.id || (email !== undefined && email === user.email));
}

function findMeeting(state: State, id: string): Meeting {
  const meeting = state.meetings.get(id);
  if (!meeting) throw new SandboxError(404, "Not found");
  return meeting;
}

/** Returns a meeting that a user may see. */
function visibleMeeting(state: State, user: HostUser, id: string): Meeting {
  const meeting = findMeeting(state, id);
  if (meeting.public !== true && !takesPart(user, meeting)) throw new SandboxError(403, "Forbidden");
  return meeting;
}

/** Returns a meeting that a user may change. */
function hostedMeeting(state: State, user: HostUser, id: string): Meeting {
  const meeting = findMeeting(state, id);
  if (meeting.host_id !== user.id) throw new SandboxError(403, "Forbidden: only the host may do this");
  return meeting;
}

/** The webhook for the given meeting, or else for the meeting with recordings that ended last. */
function recordingDone({ state, now, baseUrl, about }: WebhookContext<State>): RecordingDone {
  const candidates = about === undefined ? [...state.meetings.values()] : [findMeeting(state, about)];
  const ended = candidates.filter((each) => listRecordings(state, each, now, baseUrl).length > 0);
  const meeting = ended.toSorted((left, right) => right.end_date - left.end_date)[0];
  const hostUser = state.users.find(({ id }) => id === meeting?.host_id);
  if (!meeting || !hostUser) throw new SandboxError(404, "no ended meeting has recordings");
  return { meeting, hostUser, callRecords: listRecordings(state, meeting, now, baseUrl) };
}

/** ConnectyCube has two shapes: a list of messages, or messages by field. */
function writeError({ status, message, problems }: SandboxError): ErrorResponse {
  if (status === 401 || status === 403) return { status, body: { errors: { base: [message] } } };
  if (status !== 422) return { status, body: { errors: [message] } };
  // Without a prototype, because the fields come from the request: `constructor`.
  const errors = Object.create(null) as Record<string, string[]>;
  for (const problem of problems) {
    const [, field = "base", rest = ""] = /^body\.([^.[]+)(.*)$/s.exec(problem.where) ?? [];
    const place = field === "base" ? problem.where : rest.replace(/^\./, "");
    (errors[field] ??= []).push(`${place} ${problem.message}`.trim());
  }
  return { status, body: { errors } };
}
