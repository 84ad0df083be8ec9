/**
 * Receives the webhooks of every account at `/hooks/<account>?secret=…`. A hono app, so that any runtime can host it: its
 * `fetch` is what Bun, Deno and workers want, and hono has an adapter for Node.
 */
import { Hono } from "hono";
import { InvalidInputError, WebhookSecretError } from "meetwire";
import type { MeetingEvent, WebhookInput, WebhookOptions } from "meetwire";

/** An account whose provider sends webhooks. */
interface Receiving {
  readonly webhooks: { parse(input: WebhookInput, options?: WebhookOptions<never>): Promise<MeetingEvent> };
}

export interface ReceiverOptions {
  /** The accounts by the names in their addresses. */
  accounts: Readonly<Record<string, Receiving>>;
  /** The secret in the addresses that you register: the providers sign nothing. */
  secret: string;
  /** Called once for each event, even where the provider sends it twice. */
  handle(event: MeetingEvent): Promise<void> | void;
}

export function createReceiver({ accounts, secret, handle }: ReceiverOptions): Hono {
  const app = new Hono();
  // In earnest this is a table with a unique key, which also outlives a restart.
  const handled = new Set<string>();

  app.post("/hooks/:account", async (context) => {
    const account = accounts[context.req.param("account")];
    if (!account) return context.text("no such account", 404);
    const event = await account.webhooks.parse(context.req.raw, { secret });
    const key = `${event.account} ${event.id}`;
    if (!handled.has(key)) await handle(event);
    handled.add(key);
    return context.text("ok");
  });

  app.onError((error, context) => {
    if (error instanceof WebhookSecretError) return context.text("wrong secret", 401);
    if (error instanceof InvalidInputError) return context.text(error.message, 400);
    // A failure here makes the provider send it again.
    console.error(error);
    return context.text("try again later", 500);
  });
  return app;
}
