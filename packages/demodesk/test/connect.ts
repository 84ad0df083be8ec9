import { createDemodesk } from "../src/generated/index.ts";
import type { Demodesk } from "../src/generated/index.ts";

/** A request as it went out. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A client of a service that is a function: it answers each request as it is told to. */
export function connect(answer: (sent: Sent) => Response = () => Response.json({ status: "ok" })): { client: Demodesk; sent: Sent[] } {
  const sent: Sent[] = [];
  const service: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const text = await request.text();
    const each = {
      method: request.method,
      path: decodeURIComponent(request.url.replace("https://demodesk.com/api/v1", "")),
      headers: request.headers,
      body: text ? (JSON.parse(text) as unknown) : undefined,
    };
    sent.push(each);
    return answer(each);
  };
  return { client: createDemodesk({ apiKey: "a-key", fetch: service, maxRetries: 0 }), sent };
}
