// Generated from specs/zoom by `npm run generate`. Do not edit: edit the spec.

import { readSignedWebhook, signDelivery, webhookHandler } from "@meetwire/runtime";
import type {
  SignedWebhook,
  SignedWebhookOptions,
  SignOptions,
  UnknownWebhook,
  WebhookDelivery,
  WebhookHandler,
  WebhookHandlerOptions,
  WebhookInput,
  WebhookPatterns,
  WebhookSignature,
} from "@meetwire/runtime";
import type {
  EndpointUrlValidationEvent,
  MeetingAicTranscriptCompletedEvent,
  MeetingCreatedEvent,
  MeetingDeletedEvent,
  MeetingEndedEvent,
  MeetingParticipantAdmittedEvent,
  MeetingParticipantJoinedEvent,
  MeetingParticipantJoinedWaitingRoomEvent,
  MeetingParticipantLeftEvent,
  MeetingParticipantLeftWaitingRoomEvent,
  MeetingParticipantPutInWaitingRoomEvent,
  MeetingPermanentlyDeletedEvent,
  MeetingRecoveredEvent,
  MeetingRegistrationApprovedEvent,
  MeetingRegistrationCancelledEvent,
  MeetingRegistrationCreatedEvent,
  MeetingRegistrationDeniedEvent,
  MeetingStartedEvent,
  MeetingSummaryCompletedEvent,
  MeetingSummaryDeletedEvent,
  MeetingSummaryUpdatedEvent,
  MeetingUpdatedEvent,
  RecordingCompletedEvent,
  RecordingDeletedEvent,
  RecordingPausedEvent,
  RecordingRecoveredEvent,
  RecordingResumedEvent,
  RecordingStartedEvent,
  RecordingStoppedEvent,
  RecordingTranscriptCompletedEvent,
  RecordingTrashedEvent,
  WebinarCreatedEvent,
  WebinarDeletedEvent,
  WebinarEndedEvent,
  WebinarParticipantJoinedEvent,
  WebinarParticipantLeftEvent,
  WebinarRegistrationCreatedEvent,
  WebinarStartedEvent,
  WebinarUpdatedEvent,
} from "./models.ts";

/** A webhook of Zoom Meetings API, told apart by `event`. One that the spec does not know arrives as `unknown`. */
export type ZoomWebhook = MeetingCreatedWebhook | MeetingUpdatedWebhook | MeetingDeletedWebhook | MeetingRecoveredWebhook | MeetingPermanentlyDeletedWebhook | MeetingStartedWebhook | MeetingEndedWebhook | MeetingParticipantJoinedWebhook | MeetingParticipantLeftWebhook | MeetingParticipantJoinedWaitingRoomWebhook | MeetingParticipantLeftWaitingRoomWebhook | MeetingParticipantAdmittedWebhook | MeetingParticipantPutInWaitingRoomWebhook | MeetingRegistrationCreatedWebhook | MeetingRegistrationApprovedWebhook | MeetingRegistrationCancelledWebhook | MeetingRegistrationDeniedWebhook | RecordingStartedWebhook | RecordingStoppedWebhook | RecordingPausedWebhook | RecordingResumedWebhook | RecordingCompletedWebhook | RecordingTranscriptCompletedWebhook | RecordingTrashedWebhook | RecordingDeletedWebhook | RecordingRecoveredWebhook | MeetingSummaryCompletedWebhook | MeetingSummaryUpdatedWebhook | MeetingSummaryDeletedWebhook | MeetingAicTranscriptCompletedWebhook | WebinarCreatedWebhook | WebinarUpdatedWebhook | WebinarDeletedWebhook | WebinarStartedWebhook | WebinarEndedWebhook | WebinarParticipantJoinedWebhook | WebinarParticipantLeftWebhook | WebinarRegistrationCreatedWebhook | EndpointUrlValidationWebhook | UnknownWebhook;

/**
 * A meeting was created.
 *
 * A meeting was scheduled, in any way.
 *
 * Source: "meeting.created" in the provider's documentation.
 */
export interface MeetingCreatedWebhook {
  event: "meeting.created";
  /** A meeting was scheduled, in any way. */
  payload: MeetingCreatedEvent;
}

/**
 * A meeting was changed.
 *
 * A meeting was changed. `object` has the new values, `old_object` the values before; both have the `id`.
 *
 * Source: "meeting.updated" in the provider's documentation.
 */
export interface MeetingUpdatedWebhook {
  event: "meeting.updated";
  /** A meeting was changed. `object` has the new values, `old_object` the values before; both have the `id`. */
  payload: MeetingUpdatedEvent;
}

/**
 * A meeting was deleted.
 *
 * A meeting was deleted.
 *
 * Source: "meeting.deleted" in the provider's documentation.
 */
export interface MeetingDeletedWebhook {
  event: "meeting.deleted";
  /** A meeting was deleted. */
  payload: MeetingDeletedEvent;
}

/**
 * A meeting was restored.
 *
 * A deleted meeting was restored.
 *
 * Source: "meeting.recovered" in the provider's documentation.
 */
export interface MeetingRecoveredWebhook {
  event: "meeting.recovered";
  /** A deleted meeting was restored. */
  payload: MeetingRecoveredEvent;
}

/**
 * A meeting was deleted for good.
 *
 * A meeting was deleted for good and cannot be restored.
 *
 * Source: "meeting.permanently_deleted" in the provider's documentation.
 */
export interface MeetingPermanentlyDeletedWebhook {
  event: "meeting.permanently_deleted";
  /** A meeting was deleted for good and cannot be restored. */
  payload: MeetingPermanentlyDeletedEvent;
}

/**
 * A meeting started.
 *
 * A meeting started.
 *
 * Source: "meeting.started" in the provider's documentation.
 */
export interface MeetingStartedWebhook {
  event: "meeting.started";
  /** A meeting started. */
  payload: MeetingStartedEvent;
}

/**
 * A meeting ended.
 *
 * A meeting ended.
 *
 * Source: "meeting.ended" in the provider's documentation.
 */
export interface MeetingEndedWebhook {
  event: "meeting.ended";
  /** A meeting ended. */
  payload: MeetingEndedEvent;
}

/**
 * A participant joined.
 *
 * A participant joined the meeting.
 *
 * Source: "meeting.participant_joined" in the provider's documentation.
 */
export interface MeetingParticipantJoinedWebhook {
  event: "meeting.participant_joined";
  /** A participant joined the meeting. */
  payload: MeetingParticipantJoinedEvent;
}

/**
 * A participant left.
 *
 * A participant left the meeting.
 *
 * Source: "meeting.participant_left" in the provider's documentation.
 */
export interface MeetingParticipantLeftWebhook {
  event: "meeting.participant_left";
  /** A participant left the meeting. */
  payload: MeetingParticipantLeftEvent;
}

/**
 * A participant entered the waiting room.
 *
 * A participant entered the waiting room.
 *
 * Source: "meeting.participant_joined_waiting_room" in the provider's documentation.
 */
export interface MeetingParticipantJoinedWaitingRoomWebhook {
  event: "meeting.participant_joined_waiting_room";
  /** A participant entered the waiting room. */
  payload: MeetingParticipantJoinedWaitingRoomEvent;
}

/**
 * A participant left the waiting room.
 *
 * A participant left the waiting room without joining the meeting.
 *
 * Source: "meeting.participant_left_waiting_room" in the provider's documentation.
 */
export interface MeetingParticipantLeftWaitingRoomWebhook {
  event: "meeting.participant_left_waiting_room";
  /** A participant left the waiting room without joining the meeting. */
  payload: MeetingParticipantLeftWaitingRoomEvent;
}

/**
 * A participant was admitted.
 *
 * The host admitted a participant from the waiting room.
 *
 * Source: "meeting.participant_admitted" in the provider's documentation.
 */
export interface MeetingParticipantAdmittedWebhook {
  event: "meeting.participant_admitted";
  /** The host admitted a participant from the waiting room. */
  payload: MeetingParticipantAdmittedEvent;
}

/**
 * A participant was put into the waiting room.
 *
 * The host put a participant into the waiting room.
 *
 * Source: "meeting.participant_put_in_waiting_room" in the provider's documentation.
 */
export interface MeetingParticipantPutInWaitingRoomWebhook {
  event: "meeting.participant_put_in_waiting_room";
  /** The host put a participant into the waiting room. */
  payload: MeetingParticipantPutInWaitingRoomEvent;
}

/**
 * Someone registered for a meeting.
 *
 * Someone registered for a meeting.
 *
 * Source: "meeting.registration_created" in the provider's documentation.
 */
export interface MeetingRegistrationCreatedWebhook {
  event: "meeting.registration_created";
  /** Someone registered for a meeting. */
  payload: MeetingRegistrationCreatedEvent;
}

/**
 * A registration was approved.
 *
 * A registration for a meeting was approved.
 *
 * Source: "meeting.registration_approved" in the provider's documentation.
 */
export interface MeetingRegistrationApprovedWebhook {
  event: "meeting.registration_approved";
  /** A registration for a meeting was approved. */
  payload: MeetingRegistrationApprovedEvent;
}

/**
 * A registration was cancelled.
 *
 * A registration for a meeting was cancelled.
 *
 * Source: "meeting.registration_cancelled" in the provider's documentation.
 */
export interface MeetingRegistrationCancelledWebhook {
  event: "meeting.registration_cancelled";
  /** A registration for a meeting was cancelled. */
  payload: MeetingRegistrationCancelledEvent;
}

/**
 * A registration was denied.
 *
 * A registration for a meeting was denied.
 *
 * Source: "meeting.registration_denied" in the provider's documentation.
 */
export interface MeetingRegistrationDeniedWebhook {
  event: "meeting.registration_denied";
  /** A registration for a meeting was denied. */
  payload: MeetingRegistrationDeniedEvent;
}

/**
 * A recording started.
 *
 * A cloud recording started.
 *
 * Source: "recording.started" in the provider's documentation.
 */
export interface RecordingStartedWebhook {
  event: "recording.started";
  /** A cloud recording started. */
  payload: RecordingStartedEvent;
}

/**
 * A recording stopped.
 *
 * A cloud recording stopped.
 *
 * Source: "recording.stopped" in the provider's documentation.
 */
export interface RecordingStoppedWebhook {
  event: "recording.stopped";
  /** A cloud recording stopped. */
  payload: RecordingStoppedEvent;
}

/**
 * A recording was paused.
 *
 * A cloud recording was paused.
 *
 * Source: "recording.paused" in the provider's documentation.
 */
export interface RecordingPausedWebhook {
  event: "recording.paused";
  /** A cloud recording was paused. */
  payload: RecordingPausedEvent;
}

/**
 * A recording went on.
 *
 * A paused cloud recording was resumed.
 *
 * Source: "recording.resumed" in the provider's documentation.
 */
export interface RecordingResumedWebhook {
  event: "recording.resumed";
  /** A paused cloud recording was resumed. */
  payload: RecordingResumedEvent;
}

/**
 * A recording is ready.
 *
 * The files of a cloud recording are ready. The transcript comes later, with `recording.transcript_completed`.
 *
 * Source: "recording.completed" in the provider's documentation.
 */
export interface RecordingCompletedWebhook {
  event: "recording.completed";
  /** The files of a cloud recording are ready. The transcript comes later, with `recording.transcript_completed`. */
  payload: RecordingCompletedEvent;
}

/**
 * A transcript is ready.
 *
 * The transcript of a cloud recording is ready.
 *
 * Source: "recording.transcript_completed" in the provider's documentation.
 */
export interface RecordingTranscriptCompletedWebhook {
  event: "recording.transcript_completed";
  /** The transcript of a cloud recording is ready. */
  payload: RecordingTranscriptCompletedEvent;
}

/**
 * A recording was moved to the trash.
 *
 * A cloud recording was moved to the trash.
 *
 * Source: "recording.trashed" in the provider's documentation.
 */
export interface RecordingTrashedWebhook {
  event: "recording.trashed";
  /** A cloud recording was moved to the trash. */
  payload: RecordingTrashedEvent;
}

/**
 * A recording was deleted for good.
 *
 * A cloud recording was deleted for good.
 *
 * Source: "recording.deleted" in the provider's documentation.
 */
export interface RecordingDeletedWebhook {
  event: "recording.deleted";
  /** A cloud recording was deleted for good. */
  payload: RecordingDeletedEvent;
}

/**
 * A recording was restored.
 *
 * A cloud recording was restored from the trash.
 *
 * Source: "recording.recovered" in the provider's documentation.
 */
export interface RecordingRecoveredWebhook {
  event: "recording.recovered";
  /** A cloud recording was restored from the trash. */
  payload: RecordingRecoveredEvent;
}

/**
 * A summary is ready.
 *
 * The AI summary of a meeting is ready.
 *
 * Source: "meeting.summary_completed" in the provider's documentation.
 */
export interface MeetingSummaryCompletedWebhook {
  event: "meeting.summary_completed";
  /** The AI summary of a meeting is ready. */
  payload: MeetingSummaryCompletedEvent;
}

/**
 * A summary was changed.
 *
 * The AI summary of a meeting was changed.
 *
 * Source: "meeting.summary_updated" in the provider's documentation.
 */
export interface MeetingSummaryUpdatedWebhook {
  event: "meeting.summary_updated";
  /** The AI summary of a meeting was changed. */
  payload: MeetingSummaryUpdatedEvent;
}

/**
 * A summary was deleted.
 *
 * The AI summary of a meeting was deleted for good.
 *
 * Source: "meeting.summary_deleted" in the provider's documentation.
 */
export interface MeetingSummaryDeletedWebhook {
  event: "meeting.summary_deleted";
  /** The AI summary of a meeting was deleted for good. */
  payload: MeetingSummaryDeletedEvent;
}

/**
 * AI Companion's transcript is ready.
 *
 * AI Companion's transcript of a meeting is ready.
 *
 * Source: "meeting.aic_transcript_completed" in the provider's documentation.
 */
export interface MeetingAicTranscriptCompletedWebhook {
  event: "meeting.aic_transcript_completed";
  /** AI Companion's transcript of a meeting is ready. */
  payload: MeetingAicTranscriptCompletedEvent;
}

/**
 * A webinar was created.
 *
 * A webinar was scheduled.
 *
 * Source: "webinar.created" in the provider's documentation.
 */
export interface WebinarCreatedWebhook {
  event: "webinar.created";
  /** A webinar was scheduled. */
  payload: WebinarCreatedEvent;
}

/**
 * A webinar was changed.
 *
 * A webinar was changed. `object` has the new values, `old_object` the values before; both have the `id`.
 *
 * Source: "webinar.updated" in the provider's documentation.
 */
export interface WebinarUpdatedWebhook {
  event: "webinar.updated";
  /** A webinar was changed. `object` has the new values, `old_object` the values before; both have the `id`. */
  payload: WebinarUpdatedEvent;
}

/**
 * A webinar was deleted.
 *
 * A webinar was deleted.
 *
 * Source: "webinar.deleted" in the provider's documentation.
 */
export interface WebinarDeletedWebhook {
  event: "webinar.deleted";
  /** A webinar was deleted. */
  payload: WebinarDeletedEvent;
}

/**
 * A webinar started.
 *
 * A webinar started.
 *
 * Source: "webinar.started" in the provider's documentation.
 */
export interface WebinarStartedWebhook {
  event: "webinar.started";
  /** A webinar started. */
  payload: WebinarStartedEvent;
}

/**
 * A webinar ended.
 *
 * A webinar ended.
 *
 * Source: "webinar.ended" in the provider's documentation.
 */
export interface WebinarEndedWebhook {
  event: "webinar.ended";
  /** A webinar ended. */
  payload: WebinarEndedEvent;
}

/**
 * A participant joined a webinar.
 *
 * A participant or panelist joined the webinar.
 *
 * Source: "webinar.participant_joined" in the provider's documentation.
 */
export interface WebinarParticipantJoinedWebhook {
  event: "webinar.participant_joined";
  /** A participant or panelist joined the webinar. */
  payload: WebinarParticipantJoinedEvent;
}

/**
 * A participant left a webinar.
 *
 * A participant or panelist left the webinar.
 *
 * Source: "webinar.participant_left" in the provider's documentation.
 */
export interface WebinarParticipantLeftWebhook {
  event: "webinar.participant_left";
  /** A participant or panelist left the webinar. */
  payload: WebinarParticipantLeftEvent;
}

/**
 * Someone registered for a webinar.
 *
 * Someone registered for a webinar.
 *
 * Source: "webinar.registration_created" in the provider's documentation.
 */
export interface WebinarRegistrationCreatedWebhook {
  event: "webinar.registration_created";
  /** Someone registered for a webinar. */
  payload: WebinarRegistrationCreatedEvent;
}

/**
 * An endpoint is challenged.
 *
 * Sent when an endpoint is registered, and again every 72 hours. Respond within 3 seconds with status 200 and `{ plainToken, encryptedToken }`. `encryptedToken` is the HMAC-SHA-256 of `plainToken` with the app's secret token, in hex. `createWebhookHandler` does this.
 *
 * Source: "endpoint.url_validation" in the provider's documentation.
 */
export interface EndpointUrlValidationWebhook {
  event: "endpoint.url_validation";
  /** Asks an endpoint to prove that it knows the secret token. */
  payload: EndpointUrlValidationEvent;
}

const patterns: WebhookPatterns = {
  "meeting.created": { required: ["payload"], values: { event: "meeting.created" } },
  "meeting.updated": { required: ["payload"], values: { event: "meeting.updated" } },
  "meeting.deleted": { required: ["payload"], values: { event: "meeting.deleted" } },
  "meeting.recovered": { required: ["payload"], values: { event: "meeting.recovered" } },
  "meeting.permanently_deleted": { required: ["payload"], values: { event: "meeting.permanently_deleted" } },
  "meeting.started": { required: ["payload"], values: { event: "meeting.started" } },
  "meeting.ended": { required: ["payload"], values: { event: "meeting.ended" } },
  "meeting.participant_joined": { required: ["payload"], values: { event: "meeting.participant_joined" } },
  "meeting.participant_left": { required: ["payload"], values: { event: "meeting.participant_left" } },
  "meeting.participant_joined_waiting_room": { required: ["payload"], values: { event: "meeting.participant_joined_waiting_room" } },
  "meeting.participant_left_waiting_room": { required: ["payload"], values: { event: "meeting.participant_left_waiting_room" } },
  "meeting.participant_admitted": { required: ["payload"], values: { event: "meeting.participant_admitted" } },
  "meeting.participant_put_in_waiting_room": { required: ["payload"], values: { event: "meeting.participant_put_in_waiting_room" } },
  "meeting.registration_created": { required: ["payload"], values: { event: "meeting.registration_created" } },
  "meeting.registration_approved": { required: ["payload"], values: { event: "meeting.registration_approved" } },
  "meeting.registration_cancelled": { required: ["payload"], values: { event: "meeting.registration_cancelled" } },
  "meeting.registration_denied": { required: ["payload"], values: { event: "meeting.registration_denied" } },
  "recording.started": { required: ["payload"], values: { event: "recording.started" } },
  "recording.stopped": { required: ["payload"], values: { event: "recording.stopped" } },
  "recording.paused": { required: ["payload"], values: { event: "recording.paused" } },
  "recording.resumed": { required: ["payload"], values: { event: "recording.resumed" } },
  "recording.completed": { required: ["payload"], values: { event: "recording.completed" } },
  "recording.transcript_completed": { required: ["payload"], values: { event: "recording.transcript_completed" } },
  "recording.trashed": { required: ["payload"], values: { event: "recording.trashed" } },
  "recording.deleted": { required: ["payload"], values: { event: "recording.deleted" } },
  "recording.recovered": { required: ["payload"], values: { event: "recording.recovered" } },
  "meeting.summary_completed": { required: ["payload"], values: { event: "meeting.summary_completed" } },
  "meeting.summary_updated": { required: ["payload"], values: { event: "meeting.summary_updated" } },
  "meeting.summary_deleted": { required: ["payload"], values: { event: "meeting.summary_deleted" } },
  "meeting.aic_transcript_completed": { required: ["payload"], values: { event: "meeting.aic_transcript_completed" } },
  "webinar.created": { required: ["payload"], values: { event: "webinar.created" } },
  "webinar.updated": { required: ["payload"], values: { event: "webinar.updated" } },
  "webinar.deleted": { required: ["payload"], values: { event: "webinar.deleted" } },
  "webinar.started": { required: ["payload"], values: { event: "webinar.started" } },
  "webinar.ended": { required: ["payload"], values: { event: "webinar.ended" } },
  "webinar.participant_joined": { required: ["payload"], values: { event: "webinar.participant_joined" } },
  "webinar.participant_left": { required: ["payload"], values: { event: "webinar.participant_left" } },
  "webinar.registration_created": { required: ["payload"], values: { event: "webinar.registration_created" } },
  "endpoint.url_validation": { required: ["payload"], values: { event: "endpoint.url_validation" } },
};

/** How deliveries are signed. */
const signature: WebhookSignature = { algorithm: "hmac-sha256", digest: "hex", signature: { header: "x-zm-signature", format: "v0={signature}" }, timestamp: { header: "x-zm-request-timestamp" }, message: "v0:{timestamp}:{body}" };

/** The id of an event, which a repeated delivery keeps, and the deliveries that are not events. */
const delivery: WebhookDelivery = { eventId: { body: ["event", "event_ts", "payload"] }, challenge: { values: { event: "endpoint.url_validation" }, token: "payload.plainToken", response: { plainToken: "{token}", encryptedToken: "{digest}" } } };

/**
 * Verifies a webhook and reads it. Pass the request, or its raw body and its headers.
 *
 * @throws {WebhookSecretError} if the signature is missing, wrong or too old: respond with 401
 * @throws {InvalidInputError} if the body is not JSON, or the secret is empty
 *
 * @example
 * const webhook = await parseWebhook(request, { secret: process.env.WEBHOOK_SECRET });
 */
export function parseWebhook(input: WebhookInput, options?: SignedWebhookOptions<ZoomWebhook["event"]>): Promise<ZoomWebhook> {
  return readSignedWebhook(patterns, signature, input, options) as Promise<ZoomWebhook>;
}

/**
 * Makes a handler for `Request` and `Response`, as Hono, Next.js, Bun, Deno and workers take it. It verifies each delivery, answers challenges and test deliveries, and handles each event once.
 *
 * @throws {InvalidInputError} if the secret is empty
 *
 * @example
 * const handler = createWebhookHandler({ secret, handle: (webhook) => console.log(webhook.event) });
 */
export function createWebhookHandler(options: WebhookHandlerOptions<ZoomWebhook>): WebhookHandler {
  return webhookHandler("zoom", patterns, signature, delivery, options);
}

/**
 * Signs a payload as the provider does, to test a receiver.
 *
 * @example
 * const request = new Request(url, await signWebhook(payload, { secret }));
 */
export function signWebhook(payload: object | string, options: SignOptions): Promise<SignedWebhook> {
  return signDelivery(signature, payload, options);
}
