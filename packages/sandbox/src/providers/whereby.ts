import { openapi } from "@meetwire/whereby/openapi";
import { asOpenApi } from "../contract/openapi.ts";
import { SandboxError } from "../sandbox-error.ts";
import type { AuthenticationContext, CalendarEntry, ErrorResponse, HandlerInput, SandboxProvider } from "./provider.ts";
import { MINUTE } from "./time.ts";
import { buildEvent, listDueEvents } from "./whereby/events.ts";
import { FILE_HOST, fileHandlers, sendFile } from "./whereby/files.ts";
import { insightHandlers } from "./whereby/insights.ts";
import { isOpen, meetingHandlers } from "./whereby/meetings.ts";
import { API_KEY, SAMPLES, seed } from "./whereby/seed.ts";
import { notFound } from "./whereby/state.ts";
import type { State } from "./whereby/state.ts";

type Input<Given = object> = HandlerInput<State, string, { readonly params: { readonly roomName: string } } & Given>;

const document = asOpenApi(openapi);

/** Rooms, recordings and attendance of a small organization at Whereby. */
export const whereby: SandboxProvider<State, string, { apiKey: string }> = {
  name: "whereby",
  document,
  accounts: [
    {
      name: "organization",
      description: "The API key of an organization, which can do everything",
      credentials: { apiKey: API_KEY },
      headers: { Authorization: `Bearer ${API_KEY}` },
    },
  ],
  extraHosts: [FILE_HOST],
  firstPath: "/meetings?limit=2",
  examples: {
    meetingId: SAMPLES.meeting,
    recordingId: SAMPLES.recording,
    transcriptionId: SAMPLES.transcription,
    summaryId: SAMPLES.summary,
    roomName: SAMPLES.roomName,
    roomSessionId: SAMPLES.session,
    participantId: SAMPLES.user,
    "insights/listParticipants roomSessionId": SAMPLES.session,
  },
  seed,
  authenticate,
  handlers: {
    ...meetingHandlers,
    ...fileHandlers,
    ...insightHandlers,
    "rooms/setColors": setLook("tokens"),
    "rooms/setLogo": setLook("logo"),
    "rooms/setBackground": setLook("room-background"),
    "rooms/setKnockPageBackground": setLook("room-knock-page-background"),
  },
  routes: { "GET /files/{file}": sendFile },
  webhooks: Object.fromEntries(Object.keys(document.webhooks ?? {}).map((event) => [event, buildEvent(event)])),
  // Two retries after short, growing waits. Their lengths are inferred.
  webhookRetries: [1000, 3000],
  dueEvents: ({ state, from, to }) => listDueEvents(state, from, to),
  meetings: listCalendar,
  writeError,
};

function authenticate(credentials: Readonly<Record<string, string>>, _context: AuthenticationContext<State>): string {
  if (credentials["apiKey"] !== API_KEY) throw new SandboxError(401, "The API key is missing or wrong");
  return "organization";
}

/** Stores a part of a room's theme. The name may have a leading slash. */
function setLook(part: string) {
  return ({ state, now, params, body }: Input<{ body: unknown }>) => {
    const roomName = `/${params.roomName.replace(/^\//, "")}`;
    if (![...state.meetings.values()].some((each) => each.roomName === roomName && isOpen(each, now))) throw notFound("room");
    state.looks.set(roomName, { ...state.looks.get(roomName), [part]: body });
  };
}

/** Sessions, and the last hour of each room that can be used, because a room has no start. */
function listCalendar({ state, now }: { readonly state: State; readonly now: number }): CalendarEntry[] {
  const rooms = [...state.meetings.values()]
    .filter((each) => isOpen(each, now) && each.endsAt > now)
    .map(({ id, roomName, createdAt, endsAt }) => ({ id, title: roomName, start: Math.max(createdAt, endsAt - 60 * MINUTE), end: endsAt, status: "open" }));
  const sessions = state.sessions
    .filter(({ startedAt }) => startedAt <= now)
    .map(({ id, roomName, startedAt, endedAt, visits }) => ({
      id,
      title: roomName,
      start: startedAt,
      end: endedAt,
      status: endedAt <= now ? "ended" : "started",
      people: [...new Set(visits.map(({ name }) => name))],
    }));
  return [...sessions, ...rooms];
}

/** Only the body of a 429 is documented. The others have the same property. */
function writeError({ status, message, problems, limit }: SandboxError): ErrorResponse {
  if (limit)
    return {
      status,
      body: { error: "Too many requests", data: { msLeft: limit.waitMs } },
      headers: {
        "x-ratelimit-limit": String(limit.allowed),
        "x-ratelimit-remaining": String(limit.left),
        "x-ratelimit-reset": new Date(limit.freeAt).toUTCString(),
      },
    };
  const details = problems.map(({ where, message: text }) => `${where} ${text}`).join("; ");
  return { status: status === 422 ? 400 : status, body: { error: details || message } };
}
