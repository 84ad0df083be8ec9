import { providerNames, providers } from "./providers/providers.ts";
import type { ProviderName } from "./providers/providers.ts";
import { originsOf } from "./origins.ts";
import type { Sandbox } from "./sandbox-types.ts";

type Target = Pick<Sandbox, "fetch" | "origin" | "urls">;

/** Maps a provider's address to the sandbox's. Returns `undefined` for any other address. */
function redirect(sandbox: Target, url: string): string | undefined {
  // Links in responses, such as links to recordings, already lead to the sandbox.
  if (originsOf(sandbox.origin).includes(new URL(url).origin)) return url;
  for (const name of providerNames) {
    for (const [base, target] of listAddresses(name)) {
      const rest = url.slice(base.length);
      if (url.startsWith(base) && /^([/?]|$)/.test(rest)) return sandbox.urls[name] + target + rest;
    }
  }
  return undefined;
}

/** A provider's real addresses, each with its path below the sandbox's URL: the API and the token endpoints. */
function listAddresses(name: ProviderName): (readonly [address: string, path: string])[] {
  const { servers = [], components } = providers[name].document;
  const flows = Object.values(components?.securitySchemes ?? {}).flatMap((scheme) => (scheme.type === "oauth2" ? Object.values(scheme.flows ?? {}) : []));
  const tokenUrls = flows.flatMap(({ tokenUrl }) => (tokenUrl === undefined ? [] : [new URL(".", tokenUrl)]));
  return [
    ...servers.map(({ url }) => [url.replace(/\/$/, ""), ""] as const),
    ...tokenUrls.map(({ origin, pathname }) => [origin + pathname.replace(/\/$/, ""), pathname.replace(/\/$/, "")] as const),
  ];
}

/**
 * Sends the requests of the global `fetch` for the providers' real addresses to a sandbox. Other requests are not
 * changed. Returns a function that restores `fetch`.
 *
 * @example
 * const stop = interceptFetch(sandbox);
 */
export function interceptFetch(sandbox: Target): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = redirect(sandbox, request.url);
    return url === undefined ? original(input, init) : sandbox.fetch(new Request(url, request));
  };
  return () => {
    globalThis.fetch = original;
  };
}

/** The part of MSW's `http` that is used. */
export interface MswHttp<Handler> {
  all(path: string, resolver: (info: { request: Request }) => Promise<Response | undefined>): Handler;
}

/**
 * Creates handlers for MSW that send requests for the providers' real addresses to a sandbox.
 *
 * @example
 * const server = setupServer(...mswHandlers(sandbox, http));
 */
export function mswHandlers<Handler>(sandbox: Target, http: MswHttp<Handler>): Handler[] {
  const addresses = [...providerNames.flatMap((name) => listAddresses(name).map(([address]) => address)), ...originsOf(sandbox.origin)];
  return [...new Set(addresses)].map((address) =>
    http.all(`${address}/*`, async ({ request }) => {
      const url = redirect(sandbox, request.url);
      // MSW turns an exception into a response with status 500, and an error response into a network error.
      return url === undefined ? undefined : sandbox.fetch(new Request(url, request)).catch(() => Response.error());
    }),
  );
}

/** The part of undici's `DispatchOptions` that is used. */
export interface UndiciRequest {
  readonly origin?: string | URL;
  readonly path: string;
  readonly method: string;
  readonly headers?: unknown;
  readonly body?: unknown;
}

/** The part of undici's `DispatchHandler` that is used. */
export interface UndiciHandler {
  onRequestStart?(controller: Controller, context: object): void;
  onResponseStart?(controller: Controller, status: number, headers: Record<string, string | string[]>, statusText: string): void;
  onResponseData?(controller: Controller, chunk: Buffer): void;
  onResponseEnd?(controller: Controller, trailers: object): void;
  onResponseError?(controller: Controller, error: Error): void;
}

/**
 * Creates an interceptor for undici 7 and later that sends requests for the providers' real addresses to a sandbox. Use
 * it for programs that call `undici.request`; for the global `fetch`, `interceptFetch` is enough.
 *
 * @example
 * setGlobalDispatcher(new Agent().compose(undiciInterceptor(sandbox)));
 */
export function undiciInterceptor(sandbox: Target) {
  return <Options extends UndiciRequest, Handler extends UndiciHandler>(dispatch: (options: Options, handler: Handler) => boolean) =>
    (options: Options, handler: Handler): boolean => {
      const { origin, path, method, headers, body } = options;
      const url = redirect(sandbox, new URL(path, String(origin)).href);
      if (url === undefined) return dispatch(options, handler);
      const controller = new Controller();
      const init = { method, headers: readHeaders(headers), body: (body ?? null) as BodyInit | null, signal: controller.signal, duplex: "half" };
      handler.onRequestStart?.(controller, {});
      void respond(() => sandbox.fetch(new Request(url, init)), handler, controller);
      return true;
    };
}

async function respond(send: () => Promise<Response>, handler: UndiciHandler, controller: Controller): Promise<void> {
  try {
    const response = await send();
    const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
    if (response.headers.has("set-cookie")) headers["set-cookie"] = response.headers.getSetCookie();
    handler.onResponseStart?.(controller, response.status, headers, response.statusText);
    for await (const chunk of response.body ?? []) {
      await controller.resumed;
      controller.signal.throwIfAborted();
      handler.onResponseData?.(controller, Buffer.from(chunk));
    }
    handler.onResponseEnd?.(controller, {});
  } catch (error) {
    // undici reports the network's own error, such as ECONNRESET, which `fetch` has as its cause.
    handler.onResponseError?.(controller, ((error as Error).cause as Error | undefined) ?? (error as Error));
  }
}

/** How undici aborts, pauses and resumes a response. */
class Controller {
  readonly #abort = new AbortController();
  readonly signal: AbortSignal = this.#abort.signal;
  /** Resolves when the response is not paused. */
  resumed: Promise<void> = Promise.resolve();
  #resume: (() => void) | undefined;

  get aborted(): boolean {
    return this.signal.aborted;
  }

  get paused(): boolean {
    return this.#resume !== undefined;
  }

  get reason(): Error | null {
    return (this.signal.reason as Error | undefined) ?? null;
  }

  abort(reason?: Error): void {
    this.#abort.abort(reason);
    this.resume();
  }

  pause(): void {
    if (!this.#resume) this.resumed = new Promise((resolve) => (this.#resume = resolve));
  }

  resume(): void {
    this.#resume?.();
    this.#resume = undefined;
  }
}

/** Reads undici's headers: an object, pairs, or names and values in turn. */
function readHeaders(given: unknown): Headers {
  const headers = new Headers();
  const isFlat = Array.isArray(given) && typeof given[0] === "string";
  const pairs = isFlat
    ? Array.from({ length: given.length / 2 }, (_, index) => [given[2 * index], given[2 * index + 1]])
    : typeof given === "object" && given !== null && Symbol.iterator in given
      ? [...(given as Iterable<unknown[]>)]
      : Object.entries(given ?? {});
  for (const [name, values] of pairs as [string, unknown][]) for (const value of [values].flat()) if (value !== undefined) headers.append(name, String(value));
  return headers;
}
