import { createWebhookHandler, createZoom } from "@meetwire/zoom";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ZOOM } from "../bytes/programs.ts";
import { bench } from "../folders.ts";

/** The folder that Zoom's own SDK is installed in, outside the workspace. */
export const zoomPeer = join(bench, "zoom");

/** A Zoom client as the comparison uses it. */
export interface ZoomClient {
  readonly name: string;
  readonly version: string;
  /** A program with one call, for its size. */
  readonly program: string;
  /** Reads a meeting. */
  get(meetingId: string): Promise<unknown>;
  delete(meetingId: string): Promise<unknown>;
  /** Reads a user's meetings by the client's own means, and counts them. */
  countMeetings(userId: string): Promise<number>;
  /** Delivers a webhook. Returns whether the client accepts it. */
  accepts(body: string, headers: Readonly<Record<string, string>>): Promise<boolean>;
}

/** The token and the secret of both clients. */
export const TOKEN = "token-of-the-comparison";
export const SECRET = "secret-of-the-comparison";

export function meetwireClient(baseUrl: string): ZoomClient {
  const zoom = createZoom({ token: TOKEN, baseUrl, limiter: false });
  const handler = createWebhookHandler({ secret: SECRET, handle() {} });
  return {
    name: "@meetwire/zoom",
    version: "of this repository",
    program: ZOOM,
    get: (meetingId) => zoom.meetings.get({ meetingId }),
    delete: (meetingId) => zoom.meetings.delete({ meetingId }),
    countMeetings: async (userId) => (await zoom.meetings.list({ userId }).toArray()).length,
    async accepts(body, headers) {
      const { status } = await handler(new Request("https://consumer.example/webhooks", { method: "POST", body, headers }));
      return status === 200 || status === 204;
    },
  };
}

/** The part of @zoom/rivet that the comparison uses. */
interface RivetModule {
  readonly MeetingsS2SAuthClient: new (options: object) => {
    readonly endpoints: {
      readonly meetings: Readonly<
        Record<"getMeeting" | "deleteMeeting" | "listMeetings", (given: { path: object }) => Promise<{ data?: { meetings?: unknown[] } }>>
      >;
    };
  };
  readonly HttpReceiver: new (options: object) => {
    init(options: object): void;
    start(): Promise<{ address(): { port: number }; close(): void }>;
  };
}

/** Zoom's own SDK; `undefined` if it is not installed. */
export async function rivetClient(baseUrl: string): Promise<ZoomClient | undefined> {
  const require = createRequire(join(zoomPeer, "package.json"));
  let file: string;
  try {
    file = require.resolve("@zoom/rivet/meetings").replace(/\.cjs$/, ".mjs");
  } catch {
    return undefined;
  }
  const { MeetingsS2SAuthClient, HttpReceiver } = (await import(pathToFileURL(file).href)) as RivetModule;
  const tokenStore = {
    getLatestToken: () => ({ accessToken: TOKEN, expirationTimeIso: new Date(Date.now() + 3_600_000).toISOString(), scopes: [] }),
    storeToken() {},
  };
  const given = { clientId: "id", clientSecret: "secret", accountId: "account", webhooksSecretToken: SECRET };
  const { endpoints } = new MeetingsS2SAuthClient({ ...given, tokenStore, baseUrl, disableReceiver: true });
  const { version } = JSON.parse(readFileSync(join(zoomPeer, "node_modules", "@zoom", "rivet", "package.json"), "utf8")) as { version: string };
  return {
    name: "@zoom/rivet",
    version,
    program: `
import { MeetingsS2SAuthClient } from "@zoom/rivet/meetings";
const zoom = new MeetingsS2SAuthClient({ ...globalThis.credentials, disableReceiver: true });
globalThis.create = (userId, body) => zoom.endpoints.meetings.createMeeting({ path: { userId }, body });
`,
    get: (meetingId) => endpoints.meetings.getMeeting({ path: { meetingId } }),
    delete: (meetingId) => endpoints.meetings.deleteMeeting({ path: { meetingId } }),
    countMeetings: async (userId) => (await endpoints.meetings.listMeetings({ path: { userId } })).data?.meetings?.length ?? 0,
    async accepts(body, headers) {
      const receiver = new HttpReceiver({ port: 0, endpoints: "/", webhooksSecretToken: SECRET, logLevel: "error" });
      receiver.init({ eventEmitter: { emit: async () => {} } });
      const server = await receiver.start();
      try {
        const { status } = await fetch(`http://127.0.0.1:${server.address().port}/`, { method: "POST", body, headers });
        return status === 200;
      } finally {
        server.close();
      }
    },
  };
}
