import { createApp } from "./app.ts";
import { Faults } from "./faults/faults.ts";
import { interruptFetch, Interruption } from "./faults/interruption.ts";
import { createServices, providerNames, providers } from "./providers/providers.ts";
import type { CredentialsOf, ProviderName } from "./providers/providers.ts";
import { RequestLog } from "./service/request-log.ts";
import type { ReceivedRequest } from "./service/request-log.ts";
import { fireWebhook } from "./webhooks.ts";
import type { WebhookOptions } from "./webhooks.ts";

export interface SandboxOptions {
  /** Where the services seem to be. Default `http://sandbox.meetwire.test`. */
  origin?: string | undefined;
  /** The time in milliseconds since 1970. Default: the present. The seed lies around it. */
  now?: (() => number) | undefined;
}

/** A local stand-in for the services, with a state of its own. */
export interface Sandbox {
  /** A `fetch` that reaches the sandbox and nothing else. No network is involved. */
  readonly fetch: typeof fetch;
  readonly origin: string;
  /** What to give to the clients as `baseUrl`. */
  readonly urls: Readonly<Record<ProviderName, string>>;
  /** What to give to the clients as credentials: those of each service's first account. */
  readonly credentials: { readonly [Name in ProviderName]: CredentialsOf<Name> };
  /** The credentials of all accounts by name, such as `accounts.connectycube.tomas`. */
  readonly accounts: { readonly [Name in ProviderName]: Readonly<Record<string, CredentialsOf<Name>>> };
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  /** The requests received last, at most 1000, the newest at the end. */
  readonly requests: readonly ReceivedRequest[];
  /** Sends a webhook, built from the present state, to a URL, and returns what the receiver answers. */
  fireWebhook(provider: ProviderName, event: string, url: string | URL, options?: WebhookOptions): Promise<Response>;
  /** Back to the seed: without what was created, without faults, without the list of requests. */
  reset(): void;
}

/** A sandbox, and the function that answers its requests whatever host they name. */
export interface OpenSandbox extends Sandbox {
  handle(request: Request): Promise<Response>;
}

/** Creates a sandbox in this process. Each has a state of its own. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { handle: _, ...sandbox } = openSandbox(options);
  return sandbox;
}

/** Creates a sandbox with its `handle`, for a server to call. */
export function openSandbox({ origin: given = "http://sandbox.meetwire.test", now = Date.now }: SandboxOptions): OpenSandbox {
  const { origin } = new URL(given);
  const faults = new Faults();
  const log = new RequestLog();
  const environment = { now, origin, faults, log };
  const services = createServices(environment);
  const reset = () => {
    for (const name of providerNames) services[name].reset();
    faults.clear();
    log.clear();
  };
  const sandbox = {
    origin,
    urls: byProvider<Sandbox["urls"]>((name) => `${origin}/${name}`),
    credentials: byProvider<Sandbox["credentials"]>((name) => providers[name].accounts[0].credentials),
    accounts: byProvider<Sandbox["accounts"]>(
      (name) => Object.fromEntries(providers[name].accounts.map((account) => [account.name, account.credentials])) as Sandbox["accounts"][ProviderName],
    ),
    faults,
    requests: log.requests,
    fireWebhook: (provider: ProviderName, event: string, url: string | URL, options?: WebhookOptions) => fireWebhook(services[provider], event, url, options),
    reset,
  };
  const app = createApp({ ...sandbox, services });
  const handle = async (request: Request) => app.fetch(request);
  return { ...sandbox, handle, fetch: createFetch(origin, handle) };
}

function byProvider<Values extends Readonly<Record<ProviderName, unknown>>>(create: (name: ProviderName) => Values[ProviderName]): Values {
  return Object.fromEntries(providerNames.map((name) => [name, create(name)])) as Values;
}

/** Wraps the handler into what `fetch` is: it fails as `fetch` fails, and stops when the caller's signal says so. */
function createFetch(origin: string, handle: (request: Request) => Promise<Response>): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { protocol, host } = new URL(origin);
    // Zoom's files are on a host of their own.
    if (![origin, `${protocol}//files.${host}`].includes(new URL(request.url).origin))
      throw new TypeError(
        `the sandbox is at ${origin} and does not reach ${new URL(request.url).origin}: give the client the sandbox's address as its baseUrl`,
      );
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
  };
}
