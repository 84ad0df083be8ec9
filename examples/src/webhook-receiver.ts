/**
 * Receives the webhooks of every account at `/hooks/<account>?secret=…`. It is a hono app, so any runtime can host it:
 * Bun, Deno and workers use its `fetch`, and hono has an adapter for Node.
 *
 * Each event is handled until that succeeds, even if the process is killed: in that case the provider gets no 2xx and
 * sends the event again. So `handle` may be called again for an event that it has almost finished.
 */
import { Hono } from "hono";
import { InvalidInputError, WebhookSecretError } from "meetwire";
import type { MeetingEvent, Store, WebhookInput } from "meetwire";

/** The part of `createMeetwire`'s result that is needed here. */
interface Receiving {
  readonly webhooks: { parse(input: WebhookInput, options: { secret: string }): Promise<MeetingEvent> };
}

export interface ReceiverOptions {
  meetwire: Receiving;
  /** The secret in the addresses that you register, for providers that do not sign. */
  secret: string;
  /** Remembers which events were handled. It has to outlive the process, and is shared by all processes. */
  store: Store;
  /** Called for each event until it succeeds. */
  handle(event: MeetingEvent): Promise<void> | void;
}

/** Providers stop sending an event again after some days. */
const REMEMBERED_MS = 7 * 86_400_000;
/** How long a process may handle an event before another process may try. */
const LEASE_MS = 60_000;

export function createReceiver({ meetwire, secret, store, handle }: ReceiverOptions): Hono {
  const app = new Hono();

  app.post("/hooks/:account", async (context) => {
    const event = await meetwire.webhooks.parse(context.req.raw, { secret });
    const key = `webhook:${event.account}:${event.id}`;
    if (!(await store.setIfAbsent(key, "handling", LEASE_MS))) {
      // Another delivery of it is being handled. If that fails, the provider has to send it again.
      return (await store.get(key)) === "handled" ? context.text("ok") : context.text("being handled", 503, { "retry-after": "60" });
    }
    try {
      await handle(event);
    } catch (error) {
      await store.delete(key);
      throw error;
    }
    await store.set(key, "handled", REMEMBERED_MS);
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
