import type { DemoEventAttributes, RecordingEventAttributes } from "@meetwire/demodesk";
import { SandboxError } from "../../sandbox-error.ts";
import type { WebhookBuilder, WebhookContext } from "../provider.ts";
import { endOf, linkOf, statusOf, transcribedAt, uploadedAt } from "./meetings.ts";
import type { State, StoredMeeting } from "./state.ts";

/** The meetings that an event can be about, and its time. */
interface EventRule {
  /** Whether the event can be about this meeting. */
  fits(meeting: StoredMeeting, now: number): boolean;
  at(meeting: StoredMeeting): number;
}

const isScheduled = (meeting: StoredMeeting, now: number) => statusOf(meeting, now) === "scheduled";
const hasStarted = (meeting: StoredMeeting, now: number) => meeting.canceledAt === undefined && now >= meeting.startsAt;
const hasEnded = (meeting: StoredMeeting, now: number) => meeting.canceledAt === undefined && now >= endOf(meeting);

/** The payload of each event, from Demodesk's field lists. */
export const webhooks: Readonly<Record<string, WebhookBuilder<State>>> = {
  "demo.scheduled": demoEvent("demo.scheduled", { fits: isScheduled, at: ({ createdAt }) => createdAt }, describeSchedule),
  "demo.rescheduled": demoEvent("demo.rescheduled", { fits: isScheduled, at: ({ updatedAt }) => updatedAt }, describeSchedule),
  "demo.handovered": demoEvent("demo.handovered", { fits: isScheduled, at: ({ updatedAt }) => updatedAt }, describeSchedule),
  "demo.canceled": demoEvent("demo.canceled", { fits: ({ canceledAt }) => canceledAt !== undefined, at: ({ canceledAt = 0 }) => canceledAt }, describeSchedule),
  "demo.started": demoEvent("demo.started", { fits: hasStarted, at: ({ startsAt }) => startsAt }),
  "demo.ended": demoEvent("demo.ended", { fits: hasEnded, at: endOf }, describeOutcome),
  "demo.call_note_updated": demoEvent("demo.call_note_updated", { fits: hasEnded, at: (meeting) => endOf(meeting) + 60_000 }),
  "demo.event_response_updated": demoEvent("demo.event_response_updated", { fits: isScheduled, at: ({ updatedAt }) => updatedAt }),
  "recording.uploaded": recordingEvent("recording.uploaded", uploadedAt),
  "recording.transcription_postprocessed": recordingEvent("recording.transcription_postprocessed", transcribedAt),
};

function demoEvent(action: string, rule: EventRule, describeMore?: (meeting: StoredMeeting, state: State) => object): WebhookBuilder<State> {
  return ({ state, now, about }) => {
    const meeting = choose({ state, now, about }, action, (each) => each.id === about || each.token === about, rule);
    const attributes = { ...describeMeeting(meeting, state), ...describeMore?.(meeting, state) };
    return { meta: writeMeta(action, Math.min(rule.at(meeting), now)), data: { id: meeting.id, type: "demos", attributes } };
  };
}

function recordingEvent(action: string, readAt: (meeting: StoredMeeting) => number | undefined): WebhookBuilder<State> {
  const rule: EventRule = { fits: (meeting, now) => now >= (readAt(meeting) ?? Infinity), at: (meeting) => readAt(meeting) ?? 0 };
  return ({ state, now, about }) => {
    const meeting = choose({ state, now, about }, action, ({ id, recording }) => id === about || recording?.id === about || recording?.token === about, rule);
    const { id = "", token = "" } = meeting.recording ?? {};
    const attributes: RecordingEventAttributes = {
      ...describeMeeting(meeting, state),
      demoId: Number(meeting.id),
      token,
      url: `https://demodesk.com/recordings/${token}`,
      temporaryVideoUrl: `https://recordings.demodesk.example/${token}.mp4?expires=${Math.floor(rule.at(meeting) / 1000) + 3600}`,
    };
    return { meta: writeMeta(action, Math.min(rule.at(meeting), now)), data: { id, type: "recordings", attributes } };
  };
}

/** Returns the requested meeting, or the one to which the event happened last. */
function choose(
  { state, now, about }: Pick<WebhookContext<State>, "state" | "now" | "about">,
  action: string,
  isMeant: (meeting: StoredMeeting) => boolean,
  rule: EventRule,
): StoredMeeting {
  const meetings = [...state.meetings.values()];
  if (about !== undefined) {
    const meant = meetings.find(isMeant);
    if (!meant) throw new SandboxError(404, `no meeting or recording for ${action} has the id ${about}`);
    return meant;
  }
  const fitting = meetings
    .filter((meeting) => rule.fits(meeting, now))
    .toSorted((left, right) => rule.at(right) - rule.at(left) || Number(right.id) - Number(left.id));
  if (!fitting[0]) throw new SandboxError(404, `there is no meeting for ${action}`);
  return fitting[0];
}

function writeMeta(action: string, at: number) {
  return { event: { action, apiVersion: "v1", createdAt: new Date(at).toISOString() } };
}

/** The attributes of all events. */
function describeMeeting(meeting: StoredMeeting, { users }: State): DemoEventAttributes {
  const host = users.get(meeting.userId);
  const name = [host?.firstName, host?.lastName].filter(Boolean).join("-").toLowerCase();
  return {
    token: meeting.token,
    link: linkOf(meeting),
    location: `https://demodesk.com/meet/${encodeURIComponent(name || meeting.userId)}`,
    name: meeting.name,
    createdVia: meeting.createdVia,
    createdAt: new Date(meeting.createdAt).toISOString(),
    updatedAt: new Date(meeting.updatedAt).toISOString(),
    hostId: Number(meeting.userId),
    hostEmail: host?.email ?? null,
    playbookName: meeting.playbook?.name ?? null,
    eventTypeName: meeting.eventType?.name ?? null,
    tokens: { demoNotes: "", companySizeCustomToken: "100 - 200" },
    salesforceEventId: null,
    hubspotMeetingId: null,
    pipedriveActivityId: null,
  };
}

function describeSchedule(meeting: StoredMeeting, { users }: State): object {
  const [guest] = meeting.participants;
  return {
    description: null,
    startDate: new Date(meeting.startsAt).toISOString(),
    endDate: new Date(endOf(meeting)).toISOString(),
    duration: meeting.duration,
    participantEmail: guest?.email ?? null,
    participantFirstName: guest?.firstName ?? null,
    participantLastName: guest?.lastName ?? null,
    participantCompany: guest?.company ?? null,
    bookerEmail: users.get(meeting.bookerId)?.email ?? null,
    publicCancellationUrl: `${linkOf(meeting)}/cancel`,
    publicReschedulingUrl: `${linkOf(meeting)}/reschedule`,
  };
}

function describeOutcome({ participants: [guest] }: StoredMeeting): object {
  const participantName = guest ? [guest.firstName, guest.lastName].filter(Boolean).join(" ") : null;
  return { participantName, notes: null, status: guest ? "successful" : "no-show" };
}

/** The events that follow from the clock: meetings start and end, and recordings become ready. */
export function listDueEvents({ meetings }: State, from: number, to: number): { event: string; about: string }[] {
  const isDue = (time: number | undefined) => time !== undefined && time > from && time <= to;
  return [...meetings.values()]
    .filter(({ canceledAt }) => canceledAt === undefined)
    .flatMap((meeting) => [
      ...(isDue(meeting.startsAt) ? [{ event: "demo.started", about: meeting.id }] : []),
      ...(isDue(endOf(meeting)) ? [{ event: "demo.ended", about: meeting.id }] : []),
      ...(isDue(uploadedAt(meeting)) ? [{ event: "recording.uploaded", about: meeting.recording!.id }] : []),
      ...(isDue(transcribedAt(meeting)) ? [{ event: "recording.transcription_postprocessed", about: meeting.recording!.id }] : []),
    ]);
}
