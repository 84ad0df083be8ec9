/**
 * Receives signed webhooks. Each delivery is verified, and each event is handled once, however often it is sent and
 * whichever process gets it. A hono app, so that any runtime can host it.
 */
import type { Store, WebhookHandler, WebhookHandlerOptions } from "@meetwire/runtime";
import { Hono } from "hono";

export interface SignedReceiverOptions<Webhook> {
  /** From the provider's package: `createWebhookHandler`. */
  createWebhookHandler(options: WebhookHandlerOptions<Webhook>): WebhookHandler;
  /** The secret from the provider's settings; two while it is being replaced. */
  secret: string | readonly string[];
  /** A store that all receiving processes share, such as `connectRedis()`. */
  store: Store;
  /** Puts an event into a queue, because the provider waits only some seconds for the response. */
  enqueue(webhook: Webhook): Promise<void>;
}

export function createSignedReceiver<Webhook>({ createWebhookHandler, secret, store, enqueue }: SignedReceiverOptions<Webhook>): Hono {
  const handler = createWebhookHandler({ secret, store, handle: enqueue });
  const app = new Hono();
  app.post("/hooks", (context) => handler(context.req.raw));
  return app;
}
