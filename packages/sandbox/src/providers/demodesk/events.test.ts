import { createDemodesk, parseWebhook } from "@meetwire/demodesk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSandbox } from "../../sandbox.ts";
import type { Sandbox } from "../../sandbox-types.ts";
import { DAY, MINUTE } from "../time.ts";

const NOW = Date.UTC(2026, 10, 20, 9, 40);
const TEAM = { all_team_members_dashboard: true };

let now: number;
let sandbox: Sandbox;

beforeEach(() => {
  now = NOW;
  sandbox = createSandbox({ now: () => now });
});

// Every response must match the spec.
afterEach(() => {
  const problems = sandbox.requests.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new Error(problems.join("; "));
});

const withKey = (apiKey: string) => createDemodesk({ apiKey, baseUrl: sandbox.urls.demodesk, fetch: sandbox.fetch, maxRetries: 0 });
const client = (name: "admin" | "user" | "master" | "newer") => withKey(sandbox.accounts.demodesk[name]!.apiKey);
const list = () => client("admin").meetings.list({ filter: TEAM });

const EVENTS = [
  "demo.scheduled",
  "demo.rescheduled",
  "demo.handovered",
  "demo.canceled",
  "demo.started",
  "demo.ended",
  "demo.call_note_updated",
  "demo.event_response_updated",
  "recording.uploaded",
  "recording.transcription_postprocessed",
] as const;

describe("webhooks and transcripts", () => {
  async function receive(event: string, about?: string) {
    let received: Request | undefined;
    const receiver: typeof fetch = async (input, init) => {
      received = new Request(input, init);
      return new Response(null, { status: 204 });
    };
    await sandbox.fireWebhook("demodesk", event, "https://receiver.example/hook", { fetch: receiver, about });
    return parseWebhook(received!);
  }

  it.each(EVENTS)("sends %s, which the client recognizes", async (event) => {
    expect(await receive(event)).toMatchObject({ event, payload: { meta: { event: { action: event, apiVersion: "v1", createdAt: expect.any(String) } } } });
  });

  it("reports the same payload for the same rule each time", async () => {
    const attributes = { account: "Planning", startDate: new Date(NOW + 7 * DAY) };
    const { id } = (await client("admin").meetings.create({ body: { data: { type: "demos", attributes } } })).data;
    const first = await receive("demo.scheduled", id);
    now += DAY;
    expect(await receive("demo.scheduled", id)).toEqual(first);
  });

  it("leads from the event to the transcript, which is ready later", async () => {
    const webhook = await receive("recording.uploaded");
    if (webhook.event !== "recording.uploaded") throw new Error("another event");
    const { token, demoId } = webhook.payload.data.attributes;
    const transcript = await client("user").recordings.transcript({ recordingToken: token });
    expect(transcript).toMatch(/^00:00:04 \S+: Thanks for taking the time/);
    const meeting = (await list().toArray()).find(({ id }) => id === String(demoId))!;
    now = Date.parse(meeting.attributes.startDate) + (meeting.attributes.duration * 1000 + 3 * MINUTE);
    expect((await client("user").recordings.transcript({ recordingToken: token }).safe()).error).toMatchObject({
      name: "NotFoundError",
      message: expect.stringContaining("transcript was not found"),
    });
    expect((await client("newer").recordings.transcript({ recordingToken: token }).safe()).error).toMatchObject({ name: "NotFoundError" });
  });
});
