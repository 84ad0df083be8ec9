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
 * Where a redirect leads; nothing where the answer is none. Only that of a GET is followed: `fetch` would make a GET of
 * anything else. And not by `fetch`, which would take headers such as `api-key` along to another origin: nothing but
 * `accept` goes there.
 */
export function followRedirect({ status, type, headers, body }: Response, url: string, options: FetchOptions, hop: number): string | undefined {
  if (!/^30[12378]$/.test(`${status}`) && type !== "opaqueredirect") return undefined;
  discard(body);
  // A browser does not tell where a redirect leads.
  const location = headers.get("location");
  const target = location && URL.canParse(location, url) ? new URL(location, url) : undefined;
  // No other protocol: Deno's fetch would read a file.
  if (!target?.protocol.startsWith("http") || options.method !== "GET" || hop === MAX_REDIRECTS) {
    throw new UnexpectedResponseError(`the service redirects${target ? ` to ${target.origin}` : ""}: check baseUrl`);
  }
  if (target.origin !== new URL(url).origin) options.headers = { accept: options.headers["accept"]! };
  return target.href;
}

/** Deno sends a POST again by itself where a kept connection is reset, unless it takes its body for a stream. */
export function sendOnce(body: BodyInit | null, method: string): BodyInit | null {
  return "Deno" in globalThis && typeof body === "string" && !isRepeatable(method) ? new Blob([body]) : body;
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
