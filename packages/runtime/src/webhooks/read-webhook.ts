import { InvalidInputError, WebhookSecretError } from "../errors.ts";
import { completeErrors } from "../fault.ts";
import { sha256 } from "../hash.ts";
import { checkFields } from "../request/fields.ts";
import { parseBody, readInput, urlOf } from "./input.ts";
import type { WebhookInput } from "./input.ts";
import { recognize } from "./recognize.ts";
import type { WebhookPatterns } from "./recognize.ts";

/** The largest body that is read unless the caller says otherwise, in bytes. */
export const MAX_WEBHOOK_BYTES = 1024 * 1024;

export interface WebhookOptions<Event extends string = string> {
  /** Which event it is, if you know it from the address that you registered: the provider's payload may not say. */
  event?: Event | undefined;
  /** The secret in the URL that was registered with the provider, `…?secret=…`. Checked in constant time; an empty one, or `undefined`, is refused. */
  secret?: string | undefined;
  /** The largest body that is read, in bytes. Default 1 MiB. */
  maxBytes?: number | undefined;
}

/** Reads a webhook from a provider that does not sign webhooks, and recognizes its event. */
export async function readWebhook(patterns: WebhookPatterns, input: WebhookInput, options: WebhookOptions = {}): Promise<{ event: string; payload: unknown }> {
  completeErrors({}, () => checkFields(options, "options"));
  if ("secret" in options) await checkSecret(input, options.secret);
  const body = await readInput(input, options.maxBytes ?? MAX_WEBHOOK_BYTES);
  return recognize(patterns, body instanceof Uint8Array ? parseBody(body, patterns) : body, options.event);
}

async function checkSecret(input: WebhookInput, secret: string | undefined): Promise<void> {
  // A variable that is not set in the environment would otherwise let everybody in.
  if (!secret) throw new InvalidInputError("secret is empty: it has to be the one in the URL that was registered");
  const url = urlOf(input);
  if (!url) throw new InvalidInputError("a secret can only be checked on a request: pass the request, not its body");
  if (!(await equalTexts(url.searchParams.get("secret") ?? "", secret))) {
    throw new WebhookSecretError("the webhook's secret is missing or wrong: respond with 401");
  }
}

/** Compares texts in constant time, so the time reveals neither the difference nor the length. */
async function equalTexts(left: string, right: string): Promise<boolean> {
  const [one, other] = await Promise.all([sha256(left), sha256(right)]);
  // Compares every byte, wherever the first difference is.
  return one.reduce((sum, byte, index) => sum | (byte ^ other[index]!), 0) === 0;
}
