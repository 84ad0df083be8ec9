import { describe, expect, test } from "vitest";
import { parseWebhook, WebhookSecretError } from "./generated/index.ts";
import type { DemodeskWebhook } from "./generated/index.ts";

/** The attributes of all events, from the provider's field lists. */
const demo = {
  token: "KQWJHGFD",
  link: "https://demodesk.com/KQWJHGFD",
  location: "https://demodesk.com/meet/maya-lindqvist",
  name: "Fjord Outdoor: Product demo",
  createdVia: "calendar_backsync",
  createdAt: "2026-11-14T17:55:33.000Z",
  updatedAt: "2026-11-18T14:56:26.000Z",
  eventTypeName: "Product demo",
  playbookName: null,
  hostId: 9771,
  hostEmail: "maya@nordlys.example",
  salesforceEventId: null,
  hubspotMeetingId: "40021",
  pipedriveActivityId: null,
};

const schedule = {
  description: "Bring your questions.",
  startDate: "2026-11-20T09:00:00.000Z",
  endDate: "2026-11-20T09:45:00.000Z",
  duration: 2700,
  participantEmail: "signe@fjord.example",
  participantFirstName: "Signe",
  participantLastName: "Halvorsen",
  participantCompany: "Fjord Outdoor",
  bookerEmail: "tomas@nordlys.example",
  publicCancellationUrl: "https://demodesk.com/KQWJHGFD/cancel",
  publicReschedulingUrl: "https://demodesk.com/KQWJHGFD/reschedule",
};

const outcome = { participantName: "Signe Halvorsen", notes: "Wants a quote.", status: "no-show" };
const recording = {
  ...demo,
  demoId: 120_005,
  token: "kx3vbnqw",
  url: "https://demodesk.com/recordings/kx3vbnqw",
  temporaryVideoUrl: "https://video.example/kx3vbnqw.mp4",
};

const ATTRIBUTES = {
  "demo.scheduled": { ...demo, ...schedule },
  "demo.rescheduled": { ...demo, ...schedule },
  "demo.handovered": { ...demo, ...schedule },
  "demo.canceled": { ...demo, ...schedule },
  "demo.started": { ...demo, tokens: { demoNotes: "Great lead", seats: 40 } },
  "demo.ended": { ...demo, ...outcome },
  "demo.call_note_updated": demo,
  "demo.event_response_updated": demo,
  "recording.uploaded": recording,
  "recording.transcription_postprocessed": recording,
} as const;

type Event = keyof typeof ATTRIBUTES;

function write(action: Event, attributes: object = ATTRIBUTES[action]) {
  const type = action.startsWith("demo.") ? "demos" : "recordings";
  return { meta: { event: { action, apiVersion: "v1", createdAt: "2026-11-20T09:45:11.022Z" } }, data: { id: "120005", type, attributes } };
}

const post = (payload: unknown, address = "https://yourdomain.com/hooks/demodesk") => new Request(address, { method: "POST", body: JSON.stringify(payload) });

/** Reads a property of each kind of event, which only compiles if the types are right. */
function describeEvent(webhook: DemodeskWebhook): string {
  switch (webhook.event) {
    case "demo.scheduled":
    case "demo.rescheduled":
    case "demo.handovered":
    case "demo.canceled":
      return `${webhook.payload.data.attributes.participantCompany} at ${webhook.payload.data.attributes.startDate}`;
    case "demo.started":
      return `${webhook.payload.data.attributes.name}: ${webhook.payload.data.attributes.tokens?.["seats"]} seats`;
    case "demo.ended":
      return `${webhook.payload.data.attributes.name}: ${webhook.payload.data.attributes.status}`;
    case "demo.call_note_updated":
    case "demo.event_response_updated":
      return `${webhook.payload.data.attributes.name} by ${webhook.payload.data.attributes.hostEmail}`;
    case "recording.uploaded":
    case "recording.transcription_postprocessed":
      return `${webhook.payload.data.attributes.token} of ${webhook.payload.data.attributes.demoId}`;
    case "unknown":
      return "unknown";
  }
}

describe("parseWebhook", () => {
  test.each([
    ["demo.scheduled", "Fjord Outdoor at 2026-11-20T09:00:00.000Z"],
    ["demo.rescheduled", "Fjord Outdoor at 2026-11-20T09:00:00.000Z"],
    ["demo.handovered", "Fjord Outdoor at 2026-11-20T09:00:00.000Z"],
    ["demo.canceled", "Fjord Outdoor at 2026-11-20T09:00:00.000Z"],
    ["demo.started", "Fjord Outdoor: Product demo: 40 seats"],
    ["demo.ended", "Fjord Outdoor: Product demo: no-show"],
    ["demo.call_note_updated", "Fjord Outdoor: Product demo by maya@nordlys.example"],
    ["demo.event_response_updated", "Fjord Outdoor: Product demo by maya@nordlys.example"],
    ["recording.uploaded", "kx3vbnqw of 120005"],
    ["recording.transcription_postprocessed", "kx3vbnqw of 120005"],
  ] as const)("knows %s", async (action, says) => {
    const payload = write(action);
    for (const input of [payload, JSON.stringify(payload), post(payload)]) {
      const webhook = await parseWebhook(input);
      expect(webhook).toEqual({ event: action, payload });
      expect(describeEvent(webhook)).toBe(says);
    }
  });

  test.each(Object.keys(ATTRIBUTES) as Event[])("accepts a %s with no attributes, and with unknown ones", async (action) => {
    for (const attributes of [{}, { ...ATTRIBUTES[action], zohoEventId: 17, hostEmail: null }]) {
      const payload = write(action, attributes);
      expect(await parseWebhook(payload)).toEqual({ event: action, payload });
    }
  });

  test.each([
    {
      case: "an event that is newer than this version",
      payload: { ...write("demo.started"), meta: { event: { action: "demo.paused", apiVersion: "v2", createdAt: "2027-01-01T00:00:00Z" } } },
    },
    { case: "a known name on another object", payload: { ...write("demo.started"), data: { id: "1", type: "leads", attributes: {} } } },
    { case: "no data", payload: { meta: write("demo.started").meta } },
    { case: "no meta", payload: { data: write("demo.started").data } },
    { case: "meta that is null", payload: { meta: null, data: {} } },
    { case: "a list", payload: [write("demo.started")] },
  ])("passes $case on unchanged as unknown", async ({ payload }) => {
    expect(await parseWebhook(post(payload))).toEqual({ event: "unknown", payload });
  });

  test("rejects a body that is not JSON", async () => {
    await expect(parseWebhook("<html>")).rejects.toMatchObject({ name: "InvalidInputError" });
  });

  test("checks the secret in the address, because deliveries are not signed", async () => {
    const payload = write("demo.ended");
    const address = "https://yourdomain.com/hooks/demodesk?secret=9f2c";
    expect(await parseWebhook(post(payload, address), { secret: "9f2c" })).toMatchObject({ event: "demo.ended" });
    await expect(parseWebhook(post(payload, address), { secret: "9f2d" })).rejects.toBeInstanceOf(WebhookSecretError);
    await expect(parseWebhook(post(payload), { secret: "9f2c" })).rejects.toBeInstanceOf(WebhookSecretError);
  });
});
