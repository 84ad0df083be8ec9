import type { Registrant, RegistrantBatch, RegistrantCreate, RegistrantStatusUpdate, WebinarRegistrant } from "@meetwire/zoom";
import type { HandlerInput } from "../provider.ts";
import { findMeeting } from "./meetings.ts";
import { cutPage } from "./pages.ts";
import { iso, nextText, zoomError } from "./state.ts";
import type { State, StoredToken } from "./state.ts";

type Given<Part = object> = HandlerInput<State, StoredToken, Part>;
type OfMeeting = { readonly params: { readonly meetingId: string | number } };
type OfRegistrant = { readonly params: { readonly meetingId: string | number; readonly registrantId: string } };

const NO_REGISTRATION = 2;
const MAX_REGISTRANTS = 4999;

/** A registrant that Zoom made: waiting, or approved with its own link. */
export function makeRegistrant(
  state: State,
  body: Pick<RegistrantCreate, "email" | "first_name">,
  approved: boolean,
  now: number,
  link: string,
): Registrant & WebinarRegistrant & { id: string } {
  return {
    ...body,
    id: nextText(state, 22),
    create_time: iso(now),
    status: approved ? "approved" : "pending",
    ...(approved && { join_url: `${link}?tk=${nextText(state, 43)}` }),
  };
}

function findOpenMeeting(state: State, meetingId: string | number) {
  const stored = findMeeting(state, meetingId);
  if ((stored.meeting.settings?.approval_type ?? NO_REGISTRATION) === NO_REGISTRATION)
    throw zoomError(400, 300, "Registration has not been enabled for this meeting.");
  return stored;
}

export const registrantHandlers = {
  "meetings.registrants/list"({ state, params, query, now }: Given<OfMeeting>) {
    const { id, registrants } = findOpenMeeting(state, params.meetingId);
    const wanted = query["status"] ?? "approved";
    const { items, page, number } = cutPage(
      state,
      now,
      query,
      `registrants ${id}`,
      [...registrants.values()].filter(({ status }) => status === wanted),
    );
    return { ...page, page_number: number, registrants: items };
  },
  "meetings.registrants/create"({ state, params, body, now, emit }: Given<OfMeeting & { body: RegistrantCreate }>) {
    const stored = findOpenMeeting(state, params.meetingId);
    if (stored.registrants.size >= MAX_REGISTRANTS) throw zoomError(400, 3000, "The number of registrants has reached the limit.");
    const { auto_approve: autoApprove, language: _language, ...person } = body;
    const known = [...stored.registrants.values()].find(({ email }) => email.toLowerCase() === body.email.toLowerCase());
    const registrant =
      known ??
      makeRegistrant(state, person, stored.meeting.settings?.approval_type === 0 || autoApprove === true, now, `https://us02web.zoom.us/w/${stored.id}`);
    stored.registrants.set(registrant.id, registrant);
    if (!known) emit("meeting.registration_created", `${stored.id}/${registrant.id}`);
    const { topic, start_time, occurrences } = stored.meeting;
    return { id: stored.id, registrant_id: registrant.id, topic, start_time, join_url: registrant.join_url, ...(occurrences && { occurrences }) };
  },
  "meetings.registrants/createBatch"({ state, params, body, now, emit }: Given<OfMeeting & { body: RegistrantBatch }>) {
    const stored = findOpenMeeting(state, params.meetingId);
    if (stored.meeting.type !== 2) throw zoomError(400, 303, "This API can only be used for scheduled meetings.");
    const made = (body.registrants ?? []).map((person) => {
      const registrant = makeRegistrant(
        state,
        person,
        stored.meeting.settings?.approval_type === 0 || body.auto_approve === true,
        now,
        `https://us02web.zoom.us/w/${stored.id}`,
      );
      stored.registrants.set(registrant.id, registrant);
      emit("meeting.registration_created", `${stored.id}/${registrant.id}`);
      return { registrant_id: registrant.id, email: registrant.email, join_url: registrant.join_url };
    });
    return { registrants: made };
  },
  "meetings.registrants/get"({ state, params }: Given<OfRegistrant>) {
    return findRegistrant(findOpenMeeting(state, params.meetingId).registrants, params.registrantId);
  },
  "meetings.registrants/delete"({ state, params, emit }: Given<OfRegistrant>) {
    const { id, registrants } = findOpenMeeting(state, params.meetingId);
    const found = findRegistrant(registrants, params.registrantId);
    emit("meeting.registration_cancelled", `${id}/${found.id}`);
    state.gone.registrants.set(found.id, found);
    registrants.delete(found.id);
  },
  "meetings.registrants/updateStatus"({ state, params, body, emit }: Given<OfMeeting & { body: RegistrantStatusUpdate }>) {
    const stored = findOpenMeeting(state, params.meetingId);
    const status = { approve: "approved", deny: "denied", cancel: "pending" }[body.action as string];
    for (const { id, email } of body.registrants ?? []) {
      const found = [...stored.registrants.values()].find((each) => each.id === id || each.email === email);
      if (!found) throw zoomError(404, 300, "Registrant does not exist.");
      const event = { approve: "approved", deny: "denied", cancel: "cancelled" }[body.action as string];
      emit(`meeting.registration_${event}`, `${stored.id}/${found.id}`);
      if (body.action === "cancel") {
        state.gone.registrants.set(found.id, found);
        stored.registrants.delete(found.id);
      } else
        Object.assign(found, {
          status,
          ...(status === "approved" && !found.join_url && { join_url: `https://us02web.zoom.us/w/${stored.id}?tk=${nextText(state, 43)}` }),
        });
    }
  },
  "meetings.registrants/getQuestions": ({ state, params }: Given<OfMeeting>) => findOpenMeeting(state, params.meetingId).questions,
  "meetings.registrants/updateQuestions"({ state, params, body }: Given<OfMeeting & { body: object }>) {
    const stored = findOpenMeeting(state, params.meetingId);
    stored.questions = { ...stored.questions, ...body };
  },
};

function findRegistrant<Item extends { id: string }>(registrants: ReadonlyMap<string, Item>, id: string): Item {
  const found = registrants.get(id);
  if (!found) throw zoomError(404, 300, `Registrant does not exist: ${id}.`);
  return found;
}
