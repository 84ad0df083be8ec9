import { describe, expect, test, vi } from "vitest";
import { memoryStore } from "../state/store.ts";
import { webhookHandler } from "./handler.ts";
import type { WebhookDelivery, WebhookHandlerOptions } from "./handler.ts";
import { sign, compose } from "./signature.ts";
import { signDelivery } from "./sign-webhook.ts";
import type { WebhookSignature } from "./signature.ts";

const signature: WebhookSignature = {
  algorithm: "hmac-sha256",
  digest: "hex",
  signature: { header: "x-acme-signature", format: "v0={signature}" },
  timestamp: { header: "x-acme-timestamp" },
  id: { header: "x-acme-id" },
  message: "v0:{timestamp}:{body}",
};
const delivery: WebhookDelivery = {
  eventId: { body: ["event", "object.id"] },
  challenge: {
    values: { event: "endpoint.validate" },
    token: "payload.plain",
    response: { plain: "{token}", signed: "{digest}", fixed: "ok" },
  },
  test: { test: "test" },
};
const patterns = { started: { required: ["event"], values: { event: "started" } } };
const secret = "s3cret";
const event = { event: "started", object: { id: 7 } };

interface Webhook {
  event: string;
  payload: unknown;
}

type Handle = WebhookHandlerOptions<Webhook>["handle"];

const handler = (options: Partial<WebhookHandlerOptions<Webhook>> = {}, parts = delivery) =>
  webhookHandler<Webhook>("acme", patterns, signature, parts, { secret, handle() {}, ...options });

const send = async (handle: (request: Request) => Promise<Response>, payload: unknown, options: { secret?: string; id?: string; timestamp?: Date } = {}) => {
  const response = await handle(new Request("https://me.example/hook", await signDelivery(signature, payload, { secret, ...options })));
  return { status: response.status, text: await response.text(), headers: response.headers };
};

describe("a handler", () => {
  test("handles a verified event once", async () => {
    const handle = vi.fn<Handle>();
    const receive = handler({ handle });
    expect(await send(receive, event)).toMatchObject({ status: 200, text: "" });
    // The second delivery has another time, and so another signature.
    expect(await send(receive, event, { timestamp: new Date(Date.now() - 60_000) })).toMatchObject({ status: 200 });
    expect(await send(receive, { event: "started", object: { id: 8 } })).toMatchObject({ status: 200 });
    expect(await send(receive, { event: "newer", object: { id: 7 } })).toMatchObject({ status: 200 });
    expect(handle.mock.calls.map(([webhook, { id }]) => [webhook.event, id])).toEqual([
      ["started", "started:7"],
      ["started", "started:8"],
      ["unknown", "newer:7"],
    ]);
  });

  test("recognizes an event by the hash of its body, or by a header", async () => {
    const handle = vi.fn<Handle>();
    const receive = handler({ handle }, {});
    for (const payload of [event, event, { ...event, more: 1 }, '{"event": "started"}', '{"event":"started"}'])
      expect(await send(receive, payload)).toMatchObject({ status: 200 });
    expect(handle).toHaveBeenCalledTimes(4);
    const byHeader = handler({ handle }, { eventId: { header: "x-acme-id" } });
    for (const id of ["a", "b", "a"]) await send(byHeader, event, { id });
    expect(handle).toHaveBeenCalledTimes(6);
    expect(handle.mock.lastCall![1]).toMatchObject({ id: "b" });
  });

  test("tells apart events that differ only in an object of their id", async () => {
    const handle = vi.fn<Handle>();
    const receive = handler({ handle }, { eventId: { body: ["event", "object"] } });
    const of = (person: string, token: string) => ({ event: "joined", token, object: { id: 7, person } });
    for (const payload of [of("ann", "a"), of("ben", "b"), of("ann", "c")]) await send(receive, payload);
    expect(handle.mock.calls.map(([, { id }]) => id)).toEqual([expect.stringMatching(/^joined:[\da-f]{64}$/), expect.stringMatching(/^joined:[\da-f]{64}$/)]);
  });

  test("handles an event again if it failed, and asks for another delivery while it is being handled", async () => {
    const onError = vi.fn<(error: unknown) => void>();
    let finish!: (error?: Error) => void;
    const handle = vi.fn<Handle>(() => new Promise<void>((resolve, reject) => (finish = (error) => (error ? reject(error) : resolve()))));
    const receive = handler({ handle, onError });
    const first = send(receive, event);
    await vi.waitFor(() => expect(handle).toHaveBeenCalledTimes(1));
    const meanwhile = await send(receive, event);
    expect([meanwhile.status, meanwhile.headers.get("retry-after")]).toEqual([503, "5"]);
    const failure = new Error("the database is away");
    finish(failure);
    expect(await first).toMatchObject({ status: 500, text: "the event could not be handled" });
    expect(onError).toHaveBeenCalledWith(failure);
    const again = send(receive, event);
    await vi.waitFor(() => expect(handle).toHaveBeenCalledTimes(2));
    finish();
    expect(await again).toMatchObject({ status: 200 });
    expect(await send(receive, event)).toMatchObject({ status: 200 });
    expect(handle).toHaveBeenCalledTimes(2);
  });

  test("handles an event again if its process ended in between", async () => {
    const store = memoryStore();
    const never = vi.fn<Handle>(() => new Promise(() => {}));
    void send(handler({ store, handlingMs: 50, handle: never }), event);
    await vi.waitFor(() => expect(never).toHaveBeenCalled());
    await new Promise((resolve) => void setTimeout(resolve, 80));
    const handle = vi.fn<Handle>();
    expect(await send(handler({ store, handle }), event)).toMatchObject({ status: 200 });
    expect(handle).toHaveBeenCalledTimes(1);
  });

  test("shares handled events through a store", async () => {
    const store = memoryStore();
    const handle = vi.fn<Handle>();
    for (let process = 0; process < 3; process++) await send(handler({ store, handle }), event);
    expect(handle).toHaveBeenCalledTimes(1);
    expect(await store.get("meetwire:webhook:acme:started:7")).toBe("handled");
  });

  test("responds to a challenge only if its signature is valid", async () => {
    const challenge = { event: "endpoint.validate", payload: { plain: "abc{digest}" } };
    const handle = vi.fn<Handle>();
    const { status, text } = await send(handler({ handle }), challenge);
    const signed = await sign(signature, secret, new TextEncoder().encode("abc{digest}"));
    expect([status, JSON.parse(text)]).toEqual([200, { plain: "abc{digest}", signed, fixed: "ok" }]);
    // Otherwise it would sign any text for anyone.
    const body = new TextEncoder().encode(JSON.stringify(event));
    const forged = String.fromCharCode(...compose(signature, { timestamp: "1900000000", id: "", body }));
    expect(await send(handler({ handle }), { event: "endpoint.validate", payload: { plain: forged } }, { secret: "guessed" })).toMatchObject({ status: 401 });
    expect(handle).not.toHaveBeenCalled();
  });

  test.each([{}, { plain: "" }, { plain: 5 }, { plain: { a: 1 } }])("refuses a challenge without a string to sign: %j", async (payload) => {
    const { status, text } = await send(handler({ handle: () => expect.fail("called") }), { event: "endpoint.validate", payload });
    expect([status, text]).toEqual([400, "the webhook's body has no payload.plain: respond with 400"]);
  });

  test.each(["newer", "older"])("responds to a challenge with the secret that it is signed with: the %s one of two", async (used) => {
    const { text } = await send(handler({ secret: ["newer", "older"] }), { event: "endpoint.validate", payload: { plain: "abc" } }, { secret: used });
    expect(JSON.parse(text)).toMatchObject({ signed: await sign(signature, used, new TextEncoder().encode("abc")) });
  });

  test("responds to a test delivery, signed or not, and handles no event", async () => {
    const handle = vi.fn<Handle>();
    const receive = handler({ handle });
    const unsigned = new Request("https://me.example/hook", { method: "POST", body: '{"test":"test"}' });
    expect((await receive(unsigned)).status).toBe(200);
    expect(await send(receive, { test: "test" })).toMatchObject({ status: 200 });
    const more = new Request("https://me.example/hook", { method: "POST", body: '{"test":"test","event":"started"}' });
    expect((await receive(more)).status).toBe(401);
    expect(handle).not.toHaveBeenCalled();
  });

  test("says why a request was refused", async () => {
    const handle = vi.fn<Handle>();
    const onError = vi.fn<(error: unknown) => void>();
    const receive = handler({ handle, onError, maxBytes: 1000 });
    const get = await receive(new Request("https://me.example/hook"));
    expect([get.status, get.headers.get("allow")]).toEqual([405, "POST"]);
    expect(await send(receive, event, { secret: "other" })).toMatchObject({
      status: 401,
      text: "the webhook's signature is missing or wrong: respond with 401",
    });
    expect(await send(receive, event, { timestamp: new Date(Date.now() - 400_000) })).toMatchObject({ status: 401 });
    expect(await send(receive, "{")).toMatchObject({ status: 400 });
    expect(await send(receive, { x: "x".repeat(2000) })).toMatchObject({ status: 413 });
    expect([handle.mock.calls, onError.mock.calls]).toEqual([[], []]);
  });

  test("is not made without a secret", () => {
    for (const empty of ["", undefined as never, [], ["a", ""]]) expect(() => handler({ secret: empty })).toThrow("secret is empty");
  });

  test("takes either secret while one is being replaced", async () => {
    const receive = handler({ secret: ["new", secret] });
    expect([await send(receive, event), await send(receive, event, { secret: "new" }), await send(receive, event, { secret: "third" })]).toMatchObject([
      { status: 200 },
      { status: 200 },
      { status: 401 },
    ]);
  });

  test("responds 200 to an event that was handled, even if that cannot be stored", async () => {
    const onError = vi.fn<(error: unknown) => void>();
    const store = { ...memoryStore(), set: async () => Promise.reject(new Error("gone")) };
    expect(await send(handler({ store, onError }), event)).toMatchObject({ status: 200 });
    expect(onError).toHaveBeenCalledTimes(1);
  });
});
