import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import type { Received } from "./services.ts";

/** A server that does not behave as a service should. */
export interface FaultServer {
  readonly origin: string;
  /** Its second address, which for a client is somebody else's. */
  readonly foreignOrigin: string;
  /** Its third address, where connections are kept for the next request. */
  readonly keeping: string;
  close(): Promise<void>;
}

/** The input of one behaviour. */
interface Visit {
  readonly request: Received;
  readonly response: ServerResponse;
  /** Which request of its series this is, from 1. */
  readonly count: number;
  /** The target of a redirect to another origin. */
  readonly elsewhere: string;
}

export type Behaviour = keyof typeof behaviours;

const MEETING = { _id: "602f926aaa81493ce4c5788e", name: "Weekly sync", start_date: 1613729948, end_date: 1613731012, attendees: [] };

/** The behaviours, by the first part of the path. */
const behaviours = {
  answers: (visit: Visit) => succeed(visit),
  unavailableOnce: (visit: Visit) => (visit.count === 1 ? answer(visit, 503) : succeed(visit)),
  unavailable: (visit: Visit) => answer(visit, 503),
  refusesOnce: (visit: Visit) => (visit.count === 1 ? answer(visit, 503, { "retry-after": "0" }) : succeed(visit)),
  limitsForASecond: (visit: Visit) => (visit.count === 1 ? answer(visit, 429, { "retry-after": "1" }) : succeed(visit)),
  // Two seconds from now, cut to the second: at least one.
  limitsUntilADate: (visit: Visit) => (visit.count === 1 ? answer(visit, 429, { "retry-after": new Date(Date.now() + 2000).toUTCString() }) : succeed(visit)),
  limitsForAnHour: (visit: Visit) => answer(visit, 429, { "retry-after": "3600" }),
  doesItAndFails(visit: Visit) {
    visit.request.done = true;
    visit.response.writeHead(500).end();
  },
  doesItAndResets(visit: Visit) {
    visit.request.done = true;
    visit.response.socket?.resetAndDestroy();
  },
  resetsOnce(visit: Visit) {
    if (visit.count > 1) return succeed(visit);
    visit.response.socket?.resetAndDestroy();
  },
  resetsInTheBody({ response }: Visit) {
    response.writeHead(200, { "content-type": "application/json", "content-length": 100 }).write('[{"half":');
    // Let the written bytes arrive before the reset.
    setTimeout(() => response.socket?.resetAndDestroy(), 20);
  },
  resetsTheSecond: (visit: Visit) => (visit.count === 1 ? succeed(visit) : behaviours.doesItAndResets(visit)),
  isSilent: () => {},
  stallsInTheBody: ({ response }: Visit) => void response.writeHead(200, { "content-type": "application/json", "content-length": 100 }).write('[{"half":'),
  isHtml: ({ response }: Visit) => void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><h1>Please log in to this network</h1>"),
  redirectsWithin: (visit: Visit) => (visit.count === 1 ? answer(visit, 302, { location: "elsewhere" }) : succeed(visit)),
  redirectsElsewhere: (visit: Visit) =>
    visit.request.host === new URL(visit.elsewhere).host ? succeed(visit) : answer(visit, 307, { location: visit.elsewhere }),
  isEndless({ response }: Visit) {
    response.writeHead(200, { "content-type": "application/json" });
    const chunk = " ".repeat(64 * 1024);
    const write = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", write);
    write();
  },
  // A megabyte, as about a kilobyte on the wire.
  isLargeCompressed: ({ response }: Visit) =>
    void response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(gzipSync(JSON.stringify(" ".repeat(1 << 20)))),
  isLargeAsDeclared: ({ response }: Visit) => void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(" ".repeat(1 << 20))),
} satisfies Record<string, (visit: Visit) => void>;

/** A page of another origin may talk to the server, as it may to the sandbox. */
const OPEN = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "*",
  "access-control-expose-headers": "retry-after",
};

/**
 * Starts the server on loopback. `/<behaviour>/<series>/…` runs a behaviour; `/received/<series>` returns
 * the requests received in a series, and `/page` is an empty page for a browser.
 */
export async function startFaultServer(): Promise<FaultServer> {
  const received = new Map<string, Received[]>();
  const used = new WeakSet<Socket>();
  const servers = [await listen(), await listen(), await listen()] as const;
  const [origin, foreignOrigin, keeping] = servers.map(originOf) as [string, string, string];
  for (const server of servers) server.on("request", (incoming, response) => void visit(incoming, response));

  async function visit(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
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
    if (!Object.hasOwn(behaviours, name)) return void response.writeHead(404).end();
    const request: Received = { host: headers.host ?? "", method, path, headers, body: await text(incoming), reused, done: false, broken: false };
    response.on("close", () => (request.broken = !response.writableFinished));
    const all = [...(received.get(series) ?? []), request];
    received.set(series, all);
    behaviours[name as Behaviour]({ request, response, count: all.length, elsewhere: `${foreignOrigin}/${name}/${series}/elsewhere` });
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
function succeed({ request, response }: Visit): void {
  request.done = true;
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(request.method === "GET" ? [MEETING] : MEETING));
}

/** Refuses, without having done anything. */
function answer({ response }: Visit, status: number, headers: Record<string, string> = {}): void {
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
