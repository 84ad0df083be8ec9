import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import type { Received } from "./servers.ts";

/** A server that misbehaves in the ways that a provider can. */
export interface FaultServer {
  readonly origin: string;
  /** Its second address, which a client sees as another origin. */
  readonly foreignOrigin: string;
  /** Its third address, which keeps connections for the next request. */
  readonly keeping: string;
  close(): Promise<void>;
}

/** The input of one behavior. */
interface BehaviorInput {
  readonly request: Received;
  readonly response: ServerResponse;
  /** Which request of its series this is, from 1. */
  readonly count: number;
  /** The target of a redirect to another origin. */
  readonly elsewhere: string;
}

export type Behavior = keyof typeof behaviors;

const MEETING = { _id: "602f926aaa81493ce4c5788e", name: "Weekly sync", start_date: 1613729948, end_date: 1613731012, attendees: [] };

/** The behaviors, by the first part of the path. */
const behaviors = {
  succeeds: (input: BehaviorInput) => succeed(input),
  unavailableOnce: (input: BehaviorInput) => (input.count === 1 ? refuse(input, 503) : succeed(input)),
  unavailable: (input: BehaviorInput) => refuse(input, 503),
  refusesOnce: (input: BehaviorInput) => (input.count === 1 ? refuse(input, 503, { "retry-after": "0" }) : succeed(input)),
  limitsForASecond: (input: BehaviorInput) => (input.count === 1 ? refuse(input, 429, { "retry-after": "1" }) : succeed(input)),
  // Two seconds from now, cut to the second: at least one.
  limitsUntilADate: (input: BehaviorInput) =>
    input.count === 1 ? refuse(input, 429, { "retry-after": new Date(Date.now() + 2000).toUTCString() }) : succeed(input),
  limitsForAnHour: (input: BehaviorInput) => refuse(input, 429, { "retry-after": "3600" }),
  doesItAndFails(input: BehaviorInput) {
    input.request.done = true;
    input.response.writeHead(500).end();
  },
  doesItAndResets(input: BehaviorInput) {
    input.request.done = true;
    input.response.socket?.resetAndDestroy();
  },
  resetsOnce(input: BehaviorInput) {
    if (input.count > 1) return succeed(input);
    input.response.socket?.resetAndDestroy();
  },
  resetsInTheBody({ response }: BehaviorInput) {
    response.writeHead(200, { "content-type": "application/json", "content-length": 100 }).write('[{"half":');
    // Let the written bytes arrive before the reset.
    setTimeout(() => response.socket?.resetAndDestroy(), 20);
  },
  resetsTheSecond: (input: BehaviorInput) => (input.count === 1 ? succeed(input) : behaviors.doesItAndResets(input)),
  isSilent: () => {},
  stallsInTheBody: ({ response }: BehaviorInput) =>
    void response.writeHead(200, { "content-type": "application/json", "content-length": 100 }).write('[{"half":'),
  isHtml: ({ response }: BehaviorInput) =>
    void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><h1>Please log in to this network</h1>"),
  redirectsWithin: (input: BehaviorInput) => (input.count === 1 ? refuse(input, 302, { location: "elsewhere" }) : succeed(input)),
  redirectsElsewhere: (input: BehaviorInput) =>
    input.request.host === new URL(input.elsewhere).host ? succeed(input) : refuse(input, 307, { location: input.elsewhere }),
  isEndless({ response }: BehaviorInput) {
    response.writeHead(200, { "content-type": "application/json" });
    const chunk = " ".repeat(64 * 1024);
    const write = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", write);
    write();
  },
  // A megabyte, as about a kilobyte on the wire.
  isLargeCompressed: ({ response }: BehaviorInput) =>
    void response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(gzipSync(JSON.stringify(" ".repeat(1 << 20)))),
  isLargeAsDeclared: ({ response }: BehaviorInput) =>
    void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(" ".repeat(1 << 20))),
} satisfies Record<string, (input: BehaviorInput) => void>;

/** A page of another origin may call the server, like the sandbox. */
const OPEN = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "*",
  "access-control-expose-headers": "retry-after",
};

/**
 * Starts the server on loopback. `/<behavior>/<series>/…` runs a behavior; `/received/<series>` returns
 * the requests received in a series, and `/page` is an empty page for a browser.
 */
export async function startFaultServer(): Promise<FaultServer> {
  const received = new Map<string, Received[]>();
  const used = new WeakSet<Socket>();
  const servers = [await listen(), await listen(), await listen()] as const;
  const [origin, foreignOrigin, keeping] = servers.map(originOf) as [string, string, string];
  for (const server of servers) server.on("request", (incoming, response) => void respond(incoming, response));

  async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(OPEN)) response.setHeader(name, value);
    const { method = "", headers, socket } = incoming;
    const reused = used.has(socket);
    used.add(socket);
    // A reset must only hit its own request, so all other addresses use one connection per request.
    if (socket.localPort !== Number(new URL(keeping).port)) response.setHeader("connection", "close");
    const [, name, series, path] = /^\/([^/?]*)\/?([^/?]*)(.*)$/.exec(incoming.url ?? "") as unknown as [string, string, string, string];
    if (method === "OPTIONS") {
      return void response.writeHead(204, { "access-control-allow-headers": headers["access-control-request-headers"] ?? "*" }).end();
    }
    if (name === "page") return void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Runtimes</title>");
    if (name === "received") return void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(received.get(series) ?? []));
    if (!Object.hasOwn(behaviors, name)) return void response.writeHead(404).end();
    const request: Received = { host: headers.host ?? "", method, path, headers, body: await text(incoming), reused, done: false, broken: false };
    response.on("close", () => (request.broken = !response.writableFinished));
    const all = [...(received.get(series) ?? []), request];
    received.set(series, all);
    behaviors[name as Behavior]({ request, response, count: all.length, elsewhere: `${foreignOrigin}/${name}/${series}/elsewhere` });
  }

  return {
    origin,
    foreignOrigin,
    keeping,
    async close() {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** An address without a server. */
export async function findNowhere(): Promise<string> {
  const server = await listen();
  const origin = originOf(server);
  await new Promise((resolve) => server.close(resolve));
  return origin;
}

/** A correct response: a list for a GET, a meeting for any other method. */
function succeed({ request, response }: BehaviorInput): void {
  request.done = true;
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(request.method === "GET" ? [MEETING] : MEETING));
}

/** Refuses the request without executing it. */
function refuse({ response }: BehaviorInput, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify({ errors: [`a ${status}, on purpose`] }));
}

async function listen(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return server;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
