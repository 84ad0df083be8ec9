import { startSandbox } from "@meetwire/sandbox/server";
import { findNowhere, startFaultServer } from "./fault-server.ts";
import type { Servers } from "./servers.ts";

/** The running servers for the suite. */
export interface RunningServers {
  readonly servers: Servers;
  close(): Promise<void>;
}

/** Starts a sandbox and the fault server on loopback. */
export async function startServers(): Promise<RunningServers> {
  const [{ sandbox, urls, origin, close }, faultServer] = await Promise.all([startSandbox({ port: 0 }), startFaultServer()]);
  const { connectycube, "daily-early": dailyEarly } = sandbox.credentials;
  return {
    servers: {
      sandbox: origin,
      connectycube: { baseUrl: urls.connectycube, ...connectycube },
      "daily-early": { baseUrl: urls["daily-early"], ...dailyEarly },
      faultServer: faultServer.origin,
      foreignOrigin: faultServer.foreignOrigin,
      keeping: faultServer.keeping,
      nowhere: await findNowhere(),
    },
    async close() {
      await Promise.all([close(), faultServer.close()]);
    },
  };
}
