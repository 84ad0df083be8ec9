import { describe, expect, expectTypeOf, it } from "vitest";
import { InvalidInputError, parseWebhook, WebhookSecretError } from "./generated/index.ts";
import type { Conversation, Message } from "./generated/index.ts";

const conversation = { customerId: "64ba8ab0e2", status: "UNREAD", lastMessage: { test: "Hello" }, url: "https://app.chatvisor.com/chat/64ba8ab0e2" };
const message = { type: "FILE", message: "The invoice", url: "https://files.example/invoice.pdf" };

function post(body: unknown, url = "https://hooks.example/engage"): Request {
  return new Request(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
}

describe("parseWebhook", () => {
  it("recognizes a message by its type", async () => {
    expect(await parseWebhook(post(message))).toEqual({ event: "newMessage", payload: message });
    expect(await parseWebhook(JSON.stringify(message))).toEqual({ event: "newMessage", payload: message });
    expect(await parseWebhook(message)).toEqual({ event: "newMessage", payload: message });
  });

  it.each(["newConversation", "statusChange"] as const)("reads a %s if event is given", async (event) => {
    expect(await parseWebhook(post(conversation), { event })).toEqual({ event, payload: conversation });
  });

  it("does not guess between two events with the same payload, and explains the fix", async () => {
    const error: unknown = await parseWebhook(post(conversation)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(String(error)).toContain("newConversation and statusChange");
    expect(String(error)).toContain("{ event }");
  });

  it("does not accept a payload that does not match the given event", async () => {
    expect(await parseWebhook(post(message), { event: "statusChange" })).toEqual({ event: "unknown", payload: message });
    expect(await parseWebhook(post(conversation), { event: "newMessage" })).toEqual({ event: "unknown", payload: conversation });
  });

  it("returns unknown payloads unchanged", async () => {
    for (const payload of [{ customerId: "1" }, { something: "new" }, [], null, "text", 5]) {
      expect(await parseWebhook(post(payload))).toEqual({ event: "unknown", payload });
    }
  });

  it("keeps fields and values that are newer than this package", async () => {
    const newer = { ...conversation, status: "ARCHIVED", assignedUser: "anna@example.com" };
    expect(await parseWebhook(post(newer), { event: "statusChange" })).toEqual({ event: "statusChange", payload: newer });
  });

  it("rejects a body that is not JSON, and a wrong secret", async () => {
    await expect(parseWebhook("<html>")).rejects.toThrow(InvalidInputError);
    const secret = "abc";
    expect((await parseWebhook(post(message, "https://hooks.example/engage?secret=abc"), { secret })).event).toBe("newMessage");
    await expect(parseWebhook(post(message, "https://hooks.example/engage?secret=abd"), { secret })).rejects.toThrow(WebhookSecretError);
    await expect(parseWebhook(post(message), { secret })).rejects.toThrow(WebhookSecretError);
  });

  it("has a type for each event", async () => {
    const webhook = await parseWebhook(post(message));
    if (webhook.event === "newMessage") expectTypeOf(webhook.payload).toEqualTypeOf<Message>();
    if (webhook.event === "newConversation" || webhook.event === "statusChange") expectTypeOf(webhook.payload).toEqualTypeOf<Conversation>();
    if (webhook.event === "unknown") expectTypeOf(webhook.payload).toEqualTypeOf<unknown>();
    // @ts-expect-error -- no event has this name
    await expect(parseWebhook(post(message), { event: "deleted" })).resolves.toEqual({ event: "unknown", payload: message });
  });
});
