import type { WebhookCreate, WebhookEndpoint, WebhookUpdate } from "@meetwire/daily";
import type { DeliveryNote, Endpoint, HandlerInput } from "../provider.ts";
import { MINUTE } from "../time.ts";
import { invalid, iso, nextText, notFound } from "./state.ts";
import type { State } from "./state.ts";

type Given<Part = object> = HandlerInput<State, "key", Part>;
type OfWebhook = { readonly params: { readonly webhookId: string } };

/** After this many failures in a row, the circuit breaker opens. */
const MAX_FAILURES = 3;
/** Daily's documentation only says that the waits grow, so these are inferred. */
const GROWING = [1, 2, 4, 8].map((minutes) => minutes * MINUTE);
/** A valid key in base64. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

export const webhookHandlers = {
  "webhookEndpoints/list": ({ state }: Given) => [...state.webhooks.values()],
  async "webhookEndpoints/create"({ state, body, now, probe }: Given<{ body: WebhookCreate }>) {
    checkKey(body.hmac);
    await test(body.url, probe);
    return addWebhook(state, body, now);
  },
  "webhookEndpoints/get": ({ state, params }: Given<OfWebhook>) => findWebhook(state, params.webhookId),
  async "webhookEndpoints/update"({ state, params, body, now, probe }: Given<OfWebhook & { body: WebhookUpdate }>) {
    const webhook = findWebhook(state, params.webhookId);
    checkKey(body.hmac);
    if (body.url !== undefined && body.url !== webhook.url) await test(body.url, probe);
    // An update closes the circuit again.
    Object.assign(webhook, body, { state: "ACTIVE", failedCount: 0, updatedAt: iso(now) });
    return webhook;
  },
  "webhookEndpoints/delete"({ state, params }: Given<OfWebhook>) {
    state.webhooks.delete(findWebhook(state, params.webhookId).uuid);
  },
};

export function addWebhook(state: State, given: WebhookCreate, now: number, uuid: string = state.sequence.uuid()): WebhookEndpoint {
  const { url, basicAuth, retryType = "circuit-breaker", eventTypes = [], hmac = btoa(nextText(state, 32)) } = given;
  const webhook = {
    uuid,
    url,
    hmac,
    ...(basicAuth !== undefined && { basicAuth }),
    retryType,
    eventTypes,
    state: "ACTIVE" as const,
    failedCount: 0,
    lastMomentPushed: null,
    domainId: state.domain.id,
    createdAt: iso(now),
    updatedAt: iso(now),
  };
  state.webhooks.set(uuid, webhook);
  return webhook;
}

/** The webhooks that receive deliveries, because their circuit is closed. */
export function listEndpoints({ webhooks }: State): Endpoint[] {
  return [...webhooks.values()]
    .filter(({ state, url }) => state === "ACTIVE" && !isReserved(url))
    .map(({ uuid, url, eventTypes = [], hmac, basicAuth, retryType }) => ({
      id: uuid,
      url,
      events: eventTypes,
      secret: hmac,
      headers: basicAuth === undefined || basicAuth === null ? undefined : { authorization: `Basic ${basicAuth}` },
      retries: retryType === "exponential" ? GROWING : [],
    }));
}

export function noteDelivery({ state, now, endpoint, succeeded }: DeliveryNote<State>): void {
  const webhook = state.webhooks.get(endpoint);
  if (!webhook) return;
  webhook.lastMomentPushed = iso(now);
  webhook.failedCount = succeeded ? 0 : (webhook.failedCount ?? 0) + 1;
  if (webhook.retryType === "circuit-breaker" && webhook.failedCount >= MAX_FAILURES) webhook.state = "FAILED";
}

function findWebhook({ webhooks }: State, id: string): WebhookEndpoint & { uuid: string; url: string } {
  const found = webhooks.get(id);
  if (!found) throw notFound(`webhook ${id}`);
  return found;
}

function checkKey(hmac: string | undefined): void {
  if (hmac !== undefined && (hmac === "" || !BASE64.test(hmac))) throw invalid("hmac must be a key in base64");
}

async function test(url: string, probe: (url: string, body: unknown) => Promise<boolean>): Promise<void> {
  if (!isReserved(url) && !(await probe(url, { test: "test" }))) throw invalid(`a test that was posted to ${url} did not get a response with status 200`);
}

/** Whether a host is reserved for documentation (RFC 2606). The sandbox sends no requests to it, and treats the endpoint as up. */
function isReserved(url: string): boolean {
  return /(^|\.)example(\.com|\.net|\.org)?$/.test(new URL(url).hostname);
}
