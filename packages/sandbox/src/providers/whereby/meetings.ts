import type { Meeting, MeetingCreate, RecordingStorage, TranscriptionStorage } from "@meetwire/whereby";
import { SandboxError } from "../../sandbox-error.ts";
import type { HandlerInput } from "../provider.ts";
import { HOUR } from "../time.ts";
import { cutPage } from "./pages.ts";
import { cutSessions, planSession } from "./sessions.ts";
import { exists, isoTime, nextText, notFound } from "./state.ts";
import type { State, StoredMeeting } from "./state.ts";

type Input<Given = object> = HandlerInput<State, string, Given>;
type OfMeeting = { readonly params: { readonly meetingId: string } };
type WithFields = { readonly query: { readonly fields?: readonly string[] } };

/** The organization's address. */
export const SUBDOMAIN = "nordlys";

const PREFIX_LENGTH = 39;

export const meetingHandlers = {
  "meetings/create"({ state, now, body }: Input<{ body: MeetingCreate }>): Meeting {
    const endsAt = Date.parse(String(body.endDate));
    if (endsAt <= now) throw new SandboxError(400, "endDate is in the past");
    for (const destination of [body.recording?.destination, body.liveTranscription?.destination]) if (destination) checkStorage(destination);
    const meeting = addMeeting(state, body, now, endsAt);
    planSession(state, meeting, body, now);
    return describeMeeting(meeting, body.fields);
  },
  "meetings/list": ({ state, now, query }: Input<WithFields>) =>
    cutPage(
      query,
      [...state.meetings.values()].filter((each) => isOpen(each, now)).map((each) => describeMeeting(each, query.fields)),
    ),
  "meetings/get": ({ state, now, params, query }: Input<OfMeeting & WithFields>) => describeMeeting(findMeeting(state, params.meetingId, now), query.fields),
  "meetings/delete"({ state, now, params }: Input<OfMeeting>) {
    const meeting = state.meetings.get(params.meetingId);
    // Deleting a meeting again is not an error.
    if (!meeting || !isOpen(meeting, now)) return;
    meeting.deletedAt = now;
    cutSessions(state, meeting, now);
  },
};

/** A room that can be used. */
export function isOpen(meeting: StoredMeeting, now: number): boolean {
  return meeting.createdAt <= now && now < meeting.endsAt + HOUR && exists(meeting, now);
}

function findMeeting(state: State, id: string, now: number): StoredMeeting {
  const meeting = state.meetings.get(id);
  if (!meeting || !isOpen(meeting, now)) throw notFound("meeting");
  return meeting;
}

/** Adds a room. The samples pass their own `id` and `roomName`. */
export function addMeeting(
  state: State,
  { roomNamePrefix = "", roomNamePattern = "uuid", isLocked = false, templateType }: Partial<MeetingCreate>,
  createdAt: number,
  endsAt: number,
  sample: { readonly id?: string; readonly roomName?: string } = {},
): StoredMeeting {
  const prefix = roomNamePrefix.toLowerCase().replaceAll(" ", "").slice(0, PREFIX_LENGTH);
  const meeting: StoredMeeting = {
    id: sample.id ?? state.sequence.uuid(),
    roomName: sample.roomName ?? `/${prefix}${roomNamePattern === "uuid" ? state.sequence.uuid() : nextText(state, 6)}`,
    createdAt,
    endsAt,
    isLocked: isLocked || templateType === "viewerMode",
    hostKey: `sandbox-host-${nextText(state, 24)}`,
    viewerKey: `sandbox-viewer-${nextText(state, 24)}`,
    showsLinks: templateType === "viewerMode",
    deletedAt: undefined,
  };
  state.meetings.set(meeting.id, meeting);
  return meeting;
}

function describeMeeting({ id, roomName, createdAt, endsAt, hostKey, viewerKey, showsLinks }: StoredMeeting, fields: readonly string[] = []): Meeting {
  const roomUrl = `https://${SUBDOMAIN}.whereby.com${roomName}`;
  const shows = (field: string) => showsLinks || fields.includes(field);
  return {
    meetingId: id,
    roomName,
    roomUrl,
    startDate: isoTime(createdAt),
    endDate: isoTime(endsAt),
    ...(shows("hostRoomUrl") && { hostRoomUrl: `${roomUrl}?roomKey=${hostKey}` }),
    ...(shows("viewerRoomUrl") && { viewerRoomUrl: `${roomUrl}?roomKey=${viewerKey}` }),
  };
}

/** A bucket needs its name and one of two kinds of credentials. */
function checkStorage(storage: RecordingStorage | TranscriptionStorage): void {
  if (storage.provider !== "s3") return;
  const needed = storage.authenticationType === "roleBased" ? ["bucket", "oidcRoleArn"] : ["bucket", "region", "accessKeyId", "accessKeySecret"];
  const missing = needed.filter((name) => !(storage as unknown as Record<string, unknown>)[name]);
  if (missing.length > 0) throw new SandboxError(400, `destination needs ${missing.join(", ")}`);
}
