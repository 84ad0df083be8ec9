import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SECRET, TOKEN } from "./clients.ts";
import type { ZoomClient } from "./clients.ts";

/** The result of each check, by its name. */
export type Verdicts = Readonly<Record<keyof typeof CHECKS, boolean>>;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Two hosts: the API, and a host that must not receive the token. */
export interface Hosts {
  readonly apiUrl: string;
  readonly otherUrl: string;
  /** Sets the response to each request to the API from now on. */
  respond(handler: Handler): void;
  /** The requests to the API and to the other host since {@link respond}. */
  readonly requests: readonly string[];
  readonly strangers: readonly IncomingMessage[];
  close(): void;
}

export async function openHosts(): Promise<Hosts> {
  let handler: Handler = (_request, response) => void response.writeHead(404).end();
  const requests: string[] = [];
  const strangers: IncomingMessage[] = [];
  const api = await listen((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    handler(request, response);
  });
  const other = await listen((request, response) => {
    strangers.push(request);
    json(response, 200, { id: 1 });
  });
  return {
    apiUrl: `http://127.0.0.1:${portOf(api)}/v2`,
    otherUrl: `http://localhost:${portOf(other)}/meetings/1`,
    respond(next) {
      handler = next;
      requests.length = strangers.length = 0;
    },
    requests,
    strangers,
    close() {
      for (const server of [api, other]) server.close().closeAllConnections();
    },
  };
}

async function listen(handler: Handler): Promise<Server> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** Each check is `true` if the client does the right thing. */
const CHECKS = {
  /** The API redirects to another host. The token must not reach it. */
  async "does not send the token to another host"(client: ZoomClient, hosts: Hosts) {
    hosts.respond((_request, response) => void response.writeHead(302, { location: hosts.otherUrl }).end());
    await client.get("1").catch(() => {});
    return !hosts.strangers.some(({ headers }) => headers.authorization?.includes(TOKEN));
  },
  /** A meeting id that comes from outside must not reach another resource. */
  async "keeps an id within its path segment"(client: ZoomClient, hosts: Hosts) {
    hosts.respond((_request, response) => void response.writeHead(204).end());
    await client.delete("../users/me").catch(() => {});
    return !hosts.requests.includes("DELETE /v2/users/me");
  },
  /** In Zoom's 429, `Retry-After` is a date and time. */
  async "waits and retries after a 429"(client: ZoomClient, hosts: Hosts) {
    hosts.respond((_request, response) => {
      if (hosts.requests.length > 1) return json(response, 200, { id: 1 });
      json(response, 429, { code: 429, message: "Too many requests." }, { "retry-after": new Date(Date.now() + 1000).toISOString() });
    });
    return client.get("1").then(
      () => true,
      () => false,
    );
  },
  /** Three pages of two meetings. */
  async "reads every page of a list"(client: ZoomClient, hosts: Hosts) {
    hosts.respond(({ url }, response) => {
      const page = Number(new URL(url!, hosts.apiUrl).searchParams.get("next_page_token") ?? "1");
      const meetings = [{ id: page * 10 }, { id: page * 10 + 1 }];
      json(response, 200, { meetings, next_page_token: page < 3 ? String(page + 1) : "" });
    });
    return (await client.countMeetings("maya@nordlys.example")) === 6;
  },
  /** The control for the two checks below: a valid, current delivery. */
  "accepts a genuine webhook": (client: ZoomClient) => client.accepts(...sign('{"event":"meeting.started","event_ts":1,"payload":{"object":{"id":"1"}}}')),
  /** JSON can write the same text in two ways. The signature is over the bytes that were sent. */
  "accepts a genuine webhook with escaped letters": (client: ZoomClient) =>
    client.accepts(...sign('{"event":"meeting.started","event_ts":1,"payload":{"object":{"topic":"Stand-up \\ud83d\\ude92 \\u00e4"}}}')),
  /** A delivery that an attacker recorded a day ago and sends again. */
  async "rejects a webhook from yesterday"(client: ZoomClient) {
    return !(await client.accepts(...sign('{"event":"meeting.started","event_ts":1,"payload":{"object":{"id":"1"}}}', Date.now() - 86_400_000)));
  },
  async "rejects a webhook with a wrong signature"(client: ZoomClient) {
    const [body, headers] = sign('{"event":"meeting.started","event_ts":1,"payload":{"object":{"id":"1"}}}');
    return !(await client.accepts(body.replace('"1"', '"2"'), headers));
  },
};

/** A delivery with Zoom's signature. */
function sign(body: string, at = Date.now()): [body: string, headers: Record<string, string>] {
  const timestamp = String(Math.floor(at / 1000));
  const digest = createHmac("sha256", SECRET).update(`v0:${timestamp}:${body}`).digest("hex");
  return [body, { "content-type": "application/json", "x-zm-request-timestamp": timestamp, "x-zm-signature": `v0=${digest}` }];
}

/** Runs every check with a client. */
export async function runChecks(client: ZoomClient, hosts: Hosts): Promise<Verdicts> {
  const verdicts: Record<string, boolean> = {};
  for (const [name, check] of Object.entries(CHECKS)) verdicts[name] = await check(client, hosts);
  return verdicts as Verdicts;
}
