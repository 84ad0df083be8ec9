import type { Meeting } from "@meetwire/zoom";
import { nextText, zoomError } from "./state.ts";
import type { Instance, State } from "./state.ts";
import { downloadUrl } from "./recordings.ts";
import { iso } from "./state.ts";
import { DAY, MINUTE } from "../time.ts";

interface Given {
  readonly state: State;
  readonly now: number;
  readonly baseUrl: string;
  /**
   * The number of a meeting or a webinar, with `/` and a registrant's id, or `@` and an occurrence's id, if it is about one;
   * or the UUID of an instance, with `#` and a file's id if it is about one. Without it, the latest one.
   */
  readonly about: string | undefined;
}

const ACCOUNT = "AAAAAABBBB";

/** Builds the payload of each webhook. */
export function buildEvent(event: string, given: Given): unknown {
  const [kind, ...rest] = event.split(".");
  const name = rest.join(".");
  const payload = (object: object, more: object = {}) => ({ event, event_ts: given.now, payload: { account_id: ACCOUNT, ...more, object } });
  const operator = { operator: "maya@nordlys.example", operator_id: "30R7kT7bTIKSNUFEuH_Qlg" };
  if (event === "endpoint.url_validation") return { event, event_ts: given.now, payload: { plainToken: nextText(given.state, 22) } };
  if (kind === "recording") return recordingEvent(event, name, given);
  const operation = given.about?.includes("@") ? "single" : "all";
  const changed = (object: object) =>
    payload(object, { ...operator, scope: operation, time_stamp: given.now, old_object: { id: (object as { id: number }).id, topic: "Before" } });
  if (kind === "webinar") {
    const more = name === "deleted" ? { ...operator, operation } : operator;
    return name === "updated" ? changed(webinarObject(name, given)) : payload(webinarObject(name, given), more);
  }
  if (name.startsWith("summary_")) return payload(summaryObject(name, given), name === "summary_completed" ? {} : operator);
  if (name === "aic_transcript_completed") return payload(transcriptObject(given));
  if (["started", "ended"].includes(name) || name.startsWith("participant_")) return payload(liveObject(name, given));
  const object = meetingObject(name, given);
  if (name === "registration_created") return payload(object);
  if (name === "updated") return changed(object);
  return payload(object, { ...operator, operation });
}

/** The occurrence that an event is about, if it is about one. */
function changedOccurrence({ about }: Given, { occurrences = [] }: Pick<Meeting, "occurrences">): object {
  const [, wanted] = about?.split("@") ?? [];
  const found = occurrences.filter(({ occurrence_id: id }) => id === wanted);
  return found.length > 0 ? { occurrences: found.map(({ occurrence_id, start_time }) => ({ occurrence_id, start_time })) } : {};
}

/** The number at the beginning of an event's subject. */
function numberOf(about: string): number {
  return Number(about.split(/[/@]/, 1)[0]);
}

function findMeeting({ state, about }: Given) {
  const found = about === undefined ? [...state.meetings.values()].at(-1) : state.meetings.get(numberOf(about));
  if (!found) throw zoomError(404, 3001, `Meeting does not exist: ${about}.`);
  return found;
}

function findInstance({ state, about: given }: Given, event: string, wanted: (instance: Instance) => boolean): Instance {
  const [about] = given?.split("#") ?? [];
  const gone = event.endsWith("deleted") && about !== undefined ? state.gone.instances.get(about) : undefined;
  if (gone) return gone;
  const found = state.instances.findLast((each) => wanted(each) && (about === undefined || each.uuid === about || each.of === Number(about)));
  if (!found) throw zoomError(404, 3001, `Meeting does not exist: ${about}.`);
  return found;
}

function meetingObject(name: string, given: Given): object {
  const { meeting, registrants, hostId } = findMeeting(given);
  const base = {
    uuid: meeting.uuid,
    id: meeting.id,
    host_id: hostId,
    topic: meeting.topic,
    type: meeting.type,
    start_time: meeting.start_time ?? iso(given.now),
    duration: meeting.duration,
    timezone: meeting.timezone,
    ...changedOccurrence(given, meeting),
  };
  if (name === "created")
    return {
      ...base,
      join_url: meeting.join_url,
      password: meeting.password,
      creation_source: "open_api",
      settings: { use_pmi: false, alternative_hosts: "" },
    };
  if (!name.startsWith("registration_")) return base;
  const wanted = given.about?.split("/")[1] ?? "";
  const registrant = registrants.get(wanted) ??
    given.state.gone.registrants.get(wanted) ??
    [...registrants.values()][0] ?? {
      id: nextText(given.state, 22),
      first_name: "Jules",
      last_name: "Moreau",
      email: "j.moreau@mail.example",
      join_url: meeting.join_url,
    };
  const { id, first_name, last_name, email, join_url, status = "approved" } = registrant as { status?: string } & typeof registrant;
  const link = name === "registration_created" ? { status, join_url } : name === "registration_approved" ? { join_url } : {};
  return { ...base, registrant: { id, first_name, last_name, email, ...link } };
}

function liveObject(name: string, given: Given): object {
  const { meeting, hostId } = findMeeting(given);
  const host = given.state.users.get(hostId)!.user;
  const base = {
    id: String(meeting.id),
    uuid: meeting.uuid,
    host_id: hostId,
    topic: meeting.topic,
    type: meeting.type,
    start_time: iso(given.now),
    timezone: meeting.timezone,
    duration: meeting.duration,
  };
  if (name === "started") return { ...base, host_email: host.email };
  if (name === "ended") return { ...base, host_email: host.email, end_time: iso(given.now) };
  const time =
    name === "participant_joined"
      ? { join_time: iso(given.now) }
      : name === "participant_left"
        ? { leave_time: iso(given.now), leave_reason: "Jules Moreau left the meeting." }
        : { date_time: iso(given.now) };
  return {
    ...base,
    participant: {
      user_id: nextText(given.state, 8, "0123456789"),
      user_name: "Jules Moreau",
      id: "",
      participant_user_id: "",
      participant_uuid: nextText(given.state, 22),
      email: "j.moreau@mail.example",
      ...time,
    },
  };
}

function recordingEvent(event: string, name: string, given: Given): unknown {
  const time = { recording_start: iso(given.now), recording_end: name === "stopped" ? iso(given.now) : "" };
  const object = LIVE_RECORDING.has(name) ? { ...liveRecording(given), recording_file: time } : undefined;
  if (object) return { event, event_ts: given.now, payload: { account_id: ACCOUNT, object } };
  return recordedEvent(event, name, given);
}

/** The names of the events during a recording. */
const LIVE_RECORDING: ReadonlySet<string> = new Set(["started", "stopped", "paused", "resumed"]);

/** The meeting that is recorded: a running one, or one that has ended. */
function liveRecording(given: Given): object {
  const running = given.state.meetings.get(Number(given.about));
  if (!running) return describeInstance(findInstance(given, "", ({ recording }) => recording !== undefined));
  const { id, hostId, startsAt, meeting } = running;
  const { uuid, topic, type, duration } = meeting;
  return { id, uuid, host_id: hostId, topic, type, start_time: iso(startsAt ?? given.now), timezone: "UTC", duration };
}

function describeInstance({ of, uuid, hostId, topic, type, startedAt, endedAt }: Instance) {
  const duration = Math.ceil((endedAt - startedAt) / MINUTE);
  return { id: of, uuid, host_id: hostId, topic, type, start_time: iso(startedAt), timezone: "UTC", duration };
}

function recordedEvent(event: string, name: string, given: Given): unknown {
  const instance = findInstance(given, event, ({ recording }) => recording !== undefined);
  const host = given.state.users.get(instance.hostId)!.user;
  const [, fileId] = given.about?.split("#") ?? [];
  const wanted = instance.recording!.files.filter(
    ({ file }) =>
      (fileId === undefined || file.id === fileId) &&
      ((file.file_type === "TRANSCRIPT") === (name === "transcript_completed") || !["completed", "transcript_completed"].includes(name)),
  );
  const files = wanted.map(({ file }) => ({ ...file, meeting_id: instance.uuid, download_url: downloadUrl(given.baseUrl, file.id) }));
  const object = {
    ...describeInstance(instance),
    account_id: ACCOUNT,
    host_email: host.email,
    password: instance.recording!.password,
    share_url: `https://us02web.zoom.us/rec/share/${nextText(given.state, 40)}`,
    total_size: files.reduce((sum, each) => sum + Number(each.file_size), 0),
    recording_count: files.length,
    recording_files: files,
  };
  const token = name === "deleted" ? {} : { download_token: nextText(given.state, 60) };
  if (token.download_token)
    given.state.tokens.set(token.download_token, {
      userId: undefined,
      scopes: ["download"],
      expiresAt: given.now + DAY,
      replaced: false,
    });
  const operator = name.endsWith("completed") ? {} : { operator: host.email, operator_id: instance.hostId };
  return { event, event_ts: given.now, ...token, payload: { account_id: ACCOUNT, ...operator, object } };
}

function summaryObject(name: string, given: Given): object {
  const instance = findInstance(given, name, ({ summary }) => summary !== undefined);
  const host = given.state.users.get(instance.hostId)!.user;
  const time = iso(instance.summary!.createdAt);
  const base = {
    meeting_host_id: instance.hostId,
    meeting_host_email: host.email,
    meeting_uuid: instance.uuid,
    meeting_id: instance.of,
    meeting_topic: instance.topic,
    meeting_start_time: iso(instance.startedAt),
    meeting_end_time: iso(instance.endedAt),
    summary_start_time: iso(instance.startedAt),
    summary_end_time: iso(instance.endedAt),
    summary_created_time: time,
    summary_last_modified_time: time,
    summary_title: instance.summary!.title,
  };
  if (name === "summary_deleted") return base;
  const content = { summary_content: instance.summary!.content, summary_details: [], next_steps: [] };
  if (name === "summary_completed") return { ...base, ...content };
  return { ...base, ...content, summary_last_modified_user_id: instance.hostId, summary_last_modified_user_email: host.email, edited_summary: {} };
}

function transcriptObject(given: Given): object {
  const instance = findInstance(given, "", ({ transcript }) => transcript !== undefined);
  return {
    host_id: instance.hostId,
    meeting_uuid: instance.uuid,
    meeting_id: instance.of,
    meeting_topic: instance.topic,
    meeting_start_time: iso(instance.startedAt),
    file_id: nextText(given.state, 22),
    attach_type: "aic_transcript",
  };
}

function webinarObject(name: string, given: Given): object {
  const { state, about } = given;
  const [, registrantId] = about?.split("/") ?? [];
  const id = about === undefined ? undefined : numberOf(about);
  const stored = id === undefined ? [...state.webinars.values()].at(-1) : (state.webinars.get(id) ?? state.gone.webinars.get(id));
  if (!stored) throw zoomError(404, 3001, `Webinar does not exist: ${given.about}.`);
  const { webinar, hostId, registrants } = stored;
  const host = given.state.users.get(hostId)!.user;
  const live = ["started", "ended"].includes(name) || name.startsWith("participant_");
  const base = {
    uuid: webinar.uuid,
    id: live ? String(webinar.id) : webinar.id,
    host_id: hostId,
    topic: webinar.topic,
    type: webinar.type,
    start_time: webinar.start_time ?? iso(given.now),
    duration: webinar.duration,
    timezone: webinar.timezone,
    ...changedOccurrence(given, webinar),
  };
  if (name === "created") return { ...base, join_url: webinar.join_url, password: webinar.password ?? "", creation_source: "open_api", settings: {} };
  if (name === "started") return { ...base, host_email: host.email };
  if (name === "ended") return { ...base, host_email: host.email, end_time: iso(given.now) };
  if (name.startsWith("participant_")) {
    const time = name === "participant_joined" ? { join_time: iso(given.now) } : { leave_time: iso(given.now), leave_reason: "Jules Moreau left the webinar." };
    return {
      ...base,
      participant: {
        user_id: nextText(given.state, 8, "0123456789"),
        user_name: "Jules Moreau",
        id: "",
        participant_user_id: "",
        email: "j.moreau@mail.example",
        ...time,
      },
    };
  }
  if (name === "registration_created") {
    const { status = "approved", join_url = webinar.join_url, ...person } = registrants.get(registrantId ?? "") ?? [...registrants.values()][0]!;
    const { id: personId, first_name, last_name, email } = person;
    return { ...base, registrant: { id: personId, first_name, last_name, email, status, join_url } };
  }
  return base;
}
