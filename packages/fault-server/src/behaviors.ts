import type { ServerResponse } from "node:http";
// Not the global function: a test may count the timers that a client sets.
import { setTimeout } from "node:timers";
import { gzipSync } from "node:zlib";

/** One request for a behavior. */
export interface BehaviorInput {
  readonly response: ServerResponse;
  /** The body of a correct response. */
  readonly body: string;
  /** The URL of the request on another origin, which responds correctly. */
  readonly elsewhere: string;
}

export interface Behavior {
  /** Whether the server acts on the request; missing if both are possible. */
  readonly acts?: boolean;
  run(input: BehaviorInput): void;
}

export type BehaviorName = keyof typeof behaviors;

const JSON_TYPE = { "content-type": "application/json" };
const GZIP = { ...JSON_TYPE, "content-encoding": "gzip" };
const HTML = { "content-type": "text/html" };

const HOUR_MS = 3_600_000;

/** A JSON string of a megabyte, which takes a kilobyte on the wire. */
const BOMB = gzipSync(JSON.stringify(" ".repeat(1 << 20)));

/** Everything that a provider or the network can do to a request. */
export const behaviors = {
  responds: { acts: true, run: ({ response, body }) => void response.writeHead(200, JSON_TYPE).end(body) },
  "responds compressed": { acts: true, run: ({ response, body }) => void response.writeHead(200, GZIP).end(gzipSync(body)) },
  "responds slowly": { acts: true, run: (input) => drip(input, 5) },
  "rejects: 400": { acts: false, run: send(400) },
  "rejects: 404": { acts: false, run: send(404) },
  "rejects: 409 with an empty body": { acts: false, run: send(409, {}, "") },
  "rejects: 422": { acts: false, run: send(422) },
  "rate limits: 429": { acts: false, run: send(429) },
  "rate limits: 429 for 0 seconds": { acts: false, run: send(429, { "retry-after": "0" }) },
  "rate limits: 429 for a second": { acts: false, run: send(429, { "retry-after": "1" }) },
  "rate limits: 429 for an hour": { acts: false, run: send(429, { "retry-after": "3600" }) },
  "rate limits: 429 until a past date": { acts: false, run: sendUntil(429, -HOUR_MS) },
  // The header has no milliseconds, so this is a wait of one to two seconds.
  "rate limits: 429 until a date in 2 seconds": { acts: false, run: sendUntil(429, 2000) },
  "rate limits: 429 until next year": { acts: false, run: sendUntil(429, 365 * 24 * HOUR_MS) },
  "is unavailable: 503 for 0 seconds": { acts: false, run: send(503, { "retry-after": "0" }) },
  "is unavailable: 503 until a past date": { acts: false, run: sendUntil(503, -HOUR_MS) },
  "fails: 408": { run: send(408) },
  "fails: 500 with an empty body": { run: send(500, {}, "") },
  "fails: 500 with an HTML page": { run: send(500, HTML, "<html>Oops</html>") },
  "fails: 502": { run: send(502) },
  "fails: 503": { run: send(503) },
  "fails: 504 for 0 seconds": { run: send(504, { "retry-after": "0" }) },
  "resets before the headers": { run: ({ response }) => reset(response) },
  "closes before the headers": { run: ({ response }) => void response.destroy() },
  "resets in the headers": { run: write("HTTP/1.1 200 OK\r\ncontent-ty", reset) },
  "resets after the headers": { run: write("HTTP/1.1 200 OK\r\ncontent-length: 40\r\n\r\n", reset) },
  "resets in the body": { run: (input) => begin(input, reset) },
  "closes in the body": { run: (input) => begin(input, (response) => void response.destroy()) },
  "closes in a chunk": { run: write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"id"\r\n', (response) => void response.destroy()) },
  "is not HTTP": { run: write("SSH-2.0-OpenSSH_9.9\r\n", (response) => void response.destroy()) },
  "stalls before the headers": { run: () => {} },
  "stalls in the headers": { run: write("HTTP/1.1 200 OK\r\ncontent-ty") },
  "stalls in the body": { run: (input) => begin(input) },
  "drips forever": { run: (input) => drip(input, Infinity) },
  "streams forever": { run: (input) => flood(input) },
  "declares a gigabyte": { run: (input) => flood(input, { "content-length": 2 ** 30 }) },
  "is a decompression bomb": { run: ({ response }) => void response.writeHead(200, GZIP).end(BOMB) },
  "responds with an HTML page": { run: send(200, HTML, "<!doctype html><title>Log in</title>") },
  "responds with malformed JSON": { run: send(200, {}, '{"id":') },
  "responds with an empty body": { run: send(200, {}, "") },
  "redirects within the origin": { run: send(302, { location: "?again" }) },
  "redirects to another origin": { run: ({ response, elsewhere }) => void response.writeHead(307, { location: elsewhere }).end() },
  "redirects in a loop": { run: send(301, { location: "?" }) },
  "redirects without a location": { run: send(302, {}, "moved") },
} satisfies Record<string, Behavior>;

function send(status: number, headers: Record<string, string> = {}, body = '{"errors":["no"]}') {
  return ({ response }: BehaviorInput) => void response.writeHead(status, { ...JSON_TYPE, ...headers }).end(body);
}

/** Sends a date in Retry-After. */
function sendUntil(status: number, inMs: number) {
  return (input: BehaviorInput) => send(status, { "retry-after": new Date(Date.now() + inMs).toUTCString() })(input);
}

/** Writes bytes below HTTP, because Node would not write half a header. */
function write(text: string, then: (response: ServerResponse) => void = () => {}) {
  return ({ response }: BehaviorInput) => void response.socket?.write(text, () => then(response));
}

function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}

/** Sends the headers and the start of the body. */
function begin({ response, body }: BehaviorInput, then: (response: ServerResponse) => void = () => {}): void {
  response.writeHead(200, { ...JSON_TYPE, "content-length": Buffer.byteLength(body) + 50 });
  // Lets the written bytes arrive before a reset.
  response.write(body.slice(0, 5), () => setTimeout(() => then(response), 20));
}

/** Writes as fast as the client reads. */
function flood({ response }: BehaviorInput, headers: Record<string, number> = {}): void {
  response.writeHead(200, { ...JSON_TYPE, ...headers });
  const chunk = Buffer.alloc(64 * 1024, "[");
  const push = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", push);
  push();
}

/** Writes a space every 4 ms, and then the body. */
function drip({ response, body }: BehaviorInput, spaces: number): void {
  response.writeHead(200, JSON_TYPE);
  let left = spaces;
  const timer = setInterval(() => {
    if (left-- > 0) response.write(" ");
    else response.end(body);
  }, 4);
  response.on("close", () => clearInterval(timer));
}
