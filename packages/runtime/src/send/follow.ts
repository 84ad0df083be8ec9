import { ConnectionError } from "../errors/ConnectionError.ts";
import { UnexpectedResponseError } from "../errors/UnexpectedResponseError.ts";
import { discard } from "./read.ts";
import { isRepeatable } from "./retry.ts";

const MAX_REDIRECTS = 5;

/** What is given to `fetch`. */
export interface FetchOptions extends RequestInit {
  method: string;
  headers: Record<string, string>;
  redirect: "manual";
}

/**
 * Fetches, following the redirects of a GET itself: `fetch` would take headers such as `api-key` along to another
 * origin. Nothing but `accept` goes there. The redirect of anything else is an error: `fetch` would make a GET of it.
 */
export async function fetchFollowing(fetcher: typeof fetch, url: string, options: FetchOptions): Promise<Response> {
  // Deno sends a POST again by itself where a kept connection is reset, unless it takes its body for a stream.
  if ("Deno" in globalThis && typeof options.body === "string" && !isRepeatable(options.method)) options.body = new Blob([options.body]);
  for (let hop = 0; ; hop++) {
    let response;
    try {
      response = await fetcher(url, options);
    } catch (fault) {
      throw connectionError(fault, url);
    }
    if (![301, 302, 303, 307, 308].includes(response.status) && response.type !== "opaqueredirect") return response;
    discard(response.body);
    // A browser does not tell where a redirect leads.
    const location = response.headers.get("location");
    const target = location && URL.canParse(location, url) ? new URL(location, url) : undefined;
    // No other protocol: Deno's fetch would read a file.
    if (!target || !target.protocol.startsWith("http") || options.method !== "GET" || hop === MAX_REDIRECTS) {
      throw new UnexpectedResponseError(`the service redirects${target ? ` to ${target.origin}` : ""}: check baseUrl`);
    }
    if (target.origin !== new URL(url).origin) options.headers = { accept: options.headers["accept"]! };
    url = target.href;
  }
}

/** The error for a connection that failed, with the runtime's own code for it. */
export function connectionError(fault: unknown, url: string): ConnectionError {
  const { message, code: outer, cause } = Object(fault) as { message?: string; code?: unknown; cause?: { code?: unknown } };
  const code = [cause?.code, outer].find((each) => typeof each === "string");
  // Only the inner error goes along: the outer one holds the URL in Bun and Deno, and the URL may hold a credential.
  const words = code ?? message?.replaceAll(/\?\S*/g, "") ?? "no connection";
  // Deno's inner error holds the URL as well.
  const shown = /https?:\/\//.test((cause as Error | undefined)?.message ?? "") ? undefined : cause;
  return new ConnectionError(`cannot reach ${new URL(url).origin}: ${words}`, { cause: shown, code, retryable: true });
}
