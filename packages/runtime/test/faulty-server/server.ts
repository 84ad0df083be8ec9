import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { FAULTS } from "./faults.ts";
import { choose } from "./random.ts";

export interface FaultyServer {
  readonly url: string;
  /** How often each call's request took effect, by the call's id. */
  readonly done: ReadonlyMap<string, number>;
  /** How often each behavior was used. */
  readonly shown: Record<string, number>;
  /** The number of open responses. */
  open(): number;
  /** The URLs of requests that took a secret to another origin. */
  readonly leaked: string[];
  close(): Promise<void>;
}

const ALL = Object.entries(FAULTS);
const ANSWERS = ALL.find(([name]) => name === "answers")!;

/** A provider that misbehaves at random. It counts the requests that took effect, even if its response does not say so. */
export async function startFaultyServer(random: () => number): Promise<FaultyServer> {
  const done = new Map<string, number>();
  const shown: Record<string, number> = {};
  const leaked: string[] = [];
  let open = 0;

  const provider = createServer(({ url = "" }, response) => {
    const id = /^\/things\/([^?]+)/.exec(url)?.[1] ?? "";
    const [name, { done: does = random() < 0.5, behave }] = url.endsWith("?again") ? ANSWERS : choose(random, ALL);
    open++;
    response.on("close", () => open--);
    response.on("error", () => {});
    shown[name] = (shown[name] ?? 0) + 1;
    if (does) done.set(id, (done.get(id) ?? 0) + 1);
    behave({ response, answer: JSON.stringify({ id }), path: url, elsewhere: urlOf(foreign) });
  });
  provider.on("clientError", (_, socket) => void socket.destroy());

  const foreign = createServer(({ url = "", headers }, response) => {
    if (JSON.stringify(headers).includes("s3cret") || headers["x-own"] !== undefined) leaked.push(url);
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ id: /^\/things\/([^?]+)/.exec(url)?.[1] }));
  });

  await Promise.all([listen(provider), listen(foreign)]);
  return { url: urlOf(provider), done, shown, leaked, open: () => open, close: async () => void (await Promise.all([close(provider), close(foreign)])) };
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => void server.listen(0, "127.0.0.1", resolve));
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
