import { UnexpectedResponseError } from "../errors.ts";
import { Fault } from "../fault.ts";
import type { HeaderFields } from "../request/headers.ts";
import { queryCredential } from "./credentials.ts";
import type { Target } from "./credentials.ts";
import { discard, readHeader } from "./read.ts";

export const MAX_REDIRECTS = 5;

const REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);

/** The names of headers that another origin may see: `accept-encoding` or `if-range`, for example. */
const HARMLESS = /^accept|range$/;

/**
 * The target of a redirect; `undefined` if the response is not one. Only a GET is followed, because `fetch` would turn
 * other methods into a GET. `fetch` does not follow it itself, because it would send headers such as `api-key` to another
 * origin. Only the headers that describe the wanted response go there. Within the origin, credentials in the query are added again.
 */
export function followRedirect(response: Response, { url, headers, sent }: Target, mayFollow: boolean): Target | undefined {
  if (!REDIRECTS.has(response.status) && response.type !== "opaqueredirect") return undefined;
  discard(response.body);
  // A browser hides the target of a redirect.
  const location = readHeader(response, "location");
  const target = location && URL.canParse(location, url) ? new URL(location, url) : undefined;
  // No other protocol: Deno's fetch would read a file. No fetch takes a user in a URL.
  if (!target?.protocol.startsWith("http") || target.username || target.password || !mayFollow) {
    throw new Fault(UnexpectedResponseError, `the provider redirects${target ? ` to ${target.origin}` : ""}: check baseUrl`);
  }
  const { origin, searchParams } = new URL(url);
  if (target.origin !== origin) return { url: target.href, headers: pickHarmless(headers), sent: [] };
  target.hash = "";
  let { href } = target;
  for (const { name } of sent) {
    const value = searchParams.get(name);
    if (value !== null) href = queryCredential({}, name, value, href) ?? href;
  }
  return { url: href, headers, sent };
}

function pickHarmless(headers: HeaderFields): HeaderFields {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.test(name)));
}
