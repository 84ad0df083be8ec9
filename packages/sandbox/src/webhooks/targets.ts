import { SandboxError } from "../sandbox-error.ts";

/** Networks inside a company or a cloud. A web page must not reach them through the sandbox. */
const PRIVATE_NETWORKS: readonly (readonly [string, number, "ipv4" | "ipv6"])[] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
  ["::", 128, "ipv6"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 10, "ipv6"],
  ["ff00::", 8, "ipv6"],
];

/** Reads the URL of a webhook receiver. Throws a 400 if it is not an HTTP URL. */
export function parseTarget(url: string | URL): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === "http:" || parsed?.protocol === "https:") return parsed;
  throw new SandboxError(400, `url is ${JSON.stringify(String(url))}: it must be an http or https URL, such as http://127.0.0.1:3000/hook`);
}

/** Throws a 403 if a URL leads to a private network. Loopback and public addresses are allowed. */
export async function requireAllowedTarget({ hostname }: URL): Promise<void> {
  const { BlockList, isIP } = await import("node:net");
  const { lookup } = await import("node:dns/promises");
  const blocked = new BlockList();
  for (const network of PRIVATE_NETWORKS) blocked.addSubnet(...network);
  const host = hostname.replace(/^\[|\]$/g, "");
  // A name that cannot be resolved fails later, with the error of the connection.
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookup(host, { all: true }).catch(() => []);
  for (const { address, family } of addresses) {
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
    const isV4 = family === 4 || plain !== address;
    if (!blocked.check(plain, isV4 ? "ipv4" : "ipv6")) continue;
    throw new SandboxError(
      403,
      `${hostname} is in a private network (${address}). The sandbox sends webhooks only to this machine and to public addresses. To allow it, start the sandbox with --allow-private-webhooks.`,
    );
  }
}
