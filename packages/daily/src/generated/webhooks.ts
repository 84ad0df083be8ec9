// Generated from specs/daily by `npm run generate`. Do not edit: edit the spec.

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
  BatchProcessorErrorEvent,
  BatchProcessorJobFinishedEvent,
  CalltransferAnsweredEvent,
  CalltransferCompletedEvent,
  CalltransferInitiatedEvent,
  CalltransferTriggeredEvent,
  DialinConnectedEvent,
  DialinErrorEvent,
  DialinReadyEvent,
  DialinStoppedEvent,
  DialinWarningEvent,
  DialoutAnsweredEvent,
  DialoutConnectedEvent,
  DialoutErrorEvent,
  DialoutStoppedEvent,
  DialoutWarningEvent,
  MeetingEndedEvent,
  MeetingStartedEvent,
  ParticipantJoinedEvent,
  ParticipantLeftEvent,
  RecordingErrorEvent,
  RecordingReadyToDownloadEvent,
  RecordingStartedEvent,
  StreamingEndedEvent,
  StreamingErrorEvent,
  StreamingStartedEvent,
  StreamingUpdatedEvent,
  TranscriptErrorEvent,
  TranscriptReadyToDownloadEvent,
  TranscriptStartedEvent,
  WaitingParticipantJoinedEvent,
  WaitingParticipantLeftEvent,
} from "./models.ts";

/** A webhook of Daily API, told apart by `event`. One that the spec does not know arrives as `unknown`. */
export type DailyWebhook = RecordingStartedWebhook | RecordingReadyToDownloadWebhook | RecordingErrorWebhook | StreamingStartedWebhook | StreamingUpdatedWebhook | StreamingEndedWebhook | StreamingErrorWebhook | MeetingStartedWebhook | MeetingEndedWebhook | ParticipantJoinedWebhook | ParticipantLeftWebhook | WaitingParticipantJoinedWebhook | WaitingParticipantLeftWebhook | BatchProcessorJobFinishedWebhook | BatchProcessorErrorWebhook | DialoutConnectedWebhook | DialoutAnsweredWebhook | DialoutStoppedWebhook | DialoutWarningWebhook | DialoutErrorWebhook | DialinReadyWebhook | DialinConnectedWebhook | DialinStoppedWebhook | DialinWarningWebhook | DialinErrorWebhook | TranscriptStartedWebhook | TranscriptReadyToDownloadWebhook | TranscriptErrorWebhook | CalltransferTriggeredWebhook | CalltransferInitiatedWebhook | CalltransferAnsweredWebhook | CalltransferCompletedWebhook | UnknownWebhook;

/**
 * A recording started.
 *
 * Someone, or a setting of the room, started to record the session.
 *
 * Source: "recording.started" in the provider's documentation.
 */
export interface RecordingStartedWebhook {
  event: "recording.started";
  /** A recording started. */
  payload: RecordingStartedEvent;
}

/**
 * A recording is ready.
 *
 * A recording is finished and stored. `recordings.getAccessLink` makes a link to it.
 *
 * Source: "recording.ready-to-download" in the provider's documentation.
 */
export interface RecordingReadyToDownloadWebhook {
  event: "recording.ready-to-download";
  /** A recording is ready. */
  payload: RecordingReadyToDownloadEvent;
}

/**
 * A recording failed.
 *
 * A recording failed. Daily spells the `action` `clourd-recording-err`.
 *
 * Source: "recording.error" in the provider's documentation.
 */
export interface RecordingErrorWebhook {
  event: "recording.error";
  /** A recording failed. */
  payload: RecordingErrorEvent;
}

/**
 * A live stream started.
 *
 * A live stream started. There is one event for each instance.
 *
 * Source: "streaming.started" in the provider's documentation.
 */
export interface StreamingStartedWebhook {
  event: "streaming.started";
  /** A live stream started. */
  payload: StreamingStartedEvent;
}

/**
 * A live stream was changed.
 *
 * The layout or the targets of a live stream changed.
 *
 * Source: "streaming.updated" in the provider's documentation.
 */
export interface StreamingUpdatedWebhook {
  event: "streaming.updated";
  /** A live stream was changed. */
  payload: StreamingUpdatedEvent;
}

/**
 * A live stream ended.
 *
 * A live stream ended.
 *
 * The payload has no room: keep the `instance_id` of the start.
 *
 * Source: "streaming.ended" in the provider's documentation.
 */
export interface StreamingEndedWebhook {
  event: "streaming.ended";
  /** A live stream ended. */
  payload: StreamingEndedEvent;
}

/**
 * A live stream failed.
 *
 * A live stream failed. `error_message` says why.
 *
 * Source: "streaming.error" in the provider's documentation.
 */
export interface StreamingErrorWebhook {
  event: "streaming.error";
  /** A live stream failed. */
  payload: StreamingErrorEvent;
}

/**
 * A session started.
 *
 * The first person joined a room, which starts a session.
 *
 * Source: "meeting.started" in the provider's documentation.
 */
export interface MeetingStartedWebhook {
  event: "meeting.started";
  /** A session started. */
  payload: MeetingStartedEvent;
}

/**
 * A session ended.
 *
 * The last person left a room, which ends the session. `meetings.listParticipants` has the attendance.
 *
 * Source: "meeting.ended" in the provider's documentation.
 */
export interface MeetingEndedWebhook {
  event: "meeting.ended";
  /** A session ended. */
  payload: MeetingEndedEvent;
}

/**
 * A person joined.
 *
 * A person joined a session.
 *
 * The payload has no id of the session: it has the name of the room.
 *
 * Source: "participant.joined" in the provider's documentation.
 */
export interface ParticipantJoinedWebhook {
  event: "participant.joined";
  /** A person joined. */
  payload: ParticipantJoinedEvent;
}

/**
 * A person left.
 *
 * A person left a session. `duration` says how long they stayed.
 *
 * Source: "participant.left" in the provider's documentation.
 */
export interface ParticipantLeftWebhook {
  event: "participant.left";
  /** A person left. */
  payload: ParticipantLeftEvent;
}

/**
 * A person knocks.
 *
 * A person knocks at a private room and waits.
 *
 * Source: "waiting-participant.joined" in the provider's documentation.
 */
export interface WaitingParticipantJoinedWebhook {
  event: "waiting-participant.joined";
  /** A person knocks. */
  payload: WaitingParticipantJoinedEvent;
}

/**
 * A person no longer waits.
 *
 * A person who knocked was let in, or gave up.
 *
 * Source: "waiting-participant.left" in the provider's documentation.
 */
export interface WaitingParticipantLeftWebhook {
  event: "waiting-participant.left";
  /** A person no longer waits. */
  payload: WaitingParticipantLeftEvent;
}

/**
 * A batch job ended.
 *
 * A batch job ended. If its status is `error`, it failed.
 *
 * Source: "batch-processor.job-finished" in the provider's documentation.
 */
export interface BatchProcessorJobFinishedWebhook {
  event: "batch-processor.job-finished";
  /** A batch job ended. */
  payload: BatchProcessorJobFinishedEvent;
}

/**
 * A batch job failed.
 *
 * A batch job failed. The delivery can have the name `batch-processor.job-finished` instead, with the status `error`.
 *
 * Source: "batch-processor.error" in the provider's documentation.
 */
export interface BatchProcessorErrorWebhook {
  event: "batch-processor.error";
  /** A batch job failed. */
  payload: BatchProcessorErrorEvent;
}

/**
 * A call rings or is connected.
 *
 * A call out of the room rings, or is connected.
 *
 * Source: "dialout.connected" in the provider's documentation.
 */
export interface DialoutConnectedWebhook {
  event: "dialout.connected";
  /** A call rings or is connected. */
  payload: DialoutConnectedEvent;
}

/**
 * A call was answered.
 *
 * The person who was called answered.
 *
 * Source: "dialout.answered" in the provider's documentation.
 */
export interface DialoutAnsweredWebhook {
  event: "dialout.answered";
  /** A call was answered. */
  payload: DialoutAnsweredEvent;
}

/**
 * A call ended.
 *
 * A call out of the room ended.
 *
 * Source: "dialout.stopped" in the provider's documentation.
 */
export interface DialoutStoppedWebhook {
  event: "dialout.stopped";
  /** A call ended. */
  payload: DialoutStoppedEvent;
}

/**
 * A call has a problem but continues.
 *
 * A call out of the room has a problem, but it continues.
 *
 * Source: "dialout.warning" in the provider's documentation.
 */
export interface DialoutWarningWebhook {
  event: "dialout.warning";
  /** A call has a problem but continues. */
  payload: DialoutWarningEvent;
}

/**
 * A call failed.
 *
 * A call out of the room failed. `error_msg` says why.
 *
 * Source: "dialout.error" in the provider's documentation.
 */
export interface DialoutErrorWebhook {
  event: "dialout.error";
  /** A call failed. */
  payload: DialoutErrorEvent;
}

/**
 * The room's SIP address can take callers.
 *
 * The SIP address of the room can take callers. Forward the waiting call now.
 *
 * Source: "dialin.ready" in the provider's documentation.
 */
export interface DialinReadyWebhook {
  event: "dialin.ready";
  /** The room's SIP address can take callers. */
  payload: DialinReadyEvent;
}

/**
 * A caller joined.
 *
 * A caller joined the room.
 *
 * Source: "dialin.connected" in the provider's documentation.
 */
export interface DialinConnectedWebhook {
  event: "dialin.connected";
  /** A caller joined. */
  payload: DialinConnectedEvent;
}

/**
 * A caller left.
 *
 * A caller left the room.
 *
 * Source: "dialin.stopped" in the provider's documentation.
 */
export interface DialinStoppedWebhook {
  event: "dialin.stopped";
  /** A caller left. */
  payload: DialinStoppedEvent;
}

/**
 * A caller has a problem, but the call continues.
 *
 * A call into the room has a problem, but it continues.
 *
 * Source: "dialin.warning" in the provider's documentation.
 */
export interface DialinWarningWebhook {
  event: "dialin.warning";
  /** A caller has a problem, but the call continues. */
  payload: DialinWarningEvent;
}

/**
 * A caller could not join.
 *
 * A caller could not join. `error_msg` says why.
 *
 * Source: "dialin.error" in the provider's documentation.
 */
export interface DialinErrorWebhook {
  event: "dialin.error";
  /** A caller could not join. */
  payload: DialinErrorEvent;
}

/**
 * A transcription started.
 *
 * Daily started to transcribe the session.
 *
 * Source: "transcript.started" in the provider's documentation.
 */
export interface TranscriptStartedWebhook {
  event: "transcript.started";
  /** A transcription started. */
  payload: TranscriptStartedEvent;
}

/**
 * A transcript is ready.
 *
 * A transcript is finished and stored. `transcripts.getAccessLink` makes a link to it.
 *
 * Source: "transcript.ready-to-download" in the provider's documentation.
 */
export interface TranscriptReadyToDownloadWebhook {
  event: "transcript.ready-to-download";
  /** A transcript is ready. */
  payload: TranscriptReadyToDownloadEvent;
}

/**
 * A transcription failed.
 *
 * A transcription failed. `error` says why.
 *
 * Source: "transcript.error" in the provider's documentation.
 */
export interface TranscriptErrorWebhook {
  event: "transcript.error";
  /** A transcription failed. */
  payload: TranscriptErrorEvent;
}

/**
 * A transfer was requested.
 *
 * Someone asked to transfer a phone or SIP caller.
 *
 * Source: "calltransfer.triggered" in the provider's documentation.
 */
export interface CalltransferTriggeredWebhook {
  event: "calltransfer.triggered";
  /** A transfer was requested. */
  payload: CalltransferTriggeredEvent;
}

/**
 * The target of a transfer is called.
 *
 * Daily calls the new number or address.
 *
 * Source: "calltransfer.initiated" in the provider's documentation.
 */
export interface CalltransferInitiatedWebhook {
  event: "calltransfer.initiated";
  /** The target of a transfer is called. */
  payload: CalltransferInitiatedEvent;
}

/**
 * The target of a transfer answered.
 *
 * The new number or address answered.
 *
 * Source: "calltransfer.answered" in the provider's documentation.
 */
export interface CalltransferAnsweredWebhook {
  event: "calltransfer.answered";
  /** The target of a transfer answered. */
  payload: CalltransferAnsweredEvent;
}

/**
 * The caller was transferred.
 *
 * The caller was transferred and is no longer in the room.
 *
 * Source: "calltransfer.completed" in the provider's documentation.
 */
export interface CalltransferCompletedWebhook {
  event: "calltransfer.completed";
  /** The caller was transferred. */
  payload: CalltransferCompletedEvent;
}

const patterns: WebhookPatterns = {
  "recording.started": { required: ["payload"], values: { type: "recording.started" } },
  "recording.ready-to-download": { required: ["payload"], values: { type: "recording.ready-to-download" } },
  "recording.error": { required: ["payload"], values: { type: "recording.error" } },
  "streaming.started": { required: ["payload"], values: { type: "streaming.started" } },
  "streaming.updated": { required: ["payload"], values: { type: "streaming.updated" } },
  "streaming.ended": { required: ["payload"], values: { type: "streaming.ended" } },
  "streaming.error": { required: ["payload"], values: { type: "streaming.error" } },
  "meeting.started": { required: ["payload"], values: { type: "meeting.started" } },
  "meeting.ended": { required: ["payload"], values: { type: "meeting.ended" } },
  "participant.joined": { required: ["payload"], values: { type: "participant.joined" } },
  "participant.left": { required: ["payload"], values: { type: "participant.left" } },
  "waiting-participant.joined": { required: ["payload"], values: { type: "waiting-participant.joined" } },
  "waiting-participant.left": { required: ["payload"], values: { type: "waiting-participant.left" } },
  "batch-processor.job-finished": { required: ["payload"], values: { type: "batch-processor.job-finished" } },
  "batch-processor.error": { required: ["payload"], values: { type: "batch-processor.error" } },
  "dialout.connected": { required: ["payload"], values: { type: "dialout.connected" } },
  "dialout.answered": { required: ["payload"], values: { type: "dialout.answered" } },
  "dialout.stopped": { required: ["payload"], values: { type: "dialout.stopped" } },
  "dialout.warning": { required: ["payload"], values: { type: "dialout.warning" } },
  "dialout.error": { required: ["payload"], values: { type: "dialout.error" } },
  "dialin.ready": { required: ["payload"], values: { type: "dialin.ready" } },
  "dialin.connected": { required: ["payload"], values: { type: "dialin.connected" } },
  "dialin.stopped": { required: ["payload"], values: { type: "dialin.stopped" } },
  "dialin.warning": { required: ["payload"], values: { type: "dialin.warning" } },
  "dialin.error": { required: ["payload"], values: { type: "dialin.error" } },
  "transcript.started": { required: ["payload"], values: { type: "transcript.started" } },
  "transcript.ready-to-download": { required: ["payload"], values: { type: "transcript.ready-to-download" } },
  "transcript.error": { required: ["payload"], values: { type: "transcript.error" } },
  "calltransfer.triggered": { required: ["payload"], values: { type: "calltransfer.triggered" } },
  "calltransfer.initiated": { required: ["payload"], values: { type: "calltransfer.initiated" } },
  "calltransfer.answered": { required: ["payload"], values: { type: "calltransfer.answered" } },
  "calltransfer.completed": { required: ["payload"], values: { type: "calltransfer.completed" } },
};

/** How deliveries are signed. */
const signature: WebhookSignature = { algorithm: "hmac-sha256", key: "base64", digest: "base64", signature: { header: "x-webhook-signature" }, timestamp: { header: "x-webhook-timestamp" }, message: "{timestamp}.{body}" };

/** The id of an event, which a repeated delivery keeps, and the deliveries that are not events. */
const delivery: WebhookDelivery = { eventId: { body: ["id"] }, test: { test: "test" } };

/**
 * Verifies a webhook and reads it. Pass the request, or its raw body and its headers.
 *
 * @throws {WebhookSecretError} if the signature is missing, wrong or too old: respond with 401
 * @throws {InvalidInputError} if the body is not JSON, or the secret is empty
 *
 * @example
 * const webhook = await parseWebhook(request, { secret: process.env.WEBHOOK_SECRET });
 */
export function parseWebhook(input: WebhookInput, options?: SignedWebhookOptions<DailyWebhook["event"]>): Promise<DailyWebhook> {
  return readSignedWebhook(patterns, signature, input, options) as Promise<DailyWebhook>;
}

/**
 * Makes a handler for `Request` and `Response`, as Hono, Next.js, Bun, Deno and workers take it. It verifies each delivery, answers challenges and test deliveries, and handles each event once.
 *
 * @throws {InvalidInputError} if the secret is empty
 *
 * @example
 * const handler = createWebhookHandler({ secret, handle: (webhook) => console.log(webhook.event) });
 */
export function createWebhookHandler(options: WebhookHandlerOptions<DailyWebhook>): WebhookHandler {
  return webhookHandler("daily", patterns, signature, delivery, options);
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
