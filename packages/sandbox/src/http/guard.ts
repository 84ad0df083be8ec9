import type { MiddlewareHandler } from "hono";

/** Host names that always mean this machine. */
const LOCAL_HOSTS = ["localhost", "127.0.0.1", "[::1]"];

/** A request that is rejected before it reaches the sandbox. */
export interface Rejection {
  readonly status: 403 | 415;
  readonly message: string;
}

/**
 * Rejects a request with another site's name as its `Host`. A web page can let its own name resolve to 127.0.0.1 (DNS
 * rebinding), and would then count as the sandbox's own page.
 */
export function checkHost(host: string | undefined, allowed: readonly string[]): Rejection | undefined {
  const name = (host ?? "").replace(/:\d+$/, "").toLowerCase();
  if ([...LOCAL_HOSTS, ...allowed.map((each) => each.toLowerCase())].includes(name)) return undefined;
  // IP addresses are safe, because they are not resolved through DNS.
  if (allowed.includes("*") || (allowed.includes("addresses") && isAddress(name))) return undefined;
  return {
    status: 403,
    message: `The sandbox does not respond to the host ${JSON.stringify(host ?? "")}. To allow it, start it with --allow-host ${name || "NAME"}.`,
  };
}

function isAddress(name: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(name) || /^\[[0-9a-f:.]+\]$/.test(name);
}

/** Rejects requests of other web pages to the controls, and bodies that a page could send without a preflight request. */
export const guardControls: MiddlewareHandler = async (context, next) => {
  const rejection = checkCaller(context.req.raw);
  if (rejection) return context.json({ message: rejection.message }, rejection.status);
  return next();
};

function checkCaller({ headers, url, method }: Request): Rejection | undefined {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  const ownOrigin = new URL(url).origin;
  if (origin !== null && origin !== ownOrigin) return { status: 403, message: `Only the sandbox's own page may control it, not a page of ${origin}.` };
  if (site !== null && site !== "same-origin" && site !== "none") return { status: 403, message: "Only the sandbox's own page may control it." };
  if (method === "GET" || method === "HEAD") return undefined;
  const type = headers.get("content-type");
  const hasBody = Number(headers.get("content-length") ?? 0) > 0 || headers.has("transfer-encoding");
  if (type === null && !hasBody) return undefined;
  if (/^application\/json\s*(;|$)/i.test(type ?? "")) return undefined;
  return { status: 415, message: "The content type must be application/json." };
}
