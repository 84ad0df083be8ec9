import { deadUrl, startFaultServer } from "@meetwire/fault-server";
import { startSandbox } from "@meetwire/sandbox/server";
import type { Servers } from "./servers.ts";

/** The running servers for the suite. */
export interface RunningServers {
  readonly servers: Servers;
  close(): Promise<void>;
}

const MEETING = { _id: "602f926aaa81493ce4c5788e", name: "Weekly sync", start_date: 1613729948, end_date: 1613731012, attendees: [] };

/** Starts a sandbox and the fault server on loopback. */
export async function startServers(): Promise<RunningServers> {
  const [{ sandbox, urls, close }, faultServer] = await Promise.all([
    startSandbox({ port: 0 }),
    startFaultServer({ body: ({ method }) => (method === "GET" ? [MEETING] : MEETING) }),
  ]);
  const { connectycube, "daily-early": dailyEarly } = sandbox.credentials;
  await sandbox.fireWebhook("connectycube", "recordingDone", `${faultServer.origin}/responds/webhook`);
  return {
    servers: {
      connectycube: { baseUrl: urls.connectycube, ...connectycube },
      "daily-early": { baseUrl: urls["daily-early"], ...dailyEarly },
      webhook: faultServer.received.get("webhook")![0]!.body,
      faultServer: faultServer.origin,
      foreignOrigin: faultServer.foreignOrigin,
      keepAliveOrigin: faultServer.keepAliveOrigin,
      nowhere: await deadUrl(),
    },
    async close() {
      await Promise.all([close(), faultServer.close()]);
    },
  };
}
