import { createSandbox } from "@meetwire/sandbox";
import { createMeetwire, memoryStore } from "meetwire";
import type { MeetingEvent } from "meetwire";
import { connectycube } from "meetwire/connectycube";
import { demodesk } from "meetwire/demodesk";
import { expect, onTestFinished, test, vi } from "vitest";
import { killAtEveryStep } from "./mortal.ts";
import { createReceiver } from "./webhook-receiver.ts";

const sandbox = createSandbox();
const { credentials, urls, fetch } = sandbox;
const meetwire = createMeetwire({
  classes: connectycube({ ...credentials.connectycube, baseUrl: urls.connectycube, fetch }),
  sales: demodesk({ ...credentials.demodesk, baseUrl: urls.demodesk, fetch }),
});

/** Sends a webhook of the sandbox to an app. */
const fire = (app: ReturnType<typeof createReceiver>, provider: "connectycube" | "demodesk", event: string, url: string) =>
  sandbox.fireWebhook(provider, event, url, { fetch: async (input, init) => app.fetch(new Request(input, init)) });

test("a webhook for any account is handled once, and only with the secret", async () => {
  const events: MeetingEvent[] = [];
  const app = createReceiver({ meetwire, secret: "s3cret", store: memoryStore(), handle: (event) => void events.push(event) });
  expect((await fire(app, "connectycube", "recordingDone", "https://receiver.example/hooks/classes?secret=wrong")).status).toBe(401);
  expect(events).toEqual([]);
  for (let time = 0; time < 2; time++)
    expect((await fire(app, "connectycube", "recordingDone", "https://receiver.example/hooks/classes?secret=s3cret")).status).toBe(200);
  expect((await fire(app, "demodesk", "demo.ended", "https://receiver.example/hooks/sales?secret=s3cret")).status).toBe(200);
  expect(events).toEqual([
    expect.objectContaining({ provider: "connectycube", account: "classes", type: "recordingReady", meetingId: expect.any(String) }),
    expect.objectContaining({ provider: "demodesk", account: "sales", type: "ended", meetingId: expect.any(String) }),
  ]);
  expect((await app.request("/hooks/classes?secret=s3cret", { method: "POST", body: "not json" })).status).toBe(400);
});

test("an event is handled even if the process is killed, because the provider sends it again", async () => {
  const printed = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => printed.mockRestore());
  const url = "https://receiver.example/hooks/sales?secret=s3cret";
  const kills = await killAtEveryStep(async (mortal) => {
    const store = memoryStore();
    const handled: string[] = [];
    const handle = ({ id }: MeetingEvent) => void handled.push(id);
    const doomed = createReceiver({ meetwire, secret: "s3cret", store: mortal.store(store), handle: (event) => mortal.step(async () => handle(event)) });
    const response = await fire(doomed, "demodesk", "demo.ended", url);
    if (mortal.isDead) expect(response.status).toBe(500);

    // The lease of the killed process ends before the provider tries again.
    const later = {
      ...store,
      setIfAbsent: async (key: string, value: string, ttlMs?: number) => (
        (await store.get(key)) === "handling" && (await store.delete(key)),
        store.setIfAbsent(key, value, ttlMs)
      ),
    };
    const next = createReceiver({ meetwire, secret: "s3cret", store: later, handle });
    expect((await fire(next, "demodesk", "demo.ended", url)).status).toBe(200);
    expect(new Set(handled).size).toBe(1);
    const count = handled.length;
    expect((await fire(next, "demodesk", "demo.ended", url)).status).toBe(200);
    expect(handled).toHaveLength(count);
  });
  expect(kills).toBeGreaterThan(4);
});
