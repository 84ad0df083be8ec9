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

/**
 * Checks that a URL does not contain an address in a private network, and returns a check for the addresses that its name
 * resolves to. Both throw a 403. Loopback and public addresses are allowed.
 */
export async function requireAllowedAddress({ hostname }: URL): Promise<(address: string, family: number) => void> {
  const { BlockList, isIP } = await import("node:net");
  const blocked = new BlockList();
  for (const network of PRIVATE_NETWORKS) blocked.addSubnet(...network);
  const check = (address: string, family: number) => {
    // An IPv4 address can be written as IPv6: `::ffff:10.0.0.1` or `::ffff:a00:1`.
    const mapped = /^::ffff:(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/i.exec(address);
    const plain = mapped ? (mapped[1] ?? toIPv4(mapped[2]!, mapped[3]!)) : address;
    if (!blocked.check(plain, family === 4 || mapped ? "ipv4" : "ipv6")) return;
    throw new SandboxError(
      403,
      `${hostname} is in a private network (${address}). The sandbox sends webhooks only to this machine and to public addresses. To allow it, start the sandbox with --allow-private-webhooks.`,
    );
  };
  const host = hostname.replace(/^\[|\]$/g, "");
  if (isIP(host)) check(host, isIP(host));
  return check;
}

function toIPv4(high: string, low: string): string {
  const [left, right] = [parseInt(high, 16), parseInt(low, 16)];
  return [left >> 8, left & 255, right >> 8, right & 255].join(".");
}
