import type { PanelistsCreate, Webinar, WebinarCreate, WebinarRegistrantCreate, WebinarUpdate } from "@meetwire/zoom";
import type { HandlerInput } from "../provider.ts";
import { countWrite, findOccurrence, subjectOf } from "./meetings.ts";
import { cutPage } from "./pages.ts";
import { makeRegistrant } from "./registrants.ts";
import { isTimeZone, listOccurrences, readStart, updateOccurrences } from "./schedule.ts";
import { iso, nextNumber, nextText, nextUuid, zoomError } from "./state.ts";
import type { State, StoredToken, StoredWebinar } from "./state.ts";
import { findUser } from "./users.ts";

type Given<Part = object> = HandlerInput<State, StoredToken, Part>;
type OfUser = { readonly params: { readonly userId: string } };
type OfWebinar = { readonly params: { readonly webinarId: string | number } };

export function findWebinar(state: State, webinarId: string | number): StoredWebinar {
  const found = state.webinars.get(Number(webinarId));
  if (!found) throw zoomError(404, 3001, `Webinar does not exist: ${webinarId}.`);
  return found;
}

/** Adds a webinar as the provider would create it. Give `number` to choose its number. */
export function addWebinar(state: State, hostId: string, body: WebinarCreate, now: number, number?: number): StoredWebinar {
  const { user } = state.users.get(hostId)!;
  const timezone = body.timezone ?? user.timezone ?? "UTC";
  if (!isTimeZone(timezone)) throw zoomError(400, 300, "Invalid field: timezone.");
  const type = body.type ?? 5;
  if (type === 9 && !body.recurrence) throw zoomError(400, 300, "A recurring webinar with fixed times needs a recurrence.");
  let startsAt = type === 6 ? undefined : readStart(String(body.start_time ?? iso(now)), timezone);
  if (startsAt !== undefined && (Number.isNaN(startsAt) || startsAt < now)) startsAt = Math.floor(now / 1000) * 1000;
  const id = number ?? nextNumber(state);
  const duration = body.duration ?? 60;
  const { default_passcode: _default, template_id: _template, tracking_fields: fields, settings, ...given } = body;
  const webinar = {
    ...given,
    uuid: nextUuid(state),
    id,
    host_id: hostId,
    host_email: user.email,
    topic: body.topic ?? "Zoom Webinar",
    type,
    ...(startsAt !== undefined && { start_time: iso(startsAt) }),
    duration,
    timezone,
    created_at: iso(now),
    start_url: `https://us02web.zoom.us/s/${id}?zak=${nextText(state, 40)}`,
    join_url: `https://us02web.zoom.us/j/${id}`,
    ...(type === 9 &&
      body.recurrence &&
      startsAt !== undefined && { occurrences: listOccurrences(startsAt, duration, timezone, body.recurrence as Webinar["recurrence"] & object) }),
    ...(fields && { tracking_fields: fields }),
    settings: {
      host_video: false,
      panelists_video: false,
      practice_session: false,
      approval_type: 2,
      audio: "both",
      auto_recording: "none",
      ...(settings as object),
    },
  } as unknown as Webinar;
  const stored: StoredWebinar = { id, hostId, webinar, startsAt, registrants: new Map(), panelists: new Map() };
  state.webinars.set(id, stored);
  return stored;
}

export const webinarHandlers = {
  "webinars/list"({ state, user, params, query, now }: Given<OfUser>) {
    const host = findUser(state, user, params.userId);
    const all = [...state.webinars.values()].filter((each) => each.hostId === host.id && (query["type"] !== "upcoming" || (each.startsAt ?? now) >= now));
    const { items, page, number } = cutPage(state, now, query, `webinars ${host.id}`, all);
    const webinars = items.map(({ webinar }) => {
      const { uuid, id, host_id, topic, type, start_time, duration, timezone, agenda, created_at, join_url } = webinar;
      return { uuid, id, host_id, topic, type, start_time, duration, timezone, agenda: agenda?.slice(0, 250), created_at, join_url };
    });
    return { ...page, page_number: number, webinars };
  },
  "webinars/create"({ state, user, params, body, now, emit }: Given<OfUser & { body: WebinarCreate }>) {
    const host = findUser(state, user, params.userId);
    countWrite(state, host.id, now, "webinar");
    const { id, webinar } = addWebinar(state, host.id, body, now);
    emit("webinar.created", String(id));
    return webinar;
  },
  "webinars/get"({ state, params, query }: Given<OfWebinar>) {
    const { webinar } = findWebinar(state, params.webinarId);
    if (query["occurrence_id"] === undefined) return webinar;
    const { start_time, duration } = findOccurrence(webinar, query["occurrence_id"]);
    return { ...webinar, start_time, duration };
  },
  "webinars/update"({ state, params, query, body, now, emit }: Given<OfWebinar & { body: WebinarUpdate }>) {
    const stored = findWebinar(state, params.webinarId);
    countWrite(state, stored.hostId, now, "webinar");
    const { settings, start_time: start, ...changes } = body;
    const timezone = body.timezone ?? stored.webinar.timezone ?? "UTC";
    if (!isTimeZone(timezone)) throw zoomError(400, 300, "Invalid field: timezone.");
    const startsAt = start === undefined ? undefined : readStart(String(start), timezone);
    const usable = startsAt !== undefined && startsAt >= now ? startsAt : undefined;
    emit("webinar.updated", subjectOf(stored.id, query["occurrence_id"]));
    if (query["occurrence_id"] !== undefined) {
      const occurrence = findOccurrence(stored.webinar, query["occurrence_id"]);
      if (usable !== undefined) occurrence.start_time = iso(usable);
      if (body.duration !== undefined) occurrence.duration = body.duration;
      return;
    }
    if (usable !== undefined) stored.startsAt = usable;
    stored.webinar = {
      ...stored.webinar,
      ...(changes as object),
      ...(stored.startsAt !== undefined && { start_time: iso(stored.startsAt) }),
      settings: { ...stored.webinar.settings, ...(settings as object) },
    };
    const moved = (body.recurrence ?? usable ?? body.timezone) !== undefined;
    if (stored.webinar.type === 9 && stored.startsAt !== undefined && (moved || body.duration !== undefined))
      stored.webinar.occurrences = updateOccurrences(stored.webinar, stored.startsAt, moved);
  },
  "webinars/delete"({ state, params, query, emit }: Given<OfWebinar>) {
    const stored = findWebinar(state, params.webinarId);
    emit("webinar.deleted", subjectOf(stored.id, query["occurrence_id"]));
    state.gone.webinars.set(stored.id, stored);
    if (query["occurrence_id"] === undefined) state.webinars.delete(stored.id);
    else findOccurrence(stored.webinar, query["occurrence_id"]).status = "deleted";
  },
  "webinars.registrants/list"({ state, params, query, now }: Given<OfWebinar>) {
    const { id, registrants } = findWebinar(state, params.webinarId);
    const wanted = query["status"] ?? "approved";
    const { items, page, number } = cutPage(
      state,
      now,
      query,
      `webinar registrants ${id}`,
      [...registrants.values()].filter(({ status }) => status === wanted),
    );
    return { ...page, page_number: number, registrants: items };
  },
  "webinars.registrants/create"({ state, params, body, now, emit }: Given<OfWebinar & { body: WebinarRegistrantCreate }>) {
    const stored = findWebinar(state, params.webinarId);
    if ((stored.webinar.settings?.approval_type ?? 2) === 2) throw zoomError(400, 300, "Registration has not been enabled for this webinar.");
    const { language: _language, source_id: _source, ...person } = body;
    const known = [...stored.registrants.values()].find(({ email }) => email.toLowerCase() === body.email.toLowerCase());
    const registrant = known ?? makeRegistrant(state, person, stored.webinar.settings?.approval_type === 0, now, `https://us02web.zoom.us/w/${stored.id}`);
    stored.registrants.set(registrant.id, registrant);
    if (!known) emit("webinar.registration_created", `${stored.id}/${registrant.id}`);
    const { topic, start_time } = stored.webinar;
    return { id: stored.id, registrant_id: registrant.id, topic, start_time, join_url: registrant.join_url };
  },
  "webinars.panelists/list"({ state, params }: Given<OfWebinar>) {
    const { id, panelists } = findWebinar(state, params.webinarId);
    return {
      total_records: panelists.size,
      panelists: [...panelists.values()].map((each) => ({ ...each, join_url: `https://us02web.zoom.us/w/${id}?tk=${each.id}` })),
    };
  },
  "webinars.panelists/create"({ state, params, body, now }: Given<OfWebinar & { body: PanelistsCreate }>) {
    const { id, panelists } = findWebinar(state, params.webinarId);
    for (const { name = "", email = "" } of body.panelists ?? []) {
      const panelist = { id: nextText(state, 22), name, email };
      panelists.set(panelist.id, panelist);
    }
    return { id: String(id), updated_at: iso(now) };
  },
};
