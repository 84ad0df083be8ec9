import type { Bytes } from "../bytes.ts";
import { WebhookSecretError } from "../errors.ts";
import { sha256, toHex } from "../hash.ts";
import { hasValues, readAt } from "../read-at.ts";
import { memoryStore } from "../state/store.ts";
import type { Store } from "../state/store.ts";
import { headerOf, parseBody, readInput, UnreadableBodyError } from "./input.ts";
import { listSecrets, readVerified } from "./read-signed.ts";
import { MAX_WEBHOOK_BYTES } from "./read-webhook.ts";
import { recognize } from "./recognize.ts";
import type { WebhookPatterns } from "./recognize.ts";
import { sign } from "./signature.ts";
import type { WebhookSignature } from "./signature.ts";

/** The provider's other deliveries, and the fields that identify a repeated event: the rest of the spec's `x-webhook-signature`. */
export interface WebhookDelivery {
  /** A header with the event's id, or the paths of the values that make one; an object counts by its hash. Default: a hash of the body. */
  readonly eventId?: { readonly header: string } | { readonly body: readonly string[] };
  readonly challenge?: WebhookChallenge;
  /** The values that a test delivery has, by path. */
  readonly test?: Readonly<Record<string, unknown>>;
}

/** How an endpoint proves that it knows the secret. */
export interface WebhookChallenge {
  /** The values that a challenge has, by path. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The path of the text to sign. */
  readonly token: string;
  /** The response, in which `{token}` and `{digest}` are replaced. */
  readonly response: Readonly<Record<string, string>>;
}

export interface WebhookHandlerOptions<Webhook> {
  /** The secret that the provider signs with. While you replace it, give both. */
  secret: string | readonly string[];
  /**
   * Called once for each event. If it throws, the handler responds with 500 and the provider sends the event
   * again. Providers only wait some seconds, so queue slow work.
   */
  handle: (webhook: Webhook, delivery: { readonly id: string; readonly request: Request }) => unknown;
  /** Stores the ids of handled events. Default: this process's memory. Share one if several processes receive. */
  store?: Store | undefined;
  /** How long ids are kept, in milliseconds. Default 3 days. */
  keepIdsMs?: number | undefined;
  /** After how long an event whose handling neither succeeded nor failed is handled again, in milliseconds. Default 60 000. */
  handlingMs?: number | undefined;
  /** Called with the error when the handler responds with 500. Default: `console.error`. */
  onError?: ((error: unknown) => void) | undefined;
  /** The largest body that is read, in bytes. Default 1 MiB. */
  maxBytes?: number | undefined;
}

const KEEP_IDS_MS = 3 * 24 * 60 * 60 * 1000;
const HANDLING_MS = 60_000;

/** The handler of one endpoint: takes a request and returns the response. */
export type WebhookHandler = (request: Request) => Promise<Response>;

/** Makes a handler that verifies deliveries, responds to challenges and tests, and handles each event once. */
export function webhookHandler<Webhook>(
  name: string,
  patterns: WebhookPatterns,
  signature: WebhookSignature,
  delivery: WebhookDelivery,
  options: WebhookHandlerOptions<Webhook>,
): WebhookHandler {
  const { store = memoryStore(), keepIdsMs = KEEP_IDS_MS, handlingMs = HANDLING_MS, onError = console.error } = options;
  // So that a missing secret is noticed before the first delivery.
  listSecrets(options.secret);

  /** An event whose sender knows the secret, or the response to any other delivery. */
  const receive = async (request: Request): Promise<Response | { webhook: Webhook; id: string }> => {
    const body = (await readInput(request, options.maxBytes ?? MAX_WEBHOOK_BYTES)) as Bytes;
    const { test, challenge } = delivery;
    // A provider may send a test before it has a secret. A test has no effect, so it need not be verified.
    if (test && isTest(body, test)) return new Response(null, { status: 200 });
    const { secret } = await readVerified(signature, body, { secret: options.secret, headers: request.headers });
    const payload = parseBody(body, patterns);
    if (challenge && hasValues(payload, challenge.values)) return respondToChallenge(signature, challenge, secret, payload);
    return { webhook: recognize(patterns, payload, undefined) as Webhook, id: await findId(delivery.eventId, request, body, payload) };
  };

  /** In two steps, so that an event is handled again if its handling failed or its process ended. */
  const handleOnce = async (webhook: Webhook, id: string, request: Request): Promise<Response> => {
    const key = `meetwire:webhook:${name}:${id}`;
    if (!(await store.setIfAbsent(key, "handling", handlingMs))) {
      if ((await store.get(key)) === "handled") return new Response(null, { status: 200 });
      // Not 200: if the handling that is under way fails, the provider has to send the event again.
      return new Response("this event is being handled", { status: 503, headers: { "retry-after": "5" } });
    }
    try {
      await options.handle(webhook, { id, request });
    } catch (error) {
      await store.delete(key).catch(onError);
      throw error;
    }
    // The event is handled, even if that cannot be stored.
    await store.set(key, "handled", keepIdsMs).catch(onError);
    return new Response(null, { status: 200 });
  };

  return async (request) => {
    if (request.method !== "POST") return new Response("send a POST", { status: 405, headers: { allow: "POST" } });
    try {
      const received = await receive(request);
      return received instanceof Response ? received : await handleOnce(received.webhook, received.id, request);
    } catch (error) {
      if (error instanceof WebhookSecretError) return new Response(error.message, { status: 401 });
      if (error instanceof UnreadableBodyError) return new Response(error.message, { status: error.status });
      onError(error);
      return new Response("the event could not be handled", { status: 500 });
    }
  };
}

function isTest(body: Uint8Array, values: Readonly<Record<string, unknown>>): boolean {
  try {
    const payload = parseBody(body);
    return hasValues(payload, values) && Object.keys(payload as object).length === Object.keys(values).length;
  } catch {
    return false;
  }
}

/** It signs a text that the sender chose, so the challenge has to be verified before. */
async function respondToChallenge(
  signature: WebhookSignature,
  { token: path, response }: WebhookChallenge,
  secret: string,
  payload: unknown,
): Promise<Response> {
  const token = readAt(payload, path);
  if (typeof token !== "string" || token === "") throw new UnreadableBodyError(`has no ${path}`, 400);
  const digest = await sign(signature, secret, new TextEncoder().encode(token));
  const replace = (text: string) => text.replaceAll(/\{(token|digest)\}/g, (_, name) => (name === "token" ? token : digest));
  return Response.json(Object.fromEntries(Object.entries(response).map(([name, text]) => [name, replace(text)])));
}

async function findId(eventId: WebhookDelivery["eventId"], request: Request, body: Bytes, payload: unknown): Promise<string> {
  if (eventId && "header" in eventId) {
    const id = headerOf(request, undefined, eventId.header);
    if (id) return id;
  } else if (eventId) {
    const values = eventId.body.map((path) => readAt(payload, path)).filter((value) => value !== undefined && value !== null);
    if (values.length === eventId.body.length) return (await Promise.all(values.map(identify))).join(":");
  }
  return toHex(await sha256(body));
}

/** A part of an event's id: the value itself, or a hash of it if it is an object. */
async function identify(value: unknown): Promise<string> {
  return typeof value === "object" ? toHex(await sha256(JSON.stringify(value))) : String(value);
}
