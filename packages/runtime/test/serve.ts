import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { startServer } from "@meetwire/fault-server";
import { onTestFinished } from "vitest";

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  /** The path with its query, as it was on the wire. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Responds to a request; `count` is its number, from 1. */
export type Respond = (response: ServerResponse, request: Received, count: number) => unknown;

export interface TestServer {
  readonly url: string;
  /** The requests, in order. */
  readonly received: Received[];
  /** How many connections are open. */
  connections(): Promise<number>;
  close(): Promise<void>;
}

/** Starts a server on loopback that keeps its requests, and closes it when the test ends. */
export async function serve(respond: Respond): Promise<TestServer> {
  const server = await startTestServer(respond);
  onTestFinished(() => server.close());
  return server;
}

/** Starts a server like {@link serve}, to be closed by the caller. */
export async function startTestServer(respond: Respond): Promise<TestServer> {
  const received: Received[] = [];
  const { url, server, close } = await startServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const request = { method: incoming.method ?? "", url: incoming.url ?? "", headers: incoming.headers, body: Buffer.concat(chunks).toString("latin1") };
      received.push(request);
      respond(response, request, received.length);
    });
  });
  const connections = () => new Promise<number>((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count))));
  return { url, received, connections, close };
}

/** Responds with JSON. */
export function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
