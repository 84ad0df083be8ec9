import { signDelivery } from "@meetwire/runtime";
import type { WebhookSignature } from "@meetwire/runtime";
import type { Endpoint } from "../providers/provider.ts";
import { isProviderName, providerNames, providers } from "../providers/providers.ts";
import type { ProviderName } from "../providers/providers.ts";
import { SandboxError } from "../sandbox-error.ts";
import type { Service } from "../service/service.ts";
import { sendWebhook } from "./send.ts";
import { parseTarget } from "./targets.ts";

/** A receiver of a provider's webhooks. */
export interface Subscription {
  readonly provider: ProviderName;
  readonly url: string;
  /** Only these events. Default: all. */
  readonly events?: readonly string[] | undefined;
  /** The secret for signatures, if the provider signs. Default: `Sandbox.webhookSecret(provider)`. */
  readonly secret?: string | undefined;
}

/** One webhook, with the attempts to deliver it. */
export interface Delivery {
  readonly id: number;
  readonly provider: ProviderName;
  readonly event: string;
  readonly url: string;
  readonly payload: unknown;
  /** `pending` until an attempt succeeds or the last one fails. */
  state: "pending" | "delivered" | "failed";
  readonly attempts: Attempt[];
}

export interface Attempt {
  /** In milliseconds since 1970, by the sandbox's clock. */
  readonly time: number;
  readonly ms: number;
  /** The receiver's status, if it responded. */
  readonly status: number | undefined;
  /** Why the receiver could not be reached: `ECONNREFUSED 127.0.0.1:9`. */
  readonly error: string | undefined;
}

export interface WebhookOptions {
  /** The id of the webhook's object, such as a meeting. Default: the one that changed last. */
  about?: string | undefined;
  /** The function that sends it. Default: the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** The secret for the signature, if the provider signs. Default: `Sandbox.webhookSecret(provider)`. */
  secret?: string | undefined;
}

export interface DeliveriesOptions {
  now(): number;
  services(): Readonly<Record<ProviderName, Service>>;
  /** Whether webhooks may go to private networks. */
  readonly allowPrivate: boolean;
}

/** The destination of a delivery. */
interface Receiver extends Partial<Pick<Endpoint, "secret" | "headers" | "retries">> {
  readonly url: string;
  /** Called after each attempt. */
  readonly note?: (succeeded: boolean) => void;
}

const MAX_DELIVERIES = 500;
const TIMEOUT_MS = 10_000;

/** Sends webhooks on request, and after a change. */
export class Deliveries {
  readonly deliveries: Delivery[] = [];
  readonly subscriptions: Subscription[] = [];
  readonly #options: DeliveriesOptions;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #pending = new Set<Promise<unknown>>();
  readonly #listeners = new Set<(delivery: Delivery) => void>();
  #lastId = 0;
  /** Counts resets, so that deliveries from before a reset are not repeated. */
  #generation = 0;

  constructor(options: DeliveriesOptions) {
    this.#options = options;
  }

  /** Sends a provider's webhooks to a URL after each change. Returns a function that stops it. */
  subscribe(subscription: Subscription): () => void {
    const url = String(parseTarget(subscription.url));
    requireProvider(subscription.provider);
    for (const event of subscription.events ?? []) this.#options.services()[subscription.provider].requireEvent(event);
    const added = { ...subscription, url };
    this.subscriptions.push(added);
    return () => {
      const index = this.subscriptions.indexOf(added);
      if (index >= 0) this.subscriptions.splice(index, 1);
    };
  }

  /** Sends the webhook of an event to all subscribers, and to the endpoints that clients set up through the provider's API. */
  dispatch(provider: ProviderName, event: string, about: string | undefined): void {
    const service = this.#options.services()[provider];
    const receivers: Receiver[] = [
      ...this.subscriptions.filter((each) => each.provider === provider && (each.events?.includes(event) ?? true)).map(({ url, secret }) => ({ url, secret })),
      ...service
        .listEndpoints()
        .filter(({ events }) => events.includes(event))
        .map(({ id, ...endpoint }) => ({ ...endpoint, note: (succeeded: boolean) => service.noteDelivery(id, succeeded) })),
    ];
    if (receivers.length === 0) return;
    const payload = service.buildWebhook(event, about);
    for (const receiver of receivers) {
      const delivery = this.#add(provider, event, receiver.url, payload);
      this.#track(this.#deliver(delivery, receiver, receiver.retries ?? service.webhookRetries));
    }
  }

  /** Whether a provider's webhooks have a receiver. */
  hasReceivers(provider: ProviderName): boolean {
    return this.subscriptions.some((each) => each.provider === provider) || this.#options.services()[provider].listEndpoints().length > 0;
  }

  /** Posts JSON to a URL, unsigned. Returns whether it responded with 200. */
  async probe(url: string, body: unknown): Promise<boolean> {
    const target = parseTarget(url);
    const init = { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const response = await sendWebhook(target, { ...init, allowPrivate: this.#options.allowPrivate, timeoutMs: TIMEOUT_MS }).catch(() => undefined);
    return response?.status === 200;
  }

  /** Sends one webhook now, and returns the receiver's response. Rejects if the receiver cannot be reached. */
  async fire(provider: ProviderName, event: string, url: string | URL, { about, fetch: send, secret }: WebhookOptions = {}): Promise<Response> {
    requireProvider(provider);
    const target = parseTarget(url);
    const delivery = this.#add(provider, event, String(target), this.#options.services()[provider].buildWebhook(event, about));
    const result = await this.#attempt(delivery, { secret }, send);
    delivery.state = result instanceof Response && result.ok ? "delivered" : "failed";
    this.#changed(delivery);
    if (result instanceof Response) return result;
    throw result;
  }

  /** Resolves when no delivery is being sent. It does not wait for later retries. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.allSettled(this.#pending);
  }

  /** Calls a function whenever a delivery changes. Returns a function that stops it. */
  listen(listener: (delivery: Delivery) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Forgets all deliveries and stops their retries. Subscriptions are kept. */
  clear(): void {
    this.#generation++;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.deliveries.length = 0;
  }

  #add(provider: ProviderName, event: string, url: string, payload: unknown): Delivery {
    const delivery: Delivery = { id: ++this.#lastId, provider, event, url, payload, state: "pending", attempts: [] };
    this.deliveries.push(delivery);
    if (this.deliveries.length > MAX_DELIVERIES) this.deliveries.shift();
    this.#changed(delivery);
    return delivery;
  }

  async #deliver(delivery: Delivery, receiver: Receiver, retries: readonly number[]): Promise<void> {
    const generation = this.#generation;
    const result = await this.#attempt(delivery, receiver);
    const succeeded = result instanceof Response && result.ok;
    if (generation === this.#generation) receiver.note?.(succeeded);
    const [delay, ...later] = retries;
    const repeats = !succeeded && delay !== undefined && generation === this.#generation;
    delivery.state = succeeded ? "delivered" : repeats ? "pending" : "failed";
    this.#changed(delivery);
    if (!repeats) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#track(this.#deliver(delivery, receiver, later));
    }, delay);
    // A retry must not keep the process alive.
    timer.unref?.();
    this.#timers.add(timer);
  }

  async #attempt(delivery: Delivery, receiver: Pick<Receiver, "secret" | "headers">, send?: typeof fetch): Promise<Response | Error> {
    const started = performance.now();
    const finish = (status: number | undefined, error: string | undefined) =>
      void delivery.attempts.push({ time: this.#options.now(), ms: Math.round(performance.now() - started), status, error });
    try {
      const init = await this.#write(delivery, receiver);
      const response = send
        ? await send(delivery.url, { method: "POST", ...init })
        : await sendWebhook(new URL(delivery.url), { ...init, allowPrivate: this.#options.allowPrivate, timeoutMs: TIMEOUT_MS });
      finish(response.status, undefined);
      return response;
    } catch (error) {
      const message = explainFailure(error);
      finish(undefined, message);
      if (error instanceof SandboxError) return error;
      return new SandboxError(502, `${delivery.url} could not be reached: ${message}`);
    }
  }

  async #write(
    { provider, payload }: Delivery,
    { secret, headers: more }: Pick<Receiver, "secret" | "headers">,
  ): Promise<{ headers: Record<string, string>; body: string }> {
    const signature = signatureOf(provider);
    if (!signature) return { headers: { ...more, "content-type": "application/json" }, body: JSON.stringify(payload) };
    const { headers, body } = await signDelivery(signature, payload, {
      secret: secret ?? webhookSecret(provider) ?? "",
      timestamp: new Date(this.#options.now()),
    });
    return { headers: { ...more, ...headers }, body };
  }

  #track(work: Promise<unknown>): void {
    const tracked = work.catch(() => {}).finally(() => this.#pending.delete(tracked));
    this.#pending.add(tracked);
  }

  #changed(delivery: Delivery): void {
    for (const listener of this.#listeners) listener(delivery);
  }
}

/** The default secret of a provider that signs its webhooks; `undefined` if it does not. */
export function webhookSecret(provider: ProviderName): string | undefined {
  const signature = signatureOf(provider);
  if (!signature) return undefined;
  const text = `sandbox-${provider}-webhook-secret`;
  const encoded = signature.key === "base64" ? btoa(text) : signature.key === "hex" ? toHex(text) : text;
  return `${signature.keyPrefix ?? ""}${encoded}`;
}

function signatureOf(provider: ProviderName): WebhookSignature | undefined {
  return providers[provider].document["x-webhook-signature"] as WebhookSignature | undefined;
}

function toHex(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function requireProvider(provider: unknown): asserts provider is ProviderName {
  if (!isProviderName(provider)) throw new SandboxError(400, `there is no provider ${JSON.stringify(provider)}, only ${providerNames.join(", ")}`);
}

interface NetworkError extends Error {
  readonly code?: string;
  readonly address?: string;
  readonly port?: number;
  /** One error for each address of a name, such as `localhost`. */
  readonly errors?: readonly NetworkError[];
}

/** Explains a failed connection: `ECONNREFUSED 127.0.0.1:9`. */
function explainFailure(error: unknown): string {
  const { name, cause } = error as Error & { cause?: unknown };
  if (name === "TimeoutError" || (cause as Error | undefined)?.name === "TimeoutError") return `no response within ${TIMEOUT_MS} ms`;
  // A given `fetch` has the reason in its cause.
  const outer = (cause instanceof Error ? cause : error) as NetworkError;
  const { code, address, port, message } = outer.errors?.[0] ?? outer;
  return code !== undefined && address !== undefined ? `${code} ${address}:${port}` : message || String(code);
}
