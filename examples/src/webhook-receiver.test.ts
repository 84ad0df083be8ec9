import { createSandbox } from "@meetwire/sandbox";
import { createMeetwire } from "meetwire";
import type { MeetingEvent } from "meetwire";
import { connectycube } from "meetwire/connectycube";
import { expect, test } from "vitest";
import { createReceiver } from "./webhook-receiver.ts";

test("a webhook is handled once, and only with the secret", async () => {
  const sandbox = createSandbox();
  const { classes } = createMeetwire({
    classes: connectycube({ ...sandbox.credentials.connectycube, baseUrl: sandbox.urls.connectycube, fetch: sandbox.fetch }),
  });
  const events: MeetingEvent[] = [];
  const app = createReceiver({ accounts: { classes }, secret: "s3cret", handle: (event) => void events.push(event) });
  const receiver: typeof fetch = async (input, init) => app.fetch(new Request(input, init));
  const fire = (url: string) => sandbox.fireWebhook("connectycube", "recordingDone", url, { fetch: receiver });

  expect((await fire("https://receiver.example/hooks/classes?secret=wrong")).status).toBe(401);
  expect((await fire("https://receiver.example/hooks/nobody?secret=s3cret")).status).toBe(404);
  expect(events).toEqual([]);
  for (let time = 0; time < 2; time++) expect((await fire("https://receiver.example/hooks/classes?secret=s3cret")).status).toBe(200);
  expect(events).toEqual([expect.objectContaining({ provider: "connectycube", account: "classes", type: "recordingReady", meetingId: expect.any(String) })]);
  expect((await app.request("/hooks/classes?secret=s3cret", { method: "POST", body: "not json" })).status).toBe(400);
});
