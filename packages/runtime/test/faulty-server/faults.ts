import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

/** The input of one behavior. */
export interface BehaviorInput {
  readonly response: ServerResponse;
  /** The body of a correct response. */
  readonly answer: string;
  /** The path with its query. */
  readonly path: string;
  /** Another origin, which responds correctly. */
  readonly elsewhere: string;
}

export interface Behavior {
  /** Whether the request takes effect; missing if both are possible. */
  readonly done?: boolean;
  /** Whether it never ends by itself, so the caller has to end it. */
  readonly endless?: boolean;
  behave(input: BehaviorInput): void;
}

const JSON_TYPE = { "content-type": "application/json" };
const GIGABYTE = 1024 ** 3;
const bomb = gzipSync(Buffer.alloc(20_000_000, "["));
const flood = Buffer.alloc(64 * 1024, "[");

const status =
  (code: number, headers: Record<string, string> = {}, body = '{"errors":["no"]}') =>
  ({ response }: BehaviorInput) =>
    void response.writeHead(code, { ...JSON_TYPE, ...headers }).end(body);

/** Bytes below HTTP, since node would not write half a header. */
const raw =
  (text: string, then: (response: ServerResponse) => void = () => {}) =>
  ({ response }: BehaviorInput) =>
    void response.socket?.write(text, () => then(response));

const reset = (response: ServerResponse) => void response.socket?.resetAndDestroy();

function begin({ response, answer }: BehaviorInput, then: (response: ServerResponse) => void): void {
  response.writeHead(200, { ...JSON_TYPE, "content-length": Buffer.byteLength(answer) + 50 });
  response.write(answer.slice(0, 5), () => then(response));
}

function pour({ response }: BehaviorInput, headers: Record<string, string | number>): void {
  response.writeHead(200, { ...JSON_TYPE, ...headers });
  const push = () => {
    while (!response.destroyed && response.write(flood));
  };
  response.on("drain", push);
  push();
}

function drip({ response, answer }: BehaviorInput, pieces: number): void {
  response.writeHead(200, JSON_TYPE);
  let left = pieces;
  const timer = setInterval(() => {
    if (left-- > 0) response.write(" ");
    else response.end(answer);
  }, 4);
  response.on("close", () => clearInterval(timer));
}

/** Everything that a provider or the network can do to a request. */
export const FAULTS: Readonly<Record<string, Behavior>> = {
  answers: { done: true, behave: ({ response, answer }) => void response.writeHead(200, JSON_TYPE).end(answer) },
  "answers in compression": {
    done: true,
    behave: ({ response, answer }) => void response.writeHead(200, { ...JSON_TYPE, "content-encoding": "gzip" }).end(gzipSync(answer)),
  },
  "answers slowly": { done: true, behave: (input) => drip(input, 5) },
  "refuses: 400": { done: false, behave: status(400) },
  "refuses: 404": { done: false, behave: status(404) },
  "refuses: 409, without a word": { done: false, behave: status(409, {}, "") },
  "refuses: 422": { done: false, behave: status(422) },
  "turns away: 429": { done: false, behave: status(429) },
  "turns away: 429 for no time": { done: false, behave: status(429, { "retry-after": "0" }) },
  "turns away: 429 until a date that is over": { done: false, behave: status(429, { "retry-after": new Date(0).toUTCString() }) },
  "turns away: 429 for an hour": { done: false, behave: status(429, { "retry-after": "3600" }) },
  "turns away: 429 until next year": { done: false, behave: status(429, { "retry-after": new Date(Date.now() + 4e10).toUTCString() }) },
  "turns away: 503 for no time": { done: false, behave: status(503, { "retry-after": "0" }) },
  "turns away: 503 until a date that is over": { done: false, behave: status(503, { "retry-after": new Date(0).toUTCString() }) },
  "fails: 503": { behave: status(503) },
  "fails: 500, without a word": { behave: status(500, {}, "") },
  "fails: 500 with a page": { behave: status(500, { "content-type": "text/html" }, "<html>Oops</html>") },
  "fails: 502": { behave: status(502) },
  "fails: 504": { behave: status(504, { "retry-after": "0" }) },
  "fails: 408": { behave: status(408) },
  "resets before the headers": { behave: ({ response }) => reset(response) },
  "closes before the headers": { behave: ({ response }) => void response.destroy() },
  "resets within the headers": { behave: raw("HTTP/1.1 200 OK\r\ncontent-ty", reset) },
  "resets after the headers": { behave: raw("HTTP/1.1 200 OK\r\ncontent-length: 40\r\n\r\n", reset) },
  "resets within the body": { behave: (input) => begin(input, reset) },
  "closes within the body": { behave: (input) => begin(input, (response) => void response.destroy()) },
  "truncates its chunks": { behave: raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"id"\r\n', (response) => void response.destroy()) },
  "talks nonsense": { behave: raw("SSH-2.0-OpenSSH_9.9\r\n", (response) => void response.destroy()) },
  "stalls before the headers": { endless: true, behave: () => {} },
  "stalls within the headers": { endless: true, behave: raw("HTTP/1.1 200 OK\r\ncontent-ty") },
  "stalls within the body": { endless: true, behave: (input) => begin(input, () => {}) },
  "drips without end": { endless: true, behave: (input) => drip(input, Infinity) },
  "answers with a page": { behave: status(200, { "content-type": "text/html" }, "<!doctype html><title>Log in</title>") },
  "answers with broken JSON": { behave: status(200, {}, '{"id":') },
  "answers nothing": { behave: status(200, {}, "") },
  "declares a gigabyte": { endless: true, behave: (input) => pour(input, { "content-length": GIGABYTE }) },
  "pours without end": { endless: true, behave: (input) => pour(input, {}) },
  "explodes when decompressed": { behave: ({ response }) => void response.writeHead(200, { ...JSON_TYPE, "content-encoding": "gzip" }).end(bomb) },
  "redirects within": { behave: ({ response, path }) => void response.writeHead(302, { location: `${path}?again` }).end() },
  "redirects elsewhere": { behave: ({ response, path, elsewhere }) => void response.writeHead(307, { location: elsewhere + path }).end() },
  "redirects in a circle": { behave: ({ response, path }) => void response.writeHead(301, { location: path }).end() },
  "redirects nowhere": { behave: ({ response }) => void response.writeHead(302).end("moved") },
};
