import { startSandbox } from "@meetwire/sandbox/server";
import { findNowhere, startMisbehaving } from "./misbehaving.ts";
import type { Services } from "./services.ts";

/** What the suite talks to, running. */
export interface RunningServices {
  readonly services: Services;
  close(): Promise<void>;
}

/** Starts fresh services on loopback: a sandbox, and the server that misbehaves. */
export async function startServices(): Promise<RunningServices> {
  const [{ sandbox, urls, origin, close }, misbehaving] = await Promise.all([startSandbox({ port: 0 }), startMisbehaving()]);
  const { connectycube, "daily-early": dailyEarly } = sandbox.credentials;
  return {
    services: {
      sandbox: origin,
      connectycube: { baseUrl: urls.connectycube, ...connectycube },
      "daily-early": { baseUrl: urls["daily-early"], ...dailyEarly },
      misbehaving: misbehaving.origin,
      stranger: misbehaving.stranger,
      keeping: misbehaving.keeping,
      nowhere: await findNowhere(),
    },
    async close() {
      await Promise.all([close(), misbehaving.close()]);
    },
  };
}
