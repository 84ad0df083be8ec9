import type { Api } from "../api/api.ts";
import { tag, writeComment } from "../types/comment.ts";
import { writeLiteral } from "./literal.ts";

/** The parts of webhooks.ts for a provider that signs its webhooks. */
export interface SignedWebhooks {
  /** The imports from the runtime. */
  readonly imports: readonly string[];
  readonly importedTypes: readonly string[];
  readonly code: readonly string[];
}

/** The functions that webhooks.ts exports for a provider that signs. */
export const SIGNED_FUNCTIONS: readonly string[] = ["createWebhookHandler", "parseWebhook", "signWebhook"];

/** The types of the runtime that a user of these functions needs, besides the types that every package exports. */
export const SIGNED_TYPES: readonly string[] = "SignedWebhook SignedWebhookOptions SignOptions Store WebhookHandler WebhookHandlerOptions WebhookHeaders".split(
  " ",
);

/** The signature as data, and the functions that verify, handle and sign. */
export function writeSignedWebhooks({ document, clientName, provider }: Api): SignedWebhooks | undefined {
  const described = document["x-webhook-signature"];
  if (!described) return undefined;
  const { eventId, challenge, test, ...signature } = described;
  const webhook = `${clientName}Webhook`;
  const example = (lines: readonly string[]) => tag("example", `\n${lines.join("\n")}`);
  return {
    imports: ["readSignedWebhook", "signDelivery", "webhookHandler"],
    importedTypes: "SignedWebhook SignedWebhookOptions SignOptions WebhookDelivery WebhookHandler WebhookHandlerOptions WebhookInput WebhookSignature".split(
      " ",
    ),
    code: [
      `/** How deliveries are signed. */\nconst signature: WebhookSignature = ${writeLiteral(signature)};`,
      `/** The id of an event, which a repeated delivery keeps, and the deliveries that are not events. */\nconst delivery: WebhookDelivery = ${writeLiteral({ eventId, challenge, test })};`,
      `${writeComment([
        "Verifies a webhook and reads it. Pass the request, or its raw body and its headers.",
        `${tag("throws", "{WebhookSecretError} if the signature is missing, wrong or too old: respond with 401")}\n${tag("throws", "{InvalidInputError} if the body is not JSON, or the secret is empty")}`,
        example([`const webhook = await parseWebhook(request, { secret: process.env.WEBHOOK_SECRET });`]),
      ])}export function parseWebhook(input: WebhookInput, options?: SignedWebhookOptions<${webhook}["event"]>): Promise<${webhook}> {\n  return readSignedWebhook(patterns, signature, input, options) as Promise<${webhook}>;\n}`,
      `${writeComment([
        "Makes a handler for `Request` and `Response`, as Hono, Next.js, Bun, Deno and workers take it. It verifies each delivery, answers challenges and test deliveries, and handles each event once.",
        tag("throws", "{InvalidInputError} if the secret is empty"),
        example([`const handler = createWebhookHandler({ secret, handle: (webhook) => console.log(webhook.event) });`]),
      ])}export function createWebhookHandler(options: WebhookHandlerOptions<${webhook}>): WebhookHandler {\n  return webhookHandler(${JSON.stringify(provider)}, patterns, signature, delivery, options);\n}`,
      `${writeComment([
        "Signs a payload as the provider does, to test a receiver.",
        example([`const request = new Request(url, await signWebhook(payload, { secret }));`]),
      ])}export function signWebhook(payload: object | string, options: SignOptions): Promise<SignedWebhook> {\n  return signDelivery(signature, payload, options);\n}`,
    ],
  };
}
