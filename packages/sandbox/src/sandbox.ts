import { createApp } from "./app.ts";
import { Faults } from "./faults/faults.ts";
import { interruptFetch, Interruption } from "./faults/interruption.ts";
import { originsOf } from "./origins.ts";
import { createServices, providerNames, providers } from "./providers/providers.ts";
import type { ProviderName } from "./providers/providers.ts";
import { SandboxError } from "./sandbox-error.ts";
import { RequestLog } from "./service/request-log.ts";
import { decodeState, encodeState } from "./state/codec.ts";
import { Deliveries, webhookSecret } from "./webhooks/deliveries.ts";
import type { OpenSandbox, Sandbox, SandboxOptions, Snapshot } from "./sandbox-types.ts";

const MAX_BODY_BYTES = 1024 * 1024;

/**
 * Creates a sandbox in this process. Each has its own state.
 *
 * @example
 * const sandbox = createSandbox();
 * const client = createConnectyCube({ ...sandbox.credentials.connectycube, baseUrl: sandbox.urls.connectycube, fetch: sandbox.fetch });
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return openSandbox(options);
}

/** Creates a sandbox for a server. */
export function openSandbox(options: SandboxOptions = {}): OpenSandbox {
  const { now = Date.now, seed = 0, strict = false, rateLimits = false, maxBodyBytes = MAX_BODY_BYTES, allowPrivateWebhooks = false } = options;
  const { origin } = new URL(options.origin ?? "http://sandbox.meetwire.test");
  const log = new RequestLog();
  const faults = new Faults(Object.fromEntries(providerNames.map((name) => [name, () => services[name].listOperations()])), seed);
  const deliveries = new Deliveries({ now, services: () => services, allowPrivate: allowPrivateWebhooks });
  const services = createServices({
    now,
    origin,
    seed,
    strict,
    rateLimits,
    maxBodyBytes,
    faults,
    log,
    probe: (url, body) => deliveries.probe(url, body),
    emit: (provider, event, about) => deliveries.dispatch(provider as ProviderName, event, about),
    save: () => sandbox.save?.(),
  });
  let dueUntil = now();

  const sandbox: OpenSandbox = {
    origin,
    now,
    urls: byProvider<Sandbox["urls"]>((name) => `${origin}/${name}`),
    credentials: byProvider<Sandbox["credentials"]>((name) => providers[name].accounts[0].credentials),
    accounts: byProvider<Sandbox["accounts"]>(
      (name) => Object.fromEntries(providers[name].accounts.map((account) => [account.name, account.credentials])) as Sandbox["accounts"][ProviderName],
    ),
    faults,
    requests: log.requests,
    deliveries: deliveries.deliveries,
    subscriptions: deliveries.subscriptions,
    save: undefined,
    fetch: (input, init) => fetchFrom(origin, (request) => sandbox.handle(request), new Request(input, init)),
    handle: async (request) => app.fetch(request),
    fireWebhook: (provider, event, url, given) => deliveries.fire(provider, event, url, given),
    subscribe: (subscription) => deliveries.subscribe(subscription),
    fireDueWebhooks() {
      const from = dueUntil;
      dueUntil = now();
      for (const name of providerNames.filter((each) => deliveries.hasReceivers(each)))
        for (const { event, about } of services[name].listDueEvents(from, dueUntil)) deliveries.dispatch(name, event, about);
    },
    settled: () => deliveries.settled(),
    webhookSecret,
    snapshot: () => Object.fromEntries(providerNames.map((name) => [name, encodeState(services[name].getState())])),
    restore(snapshot) {
      requireSnapshot(snapshot);
      for (const name of providerNames) if (Object.hasOwn(snapshot, name)) services[name].setState(decodeState(snapshot[name]));
    },
    reset() {
      for (const name of providerNames) services[name].reset();
      faults.clear();
      log.clear();
      deliveries.clear();
    },
    onRequest: (listener) => log.subscribe(listener),
    onCall: (listener) =>
      log.subscribe((entry) => {
        const call = log.callOf(entry);
        if (call) listener(call, entry);
      }),
    onDelivery: (listener) => deliveries.listen(listener),
    listMeetings: () => providerNames.flatMap((provider) => services[provider].listMeetings().map((entry) => ({ provider, ...entry }))),
    listOperations: (provider) => services[provider].listOperations(),
    listEvents: (provider) => services[provider].events,
  };
  const app = createApp(sandbox, services);
  return sandbox;
}

function byProvider<Values extends Readonly<Record<ProviderName, unknown>>>(create: (name: ProviderName) => Values[ProviderName]): Values {
  return Object.fromEntries(providerNames.map((name) => [name, create(name)])) as Values;
}

function requireSnapshot(snapshot: unknown): asserts snapshot is Snapshot {
  const known = typeof snapshot === "object" && snapshot !== null && providerNames.some((name) => Object.hasOwn(snapshot, name));
  if (!known) throw new SandboxError(400, "this is not a snapshot of the sandbox");
}

/** Handles a request like `fetch`: fails as `fetch` fails, and stops when the caller's signal aborts. */
async function fetchFrom(origin: string, handle: (request: Request) => Promise<Response>, request: Request): Promise<Response> {
  const wanted = new URL(request.url).origin;
  if (!originsOf(origin).includes(wanted))
    throw new TypeError(`the sandbox is at ${origin} and does not reach ${wanted}: pass the sandbox's address to the client as baseUrl`);
  request.signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => {
    request.signal.addEventListener("abort", () => reject(request.signal.reason), { once: true });
  });
  const response = await Promise.race([handle(request), aborted]).catch((error: unknown) => {
    if (error instanceof Interruption) return interruptFetch(error, request.signal);
    throw error;
  });
  Object.defineProperty(response, "url", { value: request.url, configurable: true });
  return response;
}
