import { openapi } from "@meetwire/daily/openapi";
import { asOpenApi } from "../contract/openapi.ts";
import { domainHandlers } from "./daily/domain.ts";
import { buildEvent, listDueEvents } from "./daily/events.ts";
import { meetingHandlers } from "./daily/meetings.ts";
import { recordingHandlers, sendFile } from "./daily/recordings.ts";
import { roomHandlers } from "./daily/rooms.ts";
import { KEY, seed } from "./daily/seed.ts";
import { sessionHandlers } from "./daily/sessions.ts";
import { DailyError } from "./daily/state.ts";
import type { State } from "./daily/state.ts";
import { telephonyHandlers } from "./daily/telephony.ts";
import { join, tokenHandlers } from "./daily/tokens.ts";
import { listEndpoints, noteDelivery, webhookHandlers } from "./daily/webhook-endpoints.ts";
import type { SandboxProvider } from "./provider.ts";

const document = asOpenApi(openapi);

/** Daily's text for each kind of failure, by status. */
const KINDS: Readonly<Record<number, string>> = { 401: "authentication-error", 403: "forbidden-error", 404: "not-found", 429: "rate-limit-error" };

/** Rooms, sessions, recordings and telephony of a small company's Daily domain. */
export const daily: SandboxProvider<State, "key", { apiKey: string }> = {
  name: "daily",
  document,
  accounts: [
    {
      name: "domain",
      description: "The API key of the domain nordlys",
      credentials: { apiKey: KEY },
      headers: { Authorization: `Bearer ${KEY}` },
    },
  ],
  firstPath: "/rooms",
  examples: { roomName: "weekly-sync", "logs/list mtgSessionId": "257764e6-c74e-4c30-944a-a887a03173a3" },
  seed,
  authenticate({ apiKey }) {
    if (apiKey === undefined) throw new DailyError(400, "the Authorization header is missing or malformed", { kind: "authorization-header-error" });
    if (apiKey !== KEY) throw new DailyError(401, "the API key is not valid");
    return "key";
  },
  handlers: {
    ...roomHandlers,
    ...sessionHandlers,
    ...recordingHandlers,
    ...meetingHandlers,
    ...tokenHandlers,
    ...telephonyHandlers,
    ...webhookHandlers,
    ...domainHandlers,
  },
  // The links of rooms and of files.
  routes: { "GET /join/{roomName}": join, "GET /files/{kind}/{fileId}": sendFile },
  webhooks: Object.fromEntries(Object.keys(document.webhooks ?? {}).map((event) => [event, (context) => buildEvent(event, context)])),
  endpoints: listEndpoints,
  noteDelivery,
  dueEvents: listDueEvents,
  meetings: ({ state }) =>
    state.sessions.map(({ id, room, startedAt, endsAt, visits }) => ({
      id,
      title: room,
      start: startedAt,
      end: endsAt,
      people: [...new Set(visits.flatMap(({ userName }) => userName ?? []))].slice(0, 20),
    })),
  writeError(error) {
    const { status, message } = error;
    if (error instanceof DailyError && error.body) return { status, body: error.body };
    const isJson = !message.startsWith("body is not JSON");
    const kind =
      (error instanceof DailyError && error.kind) ||
      (KINDS[status] ?? (status >= 500 ? "server-error" : isJson ? "invalid-request-error" : "json-parsing-error"));
    return { status: status === 422 ? 400 : status, body: { error: kind, info: message } };
  },
};
