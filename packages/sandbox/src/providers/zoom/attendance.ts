import type { HandlerInput } from "../provider.ts";
import { DAY, MINUTE } from "../time.ts";
import { cutPage } from "./pages.ts";
import { iso, zoomError } from "./state.ts";
import type { Instance, State, StoredToken, Visit } from "./state.ts";
import { findUser } from "./users.ts";

type Given<Part = object> = HandlerInput<State, StoredToken, Part>;
type OfMeeting = { readonly params: { readonly meetingId: string | number } };
type OfWebinar = { readonly params: { readonly webinarId: string | number } };

const YEAR_MS = 365 * DAY;

/** Finds an instance by its UUID, or the latest one of a number. */
export function findInstance(state: State, kind: Instance["kind"] | undefined, id: string | number): Instance {
  const wanted = decodeId(id);
  const found = state.instances.findLast((each) => (kind === undefined || each.kind === kind) && (each.uuid === wanted || each.of === Number(wanted)));
  if (!found) throw zoomError(404, 3001, `Meeting does not exist: ${id}.`);
  return found;
}

/** A UUID with slashes must be encoded twice. If it is encoded once, the provider reads its slashes as part of the path. */
function decodeId(id: string | number): string | number {
  if (typeof id === "number") return id;
  if (/^\/|\/\//.test(id)) throw zoomError(404, 3001, `Meeting does not exist: ${id}.`);
  return id.includes("%") ? decodeURIComponent(id) : id;
}

export const attendanceHandlers = {
  "pastMeetings/get"({ state, params, now }: Given<OfMeeting>) {
    const instance = findInstance(state, "meeting", params.meetingId);
    if (instance.endedAt < now - YEAR_MS) throw zoomError(400, 12702, "Can not access meeting from more than a year ago.");
    return { ...describeReport(state, instance), has_meeting_summary: instance.summary !== undefined };
  },
  "pastMeetings/listInstances": ({ state, params, query }: Given<OfMeeting>) => ({ meetings: listInstances(state, "meeting", params.meetingId, query) }),
  "pastMeetings/listParticipants": ({ state, params, query, now }: Given<OfMeeting>) => listVisits(state, "meeting", params.meetingId, query, now),
  "pastWebinars/listInstances": ({ state, params, query }: Given<OfWebinar>) => ({ webinars: listInstances(state, "webinar", params.webinarId, query) }),
  "pastWebinars/listParticipants": ({ state, params, query, now }: Given<OfWebinar>) => listVisits(state, "webinar", params.webinarId, query, now),
  "pastWebinars/listAbsentees"({ state, params, query, now }: Given<OfWebinar>) {
    const instance = findInstance(state, "webinar", params.webinarId);
    const came = new Set(instance.visits.map(({ email }) => email));
    const absent = [...(state.webinars.get(instance.of)?.registrants.values() ?? [])].filter(({ email }) => !came.has(email));
    const { items, page, number } = cutPage(state, now, query, `absentees ${instance.uuid}`, absent);
    return { ...page, page_number: number, registrants: items };
  },
  "reports/getMeeting"({ state, params }: Given<OfMeeting>) {
    const instance = findInstance(state, "meeting", params.meetingId);
    return describeReport(state, instance);
  },
  "reports/listMeetingParticipants": ({ state, params, query, now }: Given<OfMeeting>) => reportVisits(state, "meeting", params.meetingId, query, now),
  "reports/listWebinarParticipants": ({ state, params, query, now }: Given<OfWebinar>) => reportVisits(state, "webinar", params.webinarId, query, now),
  "reports/listMeetings"({ state, user, params, query, now }: Given<{ params: { userId: string } }>) {
    const host = findUser(state, user, params.userId);
    const [from, to] = [Date.parse(String(query["from"])), Date.parse(String(query["to"])) + DAY];
    if (to - from > 32 * DAY) throw zoomError(400, 300, "The date range must not exceed one month.");
    const found = state.instances.filter(
      (each) => each.hostId === host.id && each.startedAt >= from && each.startedAt < to && new Set(each.visits.map(({ email }) => email)).size > 1,
    );
    const { items, page } = cutPage(state, now, query, `report ${host.id}`, found);
    return { ...page, from: query["from"], to: query["to"], meetings: items.map((each) => describeReport(state, each)) };
  },
};

function listInstances(state: State, kind: Instance["kind"], id: string | number, query: Readonly<Record<string, unknown>>) {
  const [from, to] = [query["from"], query["to"]].map((each) => (typeof each === "string" ? Date.parse(each) : undefined));
  return state.instances
    .filter(
      (each) =>
        each.kind === kind && each.of === Number(id) && (from === undefined || each.startedAt >= from) && (to === undefined || each.startedAt < to + DAY),
    )
    .map(({ uuid, startedAt }) => ({ uuid, start_time: iso(startedAt) }));
}

function listVisits(state: State, kind: Instance["kind"], id: string | number, query: Readonly<Record<string, unknown>>, now: number) {
  const instance = findInstance(state, kind, id);
  const { items, page } = cutPage(state, now, query, `participants ${instance.uuid}`, instance.visits);
  return { ...page, participants: items.map((each) => describeVisit(each, state)) };
}

function describeVisit({ name, email, userId, participantId, registrantId, joinedAt, leftAt }: Visit, state: State) {
  return {
    id: userId,
    user_id: participantId,
    name,
    user_email: email,
    join_time: iso(joinedAt),
    leave_time: iso(leftAt),
    duration: Math.round((leftAt - joinedAt) / 1000),
    registrant_id: registrantId ?? "",
    failover: false,
    status: "in_meeting",
    internal_user: [...state.users.values()].some(({ user }) => user.email === email),
  };
}

function reportVisits(state: State, kind: Instance["kind"], id: string | number, query: Readonly<Record<string, unknown>>, now: number) {
  const instance = findInstance(state, kind, id);
  const { items, page } = cutPage(state, now, query, `report participants ${instance.uuid}`, instance.visits);
  const participants = items.map((each) => {
    const { internal_user: _internal, registrant_id, ...rest } = describeVisit(each, state);
    return { ...rest, ...(query["include_fields"] === "registrant_id" && { registrant_id }) };
  });
  return { ...page, participants };
}

function describeReport(state: State, instance: Instance) {
  const host = state.users.get(instance.hostId)?.user;
  return {
    uuid: instance.uuid,
    id: instance.of,
    type: instance.type,
    topic: instance.topic,
    user_name: host?.display_name,
    user_email: host?.email,
    start_time: iso(instance.startedAt),
    end_time: iso(instance.endedAt),
    duration: minutes(instance.endedAt - instance.startedAt),
    total_minutes: instance.visits.reduce((sum, { joinedAt, leftAt }) => sum + minutes(leftAt - joinedAt), 0),
    participants_count: instance.visits.length,
  };
}

function minutes(ms: number): number {
  return Math.ceil(ms / MINUTE);
}
