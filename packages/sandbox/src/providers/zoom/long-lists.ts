import { Sequence } from "../sequence.ts";
import { DAY, dayOf, HOUR, MINUTE, onWeekday, weekdays } from "../time.ts";
import { addRecording, makeInstance, makeVisit } from "./instances.ts";
import { addMeeting } from "./meetings.ts";
import { makeRegistrant } from "./registrants.ts";
import { iso, nextText, nextUuid } from "./state.ts";
import type { State } from "./state.ts";
import { addUser } from "./users.ts";
import { addWebinar } from "./webinars.ts";

const FIRST_NAMES = ["Alva", "Bruno", "Chiara", "Dilan", "Esther", "Farid", "Greta", "Hugo"];
const LAST_NAMES = ["Berg", "Costa", "Dahl", "Eriksen"];
/** With the four people who host meetings, the company has 35 users. */
const COLLEAGUES = 31;
/** Two a weekday are more than a page, and less than the month that one request for recordings can cover. */
const SESSION_DAYS = 16;
const WEBINARS = 34;
const REGISTRANTS = 70;
const ATTENDEES = 35;

/**
 * Makes each list of Zoom longer than a page, whose default size is 30: the users of the company, and everything of one host.
 *
 * The ids come from their own sequence, so those of the other records do not depend on these.
 */
export function addLongLists(given: State, now: number, hostId: string): void {
  const state: State = { ...given, sequence: new Sequence(given.sequence.seed, 1_000_000) };
  addColleagues(state, now);
  addSupportHours(state, now, hostId);
  addAllHands(state, now, hostId);
  addTours(state, now, hostId);
}

function addColleagues(state: State, now: number): void {
  for (let index = 0; index < COLLEAGUES; index++) {
    const first = FIRST_NAMES[index % FIRST_NAMES.length]!;
    const last = LAST_NAMES[Math.floor(index / FIRST_NAMES.length)]!;
    const email = `${first}.${last}@nordlys.example`.toLowerCase();
    const job = { type: 1, role_id: "2", role_name: "Member", timezone: "Europe/Stockholm", pmi: 7_100_000_000 + index };
    addUser(state, { id: nextText(state, 22), first_name: first, last_name: last, email, ...job }, now);
  }
}

/** Two half hours on each weekday, except in the last days: the recording of the samples must stay the latest one. */
function addSupportHours(state: State, now: number, hostId: string): void {
  const past = weekdays(now, -30, -3).slice(-SESSION_DAYS);
  const coming = weekdays(now, 1, 30).slice(0, SESSION_DAYS);
  for (const startsAt of [...past, ...coming].flatMap((day) => [day + 8 * HOUR, day + 8 * HOUR + 30 * MINUTE])) {
    const topic = "Support hour";
    const meeting = { topic, type: 2, start_time: iso(startsAt), duration: 30, timezone: "Asia/Tokyo" } as const;
    const { id } = addMeeting(state, hostId, meeting, Math.min(now, startsAt) - 7 * DAY);
    if (startsAt > now) continue;
    const visits = [visitOf(state, hostId, startsAt, 30), makeVisit(state, { name: "Ola Hansen", email: "ola@fjord.example" }, startsAt + 5 * MINUTE, 20)];
    const instance = makeInstance({ kind: "meeting", uuid: nextUuid(state), of: id, hostId, topic, type: 2, startedAt: startsAt, minutes: 30, visits });
    addRecording(state, instance, 150_000);
    state.instances.push(instance);
  }
}

/** A past meeting of the whole company. */
function addAllHands(state: State, now: number, hostId: string): void {
  const startedAt = onWeekday(dayOf(now) - 14 * DAY) + 9 * HOUR;
  const topic = "All hands";
  const meeting = { topic, type: 2, start_time: iso(startedAt), duration: 40, timezone: "Asia/Tokyo" } as const;
  const { id } = addMeeting(state, hostId, meeting, startedAt - 7 * DAY);
  const visits = [...state.users.keys()].map((userId) => visitOf(state, userId, startedAt, 40));
  state.instances.push(makeInstance({ kind: "meeting", uuid: nextUuid(state), of: id, hostId, topic, type: 2, startedAt, minutes: 40, visits }));
}

/** A webinar each week. Half of the people who registered for the first one did not come. */
function addTours(state: State, now: number, hostId: string): void {
  const first = onWeekday(dayOf(now) - 7 * DAY) + 13 * HOUR;
  const topic = "Product tour";
  const ids = Array.from({ length: WEBINARS }, (_, week) => {
    const startsAt = first + week * 7 * DAY;
    const webinar = { topic, type: 5, start_time: iso(startsAt), duration: 45, timezone: "UTC", settings: { approval_type: 0 } } as const;
    return addWebinar(state, hostId, webinar, Math.min(now, startsAt) - 7 * DAY).id;
  });
  const { id, registrants } = state.webinars.get(ids[0]!)!;
  for (let index = 1; index <= REGISTRANTS; index++) {
    const person = { email: `visitor${index}@mail.example`, first_name: `Visitor ${index}` };
    const registrant = makeRegistrant(state, person, true, first - DAY, `https://us02web.zoom.us/w/${id}`);
    registrants.set(registrant.id, registrant);
  }
  const visits = [...registrants.values()].slice(0, ATTENDEES).map(({ email, first_name: name }) => makeVisit(state, { name, email }, first, 45));
  state.instances.push(makeInstance({ kind: "webinar", uuid: nextUuid(state), of: id, hostId, topic, type: 5, startedAt: first, minutes: 45, visits }));
}

function visitOf(state: State, userId: string, joinedAt: number, minutes: number) {
  const { user } = state.users.get(userId)!;
  return makeVisit(state, { name: String(user.display_name), email: user.email }, joinedAt, minutes, userId);
}
