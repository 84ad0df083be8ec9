import type { Faults } from "./faults/faults.ts";
import type { CredentialsOf, ProviderName } from "./providers/providers.ts";
import type { RawCall, ReceivedRequest, RequestListener } from "./service/request-log.ts";
import type { CalendarEntry } from "./providers/provider.ts";
import type { Delivery, Subscription, WebhookOptions } from "./webhooks/deliveries.ts";

export interface SandboxOptions {
  /** The address of the sandbox. Default `http://sandbox.meetwire.test`. */
  origin?: string | undefined;
  /** Returns the time in milliseconds since 1970. Default: the current time. The meetings of the seed are before and after it. */
  now?: (() => number) | undefined;
  /** A different number gives different ids, names and times. Default 0. */
  seed?: number | undefined;
  /**
   * Whether fields and query parameters that the spec does not have are rejected. By default, they are rejected only if
   * the spec forbids them, and otherwise accepted with a note in the request log.
   */
  strict?: boolean | undefined;
  /** Whether the documented rate limits apply, and for which plan. Default `false`. */
  rateLimits?: string | boolean | undefined;
  /** How large a request body may be, in bytes. Default 1 MiB. */
  maxBodyBytes?: number | undefined;
  /** Whether webhooks may go to private networks other than this machine. Default `false`. */
  allowPrivateWebhooks?: boolean | undefined;
}

/** The state of all providers, as JSON. */
export type Snapshot = Readonly<Record<string, unknown>>;

/** A local sandbox of the providers, with its own state. */
export interface Sandbox {
  /** A `fetch` that reaches only the sandbox, without a network. */
  readonly fetch: typeof fetch;
  readonly origin: string;
  /** The `baseUrl` for each client. */
  readonly urls: Readonly<Record<ProviderName, string>>;
  /** The credentials for each client, from the provider's first account. */
  readonly credentials: { readonly [Name in ProviderName]: CredentialsOf<Name> };
  /** The credentials of all accounts by name, such as `accounts.connectycube.tomas`. */
  readonly accounts: { readonly [Name in ProviderName]: Readonly<Record<string, CredentialsOf<Name>>> };
  /** The faults of future requests. */
  readonly faults: Faults;
  /** The last 1000 requests with their responses, the newest at the end. */
  readonly requests: readonly ReceivedRequest[];
  /** The last 500 webhooks with their attempts, the newest at the end. */
  readonly deliveries: readonly Delivery[];
  /** Sends one webhook, built from the current state, and returns the receiver's response. */
  fireWebhook(provider: ProviderName, event: string, url: string | URL, options?: WebhookOptions): Promise<Response>;
  /** Sends a webhook to a URL after each change that causes one. Returns a function that stops it. */
  subscribe(subscription: Subscription): () => void;
  /** Sends the webhooks that no request caused since the last call, such as for the end of a meeting. */
  fireDueWebhooks(): void;
  /** Resolves when no webhook is being sent. */
  settled(): Promise<void>;
  /** The secret that signs a provider's webhooks; `undefined` if the provider does not sign. */
  webhookSecret(provider: ProviderName): string | undefined;
  /** The current state, to `restore` later. */
  snapshot(): Snapshot;
  /** Restores a snapshot. */
  restore(snapshot: Snapshot): void;
  /** Restores the seed, and removes faults, requests and deliveries. Subscriptions are kept. */
  reset(): void;
}

/** A sandbox with the functions that a server and the page need. */
export interface OpenSandbox extends Sandbox {
  readonly now: () => number;
  /** Handles a request to any host. */
  handle(request: Request): Promise<Response>;
  onRequest(listener: RequestListener): () => void;
  /** Calls a function for each request whose body was read, with the request as it arrived. */
  onCall(listener: (call: RawCall, entry: ReceivedRequest) => void): () => void;
  onDelivery(listener: (delivery: Delivery) => void): () => void;
  readonly subscriptions: readonly Subscription[];
  listMeetings(): readonly (CalendarEntry & { readonly provider: ProviderName })[];
  listOperations(provider: ProviderName): readonly string[];
  listEvents(provider: ProviderName): readonly string[];
  /** Called after each change; the response waits for it. */
  save: (() => Promise<void>) | undefined;
}
