// Generated from specs/demodesk by `npm run generate`. Do not edit: edit the spec.

import { readWebhook } from "@meetwire/runtime";
import type { UnknownWebhook, WebhookInput, WebhookOptions, WebhookPatterns } from "@meetwire/runtime";
import type {
  DemoCallNoteUpdatedEvent,
  DemoCanceledEvent,
  DemoEndedEvent,
  DemoEventResponseUpdatedEvent,
  DemoHandoveredEvent,
  DemoRescheduledEvent,
  DemoScheduledEvent,
  DemoStartedEvent,
  RecordingTranscriptionPostprocessedEvent,
  RecordingUploadedEvent,
} from "./models.ts";

/** A webhook of Demodesk API, told apart by `event`. One that the spec does not know arrives as `unknown`. */
export type DemodeskWebhook = DemoScheduledWebhook | DemoRescheduledWebhook | DemoHandoveredWebhook | DemoCanceledWebhook | DemoStartedWebhook | DemoEndedWebhook | DemoCallNoteUpdatedWebhook | DemoEventResponseUpdatedWebhook | RecordingUploadedWebhook | RecordingTranscriptionPostprocessedWebhook | UnknownWebhook;

/**
 * A meeting was scheduled.
 *
 * A meeting has been scheduled.
 *
 * Source: "demo.scheduled" in the provider's documentation.
 */
export interface DemoScheduledWebhook {
  event: "demo.scheduled";
  /** A meeting was scheduled. */
  payload: DemoScheduledEvent;
}

/**
 * A meeting was moved to another time.
 *
 * A meeting has been moved to another time. `startDate` is the new one.
 *
 * Source: "demo.rescheduled" in the provider's documentation.
 */
export interface DemoRescheduledWebhook {
  event: "demo.rescheduled";
  /** A meeting was moved to another time. */
  payload: DemoRescheduledEvent;
}

/**
 * A meeting was handed over to another host.
 *
 * A meeting has been handed over to another host. `hostId` and `hostEmail` are those of the new one.
 *
 * Source: "demo.handovered" in the provider's documentation.
 */
export interface DemoHandoveredWebhook {
  event: "demo.handovered";
  /** A meeting was handed over to another host. */
  payload: DemoHandoveredEvent;
}

/**
 * A meeting was cancelled.
 *
 * A meeting has been cancelled.
 *
 * Source: "demo.canceled" in the provider's documentation.
 */
export interface DemoCanceledWebhook {
  event: "demo.canceled";
  /** A meeting was cancelled. */
  payload: DemoCanceledEvent;
}

/**
 * A meeting started.
 *
 * A meeting has started. From now on it can no longer be cancelled through the API.
 *
 * Source: "demo.started" in the provider's documentation.
 */
export interface DemoStartedWebhook {
  event: "demo.started";
  /** A meeting started. */
  payload: DemoStartedEvent;
}

/**
 * A meeting ended.
 *
 * A meeting has ended.
 *
 * Several of these for one meeting are normal: a meeting that is ended by hand and started again ends once more, and `status` then has the latest result (for example `no-show` the first time and another value the second). The newest event counts.
 *
 * Source: "demo.ended" in the provider's documentation.
 */
export interface DemoEndedWebhook {
  event: "demo.ended";
  /** A meeting ended. One meeting can end several times. */
  payload: DemoEndedEvent;
}

/**
 * The call notes of a meeting changed.
 *
 * The call notes of a meeting have changed.
 *
 * This event is not in the documentation of this API. Demodesk's newer documentation lists it with the same events.
 *
 * Source: "demo.call_note_updated" in the provider's documentation.
 */
export interface DemoCallNoteUpdatedWebhook {
  event: "demo.call_note_updated";
  /** The call notes of a meeting changed. */
  payload: DemoCallNoteUpdatedEvent;
}

/**
 * A reply to a meeting invitation changed.
 *
 * An invited person has changed their reply to the calendar invitation.
 *
 * This event is not in the documentation of this API. Demodesk's newer documentation lists it with the same events.
 *
 * Source: "demo.event_response_updated" in the provider's documentation.
 */
export interface DemoEventResponseUpdatedWebhook {
  event: "demo.event_response_updated";
  /** A reply to a meeting invitation changed. */
  payload: DemoEventResponseUpdatedEvent;
}

/**
 * A recording was uploaded.
 *
 * A recording has been uploaded. Its transcript is not ready yet.
 *
 * Source: "recording.uploaded" in the provider's documentation.
 */
export interface RecordingUploadedWebhook {
  event: "recording.uploaded";
  /** A recording was uploaded. */
  payload: RecordingUploadedEvent;
}

/**
 * The transcript of a recording is finished.
 *
 * The transcript of a recording is finished. Pass `data.attributes.token` to `recordings/transcript`.
 *
 * Source: "recording.transcription_postprocessed" in the provider's documentation.
 */
export interface RecordingTranscriptionPostprocessedWebhook {
  event: "recording.transcription_postprocessed";
  /** The transcript of a recording is finished. */
  payload: RecordingTranscriptionPostprocessedEvent;
}

const patterns: WebhookPatterns = {
  "demo.scheduled": { required: ["meta", "data"], values: { "meta.event.action": "demo.scheduled", "data.type": "demos" } },
  "demo.rescheduled": { required: ["meta", "data"], values: { "meta.event.action": "demo.rescheduled", "data.type": "demos" } },
  "demo.handovered": { required: ["meta", "data"], values: { "meta.event.action": "demo.handovered", "data.type": "demos" } },
  "demo.canceled": { required: ["meta", "data"], values: { "meta.event.action": "demo.canceled", "data.type": "demos" } },
  "demo.started": { required: ["meta", "data"], values: { "meta.event.action": "demo.started", "data.type": "demos" } },
  "demo.ended": { required: ["meta", "data"], values: { "meta.event.action": "demo.ended", "data.type": "demos" } },
  "demo.call_note_updated": { required: ["meta", "data"], values: { "meta.event.action": "demo.call_note_updated", "data.type": "demos" } },
  "demo.event_response_updated": { required: ["meta", "data"], values: { "meta.event.action": "demo.event_response_updated", "data.type": "demos" } },
  "recording.uploaded": { required: ["meta", "data"], values: { "meta.event.action": "recording.uploaded", "data.type": "recordings" } },
  "recording.transcription_postprocessed": { required: ["meta", "data"], values: { "meta.event.action": "recording.transcription_postprocessed", "data.type": "recordings" } },
};

/**
 * Reads a webhook. Pass the request, or its body.
 *
 * @throws {InvalidInputError} if the body is not JSON
 * @throws {WebhookSecretError} if `secret` is passed and the request's URL has another
 *
 * @example
 * const webhook = await parseWebhook(request);
 */
export function parseWebhook(input: WebhookInput, options?: WebhookOptions<DemodeskWebhook["event"]>): Promise<DemodeskWebhook> {
  return readWebhook(patterns, input, options) as Promise<DemodeskWebhook>;
}
