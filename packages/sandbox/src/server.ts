import { createAdaptorServer } from "@hono/node-server";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import { Interruption } from "./faults/interruption.ts";
import { checkHost } from "./http/guard.ts";
import { openSandbox } from "./sandbox.ts";
import type { OpenSandbox, Sandbox, SandboxOptions } from "./sandbox-types.ts";
import type { ReceivedRequest } from "./service/request-log.ts";
import { createDataFile, readDataFile } from "./state/data-file.ts";
import { createRecorder, replay } from "./state/recording.ts";
import type { Replay } from "./state/recording.ts";

export interface ServerOptions extends Omit<SandboxOptions, "origin"> {
  /** Default 4010; 0 picks a free port. */
  port?: number | undefined;
  /** The address to listen at. Default `127.0.0.1`, which only this machine can reach. */
  host?: string | undefined;
  /** Other names that are accepted in the `Host` header, such as the name of a container. */
  allowedHosts?: readonly string[] | undefined;
  /** A file that keeps the state between restarts. */
  dataFile?: string | undefined;
  /** A file to which each call is appended. */
  recordFile?: string | undefined;
  /** A recording whose calls are sent to the sandbox at the start. */
  replayFile?: string | undefined;
  /** Called for each request, when it is complete. */
  onRequest?: ((request: ReceivedRequest) => void) | undefined;
}

/** A sandbox with a port. */
export interface SandboxServer {
  /** The `baseUrl` for each client. */
  readonly urls: Sandbox["urls"];
  /** The address of the page: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** The sandbox itself, to read its requests and to add faults. */
  readonly sandbox: Sandbox;
  /** The result of `replayFile`. */
  readonly replayed: Replay | undefined;
  /** Stops listening and closes open connections. */
  close(): Promise<void>;
}

/** How many connections may wait to be accepted. With Node's default of 511, tests with thousands of parallel calls have to retry connections. */
const BACKLOG = 4096;

/** Node's default of five seconds closes connections that a busy client is about to use again. */
const KEEP_ALIVE_MS = 60_000;

/** How often to check for events that no request causes, such as the end of a meeting. */
const DUE_EVENTS_MS = 1000;

/**
 * Starts a sandbox on a port. Rejects with Node's own error, such as `EADDRINUSE`, if it cannot listen.
 *
 * @example
 * const server = await startSandbox({ port: 0 });
 * const client = createConnectyCube({ token: "sandbox-connectycube-maya", baseUrl: server.urls.connectycube });
 */
export async function startSandbox(options: ServerOptions = {}): Promise<SandboxServer> {
  const { port = 4010, host = "127.0.0.1", allowedHosts = [], dataFile, recordFile, replayFile, onRequest, ...rest } = options;
  const saved = dataFile === undefined ? undefined : await readDataFile(dataFile);
  const hosts = [host, ...allowedHosts, ...(isWildcard(host) ? ["addresses", hostname()] : [])];
  let sandbox: OpenSandbox | undefined;
  const recorder = recordFile === undefined ? undefined : createRecorder(recordFile);
  const server = createAdaptorServer({
    // The sandbox knows its address only when the server listens. No request arrives before that.
    fetch: (request, bindings) => handle(sandbox!, hosts, request, bindings as HttpBindings),
    // Other code in this process keeps its own Request and Response.
    overrideGlobalObjects: false,
  });
  if ("keepAliveTimeout" in server) server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, backlog: BACKLOG }, resolve);
  });
  sandbox = openSandbox({ ...rest, origin: originOf(server.address() as AddressInfo) });
  if (saved) sandbox.restore(saved);
  const replayed = replayFile === undefined ? undefined : await replay(replayFile, sandbox);
  if (dataFile !== undefined) sandbox.save = createDataFile(dataFile, () => sandbox.snapshot());
  if (onRequest) sandbox.onRequest(onRequest);
  if (recorder) sandbox.onCall(recorder.record);
  const due = setInterval(() => sandbox.fireDueWebhooks(), DUE_EVENTS_MS);
  due.unref();
  return {
    urls: sandbox.urls,
    origin: sandbox.origin,
    sandbox,
    replayed,
    async close() {
      clearInterval(due);
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
      await recorder?.close();
    },
  };
}

async function handle(sandbox: OpenSandbox, hosts: readonly string[], request: Request, { incoming, outgoing }: HttpBindings): Promise<Response> {
  const rejection = checkHost(incoming.headers.host, hosts);
  if (rejection) return Response.json({ message: rejection.message }, { status: rejection.status });
  try {
    return await sandbox.handle(request);
  } catch (error) {
    if (error instanceof Interruption) {
      await interrupt(outgoing, error);
      return RESPONSE_ALREADY_SENT;
    }
    console.error(error);
    throw error;
  }
}

/** Breaks the connection during a response, like a crashed server or a lost network. */
async function interrupt(outgoing: HttpBindings["outgoing"], { response }: Interruption): Promise<void> {
  if (response) {
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.flushHeaders();
    if (response.text !== "") await new Promise((resolve) => outgoing.write(response.text, resolve));
    if (response.end === "silence") return;
    // The written part must arrive before the reset.
    await setTimeout(10);
  }
  outgoing.socket?.resetAndDestroy();
}

function isWildcard(host: string): boolean {
  return host === "0.0.0.0" || host === "::";
}

/** Returns an address to which this machine can connect. On some systems, that is not possible with a wildcard address. */
function originOf({ address, family, port }: AddressInfo): string {
  if (isWildcard(address)) return `http://localhost:${port}`;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
