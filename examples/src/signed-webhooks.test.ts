import { memoryStore, signDelivery, webhookHandler } from "@meetwire/runtime";
import type { WebhookSignature } from "@meetwire/runtime";
import { expect, test } from "vitest";
import { createSignedReceiver } from "./signed-webhooks.ts";

/** The signature of Standard Webhooks. A provider's package has its own. */
const signature: WebhookSignature = {
  algorithm: "hmac-sha256",
  key: "base64",
  keyPrefix: "whsec_",
  digest: "base64",
  signature: { header: "webhook-signature", separator: " ", format: "v1,{signature}" },
  timestamp: { header: "webhook-timestamp" },
  id: { header: "webhook-id" },
  message: "{id}.{timestamp}.{body}",
};
const [secret, older] = ["whsec_bmV3IHNlY3JldA==", "whsec_b2xkZXIgc2VjcmV0"];

test("a signed event is handled once, even if two processes receive it, and either secret works", async () => {
  const store = memoryStore();
  const queue: string[] = [];
  const open = () =>
    createSignedReceiver<{ event: string }>({
      createWebhookHandler: (options) =>
        webhookHandler("acme", { started: { required: ["meeting"] } }, signature, { eventId: { header: "webhook-id" } }, options),
      secret: [secret, older],
      store,
      enqueue: async ({ event }) => void queue.push(event),
    });
  const processes = [open(), open()];
  const send = async (to: number, id: string, key: string) => {
    const delivery = await signDelivery(signature, { meeting: 7 }, { secret: key, id });
    return (await processes[to]!.request("/hooks", delivery)).status;
  };

  expect([await send(0, "msg_1", secret), await send(1, "msg_1", secret), await send(1, "msg_2", older)]).toEqual([200, 200, 200]);
  expect(await send(0, "msg_3", "whsec_Z3Vlc3NlZA==")).toBe(401);
  expect(queue).toEqual(["started", "started"]);
});
