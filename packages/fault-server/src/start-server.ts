import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface RunningServer {
  readonly url: string;
  readonly server: Server;
  /** Stops the server and resets its open connections. */
  close(): Promise<void>;
}

/** Starts an HTTP server on a free port of loopback. */
export async function startServer(listener: RequestListener): Promise<RunningServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An address without a server. */
export async function deadUrl(): Promise<string> {
  const { url, close } = await startServer(() => {});
  await close();
  return url;
}
