import type { InviteLinksCreate, Meeting, MeetingControl, MeetingCreate, MeetingUpdate, TrackingFieldCreate } from "@meetwire/zoom";
import type { HandlerInput } from "../provider.ts";
import { DAY, MINUTE } from "../time.ts";
import { cutPage } from "./pages.ts";
import { isTimeZone, listOccurrences, readStart, updateOccurrences } from "./schedule.ts";
import { iso, nextNumber, nextText, nextUuid, zoomError } from "./state.ts";
import type { State, StoredMeeting, StoredToken } from "./state.ts";
import { findUser } from "./users.ts";

type Given<Part = object> = HandlerInput<State, StoredToken, Part>;
type OfUser = { readonly params: { readonly userId: string } };
type OfMeeting = { readonly params: { readonly meetingId: string | number } };

const SIX_MONTHS_MS = 183 * DAY;
const MAX_WRITES_A_DAY = 100;
const LISTED_AGENDA = 250;

/** Finds a meeting by its number. */
export function findMeeting(state: State, meetingId: string | number): StoredMeeting {
  const found = state.meetings.get(Number(meetingId));
  if (!found || found.deleted) throw zoomError(404, 3001, `Meeting does not exist: ${meetingId}.`);
  return found;
}

/** Counts a creation or a change against the host's 100 a day. */
export function countWrite(state: State, hostId: string, now: number, what: string): void {
  const key = `${what} ${hostId} ${iso(now).slice(0, 10)}`;
  const count = (state.dailyWrites.get(key) ?? 0) + 1;
  if (count > MAX_WRITES_A_DAY) {
    throw zoomError(429, 429, `You have exceeded the daily rate limit of (${MAX_WRITES_A_DAY}) for ${what} create and update requests for this user.`, {
      "x-ratelimit-category": "Light",
      "x-ratelimit-type": "Daily-limit",
      "x-ratelimit-limit": String(MAX_WRITES_A_DAY),
      "x-ratelimit-remaining": "0",
    });
  }
  state.dailyWrites.set(key, count);
}

/** Adds a meeting as the provider would create it. Give `number` to choose its number. */
export function addMeeting(state: State, hostId: string, body: MeetingCreate, now: number, number?: number): StoredMeeting {
  const { user } = state.users.get(hostId)!;
  const timezone = body.timezone ?? user.timezone ?? "UTC";
  if (!isTimeZone(timezone)) throw zoomError(400, 300, `Invalid field: timezone.`);
  const type = body.type ?? 2;
  if (type === 8 && !body.recurrence) throw zoomError(400, 300, "A recurring meeting with fixed times needs a recurrence.");
  const timed = type === 2 || type === 8;
  let startsAt = timed ? readStart(String(body.start_time ?? iso(now)), timezone) : undefined;
  if (startsAt !== undefined && (Number.isNaN(startsAt) || startsAt < now)) startsAt = Math.floor(now / 1000) * 1000;
  const id = number ?? nextNumber(state);
  const duration = body.duration ?? 60;
  const password = body.password ?? (body.default_password === false ? undefined : nextText(state, 6));
  const { pre_schedule = false, recurrence, settings, tracking_fields: fields } = body;
  const meeting = {
    uuid: nextUuid(state),
    id,
    host_id: hostId,
    host_email: user.email,
    topic: body.topic ?? "Zoom Meeting",
    type,
    status: "waiting",
    ...(startsAt !== undefined && { start_time: iso(startsAt) }),
    duration,
    timezone,
    ...(body.agenda !== undefined && { agenda: body.agenda }),
    created_at: iso(now),
    start_url: `https://us02web.zoom.us/s/${id}?zak=${nextText(state, 40)}`,
    join_url: `https://us02web.zoom.us/j/${id}${password ? `?pwd=${nextText(state, 31)}` : ""}`,
    ...(password !== undefined && { password, h323_password: password, pstn_password: password, encrypted_password: nextText(state, 31) }),
    pre_schedule,
    ...(recurrence && { recurrence }),
    ...(type === 8 && startsAt !== undefined && { occurrences: listOccurrences(startsAt, duration, timezone, recurrence as Meeting["recurrence"] & object) }),
    ...(fields && { tracking_fields: fields.map((each) => ({ ...each, visible: true })) }),
    settings: { ...DEFAULT_SETTINGS, ...(settings as object) },
    ...(settings?.approval_type !== undefined &&
      settings.approval_type < 2 && { registration_url: `https://us02web.zoom.us/meeting/register/${nextText(state, 20)}` }),
  } as unknown as Meeting;
  const stored: StoredMeeting = {
    id,
    hostId,
    meeting,
    startsAt,
    status: "waiting",
    deleted: false,
    registrants: new Map(),
    questions: { questions: [], custom_questions: [] },
  };
  state.meetings.set(id, stored);
  return stored;
}

/** The events of the controls of a recording. */
const RECORDING_EVENTS: Readonly<Record<string, string>> = {
  "recording.start": "recording.started",
  "recording.stop": "recording.stopped",
  "recording.pause": "recording.paused",
  "recording.resume": "recording.resumed",
};

const DEFAULT_SETTINGS = {
  host_video: false,
  participant_video: false,
  join_before_host: false,
  jbh_time: 0,
  mute_upon_entry: false,
  watermark: false,
  use_pmi: false,
  approval_type: 2,
  audio: "both",
  auto_recording: "none",
  waiting_room: false,
  meeting_authentication: false,
  alternative_hosts: "",
};

export const meetingHandlers = {
  "meetings/create"({ state, user, params, body, now, emit }: Given<OfUser & { body: MeetingCreate }>) {
    const host = body.schedule_for ? findUser(state, user, body.schedule_for) : findUser(state, user, params.userId);
    countWrite(state, host.id, now, "meeting");
    const { id, meeting } = addMeeting(state, host.id, body, now);
    emit("meeting.created", String(id));
    return meeting;
  },
  "meetings/list"({ state, user, params, query, now }: Given<OfUser>) {
    const host = findUser(state, user, params.userId);
    const mine = [...state.meetings.values()].filter((each) => each.hostId === host.id && !each.deleted && each.meeting.type !== 1);
    const kinds: Record<string, (meeting: StoredMeeting) => boolean> = {
      scheduled: (each) => each.startsAt === undefined || lastStart(each) >= now - DAY,
      live: (each) => each.status === "started",
      upcoming: (each) => each.startsAt === undefined || (lastStart(each) >= now && lastStart(each) <= now + SIX_MONTHS_MS),
      upcoming_meetings: (each) => each.startsAt === undefined || (lastStart(each) >= now && lastStart(each) <= now + SIX_MONTHS_MS),
      previous_meetings: (each) => each.startsAt !== undefined && each.startsAt < now && each.startsAt >= now - SIX_MONTHS_MS,
    };
    const [from, to] = [query["from"], query["to"]].map((each) => (typeof each === "string" ? Date.parse(each) : undefined));
    const found = mine
      .filter(kinds[String(query["type"] ?? "scheduled")]!)
      .filter((each) => each.startsAt === undefined || ((from === undefined || each.startsAt >= from) && (to === undefined || each.startsAt < to + DAY)))
      .toSorted((left, right) => (left.startsAt ?? 0) - (right.startsAt ?? 0));
    const { items, page, number } = cutPage(state, now, query, `meetings ${host.id}`, found);
    return { ...page, page_number: number, meetings: items.map(({ meeting }) => shortMeeting(meeting)) };
  },
  "meetings/listUpcoming"({ state, user, params, now }: Given<OfUser>) {
    const host = findUser(state, user, params.userId);
    const soon = [...state.meetings.values()].filter(
      (each) => !each.deleted && each.startsAt !== undefined && each.startsAt >= now && each.startsAt < now + DAY,
    );
    const meetings = soon
      .filter((each) => each.hostId === host.id || invites(each, host.user.email))
      .map(({ meeting, hostId }) => {
        const { id, topic, type, start_time, duration, timezone, created_at, join_url, password } = meeting;
        return {
          id,
          topic,
          type,
          start_time,
          duration,
          timezone,
          created_at,
          join_url,
          passcode: password,
          use_pmi: false,
          is_host: hostId === host.id,
          is_all_day: false,
        };
      });
    return { total_records: meetings.length, meetings };
  },
  "meetings/get"({ state, params, query }: Given<OfMeeting>) {
    const { meeting, status } = findMeeting(state, params.meetingId);
    const fresh = { ...meeting, status, start_url: `https://us02web.zoom.us/s/${meeting.id}?zak=${nextText(state, 40)}` };
    if (query["occurrence_id"] === undefined) return fresh;
    const occurrence = findOccurrence(meeting, query["occurrence_id"]);
    return { ...fresh, start_time: occurrence.start_time, duration: occurrence.duration };
  },
  "meetings/update"({ state, params, query, body, now, emit }: Given<OfMeeting & { body: MeetingUpdate }>) {
    const stored = findMeeting(state, params.meetingId);
    countWrite(state, stored.hostId, now, "meeting");
    const { settings, start_time: start, tracking_fields: fields, ...changes } = body;
    const timezone = body.timezone ?? stored.meeting.timezone ?? "UTC";
    if (!isTimeZone(timezone)) throw zoomError(400, 300, "Invalid field: timezone.");
    if (body.type === 8 && !(body.recurrence ?? stored.meeting.recurrence))
      throw zoomError(400, 300, "A recurring meeting with fixed times needs a recurrence.");
    const startsAt = start === undefined ? undefined : readStart(String(start), timezone);
    const usable = startsAt !== undefined && startsAt >= now ? startsAt : undefined;
    emit("meeting.updated", subjectOf(stored.id, query["occurrence_id"]));
    if (query["occurrence_id"] !== undefined) {
      const occurrence = findOccurrence(stored.meeting, query["occurrence_id"]);
      if (usable !== undefined) occurrence.start_time = iso(usable);
      if (body.duration !== undefined) occurrence.duration = body.duration;
      return;
    }
    if (usable !== undefined) stored.startsAt = usable;
    stored.meeting = {
      ...stored.meeting,
      ...(changes as object),
      ...(stored.startsAt !== undefined && { start_time: iso(stored.startsAt) }),
      ...(fields && { tracking_fields: fields.map((each) => ({ ...each, visible: true })) }),
      settings: { ...stored.meeting.settings, ...(settings as object) },
    } as Meeting;
    const { meeting } = stored;
    const moved = (body.recurrence ?? usable ?? body.timezone) !== undefined;
    if (meeting.type === 8 && stored.startsAt !== undefined && (moved || body.duration !== undefined))
      meeting.occurrences = updateOccurrences(meeting, stored.startsAt, moved);
  },
  "meetings/delete"({ state, params, query, emit }: Given<OfMeeting>) {
    const stored = findMeeting(state, params.meetingId);
    emit("meeting.deleted", subjectOf(stored.id, query["occurrence_id"]));
    if (query["occurrence_id"] === undefined) stored.deleted = true;
    else findOccurrence(stored.meeting, query["occurrence_id"]).status = "deleted";
  },
  "meetings/updateStatus"({ state, params, body, now, emit }: Given<OfMeeting & { body: { action?: string } }>) {
    if (body.action === "recover") {
      const stored = state.meetings.get(Number(params.meetingId));
      if (!stored) throw zoomError(404, 3001, `Meeting does not exist: ${params.meetingId}.`);
      stored.deleted = false;
      emit("meeting.recovered", String(stored.id));
      return;
    }
    const stored = findMeeting(state, params.meetingId);
    if (stored.status !== "started") return;
    emit("meeting.ended", String(stored.id));
    endMeeting(state, stored, now);
  },
  "meetings/getInvitation"({ state, params }: Given<OfMeeting>) {
    const { meeting, hostId } = findMeeting(state, params.meetingId);
    const host = state.users.get(hostId)?.user;
    const lines = [
      `${host?.first_name ?? "Somebody"} is inviting you to a scheduled Zoom meeting.`,
      "",
      `Topic: ${meeting.topic}`,
      `Time: ${meeting.start_time ?? "now"}`,
      "",
      "Join Zoom Meeting",
      String(meeting.join_url),
      "",
      `Meeting ID: ${meeting.id}`,
      ...(meeting.password ? [`Passcode: ${meeting.password}`] : []),
      "",
    ];
    return { invitation: lines.join("\r\n"), sip_links: [`${meeting.id}@zoomcrc.com`] };
  },
  "meetings/createInviteLinks": ({ state, params, body }: Given<OfMeeting & { body: InviteLinksCreate }>) => {
    const { meeting } = findMeeting(state, params.meetingId);
    return { attendees: (body.attendees ?? []).map(({ name }) => ({ name, join_url: `https://us02web.zoom.us/w/${meeting.id}?tk=${nextText(state, 43)}` })) };
  },
  "meetings/control"({ state, params, body, emit }: Given<OfMeeting & { body: MeetingControl }>) {
    const stored = findMeeting(state, params.meetingId);
    if (stored.status !== "started" && body.method !== "participant.invite.callout" && body.method !== "participant.invite.room_system_callout") {
      throw zoomError(400, 3000, "This meeting has not started.");
    }
    const event = RECORDING_EVENTS[String(body.method)];
    if (event) emit(event, String(stored.id));
  },
  "trackingFields/list": ({ state }: Given) => ({ total_records: state.trackingFields.length, tracking_fields: state.trackingFields }),
  "trackingFields/create"({ state, body }: Given<{ body: TrackingFieldCreate }>) {
    const field = {
      id: nextText(state, 20).toLowerCase(),
      field: body.field ?? "",
      required: body.required ?? false,
      visible: body.visible ?? true,
      recommended_values: [...(body.recommended_values ?? [])],
    };
    state.trackingFields.push(field);
    return field;
  },
};

/** Ends a running meeting: it becomes an instance with its host's visit. */
export function endMeeting(state: State, stored: StoredMeeting, now: number): void {
  stored.status = "waiting";
  const host = state.users.get(stored.hostId)!;
  const startedAt = stored.startsAt !== undefined && stored.startsAt < now ? stored.startsAt : now - MINUTE;
  state.instances.push({
    uuid: stored.meeting.uuid!,
    kind: "meeting",
    of: stored.id,
    hostId: stored.hostId,
    topic: stored.meeting.topic ?? "",
    type: stored.meeting.type ?? 2,
    startedAt,
    endedAt: now,
    visits: [
      {
        name: host.user.display_name ?? host.user.email,
        email: host.user.email,
        userId: host.id,
        participantId: nextText(state, 16),
        registrantId: undefined,
        joinedAt: startedAt,
        leftAt: now,
      },
    ],
    recording: undefined,
    transcript: undefined,
    summary: undefined,
  });
  stored.meeting = { ...stored.meeting, uuid: nextUuid(state) };
}

function lastStart({ startsAt, meeting }: StoredMeeting): number {
  const last = meeting.occurrences?.findLast(({ status }) => status !== "deleted");
  return last?.start_time ? Date.parse(last.start_time) : (startsAt ?? 0);
}

function invites({ meeting }: StoredMeeting, email: string): boolean {
  return meeting.settings?.meeting_invitees?.some((each) => each.email === email) ?? false;
}

/** The subject of an event about a meeting, or about one of its occurrences. */
export function subjectOf(id: number, occurrenceId: unknown): string {
  return occurrenceId === undefined ? String(id) : `${id}@${String(occurrenceId)}`;
}

/** Finds an occurrence of a series that is not deleted. */
export function findOccurrence({ occurrences }: Pick<Meeting, "occurrences">, occurrenceId: unknown) {
  const found = occurrences?.find((each) => each.occurrence_id === String(occurrenceId) && each.status !== "deleted");
  if (!found) throw zoomError(400, 300, "Invalid parameter: `occurrence_id`.");
  return found;
}

function shortMeeting(meeting: Meeting) {
  const { uuid, id, host_id, topic, type, start_time, duration, timezone, agenda, created_at, join_url, pmi } = meeting;
  return { uuid, id, host_id, topic, type, start_time, duration, timezone, agenda: agenda?.slice(0, LISTED_AGENDA), created_at, join_url, pmi };
}
