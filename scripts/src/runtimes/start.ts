import { startSandbox } from "@meetwire/sandbox/server";
import { findNowhere, startFaultServer } from "./fault-server.ts";
import type { Services } from "./services.ts";

/** The running servers for the suite. */
export interface RunningServices {
  readonly services: Services;
  close(): Promise<void>;
}

/** Starts a sandbox and the fault server on loopback. */
export async function startServices(): Promise<RunningServices> {
  const [{ sandbox, urls, origin, close }, faultServer] = await Promise.all([startSandbox({ port: 0 }), startFaultServer()]);
  const { connectycube, "daily-early": dailyEarly } = sandbox.credentials;
  return {
    services: {
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
