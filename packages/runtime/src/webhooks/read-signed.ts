import type { Bytes } from "../bytes.ts";
import { InvalidInputError } from "../errors.ts";
import { completeErrors } from "../fault.ts";
import { checkFields } from "../request/fields.ts";
import { headerOf, isRequest, parseBody, readInput } from "./input.ts";
import type { WebhookHeaders, WebhookInput } from "./input.ts";
import { MAX_WEBHOOK_BYTES } from "./read-webhook.ts";
import { recognize } from "./recognize.ts";
import type { WebhookPatterns } from "./recognize.ts";
import { verifySignature } from "./signature.ts";
import type { WebhookSignature } from "./signature.ts";

export interface SignedWebhookOptions<Event extends string = string> {
  /**
   * The secret that the provider signs with. While you replace it, give both. An empty one, or `undefined`, is refused.
   * A request has to be verified. A body without a secret is not: pass it only if you verified it yourself.
   */
  secret?: string | readonly string[] | undefined;
  /** The request's headers, if you pass only its raw body. */
  headers?: WebhookHeaders | undefined;
  /** Which event it is, if the payload does not say. */
  event?: Event | undefined;
  /** The largest body that is read, in bytes. Default 1 MiB. */
  maxBytes?: number | undefined;
  /** The current time in milliseconds since 1970. Default `Date.now()`. */
  now?: number | undefined;
}

/** Verifies a webhook over its raw body, and says which event it is. */
export async function readSignedWebhook(
  patterns: WebhookPatterns,
  signature: WebhookSignature,
  input: WebhookInput,
  options: SignedWebhookOptions = {},
): Promise<{ event: string; payload: unknown }> {
  completeErrors({}, () => checkFields(options, "options"));
  const isSigned = "secret" in options || isRequest(input);
  const body = isSigned ? (await readVerified(signature, input, options)).body : await readInput(input, options.maxBytes ?? MAX_WEBHOOK_BYTES);
  return recognize(patterns, body instanceof Uint8Array ? parseBody(body, patterns) : body, options.event);
}

/** The raw body of a webhook whose signature is good, and the secret that it is signed with. */
export async function readVerified(
  signature: WebhookSignature,
  input: WebhookInput,
  { secret, headers, maxBytes = MAX_WEBHOOK_BYTES, now = Date.now() }: SignedWebhookOptions,
): Promise<{ readonly body: Bytes; readonly secret: string }> {
  const secrets = listSecrets(secret);
  const body = await readInput(input, maxBytes);
  if (!(body instanceof Uint8Array)) throw new InvalidInputError("a parsed body cannot be verified: pass the request, or its raw body and its headers");
  return { body, secret: await verifySignature(signature, body, (name) => headerOf(input, headers, name), secrets, now) };
}

/** The secrets to try. A variable that is not set in the environment would otherwise let everybody in. */
export function listSecrets(secret: SignedWebhookOptions["secret"]): string[] {
  const secrets = [secret ?? []].flat();
  if (secrets.length === 0 || !secrets.every(Boolean)) throw new InvalidInputError("secret is empty: it has to be the one that the provider signs with");
  return secrets;
}
