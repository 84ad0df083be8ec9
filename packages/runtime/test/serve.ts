import { createServer } from "node:http";
import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  /** The path with its query, as it was on the wire. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Answer = (response: ServerResponse, request: Received, count: number) => unknown;

export interface Service {
  readonly url: string;
  /** What arrived, in order. */
  readonly received: Received[];
  /** How many connections are open. */
  connections(): Promise<number>;
  close(): Promise<void>;
}

/** A real server on loopback that keeps its requests and sends the given responses, until the test ends. */
export async function serve(answer: Answer): Promise<Service> {
  const service = await startService(answer);
  onTestFinished(() => service.close());
  return service;
}

/** The same, for whoever closes it. */
export async function startService(answer: Answer): Promise<Service> {
  const received: Received[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const { method = "", url = "", headers } = incoming;
      const request = { method, url, headers, body: Buffer.concat(chunks).toString("latin1") };
      received.push(request);
      answer(response, request, received.length);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    connections: () => new Promise((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count)))),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with JSON. */
export function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** An address without a server. */
export async function deadUrl(): Promise<string> {
  const { url, close } = await startService(() => {});
  await close();
  return url;
}
