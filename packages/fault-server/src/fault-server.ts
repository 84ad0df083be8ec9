import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { text } from "node:stream/consumers";
import { behaviors } from "./behaviors.ts";
import type { Behavior, BehaviorName } from "./behaviors.ts";
import { createRandom, pick } from "./random.ts";
import { startServer } from "./start-server.ts";

export interface FaultServer {
  readonly origin: string;
  /** Another origin, which always responds correctly. */
  readonly foreignOrigin: string;
  /** An origin that keeps connections open for the next request. */
  readonly keepAliveOrigin: string;
  /** The requests of each series, in order. */
  readonly received: ReadonlyMap<string, readonly Received[]>;
  close(): Promise<void>;
}

export interface FaultServerOptions {
  /** The body of a correct response. */
  body(request: Received): unknown;
  /** The seed of the step `random`. Default: 1. */
  seed?: number;
}

/** How to handle a request: as a behavior says, after acting on it if the behavior leaves that open, or at random. */
export type Step = BehaviorName | `acts and ${BehaviorName}` | "random";

/** A request as it arrived. */
export interface Received {
  /** The origin that it was sent to. */
  readonly origin: string;
  readonly series: string;
  readonly method: string;
  /** The path below the base URL, with its query, as sent. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Whether its connection had served another request before. */
  readonly reused: boolean;
  readonly behavior: BehaviorName;
  /** Whether the server acted on the request. */
  readonly acted: boolean;
  /** `broken` if the connection was closed before the response was complete. */
  state: "open" | "complete" | "broken";
}

const NAMES = Object.keys(behaviors) as BehaviorName[];

/** Lets a page of another origin call the server. */
const CORS = new Headers({
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "*",
  "access-control-expose-headers": "retry-after",
});

/**
 * Starts a server on loopback that behaves as its path says: `/<step>,<step>…/<series>/…`. The first request of a
 * series gets the first step, and so on; the last step is repeated. `/received/<series>` returns the requests of a
 * series, and `/page` is an empty page for a browser.
 */
export async function startFaultServer({ body: write, seed = 1 }: FaultServerOptions): Promise<FaultServer> {
  const random = createRandom(seed);
  const received = new Map<string, Received[]>();
  const used = new WeakSet<Socket>();
  const servers = await Promise.all([startServer(respond), startServer(respond), startServer(respond)]);
  const [origin, foreignOrigin, keepAliveOrigin] = servers.map(({ url }) => url) as [string, string, string];

  async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "", headers, socket } = incoming;
    const called = `http://${headers.host}`;
    const reused = used.has(socket);
    used.add(socket);
    const body = await text(incoming).catch(() => undefined);
    // The client left before the request was complete.
    if (body === undefined || response.destroyed) return;
    response.setHeaders(CORS);
    // A reset must only hit its own request, so all other origins use one connection per request.
    if (called !== keepAliveOrigin) response.setHeader("connection", "close");
    if (method === "OPTIONS") return void response.writeHead(204, { "access-control-allow-headers": headers["access-control-request-headers"] ?? "*" }).end();

    const [, plan = "", series = "", path = ""] = /^\/([^/?]*)\/?([^/?]*)(.*)$/.exec(url) ?? [];
    if (plan === "page") return void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Faults</title>");
    const requests = received.get(series) ?? [];
    if (plan === "received") return void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(requests));
    const steps = plan.split(",").map(decodeURIComponent);
    // The target of a redirect responds correctly.
    const isTarget = called === foreignOrigin || path.endsWith("?again");
    const choice = choose(isTarget ? "responds" : steps[Math.min(requests.length, steps.length - 1)]!);
    if (!choice) return void response.writeHead(404).end();

    const request: Received = { origin: called, series, method, path, headers, body, reused, ...choice, state: "open" };
    received.set(series, [...requests, request]);
    response.on("close", () => (request.state = response.writableFinished ? "complete" : "broken"));
    behaviors[request.behavior].run({ response, body: JSON.stringify(write(request)), elsewhere: foreignOrigin + url });
  }

  /** Chooses the behavior of a step, and whether to act. */
  function choose(step: string): Pick<Received, "behavior" | "acted"> | undefined {
    const behavior = step === "random" ? pick(random, NAMES) : (step.replace(/^acts and /, "") as BehaviorName);
    if (!Object.hasOwn(behaviors, behavior)) return undefined;
    const { acts = step === "random" ? random() < 0.5 : step !== behavior }: Behavior = behaviors[behavior];
    return { behavior, acted: acts };
  }

  return { origin, foreignOrigin, keepAliveOrigin, received, close: async () => void (await Promise.all(servers.map(({ close }) => close()))) };
}
