// Generated from specs/teamviewer-engage by `npm run generate`. Do not edit: edit the spec.

import { readWebhook } from "@meetwire/runtime";
import type { UnknownWebhook, WebhookInput, WebhookOptions, WebhookPatterns } from "@meetwire/runtime";
import type { Conversation, Message } from "./models.ts";

/** A webhook of TeamViewer Engage API, told apart by `event`. One that the spec does not know arrives as `unknown`. */
export type TeamViewerEngageWebhook = NewConversationWebhook | StatusChangeWebhook | NewMessageWebhook | UnknownWebhook;

/**
 * A conversation started.
 *
 * Sent when a customer is created, and when the status of an existing customer changes from `DONE` to `UNREAD`. Its payload does not name the event and looks the same as that of a status change. Only the address tells them apart, so give each webhook its own address.
 *
 * Source: "New conversation" in the provider's documentation.
 */
export interface NewConversationWebhook {
  event: "newConversation";
  /** The state of a customer's conversation, as reported by the webhooks. */
  payload: Conversation;
}

/**
 * The status of a customer changed.
 *
 * Sent each time a customer's status changes. Its payload does not name the event and looks the same as that of a new conversation. Only the address tells them apart, so give each webhook its own address.
 *
 * Source: "Status change" in the provider's documentation.
 */
export interface StatusChangeWebhook {
  event: "statusChange";
  /** The state of a customer's conversation, as reported by the webhooks. */
  payload: Conversation;
}

/**
 * A customer sent a message.
 *
 * Sent when a message from a customer arrives. Its payload does not name the event; its `type` distinguishes it from the others.
 *
 * Source: "New message" in the provider's documentation.
 */
export interface NewMessageWebhook {
  event: "newMessage";
  /** A message to or from a customer. The fields are those that sending one takes; the documentation shows no response. Every message has a `type`, because sending one requires it. */
  payload: Message;
}

const patterns: WebhookPatterns = {
  newConversation: { required: ["customerId", "status"], likely: { status: ["UNREAD", "UNRESOLVED", "DONE"] } },
  statusChange: { required: ["customerId", "status"], likely: { status: ["UNREAD", "UNRESOLVED", "DONE"] } },
  newMessage: { required: ["type"], likely: { type: ["MESSAGE", "AUDIO", "VIDEO", "FILE", "CARD"] } },
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
export function parseWebhook(input: WebhookInput, options?: WebhookOptions<TeamViewerEngageWebhook["event"]>): Promise<TeamViewerEngageWebhook> {
  return readWebhook(patterns, input, options) as Promise<TeamViewerEngageWebhook>;
}
