import { ConnectionError } from "../errors/ConnectionError.ts";
import { UnexpectedResponseError } from "../errors/UnexpectedResponseError.ts";

const MAX_REDIRECTS = 5;

/** Faults in which the request never reached the service, by the codes that Node, Bun and Deno give them. */
const NEVER_SENT = new Set(["ECONNREFUSED", "ConnectionRefused", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "FailedToOpenSocket"]);

/**
 * Fetches, following the redirects of a GET itself: `fetch` would take headers such as `api-key` along to another
 * origin. Nothing but `accept` goes there.
 */
export async function fetchFollowing(fetcher: typeof fetch, url: string, init: RequestInit & { method: string }): Promise<Response> {
  const request = { ...init, redirect: "manual" as const };
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await fetchOnce(fetcher, url, request);
    const location = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
    if (!location && response.type !== "opaqueredirect") return response;
    await response.body?.cancel();
    const target = location && URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (!target || (request.method !== "GET" && request.method !== "HEAD")) {
      throw new UnexpectedResponseError(`the service redirects${target ? ` to ${target.origin}` : ""}: check baseUrl`);
    }
    if (target.origin !== new URL(url).origin) {
      request.headers = { accept: (request.headers as Record<string, string>)["accept"] ?? "*/*" };
    }
    url = target.href;
  }
  throw new UnexpectedResponseError(`the service redirects more than ${MAX_REDIRECTS} times`);
}

async function fetchOnce(fetcher: typeof fetch, url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetcher(url, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw connectionError(cause, url);
  }
}

/** The error for a connection that failed, with the runtime's own code for it. */
export function connectionError(cause: unknown, url: string): ConnectionError {
  const code = faultCode(cause);
  return new ConnectionError(`cannot reach ${new URL(url).origin}: ${code ?? (cause as Error)?.message ?? cause}`, { cause, retryable: true });
}

/** Whether nothing can have been processed, since no connection came about. */
export function wasNeverSent(error: unknown): boolean {
  return error instanceof ConnectionError && NEVER_SENT.has(faultCode(error.cause) ?? "");
}

function faultCode(cause: unknown): string | undefined {
  const fault = cause as { code?: string; cause?: { code?: string } } | undefined;
  return fault?.cause?.code ?? fault?.code;
}
