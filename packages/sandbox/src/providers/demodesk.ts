import { openapi } from "@meetwire/demodesk/openapi";
import type {
  ListMeta,
  MeetingCreate,
  MeetingFilter,
  MeetingListResponse,
  MeetingReferenceResponse,
  MeetingResponse,
  MeetingUpdate,
  MeetingUpdateAttributes,
  StatusResponse,
} from "@meetwire/demodesk";
import { asOpenApi } from "../contract/openapi.ts";
import { SandboxError } from "../sandbox-error.ts";
import { HandlerResponse } from "../service/handler-response.ts";
import { listDueEvents, webhooks } from "./demodesk/events.ts";
import { findMeetings } from "./demodesk/filters.ts";
import { authenticate, forbidden, illegalAssociation, KEYS, notFound } from "./demodesk/keys.ts";
import type { Caller } from "./demodesk/keys.ts";
import { describeInList, describeMeeting, describeParticipants, describeReferences, endOf, statusOf, transcribedAt } from "./demodesk/meetings.ts";
import { companyOf, createAccount, createCompany, createUser, deleteUser, listUsers, login, requireSameId, updateUser } from "./demodesk/people.ts";
import { seed } from "./demodesk/seed.ts";
import { nextId, nextToken } from "./demodesk/state.ts";
import type { State, StoredMeeting, StoredUser } from "./demodesk/state.ts";
import { readTimeZone } from "./demodesk/time.ts";
import { writeTranscript } from "./demodesk/transcript.ts";
import type { Account, HandlerInput, ErrorResponse, SandboxProvider } from "./provider.ts";

type Input<Given> = HandlerInput<State, StoredUser, Given>;
type OfMeeting = { readonly params: { readonly meetingId: string } };

const PAGE_SIZE = 25;
/** In the spec, the same path parameter is the token to read a meeting and the id to change it. Reading is tried first. */
/** A meeting is read by its token, and changed by its id. */
const examples = {
  companyId: "42",
  userId: "9773",
  meetingId: "PYBGFKMZ",
  "meetings/update meetingId": "123",
  "meetings/delete meetingId": "123",
  "meetings/cancel meetingId": "123",
  recordingToken: "kx3vbnqw",
};
/** The default length of a meeting, in seconds. */
const USUAL_SECONDS = 30 * 60;

/** Demodesk: meetings, users and companies. */
export const demodesk: SandboxProvider<State, Caller, { apiKey: string }> = {
  name: "demodesk",
  document: asOpenApi(openapi),
  accounts: [
    account("admin", "The company admin key of Nordlys (company 42): all of its meetings and users"),
    account("user", "The user key of Tomás Ferreira of Nordlys: his own meetings, and his logins"),
    account("master", "The master key of a partnership: it can only open accounts"),
    account("newer", "The company admin key of Fjord Outdoor (company 43), whose lists have the newer meta, with hasNextPage"),
  ],
  firstPath: "/demos?page=1&filter[schedule_eq]=upcoming&filter[all_team_members_dashboard]=true",
  examples,
  operationAccounts: { "accounts/create": "master", "users/login": "user" },
  seed,
  authenticate,
  handlers: {
    "accounts/create": createAccount,
    "companies/create": createCompany,
    "companies/listUsers": listUsers,
    "users/create": createUser,
    "users/update": updateUser,
    "users/delete": deleteUser,
    "users/login": login,
    "meetings/create": createMeeting,
    "meetings/get": getMeeting,
    "meetings/list": listMeetings,
    "meetings/update": updateMeeting,
    "meetings/cancel": cancelMeeting,
    "meetings/delete": deleteMeeting,
    "recordings/transcript": readTranscript,
  },
  webhooks,
  // Demodesk sends an event again if the response is not a 2xx. How often, and when, is not documented.
  webhookRetries: [1000, 5000, 30_000],
  dueEvents: ({ state, from, to }) => listDueEvents(state, from, to),
  meetings: ({ state, now }) =>
    [...state.meetings.values()].map((meeting) => ({
      id: meeting.id,
      title: meeting.name,
      start: meeting.startsAt,
      end: endOf(meeting),
      status: statusOf(meeting, now),
      people: [state.users.get(meeting.userId)?.email ?? "", ...meeting.participants.map(({ email }) => email)].filter(Boolean),
    })),
  writeError,
};

function account(name: keyof typeof KEYS, description: string): Account<{ apiKey: string }> {
  return { name, description, credentials: { apiKey: KEYS[name] }, headers: { "api-key": KEYS[name] } };
}

function createMeeting({ state, user, now, body, emit }: Input<{ body: MeetingCreate }>): MeetingReferenceResponse {
  const {
    user_id,
    account: name = "Instant meeting",
    startDate,
    duration = USUAL_SECONDS,
    timeZone,
    countryCode,
    urls = [],
    setup_phone,
  } = body.data.attributes;
  const host = user_id === undefined ? user : state.users.get(user_id);
  if (!host || host.companyId !== user.companyId || (user.role !== "admin" && host.id !== user.id)) throw illegalAssociation();
  const company = companyOf(state, user);
  const meeting: StoredMeeting = {
    id: nextId(state, 120_000),
    token: nextToken(state),
    companyId: company.id,
    userId: host.id,
    bookerId: user.id,
    createdVia: "api",
    createdAt: now,
    updatedAt: now,
    canceledAt: undefined,
    participants: [],
    playbook: undefined,
    eventType: undefined,
    recording: undefined,
    name,
    startsAt: startDate === undefined ? now : Date.parse(String(startDate)),
    duration,
    timeZone: timeZone === undefined ? company.timeZone : readTimeZone(timeZone),
    locale: host.locale,
    countryCode: countryCode ?? company.countryCode,
    setupPhone: setup_phone ?? "full",
    urls,
  };
  state.meetings.set(meeting.id, meeting);
  emit("demo.scheduled", meeting.id);
  // The documentation promises only the id, so a client can count only on the id.
  return { data: { id: meeting.id }, status: "ok" };
}

/** Anyone who has the token can read the meeting, with any key or without one. */
function getMeeting({ state, now, params }: Input<OfMeeting>): MeetingResponse {
  const meeting = [...state.meetings.values()].find(({ token }) => token === params.meetingId);
  if (!meeting) throw notFound("demo");
  return { data: describeMeeting(meeting, now), included: describeParticipants(meeting), status: "ok" };
}

function listMeetings({ state, user, now, query }: Input<{ query: { page?: number; filter?: MeetingFilter } }>): MeetingListResponse {
  const { page = 1, filter = {} } = query;
  const found = findMeetings(filter, { state, user, now });
  const meetings = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const place = { currentPage: page, pageSize: PAGE_SIZE };
  const meta: ListMeta =
    companyOf(state, user).listMeta === "totals"
      ? { totalCount: found.length, totalPages: Math.ceil(found.length / PAGE_SIZE), ...place }
      : { hasNextPage: found.length > page * PAGE_SIZE, ...place };
  return { data: meetings.map((each) => describeInList(each, state, now)), included: describeReferences(meetings, state, now), status: "ok", meta };
}

function updateMeeting({ state, user, now, params, body, emit }: Input<OfMeeting & { body: MeetingUpdate }>): MeetingReferenceResponse {
  const meeting = findMeeting(state, user, params.meetingId);
  requireSameId(body.data.id, meeting.id);
  const changes = readChanges(body.data.attributes);
  const isMoved = (changes.startsAt ?? meeting.startsAt) !== meeting.startsAt || (changes.duration ?? meeting.duration) !== meeting.duration;
  Object.assign(meeting, changes, { updatedAt: now });
  if (isMoved) emit("demo.rescheduled", meeting.id);
  return { data: { id: meeting.id }, status: "ok" };
}

function readChanges({ account: name, startDate, duration, timeZone, countryCode, urls, setup_phone }: MeetingUpdateAttributes): Partial<StoredMeeting> {
  return {
    ...(name !== undefined && { name }),
    ...(startDate !== undefined && { startsAt: Date.parse(String(startDate)) }),
    ...(duration !== undefined && { duration }),
    ...(timeZone !== undefined && { timeZone: readTimeZone(timeZone) }),
    ...(countryCode !== undefined && { countryCode }),
    ...(urls !== undefined && { urls }),
    ...(setup_phone !== undefined && { setupPhone: setup_phone }),
  };
}

function cancelMeeting({ state, user, now, params, emit }: Input<OfMeeting>): MeetingReferenceResponse {
  const meeting = findMeeting(state, user, params.meetingId);
  const status = statusOf(meeting, now);
  if (status === "canceled") throw new SandboxError(422, "The demo is already canceled.");
  if (status !== "scheduled") throw new SandboxError(422, `The demo cannot be canceled once it has started: it is ${status}.`);
  meeting.canceledAt = now;
  meeting.updatedAt = now;
  emit("demo.canceled", meeting.id);
  return { data: { id: meeting.id }, status: "ok" };
}

function deleteMeeting({ state, user, params }: Input<OfMeeting>): StatusResponse {
  state.meetings.delete(findMeeting(state, user, params.meetingId).id);
  return { status: "ok" };
}

function readTranscript({ state, user, now, params }: Input<{ params: { recordingToken: string } }>): HandlerResponse {
  const meeting = [...state.meetings.values()].find(({ recording }) => recording?.token === params.recordingToken);
  if (!meeting || meeting.companyId !== user.companyId) throw notFound("recording");
  if (now < (transcribedAt(meeting) ?? Infinity)) throw notFound("transcript");
  return HandlerResponse.text(writeTranscript(meeting, state), "text/plain; charset=utf-8");
}

/** Returns a meeting that a user may change. An admin may change all meetings of the company, other users only their own. */
function findMeeting({ meetings }: State, user: StoredUser, id: string): StoredMeeting {
  const meeting = meetings.get(id);
  if (!meeting || meeting.companyId !== user.companyId) throw notFound("demo");
  if (user.role !== "admin" && meeting.userId !== user.id) throw forbidden();
  return meeting;
}

const STATUS_WORDS: Readonly<Record<number, string>> = {
  400: "bad_request",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  422: "unprocessable_entity",
};

/** Demodesk has two shapes: a list of details with a word for the status, or messages by field. */
function writeError({ status, message, problems }: SandboxError): ErrorResponse {
  // Errors about the complete request have the documented shape; some endpoints report single fields in the newer one.
  const byField = status === 422 && problems.length > 0 && problems.every(({ where }) => /^\w+$/.test(where));
  if (byField) return { status, body: { errors: Object.fromEntries(problems.map((each) => [each.where, [each.message]])) } };
  const details = problems.length > 0 ? problems.map((each) => `${each.where} ${each.message}`) : [message];
  return { status, body: { errors: details.map((detail) => ({ detail })), status: STATUS_WORDS[status] ?? "error" } };
}
