import { createAdaptorServer } from "@hono/node-server";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { Interruption } from "./faults/interruption.ts";
import { openSandbox } from "./sandbox.ts";
import type { OpenSandbox, Sandbox, SandboxOptions } from "./sandbox.ts";

export interface ServerOptions extends Omit<SandboxOptions, "origin"> {
  /** Default 4010; 0 takes a free one. */
  port?: number | undefined;
  /** The address to listen at. Default `127.0.0.1`, which only this machine reaches. */
  host?: string | undefined;
}

/** A sandbox behind a port. */
export interface SandboxServer {
  /** What to give to the clients as `baseUrl`. */
  readonly urls: Sandbox["urls"];
  /** Where the page is: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** The sandbox itself, to look at and to give faults to. */
  readonly sandbox: Sandbox;
  /** Stops listening, and ends what is open. */
  close(): Promise<void>;
}

/** Starts a sandbox on a port. Rejects with Node's own error, such as `EADDRINUSE`, where it cannot listen. */
export async function startSandbox({ port = 4010, host = "127.0.0.1", ...options }: ServerOptions = {}): Promise<SandboxServer> {
  let sandbox: OpenSandbox | undefined;
  const server = createAdaptorServer({
    // The sandbox knows its address only once the server listens, and no request comes before that.
    fetch: (request, bindings) => handle(sandbox!, request, bindings as HttpBindings),
    // Other code in this process keeps its own Request and Response.
    overrideGlobalObjects: false,
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  sandbox = openSandbox({ ...options, origin: originOf(server.address() as AddressInfo) });
  return {
    urls: sandbox.urls,
    origin: sandbox.origin,
    sandbox,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

async function handle(sandbox: OpenSandbox, request: Request, { outgoing }: HttpBindings): Promise<Response> {
  try {
    return await sandbox.handle(request);
  } catch (error) {
    if (!(error instanceof Interruption)) throw error;
    await interrupt(outgoing, error);
    return RESPONSE_ALREADY_SENT;
  }
}

/** Breaks the exchange off, as a crashed server or a lost network does. */
async function interrupt(outgoing: HttpBindings["outgoing"], { answer }: Interruption): Promise<void> {
  if (answer) {
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    outgoing.flushHeaders();
    if (answer.text !== "") await new Promise((resolve) => outgoing.write(answer.text, resolve));
    if (answer.end === "silence") return;
    // What has been written is to arrive before the reset does.
    await setTimeout(10);
  }
  outgoing.socket?.resetAndDestroy();
}

/** An address that this machine reaches: one that stands for all of them cannot be connected to everywhere. */
function originOf({ address, family, port }: AddressInfo): string {
  if (address === "0.0.0.0" || address === "::") return `http://localhost:${port}`;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
