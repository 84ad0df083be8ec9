import { providerNames, providers } from "./providers/providers.ts";
import type { Sandbox } from "./sandbox-types.ts";
import type { ReceivedRequest } from "./service/request-log.ts";

/** The expected parts of a request. Objects match if they contain these properties. */
export type ExpectedRequest = Partial<Pick<ReceivedRequest, "provider" | "operation" | "method" | "path" | "query" | "status" | "body" | "response">>;

/**
 * Throws if the sandbox has not received a matching request. Works with every test runner.
 *
 * @example
 * assertReceived(sandbox, { operation: "meetings/create", body: { name: "Planning" } });
 */
export function assertReceived(sandbox: Pick<Sandbox, "requests">, expected: ExpectedRequest): ReceivedRequest {
  const found = sandbox.requests.find((request) => contains(request, expected));
  if (found) return found;
  throw new Error(`the sandbox has not received ${JSON.stringify(expected)}. ${describeRequests(sandbox.requests)}`);
}

/**
 * The matcher `toHaveReceived` for vitest and Jest.
 *
 * @example
 * expect.extend(matchers);
 * expect(sandbox).toHaveReceived({ operation: "meetings/create" });
 */
export const matchers = {
  toHaveReceived(sandbox: Pick<Sandbox, "requests">, expected: ExpectedRequest): { pass: boolean; message: () => string } {
    const pass = sandbox.requests.some((request) => contains(request, expected));
    const message = () => `expected the sandbox ${pass ? "not " : ""}to have received ${JSON.stringify(expected)}. ${describeRequests(sandbox.requests)}`;
    return { pass, message };
  },
};

function contains(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== "object" || expected === null) return Object.is(actual, expected);
  if (typeof actual !== "object" || actual === null || Array.isArray(actual) !== Array.isArray(expected)) return false;
  if (Array.isArray(expected) && expected.length !== (actual as unknown[]).length) return false;
  return Object.entries(expected).every(([key, value]) => Object.hasOwn(actual, key) && contains((actual as Record<string, unknown>)[key], value));
}

function describeRequests(requests: readonly ReceivedRequest[]): string {
  if (requests.length === 0) return "It has received no requests.";
  const lines = requests.slice(-10).map(({ method, provider, path, operation, status }) => `  ${method} /${provider}${path} (${operation}): ${status}`);
  return `Its last requests were:\n${lines.join("\n")}`;
}

/** Maps a request to a provider's real address to the sandbox. Returns `undefined` for any other request. */
function redirect(sandbox: Pick<Sandbox, "urls">, request: Request): Request | undefined {
  for (const name of providerNames) {
    for (const { url } of providers[name].document.servers ?? []) {
      const base = url.replace(/\/$/, "");
      if (request.url !== base && !request.url.startsWith(`${base}/`) && !request.url.startsWith(`${base}?`)) continue;
      return new Request(sandbox.urls[name] + request.url.slice(base.length), request);
    }
  }
  return undefined;
}

/**
 * Sends the requests of the global `fetch` for the providers' real addresses to a sandbox. Other requests are not
 * changed. Returns a function that restores `fetch`.
 */
export function interceptFetch(sandbox: Pick<Sandbox, "fetch" | "urls">): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const redirected = redirect(sandbox, request);
    return redirected ? sandbox.fetch(redirected) : original(input, init);
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
export function mswHandlers<Handler>(sandbox: Pick<Sandbox, "fetch" | "urls">, http: MswHttp<Handler>): Handler[] {
  const urls = providerNames.flatMap((name) => (providers[name].document.servers ?? []).map(({ url }) => url.replace(/\/$/, "")));
  return urls.map((url) =>
    http.all(`${url}/*`, async ({ request }) => {
      const redirected = redirect(sandbox, request);
      return redirected && sandbox.fetch(redirected);
    }),
  );
}
