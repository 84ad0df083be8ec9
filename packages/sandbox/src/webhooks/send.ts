import type { LookupFunction } from "node:net";
import { requireAllowedAddress } from "./targets.ts";

export interface OutgoingWebhook {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the webhook may go to a private network. */
  readonly allowPrivate: boolean;
  readonly timeoutMs: number;
}

/**
 * Sends a webhook with Node's own client. `fetch` rejects some ports, and could connect to another address than the one
 * that was checked. Redirects are not followed, because they could lead into a private network.
 */
export async function sendWebhook(url: URL, { headers, body, allowPrivate, timeoutMs }: OutgoingWebhook): Promise<Response> {
  const { request } = await (url.protocol === "https:" ? import("node:https") : import("node:http"));
  const { lookup } = await import("node:dns");
  const check = allowPrivate ? undefined : await requireAllowedAddress(url);
  const guardedLookup: LookupFunction = (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      try {
        for (const { address, family } of addresses) check?.(address, family);
      } catch (rejection) {
        return callback(rejection as NodeJS.ErrnoException, []);
      }
      if (options.all) callback(null, addresses);
      else callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method: "POST",
        headers: { ...headers, "content-length": String(new TextEncoder().encode(body).byteLength) },
        lookup: guardedLookup,
        signal: AbortSignal.timeout(timeoutMs),
      },
      (incoming) => {
        const chunks: Uint8Array[] = [];
        let size = 0;
        incoming.on("data", (chunk: Uint8Array) => {
          // Only the beginning of the receiver's response is kept.
          if ((size += chunk.byteLength) <= 64 * 1024) chunks.push(chunk);
        });
        incoming.on("error", reject);
        incoming.on("end", () => {
          const { statusCode: status = 502 } = incoming;
          const isBodiless = status < 200 || [204, 205, 304].includes(status);
          resolve(
            new Response(isBodiless ? null : new Blob(chunks as BlobPart[]), {
              status: status < 200 ? 502 : status,
              headers: incoming.headers as Record<string, string>,
            }),
          );
        });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}
