// Generated from specs/whereby by `npm run generate`. Do not edit: edit the spec.

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
  AssistantRequestedEvent,
  RecordingFinishedEvent,
  RoomClientJoinedEvent,
  RoomClientKnockCancelledEvent,
  RoomClientKnockedEvent,
  RoomClientLeftEvent,
  RoomSessionEndedEvent,
  RoomSessionStartedEvent,
  TranscriptionFailedEvent,
  TranscriptionFinishedEvent,
  TranscriptionStartedEvent,
} from "./models.ts";

/** A webhook of Whereby Embedded API, told apart by `event`. One that the spec does not know arrives as `unknown`. */
export type WherebyWebhook = RoomClientJoinedWebhook | RoomClientLeftWebhook | RoomClientKnockedWebhook | RoomClientKnockCancelledWebhook | RoomSessionStartedWebhook | RoomSessionEndedWebhook | TranscriptionStartedWebhook | TranscriptionFinishedWebhook | TranscriptionFailedWebhook | RecordingFinishedWebhook | AssistantRequestedWebhook | UnknownWebhook;

/**
 * A person joined a room.
 *
 * A person joined a room, even if it was empty. Events come until one hour after the end of the meeting.
 *
 * Source: "room.client.joined" in the provider's documentation.
 */
export interface RoomClientJoinedWebhook {
  event: "room.client.joined";
  /** A person joined a room. */
  payload: RoomClientJoinedEvent;
}

/**
 * A person left a room.
 *
 * A person left a room.
 *
 * Source: "room.client.left" in the provider's documentation.
 */
export interface RoomClientLeftWebhook {
  event: "room.client.left";
  /** A person left a room. */
  payload: RoomClientLeftEvent;
}

/**
 * A person knocked.
 *
 * A person knocked at a locked room.
 *
 * Source: "room.client.knocked" in the provider's documentation.
 */
export interface RoomClientKnockedWebhook {
  event: "room.client.knocked";
  /** A person knocked. */
  payload: RoomClientKnockedEvent;
}

/**
 * A person stopped knocking.
 *
 * A person who knocked at a locked room left.
 *
 * Source: "room.client.knockCancelled" in the provider's documentation.
 */
export interface RoomClientKnockCancelledWebhook {
  event: "room.client.knockCancelled";
  /** A person stopped knocking. */
  payload: RoomClientKnockCancelledEvent;
}

/**
 * A session started.
 *
 * Two people are in a room.
 *
 * Source: "room.session.started" in the provider's documentation.
 */
export interface RoomSessionStartedWebhook {
  event: "room.session.started";
  /** A session started. */
  payload: RoomSessionStartedEvent;
}

/**
 * A session ended.
 *
 * Fewer than two people have been in a room for some time.
 *
 * Source: "room.session.ended" in the provider's documentation.
 */
export interface RoomSessionEndedWebhook {
  event: "room.session.ended";
  /** A session ended. */
  payload: RoomSessionEndedEvent;
}

/**
 * A transcription started.
 *
 * A transcription started, during a meeting or of a recording.
 *
 * Source: "transcription.started" in the provider's documentation.
 */
export interface TranscriptionStartedWebhook {
  event: "transcription.started";
  /** A transcription started. */
  payload: TranscriptionStartedEvent;
}

/**
 * A transcription is ready.
 *
 * A transcription is ready, and its file can be downloaded.
 *
 * Source: "transcription.finished" in the provider's documentation.
 */
export interface TranscriptionFinishedWebhook {
  event: "transcription.finished";
  /** A transcription is ready. */
  payload: TranscriptionFinishedEvent;
}

/**
 * A transcription failed.
 *
 * A transcription failed.
 *
 * Source: "transcription.failed" in the provider's documentation.
 */
export interface TranscriptionFailedWebhook {
  event: "transcription.failed";
  /** A transcription failed. */
  payload: TranscriptionFailedEvent;
}

/**
 * A recording is ready.
 *
 * A recording is ready, and its file can be downloaded.
 *
 * Source: "recording.finished" in the provider's documentation.
 */
export interface RecordingFinishedWebhook {
  event: "recording.finished";
  /** A recording is ready. */
  payload: RecordingFinishedEvent;
}

/**
 * An assistant was requested.
 *
 * A host invited an assistant into a room.
 *
 * Source: "assistant.requested" in the provider's documentation.
 */
export interface AssistantRequestedWebhook {
  event: "assistant.requested";
  /** An assistant was requested. */
  payload: AssistantRequestedEvent;
}

const patterns: WebhookPatterns = {
  "room.client.joined": { required: ["data"], values: { type: "room.client.joined" } },
  "room.client.left": { required: ["data"], values: { type: "room.client.left" } },
  "room.client.knocked": { required: ["data"], values: { type: "room.client.knocked" } },
  "room.client.knockCancelled": { required: ["data"], values: { type: "room.client.knockCancelled" } },
  "room.session.started": { required: ["data"], values: { type: "room.session.started" } },
  "room.session.ended": { required: ["data"], values: { type: "room.session.ended" } },
  "transcription.started": { required: ["data"], values: { type: "transcription.started" } },
  "transcription.finished": { required: ["data"], values: { type: "transcription.finished" } },
  "transcription.failed": { required: ["data"], values: { type: "transcription.failed" } },
  "recording.finished": { required: ["data"], values: { type: "recording.finished" } },
  "assistant.requested": { required: ["data"], values: { type: "assistant.requested" } },
};

/** How deliveries are signed. */
const signature: WebhookSignature = { algorithm: "hmac-sha256", digest: "hex", signature: { header: "whereby-signature", separator: ",", format: "v1={signature}" }, timestamp: { header: "whereby-signature", separator: ",", format: "t={timestamp}" }, message: "{timestamp}.{body}" };

/** The id of an event, which a repeated delivery keeps, and the deliveries that are not events. */
const delivery: WebhookDelivery = { eventId: { body: ["id"] } };

/**
 * Verifies a webhook and reads it. Pass the request, or its raw body and its headers.
 *
 * @throws {WebhookSecretError} if the signature is missing, wrong or too old: respond with 401
 * @throws {InvalidInputError} if the body is not JSON, or the secret is empty
 *
 * @example
 * const webhook = await parseWebhook(request, { secret: process.env.WEBHOOK_SECRET });
 */
export function parseWebhook(input: WebhookInput, options?: SignedWebhookOptions<WherebyWebhook["event"]>): Promise<WherebyWebhook> {
  return readSignedWebhook(patterns, signature, input, options) as Promise<WherebyWebhook>;
}

/**
 * Makes a handler for `Request` and `Response`, as Hono, Next.js, Bun, Deno and workers take it. It verifies each delivery, answers challenges and test deliveries, and handles each event once.
 *
 * @throws {InvalidInputError} if the secret is empty
 *
 * @example
 * const handler = createWebhookHandler({ secret, handle: (webhook) => console.log(webhook.event) });
 */
export function createWebhookHandler(options: WebhookHandlerOptions<WherebyWebhook>): WebhookHandler {
  return webhookHandler("whereby", patterns, signature, delivery, options);
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
