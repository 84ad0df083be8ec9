// Generated from specs/connectycube by `npm run generate`. Do not edit: edit the spec.

import { readWebhook } from "@meetwire/runtime";
import type { UnknownWebhook, WebhookInput, WebhookOptions, WebhookPatterns } from "@meetwire/runtime";
import type { RecordingDone } from "./models.ts";

/** A webhook of ConnectyCube Meetings API, told apart by `event`. One that the spec does not know arrives as `unknown`. */
export type ConnectyCubeWebhook = RecordingDoneWebhook | UnknownWebhook;

/**
 * The recordings of a meeting are ready.
 *
 * Sent once the files of a finished meeting can be downloaded; never while the meeting runs. Switch it on and set its address in the Meetings Settings of the admin panel. No signature is documented, so keep the address secret.
 *
 * Source: "Recording done webhook" in the provider's documentation.
 */
export interface RecordingDoneWebhook {
  event: "recordingDone";
  /** The recordings of a finished meeting, with the meeting and its host. */
  payload: RecordingDone;
}

const patterns: WebhookPatterns = {
  recordingDone: { required: ["meeting", "hostUser", "callRecords"] },
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
export function parseWebhook(input: WebhookInput, options?: WebhookOptions<ConnectyCubeWebhook["event"]>): Promise<ConnectyCubeWebhook> {
  return readWebhook(patterns, input, options) as Promise<ConnectyCubeWebhook>;
}
