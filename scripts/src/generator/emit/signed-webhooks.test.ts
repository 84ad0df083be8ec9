import { expect, test } from "vitest";
import type { WebhookSignatureObject } from "../../shared/openapi.ts";
import { json, smallPlan, smallSpec } from "../testing/small-spec.ts";
import { emitPackage } from "./package.ts";
import { emitWebhooks } from "./webhooks.ts";

const signature: WebhookSignatureObject = {
  algorithm: "hmac-sha256",
  digest: "hex",
  signature: { header: "x-small-signature" },
  eventId: { body: ["id"] },
  test: { test: "test" },
};
const spec = { "x-webhook-signature": signature, webhooks: { started: { post: { requestBody: json(true) } } } };

test("a provider that signs gets functions that verify, handle and sign", () => {
  const text = emitWebhooks(smallPlan(spec))!.text;
  expect(text).toContain('const signature: WebhookSignature = { algorithm: "hmac-sha256", digest: "hex", signature: { header: "x-small-signature" } };');
  expect(text).toContain('const delivery: WebhookDelivery = { eventId: { body: ["id"] }, test: { test: "test" } };');
  expect(text).toContain('export function parseWebhook(input: WebhookInput, options?: SignedWebhookOptions<SmallWebhook["event"]>): Promise<SmallWebhook> {');
  expect(text).toContain("export function createWebhookHandler(options: WebhookHandlerOptions<SmallWebhook>): WebhookHandler {");
  expect(text).toContain("export function signWebhook(payload: object | string, options: SignOptions): Promise<SignedWebhook> {");
  expect(text).not.toContain("readWebhook");
});

test("its package exports them with their types, and other packages do not", () => {
  const indexOf = (parts: object) => emitPackage(smallSpec(parts)).find(({ name }) => name === "index.ts")!.text;
  const [signed, plain] = [indexOf(spec), indexOf({ webhooks: spec.webhooks })];
  expect(signed).toContain('export { createWebhookHandler, parseWebhook, signWebhook } from "./webhooks.ts";');
  expect(signed).toMatch(/^ {2}WebhookHandlerOptions,$/m);
  expect(plain).toContain('export { parseWebhook } from "./webhooks.ts";');
  expect(plain).not.toMatch(/WebhookHandler|signWebhook/);
});
