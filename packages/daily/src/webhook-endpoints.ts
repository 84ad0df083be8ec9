import { InvalidInputError } from "@meetwire/runtime";
import type { CallOptions } from "@meetwire/runtime";
import type { Daily } from "./generated/client.ts";
import type { EventTypeInput, WebhookCreate, WebhookEndpoint } from "./generated/models.ts";

/** The webhook that an application needs. */
export interface WantedWebhook extends WebhookCreate {
  /** The events to send, one or more. */
  eventTypes: EventTypeInput[];
}

/** The result of {@link ensureWebhook}. */
export interface EnsuredWebhook {
  /** The current webhook. Store its `hmac`, which verifies the signatures. */
  readonly webhook: WebhookEndpoint;
  /** `revived`: Daily had turned it off after three failed deliveries in a row. */
  readonly change: "none" | "created" | "updated" | "revived";
}

/**
 * Makes sure that Daily sends events to a URL: creates the webhook if there is none for the URL, updates it if it
 * differs, and turns it on again if it has `FAILED`. Call it when your application starts.
 *
 * With `circuit-breaker`, Daily stops sending after three failed deliveries in a row, until the webhook is updated. The
 * events in between are lost. When a webhook is created, Daily posts a test to the URL, so your endpoint must be running.
 * The handler of `createWebhookHandler` responds to the test.
 *
 * Source: "CreateWebhook" and "UpdateWebhookConfig" in Daily's documentation.
 *
 * @throws {InvalidInputError} if `url` is not a URL, or there are no events
 * @throws {ApiError} if Daily responds with an error, for example because the endpoint did not respond to the test with 200
 * @example
 * ```ts
 * import { createDaily } from "@meetwire/daily";
 * import { ensureWebhook } from "@meetwire/daily/webhook-endpoints";
 *
 * const daily = createDaily({ apiKey: process.env.DAILY_API_KEY! });
 * const { data } = await daily.webhookEndpoints.list().safe();
 * console.log(data?.filter(({ state }) => state === "FAILED").length, "webhooks have failed");
 *
 * export const start = (url: string, hmac: string) => ensureWebhook(daily, { url, hmac, eventTypes: ["meeting.ended", "recording.ready-to-download"] });
 * ```
 */
export async function ensureWebhook(daily: Pick<Daily, "webhookEndpoints">, wanted: WantedWebhook, options?: CallOptions): Promise<EnsuredWebhook> {
  if (!URL.canParse(wanted.url)) throw new InvalidInputError(`url is ${JSON.stringify(wanted.url)}: give the URL of your endpoint`);
  if (wanted.eventTypes.length === 0) throw new InvalidInputError("eventTypes is empty: name the events that you want");
  const all = await daily.webhookEndpoints.list({}, options);
  const present = all.find(({ url }) => url === wanted.url);
  if (present?.uuid === undefined) return { webhook: await daily.webhookEndpoints.create({ body: wanted }, options), change: "created" };
  const failed = present.state !== undefined && present.state !== "ACTIVE";
  if (!failed && !differs(present, wanted)) return { webhook: present, change: "none" };
  const webhook = await daily.webhookEndpoints.update({ webhookId: present.uuid, body: wanted }, options);
  return { webhook, change: failed ? "revived" : "updated" };
}

/** Whether a webhook has another value than wanted. Fields that are not given stay unchanged. */
function differs(present: WebhookEndpoint, { hmac, basicAuth, retryType, eventTypes }: WantedWebhook): boolean {
  const has = new Set<string>(present.eventTypes);
  return (
    (hmac !== undefined && hmac !== present.hmac) ||
    (basicAuth !== undefined && basicAuth !== present.basicAuth) ||
    (retryType !== undefined && retryType !== present.retryType) ||
    has.size !== new Set(eventTypes).size ||
    eventTypes.some((event) => !has.has(event))
  );
}
