import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The requests that the server received. */
export interface Counts {
  tokens: number;
  calls: number;
  unauthorized: number;
  limited: number;
}

export interface StrictProvider {
  readonly url: string;
  readonly counts: Counts;
  close(): Promise<void>;
}

/** A provider that accepts only the newest token, whose tokens expire, and that limits the calls in any second. */
export async function startStrictProvider({ lifeMs, callsPerSecond }: { lifeMs: number; callsPerSecond: number }): Promise<StrictProvider> {
  const counts: Counts = { tokens: 0, calls: 0, unauthorized: 0, limited: 0 };
  const arrivals: number[] = [];
  let expiresAt = 0;

  const respond = (response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    request.resume();
    if (request.url === "/token") {
      expiresAt = performance.now() + lifeMs;
      return respond(response, 200, { access_token: `token-${++counts.tokens}`, expires_in: lifeMs / 1000 });
    }
    const now = performance.now();
    while (arrivals.length > 0 && arrivals[0]! <= now - 1000) arrivals.shift();
    if (arrivals.length >= callsPerSecond) {
      counts.limited++;
      return respond(response, 429, {}, { "retry-after": "1" });
    }
    arrivals.push(now);
    if (request.headers.authorization !== `Bearer token-${counts.tokens}` || now > expiresAt) {
      counts.unauthorized++;
      return respond(response, 401, {});
    }
    counts.calls++;
    respond(response, 200, { call: counts.calls });
  });
  // Keep idle connections: otherwise the server may close one just when a delayed process sends its next call on it.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
