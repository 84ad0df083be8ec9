import { createDemodesk } from "../src/generated/index.ts";
import type { Demodesk } from "../src/generated/index.ts";

/** A request that was sent. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A client whose requests are handled by a function. */
export function connect(respond: (sent: Sent) => Response = () => Response.json({ status: "ok" })): { client: Demodesk; sent: Sent[] } {
  const sent: Sent[] = [];
  const handle: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const text = await request.text();
    const each = {
      method: request.method,
      path: decodeURIComponent(request.url.replace("https://demodesk.com/api/v1", "")),
      headers: request.headers,
      body: text ? (JSON.parse(text) as unknown) : undefined,
    };
    sent.push(each);
    return respond(each);
  };
  return { client: createDemodesk({ apiKey: "a-key", fetch: handle, maxRetries: 0 }), sent };
}
